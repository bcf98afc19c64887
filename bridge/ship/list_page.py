"""The list of orders: tabs, filter, refresh, open; why an order cannot ship; slip and unship of one that did."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from bridge.phrases import phrase
from bridge.session.state import OrderTab
from bridge.ship.list_delegate import OrderDelegate
from bridge.ship.list_table import OrderModel
from bridge.ship.list_views import take_back, why
from bridge.ui.buttons import ActionButton
from bridge.ui.filter_row import FilterRow
from bridge.ui.listing import Listing
from bridge.ui.order_content import OrderListView, OrderRow
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.ui.tab_row import TabRow, TabWords

_HINT = phrase("Filter by order, SKU, customer, serial")


def _tabs() -> tuple[TabWords, ...]:
    return (
        TabWords(OrderTab.UNSHIPPED, tr("Unshipped"), tr("Open")),
        TabWords(OrderTab.SHIPPED, tr("Shipped")),
        TabWords(OrderTab.ATTENTION, tr("Requires Attention"), tr("Attention"), loud=True),
    )


class OrderListPage(Listing):
    """Shows an `OrderListView`. `page_wanted` tells the first row of a page of 200 that is to be given with `add`.

    `tab_chosen` tells an `OrderTab`; `reprint_asked` and `unship_asked` tell the number of the selected order. It is
    unshipped by F8 and then F9, and another order or answer between them ends that.
    """

    tab_chosen = Signal(object)
    page_wanted = Signal(int)
    reprint_asked = Signal(str)
    unship_asked = Signal(str)

    def __init__(self, *, skin: Skin) -> None:
        self._model, self._delegate = OrderModel(), OrderDelegate(skin=skin)
        self.tabs = TabRow(_tabs(), name=tr("Parts of the list"), skin=skin)
        filtered = FilterRow(skin=skin, hint=tr(_HINT))
        super().__init__(self._model, self._delegate, filtered, skin=skin, over=self.tabs)
        self.table.setAccessibleName(tr("Orders"))
        self._view: OrderListView | None = None
        self._explained: tuple[int, str] | None = None
        self._taking: tuple[int, str] | None = None
        self.offer_when_empty({})
        self._fill_bar()
        self._connect()
        self._offer(OrderTab.UNSHIPPED, empty=True)
        self.arrange()

    def give(self, view: OrderListView) -> None:
        """Show this. What the person selected stays selected until `selected` says another number."""
        before, self._view = self._view, view
        another = before is None or (before.tabs.chosen, before.filtered) != (view.tabs.chosen, view.filtered)
        chosen, place = self.selected, self.table.currentIndex().row()
        self._show_banner()
        tabs = view.tabs
        self.tabs.give(tabs.chosen, (tabs.unshipped, tabs.shipped, tabs.attention))
        self._offer(tabs.chosen, empty=view.empty is not None)
        if view.rows is not None:
            of = (tabs.chosen, view.filtered)
            self._model.set_rows(view.rows, start=view.start, matching=view.matching, of=of)
        self.filter.give(view.filtered, age=view.age, progress=view.progress)
        self.counted.setText(view.counted)
        self.arrange()
        self.give_empty(view.empty)
        self.follow(view.selected, chosen=chosen, place=place, first=another)

    def add(self, start: int, rows: Sequence[OrderRow]) -> None:
        """Show these in the place of the rows from `start` on."""
        self._model.add(start, rows)
        self._show_banner()

    @property
    def orders(self) -> OrderModel:
        """The orders as they are shown."""
        return self._model

    @property
    def tab(self) -> OrderTab:
        """The part of the list in front."""
        return self._delegate.tab

    def arrange(self) -> None:
        """The filter gives way first, then how many there are."""
        super().arrange()
        self.tabs.arrange(self.width())
        self.fit_count(tuple(button for button in self._buttons if not button.isHidden()))

    def explain(self) -> None:
        """Say in the band why the selected order cannot ship, until another one is selected or something is answered.

        Only where that part of the list is in front.
        """
        view, number = self._view, self.selected
        if self.tab is OrderTab.ATTENTION and view is not None and number is not None:
            self._explained = (view.banner.answer, number)
            self._show_banner()

    def open_chosen(self) -> None:
        """Open the selected order; one that shipped is taken back, once that was asked for."""
        if self.tab is not OrderTab.SHIPPED:
            super().open_chosen()
        elif self._taking is not None:
            number, self._taking = self._taking[1], None
            self._show_banner()
            self.unship_asked.emit(number)

    def _show_banner(self) -> None:
        view = self._view
        if view is None:
            return
        row = self._model.row_at(self.table.currentIndex().row())
        now = (view.banner.answer, row.number) if row is not None else None
        if now is None or self.tab is not OrderTab.ATTENTION or self._explained != now:
            self._explained = None
        if now is None or self.tab is not OrderTab.SHIPPED or self._taking != now:
            self._taking = None
        self._confirm.setVisible(self._taking is not None)
        banner = view.banner
        if row is not None and self._explained is not None:
            banner = why(row)
        if row is not None and self._taking is not None:
            banner = take_back(row)
        self.give_top(view.header, banner)

    def _fill_bar(self) -> None:
        skin = self.skin
        self._slip = ActionButton(tr("Print slip"), skin=skin, icon="printer", key="F7", wide=190)
        self._unship = ActionButton(tr("Unship"), skin=skin, icon="undo-2", key="F8", wide=170)
        self._refresh = ActionButton(tr("Refresh List"), skin=skin, icon="refresh-cw", key="F5", wide=220)
        self._why = ActionButton(tr("Why?"), skin=skin, icon="circle-help", key="F8", wide=170)
        self._scan = ActionButton(tr("Scan order"), skin=skin, icon="arrow-right", key="Enter", primary=True, wide=260)
        self._confirm = ActionButton(tr("Unship it"), skin=skin, icon="undo-2", key="F9", primary=True, wide=220)
        self._buttons = (self._slip, self._unship, self._refresh, self._why, self._scan, self._confirm)
        self.bar.add(self.counted)
        self.bar.space()
        for button in self._buttons:
            self.bar.add(button)

    def _connect(self) -> None:
        self._model.page_wanted.connect(self.page_wanted)
        self.tabs.chosen.connect(self.tab_chosen)
        self.table.selectionModel().currentChanged.connect(lambda _new, _old: self._show_banner())
        self._slip.clicked.connect(self._reprint)
        self._unship.clicked.connect(self.ask_unship)
        self._confirm.clicked.connect(self.open_chosen)
        self._refresh.clicked.connect(self.refresh)
        self._why.clicked.connect(self.explain)
        self._scan.clicked.connect(self.open_chosen)
        self.shortcut("F7", self._reprint)
        self.shortcut("F8", self._second)

    def _second(self) -> None:
        """F8 does what the tab in front has for it."""
        if self.tab is OrderTab.SHIPPED:
            self.ask_unship()
        else:
            self.explain()

    def _reprint(self) -> None:
        if self.tab is OrderTab.SHIPPED:
            self.on_selected(self.reprint_asked.emit)

    def ask_unship(self) -> None:
        """Ask in the band whether the selected order is to be taken back."""
        view, number = self._view, self.selected
        if view is not None and number is not None:
            self._taking = (view.banner.answer, number)
            self._show_banner()
            self.arrange()

    def _offer(self, tab: OrderTab, *, empty: bool) -> None:
        """What this part of the list has: its columns and its buttons."""
        moved, self._delegate.tab = tab is not self._delegate.tab, tab
        self._slip.setVisible(tab is OrderTab.SHIPPED)
        self._unship.setVisible(tab is OrderTab.SHIPPED)
        self._why.setVisible(tab is OrderTab.ATTENTION)
        self._scan.setVisible(tab is not OrderTab.SHIPPED)
        self._scan.look_off(off=empty or tab is OrderTab.ATTENTION)
        if moved:
            self.table.lay_out()
