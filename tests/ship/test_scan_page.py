"""The scan page of shipping, by keyboard and pointer, at all sizes."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bridge.ship.model import Part
from bridge.ship.page import ShipScanPage
from bridge.ship.scan_views import scan_view
from bridge.ship.table import Column, ShipModel
from bridge.ship.table_delegate import ship_plan
from bridge.ui.buttons import ActionButton
from bridge.ui.content import Notice
from bridge.ui.ship_content import ShipRow
from bridge.ui.skin import Skin
from tests.ui import shipping_samples as samples

Show = Callable[..., None]
Open = Callable[[str], ShipScanPage]
VIEWS = samples.SHIP_VIEWS


@pytest.fixture
def opened(skin: Skin, shown: Show) -> Open:
    def make(name: str) -> ShipScanPage:
        page = ShipScanPage(skin=skin)
        page.give(VIEWS[name])
        shown(page)
        return page

    return make


@pytest.fixture
def page(opened: Open) -> ShipScanPage:
    return opened("11-wanted")


class Told:
    """What a model tells its views."""

    def __init__(self, model: QAbstractTableModel) -> None:
        self.resets = 0
        self.rows: list[int] = []
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(lambda first, last: self.rows.extend(range(first.row(), last.row() + 1)))

    def _reset(self) -> None:
        self.resets += 1


def long_order(*, now: int = 0) -> tuple[ShipRow, ...]:
    """Five hundred lines, units scanned of one in the middle."""
    parts = [Part(replace(samples.CABLE, sku=f"CBL-{place:03}"), 10) for place in range(500)]
    parts[321] = replace(parts[321], now=now, packed=(samples.unit(1, "CBL-321", quantity=now),) if now else ())
    order = samples.ordered(parts)
    return scan_view(order, samples.ready(order), active="CBL-321" if now else "").rows or ()


def test_no_control_has_the_focus_when_the_page_comes(page: ShipScanPage) -> None:
    assert page.window().focusWidget() is page


@pytest.mark.parametrize(
    ("key", "modifier", "word"),
    [
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, "XJXSKIP"),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, "XJXCOUNT"),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier, "XJXNEXT"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "XJXFINISH"),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "XJXUNDO"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "XJXREVERT"),
    ],
)
def test_a_key_gives_the_command_of_its_button(
    page: ShipScanPage, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, word: str
) -> None:
    with qtbot.waitSignal(page.command) as told:
        qtbot.keyClick(page, key, modifier)
    assert told.args == [word]


def test_letters_enter_and_space_do_nothing(page: ShipScanPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.command), qtbot.assertNotEmitted(page.typed):
        for key in (Qt.Key.Key_A, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            qtbot.keyClick(page, key)


def test_f2_takes_typing_and_enter_tells_it_and_lets_go(page: ShipScanPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F2)
    qtbot.keyClicks(page.keys.field.line, " cam-2 ")
    with qtbot.waitSignal(page.typed) as told:
        qtbot.keyClick(page.keys.field.line, Qt.Key.Key_Return)
    assert told.args == ["cam-2"]
    assert page.window().focusWidget() is page


def test_f8_does_nothing_where_nothing_is_to_be_confirmed(page: ShipScanPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.command):
        qtbot.keyClick(page, Qt.Key.Key_F8)
    assert not page.warning.isVisible()
    assert not page.removal.isVisible()


@pytest.mark.parametrize(
    ("name", "words"), [("11c-warning", "Done"), ("11b-refused", "It is out"), ("11g-cancelled", "All is put back")]
)
def test_what_the_hands_did_is_confirmed_with_f8_or_a_press(opened: Open, qtbot: QtBot, name: str, words: str) -> None:
    page = opened(name)
    with qtbot.waitSignal(page.command) as key:
        qtbot.keyClick(page, Qt.Key.Key_F8)
    (button,) = [one for one in page.findChildren(ActionButton) if one.isVisible() and one.text() == words]
    with qtbot.waitSignal(page.command) as press:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (key.args, press.args) == (["XJXOK"], ["XJXOK"])


def test_what_must_come_out_comes_before_any_warning(skin: Skin, shown: Show) -> None:
    page = ShipScanPage(skin=skin)
    page.give(replace(VIEWS["11b-refused"], warnings=VIEWS["11c-warning"].warnings))
    shown(page)
    assert page.removal.isVisible()
    assert not page.warning.isVisible()


def test_a_card_is_as_high_as_its_words(skin: Skin, shown: Show) -> None:
    page = ShipScanPage(skin=skin)
    many = tuple(Notice(f"BAT-{place}, Battery pack 90 Wh", "Put label UN3481 on the box.") for place in range(5))
    page.give(replace(VIEWS["11c-warning"], warnings=many))
    shown(page)
    assert page.warning.height() >= page.warning.heightForWidth(page.warning.width())
    assert page.warning.button.geometry().bottom() < page.warning.height()
    assert page.warning.accessibleName().count("UN3481") == 3


def test_an_order_that_may_not_ship_shows_only_what_goes_back(opened: Open, qtbot: QtBot) -> None:
    page = opened("11g-cancelled")
    assert page.stopped
    assert len(page.put_back.rows.rows) == 4
    assert not page.table.isVisible()
    assert {one.text() for one in page.findChildren(ActionButton) if one.isVisible()} == {"All is put back"}
    qtbot.keyClick(page, Qt.Key.Key_F2)
    assert page.window().focusWidget() is page
    page.give(VIEWS["11-wanted"])
    assert page.table.isVisible()
    assert not page.confirm.isVisible()


def test_ship_a_part_is_there_where_a_part_may_go(opened: Open, qtbot: QtBot) -> None:
    page = opened("11-wanted")
    with qtbot.assertNotEmitted(page.command):
        qtbot.keyClick(page, Qt.Key.Key_F7)
    assert not page.keys.part.isVisible()
    page.give(VIEWS["11d-boxes"])
    with qtbot.waitSignal(page.command) as told:
        qtbot.keyClick(page, Qt.Key.Key_F7)
    assert told.args == ["XJXSHORT"]


def test_a_wide_window_has_a_button_for_the_part(skin: Skin, shown: Show) -> None:
    page = ShipScanPage(skin=skin)
    page.give(VIEWS["11d-boxes"])
    shown(page, 1920, 1040)
    assert page.keys.part.isVisible()
    assert page.keys.next.isVisible()


def test_the_address_has_the_side_until_the_first_scan(opened: Open) -> None:
    page = opened("11a-opened")
    assert not page.scans.isVisible()
    before = page.ship_to.width()
    page.give(VIEWS["11-wanted"])
    QApplication.processEvents()
    assert page.scans.isVisible()
    assert page.ship_to.width() < before
    assert page.ship_to.accessibleName().startswith("Ships to Ridge Line Cabs, Att. Marta Ruiz, Garage 4")


def test_one_scan_of_a_long_order_draws_its_row_anew(qapp: QApplication) -> None:
    assert qapp is not None
    model = ShipModel()
    model.set_rows(long_order())
    told = Told(model)
    assert not model.set_rows(long_order(now=1))
    assert (told.rows, told.resets) == ([321], 0)
    assert model.active_place == 321


def test_a_serial_more_brings_its_row_and_one_less_takes_it_away(qapp: QApplication) -> None:
    assert qapp is not None
    model = ShipModel()
    rows = tuple(samples.long_line(now) for now in range(3))
    model.set_rows(rows[1])
    told = Told(model)
    for more, count in ((rows[2], 4), (rows[1], 3), (rows[0], 2)):
        assert not model.set_rows(more)
        assert model.rows == more
        assert model.rowCount() == count
    assert told.resets == 0


def test_the_row_of_the_last_scan_is_brought_into_view_and_stays_there(skin: Skin, shown: Show) -> None:
    page = ShipScanPage(skin=skin)
    page.give(replace(VIEWS["11-wanted"], rows=long_order()))
    shown(page)
    page.give(replace(VIEWS["11-wanted"], rows=long_order(now=1)))
    page.resize(1280, 660)
    QApplication.processEvents()
    box = page.table.visualRect(page.lines.index(321, Column.SKU))
    assert page.table.viewport().rect().contains(box)


def test_a_click_on_a_line_changes_nothing(page: ShipScanPage, qtbot: QtBot) -> None:
    before = page.lines.active_place
    where = page.table.visualRect(page.lines.index(4, Column.SKU)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.lines.active_place == before
    assert not page.table.hasFocus()


def test_the_row_of_a_kit_is_lower_than_the_others(skin: Skin, shown: Show) -> None:
    page = ShipScanPage(skin=skin)
    shown(page)
    page.give(VIEWS["11-wanted"])
    heights = [page.table.rowHeight(place) for place in range(page.lines.rowCount())]
    assert (heights[0], set(heights[1:])) == (40, {49})


@pytest.mark.parametrize(
    ("width", "window", "scale", "gone"),
    [
        (890, 1280, 1.0, set()),
        (667, 1280, 1.0, {Column.ORDERED}),
        (805, 1280, 1.25, {Column.ORDERED}),
        (1246, 1280, 1.5, set()),
        (1246, 1280, 2.0, {Column.SERIAL, Column.ORDERED}),
    ],
)
def test_columns_give_way_to_large_text(skin: Skin, width: int, window: int, scale: float, gone: set[Column]) -> None:
    skin.wear(scale=scale)
    plan = ship_plan(width, window, skin)
    assert set(Column) - set(plan.columns) == gone
    assert sum(size or 0 for size in plan.columns.values()) < width


def sizes() -> Iterator[tuple[tuple[int, int], float]]:
    for size in ((1280, 760), (1920, 1040), (1024, 728), (1280, 640), (800, 600)):
        for scale in (1.0, 1.5, 2.0):
            yield (max(size[0], 1280) if scale > 1.5 else size[0], size[1]), scale


@pytest.mark.parametrize("name", ["11a-opened", "11c-warning", "11d-boxes", "11g-cancelled"])
@pytest.mark.parametrize(("size", "scale"), list(sizes()))
def test_nothing_is_cut_at_any_size(skin: Skin, shown: Show, name: str, size: tuple[int, int], scale: float) -> None:
    skin.wear(scale=scale)
    page = ShipScanPage(skin=skin)
    page.give(VIEWS[name])
    shown(page, *size)
    QApplication.processEvents()
    buttons = [button for button in page.findChildren(ActionButton) if button.isVisible()]
    assert buttons
    for button in buttons:
        assert button.width() >= button.sizeHint().width(), button.text()
        assert button.mapTo(page, button.rect().topLeft()).x() >= 0
        assert button.mapTo(page, button.rect().topRight()).x() < page.width()
    for card in (page.warning, page.removal):
        assert not card.isVisible() or card.height() >= card.heightForWidth(card.width())
    assert (page.width(), page.height()) == size


def test_the_left_hand_has_lines_and_side_mirrored(skin: Skin, shown: Show) -> None:
    page = ShipScanPage(skin=skin)
    page.give(VIEWS["11-wanted"])
    shown(page)
    assert page.table.mapTo(page, page.table.rect().topLeft()).x() < 100
    skin.wear(left_handed=True)
    QApplication.processEvents()
    assert page.table.mapTo(page, page.table.rect().topLeft()).x() > 300
    assert page.keys.pack.x() < page.keys.undo.x()


@pytest.mark.parametrize("name", ["11-wanted", "11c-warning", "11g-cancelled"])
def test_every_control_has_a_name(opened: Open, name: str) -> None:
    for child in opened(name).findChildren(QWidget):
        if child.isVisible() and child.focusPolicy() is not Qt.FocusPolicy.NoFocus and child.focusProxy() is None:
            found = QAccessible.queryAccessibleInterface(child)
            assert found is not None
            assert found.text(QAccessible.Text.Name), child


def test_the_model_keeps_to_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = ShipModel()
    model.set_rows(VIEWS["11-wanted"].rows or ())
    qtmodeltester.check(model)
