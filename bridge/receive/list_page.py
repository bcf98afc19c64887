"""The list of purchase orders: filter, refresh, open."""

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from bridge.receive.list_table import Column, ListDelegate, ListModel, list_plan
from bridge.ui.action_bar import Words
from bridge.ui.buttons import ActionButton
from bridge.ui.content import ListView
from bridge.ui.empty import EmptyState
from bridge.ui.filter_row import FilterRow
from bridge.ui.fonts import Role
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel
from bridge.ui.skin import Skin
from bridge.ui.table_view import Plan, Table

_TOP_PX = 14
_HINT = "Filter by PO, SKU, UPC, vendor, description, invoice, tracking"
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class ListPage(Page):
    """Shows a `ListView`. `open_selected` tells the number of the order to open, `test_asked` a test of the link.

    Up, down and Enter work on the list as soon as the page is in front.
    """

    refresh = Signal()
    open_selected = Signal(str)
    filter_changed = Signal(str)
    open_only_changed = Signal(bool)
    test_asked = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin, compact=True)
        self._view: ListView | None = None
        self._model = ListModel()
        self._delegate = ListDelegate(skin=skin)
        self.table = Table(self._model, self._delegate, plan=self._plan, skin=skin, selectable=True)
        self.table.setAccessibleName("Purchase orders")
        self.filter = FilterRow(skin=skin, hint=_HINT, switch="Open only")
        self._panel = Panel(None, self.table, skin=skin)
        self.empty = EmptyState(skin=skin, buttons=self._empty_buttons())
        self._lists = QStackedWidget()
        self._lists.addWidget(self._panel)
        self._lists.addWidget(self.empty)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(MARGIN_PX, _TOP_PX, MARGIN_PX, 0)
        column.setSpacing(_TOP_PX)
        column.addWidget(self.filter)
        column.addWidget(self._lists, 1)
        self._fill_bar()
        self._connect()
        self.arrange()

    def give(self, view: ListView) -> None:
        """Show this. What the person selected stays selected until `selected` says another number."""
        before, self._view = self._view, view
        self.give_top(view.header, view.banner)
        chosen = self.selected
        if view.rows is not None:
            self._model.set_rows(view.rows)
        self.filter.give(view.filtered, age=view.age, progress=view.progress, on=view.open_only)
        self._counted.setText(view.counted)
        self._fit_count()
        self._all.rename("All POs" if view.open_only else "Open POs")
        if view.empty is not None:
            self.empty.give(view.empty)
        self._lists.setCurrentWidget(self._panel if view.empty is None else self.empty)
        self._alone(alone=view.empty is not None and bool(view.empty.actions))
        asked = before is None or view.selected != before.selected
        self._select(view.selected if asked or self._model.place_of(chosen) is None else chosen)

    @property
    def selected(self) -> str | None:
        """The number of the selected order."""
        place = self.table.currentIndex().row()
        return self._model.rows[place].number if 0 <= place < len(self._model.rows) else None

    def arrange(self) -> None:
        """The filter gives way first."""
        super().arrange()
        self.filter.arrange(self.width())
        self._fit_count()

    def _fit_count(self) -> None:
        compact = (
            self.bar.needed((self._all, self._refresh, self._open)) + self._counted.sizeHint().width() > self.bar.room
        )
        self._counted.setVisible(not compact)

    def _empty_buttons(self) -> dict[str, ActionButton]:
        skin = self.skin
        again = ActionButton("Refresh List", skin=skin, icon="refresh-cw", key="F5", primary=True, wide=260)
        every = ActionButton("All POs", skin=skin, key="F8", wide=180)
        test = ActionButton("Test connection", skin=skin, primary=True, wide=260)
        again.clicked.connect(self.refresh)
        every.clicked.connect(self._turn)
        test.clicked.connect(self.test_asked)
        return {"refresh": again, "all": every, "test": test}

    def _fill_bar(self) -> None:
        skin = self.skin
        self._counted = Words(skin=skin, role=Role.BODY)
        self._all = ActionButton("All POs", skin=skin, key="F8", wide=150)
        self._refresh = ActionButton("Refresh List", skin=skin, icon="refresh-cw", key="F5", wide=220)
        self._open = ActionButton(
            "Scan Purchase Order", skin=skin, icon="arrow-right", key="Enter", primary=True, wide=300
        )
        self.bar.add(self._counted)
        self.bar.space()
        for button in (self._all, self._refresh, self._open):
            self.bar.add(button)

    def _connect(self) -> None:
        self._all.clicked.connect(self._turn)
        self._refresh.clicked.connect(self.refresh)
        self._open.clicked.connect(self._open_selected)
        self.table.opened.connect(lambda _row: self._open_selected())
        self.table.escaped.connect(self._clear_filter)
        self.filter.filter_changed.connect(self.filter_changed)
        self.filter.turned.connect(self.open_only_changed)
        self.filter.entered.connect(self._to_list)
        self.filter.field.left.connect(self._to_list)
        self.shortcut("F2", self.filter.field.take_focus)
        self.shortcut("F5", self.refresh.emit)
        self.shortcut("F8", self._turn)
        self.shortcut("F9", self._open_selected)
        self.shortcut("Down", lambda: self._step(1))
        self.shortcut("Up", lambda: self._step(-1))

    def _plan(self, width: int) -> Plan:
        plan = list_plan(width, self.skin)
        self._delegate.status_apart = Column.STATUS in plan.columns
        return plan

    def _turn(self) -> None:
        self.open_only_changed.emit(not self.filter.chip.isChecked())

    def _to_list(self) -> None:
        self.table.setFocus()

    def _clear_filter(self) -> None:
        if self.filter.field.text:
            self.filter.field.clear()
            self.filter.field.edited.emit("")

    def _step(self, by: int) -> None:
        place = self.table.currentIndex().row() + by
        if 0 <= place < len(self._model.rows):
            self._select(self._model.rows[place].number)
        self.table.setFocus()

    def _select(self, number: str | None) -> None:
        if not self._model.rows:
            return
        index = self._model.index(self._model.place_of(number) or 0, 0)
        self.table.selectionModel().setCurrentIndex(index, _SELECT)
        self.table.scrollTo(index)

    def _open_selected(self) -> None:
        number = self.selected
        if number is not None:
            self.open_selected.emit(number)

    def _alone(self, *, alone: bool) -> None:
        """An empty list with its own buttons needs neither filter nor bar."""
        self.filter.setVisible(not alone)
        self.bar.setVisible(not alone)
