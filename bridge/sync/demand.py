"""What orders of the mirror want, their kits taken apart, on a connection of either file."""

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, bindparam, func, select

from bridge.serials import kits as taking_apart
from bridge.store.tables import kits, order_lines

_KEYS = select(func.json_each(bindparam("keys")).table_valued("value").c.value)
_LINES = (
    select(order_lines.c.order_key, order_lines.c.sku_key, order_lines.c.quantity)
    .where(order_lines.c.order_key.in_(_KEYS))
    .order_by(order_lines.c.order_key, order_lines.c.position)
)
_KITS = select(kits.c.kit_key, kits.c.component_key, kits.c.quantity).where(kits.c.kit_key.in_(_KEYS))
_ABOVE = select(kits.c.kit_key).where(kits.c.component_key.in_(_KEYS)).distinct()


def as_list(keys: Iterable[str]) -> str:
    """Many keys as one parameter, for `json_each`."""
    return msgspec.json.encode(list(keys)).decode()


def demand(connection: Connection, order_keys: Iterable[str]) -> dict[str, dict[str, int]]:
    """Units that orders want in all, whatever was shipped of them, by `order_key` and `sku_key`."""
    lines: dict[str, dict[str, int]] = {}
    for order, sku, quantity in connection.execute(_LINES, {"keys": as_list(order_keys)}).all():
        if quantity > 0:
            lines.setdefault(order, {})[sku] = quantity
    apart = kits_of(connection, set().union(*lines.values()))
    if not apart:
        return lines
    return {order: taking_apart.demand(wanted.items(), apart) for order, wanted in lines.items()}


def parts(connection: Connection, sku_key: str) -> tuple[str, ...]:
    """What is scanned for a SKU, as keys: the components of a kit, an ordinary item itself."""
    return tuple(taking_apart.demand([(sku_key, 1)], kits_of(connection, {sku_key})))


def with_kits(connection: Connection, sku_keys: Iterable[str]) -> tuple[str, ...]:
    """The SKUs and every kit that holds one of them, at whatever depth."""
    found: dict[str, None] = {}
    ask = dict.fromkeys(sku_keys)
    while ask:
        found |= ask
        above = connection.execute(_ABOVE, {"keys": as_list(ask)}).scalars()
        ask = dict.fromkeys(key for key in above if key not in found)
    return tuple(found)


def kits_of(connection: Connection, sku_keys: Iterable[str]) -> taking_apart.Kits:
    """What these SKUs are made of, and what that is made of, down to what is no kit; by the key of the kit."""
    found: dict[str, list[tuple[str, int]]] = {}
    ask, seen = set(sku_keys), set[str]()
    while ask:
        seen |= ask
        rows = connection.execute(_KITS, {"keys": as_list(ask)}).all()
        for kit, component, quantity in rows:
            found.setdefault(kit, []).append((component, quantity))
        ask = {component for _, component, _ in rows} - seen
    return found
