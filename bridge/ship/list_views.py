"""What the list of orders shows, made from facts: words, ages, rows."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from bridge.moments import from_text
from bridge.phrases import phrase
from bridge.session.state import Desk, OrderTab
from bridge.ship.banners import told
from bridge.ship.model import OrderPage, OrderSummary
from bridge.sync.status import age, clock, day
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.content import Empty, Header, Look, Mode, Progress
from bridge.ui.order_content import OrderListView, OrderRow, OrderTabs
from bridge.ui.speech import tr

STEPS = (phrase("List"), phrase("Scan"), phrase("Pack"), phrase("Ship"))
_NEVER = frozenset({"unpaid", "on hold", "cancelled"})
_NOTHING = {
    OrderTab.UNSHIPPED: phrase("Nothing to ship in this list"),
    OrderTab.SHIPPED: phrase("Nothing is shipped yet"),
    OrderTab.ATTENTION: phrase("Every order can ship"),
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
        header=Header(mode=Mode.SHIP, title=tr("Orders"), step=0, steps=steps()),
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


def steps() -> tuple[str, ...]:
    """The steps of an order, from the list to its shipment."""
    return tuple(map(tr, STEPS))


def order_rows(page: OrderPage, facts: ListFacts) -> tuple[OrderRow, ...]:
    """The rows of a page, for the list that is shown already."""
    return tuple(_row(order, facts) for order in page.rows)


def why(row: OrderRow) -> Banner:
    """Why the order cannot ship, and who releases it, in the band."""
    if row.look is Look.REFUSED:
        why_not = f"{row.why[:1].lower()}{row.why[1:]}"
        headline = tr("{document} is {blocked}.", document=row.number, blocked=why_not)
    else:
        headline = f"{row.number}: {row.why.rstrip('.')}."
    return Banner(
        state=BannerState.READY,
        word=tr("WHY"),
        headline=headline,
        third=row.todo,
        subject=row.customer,
    )


def take_back(row: OrderRow) -> Banner:
    """Whether a shipped order is to be taken back, in the band."""
    return Banner(
        state=BannerState.ASK,
        word=tr("CHECK"),
        headline=tr("Take {document} back?", document=row.number),
        third=tr("Press F9 to unship it, or leave it."),
        subject=row.customer,
    )


def _counted(page: OrderPage, tab: OrderTab) -> str:
    of = {OrderTab.UNSHIPPED: page.unshipped, OrderTab.SHIPPED: page.shipped, OrderTab.ATTENTION: page.attention}[tab]
    if page.matching != of:
        if of == 1:
            return tr("{matching:,} of 1 order", matching=page.matching)
        return tr("{matching:,} of {n:,} orders", matching=page.matching, n=of)
    if tab is OrderTab.UNSHIPPED:
        return tr("1 order to ship") if of == 1 else tr("{n:,} orders to ship", n=of)
    if tab is OrderTab.SHIPPED:
        return tr("1 order shipped") if of == 1 else tr("{n:,} orders shipped", n=of)
    return tr("1 order cannot ship now") if of == 1 else tr("{n:,} orders cannot ship now", n=of)


def _empty(tab: OrderTab, filtered: str, facts: ListFacts) -> Empty:
    if not facts.loaded:
        return Empty("inbox", tr("No list yet."), tr("Connect to the central once."), ("test",))
    if filtered:
        return Empty("search", tr("No order matches {text}", text=filtered), tr("Esc clears the filter"))
    icon = "check-check" if tab is OrderTab.ATTENTION else "inbox"
    return Empty(icon, tr(_NOTHING[tab]), facts.age, ("refresh",))


def _row(order: OrderSummary, facts: ListFacts) -> OrderRow:
    state, look = _state(order, facts)
    blocked = told(order.blocked)
    if order.blocked:
        look = Look.REFUSED if order.blocked.lower() in _NEVER else Look.WARN
    return OrderRow(
        number=order.number,
        customer=order.customer,
        ordered_on=tr(day(order.ordered_on)),
        ship_by=tr(day(order.ship_by)),
        rush=order.rush,
        units=order.units,
        here=order.here,
        state=state,
        look=look,
        why=f"{blocked[:1].upper()}{blocked[1:]}",
        todo=tr(order.todo),
        shipped=_went(order, facts),
    )


def _state(order: OrderSummary, facts: ListFacts) -> tuple[str, Look]:
    """How far an order is that can ship: parked here first, then late, then partly shipped."""
    if order.here:
        return _parked(order, facts), Look.HERE
    late = _days_late(order, facts)
    if late is not None and late > 0:
        return (tr("1 day late") if late == 1 else tr("{n:,} days late", n=late)), Look.WARN
    if order.shipped:
        return tr("{shipped:,} of {units:,} shipped", shipped=order.shipped, units=order.units), Look.REST
    return (tr("Ship today"), Look.STRONG) if late == 0 else (tr("Open"), Look.REST)


def _days_late(order: OrderSummary, facts: ListFacts) -> int | None:
    """Days since it should have gone, None where that is not said."""
    try:
        return (facts.today - date.fromisoformat(order.ship_by or "")).days
    except ValueError:
        return None


def _parked(order: OrderSummary, facts: ListFacts) -> str:
    """`4 scanned, parked 12 min`."""
    try:
        since = age(from_text(order.opened_at or ""), facts.now)
    except ValueError:
        return tr("{n:,} scanned, parked", n=order.here)
    return tr("{n:,} scanned, parked {age}", n=order.here, age=since)


def _went(order: OrderSummary, facts: ListFacts) -> str:
    """`10:42 by Ana R.`; empty where it did not go."""
    try:
        when = clock(from_text(order.shipped_at or ""), facts.now, facts.zone)
    except ValueError:
        return ""
    return tr("{when} by {who}", when=when, who=order.shipped_by) if order.shipped_by else tr(when)
