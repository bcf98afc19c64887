"""The order of the list of orders as statements over its index, so that a page never costs the whole list."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
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
_TURN, _KEY = orders.c.turn.label("its_turn"), orders.c.key.label("its_key")
_ORDER: tuple[ColumnElement[str], ...] = (literal_column("its_turn", String), literal_column("its_key", String))


def _field(place: int) -> ColumnElement[str]:
    return func.json_extract(_LAID.c.value, literal_column(f"'$[{place}]'"), type_=String)


def standings(tab: OrderTab, *, allow_unpaid: bool) -> tuple[str, ...]:
    """The standings whose orders the tab holds."""
    return tuple(standing for standing, its in _tabs(allow_unpaid=allow_unpaid).items() if its is tab)


@cache
def _tabs(*, allow_unpaid: bool) -> dict[str, OrderTab]:
    unpaid = OrderTab.UNSHIPPED if allow_unpaid else OrderTab.ATTENTION
    done = dict.fromkeys(DONE, OrderTab.SHIPPED)
    held = {_UNPAID: unpaid, _ON_HOLD: OrderTab.ATTENTION, CANCELLED: OrderTab.ATTENTION}
    return {_OPEN: OrderTab.UNSHIPPED, **held, **done}


def tab_of(laid: Laid, *, allow_unpaid: bool) -> OrderTab:
    """The tab of an order that this station has something to do with."""
    stopped = laid.refused is not None or laid.to_put_back
    return OrderTab.ATTENTION if stopped else _tabs(allow_unpaid=allow_unpaid)[laid.standing]


def _rank(laid: Laid) -> int:
    if laid.to_put_back:
        return _PUT_BACK
    if laid.refused is not None or laid.opened_at is not None:
        return _OURS
    return _LAST if laid.standing == CANCELLED else _REST


@dataclass(frozen=True, slots=True)
class _Section:
    """Orders of one rank: the mirror's of these standings, merged with own ones."""

    standings: tuple[str, ...]
    own: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Listing:
    """One tab of the list: its orders that suit all of `where`, with what this station did laid over.

    `few`: they are quicker looked up and put in order than found by going through the tab.
    """

    tab: OrderTab
    laid: Mapping[str, Laid]
    allow_unpaid: bool
    where: Sequence[ColumnElement[bool]] = ()
    few: bool = False

    def keys(self, connection: Connection, *, start: int, rows: int) -> list[str]:
        """The keys of `rows` orders from place `start` on, in order."""
        found: list[str] = []
        for section in self._sections():
            wanted = rows - len(found)
            if not wanted:
                break
            part = self._keys(connection, section, start=start, rows=wanted)
            start = 0 if part or not start else start - self._count(connection, section)
            found += part
        return found

    def count(self, connection: Connection) -> int:
        """How many orders there are."""
        return sum(self._count(connection, section) for section in self._sections())

    def _sections(self) -> Iterator[_Section]:
        ranks: dict[int, list[tuple[str, str]]] = {}
        for key, one in self.laid.items():
            if tab_of(one, allow_unpaid=self.allow_unpaid) is self.tab:
                ranks.setdefault(_rank(one), []).append((key, one.turn))
        names = standings(self.tab, allow_unpaid=self.allow_unpaid)
        held = {_LAST: tuple(name for name in names if name == CANCELLED)}
        held[_REST] = tuple(name for name in names if name != CANCELLED)
        for rank in range(_LAST + 1):
            if rank in ranks or held.get(rank):
                yield _Section(held.get(rank, ()), ranks.get(rank, []))

    def _keys(self, connection: Connection, section: _Section, *, start: int, rows: int) -> list[str]:
        order = [name.desc() for name in _ORDER] if self.tab is OrderTab.SHIPPED else _ORDER
        found = union_all(*self._arms(section)).order_by(*order)
        found = found.limit(bindparam("rows")).offset(bindparam("start"))
        place = {"rows": rows, "start": start}
        return [row.its_key for row in connection.execute(found, {**self._laid(section), **place}).all()]

    def _count(self, connection: Connection, section: _Section) -> int:
        """Of one section; to look each order up among the few laid over would cost more than to take those off."""
        of_mirror = (self._of(name, func.count()) for name in section.standings)
        taken_off = [key for key, one in self.laid.items() if one.was in section.standings]
        counts = union_all(*of_mirror, self._among("off"), self._among("on"))
        facts = {"off": as_list(taken_off), "on": as_list(key for key, _ in section.own)}
        *found, off, own = connection.execute(counts, facts).scalars()
        return int(sum(found) - off + own)

    def _arms(self, section: _Section) -> Iterator[Select[Any]]:
        """One arm a standing, each in order by its index; SQLite merges them and stops at the limit."""
        for standing in section.standings:
            found = self._of(standing, _TURN, _KEY)
            yield found.where(orders.c.key.not_in(select(_ASIDE.c.value))) if self.laid else found
        if section.own:
            own = select(_field(1).label("its_turn"), _KEY)
            yield own.select_from(_LAID.join(orders, orders.c.key == _field(0))).where(*self.where)

    def _of(self, standing: str, *columns: ColumnElement[Any]) -> Select[Any]:
        # what is put together is not looked up in the index
        named = orders.c.standing.concat(literal_column("''")) if self.few else orders.c.standing
        return select(*columns).where(named == literal_column(f"'{standing}'"), *self.where)

    def _among(self, name: str) -> Select[Any]:
        keys = func.json_each(bindparam(name)).table_valued("value")
        return select(func.count()).where(orders.c.key.in_(select(keys.c.value)), *self.where)

    def _laid(self, section: _Section) -> dict[str, str]:
        facts = {"aside": as_list(self.laid)} if self.laid and section.standings else {}
        return {**facts, "laid": msgspec.json.encode(section.own).decode()} if section.own else facts
