from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bridge.ui.buttons import ActionButton, key_sequence
from bridge.ui.content import Header, Mode
from bridge.ui.field import Field
from bridge.ui.header import StepHeader
from bridge.ui.help import CommandSheet
from bridge.ui.mode_switch import ModeSwitch
from bridge.ui.skin import Skin
from bridge.ui.strip import StatusStrip
from tests.ui.samples import PO
from tests.ui.strip_samples import STRIP, STRIPS

Show = Callable[..., None]


def held(widget: QWidget) -> QWidget:
    """A widget in a window of any size."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    return holder


@pytest.fixture
def strip(skin: Skin, shown: Show) -> StatusStrip:
    made = StatusStrip(skin=skin)
    made.give(STRIP)
    shown(made, 1280, 40)
    return made


def test_with_room_every_fact_is_in_the_strip(strip: StatusStrip) -> None:
    assert strip.visible_keys == ("link", "outbox", "list", "scanners", "sound", "operator", "station")


@pytest.mark.parametrize("width", [800, 600, 420, 300])
def test_facts_fold_from_the_right_but_link_and_outbox_stay(strip: StatusStrip, width: int) -> None:
    strip.resize(width, 40)
    keys = strip.visible_keys
    assert keys[:2] == ("link", "outbox")
    whole = ("scanners", "sound", "operator", "station")
    kept = tuple(key for key in keys if key in whole)
    assert kept == whole[: len(kept)]


def test_what_is_coloured_never_folds(strip: StatusStrip) -> None:
    strip.give(STRIPS["lost"])
    strip.resize(620, 40)
    assert {"scanners", "sound", "link", "outbox"} <= set(strip.visible_keys)
    assert "station" not in strip.visible_keys


def test_large_text_keeps_link_waiting_and_age(skin: Skin, shown: Show) -> None:
    made = StatusStrip(skin=skin)
    made.give(STRIP)
    shown(made, 1280, 60)
    skin.wear(scale=2.0)
    assert made.visible_keys == ("link", "outbox", "list")
    assert made.height() == 60


def test_a_press_tells_which_fact(strip: StatusStrip, qtbot: QtBot) -> None:
    strip.give(STRIPS["refused"])
    with qtbot.waitSignal(strip.pressed) as pressed:
        button = next(child for child in strip.children() if getattr(child, "words", "") == "1 refused: open")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed.args == ["refused"]


def test_a_fact_that_is_gone_leaves_the_strip(strip: StatusStrip) -> None:
    strip.give(STRIPS["refused"])
    strip.give(STRIP)
    assert "refused" not in strip.visible_keys


def test_the_header_says_document_and_step(skin: Skin, shown: Show) -> None:
    header = StepHeader(skin=skin)
    header.give(PO)
    shown(header, 1280, 60)
    assert header.accessibleName() == "PO-1001, Northwind Optics, Dallas, step 2 of 4, Scan"
    assert not header.short
    assert header.height() == 60


def test_steps_that_do_not_fit_become_a_count(skin: Skin, shown: Show) -> None:
    header = StepHeader(skin=skin)
    header.give(replace(PO, title="PO-1001-REPLACEMENT-OF-LOST-GOODS"))
    holder = held(header)
    shown(holder, 900, 60)
    assert header.short
    header.give(PO)
    assert not header.short
    skin.wear(scale=2.0)
    assert header.short


def test_the_mode_switch_tells_the_other_mode(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    switch = ModeSwitch(skin=skin)
    switch.give(Mode.RECEIVE)
    shown(held(switch), 300, 60)
    assert switch.accessibleName() == "Mode: Receive, 1 of 2"
    with qtbot.waitSignal(switch.chosen) as chosen:
        qtbot.keyClick(switch, Qt.Key.Key_Right)
    assert chosen.args == [Mode.SHIP]
    with qtbot.assertNotEmitted(switch.chosen):
        qtbot.keyClick(switch, Qt.Key.Key_Left)


def test_a_header_without_partner_is_spoken_without_commas_too_many() -> None:
    assert Header(Mode.RECEIVE, "Purchase orders", 0).partner == ""


@pytest.fixture
def button(skin: Skin, shown: Show) -> ActionButton:
    made = ActionButton("Review", skin=skin, icon="arrow-right", key="F9", command="XJXFINISH", primary=True)
    shown(held(made), 300, 800)
    return made


def test_a_button_names_its_key_and_barcode(button: ActionButton) -> None:
    assert button.accessibleName() == "Review"
    assert button.accessibleDescription() == "Key F9, barcode XJXFINISH"
    assert button.height() == 76


def test_enter_presses_no_button(button: ActionButton, qtbot: QtBot) -> None:
    button.setFocus()
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)
        qtbot.keyClick(button, Qt.Key.Key_Enter)


def test_a_click_gives_no_focus(button: ActionButton, qtbot: QtBot) -> None:
    button.clearFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.hasFocus()


def test_a_button_that_looks_off_still_answers(button: ActionButton, qtbot: QtBot) -> None:
    button.look_off(off=True)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_large_text_takes_the_hints_from_the_buttons(button: ActionButton, skin: Skin) -> None:
    assert button.hinted
    skin.wear(scale=1.5)
    assert not button.hinted


@pytest.mark.parametrize(("cap", "key"), [("Ctrl Z", "Ctrl+Z"), ("F9", "F9"), ("Esc", "Esc")])
def test_key_caps_are_the_keys_they_name(cap: str, key: str) -> None:
    assert key_sequence(cap).toString() == key


def test_esc_empties_the_field_first_and_leaves_it_then(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    field = Field("Filter", skin=skin, icon="search", placeholder="Filter", key="F2")
    shown(held(field), 400, 100)
    field.take_focus()
    qtbot.keyClicks(field.line, "cam")
    with qtbot.assertNotEmitted(field.left):
        qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.text == ""
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field.line, Qt.Key.Key_Escape)


def test_what_is_being_typed_is_not_overwritten(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    field = Field("Filter", skin=skin, icon="search", placeholder="Filter", key="F2")
    shown(held(field), 400, 100)
    field.line.clearFocus()
    field.give("PO-1")
    assert field.text == "PO-1"
    field.take_focus()
    qtbot.keyClicks(field.line, "cam")
    field.give("PO-2")
    assert field.text == "cam"


def test_a_field_with_the_focus_follows_until_something_is_typed_there(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    field = Field("Filter", skin=skin, icon="search", placeholder="Filter", key="F2")
    shown(held(field), 400, 100)
    field.take_focus()
    field.give("CAM-2")
    assert field.text == "CAM-2"
    qtbot.keyClicks(field.line, "9")
    field.give("MNT-1")
    assert field.text == "CAM-29"
    field.give("CAM-29")
    field.give("")
    assert field.text == ""


def test_the_sheet_of_commands_covers_the_page_and_closes_with_esc(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    page = QWidget()
    sheet = CommandSheet(page, commands=(("XJXOK", "Yes"), ("XJXNO", "No"), ("XJXRECEIVE", "To the list")), skin=skin)
    shown(page, 1280, 700)
    sheet.open()
    assert sheet.geometry() == page.rect()
    assert sheet.columns == 3
    page.resize(700, 700)
    assert sheet.width() == 700
    assert sheet.columns == 1
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
