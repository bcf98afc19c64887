"""A sentence that comes out of a thread or out of an error is told in the language of the station, facts apart."""

import contextlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge.errors import StoreFull
from bridge.options.forgotten_page import ForgottenPage
from bridge.options.pin_page import PinPage
from bridge.options.settings import Settings
from bridge.practice import COPY, Preparing
from bridge.practising import Practising
from bridge.store.sqlite import driver, translated
from bridge.ui.skin import Skin
from tests.language.bracketed import CLOSE, OPEN, bracketing
from tests.options.desk import Desk
from tests.supervisor import Keys, click, data, opened
from tests.waiting import until


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Path:
    return data(tmp_path / "data", qapp)


@pytest.fixture
def bracketed(qapp: QApplication) -> Iterator[QApplication]:
    with bracketing(qapp):
        yield qapp


def test_why_a_token_is_not_good(folder: Path, bracketed: QApplication) -> None:
    with opened(folder, central_url="http://127.0.0.1:9") as desk:
        desk.window.menus.open("options")
        click(desk.front(PinPage).way_out)
        page = desk.front(ForgottenPage)
        QTest.keyClicks(page.field.line, "somebody-elses")
        QTest.keyClick(page.field.line, Keys.Key_Return)
        until(lambda: "cannot be reached" in shown(bracketed, page))
        assert f"{CLOSE}http://127.0.0.1:9{OPEN}" in page.problem.words


def shown(qapp: QApplication, page: ForgottenPage) -> str:
    qapp.processEvents()
    return page.problem.words


@pytest.mark.usefixtures("bracketed")
def test_why_there_is_no_practice(tmp_path: Path, qtbot: QtBot) -> None:
    today = date(2026, 11, 23)
    made = tmp_path / "practice" / f"sample-{today}"
    made.mkdir(parents=True)
    (made / COPY).touch()
    (tmp_path / "practice" / "station").touch()
    preparing = Preparing(tmp_path, Settings(), today)
    practising = Practising(preparing=lambda: preparing, begin=list, skin=Skin())
    qtbot.addWidget(practising.page)
    practising.page.started.emit()
    qtbot.waitUntil(lambda: bool(practising.page.after.words))
    assert practising.page.after.words == f"{OPEN}The practice data cannot be written: {CLOSE}File exists{OPEN}.{CLOSE}"


@pytest.mark.usefixtures("bracketed")
def test_why_the_options_are_not_saved(tmp_path: Path, qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings())
    with contextlib.closing(driver.connect(":memory:")) as small:
        small.execute("PRAGMA max_page_count = 1")
        with pytest.raises(StoreFull) as full, translated(tmp_path / "station.db"):
            small.execute("CREATE TABLE scans (text)")
    desk.refusal = full.value
    desk.write("serial.length", "9")
    desk.press(Keys.Key_F9)
    assert desk.page.note.words.startswith(f"{OPEN}The disk with {CLOSE}{tmp_path}{OPEN} is full")
