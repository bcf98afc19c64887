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
    """Shows a `ListView`. `open_only_changed` tells whether closed ones are left out.

    `report_asked` tells the number of the PO whose receiving report is wanted.
    """

    open_only_changed = Signal(bool)
    report_asked = Signal(str)

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
        self.shortcut("F7", self._tell)
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
        self.fit_count(self._shown)
        self.give_empty(view.empty)
        self.follow(view.selected, chosen=chosen, place=place, first=before is None)

    def arrange(self) -> None:
        """The filter gives way first, then the report's button."""
        super().arrange()
        self._report.setVisible(self.bar.needed((*self._buttons, self._report)) <= self.bar.room)
        self.fit_count(self._shown)

    def _fill_bar(self) -> None:
        skin = self.skin
        self._all = ActionButton(tr("All POs"), skin=skin, key="F8", wide=150)
        again = ActionButton(tr("Refresh List"), skin=skin, icon="refresh-cw", key="F5", wide=220)
        opened = ActionButton(
            tr("Scan Purchase Order"), skin=skin, icon="arrow-right", key="Enter", primary=True, wide=300
        )
        self._report = ActionButton(tr("Receiving report"), skin=skin, icon="list", key="F7", wide=230)
        self._report.clicked.connect(self._tell)
        self._all.clicked.connect(self._turn)
        again.clicked.connect(self.refresh)
        opened.clicked.connect(self.open_chosen)
        self._buttons = (self._all, again, opened)
        self.bar.add(self.counted)
        self.bar.space()
        for button in (self._report, *self._buttons):
            self.bar.add(button)

    @property
    def _shown(self) -> tuple[ActionButton, ...]:
        return self._buttons if self._report.isHidden() else (self._report, *self._buttons)

    def _tell(self) -> None:
        self.on_selected(self.report_asked.emit)

    def _turn(self) -> None:
        self.open_only_changed.emit(not self.filter.chip.isChecked())
