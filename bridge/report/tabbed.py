"""Tables that share one place: a tab for each, with how many rows it has."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bridge.report.table import SheetTable
from bridge.report.views import SheetView
from bridge.ui.content import Empty
from bridge.ui.empty import EmptyState
from bridge.ui.panel import Panel
from bridge.ui.skin import Skin
from bridge.ui.tab_row import TabRow, TabWords


class Tabbed(Panel):
    """Shows tables under their tabs. `opened` tells the row of Enter or a press in the first one, `escaped` Esc."""

    opened = Signal(int)
    escaped = Signal()

    def __init__(self, name: str, *, short: Sequence[str], skin: Skin) -> None:
        self._name = name
        self._short = short
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._sheets = QStackedWidget()
        self._column.addWidget(self._sheets, 1)
        super().__init__(None, self._inner, skin=skin)
        self.tabs: TabRow | None = None
        self.tables: list[SheetTable] = []
        self._empties: list[EmptyState] = []
        self._views: tuple[SheetView, ...] = ()

    def give(self, views: tuple[SheetView, ...], *, loud: Sequence[int] = (), anew: bool = False) -> None:
        """Show these; the tab that was chosen stays so, unless all begins anew. `loud` tabs warn by their counts."""
        first = self.tabs is None
        before, self._views = self.place, views
        if first:
            self._make(views)
        if self.tabs is not None:
            for place, button in enumerate(self.tabs.buttons):
                button.tab = TabWords(place, button.tab.words, short=button.tab.short, loud=place in loud)
        for table, empty, view in zip(self.tables, self._empties, views, strict=True):
            table.give(view)
            empty.give(Empty("check-check", view.nothing, ""))
        self.choose(0 if first or anew else before)

    @property
    def place(self) -> int:
        """Which table is shown, counted from 0."""
        return self._sheets.currentIndex() // 2

    @property
    def table(self) -> SheetTable | None:
        """The table that is shown; None before there are any."""
        return self.tables[self.place] if self.tables else None

    def choose(self, place: object) -> None:
        """Show the table at this place."""
        if self.tabs is None or not isinstance(place, int):
            return
        self.tabs.give(place, [len(view.rows) for view in self._views])
        self._sheets.setCurrentIndex(2 * place + (not self._views[place].rows))

    def step(self, by: int) -> None:
        """The table after this one, or before it; at the end it stays."""
        self.choose(min(max(self.place + by, 0), len(self.tables) - 1))

    def next(self) -> None:
        """The table after this one, the first after the last."""
        if self.tables:
            self.choose((self.place + 1) % len(self.tables))

    def arrange(self) -> None:
        """Short words where the full ones do not fit."""
        if self.tabs is not None:
            self.tabs.arrange(self.width())

    def _make(self, views: tuple[SheetView, ...]) -> None:
        skin = self._skin
        words = [TabWords(place, view.title, short=self._short[place]) for place, view in enumerate(views)]
        self.tabs = TabRow(words, name=self._name, skin=skin)
        self.tabs.chosen.connect(self.choose)
        self._column.insertWidget(0, self.tabs)
        for place, view in enumerate(views):
            table, empty = SheetTable(view, skin=skin, selectable=place == 0), EmptyState(skin=skin, buttons={})
            table.escaped.connect(self.escaped)
            self.tables.append(table)
            self._empties.append(empty)
            self._sheets.addWidget(table)
            self._sheets.addWidget(empty)
        self.tables[0].opened.connect(self.opened)
