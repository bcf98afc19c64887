"""The list of orders at work: the part of it that the desk filters, a page of rows at a time."""

from bridge.session.state import OrderTab
from bridge.ship import banners, list_views
from bridge.ship.list_page import OrderListPage
from bridge.ship.service import Shipping
from bridge.sync.status import Status, age
from bridge.ui.around import Around
from bridge.ui.banner_content import Banner
from bridge.ui.content import Progress
from bridge.ui.speech import tr


class ListDesk:
    """Shows the list on its page; `status` is how the exchange with the central stands."""

    def __init__(self, shipping: Shipping, page: OrderListPage, *, around: Around) -> None:
        self._shipping = shipping
        self._page = page
        self._around = around
        self.status = Status()
        page.page_wanted.connect(self._add)
        page.refresh.connect(around.refresh)

    def choose(self, *, text: str | None = None, tab: OrderTab | None = None) -> None:
        """Take another part of the list."""
        self._shipping.choose(filter_text=text, tab=tab)

    def show(self, banner: Banner | None, *, by_item: bool) -> None:
        """Show the first rows below this answer, or below what may be scanned."""
        page, desk = self._shipping.list_page(), self._shipping.desk
        shown = banner or banners.ready_list(by_item=by_item)
        self._page.give(list_views.list_view(page, desk, shown, facts=self._facts()))

    def _add(self, start: int) -> None:
        self._page.add(start, list_views.order_rows(self._shipping.list_page(start), self._facts()))

    def _facts(self) -> list_views.ListFacts:
        now, pulled, pull = self._around.clock(), self.status.pulled_at, self.status.pull
        return list_views.ListFacts(
            age=tr("List {age} old", age=age(pulled, now)) if pulled else "",
            loaded=pulled is not None,
            now=now,
            zone=self._around.zone,
            progress=Progress(pull.cursor - pull.start, pull.last - pull.start) if pull else None,
        )
