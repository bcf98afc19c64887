"""The page Needs attention: what it says, its keys, and what comes of them."""

from collections.abc import Callable
from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bridge.attention.desk import Attention
from bridge.attention.views import STAYS, Detail, attention_view
from bridge.desk.settling import Settled, Settling
from bridge.ids import new_id
from bridge.sync import outbox, wire
from bridge.ui.skin import Skin
from tests.dock import START, Dock
from tests.receive.test_settling import SERIALS, entry_of, refuse, save

NOW = START + timedelta(minutes=30)
ALL = "5 units"


class Desk:
    """The page over a dock's refusals, and what it was asked for."""

    def __init__(self, dock: Dock, skin: Skin, allow: Callable[[Callable[[], None], str], None]) -> None:
        self.skin = skin
        self.settled: list[tuple[str, Settled]] = []
        self.woken = 0
        self.attention = Attention(
            Settling(dock.store, new_id=new_id, wake=self._wake),
            station=lambda: "Dock 1",
            clock=lambda: NOW,
            zone=UTC,
            skin=skin,
            on_settled=lambda operation, done: self.settled.append((operation, done)),
            allow=allow,
        )
        self.page = self.attention.page

    def _wake(self) -> None:
        self.woken += 1

    def show(self, qtbot: QtBot, width: int = 1280, height: int = 760) -> None:
        qtbot.addWidget(self.page)
        self.page.resize(width, height)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.attention.open()


@pytest.fixture
def desk(dock: Dock, skin: Skin) -> Desk:
    return Desk(dock, skin, lambda act, _document: act())


def detail(dock: Dock) -> Detail:
    found = Settling(dock.store, new_id=new_id, wake=lambda: None).refused()
    (one,) = attention_view(found, station="Dock 1", now=NOW, zone=UTC).details
    return one


def ways(desk: Desk) -> list[tuple[str, str]]:
    return [(button.row.words, button.row.note) for button in desk.page.detail.ways]


def states(dock: Dock) -> list[str]:
    with dock.store.read() as connection:
        return [row["state"] for row in outbox.rows(connection)]


def test_it_lists_each_refusal_with_its_reason_and_the_ways_out(dock: Dock, desk: Desk, qtbot: QtBot) -> None:
    operation = save(dock)
    refuse(dock, operation, (1, "duplicate_on_document"))
    desk.show(qtbot)
    row = desk.page.table.model().index(0, 0)
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"PO-1001, Receive, refused, {SERIALS[1]} was received before, 10:00"
    assert ways(desk) == [
        ("Send the rest", "4 units go again; 1 unit stays out"),
        ("Drop it", f"Nothing is sent; {ALL} count no more"),
    ]


def test_each_bad_unit_stands_there_with_its_reason(dock: Dock) -> None:
    refuse(dock, save(dock), (0, "duplicate_on_document"), (3, "over_quantity"))
    found = detail(dock)
    assert found.headline == "2 units of this receiving cannot be taken."
    assert [(bad.what, bad.sku, bad.reason) for bad in found.bad] == [
        (SERIALS[0], "CAM-2", "Is elsewhere."),
        ("MNT-1", "", "None is elsewhere."),
    ]


def test_one_serial_that_another_station_received_stands_beside_ours(dock: Dock) -> None:
    refuse(dock, save(dock), (1, "duplicate_on_document"))
    theirs = wire.Serial(
        serial=SERIALS[1],
        sku="CAM-2",
        state="in_stock",
        po="PO-1001",
        received_at="2026-11-23T10:02:00.000Z",
        received_by_station="dock-2",
        receiving_session="another",
    )
    dock.pull(theirs)
    found = detail(dock)
    assert found.headline == "One unit of this receiving was received before."
    assert [(fact.name, fact.here, fact.there, fact.odd) for fact in found.facts] == [
        ("Serial", SERIALS[1], SERIALS[1], False),
        ("Received on", "PO-1001", "PO-1001", False),
        ("When", "10:00", "10:02", False),
        ("By", "Dock 1", "dock-2", True),
    ]
    assert found.bad == ()


def test_f6_sends_the_rest_in_one_step(dock: Dock, desk: Desk, qtbot: QtBot) -> None:
    operation = save(dock)
    refuse(dock, operation, (1, "duplicate_on_document"))
    desk.show(qtbot)
    qtbot.keyClick(desk.page, Qt.Key.Key_F6)
    assert states(dock) == ["settled", "pending"]
    assert [(of, done.units) for of, done in desk.settled] == [(operation, 4)]
    assert desk.woken == 1


def test_nothing_is_dropped_before_f9_confirms_it(dock: Dock, desk: Desk, qtbot: QtBot) -> None:
    refuse(dock, save(dock), reason="PO-1001 is closed.")
    desk.show(qtbot)
    for key in (Qt.Key.Key_F9, Qt.Key.Key_F11, Qt.Key.Key_F11):
        qtbot.keyClick(desk.page, key)
    assert states(dock) == ["rejected"]
    assert desk.page.detail.ways[-1].accessibleName() == f"Press F9 to drop {ALL}."
    qtbot.keyClick(desk.page, Qt.Key.Key_Escape)
    qtbot.keyClick(desk.page, Qt.Key.Key_F9)
    assert states(dock) == ["rejected"]
    qtbot.keyClick(desk.page, Qt.Key.Key_F11)
    qtbot.keyClick(desk.page, Qt.Key.Key_F9)
    assert states(dock) == ["settled"]


def test_f7_tries_the_same_again(dock: Dock, desk: Desk, qtbot: QtBot) -> None:
    operation = save(dock)
    refuse(dock, operation, reason="PO-1001 is closed.")
    desk.show(qtbot)
    assert ways(desk)[0] == ("Try again", f"All {ALL} go to the central once more")
    qtbot.keyClick(desk.page, Qt.Key.Key_F7)
    assert states(dock) == ["settled", "pending"]
    again = desk.settled[0][1].operation
    assert again is not None
    assert entry_of(dock, again).operation.body == entry_of(dock, operation).operation.body


def test_nothing_is_settled_before_the_lock_is_open(dock: Dock, skin: Skin, qtbot: QtBot) -> None:
    asked: list[tuple[Callable[[], None], str]] = []
    desk = Desk(dock, skin, lambda act, document: asked.append((act, document)))
    refuse(dock, save(dock), reason="PO-1001 is closed.")
    desk.show(qtbot)
    qtbot.keyClick(desk.page, Qt.Key.Key_F7)
    assert states(dock) == ["rejected"]
    ((settle, document),) = asked
    assert document == "PO-1001"
    settle()
    assert states(dock) == ["settled", "pending"]


def test_what_somebody_else_settled_meanwhile_is_said(dock: Dock, desk: Desk, qtbot: QtBot) -> None:
    operation = save(dock)
    refuse(dock, operation, reason="PO-1001 is closed.")
    desk.show(qtbot)
    with dock.store.write() as connection:
        outbox.settle(connection, operation)
    qtbot.keyClick(desk.page, Qt.Key.Key_F7)
    assert states(dock) == ["settled"]
    assert "it is settled" in head(desk)


def test_with_nothing_refused_it_says_so(desk: Desk, qtbot: QtBot) -> None:
    desk.show(qtbot)
    assert head(desk) == f"Needs attention. {STAYS}"
    names = [child.accessibleName() for child in desk.page.findChildren(QWidget) if child.isVisible()]
    assert "Nothing waits for you" in names


def test_esc_leaves(desk: Desk, qtbot: QtBot) -> None:
    desk.show(qtbot)
    with qtbot.waitSignal(desk.page.closed):
        qtbot.keyClick(desk.page, Qt.Key.Key_Escape)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 760), (1920, 1040), (900, 620)])
def test_every_way_out_keeps_its_height_and_has_a_name(
    desk: Desk, dock: Dock, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    refuse(dock, save(dock), (0, "already_received"), (1, "already_received"))
    desk.skin.wear(scale=scale)
    desk.show(qtbot, *size)
    assert len(desk.page.detail.ways) == 3
    qtbot.waitUntil(lambda: all(one.height() >= one.sizeHint().height() for one in desk.page.detail.ways))
    for button in desk.page.detail.ways:
        found = QAccessible.queryAccessibleInterface(button)
        assert found is not None
        assert found.text(QAccessible.Text.Name)
    assert (desk.page.width(), desk.page.height()) == size


def head(desk: Desk) -> str:
    return next(
        child.accessibleName()
        for child in desk.page.findChildren(QWidget)
        if child.accessibleName().startswith("Needs attention.")
    )
