"""What happened to a unit, in words and in order."""

import pytest

from bridge.trace.model import Act, Did, Package, Sent, Stands, Traced, Unit
from bridge.trace.timeline import Event, Fact, Kind, entered_words, events, facts, state_words

RECEIVED, SHIPPED, RETURNED = "2026-09-02T10:41:00.000Z", "2026-11-04T09:33:00.000Z", "2026-11-20T11:08:00.000Z"
BOX = Package(number=1, tracking="1Z5R88910390012345", carrier="UPS")
SENT = Sent(operation_id="op-2", order="SO-24012", at=SHIPPED, station="Ship 1", boxes=(BOX,))
WHOLE = Unit(
    serial="CM4820114Q8",
    sku="CAM-2",
    state="returned",
    po="PO-0912",
    vendor="Northwind Optics",
    unit_price="48.20",
    receiving_session="op-1",
    receipt="R-18022",
    received_at=RECEIVED,
    received_by_station="Dock 3",
    received_by="Ana R.",
    entered="scanned",
    warehouse="Dallas",
    order="SO-24012",
    customer="Ridge Line Cabs",
    shipped_at=SHIPPED,
    shipped_by="K. Lund",
    sent=SENT,
    rma="RMA-0311",
    reason="wrong item ordered",
    returned_at=RETURNED,
)


def traced(unit: Unit | None = WHOLE, *acts: Act, state: str = "", order: str | None = None) -> Traced:
    return Traced(
        sku="CAM-2",
        serial="CM4820114Q8",
        state=state or (unit.state if unit else ""),
        order=order or (unit.order if unit else None),
        unit=unit,
        acts=acts,
    )


def act(did: Did, document: str, stands: Stands, **more: object) -> Act:
    return Act(did=did, document=document, stands=stands, **({"at": SHIPPED} | more))  # type: ignore[arg-type]


OPEN = Stands.OPEN
BROKEN = act(Did.RECEIVED, "PO-1", Stands.WAITING, set_aside="broken")
GONE = act(Did.PACKED, "SO-1", Stands.ACCEPTED, box=1, boxes=(BOX,))


def test_a_life_is_told_from_receipt_to_return() -> None:
    assert events(traced()) == (
        Event(RECEIVED, Kind.RECEIVED, "Received on PO-0912", "Session R-18022, Dock 3, Ana R., scanned"),
        Event(
            SHIPPED,
            Kind.SHIPPED,
            "Shipped on SO-24012",
            "Box 1 of 1, UPS 1Z5R88910390012345, Ship 1, K. Lund",
        ),
        Event(RETURNED, Kind.RETURNED, "Returned on RMA-0311", "Reason: wrong item ordered"),
    )


def test_the_facts_are_what_a_supervisor_looks_up() -> None:
    assert facts(traced()) == (
        Fact("Purchase order", "PO-0912, Northwind Optics"),
        Fact("Cost", "48.20"),
        Fact("Received", "R-18022, Dock 3, Ana R."),
        Fact("Last order", "SO-24012, Ridge Line Cabs"),
        Fact("Box", "Box 1 of 1"),
        Fact("Tracking", "1Z5R88910390012345", code=True),
        Fact("Return", "RMA-0311, wrong item ordered"),
        Fact("Entered", "Scanned"),
    )


def test_of_several_boxes_it_says_that_nobody_knows_which() -> None:
    boxes = (BOX, Package(number=2, tracking="1Z2"))
    sent = Sent(operation_id="op-2", order="SO-1", boxes=boxes)
    unit = Unit(serial="S", sku="A", state="shipped", order="SO-1", shipped_at=SHIPPED, sent=sent)
    assert events(traced(unit))[-1].text == "One of 2 boxes, 1Z5R88910390012345 or 1Z2"


def test_the_box_is_known_where_it_was_packed_here() -> None:
    sent = Sent(operation_id="op-2", order="SO-1", boxes=(BOX, Package(number=2, tracking="1Z2")), box=2)
    unit = Unit(serial="S", sku="A", state="shipped", order="SO-1", shipped_at=SHIPPED, sent=sent)
    packed = act(Did.PACKED, "SO-1", Stands.KNOWN, operation_id="op-2", box=2, entered="typed")
    assert [event.text for event in events(traced(unit, packed))] == ["", "Box 2 of 2, 1Z2"]
    assert entered_words(traced(unit, packed)) == "Imported at receipt, typed at shipping"


@pytest.mark.parametrize(
    ("done", "title", "text", "kind"),
    [
        (act(Did.RECEIVED, "PO-1", OPEN, entered="typed"), "Counted on PO-1", "Typed, not saved yet", "received"),
        (act(Did.RECEIVED, "PO-1", Stands.WAITING), "Received on PO-1", "Waiting to send", "received"),
        (BROKEN, "Set aside on PO-1", "Damaged, waiting to send", "set_aside"),
        (act(Did.RECEIVED, "PO-1", Stands.TAKEN_OUT), "Taken out of PO-1 again", "This station", "taken_back"),
        (act(Did.PACKED, "SO-1", Stands.OPEN, box=2), "Packed for SO-1", "Box 2, not shipped yet", "packed"),
        (GONE, "Shipped on SO-1", "Box 1 of 1, UPS 1Z5R88910390012345, sent", "shipped"),
        (act(Did.UNSHIPPED, "SO-1", Stands.WAITING), "Shipment of SO-1 taken back", "Waiting to send", "taken_back"),
    ],
)
def test_what_only_this_station_knows_is_told_with_how_far_it_got(done: Act, title: str, text: str, kind: str) -> None:
    assert events(traced(None, done)) == (Event(SHIPPED, Kind(kind), title, text),)


def test_what_was_refused_is_trouble_and_says_why() -> None:
    refused = act(Did.PACKED, "SO-1", Stands.REFUSED, problem="Shipped on SO-2 by Ship 2.")
    (event,) = events(traced(None, refused))
    assert event.trouble
    assert event.text == "Refused by the central: Shipped on SO-2 by Ship 2."


def test_a_shipment_of_an_order_the_unit_is_not_on_any_more_is_still_told() -> None:
    unit = Unit(serial="S", sku="A", state="in_stock", po="PO-1", received_at=RECEIVED)
    packed = act(Did.PACKED, "SO-1", Stands.ACCEPTED)
    back = act(Did.UNSHIPPED, "SO-1", Stands.ACCEPTED, at=RETURNED)
    titles = [event.title for event in events(traced(unit, packed, back))]
    assert titles == ["Received on PO-1", "Shipped on SO-1", "Shipment of SO-1 taken back"]


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (traced(state="in_stock"), "In stock, Dallas"),
        (traced(state="shipped"), "Shipped on SO-24012"),
        (traced(state="returned"), "Returned, not restocked"),
        (traced(state="sent_back"), "Sent back to the vendor"),
        (traced(state="set_aside"), "Set aside"),
        (traced(None, BROKEN, state="set_aside"), "Set aside: damaged"),
        (traced(None, state="open"), "Counted, not saved yet"),
        (traced(None, state="picked", order="SO-9"), "In the box of SO-9"),
        (traced(None, act(Did.RECEIVED, "PO-1", Stands.TAKEN_OUT)), "Not known to the central"),
    ],
)
def test_where_a_unit_is_stands_in_words(one: Traced, words: str) -> None:
    assert state_words(one) == words


def test_a_unit_of_old_stock_has_no_moment() -> None:
    unit = Unit(serial="S", sku="A", state="in_stock", warehouse="Dallas")
    assert events(traced(unit)) == (Event(None, Kind.RECEIVED, "In the records before Bridge", "Dallas"),)
