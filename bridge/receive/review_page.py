"""The review: what differs first, complete lines folded, then saving."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout

from bridge.receive.review_table import ReviewDelegate, ReviewModel, review_plan
from bridge.ui.banner_content import NO, OK
from bridge.ui.buttons import ActionButton
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.review_content import AnyReviewRow, ReviewFold, ReviewView
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import Table

NEXT = "XJXNEXT"


class ReviewPage(Page):
    """Shows a `ReviewView`. Saving is the command XJXOK, going back XJXNO; `print_asked` wants the papers."""

    print_asked = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._view: ReviewView | None = None
        self._unfolded = False
        self._model = ReviewModel()
        self.table = Table(
            self._model,
            ReviewDelegate(skin=skin),
            plan=lambda width: review_plan(width, skin),
            skin=skin,
            selectable=False,
        )
        self.table.setAccessibleName(tr("Lines, differences first"))
        self.table.opened.connect(self._open_row)
        self.table.clicked.connect(self._press)
        self._head = PanelHead(tr("Lines"), skin=skin)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        column.addWidget(Panel(self._head, self.table, skin=skin))
        self._fill_bar()
        self.arrange()

    def give(self, view: ReviewView) -> None:
        """Show this; another document begins folded."""
        if self._view is None or self._view.header.title != view.header.title:
            self._unfolded = False
        self._view = view
        self.give_top(view.header, view.banner)
        note = ", ".join(part for part in (tr("differences first"), view.note) if part)
        self._head.give(tr("Lines"), note=note, right=view.papers)
        self._fold.look_off(off=not view.complete)
        self._show_rows()

    def fold(self) -> None:
        """Show the complete lines, or hide them."""
        self._unfolded = not self._unfolded
        self._show_rows()

    @property
    def rows(self) -> tuple[AnyReviewRow, ...]:
        """What is shown, in order."""
        return tuple(self._model.rows)

    def arrange(self) -> None:
        """Where not everything fits, folding and printing keep only their keys."""
        super().arrange()
        needed = (self.back, self.save, self.paper, self._fold)
        self._fold.setVisible(self.bar.needed(needed) <= self.bar.room)
        self.paper.setVisible(self.bar.needed(needed[:3]) <= self.bar.room)

    def _show_rows(self) -> None:
        view = self._view
        if view is None:
            return
        fold = (ReviewFold(len(view.complete), unfolded=self._unfolded),) if view.complete else ()
        self._model.set_rows((*view.rows, *fold, *(view.complete if self._unfolded else ())))
        self._fold.rename(tr("Hide complete") if self._unfolded else tr("Show complete"))

    def _open_row(self, place: int) -> None:
        if isinstance(self._model.rows[place], ReviewFold):
            self.fold()

    def _press(self, index: QModelIndex) -> None:
        self._open_row(index.row())

    def _fill_bar(self) -> None:
        skin = self.skin
        self.back = ActionButton(tr("Back to scanning"), skin=skin, icon="arrow-left", key="Esc", command=NO, wide=250)
        self._fold = ActionButton(tr("Show complete"), skin=skin, icon="chevron-down", key="F8", wide=200)
        self.paper = ActionButton(tr("Print serial list"), skin=skin, icon="printer", key="F7", wide=220)
        self.save = ActionButton(
            tr("Save Receive Data"), skin=skin, icon="check", key="F9", command=OK, primary=True, wide=320
        )
        self.bar.add(self.back)
        self.bar.space()
        for button in (self._fold, self.paper, self.save):
            self.bar.add(button)
        self.back.clicked.connect(lambda: self.command.emit(NO))
        self._fold.clicked.connect(self.fold)
        self.paper.clicked.connect(self.print_asked)
        self.save.clicked.connect(lambda: self.command.emit(OK))
        self.shortcut("F7", self.print_asked.emit)
        self.shortcut("F8", self.fold)
        self.command_key("F4", NEXT)
        self.command_key("Esc", NO)
        self.command_key("F9", OK)
