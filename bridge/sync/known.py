"""A serial's units as somebody counted them, and what this station did with them since laid over."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bridge.serials.keys import key_of
from bridge.session import eligible

OPEN = "open"
PICKED = "picked"
IN_STOCK = "in_stock"
SHIPPED = "shipped"
SET_ASIDE = "set_aside"
RETURNED = "returned"

_HERE = frozenset({OPEN, IN_STOCK, SET_ASIDE, PICKED})
_TO_PICK = frozenset({OPEN, IN_STOCK})
_ENDED = frozenset({"cancelled", "shipped", "closed"})


@dataclass(frozen=True, slots=True)
class KnownSerial:
    """A unit with this serial that somebody counted before.

    `state` is a serial state of the central, `open` for a unit of an unsaved receiving, or `picked` for one that is
    scanned for `order` here and not shipped. `here`: this station counted it, or did with it what `state` says. `at` is
    the moment it was received, as stored, `shipped_at` that it left, for a picked one that it was scanned,
    `returned_at` that it came back. `station` is None for what the mirror does not have yet. `port`, `session_id` and
    `position`, the unit's place among those of its item in its session from 1, are only known of own units.
    """

    sku: str
    serial: str
    state: str
    here: bool
    document: str | None = None
    at: str | None = None
    station: str | None = None
    order: str | None = None
    shipped_at: str | None = None
    returned_at: str | None = None
    port: str | None = None
    session_id: str | None = None
    position: int | None = None


def ended(status: str | None) -> bool:
    """Whether an order with this status keeps no serial any more; None is that of an order the mirror has not."""
    return status is not None and eligible.blocked(status, paid=True, allow_unpaid=True) in _ENDED


def laid_over(mirrored: Iterable[KnownSerial], own: Iterable[KnownSerial]) -> tuple[KnownSerial, ...]:
    """The units of one serial: the mirror's, then own ones it does not show, each in the state it came to.

    `own` in the order of scanning; one that is picked or shipped is the same unit as the newest of its item before it.
    Where the mirror says that this unit left or came back otherwise, the mirror is right: it was told later.
    """
    known = list(mirrored)
    for unit in own:
        place = _same(known, unit) if unit.state in {PICKED, SHIPPED} else None
        if place is None:
            known.append(unit)
        elif known[place].state in (_HERE if unit.state == SHIPPED else _TO_PICK):
            known[place] = _moved(known[place], unit)
    return tuple(known)


def _same(known: list[KnownSerial], unit: KnownSerial) -> int | None:
    own = key_of(unit.sku)
    return next((place for place in reversed(range(len(known))) if key_of(known[place].sku) == own), None)


def _moved(unit: KnownSerial, to: KnownSerial) -> KnownSerial:
    return replace(
        unit,
        state=to.state,
        here=True,
        station=None if to.state == SHIPPED else unit.station,
        order=to.order,
        shipped_at=to.shipped_at,
        port=to.port,
        session_id=to.session_id,
        position=to.position,
    )
