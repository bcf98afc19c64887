"""A warehouse floor for tests: a running station with goods and orders, and one option set to one value after another.

A `Case` does the same thing once for each value of an option and says what a person, or the world outside, gets of it.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bridge.app import Station
from bridge.labels.label import Label
from bridge.moments import now, to_text
from bridge.options import badges, pin, saved
from bridge.options.pin_page import PinPage
from bridge.options.settings import OPTIONS, option_of
from bridge.running import running
from bridge.scan.scan import TYPED, Scan
from bridge.session.outcome import Outcome
from bridge.store.engine import open_station
from bridge.store.journal import JournalRow, every
from bridge.sync import outbox, wire
from bridge.ui.buttons import ActionButton
from tests.dock import ROWS, open_dock
from tests.labels.printers import RawPrinter
from tests.scan.ports import Pty
from tests.scan.scales import PlayedScale
from tests.sync.loopback import Server
from tests.waiting import until

PIN = "4711"
UNPAID = "SO-4101"
MOST_UNITS = 6


def _order(number: str, sku: str, quantity: int, *, paid: bool = True) -> wire.Order:
    lines = (wire.OrderLine(sku=sku, quantity=quantity),)
    return wire.Order(order=number, customer="Ana", ship_to="Ana|12 Elm St", paid=paid, lines=lines)


# orders for two mounts, each as good as the other, for what can be done to an order only once
MOUNTS = tuple(_order(f"SO-{number}", "MNT-1", 2) for number in range(5001, 5031))
GOODS: tuple[wire.Row, ...] = (
    wire.Product(sku="STRAP", name="Strap"),
    *(_order(f"SO-400{number}", "STRAP", 1) for number in (1, 2)),
    _order(UNPAID, "CAM-2", 1, paid=False),
    *MOUNTS,
    wire.Serial(serial="CM0000009Q9", sku="CAM-2", state="in_stock", po="PO-0961"),
    wire.PurchaseOrder(
        po="PO-1030",
        vendor="Osprey",
        warehouse="Tulsa",
        expected_on="2026-12-30",
        lines=(wire.PoLine(sku="LOST", quantity=1),),
    ),
)


class Floor:
    """A person at a running station, with a scanner called COM1 and whatever else a test puts beside it.

    `places` are what stands in braces in the value of an option: ports, folders, addresses.
    """

    zebra: RawPrinter
    playing: PlayedScale

    def __init__(self, station: Station) -> None:
        self.station = station
        self.window = station.window
        self.places: dict[str, str] = {}
        self.ptys: dict[str, Pty] = {}
        self.servers: dict[str, Server] = {}
        self.fresh = (order.order for order in MOUNTS)
        self.shipped: set[str] = set()
        self.at_ms = 5_000
        self._answers: list[Outcome] = []
        self.window.answered.connect(self._answers.append)
        # ahead of the clock, so that no question lapses meanwhile
        self._at = now()

    def scan(self, *texts: str, source: str = "COM1") -> Outcome:
        """Scan codes two seconds after each other; what the last was answered."""
        before = len(self._answers)
        for text in texts:
            self._at += timedelta(seconds=2)
            self.window.on_scan(Scan(text, source, self._at))
        until(lambda: self.work() or len(self._answers) >= before + len(texts), what=f"answers to {texts}")
        return self._answers[-1]

    def work(self) -> bool:
        """Let the window do what waits; always false."""
        QApplication.processEvents()
        return False

    def wait(self, condition: Callable[[], object], *, within_s: float = 15.0) -> None:
        """Let the window work until something holds."""
        until(lambda: self.work() or condition(), within_s=within_s)

    def rows(self) -> list[JournalRow]:
        """The scan history."""
        return [row for _, row in every(self.station.store)]

    def row(self) -> JournalRow:
        """Its newest row."""
        return self.rows()[-1]

    def operations(self, document: str) -> list[str]:
        """The kinds of what was written to be sent of a document."""
        with self.station.store.read() as connection:
            return [str(row["kind"]) for row in outbox.rows(connection) if row["document"] == document]

    def refused(self, number: str) -> str:
        """Ship an order for two mounts and let the central refuse it; the operation."""
        self.scan("XJXSHIP", number, "MNT-1", "MNT-1", "XJXFINISH")
        with self.station.store.write() as connection:
            operation = next(str(row["id"]) for row in outbox.rows(connection) if row["document"] == number)
            outbox.mark_sending(connection, [operation], now())
            outbox.mark_rejected(connection, wire.Answer(id=operation, state="rejected"), now())
        return operation

    def button(self) -> ActionButton:
        """The button of the list that opens a PO."""
        found = self.station.screens.receive.list_page.findChildren(ActionButton)
        return next(button for button in found if button.text() == "Scan Purchase Order")

    def print_last(self) -> None:
        """Print one more label, behind all that are printed by now."""
        self.station.labelling.printer.print(Label("The last one"))

    def strip(self) -> set[str]:
        """What the strip says, as a screen reader has it."""
        return {found.accessibleName() for found in self.window.strip.findChildren(QWidget)}

    def front(self) -> str:
        """What lies over the screen, or the screen: the name of its kind."""
        return type(self.window.stack.currentWidget()).__name__

    def home(self) -> None:
        """Leave whatever lies over the screen."""
        found = self.window.stack.currentWidget()
        if isinstance(found, PinPage):
            QTest.keyClick(found.pad.field, Qt.Key.Key_Escape)
        self.window.menus.home()

    def enter_pin(self) -> None:
        """Type the PIN into the page that asks for it."""
        found = self.window.stack.currentWidget()
        assert isinstance(found, PinPage)
        QTest.keyClicks(found.pad.field, PIN)
        QTest.keyClick(found.pad.field, Qt.Key.Key_Return)

    def set(self, texts: Mapping[str, str]) -> None:
        """Keep options as the page of the options does."""
        self.station.set_options({key: text.format(**self.places) for key, text in texts.items()})

    def lock(self, *, locked: bool) -> None:
        """Set the supervisor's PIN, or clear it."""
        with self.station.store.write() as connection:
            if locked:
                pin.put(connection, PIN, at=to_text(now()), by=None)
            else:
                pin.clear(connection, at=to_text(now()), by=None)

    def badge(self, name: str) -> str:
        """The code of a new badge of somebody who may approve."""
        with self.station.store.write() as connection:
            return badges.make(connection, name, approves=True, at=to_text(now()), by=None)

    def clear(self) -> None:
        """Back to the list of POs with nothing counted, nothing asked and nothing open."""
        self.home()
        if self.station.scanning.desk.document is not None:
            for source in ("COM1", TYPED):
                self._undo(source)
        self.scan("XJXRECEIVE")
        self.station.screens.receive.filter("")

    def _undo(self, source: str) -> None:
        """Take back all that was scanned there."""
        self.scan("XJXNO", "XJXOK", source=source)
        for _ in range(MOST_UNITS):
            if self.scan("XJXUNDO", source=source).verdict.code == "nothing_to_undo":
                return


@dataclass(frozen=True)
class Case:
    """`see` does the same each time; `gives` is what it gives for each value of the option, in that order.

    `beside` are other options, the same for every value. `locked`: a PIN is set. `restarts`: each value gets a station
    of its own, started with it.
    """

    see: Callable[[Floor], object]
    gives: Mapping[str, object]
    beside: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    locked: bool = False
    restarts: bool = False


Cases = Mapping[str, Case]
DEFAULTS = MappingProxyType({option.key: option.kind.text(option.default) for option in OPTIONS})


def answered(*texts: str) -> Callable[[Floor], tuple[str, str]]:
    """What the last of these scans is answered: its code and level."""

    def see(floor: Floor) -> tuple[str, str]:
        verdict = floor.scan(*texts).verdict
        return verdict.code.value, verdict.level.value

    return see


def told(*texts: str) -> Callable[[Floor], str]:
    """What the last of these scans is answered, in words."""
    return lambda floor: str(floor.scan(*texts).verdict.message)


def stocked(folder: Path) -> Path:
    """A data folder with goods and orders, nothing done in it."""
    with open_dock(folder, (*ROWS, *GOODS)):
        return folder


@contextmanager
def opened(blank: Path, folder: Path, options: Mapping[str, str] = MappingProxyType({})) -> Iterator[Floor]:
    """A station over a copy of `blank`, with options set before its start."""
    store = open_station(Path(shutil.copytree(blank, folder)), clock=now)
    with store.write() as connection:
        saved.change(connection, {"interface.language": "en", **options}, at=to_text(now()), by=None)
    store.close()
    with running(folder) as station:
        yield Floor(station)
        station.leaving.at_once()


def differing(floor: Floor, key: str, case: Case) -> Iterator[tuple[object, object]]:
    """What comes of each value, and what should; the stations differ in that option and in nothing else."""
    own = {"interface.language": "en"}
    before = None
    for value, gives in case.gives.items():
        floor.clear()
        floor.lock(locked=case.locked)
        floor.set({**DEFAULTS, **own, **case.beside, key: value})
        settings = floor.station.options()
        if before is not None:
            changed = {option.key for option in OPTIONS if before.value(option) != settings.value(option)}
            assert changed == {key}
        before = settings
        assert settings.text(option_of(key)) == option_of(key).kind.text(
            option_of(key).parse(value.format(**floor.places))
        )
        yield case.see(floor), gives
    floor.clear()
    floor.set({**DEFAULTS, **own})
