from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge.receive.list_page import ListPage
from bridge.receive.page import ScanPage
from bridge.receive.review_page import ReviewPage
from bridge.receive.saved_page import SavedPage
from bridge.ui.buttons import ActionButton
from bridge.ui.page import Page
from bridge.ui.review_content import ReviewFold
from bridge.ui.skin import Skin
from tests.ui import samples

Show = Callable[..., None]


def page_of(name: str, skin: Skin) -> Page:
    if name == "scan":
        scan = ScanPage(skin=skin)
        scan.give(samples.SCAN_VIEWS["03-serial-wanted"])
        return scan
    if name == "list":
        orders = ListPage(skin=skin)
        orders.give(samples.LIST_VIEW)
        return orders
    if name == "review":
        review = ReviewPage(skin=skin)
        review.give(samples.REVIEW_VIEW)
        return review
    saved = SavedPage(skin=skin)
    saved.give(samples.SAVED_VIEW)
    return saved


@pytest.fixture(params=["scan", "list", "review", "saved"])
def page(request: pytest.FixtureRequest, skin: Skin, shown: Show) -> Page:
    made = page_of(request.param, skin)
    shown(made)
    return made


@pytest.fixture
def scan_page(skin: Skin, shown: Show) -> ScanPage:
    made = ScanPage(skin=skin)
    made.give(samples.SCAN_VIEWS["03-serial-wanted"])
    shown(made)
    return made


def test_no_control_has_the_focus_when_a_page_comes(page: Page) -> None:
    assert page.window().focusWidget() is page


def test_the_page_keeps_its_order_and_measures(page: Page) -> None:
    assert page.header.height() == 60
    assert page.banner.y() == 60
    assert page.banner.height() in {140, 216}
    assert page.bar.height() == 100
    assert page.bar.geometry().bottom() == page.height() - 1


@pytest.mark.parametrize("size", [(1280, 760), (1920, 1040), (1024, 728), (1280, 640), (800, 600)])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("name", ["scan", "list", "review", "saved"])
def test_no_button_is_cut_at_any_size(skin: Skin, shown: Show, name: str, size: tuple[int, int], scale: float) -> None:
    if scale > 1.5 and size[0] < 1280:
        size = (1280, size[1])
    skin.wear(scale=scale)
    page = page_of(name, skin)
    shown(page, *size)
    buttons = [button for button in page.findChildren(ActionButton) if button.isVisible()]
    assert buttons
    for button in buttons:
        assert button.width() >= button.sizeHint().width(), button.text()
        left = button.mapTo(page, button.rect().topLeft()).x()
        assert left >= 0
        assert left + button.width() <= page.width()
    assert (page.width(), page.height()) == size


def test_every_control_has_a_name(page: Page) -> None:
    for child in page.findChildren(QWidget):
        if child.isVisible() and child.focusPolicy() is not Qt.FocusPolicy.NoFocus and child.focusProxy() is None:
            found = QAccessible.queryAccessibleInterface(child)
            assert found is not None
            assert found.text(QAccessible.Text.Name), child


@pytest.mark.parametrize(
    ("key", "modifier", "word"),
    [
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, "XJXSKIP"),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, "XJXCOUNT"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "XJXFINISH"),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "XJXUNDO"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "XJXREVERT"),
    ],
)
def test_a_key_gives_the_command_of_its_button(
    scan_page: ScanPage, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, word: str
) -> None:
    with qtbot.waitSignal(scan_page.command) as told:
        qtbot.keyClick(scan_page, key, modifier)
    assert told.args == [word]


def test_letters_enter_and_space_do_nothing_on_the_scan_page(scan_page: ScanPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(scan_page.command), qtbot.assertNotEmitted(scan_page.typed):
        for key in (Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            qtbot.keyClick(scan_page, key)


def test_f2_takes_typing_and_enter_tells_it_and_lets_go(scan_page: ScanPage, qtbot: QtBot) -> None:
    qtbot.keyClick(scan_page, Qt.Key.Key_F2)
    field = scan_page.keys.field
    qtbot.keyClicks(field.line, " cam-2 ")
    with qtbot.waitSignal(scan_page.typed) as told:
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert told.args == ["cam-2"]
    assert field.text == ""
    assert scan_page.window().focusWidget() is scan_page


def test_mark_as_received_tells_what_is_typed(scan_page: ScanPage, qtbot: QtBot) -> None:
    scan_page.keys.field.line.setText("MNT-1")
    with qtbot.waitSignal(scan_page.typed) as told:
        qtbot.mouseClick(scan_page.keys.mark, Qt.MouseButton.LeftButton)
    assert told.args == ["MNT-1"]


def test_nothing_typed_is_nothing_told(scan_page: ScanPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(scan_page.typed):
        qtbot.mouseClick(scan_page.keys.mark, Qt.MouseButton.LeftButton)
    assert scan_page.keys.field.line.hasFocus()


def test_with_large_text_the_field_comes_with_f2_and_goes_with_esc(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    skin.wear(scale=2.0)
    page = page_of("scan", skin)
    assert isinstance(page, ScanPage)
    shown(page)
    assert page.keys.type.isVisible()
    assert not page.keys.field.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_F2)
    assert page.keys.field.isVisible()
    assert not page.keys.finish.isVisible()
    with qtbot.assertNotEmitted(page.command):
        qtbot.keyClick(page.keys.field.line, Qt.Key.Key_Escape)
    assert page.keys.finish.isVisible()


def test_the_line_scanned_last_is_brought_into_view(skin: Skin, shown: Show) -> None:
    page = ScanPage(skin=skin)
    many = tuple(replace(samples.LINES[0], sku=f"SKU-{place}") for place in range(500))
    page.give(replace(samples.SCAN_VIEWS["02-scan-waiting"], lines=many))
    shown(page)
    active = replace(many[400], active=True)
    page.give(replace(samples.SCAN_VIEWS["02-scan-waiting"], lines=None, changed=(active,)))
    shown_box = page.table.visualRect(page.lines.index(400, 1))
    assert page.table.viewport().rect().contains(shown_box.center())


def test_a_click_on_a_line_changes_nothing(scan_page: ScanPage, qtbot: QtBot) -> None:
    before = scan_page.lines.active_place
    where = scan_page.table.visualRect(scan_page.lines.index(2, 1)).center()
    qtbot.mouseClick(scan_page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert scan_page.lines.active_place == before
    assert not scan_page.table.selectionModel().hasSelection()
    assert not scan_page.table.hasFocus()


@pytest.mark.parametrize(("width", "height", "rows"), [(1280, 760, 5), (1920, 1040, 10)])
def test_as_many_last_scans_as_fit(skin: Skin, shown: Show, width: int, height: int, rows: int) -> None:
    page = page_of("scan", skin)
    assert isinstance(page, ScanPage)
    shown(page, width, height)
    assert page.scans.shown == rows


def test_the_left_hand_has_the_columns_and_the_bar_mirrored(skin: Skin, shown: Show) -> None:
    page = page_of("scan", skin)
    assert isinstance(page, ScanPage)
    shown(page)
    assert page.table.mapTo(page, page.table.rect().topLeft()).x() < 100
    skin.wear(left_handed=True)
    QApplication.processEvents()
    assert page.table.mapTo(page, page.table.rect().topLeft()).x() > 300
    assert page.keys.finish.x() < page.keys.undo.x()


def test_a_low_window_has_the_low_banner_but_a_question_the_full_one(skin: Skin, shown: Show) -> None:
    page = page_of("scan", skin)
    assert isinstance(page, ScanPage)
    shown(page, 1280, 640)
    assert page.banner.height() == 140
    assert page.bar.height() == 60
    page.give(samples.SCAN_VIEWS["06-ask"])
    assert page.banner.height() == 216


def test_review_saves_with_f9_and_goes_back_with_esc(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    page = page_of("review", skin)
    shown(page)
    for key, word in ((Qt.Key.Key_F9, "XJXOK"), (Qt.Key.Key_Escape, "XJXNO")):
        with qtbot.waitSignal(page.command) as told:
            qtbot.keyClick(page, key)
        assert told.args == [word]


def test_complete_lines_are_folded_until_f8_or_a_press(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    page = page_of("review", skin)
    assert isinstance(page, ReviewPage)
    shown(page)
    differing = samples.REVIEW_VIEW.rows
    assert page.rows == (*differing, ReviewFold(4))
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert page.rows == (*differing, ReviewFold(4, unfolded=True), *samples.REVIEW_VIEW.complete)
    page.table.scrollTo(page.table.model().index(len(differing), 0))
    box = page.table.visualRect(page.table.model().index(len(differing), 0))
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert page.rows == (*differing, ReviewFold(4))


def test_f7_asks_for_the_papers_and_f4_for_their_numbers(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    page = page_of("review", skin)
    assert isinstance(page, ReviewPage)
    shown(page)
    with qtbot.waitSignal(page.print_asked):
        qtbot.keyClick(page, Qt.Key.Key_F7)
    with qtbot.waitSignal(page.command) as told:
        qtbot.keyClick(page, Qt.Key.Key_F4)
    assert told.args == ["XJXNEXT"]


def test_the_saved_page_goes_on_or_to_the_next(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    page = page_of("saved", skin)
    assert isinstance(page, SavedPage)
    shown(page)
    with qtbot.waitSignal(page.again) as again:
        qtbot.keyClick(page, Qt.Key.Key_F8)
    assert again.args == ["PO-1001"]
    with qtbot.waitSignal(page.command) as command:
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert command.args == ["XJXRECEIVE"]
    assert "Inventory recalculating, under way, Job 8841, 62 %" in page.track.accessibleName()
