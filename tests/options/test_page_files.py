from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bridge.options import toml
from bridge.options.settings import Settings
from tests.language.linguist import qm_of
from tests.options.desk import Desk

SET = Settings(receive_unique_serial="ever", station_name="Dock 3")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, SET)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "dock.toml"


def test_a_file_is_shown_as_what_it_would_change_and_nothing_is_kept(desk: Desk, file: Path) -> None:
    toml.write(file, Settings(receive_unique_serial="ever", serial_length=11, receive_blind=True))
    desk.page.take_in(file)
    assert desk.shown() == ["serial.length", "receive.blind"]
    assert desk.page.body.report.words == (
        f"dock.toml, written by Bridge {version('bridge')}. 2 options differ from this station: they are below. "
        "Save options takes them over."
    )
    assert desk.kept == []
    desk.press(Qt.Key.Key_F9)
    assert desk.kept == [{"serial.length": "11", "receive.blind": "true"}]


def test_a_file_that_says_what_is_so_already_says_that(desk: Desk, file: Path) -> None:
    toml.write(file, SET)
    desk.page.take_in(file)
    assert desk.page.body.report.words == "dock.toml has nothing that is otherwise here."
    assert desk.page.edits() == {}


def test_every_bad_value_of_a_file_is_named_and_nothing_is_taken(desk: Desk, file: Path) -> None:
    file.write_text("[receive]\nunique_serial = 'galaxy'\nblind = true\n[serial]\nlength = 1000\n")
    desk.page.take_in(file)
    assert desk.page.body.refusal.words.splitlines() == [
        f"Nothing was taken from {file}:",
        "line 2: Require unique serial number (receive.unique_serial) takes in_stock, po, ever or off, not “galaxy”.",
        "line 5: Serial length (serial.length) takes a number from 1 to 100 or nothing, not “1000”.",
    ]
    assert not desk.page.body.taking_rest.isVisible()
    assert desk.page.edits() == {}


def test_what_is_wrong_with_a_file_is_told_in_the_language_of_the_screen(desk: Desk, file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(qm_of("es")))
    QCoreApplication.installTranslator(translator)
    try:
        file.write_text("[serial]\nlength = 1000\n[receive]\nunique_serial = 'galaxy'\n")
        desk.page.take_in(file)
        unique = "Exigir número de serie único (receive.unique_serial)"
        assert desk.page.body.refusal.words.splitlines() == [
            f"No se tomó nada de {file}:",
            "línea 2: Longitud de la serie (serial.length) admite un número de 1 a 100 o nada, no “1000”.",
            f"línea 4: {unique} admite in_stock, po, ever o off, no “galaxy”.",
        ]
        desk.page.export(file / "none" / "dock.toml")
        assert desk.page.note.words.startswith(f"No se puede escribir {file}/none/dock.toml: ")
    finally:
        QCoreApplication.removeTranslator(translator)


def test_what_is_known_of_a_newer_file_is_taken_only_when_a_person_says_so(desk: Desk, file: Path) -> None:
    file.write_text("[bridge]\nformat = 2\nversion = '9.1'\n[receive]\nblind = true\nglitter = 1\n")
    desk.page.take_in(file)
    assert "Bridge 9.1 in format 2" in desk.page.body.refusal.words
    assert desk.page.edits() == {}
    desk.page.body.taking_rest.click()
    assert desk.page.edits() == {"receive.blind": "true"}
    assert "Left out, as not known here: receive.glitter." in desk.page.body.report.words
    assert not desk.page.body.refusal.isVisible()


def test_a_chosen_tab_puts_what_was_said_of_a_file_away(desk: Desk, file: Path) -> None:
    file.write_text("no toml")
    desk.page.take_in(file)
    assert desk.page.body.refusal.isVisible()
    desk.page.tabs.buttons[1].click()
    assert not desk.page.body.refusal.isVisible()
    assert desk.shown()[0] == "ship.require_serial"


def test_what_is_exported_is_what_is_in_force(desk: Desk, file: Path) -> None:
    desk.write("serial.length", "9")
    desk.page.export(file.with_suffix(""))
    assert toml.read(file)["receive.unique_serial"] == "ever"
    assert toml.read(file)["serial.length"] == ""
    assert desk.page.told.words == f"The options are written into {file}. What is not saved yet is not in it."


def test_a_file_that_cannot_be_written_is_a_sentence(desk: Desk, tmp_path: Path) -> None:
    desk.page.export(tmp_path / "none" / "dock.toml")
    assert desk.page.note.words == f"{tmp_path}/none/dock.toml cannot be written: No such file or directory."
    assert desk.page.told.words == ""


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)
@pytest.mark.parametrize("which", ["export", "take_in"])
def test_a_file_is_chosen_in_a_window_that_stops_nothing_and_closes_with_the_page(desk: Desk, which: str) -> None:
    getattr(desk.page.bar, which).click()
    (dialog,) = desk.page.findChildren(QFileDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    desk.page.hide()
    assert not dialog.isVisible()


def test_the_page_closes_itself_when_its_time_is_over(desk: Desk, qtbot: QtBot) -> None:
    desk.unlocked = ("PIN", 252)
    qtbot.waitUntil(desk.page.chip.isVisible)
    assert desk.page.chip.words == "Unlocked by PIN, locks in 4:12"
    desk.write("serial.length", "9")
    desk.unlocked = ("PIN", 0)
    qtbot.waitUntil(lambda: desk.closed == 1)
    assert (desk.kept, desk.page.edits()) == ([], {})
    desk.unlocked = ("Ben", 300)
    desk.page.give(SET)
    assert desk.page.note.words == "The options locked themselves. 1 change was not saved."
    desk.page.give(SET)
    assert not desk.page.note.isVisible()


def test_the_page_closes_where_its_lock_is_closed_from_outside(desk: Desk, qtbot: QtBot) -> None:
    desk.unlocked = ("PIN", 100)
    qtbot.waitUntil(desk.page.chip.isVisible)
    desk.unlocked = None
    qtbot.waitUntil(lambda: desk.closed == 1)
    assert not desk.page.chip.isVisible()


def test_without_a_lock_the_page_stays(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.page.closed, wait=600):
        QTest.keyClick(desk.page, Qt.Key.Key_F4)
    assert not desk.page.chip.isVisible()
