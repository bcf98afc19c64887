"""A person at the window of a packing station: taking a shipment back, a supervisor's PIN, typed filters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge.app import Station
from bridge.options.pin_page import PinPage
from bridge.running import running
from bridge.session.state import OrderTab
from bridge.ship.screen import ShipScreen
from bridge.sync.policy import State
from bridge.ui.fonts import load_fonts
from tests.station.line import Scanner, StationProcess
from tests.station.packing import Packer, PackingLine

PIN = "4711"
SOON_MS = 10_000


@dataclass
class Hand:
    """The station in this process, so that its keys can be pressed; `packer` looks into its files."""

    station: Station
    packer: Packer
    qtbot: QtBot

    @property
    def screen(self) -> ShipScreen:
        """What is in front."""
        return self.station.screens.ship

    def scan(self, *codes: str) -> list[str]:
        """Scan codes in one go and wait for all their answers."""
        before = self.packer.last()
        self.packer.process.scanners[0].scan(*codes)
        self.wait(lambda: len(self.packer.rows(before)) >= len(codes))
        return [row.code for row in self.packer.rows(before)]

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something holds."""
        self.qtbot.waitUntil(condition, timeout=SOON_MS)

    def ended(self, order: str, *states: State) -> None:
        """Wait until an order's operations stand like this."""
        self.wait(lambda: [entry.state for entry in self.packer.operations(order)] == list(states))

    def filter(self, text: str) -> list[str]:
        """Type a filter; the numbers that are listed once it holds."""
        page, desk = self.screen.list_page, self.station.screens.shipping
        line = page.filter.field.line
        line.clear()
        QTest.keyClicks(line, text)
        self.wait(lambda: desk.desk.filter == text)
        model = page.orders
        return [row.number for place in range(model.rowCount()) if (row := model.row_at(place))]

    def press(self, key: Qt.Key, on: QWidget | None = None) -> None:
        """Press a key of the list, or of something else."""
        QTest.keyClick(on or self.screen.list_page, key)

    def enter_pin(self, digits: str, on: QWidget) -> None:
        """Type a PIN."""
        QTest.keyClicks(on, digits)
        self.press(Qt.Key.Key_Return, on)


@pytest.fixture
def hand(
    line: PackingLine, tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hand]:
    process = StationProcess(tmp_path / "pack-3", line.relay.url, scanners=[Scanner()])
    packer = Packer(process)
    packer.put({"station.name": "pack-3", "station.mode": "ship"})
    monkeypatch.setenv("BRIDGE_TOKEN", line.token("pack-3"))
    qapp.setStyle("Fusion")
    load_fonts()
    with running(process.folder, central=line.relay.url, scanners=[process.scanners[0].port]) as station:
        with qtbot.waitExposed(station.window):
            station.window.show()
        made = Hand(station, packer, qtbot)
        made.wait(lambda: made.screen.list_page.orders.rowCount() > 0)
        yield made
    packer.close()


def shipped(line: PackingLine, hand: Hand) -> tuple[str, str]:
    """An order and its serial, shipped, selected on the tab of shipped orders."""
    order, camera = line.shelf.order(), line.shelf.camera()
    assert hand.scan(order, camera, line.shelf.tracking(), "XJXFINISH")[-1] == "saved"
    hand.ended(order, State.ACCEPTED)
    hand.press(Qt.Key.Key_Escape, hand.screen.shipped_page)
    hand.scan("XJXSHIP")
    hand.screen.list_page.tab_chosen.emit(OrderTab.SHIPPED)
    assert hand.filter(order) == [order]
    return order, camera


def test_a_shipment_is_taken_back_with_two_keys_and_its_serial_ships_again(line: PackingLine, hand: Hand) -> None:
    order, camera = shipped(line, hand)
    hand.press(Qt.Key.Key_F8)
    assert hand.packer.operations(order)[1:] == []
    hand.press(Qt.Key.Key_F9)
    hand.ended(order, State.ACCEPTED, State.ACCEPTED)
    assert [entry.kind for entry in hand.packer.operations(order)] == ["ship_order", "unship_order"]
    assert line.gone(order) == set()
    other = line.shelf.order()
    assert hand.scan(other, camera, "XJXFINISH")[-1] == "saved"
    hand.ended(other, State.ACCEPTED)
    assert hand.scan(order, line.shelf.camera(), "XJXFINISH")[-1] == "saved"
    hand.ended(order, State.ACCEPTED, State.ACCEPTED, State.ACCEPTED)
    assert line.gone(other) == {camera}


def test_taking_back_wants_the_pin_where_one_is_set(line: PackingLine, hand: Hand) -> None:
    hand.packer.lock(PIN)
    order, camera = shipped(line, hand)
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F9):
        hand.press(key)
    asked = hand.station.window.stack.currentWidget()
    assert isinstance(asked, PinPage)
    hand.press(Qt.Key.Key_Escape, asked.pad.field)
    assert hand.scan(order) == ["not_eligible"]
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F9):
        hand.press(key)
    assert len(hand.packer.operations(order)) == 1
    hand.enter_pin(PIN, asked.pad.field)
    hand.ended(order, State.ACCEPTED, State.ACCEPTED)
    assert hand.scan("XJXUNDO", order, camera) == ["nothing_to_undo", "document_opened", "item_and_serial_accepted"]
    assert PIN not in str(hand.packer.rows())


def test_a_part_ships_with_the_pin_typed_at_the_window(line: PackingLine, hand: Hand) -> None:
    order, camera = line.shelf.order("pair"), line.shelf.camera()
    hand.packer.options(ship__partial="pin")
    hand.packer.lock(PIN)
    assert hand.scan(order, camera, "XJXSHORT")[-1] == "pin_wanted"
    cover = hand.screen.pin_covers[0]
    hand.wait(cover.isVisible)
    before = hand.packer.last()
    hand.enter_pin(PIN, cover.pad.field)
    hand.wait(lambda: bool(hand.packer.rows(before)))
    (row,) = hand.packer.rows(before)
    assert (row.text, row.code, row.source) == ("PIN", "command_done", "typed")
    assert hand.scan("XJXFINISH") == ["saved"]
    hand.ended(order, State.ACCEPTED)
    assert hand.packer.shipment(order).partial == "pin"
    assert line.gone(order) == {camera}


def test_a_typed_order_number_must_be_complete_where_the_filter_is_strict(line: PackingLine, hand: Hand) -> None:
    number = line.shelf.order("mount")
    part = number[:-1]
    assert number in hand.filter(part)
    assert hand.filter(number) == [number]
    hand.packer.options(orders__strict_id_filter="true")
    assert number not in hand.filter(part)
    assert hand.filter(number) == [number]
    assert hand.scan(part, number) == ["unknown_code", "document_opened"]
