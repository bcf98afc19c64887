"""The page of orders, by keyboard and pointer."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bridge.session.state import OrderTab
from bridge.ship.list_page import OrderListPage
from bridge.ui.buttons import ActionButton
from bridge.ui.order_content import OrderListView, OrderRow
from bridge.ui.skin import Skin
from tests.ui import order_samples

Show = Callable[..., None]
Open = Callable[[str], OrderListPage]


@pytest.fixture
def opened(skin: Skin, shown: Show) -> Open:
    def make(name: str) -> OrderListPage:
        page = OrderListPage(skin=skin)
        page.give(order_samples.LIST_VIEWS[name])
        shown(page)
        return page

    return make


def offered(page: QWidget) -> set[str]:
    return {button.text() for button in page.findChildren(ActionButton) if button.isVisible()}


def test_enter_opens_the_selected_order(opened: Open, qtbot: QtBot) -> None:
    page = opened("10a-unshipped")
    assert page.selected == "SO-24055"
    qtbot.keyClick(page, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.open_selected) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert told.args == ["SO-24059"]


@pytest.mark.parametrize(
    ("name", "buttons"),
    [
        ("10a-unshipped", {"Refresh List", "Scan order"}),
        ("10b-shipped", {"Refresh List", "Print slip", "Unship"}),
        ("10-orders", {"Refresh List", "Why?", "Scan order"}),
    ],
)
def test_each_part_of_the_list_offers_what_can_be_done_there(opened: Open, name: str, buttons: set[str]) -> None:
    assert offered(opened(name)) == buttons


def test_f8_says_in_the_band_why_an_order_cannot_ship_until_another_is_selected(opened: Open, qtbot: QtBot) -> None:
    page = opened("10-orders")
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert page.banner.shown.headline == "SO-24077 is unpaid."
    assert page.banner.shown.third == "Accounts release it, or Options allow unpaid"
    page.give(order_samples.LIST_VIEWS["10-orders"])
    assert page.banner.shown.headline == "SO-24077 is unpaid."
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.banner.shown == order_samples.READY


def test_an_answer_takes_the_place_of_the_reason(opened: Open) -> None:
    page = opened("10-orders")
    page.explain()
    answered = replace(order_samples.READY, headline="SO-24077 is unpaid here.", answer=7)
    page.give(replace(order_samples.LIST_VIEWS["10-orders"], banner=answered))
    assert page.banner.shown == answered


def test_only_the_shipped_print_and_unship(opened: Open, qtbot: QtBot) -> None:
    page = opened("10b-shipped")
    with qtbot.waitSignal(page.reprint_asked) as slip:
        qtbot.keyClick(page, Qt.Key.Key_F7)
    qtbot.keyClick(page, Qt.Key.Key_F8)
    with qtbot.waitSignal(page.unship_asked) as unship:
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert (slip.args, unship.args) == (["SO-24050"], ["SO-24050"])
    page.give(order_samples.LIST_VIEWS["10a-unshipped"])
    with qtbot.assertNotEmitted(page.reprint_asked), qtbot.assertNotEmitted(page.unship_asked):
        qtbot.keyClick(page, Qt.Key.Key_F7)
        qtbot.keyClick(page, Qt.Key.Key_F8)


def test_no_single_key_takes_a_shipment_back(opened: Open, qtbot: QtBot) -> None:
    page = opened("10b-shipped")
    with qtbot.assertNotEmitted(page.unship_asked):
        qtbot.keyClick(page, Qt.Key.Key_F9)
        qtbot.keyClick(page, Qt.Key.Key_F8)
        assert page.banner.shown.headline == "Take SO-24050 back?"
        assert "Unship it" in offered(page)
        qtbot.keyClick(page, Qt.Key.Key_F8)
        qtbot.keyClick(page, Qt.Key.Key_Down)
        assert page.banner.shown.headline != "Take SO-24050 back?"
        assert "Unship it" not in offered(page)
        qtbot.keyClick(page, Qt.Key.Key_F9)


def test_arrow_keys_go_from_tab_to_tab(opened: Open, qtbot: QtBot) -> None:
    page = opened("10a-unshipped")
    chosen: list[object] = []
    page.tab_chosen.connect(chosen.append)
    first, second, third = page.tabs.buttons
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.keyClick(second, Qt.Key.Key_Right)
    assert third.hasFocus()
    assert chosen == [OrderTab.SHIPPED, OrderTab.ATTENTION]
    assert [one.focusPolicy() for one in page.tabs.buttons if one.focusPolicy() is not Qt.FocusPolicy.NoFocus] == [
        third.focusPolicy()
    ]


def test_a_press_on_a_tab_tells_it_and_takes_no_focus(opened: Open, qtbot: QtBot) -> None:
    page = opened("10a-unshipped")
    with qtbot.waitSignal(page.tab_chosen) as told:
        qtbot.mouseClick(page.tabs.buttons[1], Qt.MouseButton.LeftButton)
    assert told.args == [OrderTab.SHIPPED]
    assert page.window().focusWidget() is page


def test_a_tab_names_itself_with_its_count(opened: Open) -> None:
    page = opened("10b-shipped")
    assert [button.accessibleName() for button in page.tabs.buttons] == [
        "Unshipped, 38",
        "Shipped, 1,204",
        "Requires Attention, 6",
    ]
    assert page.tabs.current is OrderTab.SHIPPED


def test_the_filter_is_told_and_enter_goes_to_the_list(opened: Open, qtbot: QtBot) -> None:
    page = opened("10a-unshipped")
    qtbot.keyClick(page, Qt.Key.Key_F2)
    qtbot.keyClicks(page.filter.field.line, "ridge")
    with qtbot.waitSignal(page.filter_changed) as told:
        qtbot.keyClick(page.filter.field.line, Qt.Key.Key_Return)
    assert told.args == ["ridge"]
    assert page.table.hasFocus()


def test_f5_refreshes_and_the_progress_is_named(opened: Open, qtbot: QtBot) -> None:
    page = opened("10d-refreshing")
    with qtbot.waitSignal(page.refresh):
        qtbot.keyClick(page, Qt.Key.Key_F5)
    assert "Refreshing, 1,240 of 3,100" in {child.accessibleName() for child in page.filter.findChildren(QWidget)}


def test_an_empty_part_keeps_its_tabs(opened: Open) -> None:
    page = opened("10g-none")
    assert offered(page) == {"Refresh List"}
    assert page.tabs.isVisible()
    assert page.empty.accessibleName().startswith("Nothing to ship in this list")


def test_what_matches_no_filter_keeps_the_filter(opened: Open) -> None:
    page = opened("10e-none-matches")
    assert page.filter.isVisible()
    assert page.filter.field.text == "CAM-9"


def long_list(start: int = 0) -> OrderListView:
    rows = tuple(OrderRow(f"SO-{place:06}", "Ridge Line Cabs", "20 Nov") for place in range(start, start + 200))
    return replace(order_samples.LIST_VIEWS["10a-unshipped"], rows=rows, start=start, matching=100_000, selected=None)


def test_the_end_of_a_hundred_thousand_orders_is_fetched_when_it_is_reached(
    skin: Skin, shown: Show, qtbot: QtBot
) -> None:
    page = OrderListPage(skin=skin)
    page.give(long_list())
    shown(page)
    page.page_wanted.connect(lambda start: page.add(start, long_list(start).rows or ()))
    page.table.setFocus()
    with qtbot.waitSignal(page.page_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == [99_800]
    qtbot.waitUntil(lambda: page.selected == "SO-099999")
    assert page.orders.kept < 1_000


def test_the_selection_stays_where_it_is_when_the_list_is_given_again(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    page = OrderListPage(skin=skin)
    page.give(long_list())
    shown(page)
    page.add(400, long_list(400).rows or ())
    page.table.setCurrentIndex(page.orders.index(450, 0))
    page.give(long_list())
    assert page.selected == "SO-000450"
    assert page.table.rowAt(10) > 400
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.selected == "SO-000451"


def test_another_part_of_the_list_begins_at_its_top(opened: Open, qtbot: QtBot) -> None:
    page = opened("10a-unshipped")
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Down)
    page.give(order_samples.LIST_VIEWS["10b-shipped"])
    assert page.selected == "SO-24050"


@pytest.mark.parametrize("size", [(1280, 760), (1920, 1040), (1024, 728), (1280, 640), (800, 600)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("name", ["10-orders", "10a-unshipped", "10b-shipped"])
def test_nothing_is_cut_at_any_size(skin: Skin, shown: Show, name: str, size: tuple[int, int], scale: float) -> None:
    if scale > 1.5 and size[0] < 1280:
        size = (1280, size[1])
    skin.wear(scale=scale)
    page = OrderListPage(skin=skin)
    page.give(order_samples.LIST_VIEWS[name])
    shown(page, *size)
    for button in [one for one in page.findChildren(ActionButton) if one.isVisible()]:
        assert button.width() >= button.sizeHint().width(), button.text()
        assert button.mapTo(page, button.rect().topRight()).x() < page.width()
    for tab in page.tabs.buttons:
        assert tab.mapTo(page, tab.rect().topRight()).x() < page.width()
    columns = sum(page.table.columnWidth(column) for column in range(page.orders.columnCount()))
    assert columns <= page.table.viewport().width()
    assert (page.width(), page.height()) == size


def test_every_control_has_a_name(opened: Open) -> None:
    for child in opened("10-orders").findChildren(QWidget):
        if child.isVisible() and child.focusPolicy() is not Qt.FocusPolicy.NoFocus and child.focusProxy() is None:
            found = QAccessible.queryAccessibleInterface(child)
            assert found is not None
            assert found.text(QAccessible.Text.Name), child
