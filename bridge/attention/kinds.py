"""How each kind of refused work is spoken of."""

from collections.abc import Mapping
from dataclasses import dataclass

from bridge.phrases import Phrase, phrase
from bridge.serials.verdicts import Code
from bridge.sync import wire

_RECEIVED = {Code.ALREADY_RECEIVED, Code.DUPLICATE_ON_DOCUMENT}
_SHORT: dict[str, Phrase] = {
    Code.ALREADY_RECEIVED: phrase("{unit} was received before"),
    Code.DUPLICATE_ON_DOCUMENT: phrase("{unit} was received before"),
    Code.NOT_ON_DOCUMENT: phrase("{unit} is not on this PO"),
    Code.OVER_QUANTITY: phrase("{unit} is more than was ordered"),
}


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of work is spoken of; `before` are the codes of a unit that was done before.

    Of `done` and `refused` the first is about one unit.
    """

    word: str
    nothing: str
    done: tuple[Phrase, Phrase]
    refused: tuple[Phrase, Phrase]
    before: frozenset[str]
    short: Mapping[str, Phrase]


_RECEIVING = Kind(
    phrase("Receive"),
    phrase("Nothing of this receiving was applied in the central."),
    (
        phrase("One unit of this receiving was received before."),
        phrase("{n:,} units of this receiving were received before."),
    ),
    (
        phrase("One unit of this receiving cannot be taken."),
        phrase("{n:,} units of this receiving cannot be taken."),
    ),
    frozenset(_RECEIVED),
    _SHORT,
)
_SHIPPING = Kind(
    phrase("Ship"),
    phrase("Nothing of this shipment was applied in the central."),
    (
        phrase("One unit of this shipment was shipped before."),
        phrase("{n:,} units of this shipment were shipped before."),
    ),
    (
        phrase("One unit of this shipment cannot be taken."),
        phrase("{n:,} units of this shipment cannot be taken."),
    ),
    frozenset({Code.ALREADY_SHIPPED}),
    {
        Code.ALREADY_SHIPPED: phrase("{unit} was shipped before"),
        Code.NEVER_RECEIVED: phrase("{unit} was never received"),
        Code.NOT_IN_STOCK: phrase("{unit} is not in stock"),
        Code.OTHER_PRODUCT: phrase("{unit} is another product"),
        Code.DUPLICATE_ON_DOCUMENT: phrase("{unit} is in it twice"),
        Code.NOT_ON_DOCUMENT: phrase("{unit} is not on this order"),
        Code.OVER_QUANTITY: phrase("{unit} is more than was ordered"),
    },
)
_UNSHIPPING = Kind(
    phrase("Unship"),
    phrase("Nothing of this unship was applied in the central."),
    (phrase("One unit was taken back before."), phrase("{n:,} units were taken back before.")),
    (phrase("One unit cannot be taken back."), phrase("{n:,} units cannot be taken back.")),
    frozenset(),
    {},
)


def kind_of(body: wire.Body) -> Kind:
    """The kind of an operation."""
    match body:
        case wire.ShipOrder():
            return _SHIPPING
        case wire.UnshipOrder():
            return _UNSHIPPING
    return _RECEIVING
