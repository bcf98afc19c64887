"""A shop's scans played to the model and to a station alike, and the shortest that tell them apart."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from shutil import copytree
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, select

from bridge.store.engine import open_station
from bridge.store.tables import journal, sessions, units
from bridge.sync import mirror
from tests.dock import START, page_of
from tests.model.shipping import Model
from tests.model.shipping_scans import Dice, Step
from tests.model.shipping_state import key
from tests.model.shipping_world import World, make
from tests.pack import Pack, order


@dataclass(frozen=True)
class Seen:
    """What a scan was answered and what stands after it. `front` is the document and its page."""

    code: str
    level: str = ""
    document: str | None = None
    sku: str | None = None
    serial: str | None = None
    front: tuple[str | None, str] = (None, "list")
    counted: tuple[tuple[str, str, int], ...] = ()
    removal: bool = False


def scans(seed: int, length: int) -> tuple[World, list[Step]]:
    """A shop and what is scanned in it."""
    dice = Random(seed)  # noqa: S311 - the same scans every time
    world = make(dice)
    maker, model = Dice(world, dice), Model(world)
    steps = []
    for _ in range(length):
        step = maker.step(model)
        with suppress(OutOfSightError):
            predict(model, step)
            steps.append(step)
    return world, steps


def predict(model: Model, step: Step) -> Seen | None:
    """What the model says of a step; None where it has no opinion."""
    if step.text.startswith("!"):
        model.happens(*step.text[1:].split())
        return None
    blind = model.mode == "receive" and not (step.text in model.world.orders or key(step.text) == "XJXSHIP")
    if blind or (model.front is None and key(step.text) in {"XJXOK", "XJXNEXT"}):
        raise OutOfSightError
    answer = model.scan(step.port, step.text, step.after_s)
    number = model.front
    session = model.sessions.get(number or "")
    counted = sorted((u.sku, u.serial or "", u.quantity) for u in session.units) if session else []
    return Seen(
        answer.code,
        answer.shown,
        answer.document or number,
        answer.sku,
        answer.serial,
        (number, "list" if number is None else "pack" if model.packing else "open"),
        merged(counted),
        bool(session and session.removal),
    )


class OutOfSightError(Exception):
    """The scans went where the model does not look."""


def merged(rows: Sequence[tuple[str, str, int]]) -> tuple[tuple[str, str, int], ...]:
    """Rows of SKU, serial and quantity, with those without a serial as one."""
    plain: dict[str, int] = {}
    for sku, serial, quantity in rows:
        if not serial:
            plain[sku] = plain.get(sku, 0) + quantity
    return tuple(sorted([(s, n, q) for s, n, q in rows if n] + [(sku, "", n) for sku, n in plain.items()]))


@contextmanager
def filled(world: World) -> Iterator[Path]:
    """A data folder with that shop in it, from which each station starts."""
    with TemporaryDirectory() as folder:
        store = open_station(Path(folder), clock=lambda: START)
        mirror.apply(store, page_of(world.rows()), reached=mirror.Stand())
        store.close()
        yield Path(folder)


@contextmanager
def station(world: World, shop: Path) -> Iterator[Pack]:
    """A station in that shop."""
    with TemporaryDirectory() as folder:
        store = open_station(Path(copytree(shop, folder, dirs_exist_ok=True)), clock=lambda: START)
        yield Pack(store, world.settings)
        store.close()


def does(pack: Pack, step: Step, world: World) -> Seen | None:
    """What the station answers to a step and what stands after it."""
    if step.text == "!restart":
        pack.restart()
        return None
    if step.text.startswith("!cancel"):
        sale = world.orders[step.text.split()[1]]
        pack.pull(order(sale.number, *sale.lines, paid=sale.paid, status="cancelled"))
        return None
    pack.scan(step.text, step.port, after_s=step.after_s)
    front = (pack.desk.document, pack.desk.page.value)
    with pack.store.read() as connection:
        row = connection.execute(select(journal).order_by(journal.c.id.desc()).limit(1)).one()
        counted, removal = packed(connection, pack.desk.document or "")
    return Seen(row.code, row.level, row.document, row.sku, row.serial, front, counted, removal)


def packed(connection: Connection, number: str) -> tuple[tuple[tuple[str, str, int], ...], bool]:
    """What is in the boxes of an order, and whether something must come out of them."""
    unsaved = (sessions.c.document == number, sessions.c.saved_at.is_(None))
    found = connection.execute(select(sessions.c.id, sessions.c.removal).where(*unsaved)).one_or_none()
    if found is None:
        return (), False
    inside = (units.c.session_id == found.id, units.c.withdrawn_by.is_(None))
    rows = connection.execute(select(units.c.sku, units.c.serial, units.c.quantity).where(*inside)).all()
    return merged(sorted((row.sku, row.serial or "", row.quantity) for row in rows)), bool(found.removal)


@dataclass(frozen=True)
class Difference:
    """The step at which the two part, with what each says."""

    steps: tuple[Step, ...]
    model: Seen
    station: Seen

    def __str__(self) -> str:
        told = [f"  {step.port} +{step.after_s} {step.text!r}" for step in self.steps]
        return "\n".join((*told, f"  model   {self.model}", f"  station {self.station}"))


def apart(said: Seen, seen: Seen) -> bool:
    """Whether the two say different things; a SKU or serial that the model does not name may be named."""
    sku = said.sku or seen.sku
    serial = said.serial.strip() if said.serial else seen.serial
    return replace(said, sku=sku, serial=serial) != seen


def compare(world: World, steps: Sequence[Step], shop: Path) -> Difference | None:
    """The first step at which the model and a station part; `shop` is the folder of `filled`."""
    model = Model(world)
    with station(world, shop) as pack:
        for place, step in enumerate(steps, 1):
            try:
                said = predict(model, step)
            except OutOfSightError:
                return None
            seen = does(pack, step, world)
            if said and seen and apart(said, seen):
                return Difference(tuple(steps[:place]), said, seen)
    return None


def shortest(world: World, found: Difference, shop: Path) -> Difference:
    """The same difference without the scans that it does not need."""
    size = max(1, len(found.steps) // 2)
    while size:
        place = 0
        while place < len(found.steps) - 1:
            fewer = (*found.steps[:place], *found.steps[min(place + size, len(found.steps) - 1) :])
            now = compare(world, fewer, shop)
            if now and (now.model.code, now.station.code) == (found.model.code, found.station.code):
                found = now
            else:
                place += size
        size //= 2
    return found
