import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bridge.options.option import Preset, Tab
from bridge.options.presets import texts_of
from bridge.options.settings import OPTIONS, Settings, option_of
from tests.options.desk import Desk

LEVEL = "receive.unique_serial.level"


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, Settings())


def level_is_shown(desk: Desk, key: str = LEVEL) -> bool:
    return desk.row(key).control(option_of(key)).isVisible()


def test_what_is_advanced_is_folded_away_and_the_fold_says_how_much(desk: Desk) -> None:
    assert "receive.blind" not in desk.shown()
    assert not level_is_shown(desk)
    advanced = [option for option in OPTIONS if option.tab is Tab.GENERAL and option.advanced]
    assert desk.fold(Tab.GENERAL).accessibleName() == f"Advanced, {len(advanced)} options, closed"


def test_a_press_opens_the_fold_and_another_closes_it(desk: Desk) -> None:
    QTest.mouseClick(desk.fold(Tab.GENERAL), Qt.MouseButton.LeftButton)
    assert "receive.blind" in desk.shown()
    assert level_is_shown(desk)
    assert desk.fold(Tab.GENERAL).accessibleName().endswith("open")
    QTest.keyClick(desk.fold(Tab.GENERAL), Qt.Key.Key_Space)
    assert "receive.blind" not in desk.shown()


def test_a_key_opens_the_fold_of_the_tab_in_front(desk: Desk) -> None:
    desk.choose(Tab.SCAN_AND_SHIP)
    desk.press(Qt.Key.Key_F4)
    assert "ship.require_weight" in desk.shown()
    assert not desk.page.body.is_open(Tab.GENERAL)


def test_the_fold_opens_by_itself_where_something_in_it_is_changed(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(receive_blind=True, serial_mask_level="ask"))
    assert "receive.blind" in desk.shown()
    assert level_is_shown(desk, "serial.mask.level")
    assert desk.fold(Tab.GENERAL).accessibleName() == "Advanced, 2 changed, open"
    desk.press(Qt.Key.Key_F4)
    assert "receive.blind" not in desk.shown()
    assert level_is_shown(desk, "serial.mask.level")


def test_a_search_goes_into_the_folds(desk: Desk) -> None:
    QTest.keyClicks(desk.page.search.line, "severity known")
    assert desk.shown() == ["receive.unique_serial"]
    assert level_is_shown(desk)
    QTest.keyClick(desk.page.search.line, Qt.Key.Key_Escape)
    assert not level_is_shown(desk)


def test_a_severity_stands_beside_its_rule_and_says_what_it_does(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F4)
    row = desk.row(LEVEL)
    assert row is desk.row("receive.unique_serial")
    QTest.keyClick(desk.choice(LEVEL), Qt.Key.Key_Down)
    assert desk.page.edits() == {LEVEL: "block_pin"}
    assert row.said.endswith("What it refuses counts after the supervisor's PIN. Until saved: refuse.")
    assert row.marks.locked
    assert desk.choice(LEVEL).accessibleName() == (
        "Severity of a known serial, refuse, PIN allows, changed, default refuse"
    )


def test_a_rule_that_is_off_has_no_severity(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F4)
    for _ in range(3):
        QTest.keyClick(desk.choice("receive.unique_serial"), Qt.Key.Key_Down)
    assert desk.page.edits() == {"receive.unique_serial": "off"}
    assert not level_is_shown(desk)


def test_a_preset_sets_what_presets_set_on_every_tab_and_nothing_else(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(serial_length=11, interface_theme="dark"))
    QTest.mouseClick(desk.page.body.presets.buttons[2], Qt.MouseButton.LeftButton)
    strict, texts = texts_of(Preset.STRICT), {option.key: Settings().text(option) for option in OPTIONS}
    assert desk.page.edits() == {key: text for key, text in strict.items() if text != texts[key]}
    assert "ship.match_po" in desk.page.edits()
    assert desk.kept == []


def test_the_preset_that_was_taken_says_what_was_changed_since(desk: Desk) -> None:
    presets = desk.page.body.presets
    assert presets.words == "These options are as in Recommended."
    presets.buttons[2].click()
    assert presets.words == "These options are as in Strict."
    assert presets.buttons[2].accessibleName() == "Start from: Strict, chosen"
    desk.switch("receive.require_serial").click()
    assert presets.words == "Changed from Strict: Require serial number input."
    assert presets.buttons[2].accessibleName() == "Start from: Strict, chosen, changed"


def test_presets_stand_on_the_tabs_of_the_rules_alone(desk: Desk) -> None:
    for tab in Tab:
        desk.choose(tab)
        assert desk.page.body.presets.isVisible() == (tab in {Tab.GENERAL, Tab.SCAN_AND_SHIP})


def test_presets_are_chosen_with_the_arrow_keys(desk: Desk) -> None:
    buttons = desk.page.body.presets.buttons
    buttons[1].setFocus()
    QTest.keyClick(buttons[1], Qt.Key.Key_Left)
    assert desk.page.edits()["receive.unique_serial"] == "po"
    QTest.keyClick(buttons[0], Qt.Key.Key_Right)
    assert desk.page.edits() == {}


def test_reset_all_leaves_the_stations_own_names(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(serial_length=9, ship_match_po=True, station_name="Dock 3"))
    assert desk.page.tabs.summary == (f"3 of {len(OPTIONS)} changed", "Rules as they came")
    desk.page.tabs.reset.click()
    assert desk.page.edits() == {"serial.length": "", "ship.match_po": "false"}
    assert "station's own" in desk.page.told.words
    assert desk.kept == []


def test_reset_all_cuts_no_station_off(qtbot: QtBot) -> None:
    connected = Settings(serial_length=9, central_url="https://central.example", scanner_ports=("COM3",))
    desk = Desk(qtbot, connected)
    desk.page.tabs.reset.click()
    assert desk.page.edits() == {"serial.length": ""}
    assert desk.page.told.words.endswith("Its connections stay: Serial scanners, Central system.")


def test_reset_tab_says_what_it_cuts_off(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(central_url="https://central.example", station_warehouse="East"))
    desk.choose(Tab.CONNECTION)
    desk.page.bar.reset.click()
    assert desk.page.edits() == {"central.url": "", "station.warehouse": ""}
    assert desk.page.told.words == "Once saved, this cuts the station off: Central system."


def test_the_sum_tells_the_version_of_the_rules(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(version=17))
    assert desk.page.tabs.summary == (f"0 of {len(OPTIONS)} changed", "Saved as rules version 17")
    assert not desk.page.tabs.reset.isVisible()


def test_panels_of_others_stand_below_their_tab(qtbot: QtBot) -> None:
    people = QLabel("People")
    desk = Desk(qtbot, Settings(), panels={Tab.SECURITY: (people,)})
    assert not people.isVisible()
    desk.choose(Tab.SECURITY)
    assert people.isVisible()
    QTest.keyClicks(desk.page.search.line, "pin")
    assert not people.isVisible()


def test_a_bar_of_others_stands_over_the_buttons_and_hears_of_every_edit(desk: Desk, qtbot: QtBot) -> None:
    bar = QLabel("Replay")
    desk.page.put_below(bar)
    qtbot.waitUntil(bar.isVisible)
    with qtbot.waitSignal(desk.page.changed):
        desk.write("serial.length", "1")
    assert desk.page.edited() == Settings(serial_length=1)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_can_be_reached_and_has_a_name(qtbot: QtBot, scale: float) -> None:
    desk = Desk(qtbot, Settings(), scale=scale)
    for row in desk.page.rows:
        for option in row.options:
            control = row.control(option).focusProxy() or row.control(option)
            assert control.accessibleName().startswith(option.label)
            assert control.accessibleDescription() == option.help
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_before_the_first_change_the_rules_are_as_they_came_at_every_text_size(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(), scale=2.0)
    assert desk.page.tabs.summary[1] == "Rules as they came"
    desk.page.give(Settings(version=17))
    assert desk.page.tabs.summary[1] == "Rules version 17"
