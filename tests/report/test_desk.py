"""*Today* at work, off screen, over a dock whose scans were really kept."""

from collections.abc import Callable, Iterator
from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge.errors import PrinterError
from bridge.labels.report import Report
from bridge.report.desk import Today
from bridge.report.page import TodayPage
from bridge.report.views import today_view
from bridge.ui.buttons import IconButton
from bridge.ui.skin import Skin
from tests.dock import MOUNT_CASE, MOUNT_UPC, START, Dock
from tests.report.samples import BUSY, EMPTY, NOW
from tests.waiting import until

Keys = Qt.Key


class Person:
    """Somebody before the page."""

    def __init__(self, dock: Dock, skin: Skin, to_printer: Callable[[Report], bool]) -> None:
        self.closed = 0
        self.today = Today(dock.store, clock=lambda: dock.moment, skin=skin, zone=UTC, to_printer=to_printer)
        self.page = self.today.page
        self.page.closed.connect(self._close)
        self.page.resize(1280, 760)
        self.page.show()
        self.page.activateWindow()
        until(lambda: QApplication.processEvents() or self.page.isActiveWindow())
        self.today.open()

    def _close(self) -> None:
        self.closed += 1

    def sees(self, title: str) -> None:
        """Wait until the day is shown."""
        until(lambda: QApplication.processEvents() or self.page.today.title.text() == title)

    def presses(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.page, key)

    def hears(self, words: str) -> None:
        """Wait until the page in front says this."""
        heads = (self.page.today.head, self.page.receipt.head)
        until(lambda: QApplication.processEvents() or any(words in head.accessibleName() for head in heads))

    def documents(self) -> list[str]:
        """The documents of the day."""
        return [row.cells[0] for row in self.page.today.tables.tables[0].rows.rows]


@pytest.fixture
def person(dock: Dock, skin: Skin, qtbot: QtBot) -> Iterator[Callable[..., Person]]:
    made: list[Person] = []

    def sit_down(to_printer: Callable[[Report], bool] = lambda _report: False) -> Person:
        made.append(Person(dock, skin, to_printer))
        qtbot.addWidget(made[-1].page)
        made[-1].sees("Monday, 23 Nov 2026")
        return made[-1]

    yield sit_down
    for one in made:
        one.today.stop()


def test_the_arrow_keys_go_from_day_to_day_and_never_beyond_today(dock: Dock, person: Callable[..., Person]) -> None:
    dock.codes("PO-1001", MOUNT_UPC)
    one = person()
    assert one.documents() == ["PO-1001"]
    one.presses(Keys.Key_Left)
    one.sees("Sunday, 22 Nov 2026")
    assert one.page.today.empty.isVisible()
    one.presses(Keys.Key_Right)
    one.sees("Monday, 23 Nov 2026")
    one.presses(Keys.Key_Right)
    one.presses(Keys.Key_Left)
    one.sees("Sunday, 22 Nov 2026")
    one.presses(Keys.Key_Home)
    one.sees("Monday, 23 Nov 2026")


def test_enter_shows_what_was_received_and_esc_leads_back(dock: Dock, person: Callable[..., Person]) -> None:
    dock.codes("PO-1001", MOUNT_UPC, MOUNT_CASE)
    one = person()
    one.presses(Keys.Key_Return)
    until(lambda: QApplication.processEvents() or one.page.currentWidget() is one.page.receipt)
    assert one.page.receipt.title.text() == "PO-1001"
    table = one.page.receipt.tables.table
    assert table is not None
    assert [row.cells[3] for row in table.rows.rows] == ["1", "4"]
    one.presses(Keys.Key_Right)
    one.presses(Keys.Key_Right)
    assert one.page.receipt.tables.place == 2
    one.presses(Keys.Key_Escape)
    assert (one.page.currentWidget(), one.closed) == (one.page.today, 0)
    one.presses(Keys.Key_Escape)
    assert one.closed == 1


def test_the_focus_goes_along_when_the_arrow_keys_turn_to_another_tab(
    dock: Dock, person: Callable[..., Person]
) -> None:
    dock.codes("PO-1001", MOUNT_UPC)
    one = person()
    one.presses(Keys.Key_Return)
    until(lambda: QApplication.processEvents() or one.page.currentWidget() is one.page.receipt)
    tabs = one.page.receipt.tables.tabs
    assert tabs is not None
    tabs.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    for place in (1, 2):
        one.presses(Keys.Key_Right)
        assert [button.hasFocus() for button in tabs.buttons].index(True) == place


def test_a_receiving_shown_alone_leads_back_to_the_screen_in_front(dock: Dock, person: Callable[..., Person]) -> None:
    dock.codes("PO-1001", MOUNT_UPC)
    one = person()
    one.today.show_alone("PO-1001")
    until(lambda: QApplication.processEvents() or one.page.receipt.tables.table is not None)
    one.presses(Keys.Key_Escape)
    assert one.closed == 1


def test_a_document_nobody_knows_is_said_to_be_so(person: Callable[..., Person]) -> None:
    one = person()
    one.today.show_alone("PO-77")
    one.hears("PO-77 is not known here.")


def test_f6_and_f7_write_the_day_into_the_data_folder(dock: Dock, person: Callable[..., Person]) -> None:
    dock.codes("PO-1001", MOUNT_UPC)
    one = person()
    one.presses(Keys.Key_F6)
    one.hears("Written to papers/day-2026-11-23.csv")
    one.presses(Keys.Key_F7)
    one.hears("Written to papers/day-2026-11-23.pdf")
    folder = dock.store.folder / "papers"
    assert (folder / "day-2026-11-23.csv").read_text("utf-8").startswith("day,section,")
    assert (folder / "day-2026-11-23.pdf").read_bytes().startswith(b"%PDF")


def test_a_printer_takes_it_too_and_one_that_refuses_leaves_the_file(dock: Dock, person: Callable[..., Person]) -> None:
    printed: list[Report] = []
    dock.codes("PO-1001", MOUNT_UPC)

    def take(report: Report) -> bool:
        if printed:
            raise PrinterError("The printer takes nothing.")
        printed.append(report)
        return True

    one = person(take)
    one.presses(Keys.Key_F7)
    one.hears("Printed, and written to papers/day-2026-11-23.pdf")
    one.today.show_session(_session(dock))
    until(lambda: QApplication.processEvents() or one.page.currentWidget() is one.page.receipt)
    one.presses(Keys.Key_F7)
    one.hears("Written to papers/received-PO-1001.pdf")
    one.presses(Keys.Key_F6)
    one.hears("Written to papers/received-PO-1001.csv")


def _session(dock: Dock) -> str:
    with dock.store.read() as connection:
        found = dock.scanning.session(connection, dock.scanning.desk)
    assert found is not None
    return found


def test_a_folder_that_takes_nothing_is_one_sentence(dock: Dock, person: Callable[..., Person]) -> None:
    (dock.store.folder / "papers").write_text("in the way")
    one = person()
    one.presses(Keys.Key_F7)
    one.hears("cannot be written")


def test_scans_meanwhile_are_followed_on_the_day_they_are_of(dock: Dock, person: Callable[..., Person]) -> None:
    one = person()
    dock.codes("PO-1001", MOUNT_UPC)

    def told() -> list[str]:
        one.today.follow()
        QApplication.processEvents()
        return one.documents()

    until(lambda: told() == ["PO-1001"])
    one.presses(Keys.Key_Left)
    one.sees("Sunday, 22 Nov 2026")
    one.today.follow()
    dock.moment = START + timedelta(days=1)
    one.presses(Keys.Key_Home)
    one.sees("Tuesday, 24 Nov 2026")


def test_the_selected_document_stays_selected_when_more_is_scanned(dock: Dock, person: Callable[..., Person]) -> None:
    dock.codes("PO-1001", MOUNT_UPC, "PO-1003", MOUNT_UPC)
    one = person()
    table = one.page.today.tables.tables[0]
    one.presses(Keys.Key_Down)
    dock.scan(MOUNT_UPC)
    one.presses(Keys.Key_F5)
    until(lambda: QApplication.processEvents() or table.rows.rows[1].cells[2] == "2")
    assert table.currentIndex().row() == 1


def test_of_several_days_asked_for_the_last_is_shown(person: Callable[..., Person]) -> None:
    one = person()
    for _ in range(9):
        one.today.move_by(-1)
    one.sees("Saturday, 14 Nov 2026")


def test_every_part_of_a_busy_day_has_a_name_and_is_reached_by_a_key(
    skin: Skin, shown: Callable[..., None], qtbot: QtBot
) -> None:
    page = TodayPage(skin=skin)
    page.give(today_view(BUSY, now=NOW, zone=UTC))
    shown(page)
    assert [button.accessibleName() for button in page.findChildren(IconButton)] == [
        "Close",
        "The day before",
        "The day after",
    ]
    assert page.figures.accessibleName().startswith("Received 1,451, Packed 81, Orders shipped 25")
    seen = []
    for _ in range(4):
        table = page.tables.table
        seen.append(table.accessibleName() if table is not None else "")
        qtbot.keyClick(page, Keys.Key_F8)
    assert seen == ["Documents", "Allowed against the rules", "Not saved", "Not accepted by the central"]
    assert [panel.head.accessibleName() for panel in page.panels] == [
        *("Operators", "Station names", "Refused scans", "For the central", "Boxes by carrier", "Scans by hour")
    ]
    assert all(panel.table.high <= panel.height() for panel in page.panels)


@pytest.mark.parametrize(("width", "height"), [(800, 520), (1280, 760), (1920, 1040)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_fits_every_window(
    shown: Callable[..., None], skin: Skin, width: int, height: int, scale: float
) -> None:
    skin.wear(scale=scale)
    page = TodayPage(skin=skin)
    for day in (BUSY, EMPTY, BUSY):
        page.give(today_view(day, now=NOW, zone=UTC))
    shown(page, width, height)
    assert (page.width(), page.height()) == (width, height)
    assert page.paper.geometry().right() < width
