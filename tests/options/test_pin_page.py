"""The pages over the window: PIN, operator, and the locks between a page and what it does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from bridge.options.locks import Door as Hinge
from bridge.options.locks import Locks, Opening
from bridge.options.operator_page import OperatorPage
from bridge.options.pin import Tried, in_words
from bridge.options.pin_page import PinPage
from bridge.phrases import phrase
from bridge.session.book import Badge
from bridge.ui.editing import text_field_has_focus
from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin

Keys = Qt.Key


class Door:
    """A window with a page of its own and one lock, and what was done behind it."""

    def __init__(self, qtbot: QtBot) -> None:
        load_fonts()
        self.wait = 0
        self.locked = True
        self.tried: list[str] = []
        self.done: list[str] = []
        self.stack = QStackedWidget()
        self.front = QWidget()
        self.stack.addWidget(self.front)
        self.page = PinPage(attempt=self._attempt, waits=lambda: self.wait, skin=Skin())
        self.openings: list[Opening] = []
        self.entered: list[Opening] = []
        self.problem, self.alone, self.at_lock = "", False, False
        self.locks = Locks(self.stack, door=self._door())
        qtbot.addWidget(self.stack)
        self.stack.resize(1280, 760)
        with qtbot.waitExposed(self.stack):
            self.stack.show()
        self.stack.activateWindow()

    def _attempt(self, digits: str) -> Tried:
        self.tried.append(digits)
        if digits == "4711":
            return Tried(right=True)
        self.wait = 8
        return Tried(right=False, wait_s=8, words=phrase("Wrong PIN. Wait {time}.", time=in_words(8)))

    def _door(self) -> Hinge:
        return Hinge(
            page=lambda: self.page,
            needed=lambda _lock: self.locked,
            opened=self._opened,
            entered=self.entered.append,
            badges=lambda: True,
            alone=lambda: self.alone,
            front=self._front,
        )

    def _opened(self, opening: Opening) -> str:
        self.openings.append(opening)
        return self.problem

    def _front(self, asks: bool) -> None:  # noqa: FBT001  as the locks tell it
        self.at_lock = asks

    def type(self, keys: str) -> None:
        QTest.keyClicks(self.page.pad.field, keys)

    def press(self, key: Keys) -> None:
        QTest.keyClick(self.page.pad.field, key)


@pytest.fixture
def door(qtbot: QtBot) -> Door:
    return Door(qtbot)


@pytest.fixture
def asked(door: Door) -> Door:
    door.locks.allowed("options", lambda: door.done.append("options"))
    return door


def test_an_open_lock_is_not_noticed(door: Door) -> None:
    door.locked = False
    door.locks.allowed("options", lambda: door.done.append("options"))
    assert door.done == ["options"]
    assert door.stack.currentWidget() is door.front


def test_the_right_pin_does_what_was_asked_and_goes_back(asked: Door) -> None:
    assert asked.stack.currentWidget() is asked.page
    asked.type("4711")
    assert asked.done == []
    asked.press(Keys.Key_Return)
    assert asked.done == ["options"]
    assert asked.stack.currentWidget() is asked.front


def test_esc_goes_back_and_does_nothing(asked: Door) -> None:
    asked.type("47")
    asked.press(Keys.Key_Escape)
    assert asked.stack.currentWidget() is asked.front
    assert (asked.done, asked.tried) == ([], [])
    asked.locks.allowed("bulk", lambda: asked.done.append("bulk"))
    assert asked.page.pad.field.count == 0
    asked.type("4711")
    asked.press(Keys.Key_Enter)
    assert asked.done == ["bulk"]


def test_who_opened_it_and_what_for_is_kept_before_it_is_done(door: Door) -> None:
    door.locks.allowed("unship", lambda: door.done.append("unshipped"), about="SO-1", document="SO-1")
    door.locks.meet(Badge("Ben", approves=True))
    assert door.page.pad.subtitle.words == "Ben. Type the PIN."
    door.problem = "The disk has no room."
    door.type("4711")
    door.press(Keys.Key_Return)
    assert door.page.pad.problem.words == "The disk has no room."
    assert (door.done, door.entered) == ([], [])
    door.problem = ""
    door.type("4711")
    door.press(Keys.Key_Return)
    kept = Opening("unship", "Ben", "SO-1", "SO-1")
    assert door.openings == [kept, kept]
    assert kept.why == "Unship an order: SO-1."
    assert (door.done, door.entered) == (["unshipped"], [kept])


def test_a_badge_says_who_it_is_and_the_pin_says_may(asked: Door) -> None:
    assert asked.page.pad.subtitle.words == "Type 4 to 8 digits; scan your badge first, if you have one"
    asked.locks.meet(Badge("Ana R.", approves=False))
    assert asked.page.pad.problem.words == "Ana R. cannot allow this."
    asked.locks.meet(None)
    assert asked.page.pad.problem.words == "Nobody here has this badge."
    asked.locks.meet(Badge("Ben", approves=True))
    assert (asked.done, asked.page.pad.problem.words) == ([], "")
    asked.press(Keys.Key_Escape)
    asked.locks.allowed("options", lambda: asked.done.append("options"))
    asked.type("4711")
    asked.press(Keys.Key_Return)
    assert asked.openings == [Opening("options")]


def test_where_an_option_has_it_so_the_badge_of_an_approver_opens_alone(door: Door) -> None:
    door.alone = True
    door.locks.allowed("bulk", lambda: door.done.append("bulk"))
    door.locks.meet(Badge("Ana R.", approves=False))
    assert door.done == []
    door.locks.meet(Badge("Ben", approves=True))
    assert door.done == ["bulk"]
    assert door.openings == [Opening("bulk", "Ben")]
    door.locks.allowed("pin", lambda: door.done.append("pin"))
    door.locks.meet(Badge("Ben", approves=True))
    assert door.done == ["bulk"]


def test_a_badge_counts_while_the_page_asks_and_no_longer(asked: Door) -> None:
    assert asked.at_lock
    asked.press(Keys.Key_Escape)
    assert not asked.at_lock
    asked.locks.meet(Badge("Ben", approves=True))
    assert (asked.done, asked.openings) == ([], [])


def test_a_wrong_pin_is_told_with_its_wait_which_counts_down_and_goes(asked: Door, qtbot: QtBot) -> None:
    asked.type("0000")
    asked.press(Keys.Key_Return)
    assert asked.page.pad.problem.words == "Wrong PIN. Wait 8 seconds."
    asked.wait = 1
    qtbot.waitUntil(lambda: asked.page.pad.problem.words == "Wrong PIN. Wait 1 second.", timeout=2000)
    asked.wait = 0
    qtbot.waitUntil(lambda: asked.page.pad.problem.words == "", timeout=2000)


def test_a_wait_of_before_is_told_at_once(door: Door) -> None:
    door.wait = 30
    door.locks.allowed("settle", lambda: None)
    assert door.page.pad.problem.words == "Wait 30 seconds."


def test_fingers_enter_it_too(asked: Door) -> None:
    for key in ("4", "7", "9", "delete", "1", "1"):
        QTest.mouseClick(asked.page.pad.keys[key], Qt.MouseButton.LeftButton)
    assert asked.page.pad.field.accessibleName() == "Supervisor PIN, 4 digits entered"
    QTest.mouseClick(asked.page.pad.keys["check"], Qt.MouseButton.LeftButton)
    assert asked.done == ["options"]


def test_it_takes_digits_alone_and_no_more_than_eight(asked: Door) -> None:
    asked.type("12a 3-456789")
    assert asked.page.pad.field.count == 8
    asked.press(Keys.Key_Backspace)
    assert asked.page.pad.field.count == 7


def test_a_scanner_knows_that_a_person_types_here(asked: Door, qtbot: QtBot) -> None:
    qtbot.waitUntil(asked.page.pad.field.hasFocus, timeout=2000)
    assert text_field_has_focus()


def test_every_key_is_as_large_as_a_glove_needs(asked: Door) -> None:
    assert {(key.width(), key.height()) for key in asked.page.pad.keys.values()} == {(112, 76)}


@pytest.mark.parametrize(("width", "height"), [(800, 520), (1280, 420), (800, 304)])
def test_nothing_is_cut_in_a_small_window(asked: Door, width: int, height: int) -> None:
    asked.stack.resize(width, height)
    page = asked.page.rect()
    for key in asked.page.pad.keys.values():
        assert page.contains(key.mapTo(asked.page, key.rect().bottomRight()))
        assert key.height() >= 36


@pytest.fixture
def operators(qtbot: QtBot) -> OperatorPage:
    load_fonts()
    page = OperatorPage(skin=Skin())
    page.give(["Ana R.", "Ben", "Chloé"], now="Ben", badges=True)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_a_name_is_chosen_with_a_finger_or_its_number(operators: OperatorPage, qtbot: QtBot) -> None:
    assert operators.names == ("Ana R.", "Ben", "Chloé")
    with qtbot.waitSignal(operators.chosen) as chosen:
        QTest.keyClick(operators, Keys.Key_3)
    assert chosen.args == ["Chloé"]
    button = next(found for found in operators.findChildren(QWidget) if found.accessibleName() == "Ana R.")
    with qtbot.waitSignal(operators.chosen) as chosen:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["Ana R."]


def test_who_scans_now_is_told(operators: OperatorPage) -> None:
    assert "Ben, scans now" in [found.accessibleName() for found in operators.findChildren(QWidget)]


@pytest.mark.parametrize("key", [Keys.Key_0, Keys.Key_4, Keys.Key_A, Keys.Key_Return])
def test_any_other_key_chooses_nobody(operators: OperatorPage, qtbot: QtBot, key: Keys) -> None:
    with qtbot.assertNotEmitted(operators.chosen):
        QTest.keyClick(operators, key)


def test_esc_leaves_everybody_as_they_are(operators: OperatorPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(operators.closed), qtbot.assertNotEmitted(operators.chosen):
        QTest.keyClick(operators, Keys.Key_Escape)


def test_it_says_that_a_badge_will_do(operators: OperatorPage) -> None:
    assert operators.hint.words == "Choose your name, or scan your badge."
    operators.give([], now="", badges=True)
    assert operators.hint.words == "Scan your badge."
    operators.give(["Ana R."], now="")
    assert operators.hint.words == ""


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_sentence_that_needs_two_lines_has_them(qtbot: QtBot, scale: float) -> None:
    load_fonts()
    page = PinPage(attempt=lambda _pin: Tried(right=True), waits=lambda: 300, skin=Skin(scale=scale))
    qtbot.addWidget(page)
    page.resize(1280, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.ask("Options", badges=True)
    said = (page.pad.title, page.pad.subtitle, page.pad.problem)
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in said), timeout=2000)
    assert {(key.width(), key.height()) for key in page.pad.keys.values()} == {(112, 76)}
