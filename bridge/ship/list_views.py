"""What the list of orders shows, made from facts: words, ages, rows."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from bridge.moments import from_text
from bridge.session.state import Desk, OrderTab
from bridge.ship.model import OrderPage, OrderSummary
from bridge.sync.status import age, clock, day
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.content import Empty, Header, Look, Mode, Progress
from bridge.ui.order_content import OrderListView, OrderRow, OrderTabs

STEPS = ("List", "Scan", "Pack", "Ship")
_NEVER = frozenset({"unpaid", "on hold", "cancelled"})
_NOTHING = {
    OrderTab.UNSHIPPED: "Nothing to ship in this list",
    OrderTab.SHIPPED: "Nothing is shipped yet",
    OrderTab.ATTENTION: "Every order can ship",
}


@dataclass(frozen=True, slots=True)
class ListFacts:
    """What the list needs beside its rows: the age in words, whether there ever was a list, a pull under way.

    `zone` is the one of the clock on the wall.
    """

    age: str
    loaded: bool
    now: datetime
    zone: tzinfo
    progress: Progress | None = None

    @property
    def today(self) -> date:
        """The day on the wall."""
        return self.now.astimezone(self.zone).date()


def list_view(page: OrderPage, desk: Desk, banner: Banner, *, facts: ListFacts) -> OrderListView:
    """The part of the list that the desk has in front, as it filters it."""
    filtered = desk.wanting or desk.filter
    rows = order_rows(page, facts)
    return OrderListView(
        header=Header(mode=Mode.SHIP, title="Orders", step=0, steps=STEPS),
        banner=banner,
        tabs=OrderTabs(desk.tab, page.unshipped, page.shipped, page.attention),
        rows=rows,
        matching=page.matching,
        start=page.start,
        counted=_counted(page, desk.tab),
        age=facts.age,
        filtered=filtered,
        selected=desk.selected or (rows[0].number if rows else None),
        progress=facts.progress,
        empty=None if page.matching else _empty(desk.tab, filtered, facts),
    )


def order_rows(page: OrderPage, facts: ListFacts) -> tuple[OrderRow, ...]:
    """The rows of a page, for the list that is shown already."""
    return tuple(_row(order, facts) for order in page.rows)


def why(row: OrderRow) -> Banner:
    """Why the order cannot ship, and who releases it, in the band."""
    said = row.why.lower() if row.why.lower() in _NEVER else ""
    return Banner(
        state=BannerState.READY,
        word="WHY",
        headline=f"{row.number} is {said}." if said else f"{row.number}: {row.why.rstrip('.')}.",
        third=row.todo,
        subject=row.customer,
    )


def take_back(row: OrderRow) -> Banner:
    """Whether a shipped order is to be taken back, in the band."""
    return Banner(
        state=BannerState.ASK,
        word="CHECK",
        headline=f"Take {row.number} back?",
        third="Press F9 to unship it, or leave it.",
        subject=row.customer,
    )


def _counted(page: OrderPage, tab: OrderTab) -> str:
    of = {OrderTab.UNSHIPPED: page.unshipped, OrderTab.SHIPPED: page.shipped, OrderTab.ATTENTION: page.attention}[tab]
    if page.matching != of:
        return f"{page.matching:,} of {_orders(of)}"
    words = {OrderTab.UNSHIPPED: "to ship", OrderTab.SHIPPED: "shipped", OrderTab.ATTENTION: "cannot ship now"}
    return f"{_orders(of)} {words[tab]}"


def _orders(count: int) -> str:
    return f"{count:,} order{'' if count == 1 else 's'}"


def _empty(tab: OrderTab, filtered: str, facts: ListFacts) -> Empty:
    if not facts.loaded:
        return Empty("inbox", "No list yet.", "Connect to the central once.", ("test",))
    if filtered:
        return Empty("search", f"No order matches {filtered}", "Esc clears the filter")
    icon = "check-check" if tab is OrderTab.ATTENTION else "inbox"
    return Empty(icon, _NOTHING[tab], facts.age, ("refresh",))


def _row(order: OrderSummary, facts: ListFacts) -> OrderRow:
    state, look = _state(order, facts)
    if order.blocked:
        look = Look.REFUSED if order.blocked.lower() in _NEVER else Look.WARN
    return OrderRow(
        number=order.number,
        customer=order.customer,
        ordered_on=day(order.ordered_on),
        ship_by=day(order.ship_by),
        rush=order.rush,
        units=order.units,
        here=order.here,
        state=state,
        look=look,
        why=f"{order.blocked[:1].upper()}{order.blocked[1:]}",
        todo=order.todo,
        shipped=_went(order, facts),
    )


def _state(order: OrderSummary, facts: ListFacts) -> tuple[str, Look]:
    """How far an order is that can ship: parked here first, then late, then partly shipped."""
    if order.here:
        return _parked(order, facts), Look.HERE
    late = _days_late(order, facts)
    if late is not None and late > 0:
        return f"{late:,} day{'s' if late > 1 else ''} late", Look.WARN
    if order.shipped:
        return f"{order.shipped:,} of {order.units:,} shipped", Look.REST
    return ("Ship today", Look.STRONG) if late == 0 else ("Open", Look.REST)


def _days_late(order: OrderSummary, facts: ListFacts) -> int | None:
    """Days since it should have gone, None where that is not said."""
    try:
        return (facts.today - date.fromisoformat(order.ship_by or "")).days
    except ValueError:
        return None


def _parked(order: OrderSummary, facts: ListFacts) -> str:
    """`4 scanned, parked 12 min`."""
    scanned = f"{order.here:,} scanned"
    try:
        return f"{scanned}, parked {age(from_text(order.opened_at or ''), facts.now)}"
    except ValueError:
        return f"{scanned}, parked"


def _went(order: OrderSummary, facts: ListFacts) -> str:
    """`10:42 by Ana R.`; empty where it did not go."""
    try:
        when = clock(from_text(order.shipped_at or ""), facts.now, facts.zone)
    except ValueError:
        return ""
    return f"{when} by {order.shipped_by}" if order.shipped_by else when
