"""The serial list of a line, over a real session: notes, units taken out or damaged, while scans go on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bridge.receive import banners, views
from bridge.receive.page import ScanPage
from bridge.receive.serial_desk import SerialDesk
from bridge.session.outcome import Outcome
from bridge.store import journal
from bridge.ui.skin import Skin
from tests.dock import CAM_UPC, MOUNT_CASE, Dock

SERIALS = [f"CM482130{n}Q0" for n in range(3)]
Show = Callable[..., None]


class Bench:
    """The scan page over a dock, as the screen joins them."""

    def __init__(self, dock: Dock, page: ScanPage) -> None:
        self.dock = dock
        self.page = page
        self.told: list[Outcome] = []
        self.state = views.ScanPageState(None)
        self.desk = SerialDesk(dock.receiving, page, clock=lambda: dock.moment, tell=self.tell)

    def tell(self, outcome: Outcome) -> None:
        self.told.append(outcome)
        self.show()

    def show(self) -> None:
        opened = self.dock.receiving.opened()
        assert opened is not None
        self.state.open(opened)
        self.page.give(self.state.whole(banners.ready_document(self.state.totals)))

    def shown(self) -> list[tuple[int, str, str, str]]:
        return [(row.number, row.name, row.mark, row.note) for row in self.page.serials.rows]


@pytest.fixture
def bench(dock: Dock, skin: Skin, shown: Show) -> Bench:
    page = ScanPage(skin=skin)
    made = Bench(dock, page)
    dock.scan("PO-1001")
    for serial in SERIALS:
        dock.codes(CAM_UPC, serial)
    made.show()
    shown(page)
    return made


def keys(qtbot: QtBot, bench: Bench, *pressed: Qt.Key) -> None:
    for key in pressed:
        qtbot.keyClick(bench.page.window().focusWidget(), key)


def test_f7_lists_the_units_of_the_line_newest_first_and_closes_again(bench: Bench, qtbot: QtBot) -> None:
    keys(qtbot, bench, Qt.Key.Key_F7)
    assert bench.shown() == [(n, SERIALS[n - 1], "", "") for n in (3, 2, 1)]
    assert bench.page.serials.table.hasFocus()
    for key in (Qt.Key.Key_F7, Qt.Key.Key_Escape):
        keys(qtbot, bench, key)
        assert not bench.page.serials.is_open
        assert bench.page.window().focusWidget() is bench.page
        keys(qtbot, bench, Qt.Key.Key_F7)


def test_esc_closes_the_list_and_does_not_leave_the_document(bench: Bench, qtbot: QtBot) -> None:
    keys(qtbot, bench, Qt.Key.Key_F7)
    with qtbot.assertNotEmitted(bench.page.command):
        keys(qtbot, bench, Qt.Key.Key_Escape)


def test_a_note_is_written_by_keys_and_kept_in_the_history(bench: Bench, qtbot: QtBot) -> None:
    keys(qtbot, bench, Qt.Key.Key_F7, Qt.Key.Key_Down, Qt.Key.Key_F2)
    qtbot.keyClicks(bench.page.serials.note.line, "Box is wet")
    keys(qtbot, bench, Qt.Key.Key_Return)
    assert bench.shown()[1] == (2, SERIALS[1], "", "Box is wet")
    assert bench.page.serials.table.hasFocus()
    with bench.dock.store.read() as connection:
        newest = journal.rows(connection)[-1][1]
    assert (newest.source, newest.text, newest.code, newest.serial) == (
        "typed",
        "Box is wet",
        "command_done",
        SERIALS[1],
    )


def test_f9_takes_the_chosen_unit_out_and_f8_sets_it_aside(bench: Bench, qtbot: QtBot) -> None:
    keys(qtbot, bench, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_Down, Qt.Key.Key_F9)
    assert [outcome.verdict.code.value for outcome in bench.told] == ["set_aside", "undone"]
    assert bench.shown() == [(2, SERIALS[2], "Damaged", ""), (1, SERIALS[0], "", "")]
    line = bench.told[-1].line
    assert line is not None
    assert (line.now, line.aside, line.left) == (1, 1, 2)


def test_scans_go_on_while_the_list_is_open(bench: Bench, qtbot: QtBot) -> None:
    bench.dock.scan(CAM_UPC)
    keys(qtbot, bench, Qt.Key.Key_F7, Qt.Key.Key_F9)
    assert bench.dock.scan("CM4821309Q0").code == "serial_accepted"
    bench.desk.refresh()
    assert bench.shown()[0] == (3, "CM4821309Q0", "", "")


def test_units_without_serials_are_listed_by_their_number(bench: Bench, qtbot: QtBot) -> None:
    bench.dock.scan(MOUNT_CASE)
    bench.desk.open("MNT-1", "Mount")
    assert bench.shown() == [(1, "4 without serial", "", "")]
    keys(qtbot, bench, Qt.Key.Key_F9)
    assert bench.shown() == []
    keys(qtbot, bench, Qt.Key.Key_F9, Qt.Key.Key_F8, Qt.Key.Key_F2)
    assert len(bench.told) == 1
