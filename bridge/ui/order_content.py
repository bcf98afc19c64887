"""What the list of orders is given to show: frozen values, words already made, no Qt."""

from dataclasses import dataclass

from bridge.serials.counts import units_words
from bridge.session.state import OrderTab
from bridge.ui.banner_content import Banner
from bridge.ui.content import Empty, Header, Look, Progress
from bridge.ui.speech import tr


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order of the list. Its tab decides which of the words are shown.

    `here` of `units` are scanned and not shipped yet. `state` says how far it is ("4 of 8 scanned, parked 12 min"),
    `why` what keeps it from shipping and `todo` who releases it, `shipped` when and by whom it went.
    """

    number: str
    customer: str
    ordered_on: str
    ship_by: str = ""
    rush: bool = False
    units: int = 0
    here: int = 0
    state: str = ""
    look: Look = Look.REST
    why: str = ""
    todo: str = ""
    shipped: str = ""

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        rush = tr("rush") if self.rush else ""
        if self.here:
            units = tr("{here} of {n} units scanned", here=self.here, n=self.units)
        else:
            units = tr(units_words(self.units))
        words = (self.number, rush, self.customer, units, self.state, self.why, self.todo, self.shipped)
        return ", ".join(word for word in words if word)


@dataclass(frozen=True, slots=True)
class OrderTabs:
    """Which part of the list is in front, and how many orders each part has."""

    chosen: OrderTab = OrderTab.UNSHIPPED
    unshipped: int = 0
    shipped: int = 0
    attention: int = 0


@dataclass(frozen=True, slots=True)
class OrderListView:
    """The list of orders. `rows` are those from `start` on of `matching` in all; None keeps what is shown.

    `counted` stands at the action bar, `age` by the filter. `selected` is a number, None keeps the selection.
    """

    header: Header
    banner: Banner
    tabs: OrderTabs
    rows: tuple[OrderRow, ...] | None
    matching: int = 0
    start: int = 0
    counted: str = ""
    age: str = ""
    filtered: str = ""
    selected: str | None = None
    progress: Progress | None = None
    empty: Empty | None = None
