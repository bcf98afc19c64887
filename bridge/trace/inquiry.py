"""Asking the central about a serial: a few questions, answered within a time or not at all."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from bridge.errors import BridgeError, CentralError
from bridge.serials.keys import key_of
from bridge.sync import inquiries, wire
from bridge.sync.centrals import Records

WITHIN_S = 2.0
MOST_DOCUMENTS = 4
"""Of each kind; more products than that hardly share a serial."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the central answered, documents by the key of their number, receipts by their operation."""

    serials: tuple[wire.Serial, ...]
    purchase_orders: dict[str, wire.PurchaseOrder]
    orders: dict[str, inquiries.DocumentState]
    rmas: dict[str, wire.Rma]
    receipts: dict[str, str]


def ask(serial: str, dial: Callable[[float], Records | None]) -> Told | None:
    """What the central knows of a serial now; None where it does not answer, or there is none.

    `dial` makes a way to the central that answers within so many seconds in all, None where none is set.
    """
    try:
        records = dial(WITHIN_S)
        if records is None:
            return None
        told = Told(records.serials(serial), {}, {}, {}, {})
    except BridgeError:
        return None
    with suppress(CentralError):  # the copy knows most documents too
        _ask_more(records, told)
    return told


def _ask_more(records: Records, told: Told) -> None:
    for number in _numbers(one.po for one in told.serials):
        state = records.document("purchase_order", number)
        if state is not None and isinstance(state.row, wire.PurchaseOrder):
            told.purchase_orders[key_of(number)] = state.row
    for number in _numbers(one.order for one in told.serials):
        state = records.document("order", number)
        if state is not None:
            told.orders[key_of(number)] = state
    for number in _numbers(one.rma for one in told.serials):
        state = records.document("rma", number)
        if state is not None and isinstance(state.row, wire.Rma):
            told.rmas[key_of(number)] = state.row
    for operation in _numbers(one.receiving_session for one in told.serials):
        answer = records.ask(operation)
        if answer is not None and answer.receipt:
            told.receipts[operation] = answer.receipt


def _numbers(found: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(number for number in found if number))[:MOST_DOCUMENTS]
