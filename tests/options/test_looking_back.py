import gc
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge.looking_back import LookingBack
from bridge.options import overrides, saved
from bridge.options.history_page import Part
from bridge.options.settings import Settings
from tests import dock
from tests.dock import CAM_UPC, Dock, open_dock
from tests.language.bracketed import bracketing, untold_words
from tests.options.desk import Desk

THEN = "2026-11-20T10:00:00.000Z"


@pytest.fixture
def worked(tmp_path: Path) -> Iterator[Dock]:
    """A dock where a serial that was sold before was accepted, and one in stock refused."""
    with open_dock(tmp_path, dock.ROWS) as station:
        station.codes("PO-1001", CAM_UPC, "CM0000002Q2", CAM_UPC, "CM0000001Q1", "CM4821307Q0")
        yield station


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, Settings())


@pytest.fixture
def back(worked: Dock, desk: Desk) -> Iterator[LookingBack]:
    looking = LookingBack(worked.store, page=desk.page, zone=UTC, skin=desk.skin)
    yield looking
    looking.stop()


def edit(desk: Desk, key: str, text: str) -> None:
    desk.row(key).edit({key: text})


def replayed(qtbot: QtBot, back: LookingBack) -> tuple[str, str]:
    """Both lines of the bar, once the replay is through."""
    qtbot.waitUntil(lambda: back.replaying.found is not None, timeout=5000)
    return back.replaying.bar.words


def test_an_edit_says_how_many_scans_would_have_been_answered_differently(
    qtbot: QtBot, desk: Desk, back: LookingBack
) -> None:
    assert back.replaying.bar.isHidden()
    edit(desk, "receive.unique_serial", "ever")
    assert replayed(qtbot, back) == (
        "1 of the last 6 scans would have been answered differently",
        "1 refused instead of accepted",
    )
    assert back.replaying.bar.isVisible()
    assert back.replaying.bar.button.isVisible()


def test_what_a_supervisor_may_allow_is_asked_where_a_pin_is_set(
    qtbot: QtBot, worked: Dock, desk: Desk, back: LookingBack
) -> None:
    worked.lock("4711")
    edit(desk, "receive.unique_serial.level", "block_pin")
    assert replayed(qtbot, back)[1] == "1 asked instead of refused"


def test_nothing_is_to_be_shown_where_nothing_differs(qtbot: QtBot, desk: Desk, back: LookingBack) -> None:
    edit(desk, "receive.over_receive", "allow")
    assert replayed(qtbot, back) == ("None of the last 6 scans would have been answered differently", "")
    assert not back.replaying.bar.button.isVisible()
    desk.press(Qt.Key.Key_F8)
    assert desk.page.isVisible()


def test_an_option_that_judges_nothing_starts_no_replay(desk: Desk, back: LookingBack) -> None:
    edit(desk, "interface.theme", "dark")
    assert desk.page.edits() == {"interface.theme": "dark"}
    assert not back.replaying.is_busy
    assert back.replaying.bar.isHidden()


def test_an_edit_taken_back_takes_the_bar_away(qtbot: QtBot, desk: Desk, back: LookingBack) -> None:
    edit(desk, "receive.unique_serial", "ever")
    replayed(qtbot, back)
    edit(desk, "receive.unique_serial", "in_stock")
    assert back.replaying.bar.isHidden()
    assert back.replaying.found is None


def test_f8_shows_the_scans_and_esc_goes_back(qtbot: QtBot, desk: Desk, back: LookingBack) -> None:
    edit(desk, "receive.unique_serial", "ever")
    replayed(qtbot, back)
    desk.press(Qt.Key.Key_F8)
    page = back.replaying.list_page
    assert page is not None
    assert page.isVisible()
    assert page.size() == desk.page.size()
    assert [row.cells for row in page.table.rows] == [
        (
            "23 Nov 10:00",
            "CM0000002Q2",
            "PO-1001",
            "Accepted: counted with its serial",
            "Refused: received before",
        )
    ]
    QTest.keyClick(page.table, Qt.Key.Key_F9)
    assert desk.kept == []
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert desk.closed == 0
    desk.press(Qt.Key.Key_F9)
    assert desk.kept == [{"receive.unique_serial": "ever"}]
    assert back.replaying.bar.isHidden()


def test_a_replay_that_is_overtaken_by_another_edit_tells_nothing(qtbot: QtBot, desk: Desk, back: LookingBack) -> None:
    edit(desk, "receive.unique_serial", "ever")
    edit(desk, "receive.unique_serial", "po")
    assert replayed(qtbot, back)[1] == "1 accepted instead of refused"


def test_stopping_ends_a_replay_that_runs(qtbot: QtBot, desk: Desk, back: LookingBack) -> None:
    with qtbot.waitSignal(back.replaying.started, timeout=5000):
        edit(desk, "receive.unique_serial", "ever")
    back.stop()
    assert not back.replaying.is_busy
    assert back.replaying.bar.isHidden()


def test_a_history_without_scans_has_nothing_to_say(tmp_path: Path, qtbot: QtBot, desk: Desk) -> None:
    with open_dock(tmp_path) as station:
        looking = LookingBack(station.store, page=desk.page, zone=UTC, skin=desk.skin)
        with qtbot.waitSignal(looking.replaying.started, timeout=5000):
            edit(desk, "receive.unique_serial", "ever")
        qtbot.waitUntil(lambda: not looking.replaying.is_busy, timeout=5000)
        assert looking.replaying.bar.isHidden()
        looking.stop()


def test_the_history_has_every_change_in_words_the_newest_first(
    worked: Dock, desk: Desk, back: LookingBack, qapp: QApplication
) -> None:
    with worked.store.write() as connection:
        saved.change(connection, {"receive.unique_serial": "po"}, at=THEN, by="Ana R.")
        saved.change(connection, {"serial.length": "11", "interface.theme": "dark"}, at=THEN, by=None)
        connection.exec_driver_sql("UPDATE journal SET rules = 2 WHERE id > 2")
    desk.press(Qt.Key.Key_F7)
    page = back.history
    assert page is not None
    assert page.isVisible()
    assert [row.cells for row in page.changes.table.rows] == [
        ("20 Nov 10:00", "Colours", "As the system", "Dark", "", "2: 4 scans"),
        ("20 Nov 10:00", "Serial length", "Any length", "11 characters", "", "2: 4 scans"),
        ("20 Nov 10:00", "Require unique serial number", "In stock anywhere", "In this PO", "Ana R.", "1"),
    ]
    assert page.changes.table.rows[2].spoken == (
        "20 Nov 10:00, Require unique serial number, from In stock anywhere to In this PO, by Ana R., rules version 1"
    )
    with bracketing(qapp):
        assert [untold_words(back.when(at), frozenset()) for at in (THEN, "2025-03-04T10:00:00.000Z")] == [[], []]


def test_the_history_has_what_was_allowed_with_the_reason(worked: Dock, desk: Desk, back: LookingBack) -> None:
    full = "All 4 are counted."
    with worked.store.write() as connection:
        overrides.add(
            connection, at=THEN, what="over_quantity", asked_by="Ben", allowed_by=None, why=full, document="PO-1001"
        )
        overrides.add(connection, at=THEN, what="of_the_future", allowed_by="Maria K.", asked_by=None, why="")
    QTest.mouseClick(desk.page.tabs.history, Qt.MouseButton.LeftButton)
    page = back.history
    assert page is not None
    QTest.keyClick(page.changes.table, Qt.Key.Key_F8)
    assert page.tabs.current == Part.ALLOWED
    assert [row.cells for row in page.allowed.table.rows] == [
        ("20 Nov 10:00", "of the future", "", "Maria K.", "", ""),
        ("20 Nov 10:00", "Over-receiving", "Ben", "Supervisor", full, "PO-1001"),
    ]


def test_an_empty_history_says_so(desk: Desk, back: LookingBack) -> None:
    desk.press(Qt.Key.Key_F7)
    page = back.history
    assert page is not None
    shown = page.changes.currentWidget()
    assert shown is not None
    assert shown.accessibleName().startswith("No option was changed yet.")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert desk.page.hasFocus()


def test_a_long_replay_says_how_far_it_is(desk: Desk, back: LookingBack) -> None:
    bar = back.replaying.bar
    bar.work(100_000, 0.4)
    assert bar.words == ("Answering the last 100,000 scans again", "40 %")
    assert bar.isVisible()
    assert not bar.button.isVisible()
    bar.wait()
    assert desk.page.isVisible()


def test_what_nobody_can_tell_is_counted(qtbot: QtBot, worked: Dock, desk: Desk, back: LookingBack) -> None:
    with worked.store.write() as connection:
        connection.exec_driver_sql("UPDATE journal SET facts = '' WHERE id < 3")
    edit(desk, "receive.unique_serial", "ever")
    assert replayed(qtbot, back)[1] == "1 refused instead of accepted, 2 cannot be told"


def test_it_lives_as_long_as_the_page(qtbot: QtBot, worked: Dock, desk: Desk) -> None:
    LookingBack(worked.store, page=desk.page, zone=UTC, skin=desk.skin)
    gc.collect()
    edit(desk, "receive.unique_serial", "ever")
    (looking,) = desk.page.findChildren(LookingBack)
    qtbot.waitUntil(lambda: looking.replaying.found is not None, timeout=5000)
    looking.stop()


def test_tab_never_reaches_what_the_list_covers(qtbot: QtBot, desk: Desk, back: LookingBack) -> None:
    edit(desk, "receive.unique_serial", "ever")
    replayed(qtbot, back)
    desk.press(Qt.Key.Key_F8)
    table = desk.page.focusWidget()
    assert table is not None
    assert not desk.page.bar.isEnabled()
    for _ in range(4):
        QTest.keyClick(desk.page.window().focusWidget() or desk.page, Qt.Key.Key_Backtab)
        focused = desk.page.window().focusWidget()
        assert focused is not None
        assert focused.window() is desk.page.window()
        assert focused.isEnabled()
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert desk.page.bar.isEnabled()
