"""Serials by the thousand: the text at the left, a verdict for every row at the right, nothing kept before Keep."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout

from bridge.receive.bulk_input import BulkInput
from bridge.receive.bulk_table import BulkDelegate, BulkModel, bulk_plan
from bridge.ui.banner_content import OK
from bridge.ui.bulk_content import BulkRow, BulkView, Show
from bridge.ui.buttons import ActionButton
from bridge.ui.counters import Counters
from bridge.ui.empty import EmptyState
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel
from bridge.ui.skin import WIDE_PX, Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import Plan, Table

INPUT_PX = 270
WIDE_INPUT_PX = 420
_MOST_OF_WIDTH = 0.32
_GAP_PX = 12
_NO_TEXT_FROM = 1.75


class BulkPage(Page):
    """Shows a `BulkView` and its rows. Keeping is the command XJXOK.

    `closed`: back to scanning. `odd_chosen` tells the places of odd rows, and whether they are to be kept.
    """

    closed = Signal()
    odd_chosen = Signal(object, bool)
    copy_asked = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin, compact=True)
        self._view: BulkView | None = None
        self.model = BulkModel()
        self.input = BulkInput(skin=skin)
        self.counters = Counters(skin=skin)
        self.table = Table(self.model, BulkDelegate(skin=skin), plan=self._plan, skin=skin, selectable=True)
        self.table.setAccessibleName(tr("Pasted rows with their verdicts"))
        right = QVBoxLayout()
        right.setSpacing(_GAP_PX)
        right.addWidget(self.counters)
        self.lists = QStackedWidget()
        self._empty = EmptyState(skin=skin, buttons={})
        self._panel = Panel(None, self.table, skin=skin)
        self.lists.addWidget(self._empty)
        self.lists.addWidget(self._panel)
        right.addWidget(self.lists, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.body)
        self._columns.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        self._columns.setSpacing(MARGIN_PX)
        self._columns.addWidget(self.input)
        self._columns.addLayout(right, 1)
        self._fill_bar()
        self._connect()
        self.arrange()

    def give(self, view: BulkView) -> None:
        """Show this; the rows come by themselves."""
        self._view = view
        self.give_top(view.header, view.banner)
        self.input.line.give(view.line)
        self.input.hint.setText(view.hint)
        self.counters.give(view.count)
        if view.empty is not None:
            self._empty.give(view.empty)
        self.lists.setCurrentWidget(self._panel if view.empty is None else self._empty)
        self._cancel.rename(tr("Cancel") if view.keep else tr("Back"))
        self._copy.look_off(off=not view.refused)
        self._keep.look_off(off=not (view.ready and view.keep))
        self._keep.rename(_keeps(view.keep))
        self._name_odd(view)
        self._fit_bar()

    def give_rows(self, rows: Sequence[BulkRow]) -> None:
        """Show these instead of all before."""
        self.model.set_rows(rows)
        self.table.lay_out()

    def add_rows(self, rows: Sequence[BulkRow]) -> None:
        """Show these below the others."""
        before = len(self.model.longest), len(str(self.model.last))
        self.model.add_rows(rows)
        if before != (len(self.model.longest), len(str(self.model.last))):
            self.table.lay_out()

    def arrange(self) -> None:
        """Text beside rows; with large text the pasted text itself goes."""
        super().arrange()
        direction = QBoxLayout.Direction
        left_handed = self.skin.left_handed
        self._columns.setDirection(direction.RightToLeft if left_handed else direction.LeftToRight)
        self.counters.mirror(mirrored=left_handed)
        wanted = WIDE_INPUT_PX if self.width() >= WIDE_PX else self.skin.px(INPUT_PX)
        self.input.setFixedWidth(min(wanted, max(INPUT_PX - 50, round(self.width() * _MOST_OF_WIDTH))))
        self.input.text.setVisible(self.skin.scale < _NO_TEXT_FROM)
        self._fit_bar()

    def _plan(self, width: int) -> Plan:
        return bulk_plan(width, self.skin, longest=self.model.longest, last=self.model.last)

    def _fill_bar(self) -> None:
        skin = self.skin
        self._cancel = ActionButton(tr("Cancel"), skin=skin, icon="x", key="Esc", wide=160)
        self._copy = ActionButton(tr("Copy refused rows"), skin=skin, icon="clipboard-copy", key="F7", wide=240)
        self._odd = ActionButton(tr("Check"), skin=skin, icon="circle-help", key="F8", wide=200)
        self._keep = ActionButton(tr("Keep"), skin=skin, icon="check", key="F9", command=OK, primary=True, wide=300)
        self.bar.add(self._cancel)
        self.bar.space()
        for button in (self._copy, self._odd, self._keep):
            self.bar.add(button)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.closed)
        self._copy.clicked.connect(self.copy_asked)
        self._odd.clicked.connect(self._turn_odd)
        self._keep.clicked.connect(lambda: self.command.emit(OK))
        self.counters.chosen.connect(self._show)
        self.table.opened.connect(self._turn_row)
        self.table.clicked.connect(self._press_row)
        self.table.escaped.connect(self.closed)
        self.input.left.connect(self.release_focus)
        self.shortcut("F2", self.input.line.take_focus)
        self.shortcut("F7", self.copy_asked.emit)
        self.shortcut("F8", self._turn_odd)
        self.command_key("F9", OK)
        self.shortcut("Esc", self.closed.emit)
        self.shortcut("Ctrl V", self.input.pasted.emit)
        self.shortcut("Ctrl O", self.input.file_asked.emit)
        self.shortcut("Down", lambda: self._step(1))
        self.shortcut("Up", lambda: self._step(-1))

    def _fit_bar(self) -> None:
        """What is least needed goes first; its key stays."""
        shown = [self._cancel, self._copy, self._odd, self._keep]
        for button in (self._copy, self._odd, self._cancel):
            if self.bar.needed(tuple(shown)) <= self.bar.room:
                break
            shown.remove(button)
        for button in (self._cancel, self._copy, self._odd, self._keep):
            button.setVisible(button in shown)

    def _name_odd(self, view: BulkView) -> None:
        if self.model.show is not Show.CHECK or not view.odd:
            self._odd.rename(tr("Check the {n:,}", n=view.check) if view.check else tr("Check"))
            self._odd.look_off(off=not view.odd)
            return
        self._odd.rename(tr("Keep the {n:,} too", n=view.check) if view.check else tr("Keep none of them"))
        self._odd.look_off(off=False)

    def _turn_odd(self) -> None:
        """Show the odd rows; then keep all of them, then none."""
        view = self._view
        if view is None or not view.odd:
            return
        if self.model.show is not Show.CHECK:
            self.counters.choose(Show.CHECK)
            return
        places = [row.place for row in self.model.of(Show.CHECK)]
        self.odd_chosen.emit(places, bool(view.check))

    def _turn_row(self, shown: int) -> None:
        row = self.model.row(shown)
        if row.asked:
            self.odd_chosen.emit([row.place], row.fate is Show.CHECK)
            self.table.selectRow(min(shown, self.model.rowCount() - 1))

    def _press_row(self, index: QModelIndex) -> None:
        """Where only odd rows are shown, pressing one is deciding."""
        if self.model.show is Show.CHECK:
            self._turn_row(index.row())

    def _step(self, by: int) -> None:
        place = self.table.currentIndex().row() + by
        if 0 <= place < self.model.rowCount():
            self.table.selectRow(place)
        self.table.setFocus()

    def _show(self, show: Show) -> None:
        self.model.select(show)
        self.table.lay_out()
        self.table.scrollToTop()
        if self._view is not None:
            self._name_odd(self._view)
            self._fit_bar()


def _keeps(count: int) -> str:
    """The words of the button that keeps so many."""
    if not count:
        return tr("Keep")
    return tr("Keep 1 serial") if count == 1 else tr("Keep {n:,} serials", n=count)
