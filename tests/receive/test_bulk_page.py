"""The bulk page over a real dock: paste, verdicts, keep, and nothing but keys."""

from collections.abc import Callable
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from bridge.lane import Lane
from bridge.receive.bulk_page import BulkPage
from bridge.receive.bulk_table import Column
from bridge.receive.screen import ReceiveScreen
from bridge.scan.scan import Scan
from bridge.session.state import Mode as SessionMode
from bridge.store.tables import units
from bridge.ui.around import Around
from bridge.ui.banner_content import BannerState
from bridge.ui.bulk_content import Show
from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin
from tests.dock import CAM_UPC, Dock
from tests.ui import bulk_samples

GOOD = tuple(f"CM482131{n}Q0" for n in range(3))


def nothing(*_: object) -> None:
    """What the screen tells nobody here."""


@pytest.fixture
def lane(dock: Dock, qtbot: QtBot, qapp: QApplication) -> Lane:
    qapp.setStyle("Fusion")
    load_fonts()
    around = Around(
        clock=lambda: dock.moment,
        zone=UTC,
        entry=lambda _operation: None,
        sound=nothing,
        wake=nothing,
        refresh=nothing,
        pull=nothing,
    )
    found = ReceiveScreen(dock.receiving, skin=Skin(), around=around)
    lane = Lane(dock.scanning, {SessionMode.RECEIVE: found}, around=around)
    qtbot.addWidget(lane)
    lane.resize(1280, 760)
    lane.show_desk()
    with qtbot.waitExposed(lane):
        lane.show()
    found.typed.emit("PO-1001")
    return lane


@pytest.fixture
def screen(lane: Lane) -> ReceiveScreen:
    found = lane.front
    assert isinstance(found, ReceiveScreen)
    return found


@pytest.fixture
def paste(screen: ReceiveScreen, qtbot: QtBot) -> Callable[..., None]:
    """Press Ctrl V with these rows on the clipboard, and wait for their verdicts."""

    def press(*rows: str) -> None:
        QGuiApplication.clipboard().setText("\n".join(rows))
        qtbot.keyClick(screen.bulk.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: screen.bulk.page.model.rowCount() == len(rows))

    return press


def counted(dock: Dock) -> list[tuple[str, str]]:
    with dock.store.read() as connection:
        found = select(units.c.serial, units.c.entered).where(units.c.withdrawn_by.is_(None)).order_by(units.c.id)
        return [(row.serial, row.entered) for row in connection.execute(found)]


def counts(screen: ReceiveScreen) -> list[int]:
    return [len(screen.bulk.page.model.of(show)) for show in Show]


def test_f6_offers_the_line_scanned_last(screen: ReceiveScreen, qtbot: QtBot) -> None:
    screen.typed.emit("CAM-2")
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    assert screen.currentWidget() is screen.bulk.page
    assert screen.bulk.page.banner.shown.headline == "Paste the serials of CAM-2"


def test_without_a_line_the_field_asks_for_it(screen: ReceiveScreen, qtbot: QtBot) -> None:
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    line = screen.bulk.page.input.line.line
    assert line.hasFocus()
    for code, headline in (
        ("LOST", "LOST is not on PO-1001."),
        ("MNT-1", "MNT-1 needs no serials."),
        (CAM_UPC, "Paste the serials of CAM-2"),
    ):
        line.clear()
        qtbot.keyClicks(line, code)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert screen.bulk.page.banner.shown.headline == headline
    assert not line.hasFocus()


def test_keys_alone_paste_look_and_keep(
    screen: ReceiveScreen, dock: Dock, qtbot: QtBot, paste: Callable[..., None]
) -> None:
    page = screen.bulk.page
    screen.typed.emit("CAM-2")
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    paste(GOOD[0], "CM48", "CM0000003Q3", GOOD[1])
    assert counts(screen) == [4, 2, 1, 1]
    assert counted(dock) == []
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert (page.model.show, page.model.rowCount()) == (Show.CHECK, 1)
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert counts(screen) == [4, 3, 1, 1]
    qtbot.keyClick(page, Qt.Key.Key_F9)
    assert counted(dock) == [(GOOD[0], "pasted"), ("CM0000003Q3", "pasted"), (GOOD[1], "pasted")]
    assert screen.currentWidget() is page
    assert (page.banner.shown.state, page.banner.shown.headline) == (BannerState.ACCEPT, "3 serials of CAM-2 kept.")
    qtbot.keyClick(page, Qt.Key.Key_F7)
    assert QGuiApplication.clipboard().text() == "CM48\t4 characters, 11 expected\n"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert screen.currentWidget() is screen.scan_page
    assert screen.scan_page.banner.shown.headline == "3 serials of CAM-2 kept."


def test_when_all_are_kept_the_scan_page_is_in_front_again(
    screen: ReceiveScreen, qtbot: QtBot, paste: Callable[..., None]
) -> None:
    screen.typed.emit("CAM-2")
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    paste(*GOOD)
    qtbot.keyClick(screen.bulk.page, Qt.Key.Key_F9)
    assert screen.currentWidget() is screen.scan_page
    row = next(row for row in screen.scan_page.lines.rows if row.sku == "CAM-2")
    assert (row.now, row.left) == (3, 1)


def test_one_odd_row_is_kept_by_enter_and_left_by_enter(
    screen: ReceiveScreen, qtbot: QtBot, paste: Callable[..., None]
) -> None:
    page = screen.bulk.page
    screen.typed.emit("CAM-2")
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    paste("CM48", "CM0000003Q3")
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_Down)
    for kept in (1, 0):
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
        assert counts(screen)[1] == kept


def test_a_scan_is_answered_on_the_scan_page_and_the_paste_stays(
    lane: Lane, screen: ReceiveScreen, dock: Dock, qtbot: QtBot, paste: Callable[..., None]
) -> None:
    screen.typed.emit("CAM-2")
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    paste(*GOOD)
    lane.on_scan(Scan("MNT-1", "COM1", dock.moment))
    assert screen.currentWidget() is screen.scan_page
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    assert counts(screen) == [3, 3, 0, 0]
    lane.on_scan(Scan("XJXOK", "COM1", dock.moment))
    assert len(counted(dock)) == 1 + len(GOOD)


def test_ok_opens_a_po_from_the_list_whatever_was_pasted(
    lane: Lane, screen: ReceiveScreen, dock: Dock, qtbot: QtBot, paste: Callable[..., None]
) -> None:
    screen.typed.emit("CAM-2")
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    paste(*GOOD)
    for code in ("XJXREVERT", "XJXNEXT", "XJXOK"):
        lane.on_scan(Scan(code, "COM1", dock.moment))
    assert dock.receiving.desk.document is not None
    assert counted(dock) == []


def test_a_pull_does_not_take_the_page_away(screen: ReceiveScreen, qtbot: QtBot, paste: Callable[..., None]) -> None:
    screen.typed.emit("CAM-2")
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    paste(*GOOD)
    screen.show_desk()
    assert screen.currentWidget() is screen.bulk.page


def test_a_closed_lock_keeps_the_page_away(screen: ReceiveScreen, qtbot: QtBot) -> None:
    asked: list[tuple[str, str]] = []
    screen.bulk.allowed = lambda lock, _then, about="", document="": asked.append((lock, document or about))
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    assert (asked, screen.currentWidget()) == ([("bulk", "PO-1001")], screen.scan_page)


def test_a_file_is_imported_in_a_window_that_stops_nothing(
    screen: ReceiveScreen, dock: Dock, qtbot: QtBot, tmp_path: Path
) -> None:
    page, file = screen.bulk.page, tmp_path / "serials.csv"
    file.write_text("Serial,Box\n" + "".join(f"{serial},4\n" for serial in GOOD), encoding="utf-8-sig")
    screen.typed.emit("CAM-2")
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    qtbot.keyClick(page, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert not dialog.isModal()
    dialog.fileSelected.emit(str(file))
    dialog.close()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    qtbot.waitUntil(lambda: counts(screen) == [3, 3, 0, 0])
    qtbot.keyClick(page, Qt.Key.Key_F9)
    assert counted(dock) == [(serial, "imported") for serial in GOOD]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.xlsx", b"PK\x03\x04rest", "a.xlsx is a workbook. Save it as CSV first."),
        ("a.txt", b"A\x00B\x00", "a.txt is not a text file."),
        ("a.txt", None, "a.txt cannot be read: No such file or directory."),
        ("a.txt", b"9" * 8_000_001, "a.txt is too large for a list of serials."),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_one_sentence(
    screen: ReceiveScreen, tmp_path: Path, name: str, data: bytes | None, words: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    screen.bulk.open()
    screen.bulk.open_file(tmp_path / name)
    assert screen.bulk.page.banner.shown.third == words


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_in_any_common_encoding_is_read(
    screen: ReceiveScreen, qtbot: QtBot, tmp_path: Path, encoding: str
) -> None:
    (tmp_path / "list.txt").write_text("CM4821310Q0\nKölner-7\n", encoding=encoding)
    screen.typed.emit("CAM-2")
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    screen.bulk.open_file(tmp_path / "list.txt")
    qtbot.waitUntil(lambda: counts(screen)[0] == 2)
    assert screen.bulk.page.input.text.text == "CM4821310Q0\nKölner-7"


def test_the_window_lives_while_thousands_are_checked(screen: ReceiveScreen, dock: Dock, qtbot: QtBot) -> None:
    dock.allow(receive_over_receive="allow")
    screen.typed.emit("CAM-2")
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F6)
    QGuiApplication.clipboard().setText("\n".join(f"CM{n:08d}Q" for n in range(3_000)))
    screen.bulk.paste()
    seen: set[str] = set()

    def done() -> bool:
        seen.add(screen.bulk.page.banner.shown.third)
        return screen.bulk.page.model.rowCount() == 3_000

    qtbot.waitUntil(done)
    assert any(words.endswith("of 3,000 checked") for words in seen)
    assert screen.bulk.page.banner.shown.third == "Nothing is kept until you press Keep"


def test_a_serial_that_is_typed_is_asked_for_again_in_the_field(
    screen: ReceiveScreen, dock: Dock, qtbot: QtBot
) -> None:
    screen.typed.emit("CAM-2")
    field = screen.scan_page.keys.field.line
    qtbot.keyClick(screen.scan_page, Qt.Key.Key_F2)
    for _ in range(2):
        dock.moment = dock.moment.replace(second=dock.moment.second + 3)
        assert field.hasFocus()
        qtbot.keyClicks(field, GOOD[0])
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert counted(dock) == [(GOOD[0], "typed")]


@pytest.mark.usefixtures("qapp")
def test_every_control_has_a_name_and_the_rows_say_their_verdict(qtbot: QtBot) -> None:
    load_fonts()
    page = BulkPage(skin=Skin())
    qtbot.addWidget(page)
    page.give(bulk_samples.VIEW)
    page.give_rows(bulk_samples.ROWS)
    buttons = page.findChildren(QAbstractButton)
    names = [button.accessibleName() for button in buttons if button.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    assert all(names)
    assert {"All rows, 1,148", "Check, 3", "Keep 1,139 serials", "Copy refused rows"} <= set(names)
    first = page.model.index(6, Column.PLACE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first == "Row 7, bt90-0091843, check, Others are in capitals: BT##-#######"
