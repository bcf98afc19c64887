import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bridge.errors import StoreFull
from bridge.options.option import Tab
from bridge.options.settings import OPTIONS, Settings, from_texts, option_of
from tests.options.desk import Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, Settings(receive_unique_serial="ever"))


def test_every_option_has_its_place_on_the_page(desk: Desk) -> None:
    assert {option for row in desk.page.rows for option in row.options} == set(OPTIONS)
    assert [button.tab for button in desk.page.tabs.buttons][:2] == [Tab.GENERAL, Tab.SCAN_AND_SHIP]


def test_it_opens_at_general_and_shows_a_tab_at_a_time(desk: Desk) -> None:
    assert desk.shown() == [
        "receive.require_serial",
        "receive.unique_serial",
        "receive.reject_upc",
        "serial.length",
        "serial.mask",
        "receive.over_receive",
    ]
    QTest.mouseClick(desk.page.tabs.buttons[1], Qt.MouseButton.LeftButton)
    assert desk.shown()[:2] == ["ship.require_serial", "ship.match_po"]


def test_f9_saves_only_what_was_changed(desk: Desk) -> None:
    QTest.mouseClick(desk.switch("receive.require_serial"), Qt.MouseButton.LeftButton)
    QTest.keyClick(desk.choice("receive.reject_upc"), Qt.Key.Key_Down)
    desk.write("serial.length", "11")
    desk.press(Qt.Key.Key_F9)
    assert desk.kept == [{"receive.require_serial": "false", "receive.reject_upc": "document", "serial.length": "11"}]
    assert desk.saved == [from_texts(tuple(desk.kept[0].items()))]
    assert desk.closed == 1


def test_saving_without_a_change_writes_nothing(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F9)
    assert desk.kept == []
    assert desk.saved == [Settings(receive_unique_serial="ever")]


def test_esc_drops_what_was_edited(desk: Desk) -> None:
    QTest.mouseClick(desk.switch("receive.require_serial"), Qt.MouseButton.LeftButton)
    desk.press(Qt.Key.Key_Escape)
    assert desk.closed == 1
    assert desk.kept == []
    assert desk.switch("receive.require_serial").isChecked()


def test_a_changed_option_is_marked_with_its_default_and_can_be_reset(desk: Desk) -> None:
    assert desk.row("receive.unique_serial").changed
    assert not desk.row("receive.reject_upc").changed
    name = desk.choice("receive.unique_serial").accessibleName()
    assert name == "Require unique serial number, ever received, changed, default in stock anywhere"
    assert desk.page.tabs.buttons[0].accessibleName() == "General, 1 changed"
    desk.row("receive.unique_serial").reset()
    assert desk.page.edits() == {"receive.unique_serial": "in_stock"}
    assert desk.page.tabs.buttons[0].accessibleName() == "General"


def test_reset_tab_leaves_the_other_tabs_alone(desk: Desk) -> None:
    desk.page.give(Settings(receive_unique_serial="po", serial_length=9, ship_match_po=True))
    desk.page.reset_tab()
    assert desk.page.edits() == {"receive.unique_serial": "in_stock", "serial.length": ""}


def test_the_percentage_is_asked_for_only_where_it_counts(desk: Desk) -> None:
    percent = desk.row("receive.over_receive").control(option_of("receive.over_receive_percent"))
    assert not percent.isVisible()
    for _ in range(2):
        QTest.keyClick(desk.choice("receive.over_receive"), Qt.Key.Key_Down)
    assert percent.isVisible()
    desk.write("receive.over_receive_percent", "5")
    assert desk.page.edits() == {"receive.over_receive": "percent", "receive.over_receive_percent": "5"}


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
def test_a_choice_is_made_from_its_menu(desk: Desk) -> None:
    button = desk.choice("receive.reject_upc")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = button.menu_of_choices
    assert [action.text() for action in menu.actions()] == ["Whole catalogue", "This document", "Off"]
    menu.actions()[2].trigger()
    menu.hide()
    assert desk.page.edits() == {"receive.reject_upc": "off"}


def test_what_cannot_be_kept_is_said_and_nothing_is_saved(desk: Desk) -> None:
    desk.write("serial.length", "twelve")
    desk.page.tabs.buttons[1].click()
    desk.press(Qt.Key.Key_F9)
    assert desk.page.note.words == "Serial length: Takes a number from 1 to 100 or nothing, not “twelve”."
    assert "serial.length" in desk.shown()
    assert (desk.kept, desk.closed) == ([], 0)
    desk.write("serial.length", "12")
    assert not desk.page.note.isVisible()
    desk.press(Qt.Key.Key_F9)
    assert desk.kept == [{"serial.length": "12"}]


def test_a_disk_that_refuses_is_said_and_the_edits_stay(desk: Desk) -> None:
    desk.refusal = StoreFull("The disk is full; make room, then go on.")
    desk.write("serial.mask", "A99")
    desk.press(Qt.Key.Key_F9)
    assert desk.page.note.words == "The disk is full; make room, then go on."
    assert desk.page.edits() == {"serial.mask": "A99"}
    assert desk.closed == 0


def test_a_search_goes_through_all_tabs_and_esc_clears_it_first(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F2)
    QTest.keyClicks(desk.page.search.line, "unpaid")
    assert desk.shown() == ["ship.allow_unpaid"]
    assert desk.page.tabs.current is None
    QTest.keyClick(desk.page.search.line, Qt.Key.Key_Escape)
    assert desk.shown()[0] == "receive.require_serial"
    assert desk.closed == 0
    desk.press(Qt.Key.Key_Escape)
    assert desk.closed == 1


def test_after_a_search_the_tab_before_it_is_shown_and_reached_with_the_tab_key_alone(desk: Desk) -> None:
    tabs = desk.page.tabs
    printing = next(button for button in tabs.buttons if button.tab is Tab.PRINTING)
    printing.click()
    QTest.keyClicks(desk.page.search.line, "unpaid")
    QTest.keyClick(desk.page.search.line, Qt.Key.Key_Escape)
    assert desk.shown()[0] == "print.slip"
    assert tabs.current is Tab.PRINTING
    assert [button.tab for button in tabs.buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus] == [Tab.PRINTING]
    printing.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(printing, Qt.Key.Key_Down)
    assert desk.shown()[0] == "operator.name"


def test_a_search_that_finds_nothing_says_so(desk: Desk) -> None:
    QTest.keyClicks(desk.page.search.line, "giraffe")
    assert desk.shown() == []
    assert desk.page.body.nothing.words == "No option matches “giraffe”. Esc clears the search."


def test_options_are_found_by_the_names_of_the_reference(desk: Desk) -> None:
    QTest.keyClicks(desk.page.search.line, "allow shipping without payment")
    assert desk.shown() == ["ship.allow_unpaid"]


def test_the_presets_stand_in_line_with_the_rows_below_them(desk: Desk, qtbot: QtBot) -> None:
    presets, control = desk.page.body.presets, desk.choice("receive.unique_serial")
    desk.page.resize(1280, 760)
    qtbot.waitUntil(lambda: presets.buttons[-1].geometry().right() == control.geometry().right())
    desk.skin.wear(left_handed=True)
    qtbot.waitUntil(lambda: presets.words_box().left() == control.x())


def test_tabs_controls_and_buttons_change_sides_for_a_left_hand(desk: Desk, qtbot: QtBot) -> None:
    bar, tabs = desk.page.bar, desk.page.tabs
    row = desk.row("receive.unique_serial")
    control = desk.choice("receive.unique_serial")
    assert tabs.x() == 0
    assert row.text_box.right() < control.x()
    assert bar.reset.x() < bar.save.x()
    desk.skin.wear(left_handed=True)
    qtbot.waitUntil(lambda: bar.save.x() < bar.reset.x())
    qtbot.waitUntil(lambda: tabs.x() == desk.page.width() - tabs.width())
    assert control.geometry().right() < row.text_box.left()
    assert row.rect().toRectF().contains(row.text_box)


@pytest.mark.parametrize("left_handed", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_at_any_text_size(qtbot: QtBot, scale: float, *, left_handed: bool) -> None:
    desk = Desk(qtbot, Settings(receive_unique_serial="ever", receive_over_receive="percent"), scale=scale)
    desk.skin.wear(left_handed=left_handed)
    for button in desk.page.tabs.buttons:
        button.click()
        if button.tab in desk.page.body.folds:
            desk.fold(button.tab).click()
        for row in desk.page.rows:
            if row.isVisible():
                controls = [row.control(option) for option in row.options if row.control(option).isVisible()]
                assert all(row.rect().contains(control.geometry()) for control in controls)
                assert row.rect().toRectF().contains(row.text_box)
                assert not any(row.text_box.intersects(control.geometry().toRectF()) for control in controls)


def test_the_lesser_buttons_are_icons_where_their_words_have_no_room(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(), scale=2.0)
    desk.page.resize(900, 700)
    qtbot.waitUntil(lambda: desk.page.bar.is_brief)
    assert desk.page.bar.rect().contains(desk.page.bar.save.geometry())
