"""The order of the list of orders as one statement, so that a page of it never costs the whole list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Integer,
    Select,
    String,
    bindparam,
    func,
    literal_column,
    select,
    union_all,
)

from bridge.session.state import OrderTab
from bridge.ship.laid_over import CANCELLED, Laid
from bridge.store.tables import orders
from bridge.sync.demand import as_list
from bridge.sync.order_standing import DONE

# what stands above what in a tab
_PUT_BACK, _OURS, _REST, _LAST = range(4)

_OPEN, _UNPAID, _ON_HOLD = "", "unpaid", "on hold"

_LAID = func.json_each(bindparam("laid")).table_valued("value")
_ASIDE = func.json_each(bindparam("aside")).table_valued("value")


def _field(place: int) -> ColumnElement[str]:
    return func.json_extract(_LAID.c.value, literal_column(f"'$[{place}]'"), type_=String)


def standings(tab: OrderTab, *, allow_unpaid: bool) -> tuple[str, ...]:
    """The standings whose orders the tab holds."""
    match tab:
        case OrderTab.UNSHIPPED:
            return (_OPEN, _UNPAID) if allow_unpaid else (_OPEN,)
        case OrderTab.SHIPPED:
            return DONE
        case OrderTab.ATTENTION:
            return (_ON_HOLD, CANCELLED) if allow_unpaid else (_UNPAID, _ON_HOLD, CANCELLED)


def tab_of(laid: Laid, *, allow_unpaid: bool) -> OrderTab:
    """The tab of an order that this station has something to do with."""
    if laid.refused is not None or laid.to_put_back:
        return OrderTab.ATTENTION
    return next(tab for tab in OrderTab if laid.standing in standings(tab, allow_unpaid=allow_unpaid))


def _rank(laid: Laid) -> int:
    if laid.to_put_back:
        return _PUT_BACK
    if laid.refused is not None or laid.opened_at is not None:
        return _OURS
    return _LAST if laid.standing == CANCELLED else _REST


@dataclass(frozen=True, slots=True)
class Listing:
    """One tab of the list: its orders that suit all of `where`, with what this station did laid over."""

    tab: OrderTab
    laid: Mapping[str, Laid]
    allow_unpaid: bool
    where: Sequence[ColumnElement[bool]] = ()

    def keys(self, connection: Connection, *, start: int, rows: int) -> list[str]:
        """The keys of `rows` orders from place `start` on, in order."""
        found = self._statement().limit(bindparam("rows")).offset(bindparam("start"))
        return [row.key for row in connection.execute(found, {**self._laid(), "rows": rows, "start": start})]

    def count(self, connection: Connection) -> int:
        """How many orders there are."""
        counted = select(func.count()).select_from(self._arms().subquery())
        return int(connection.execute(counted, self._laid()).scalar_one())

    def _statement(self) -> CompoundSelect[tuple[int, str, str]]:
        if self.tab is OrderTab.SHIPPED:
            return self._arms().order_by(literal_column("turn").desc(), literal_column("key").desc())
        return self._arms().order_by(literal_column("rank"), literal_column("turn"), literal_column("key"))

    def _arms(self) -> CompoundSelect[tuple[int, str, str]]:
        """One arm a standing, each in order by its index; SQLite merges them and stops at the limit."""
        names = standings(self.tab, allow_unpaid=self.allow_unpaid)
        return union_all(*(self._arm(name) for name in names), *([self._laid_arm()] if self.laid else []))

    def _arm(self, standing: str) -> Select[tuple[int, str, str]]:
        rank = _LAST if standing == CANCELLED else _REST
        found = select(literal_column(str(rank), Integer).label("rank"), orders.c.turn, orders.c.key).where(
            orders.c.standing == literal_column(f"'{standing}'"), *self.where
        )
        return found.where(orders.c.key.not_in(select(_ASIDE.c.value))) if self.laid else found

    def _laid_arm(self) -> Select[tuple[int, str, str]]:
        return (
            select(_field(1).label("rank"), _field(2).label("turn"), orders.c.key)
            .select_from(_LAID.join(orders, orders.c.key == _field(0)))
            .where(*self.where)
        )

    def _laid(self) -> dict[str, str]:
        if not self.laid:
            return {}
        here = [
            (key, _rank(one), one.turn)
            for key, one in self.laid.items()
            if tab_of(one, allow_unpaid=self.allow_unpaid) is self.tab
        ]
        return {"laid": msgspec.json.encode(here).decode(), "aside": as_list(self.laid)}
