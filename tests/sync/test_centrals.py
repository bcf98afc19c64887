"""What every kind of central must do, whatever it is: the contract of the `Central` protocol."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from bridge.errors import TokenRefused
from bridge.ids import new_id
from bridge.sync import wire
from bridge.sync.centrals import Central, connect
from bridge.sync.presence import OpenDocument
from bridge.sync.shipments import Box, Shipment
from tests.sync.loopback import TOKEN, Ledger, serve


@dataclass(frozen=True)
class Place:
    """A central to talk to: `dial` with a token, `token` a good one, `po` an open PO that is not used elsewhere.

    `order`: an order for a battery and four mounts of which nothing was shipped.
    """

    dial: Callable[[str], Central]
    token: str
    po: Callable[[], str]
    order: Callable[[], str]

    def central(self) -> Central:
        return self.dial(self.token)


@pytest.fixture(params=["in memory", "embedded"])
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    if request.param == "embedded":
        embedded = request.getfixturevalue("embedded")
        yield Place(lambda token: connect(embedded.address, token), embedded.token, embedded.po, embedded.order)
    else:
        with serve(Ledger(refusals={"NO-SUCH-PO": "There is no such PO."})) as server:
            orders = (f"SO-{number}" for number in range(1, 100))
            yield Place(lambda token: connect(server.address, token), TOKEN, lambda: "PO-1", lambda: next(orders))


def receiving(po: str, *serials: str, mounts: int = 0) -> wire.Operation:
    units = [wire.Unit(sku="BAT-90", serial=serial, at="2026-11-23T10:00:00.000Z") for serial in serials]
    units += [wire.Unit(sku="MNT-1", quantity=mounts)] if mounts else []
    body = wire.ReceivePo(po=po, units=tuple(units))
    return wire.Operation(id=new_id(), created_at="2026-11-23T10:00:00.000Z", body=body)


def shipping(order: str, serial: str) -> wire.Operation:
    units = (wire.Unit(sku="BAT-90", serial=serial), wire.Unit(sku="MNT-1", quantity=4))
    body = wire.ShipOrder(order=order, units=units, boxes=(Box(number=1, tracking="1Z1", weight_g=900),))
    return wire.Operation(id=new_id(), created_at="2026-11-23T10:05:00.000Z", body=body)


def unshipping(order: str) -> wire.Operation:
    return wire.Operation(id=new_id(), created_at="2026-11-23T10:06:00.000Z", body=wire.UnshipOrder(order=order))


def serial() -> str:
    return f"B{new_id()[-12:].upper()}"


def feed(central: Central, *, limit: int = wire.PAGE_ROWS) -> list[wire.Change]:
    """All there is, page by page."""
    changes: list[wire.Change] = []
    page = central.pull(0, limit)
    while page.cursor < page.last:
        changes += page.changes
        page = central.pull(page.cursor, limit)
    return [*changes, *page.changes]


def receipts(central: Central, operation: wire.Operation) -> dict[str, int]:
    rows = [change.row for change in feed(central) if isinstance(change.row, wire.Receipt)]
    return {row.sku: row.quantity for row in rows if row.operation_id == operation.id}


def settled(answer: wire.Answer) -> tuple[object, ...]:
    """What stays the same of an answer; its job goes on."""
    return (answer.id, answer.state, answer.seq, answer.receipt, answer.reason, answer.bad_units)


def test_it_says_who_it_is(place: Place) -> None:
    hello = place.central().hello()
    assert hello.product == "bridge-central"
    assert hello.feed == place.central().pull(0).feed
    assert hello.station


def test_what_is_pushed_is_answered_and_shown_up_to_its_number(place: Place) -> None:
    central, unit = place.central(), serial()
    operation = receiving(place.po(), unit, mounts=4)
    (answer,) = central.push([operation])
    assert (answer.id, answer.state, answer.bad_units) == (operation.id, "accepted", ())
    assert answer.seq is not None
    shown = [change.row for change in feed(central) if change.seq <= answer.seq]
    units = [row for row in shown if isinstance(row, wire.Serial) and row.serial == unit]
    assert [(row.state, row.receiving_session) for row in units] == [("in_stock", operation.id)]
    assert receipts(central, operation) == {"BAT-90": 1, "MNT-1": 4}


def test_the_same_operation_again_is_answered_alike_and_applied_once(place: Place) -> None:
    central = place.central()
    operation = receiving(place.po(), serial(), mounts=4)
    (first,) = central.push([operation])
    before = len(feed(central))
    again = [central.push([operation])[0], place.central().push([operation])[0], central.ask(operation.id)]
    assert {settled(answer) for answer in again if answer} == {settled(first)}
    assert receipts(central, operation) == {"BAT-90": 1, "MNT-1": 4}
    assert len(feed(central)) == before


def test_operations_are_judged_one_by_one_and_answered_in_order(place: Place) -> None:
    central, po = place.central(), place.po()
    good, bad, last = receiving(po, mounts=1), receiving("NO-SUCH-PO", mounts=1), receiving(po, mounts=2)
    answers = central.push([good, bad, last])
    assert [answer.id for answer in answers] == [good.id, bad.id, last.id]
    assert [answer.state for answer in answers] == ["accepted", "rejected", "accepted"]
    assert answers[1].reason
    refused = central.ask(bad.id)
    assert refused is not None
    assert refused.state == "rejected"


def test_an_operation_it_never_had_is_not_known(place: Place) -> None:
    assert place.central().ask(new_id()) is None


def test_the_feed_comes_in_pages_in_order_and_ends(place: Place) -> None:
    central, po = place.central(), place.po()
    central.push([receiving(po, *(serial() for _ in range(12)))])
    page = central.pull(0, 5)
    assert len(page.changes) == 5
    numbers = [change.seq for change in feed(central, limit=5)]
    assert numbers == sorted(set(numbers))
    assert numbers == [change.seq for change in feed(central)]
    end = central.pull(numbers[-1])
    assert (end.changes, end.cursor) == ((), end.last)


def test_a_shipment_shows_its_serials_first_and_itself_last(place: Place) -> None:
    central, unit, order = place.central(), serial(), place.order()
    central.push([receiving(place.po(), unit)])
    before = central.pull(0).last
    operation = shipping(order, unit)
    (answer,) = central.push([operation])
    assert (answer.state, answer.bad_units) == ("accepted", ())
    shown = [change for change in feed(central) if change.seq > before]
    rows = [change.row for change in shown]
    assert shown[-1].seq == answer.seq
    assert isinstance(rows[0], wire.Serial)
    assert (rows[0].serial, rows[0].state, rows[0].order) == (unit, "shipped", order)
    assert rows[0].receiving_session
    made = rows[-1]
    assert isinstance(made, Shipment)
    assert (made.operation_id, made.order) == (operation.id, order)
    assert {line.sku: line.quantity for line in made.lines} == {"BAT-90": 1, "MNT-1": 4}
    assert made.boxes == (Box(number=1, tracking="1Z1", weight_g=900),)


def test_a_shipment_again_is_answered_alike_and_applied_once(place: Place) -> None:
    central = place.central()
    operation = shipping(place.order(), serial())
    (first,) = central.push([operation])
    before = len(feed(central))
    again = [central.push([operation])[0], central.ask(operation.id)]
    assert {settled(answer) for answer in again if answer} == {settled(first)}
    assert len(feed(central)) == before


def test_a_serial_ships_once_and_the_refusal_says_on_which_order(place: Place) -> None:
    central, unit, order = place.central(), serial(), place.order()
    answers = central.push([shipping(order, unit), shipping(place.order(), unit)])
    assert [answer.state for answer in answers] == ["accepted", "rejected"]
    assert [(bad.index, bad.code, bad.serial) for bad in answers[1].bad_units] == [(0, "already_shipped", unit)]
    assert order in answers[1].bad_units[0].reason


def test_an_order_taken_back_has_no_shipment_and_its_serial_ships_again(place: Place) -> None:
    central, unit, order = place.central(), serial(), place.order()
    central.push([receiving(place.po(), unit)])
    first = shipping(order, unit)
    answers = central.push([first, unshipping(order)])
    assert [answer.state for answer in answers] == ["accepted", "accepted"]
    told = [change for change in feed(central) if isinstance(change.row, Shipment) and change.row.order == order]
    assert told[-1].deleted
    assert central.push([shipping(order, unit)])[0].state == "accepted"


def test_it_tells_of_nobody_where_nobody_else_is(place: Place) -> None:
    assert place.central().present([OpenDocument(document=place.po(), since="2026-11-23T10:00:00.000Z")]) == ()


@pytest.mark.parametrize(
    "verb",
    [
        lambda central: central.hello(),
        lambda central: central.push([receiving("PO-1", mounts=1)]),
        lambda central: central.pull(0),
        lambda central: central.ask("some-id"),
        lambda central: central.present([]),
    ],
)
def test_a_token_it_does_not_know_gets_nothing(place: Place, verb: Callable[[Central], object]) -> None:
    with pytest.raises(TokenRefused):
        verb(place.dial("not-a-token"))
