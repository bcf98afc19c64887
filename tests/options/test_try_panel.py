import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bridge.options.option import Tab
from bridge.options.patterns import Earlier
from bridge.options.settings import Settings
from bridge.options.try_panel import TryPanel
from tests.options.desk import Desk

EARLIER = Earlier(tuple(("CAM-2", f"CM48213{n:02}Q{n % 10}") for n in range(40)), own=112)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, Settings(), earlier=EARLIER)


@pytest.fixture
def trial(desk: Desk) -> TryPanel:
    return desk.page.body.trial


def test_a_typed_serial_is_answered_at_once_and_again_when_the_rules_change(desk: Desk, trial: TryPanel) -> None:
    QTest.keyClicks(trial.field.line, "CM4821307Q0")
    assert trial.answer == "If it is new, it would pass. 11 characters."
    desk.write("serial.length", "12")
    assert trial.answer == "It would be refused. 11 characters, 12 expected."
    desk.press(Qt.Key.Key_F4)
    for _ in range(2):
        QTest.keyClick(desk.choice("serial.length.level"), Qt.Key.Key_Down)
    assert trial.answer.startswith("It would be asked about.")


def test_a_value_that_is_none_is_left_out_of_the_answer(desk: Desk, trial: TryPanel) -> None:
    desk.write("serial.length", "many")
    QTest.keyClicks(trial.field.line, "CM4821307Q0")
    assert trial.answer == "If it is new, it would pass. 11 characters."


def test_a_pattern_is_proposed_and_set_only_when_a_person_takes_it_over(desk: Desk, trial: TryPanel) -> None:
    assert [button.text() for button in trial.buttons] == ["Take over CM#######Q#"]
    assert trial.buttons[0].accessibleDescription() == "40 of 40 serials fit."
    assert desk.page.edits() == {}
    QTest.mouseClick(trial.buttons[0], Qt.MouseButton.LeftButton)
    assert desk.page.edits() == {"serial.mask": "CM9999999Q9"}
    assert desk.kept == []


def test_it_says_that_products_with_rules_of_their_own_keep_them(trial: TryPanel) -> None:
    assert trial.own_words == ("112 serials here are of products with a length or pattern of their own. Those keep it.")


def test_it_stands_on_general_alone_and_forgets_what_was_typed(desk: Desk, trial: TryPanel) -> None:
    QTest.keyClicks(trial.field.line, "X1")
    desk.choose(Tab.SCAN_AND_SHIP)
    assert not trial.isVisible()
    desk.page.give(Settings())
    assert trial.isVisible()
    assert (trial.field.text, trial.answer) == ("", "")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_all_of_it_is_inside_at_any_text_size(qtbot: QtBot, scale: float) -> None:
    desk = Desk(qtbot, Settings(), scale=scale, earlier=EARLIER)
    trial = desk.page.body.trial
    QTest.keyClicks(trial.field.line, "036000291452")
    for part in (trial.field, *trial.buttons):
        assert trial.rect().contains(part.geometry())
    assert not trial.buttons[0].geometry().intersects(trial.field.geometry())
