"""Slips and address labels of a station: as an order ships, asked for, and again; whatever the printer does."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from bridge.labelling import Labelling
from bridge.moments import now
from bridge.options.settings import Settings
from bridge.scan.scan import Scan
from bridge.serials.verdicts import Code, Level, Verdict
from bridge.session.outcome import Outcome
from bridge.session.state import Desk, Mode, Page
from bridge.slips import Slips, Told
from bridge.store.engine import Store, open_station
from bridge.sync import mirror, wire
from bridge.sync.shipments import Box
from bridge.ui.fonts import load_fonts
from tests.dock import PRODUCTS, page_of
from tests.labels.printers import RawPrinter, free_port, printer
from tests.rendered import pages, texts
from tests.sync import scene
from tests.waiting import until

ORDER = wire.Order(order="SO-1", customer="Ana", ship_to="Ana|Tulsa", lines=(wire.OrderLine(sku="CAM-2", quantity=2),))
UNITS = (wire.Unit(sku="CAM-2", serial="CM1"), wire.Unit(sku="CAM-2", serial="CM2", pallet=2))
BOXES = (Box(number=1, tracking="1Z5R88910390012345"), Box(number=2))
LIST = Desk(mode=Mode.SHIP)


class Front(QObject):
    """What answers scans and shows what holds up the papers."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.problem = ""

    def on_printer(self, problem: str) -> None:
        self.problem = problem


class Station:
    """The paper side of a station over a data folder."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.dock = scene.Dock(store)
        self.front = Front()
        self.settings = Settings(station_name="Dock 3", station_warehouse="Dallas")
        self.told: list[Told] = []
        self.start()

    def start(self) -> None:
        self.labelling = Labelling(self.store, window=self.front, settings=lambda: self.settings, zone=UTC)
        self.slips = Slips(
            self.store,
            window=self.front,
            labelling=self.labelling,
            settings=lambda: self.settings,
            policy=lambda _: self.settings,
            zone=UTC,
        )
        self.slips.told.connect(self.told.append)
        self.labelling.start()

    def stop(self) -> None:
        assert self.labelling.stop()

    def set(self, **settings: str) -> None:
        self.settings = replace(self.settings, **settings)  # type: ignore[arg-type]  # the fields of Settings

    def ship(self, *units: wire.Unit, boxes: tuple[Box, ...] = BOXES) -> None:
        """Save a shipment, as Finish on Pack does, and show the answer."""
        operation = self.dock.ship("SO-1", *units, boxes=boxes)
        packing = Desk(mode=Mode.SHIP, page=Page.PACK, document="SO-1")
        self.answer("XJXFINISH", Code.SAVED, before=packing, desk=LIST, saved=operation)

    def answer(
        self, text: str, code: Code, *, before: Desk = LIST, desk: Desk = LIST, saved: str | None = None
    ) -> None:
        verdict = Verdict(code, Level.ACCEPT, "", "")
        self.front.answered.emit(Outcome(Scan(text, "COM1", now()), verdict, before, desk, saved=saved))

    def papers(self) -> list[str]:
        return sorted(file.name for file in (self.store.folder / "papers").glob("*.pdf"))


@pytest.fixture
def station(tmp_path: Path, qtbot: QtBot) -> Iterator[Station]:
    assert qtbot
    load_fonts()
    store = open_station(tmp_path / "data", clock=now)
    mirror.apply(store, page_of((*PRODUCTS, ORDER)), reached=mirror.Stand())
    made = Station(store)
    yield made
    made.stop()
    store.close()


@pytest.fixture
def zebra() -> Iterator[RawPrinter]:
    with printer() as made:
        yield made


def test_slip_and_labels_come_out_as_an_order_ships_where_the_options_say(
    station: Station, zebra: RawPrinter, tmp_path: Path
) -> None:
    station.set(
        print_slip="always",
        print_slip_target=f"pdf:{tmp_path / 'slips'}",
        print_address="always",
        print_address_target=f"zpl:127.0.0.1:{zebra.port}",
    )
    station.ship(*UNITS)
    until(lambda: len(zebra.received) == 2 and len(list((tmp_path / "slips").glob("*.pdf"))) == 1)
    (file,) = (tmp_path / "slips").iterdir()
    assert sorted(texts(pages(file)[0])) == ["CM1", "CM2", "SO-1"]
    assert b"Box 1 of 2" in zebra.received[0]
    assert b"Box 2 of 2" in zebra.received[1]
    assert b"1Z5R8" in zebra.received[0]
    assert station.told == []


def test_nothing_is_printed_until_it_is_asked_for_where_the_options_say_so(station: Station, qtbot: QtBot) -> None:
    station.ship(*UNITS)
    station.slips.print_slip("SO-1")
    qtbot.waitUntil(lambda: bool(station.told))
    assert station.papers() == ["SO-1-slip-00000001.pdf"]
    assert station.told == [Told("SO-1", "Packing slip of SO-1.", "Written to papers.", good=True)]


def test_a_receiving_that_is_saved_has_no_slip(station: Station, qtbot: QtBot) -> None:
    station.set(print_slip="always", print_address="always")
    received = Desk(mode=Mode.RECEIVE, page=Page.REVIEW, document="SO-1")
    station.answer("XJXOK", Code.SAVED, before=received, desk=Desk(), saved="019")
    station.slips.print_address("SO-1")
    qtbot.waitUntil(lambda: bool(station.told))
    assert station.papers() == ["SO-1-box-1-00000001.pdf"]


def test_one_box_or_all_of_them_are_labelled_when_asked(station: Station, qtbot: QtBot) -> None:
    station.dock.ship("SO-1", *UNITS, boxes=BOXES, saved=False)
    station.slips.print_address("SO-1", 2)
    station.slips.print_address("SO-1")
    qtbot.waitUntil(lambda: len(station.papers()) == 3)
    assert [name[:10] for name in station.papers()] == ["SO-1-box-1", "SO-1-box-2", "SO-1-box-2"]


def test_an_order_of_which_nothing_went_says_so_to_who_asked(station: Station, qtbot: QtBot) -> None:
    station.slips.print_slip("SO-1")
    station.slips.print_slip("SO-9")
    qtbot.waitUntil(lambda: len(station.told) == 2)
    assert station.told == [
        Told("SO-1", "Nothing of SO-1 is packed here.", "Shipping goes on.", good=False),
        Told("SO-9", "There is no order SO-9 here.", "Shipping goes on.", good=False),
    ]


def test_a_printer_that_is_gone_is_named_and_prints_when_it_is_back(station: Station, qtbot: QtBot) -> None:
    port = free_port()
    station.set(print_address="always", print_address_target=f"zpl:127.0.0.1:{port}")
    station.ship(*UNITS, boxes=())
    gone = f"The label printer 127.0.0.1:{port} does not answer. Ship goes on, print later with F7."
    qtbot.waitUntil(lambda: station.front.problem == gone)
    station.slips.print_slip("SO-1")
    qtbot.waitUntil(lambda: bool(station.told))
    with printer(port) as zebra:
        station.labelling.retry()
        until(lambda: len(zebra.received) == 2)
    qtbot.waitUntil(lambda: station.front.problem == "")


def test_what_a_printer_did_not_take_is_printed_after_a_restart(
    station: Station, zebra: RawPrinter, qtbot: QtBot
) -> None:
    station.set(print_address="always", print_address_target=f"zpl:127.0.0.1:{free_port()}")
    station.ship(*UNITS)
    qtbot.waitUntil(lambda: bool(station.front.problem))
    station.stop()
    station.set(print_address_target=f"zpl:127.0.0.1:{zebra.port}")
    station.start()
    until(lambda: len(zebra.received) == 2)
    assert b"Box 2 of 2" in zebra.received[1]


def test_print_prints_the_last_paper_again_whatever_it_was(station: Station, qtbot: QtBot) -> None:
    station.set(print_slip="always")
    station.ship(*UNITS)
    qtbot.waitUntil(lambda: len(station.papers()) == 1)
    station.answer("XJXPRINT", Code.COMMAND_DONE)
    qtbot.waitUntil(lambda: len(station.papers()) == 2)
    assert station.papers()[1] == "SO-1-slip-00000002.pdf"


def test_a_store_that_cannot_be_read_costs_a_paper_and_is_told(
    station: Station, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "bridge")
    mirrored = station.store.folder / "mirror.db"
    station.store.close()
    mirrored.write_bytes(b"no database" * 1000)
    for more in ("mirror.db-wal", "mirror.db-shm"):
        (station.store.folder / more).unlink(missing_ok=True)
    station.slips.print_slip("SO-1")
    qtbot.waitUntil(lambda: bool(station.told))
    assert not station.told[0].good
    assert station.told[0].what in caplog.text
