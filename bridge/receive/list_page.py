"""The list of purchase orders: filter, refresh, open."""

from PySide6.QtCore import Signal

from bridge.phrases import phrase
from bridge.receive.list_table import ListDelegate, ListModel
from bridge.ui.buttons import ActionButton
from bridge.ui.content import ListView
from bridge.ui.filter_row import FilterRow
from bridge.ui.listing import Listing
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

_HINT = phrase("Filter by PO, SKU, UPC, vendor, description, invoice, tracking")


class ListPage(Listing):
    """Shows a `ListView`. `open_only_changed` tells whether closed ones are left out."""

    open_only_changed = Signal(bool)

    def __init__(self, *, skin: Skin) -> None:
        self._model = ListModel()
        filtered = FilterRow(skin=skin, hint=tr(_HINT), switch=tr("Open only"))
        super().__init__(self._model, ListDelegate(skin=skin), filtered, skin=skin, over=None)
        self.table.setAccessibleName(tr("Purchase orders"))
        self._view: ListView | None = None
        every = ActionButton(tr("All POs"), skin=skin, key="F8", wide=180)
        every.clicked.connect(self._turn)
        self.offer_when_empty({"all": every})
        self._fill_bar()
        self.filter.turned.connect(self.open_only_changed)
        self.shortcut("F8", self._turn)
        self.arrange()

    def give(self, view: ListView) -> None:
        """Show this. What the person selected stays selected until `selected` says another number."""
        before, self._view = self._view, view
        self.give_top(view.header, view.banner)
        chosen, place = self.selected, self.table.currentIndex().row()
        if view.rows is not None:
            self._model.set_rows(view.rows)
        self.filter.give(view.filtered, age=view.age, progress=view.progress, on=view.open_only)
        self.counted.setText(view.counted)
        self._all.rename(tr("All POs") if view.open_only else tr("Open POs"))
        self.fit_count(self._buttons)
        self.give_empty(view.empty)
        self.follow(view.selected, chosen=chosen, place=place, first=before is None)

    def arrange(self) -> None:
        """The filter gives way first."""
        super().arrange()
        self.fit_count(self._buttons)

    def _fill_bar(self) -> None:
        skin = self.skin
        self._all = ActionButton(tr("All POs"), skin=skin, key="F8", wide=150)
        again = ActionButton(tr("Refresh List"), skin=skin, icon="refresh-cw", key="F5", wide=220)
        opened = ActionButton(
            tr("Scan Purchase Order"), skin=skin, icon="arrow-right", key="Enter", primary=True, wide=300
        )
        self._all.clicked.connect(self._turn)
        again.clicked.connect(self.refresh)
        opened.clicked.connect(self.open_chosen)
        self._buttons = (self._all, again, opened)
        self.bar.add(self.counted)
        self.bar.space()
        for button in self._buttons:
            self.bar.add(button)

    def _turn(self) -> None:
        self.open_only_changed.emit(not self.filter.chip.isChecked())
