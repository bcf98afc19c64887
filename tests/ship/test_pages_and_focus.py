"""The pages of shipping as they change under the hands: the focus, what is offered, the height of rows."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge.ship.model import Part
from bridge.ship.page import ShipScanPage
from bridge.ship.scan_views import scan_view
from bridge.ui.fonts import Role
from bridge.ui.skin import Skin
from tests.ui import shipping_samples as samples

Show = Callable[..., None]
VIEWS = samples.SHIP_VIEWS


@pytest.fixture
def page(skin: Skin, shown: Show) -> ShipScanPage:
    page = ShipScanPage(skin=skin)
    page.give(VIEWS["11d-boxes"])
    shown(page)
    return page


def test_no_button_takes_the_focus_of_a_field_that_goes(page: ShipScanPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F2)
    assert page.window().focusWidget() is page.keys.field.line
    page.give(VIEWS["11g-cancelled"])
    assert page.confirm.isVisible()
    assert page.window().focusWidget() is page


def test_no_button_takes_the_focus_of_a_card_that_goes(page: ShipScanPage) -> None:
    page.give(VIEWS["11c-warning"])
    page.warning.button.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.window().focusWidget() is page.warning.button
    page.give(VIEWS["11-wanted"])
    assert page.window().focusWidget() is page


def test_the_tab_key_still_goes_from_control_to_control(page: ShipScanPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    first = page.window().focusWidget()
    assert first is not page
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert page.window().focusWidget() not in {page, first}


def test_a_row_that_was_a_kit_in_another_order_is_as_high_as_any_line(page: ShipScanPage) -> None:
    page.give(VIEWS["11-wanted"])
    plain = samples.ordered([Part(samples.CABLE, 2), Part(samples.MOUNT, 1)])
    page.give(scan_view(plain, samples.ready(plain)))
    assert [page.table.rowHeight(place) for place in range(page.lines.rowCount())] == [49, 49]


@pytest.mark.parametrize("width", [1280, 1024])
def test_a_part_can_be_pressed_wherever_it_may_go(skin: Skin, shown: Show, width: int) -> None:
    page = ShipScanPage(skin=skin)
    page.give(VIEWS["11d-boxes"])
    shown(page, width, 760)
    QApplication.processEvents()
    assert page.keys.part.isVisible()
    assert page.keys.pack.isVisible()


def test_the_field_gives_its_room_to_the_part_until_somebody_types(page: ShipScanPage, qtbot: QtBot) -> None:
    keys = page.keys
    assert [one.isVisible() for one in (keys.field, keys.type, keys.next, keys.part)] == [False, True, True, True]
    qtbot.keyClick(page, Qt.Key.Key_F2)
    assert [one.isVisible() for one in (keys.field, keys.type)] == [True, False]
    qtbot.keyClick(keys.field.line, Qt.Key.Key_Escape)
    assert keys.part.isVisible()
    page.give(VIEWS["11-wanted"])
    assert [one.isVisible() for one in (keys.field, keys.part)] == [True, False]


def test_large_text_keeps_the_note_readable_until_the_first_scan(skin: Skin, shown: Show) -> None:
    skin.wear(scale=1.5)
    page = ShipScanPage(skin=skin)
    page.give(VIEWS["11a-opened"])
    shown(page, 1280, 740)
    QApplication.processEvents()
    card = page.ship_to
    fresh, room = card.height(), card.width() - 40
    assert skin.metrics(Role.BODY).horizontalAdvance(VIEWS["11a-opened"].ship_to.note) < room
    page.give(replace(VIEWS["11a-opened"], ship_to=replace(VIEWS["11a-opened"].ship_to, note="")))
    QApplication.processEvents()
    assert card.height() < fresh
    assert page.table.height() > 0
