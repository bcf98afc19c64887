"""A packing line of real processes: a central, the network before it, and stations whose files are looked into."""

import csv
import io
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select

from bridge.central.app import opened
from bridge.central.export import serials as export_serials
from bridge.central.files.loading import load
from bridge.central.files.reading import read
from bridge.central.lookup import Wanted
from bridge.central.place import resolve
from bridge.central.tokens import make
from bridge.moments import now, to_text
from bridge.options import pin, saved
from bridge.options.settings import option_of
from bridge.paths import data_folder
from bridge.store import journal
from bridge.store.engine import Store, open_station
from bridge.store.journal import JournalRow
from bridge.store.tables import journal as scans
from bridge.sync import outbox, wake, wire
from bridge.sync.outbox import Entry
from bridge.sync.policy import WAITING, State
from tests.scan.scales import PlayedScale, scale
from tests.station.files import write_orders, write_serials
from tests.station.line import ANSWER_WITHIN_S, CentralProcess, Scanner, StationProcess
from tests.station.orders import Shelf, as_it_stands, unit, write_shelf
from tests.station.relay import Relay
from tests.waiting import until

BY = "a test"
_NEWEST = select(func.max(scans.c.id))
SENT_WITHIN_S = 20.0


@dataclass
class Packer:
    """A station, with its files open beside it."""

    process: StationProcess
    store: Store = field(init=False)
    _before: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.store = open_station(self.process.folder, clock=now)

    def close(self) -> None:
        """End the process and let go of its files."""
        if not self.process.gone():
            self.process.kill()
        self.store.close()
        for scanner in self.process.scanners:
            scanner.close()

    def last(self) -> int:
        """The number of the newest row."""
        with self.store.read() as connection:
            return int(connection.execute(_NEWEST).scalar() or 0)

    def rows(self, after: int = 0) -> list[JournalRow]:
        """The scan history after a row."""
        return [row for _, row in journal.every(self.store, after=after)]

    def scan(self, *codes: str, scanner: int = 0) -> list[str]:
        """Scan codes in one go and wait for all their answers."""
        return [row.code for row in self.answers(*codes, scanner=scanner)]

    def steps(self, *codes: str, scanner: int = 0) -> list[str]:
        """Scan codes, each after the answer to the one before."""
        return [self.scan(code, scanner=scanner)[0] for code in codes]

    def answers(self, *codes: str, scanner: int = 0) -> list[JournalRow]:
        """The same, as rows of the history."""
        before = self.last()
        self.process.scanners[scanner].scan(*codes)
        return self.next_rows(before, len(codes))

    def next_rows(self, after: int, count: int) -> list[JournalRow]:
        """So many rows after a row, once they are there."""
        until(lambda: len(self.rows(after)) >= count, within_s=ANSWER_WITHIN_S, what=f"{count} answers")
        return self.rows(after)

    def seconds_to(self, code: str) -> float:
        """How long the answer to a scan takes."""
        begun = time.monotonic()
        self.scan(code)
        return time.monotonic() - begun

    def options(self, **texts: str) -> None:
        """Set options from outside, `ship__partial` standing for `ship.partial`; `reset` undoes it."""
        named = {key.replace("__", "."): text for key, text in texts.items()}
        with self.store.read() as connection:
            settings = saved.load(connection)
        self._before = {key: settings.text(option_of(key)) for key in named} | self._before
        self.put(named)

    def lock(self, digits: str) -> None:
        """Set the supervisor's PIN; `reset` clears it."""
        with self.store.write() as connection:
            pin.put(connection, digits, at=to_text(now()), by=BY)

    def reset(self) -> None:
        """The options as they were, no PIN, and the list of orders in front with nothing asked of any scanner."""
        self.put(self._before)
        self._before.clear()
        with self.store.write() as connection:
            pin.clear(connection, at=to_text(now()), by=BY)
        if not self.process.gone():
            assert self.scan("XJXSHIP")[0] in {"command_done", "double_trigger"}

    def restart(self) -> None:
        """Pull the plug, and switch on again."""
        self.process.kill()
        self.process.start()

    def hurry(self) -> None:
        """Have what waits sent now, as `bridge sync` beside the station has it, and wait for it."""
        with self.store.write() as connection:
            number = wake.ask(connection)
        until(lambda: self._turned(number), within_s=SENT_WITHIN_S, what="a turn of the exchange")

    def operations(self, order: str) -> list[Entry]:
        """What the outbox holds of an order, oldest first."""
        with self.store.read() as connection:
            ids = [str(row["id"]) for row in outbox.rows(connection) if row["document"] == order]
            return [entry for one in ids if (entry := outbox.get(connection, one))]

    def shipment(self, order: str) -> wire.ShipOrder:
        """The body of the one shipment of an order."""
        (entry,) = self.operations(order)
        assert isinstance(entry.operation.body, wire.ShipOrder)
        return entry.operation.body

    def answered(self, order: str) -> list[State]:
        """The states of an order's operations once the central answered all."""
        until(
            lambda: not {entry.state for entry in self.operations(order)} & WAITING,
            within_s=SENT_WITHIN_S,
            what=f"what became of {order}",
        )
        return [entry.state for entry in self.operations(order)]

    def put(self, texts: dict[str, str]) -> None:
        """Set options for good."""
        with self.store.write() as connection:
            saved.change(connection, texts, at=to_text(now()), by=BY)

    def _turned(self, number: int) -> bool:
        with self.store.read() as connection:
            return wake.done(connection) >= number


@dataclass
class PackingLine:
    """`shelf` is what no test has used yet; `packer` the station that most tests use, with two scanners and a scale."""

    central: CentralProcess
    relay: Relay
    files: Path
    packer: Packer = field(init=False)
    scale: PlayedScale = field(init=False)
    shelf: Shelf = field(default_factory=Shelf)

    def change(self, number: str, **facts: str) -> None:
        """Import an order once more with something about it changed."""
        write_orders(self.files, [as_it_stands(number, **facts)])
        self._load()

    def stock(self, serial: str, sku: str, state: str, **facts: str) -> None:
        """Import what became of a unit."""
        write_serials(self.files, [unit(serial, sku, state, **facts)])
        self._load()

    def serials(self, order: str) -> list[dict[str, str]]:
        """What `bridge central export serials --order` prints."""
        out = io.StringIO()
        with opened(resolve(self.central.folder, url=None)) as engine:
            export_serials(engine, Wanted(order=order), out=out)
        return list(csv.DictReader(io.StringIO(out.getvalue())))

    def gone(self, order: str) -> set[str]:
        """The serials that the central holds as shipped on an order."""
        return {row["serial"] for row in self.serials(order) if row["state"] == "shipped"}

    def _load(self) -> None:
        with opened(resolve(self.central.folder, url=None)) as engine:
            load(engine, read(self.files))
        for file in self.files.iterdir():
            file.unlink()

    @contextmanager
    def station(self, name: str, *, scanners: int = 1, scale: str = "") -> Iterator[Packer]:
        """One more station that packs, started, with its copy of the central whole."""
        process = StationProcess(
            self.files.parent / name, self.relay.url, self.token(name), [Scanner() for _ in range(scanners)]
        )
        packer = Packer(process)
        try:
            packer.put({"station.name": name, "station.mode": "ship", "scale.port": scale})
            process.start()
            packer.hurry()
            yield packer
        finally:
            packer.close()

    def token(self, name: str) -> str:
        """A token for one more station."""
        with opened(resolve(self.central.folder, url=None)) as engine:
            return make(engine, name, clock=now)


@contextmanager
def packing_line(folder: Path) -> Iterator[PackingLine]:
    """A central that holds the shelf, and a station with two scanners and a scale, all running."""
    central = CentralProcess(data_folder(folder / "central"))
    with opened(resolve(central.folder, url=None)) as engine:
        load(engine, read(write_shelf(folder / "shelf")))
    central.start()
    relay = Relay(central.port)
    line = PackingLine(central, relay, folder / "files")
    try:
        with scale() as (port, line.scale), line.station("pack-1", scanners=2, scale=port) as line.packer:
            yield line
    finally:
        relay.cut()
        central.stop()
