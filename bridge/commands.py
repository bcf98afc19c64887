"""What the commands without a window do: open the data, ask, print."""

import os
import platform
import sys
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, bindparam, select

from bridge.desk.settling import WayOut, settle
from bridge.errors import BadArgument, TokenRefused
from bridge.ids import new_id
from bridge.moments import now, to_text
from bridge.options import saved
from bridge.options.settings import parse
from bridge.scan.barcode import Form, Hit, Lookup
from bridge.scan.explain import explain_stream
from bridge.store.engine import Store, open_station
from bridge.store.tables import codes, orders, products, purchase_orders, rmas
from bridge.sync import proof
from bridge.sync.centrals import Central, Records, connect, consult
from bridge.sync.centrals.trust import Trust
from bridge.sync.command import outbox_lines, sync
from bridge.sync.link import Way
from bridge.sync.mirror_rows import CODE_KINDS
from bridge.sync.pinned import trust_of
from bridge.sync.token import Tokens, Typed

MANY = 500
_CODES = (
    select(codes.c.key, codes.c.form, codes.c.kind, products.c.sku)
    .join(products, products.c.sku_key == codes.c.sku_key)
    .where(codes.c.key.in_(bindparam("keys", expanding=True)))
)


@contextmanager
def opened(folder: Path) -> Iterator[Store]:
    """The data of `folder` for one command."""
    store = open_station(folder, clock=now)
    try:
        yield store
    finally:
        store.close()


def tokens_of(store: Store, *, typed: Typed = None) -> Tokens:
    """Where this station keeps its token, as the Options say at each moment; `typed` is its memory."""

    def place() -> str:
        with store.read() as connection:
            return saved.load(connection).central_token_store

    return Tokens(store.folder, os.environ, place=place, typed=typed)


def way_to_central(store: Store, *, override: str = "", tokens: Tokens | None = None) -> Way:
    """How this station reaches its central: `override`, else the Options, with the token as it is then.

    BadArgument for an `override` that is no address. `tokens` are shared with whoever changes them meanwhile.
    """
    if override:
        parse("central.url", override)
    kept = tokens or tokens_of(store)

    def address() -> str | None:
        if override:
            return override
        with store.read() as connection:
            return saved.load(connection).central_url or None

    def token(url: str) -> str:
        kept.settle(url)
        found = kept.find(url)
        if found.value is None:
            raise TokenRefused(found.problem)
        return found.value

    return Way(
        address=address,
        dial=lambda url: connect(url, token(url), trust=trusted(store, url)),
        ask=lambda url, within_s: consult(url, token(url), within_s=within_s, trust=trusted(store, url)),
    )


def trusted(store: Store, url: str) -> Trust:
    """What the central at `url` has to prove by the Options; CentralUnreachable if it cannot be told."""
    with store.read() as connection:
        fingerprint = saved.load(connection).central_fingerprint
    return trust_of(store, url, fingerprint)


def records(way: Way) -> Callable[[float], Records | None]:
    """How questions reach the central: given within how many seconds all are answered; None where none is set.

    TokenRefused for a central that this station has no token for.
    """

    def dial(within_s: float) -> Records | None:
        address = way.address()
        return None if address is None else way.ask(address, within_s)

    return dial


def token_refuses(store: Store, *, override: str = "", tokens: Tokens | None = None) -> proof.Refuses:
    """What says of a token why it is not good at this station's central; it asks there, so it may take a while.

    `override` is an address in place of the one in the Options.
    """
    kept = tokens or tokens_of(store)

    def refuses(given: str) -> str:
        with store.read() as connection:
            address = override or saved.load(connection).central_url or None
        return proof.refuses(given, address=address, dial=dial, own=lambda url: kept.find(url).value)

    def dial(url: str, token: str) -> Central:
        return connect(url, token, trust=trusted(store, url))

    return refuses


def host() -> str:
    """What a station is called that has no name of its own."""
    return platform.node() or "station"


def print_outbox(folder: Path) -> None:
    """Every operation as a line of JSON."""
    with opened(folder) as store:
        for line in outbox_lines(store):
            sys.stdout.write(line + "\n")


def run_settle(folder: Path, operation_id: str, *, way: str) -> None:
    """Settle a refused operation, and say what came of it; BadArgument for a way out there is none of."""
    if way not in set(WayOut):
        raise BadArgument(f"There is no way out {way}; it is one of {', '.join(WayOut)}.")
    with opened(folder) as store, store.write() as connection:
        done = settle(connection, operation_id, WayOut(way), new_id=new_id, at=to_text(now()))
    sys.stdout.write(f"{done.operation or 'dropped'}\n")


def run_sync(folder: Path, *, central: str) -> int:
    """One push and one pull; the exit code."""
    with opened(folder) as store:
        result = sync(store, way_to_central(store, override=central))
    sys.stdout.write(result.words + "\n")
    if result.problem:
        sys.stderr.write(f"bridge: {result.problem}\n")
    return result.exit_code


def run_explain(folder: Path | None) -> None:
    """Explain standard input, with the catalogue of `folder` if one is given."""
    source = cast("BufferedReader", sys.stdin.buffer)
    if folder is None:
        explain_stream(source, sys.stdout)
        return
    with opened(folder) as store, store.read() as connection:
        explain_stream(
            source,
            sys.stdout,
            catalogue=lambda lookups: _hits(connection, lookups),
            documents=lambda keys: _documents(connection, keys),
        )


def _hits(connection: Connection, lookups: Collection[Lookup]) -> Mapping[Lookup, Sequence[Hit]]:
    rows = defaultdict(list)
    for some in _portions({lookup.key for lookup in lookups}):
        for row in connection.execute(_CODES, {"keys": some}):
            rows[row.key, row.form == "literal"].append((CODE_KINDS[row.kind], row.sku))
    return {
        lookup: [Hit(lookup.form, kind, sku, lookup.key) for kind, sku in rows[lookup.key, lookup.form is Form.LITERAL]]
        for lookup in lookups
        if (lookup.key, lookup.form is Form.LITERAL) in rows
    }


def _documents(connection: Connection, keys: Collection[str]) -> Collection[str]:
    found: set[str] = set()
    for some in _portions(set(keys)):
        for table in (purchase_orders, orders, rmas):
            found.update(connection.execute(select(table.c.key).where(table.c.key.in_(some))).scalars())
    return found


def _portions(keys: Collection[str]) -> Iterator[list[str]]:
    every = list(keys)
    for start in range(0, len(every), MANY):
        yield every[start : start + MANY]
