"""What every list of documents does: filter, refresh, select, open, and what it says when it is empty."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bridge.ui.action_bar import Words
from bridge.ui.buttons import ActionButton
from bridge.ui.content import Empty
from bridge.ui.empty import EmptyState
from bridge.ui.filter_row import FilterRow
from bridge.ui.fonts import Role
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel
from bridge.ui.rows_model import R, RowsModel
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import Plan, RowDelegate, Table

TOP_PX = 14
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class DocumentModel(RowsModel[R]):
    """Documents in rows, each known by its number."""

    def number_at(self, place: int) -> str | None:
        """The number of the document there; None where there is none, or where it is not known yet."""
        raise NotImplementedError

    def place_of(self, number: str | None) -> int | None:
        """Where a number stands."""
        raise NotImplementedError


class DocumentDelegate(RowDelegate):
    """How a document's row is painted, in which columns."""

    def plan(self, width: int) -> Plan:
        """Which columns a table of this width has."""
        raise NotImplementedError


class Listing(Page):
    """A list of documents. `open_selected` tells the number of the one to open, `test_asked` a test of the link.

    Up, down and Enter work on the list as soon as the page is in front. What stands over the list and in the bar is
    the page's own: `over` goes above the filter.
    """

    refresh = Signal()
    open_selected = Signal(str)
    filter_changed = Signal(str)
    test_asked = Signal()

    def __init__(
        self,
        model: DocumentModel[Any],
        delegate: DocumentDelegate,
        filtered: FilterRow,
        *,
        skin: Skin,
        over: QWidget | None,
    ) -> None:
        super().__init__(skin=skin, compact=True)
        self._documents = model
        self.table = Table(model, delegate, plan=delegate.plan, skin=skin, selectable=True)
        self.filter = filtered
        self._panel = Panel(None, self.table, skin=skin)
        self._again = ActionButton(tr("Refresh List"), skin=skin, icon="refresh-cw", key="F5", primary=True, wide=260)
        self._test = ActionButton(tr("Test connection"), skin=skin, primary=True, wide=260)
        self._lists = QStackedWidget()
        self._lists.addWidget(self._panel)
        self.counted = Words(skin=skin, role=Role.BODY)
        self._asked: str | None = None
        self._lay_out_list(over)
        self._serve()

    def offer_when_empty(self, buttons: dict[str, ActionButton]) -> None:
        """Have these buttons, by the names of `Empty.actions`, besides refreshing and testing the link."""
        self.empty = EmptyState(skin=self.skin, buttons={"refresh": self._again, **buttons, "test": self._test})
        self._lists.addWidget(self.empty)

    def give_empty(self, empty: Empty | None) -> None:
        """Show the list, or what stands in its place; one with buttons of its own needs neither filter nor bar."""
        if empty is not None:
            self.empty.give(empty)
        self._lists.setCurrentWidget(self._panel if empty is None else self.empty)
        alone = empty is not None and bool(empty.actions)
        self.filter.setVisible(not alone)
        self.bar.setVisible(not alone)

    def follow(self, wanted: str | None, *, chosen: str | None, place: int, first: bool) -> None:
        """Select `wanted` where it is another than before; else keep `chosen`, which was selected at `place`.

        A document that is not here any more, or not yet, leaves the selection at its place.
        """
        asked = first or wanted != self._asked
        self._asked = wanted
        found = self._documents.place_of(wanted if asked else chosen)
        self._select_place(found if found is not None else 0 if asked else place)

    @property
    def selected(self) -> str | None:
        """The number of the selected document."""
        return self._documents.number_at(self.table.currentIndex().row())

    def arrange(self) -> None:
        """The filter gives way first."""
        super().arrange()
        self.filter.arrange(self.width())

    def fit_count(self, buttons: tuple[ActionButton, ...]) -> None:
        """Say how many are listed where that fits beside the buttons."""
        self.counted.setVisible(self.bar.needed(buttons) + self.counted.sizeHint().width() <= self.bar.room)

    def on_selected(self, act: Callable[[str], object]) -> None:
        """Do something with the selected document, if there is one."""
        number = self.selected
        if number is not None:
            act(number)

    def open_chosen(self) -> None:
        """Tell the number of the selected document, if there is one."""
        self.on_selected(self.open_selected.emit)

    def _lay_out_list(self, over: QWidget | None) -> None:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if over is not None:
            column.addWidget(over)
        inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN_PX, TOP_PX, MARGIN_PX, 0)
        inner.setSpacing(TOP_PX)
        inner.addWidget(self.filter)
        inner.addWidget(self._lists, 1)
        column.addLayout(inner, 1)

    def _serve(self) -> None:
        self._again.clicked.connect(self.refresh)
        self._test.clicked.connect(self.test_asked)
        self.table.opened.connect(lambda _row: self.open_chosen())
        self.table.escaped.connect(self._clear_filter)
        self.filter.filter_changed.connect(self.filter_changed)
        self.filter.entered.connect(self.table.setFocus)
        self.filter.field.left.connect(self.table.setFocus)
        self.shortcut("F2", self.filter.field.take_focus)
        self.shortcut("F5", self.refresh.emit)
        self.shortcut("F9", self.open_chosen)
        self.shortcut("Down", lambda: self._step(1))
        self.shortcut("Up", lambda: self._step(-1))

    def _clear_filter(self) -> None:
        if self.filter.field.text:
            self.filter.field.clear()
            self.filter.field.edited.emit("")

    def _step(self, by: int) -> None:
        place = self.table.currentIndex().row() + by
        if 0 <= place < self._documents.rowCount():
            self._select_place(place)
        self.table.setFocus()

    def _select_place(self, place: int) -> None:
        rows = self._documents.rowCount()
        if rows:
            index = self._documents.index(min(max(place, 0), rows - 1), 0)
            if index == self.table.currentIndex() and self.table.selectionModel().isSelected(index):
                return
            self.table.selectionModel().setCurrentIndex(index, _SELECT)
            self.table.scrollTo(index)
