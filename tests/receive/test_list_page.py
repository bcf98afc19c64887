from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bridge.receive.list_page import ListPage
from bridge.ui.buttons import ActionButton
from bridge.ui.skin import Skin
from tests.ui import samples

Show = Callable[..., None]


@pytest.fixture
def list_page(skin: Skin, shown: Show) -> ListPage:
    made = ListPage(skin=skin)
    made.give(samples.LIST_VIEW)
    shown(made)
    return made


def test_the_list_opens_what_is_selected(list_page: ListPage, qtbot: QtBot) -> None:
    assert list_page.selected == "PO-1001"
    qtbot.keyClick(list_page, Qt.Key.Key_Down)
    assert list_page.selected == "PO-1004"
    with qtbot.waitSignal(list_page.open_selected) as told:
        qtbot.keyClick(list_page.table, Qt.Key.Key_Return)
    assert told.args == ["PO-1004"]


def test_what_the_person_selected_stays_until_another_is_named(list_page: ListPage, qtbot: QtBot) -> None:
    qtbot.keyClick(list_page, Qt.Key.Key_Down)
    list_page.give(replace(samples.LIST_VIEW, progress=None))
    assert list_page.selected == "PO-1004"
    list_page.give(replace(samples.LIST_VIEW, selected="PO-1006"))
    assert list_page.selected == "PO-1006"
    list_page.give(replace(samples.LIST_VIEW, selected="PO-1006", rows=samples.ORDERS[:2]))
    assert list_page.selected is not None


def test_the_filter_is_told_once_the_typing_pauses(list_page: ListPage, qtbot: QtBot) -> None:
    told: list[str] = []
    list_page.filter_changed.connect(told.append)
    qtbot.keyClick(list_page, Qt.Key.Key_F2)
    qtbot.keyClicks(list_page.filter.field.line, "halcyon")
    assert told == []
    qtbot.waitUntil(lambda: told == ["halcyon"])


def test_enter_in_the_filter_tells_at_once_and_goes_to_the_list(list_page: ListPage, qtbot: QtBot) -> None:
    told: list[str] = []
    list_page.filter_changed.connect(told.append)
    qtbot.keyClick(list_page, Qt.Key.Key_F2)
    qtbot.keyClicks(list_page.filter.field.line, "halcyon")
    qtbot.keyClick(list_page.filter.field.line, Qt.Key.Key_Return)
    assert told == ["halcyon"]
    assert list_page.table.hasFocus()


def test_f5_refreshes_and_f8_shows_closed_ones_too(list_page: ListPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(list_page.refresh):
        qtbot.keyClick(list_page, Qt.Key.Key_F5)
    with qtbot.waitSignal(list_page.open_only_changed) as told:
        qtbot.keyClick(list_page, Qt.Key.Key_F8)
    assert told.args == [False]


def test_the_first_list_has_all_buttons_there_is_room_for(skin: Skin, shown: Show) -> None:
    page = ListPage(skin=skin)
    page.give(samples.LIST_EMPTY)
    shown(page)
    page.give(samples.LIST_VIEW)
    assert {button.text() for button in page.bar.findChildren(ActionButton) if button.isVisible()} == {
        "Receiving report",
        "All POs",
        "Refresh List",
        "Scan Purchase Order",
    }


def test_an_empty_list_offers_refresh_and_all(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    page = ListPage(skin=skin)
    page.give(samples.LIST_EMPTY)
    shown(page)
    offered = {button.text() for button in page.empty.findChildren(ActionButton) if button.isVisible()}
    assert offered == {"Refresh List", "All POs"}
    assert page.empty.accessibleName().startswith("Nothing to receive in this list")
    with qtbot.waitSignal(page.refresh):
        qtbot.keyClick(page, Qt.Key.Key_F5)
