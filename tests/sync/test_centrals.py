"""What every kind of central must do, whatever it is: the contract of the `Central` protocol."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from bridge.errors import TokenRefused
from bridge.ids import new_id
from bridge.sync import wire
from bridge.sync.centrals import Central, connect
from bridge.sync.presence import OpenDocument
from tests.sync.loopback import TOKEN, Ledger, serve


@dataclass(frozen=True)
class Place:
    """A central to talk to: `dial` with a token, `token` a good one, `po` an open PO that is not used elsewhere."""

    dial: Callable[[str], Central]
    token: str
    po: Callable[[], str]

    def central(self) -> Central:
        return self.dial(self.token)


@pytest.fixture(params=["in memory", "embedded"])
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    if request.param == "embedded":
        embedded = request.getfixturevalue("embedded")
        yield Place(lambda token: connect(embedded.address, token), embedded.token, embedded.po)
    else:
        with serve(Ledger(refusals={"NO-SUCH-PO": "There is no such PO."})) as server:
            yield Place(lambda token: connect(server.address, token), TOKEN, lambda: "PO-1")


def receiving(po: str, *serials: str, mounts: int = 0) -> wire.Operation:
    units = [wire.Unit(sku="BAT-90", serial=serial, at="2026-11-23T10:00:00.000Z") for serial in serials]
    units += [wire.Unit(sku="MNT-1", quantity=mounts)] if mounts else []
    body = wire.ReceivePo(po=po, units=tuple(units))
    return wire.Operation(id=new_id(), created_at="2026-11-23T10:00:00.000Z", body=body)


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
