"""The list of orders: tabs, filter, refresh, open."""

from PySide6.QtCore import Signal

from bridge.ui.order_content import OrderListView, OrderRow
from bridge.ui.page import Page
from bridge.ui.skin import Skin


class OrderListPage(Page):
    """Shows an `OrderListView`. `page_wanted` tells the first row of a page of 200 that is to be given with `add`.

    `tab_chosen` tells an `OrderTab`, `open_selected`, `reprint_asked` and `unship_asked` the number of the selected
    order, `test_asked` a test of the link.
    """

    refresh = Signal()
    open_selected = Signal(str)
    filter_changed = Signal(str)
    tab_chosen = Signal(object)
    page_wanted = Signal(int)
    reprint_asked = Signal(str)
    unship_asked = Signal(str)
    test_asked = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin, compact=True)

    def give(self, view: OrderListView) -> None:
        """Show this."""
        self.give_top(view.header, view.banner)

    def add(self, start: int, rows: tuple[OrderRow, ...]) -> None:
        """Show these in the place of the rows from `start` on."""
