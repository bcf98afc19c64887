"""What an order wants, its kits taken apart into what is scanned. PURE; station and central count alike."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bridge.phrases import phrase
from bridge.serials.keys import key_of

# SKU and quantity, of an order's line or of one kit's component
Quantity = tuple[str, int]
# by the kit's SKU key; what has no row here, or none of worth, is an ordinary item
Kits = Mapping[str, Sequence[Quantity]]

# of more kits than these nobody fills one after another: their components stand together
MOST_APART = 50


@dataclass(frozen=True, slots=True)
class Wanted:
    """Units of a SKU that an order wants at one place: a line, or a component of one of its kits.

    `kit` is the kit's SKU for a component; `place` says `kit 1 of 2` where the order has several of it. A kit's own
    row has `is_kit` and counts kits; nothing is scanned for it.
    """

    sku: str
    quantity: int
    kit: str = ""
    place: str = ""
    is_kit: bool = False


def expand(lines: Iterable[Quantity], kits: Kits) -> tuple[Wanted, ...]:
    """The lines in their order, a SKU once, each kit followed by its components: one group of them for each kit.

    A kit within a kit gives its components to the outer one. A kit that holds itself is an ordinary item there.
    """
    return tuple(wanted for sku, quantity in _merged(lines) for wanted in _line(sku, quantity, kits))


def demand(lines: Iterable[Quantity], kits: Kits) -> dict[str, int]:
    """Units to scan of every SKU, by its key, in the order of `expand`."""
    units: dict[str, int] = {}
    for sku, quantity in _merged(lines):
        for part, each in _parts(sku, kits) or ((sku, 1),):
            units[key_of(part)] = units.get(key_of(part), 0) + each * quantity
    return units


def _merged(lines: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """A SKU once, where it first stands; without what is not wanted at all."""
    found: dict[str, Quantity] = {}
    for sku, quantity in lines:
        if quantity > 0:
            first, before = found.get(key_of(sku), (sku, 0))
            found[key_of(sku)] = (first, before + quantity)
    return tuple(found.values())


def _line(sku: str, quantity: int, kits: Kits) -> Iterable[Wanted]:
    parts = _parts(sku, kits)
    yield Wanted(sku, quantity, is_kit=bool(parts))
    if not parts:
        return
    groups = quantity if quantity <= MOST_APART else 1
    for number in range(1, groups + 1):
        place = phrase("kit {number} of {groups}", number=number, groups=groups) if groups > 1 else ""
        for part, each in parts:
            yield Wanted(part, each * (quantity // groups), kit=sku, place=place)


def _parts(sku: str, kits: Kits) -> tuple[Quantity, ...]:
    """The components of one kit down to what is scanned; none for an ordinary item."""
    return _merged(_within(sku, 1, kits, path=(key_of(sku),))) if kits.get(key_of(sku)) else ()


def _within(sku: str, quantity: int, kits: Kits, *, path: tuple[str, ...]) -> Iterable[Quantity]:
    for part, each in kits[key_of(sku)]:
        if each <= 0:
            continue
        key = key_of(part)
        if key not in path and _parts_known(key, kits):
            yield from _within(part, quantity * each, kits, path=(*path, key))
        else:
            yield part, quantity * each


def _parts_known(key: str, kits: Kits) -> bool:
    return any(quantity > 0 for _, quantity in kits.get(key, ()))
