"""What is known of a serial, read from real files: the copy of the central and the station's own work."""

from bridge.moments import now
from bridge.sync import inquiries, outbox, wire
from bridge.sync.shipments import Box
from bridge.trace.inquiry import Told
from bridge.trace.model import Trace, Traced
from bridge.trace.records import look
from bridge.trace.timeline import events, facts, state_words
from tests.sync.scene import Dock
from tests.trace.samples import ORDER, PO, RETURNED_UNIT, RMA, SHIPMENT, STOCKED, TRACKING


def traced(dock: Dock, serial: str, told: Told | None = None) -> Trace:
    with dock.store.read() as connection:
        return look(connection, serial, told)


def only(trace: Trace, sku: str = "CAM-2") -> Traced:
    (found,) = [one for one in trace.found if one.sku == sku]
    return found


def titles(one: Traced) -> list[str]:
    return [event.title for event in events(one)]


def told(*serials: wire.Serial, receipts: dict[str, str] | None = None) -> Told:
    order = inquiries.DocumentState(seq=1, row=ORDER, shipments=(SHIPMENT,))
    return Told(serials, {"PO-0912": PO}, {"SO-24012": order}, {"RMA-0311": RMA}, receipts or {})


def test_the_copy_tells_a_whole_life_with_the_documents_it_names(dock: Dock) -> None:
    one = only(traced(dock, " cm4820114q8 "))
    assert one.name == "Front camera 12 MP"
    assert titles(one) == ["Received on PO-0912", "Shipped on SO-24012", "Returned on RMA-0311"]
    found = {fact.name: fact.value for fact in facts(one)}
    assert found["Purchase order"] == "PO-0912, Northwind Optics"
    assert found["Cost"] == "48.20"
    assert found["Last order"] == "SO-24012, Ridge Line Cabs"
    assert found["Tracking"] == TRACKING
    assert found["Return"] == "RMA-0311, wrong item ordered"


def test_a_serial_nobody_saw_has_no_units_and_the_age_of_the_copy(dock: Dock) -> None:
    trace = traced(dock, "NEVER-1")
    assert trace.found == ()
    assert not trace.asked
    assert trace.as_of is not None


def test_two_products_with_the_same_serial_are_two_units(dock: Dock) -> None:
    assert [one.sku for one in traced(dock, "CM4820115Q9").found] == ["BAT-90", "CAM-2"]


def test_a_unit_in_a_box_here_says_of_which_order(dock: Dock) -> None:
    dock.ship("SO-24055", wire.Unit(sku="CAM-2", serial="CM4820115Q9", pallet=2), saved=False)
    one = only(traced(dock, "CM4820115Q9"))
    assert state_words(one) == "In the box of SO-24055"
    assert titles(one) == ["Received on PO-0912", "Packed for SO-24055"]
    assert events(one)[-1].text == "Box 2 of 2, scanned, not shipped yet"


def test_a_shipment_that_waits_is_told_with_its_box_and_customer(dock: Dock) -> None:
    dock.ship(
        "SO-24055",
        wire.Unit(sku="CAM-2", serial="CM4820115Q9", entered="typed"),
        boxes=(Box(number=1, tracking="1Z9"),),
    )
    one = only(traced(dock, "CM4820115Q9"))
    assert state_words(one) == "Shipped on SO-24055"
    assert events(one)[-1].text == "Box 1 of 1, 1Z9, typed, waiting to send"
    found = {fact.name: fact.value for fact in facts(one)}
    assert found["Order"] == "SO-24055, Delta Kart"
    assert found["Box"] == "Box 1 of 1"
    assert found["Tracking"] == "1Z9"
    assert found["Entered"] == "Imported at receipt, typed at shipping"


def test_a_unit_the_central_refused_says_why_and_the_others_that_they_went_with_it(dock: Dock) -> None:
    units = [wire.Unit(sku="CAM-2", serial=serial) for serial in ("CM4820115Q9", "NEW-2")]
    operation = dock.ship("SO-24055", *units)
    why = "CM4820115Q9 was shipped on SO-9 by Ship 2."
    bad = wire.BadUnit(index=0, sku="cam-2", serial="cm4820115q9", code="already_shipped", reason=why)
    whole = "1 of 2 units of SO-24055 cannot ship."
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation], now())
        answer = wire.Answer(id=operation, state="rejected", reason=whole, bad_units=(bad,))
        outbox.mark_rejected(connection, answer, now())
    texts = [events(only(traced(dock, unit.serial or "")))[-1].text for unit in units]
    assert texts == [f"Box 1 of 1, scanned, refused by the central: {reason}" for reason in (why, whole)]


def test_a_shipment_taken_back_here_is_told_and_the_unit_is_in_stock(dock: Dock) -> None:
    dock.ship("SO-24055", wire.Unit(sku="CAM-2", serial="CM4820115Q9"))
    dock.unship("SO-24055")
    one = only(traced(dock, "CM4820115Q9"))
    assert titles(one) == ["Received on PO-0912", "Shipped on SO-24055", "Shipment of SO-24055 taken back"]
    assert state_words(one) == "In stock, Dallas"


def test_a_unit_received_here_that_the_central_does_not_tell_of_yet_is_found(dock: Dock) -> None:
    dock.save("PO-0912", wire.Unit(sku="CAM-2", serial="NEW-1", entered="typed"))
    one = only(traced(dock, "new-1"))
    assert (one.unit, one.state) == (None, "in_stock")
    assert titles(one) == ["Received on PO-0912"]
    assert {fact.name: fact.value for fact in facts(one)} == {
        "Purchase order": "PO-0912, Northwind Optics",
        "Entered": "Typed",
    }


def test_a_unit_set_aside_says_why(dock: Dock) -> None:
    dock.save("PO-0912", wire.Unit(sku="CAM-2", serial="NEW-2", set_aside="broken"))
    assert state_words(only(traced(dock, "NEW-2"))) == "Set aside: damaged"


def test_the_answer_of_the_central_goes_before_the_copy(dock: Dock) -> None:
    moved = wire.Serial(
        serial="CM4820115Q9",
        sku="CAM-2",
        state="shipped",
        po="PO-0912",
        receiving_session="op-7",
        received_at=STOCKED.received_at,
        order="SO-24012",
        shipped_at=SHIPMENT.at,
    )
    trace = traced(dock, "CM4820115Q9", told(moved, receipts={"op-7": "R-7"}))
    assert trace.asked
    one = only(trace)
    assert state_words(one) == "Shipped on SO-24012"
    assert [event.text for event in events(one)] == ["Session R-7, imported", f"Box 1 of 1, UPS {TRACKING}, Ship 1"]
    assert [one.sku for one in trace.found] == ["CAM-2"]


def test_the_answer_is_laid_under_what_was_done_here_meanwhile(dock: Dock) -> None:
    dock.ship("SO-24055", wire.Unit(sku="CAM-2", serial="CM4820115Q9"))
    assert state_words(only(traced(dock, "CM4820115Q9", told(STOCKED)))) == "Shipped on SO-24055"


def test_what_the_central_tells_of_is_not_told_twice(dock: Dock) -> None:
    operation = dock.save("PO-0912", wire.Unit(sku="CAM-2", serial="NEW-1"))
    row = wire.Serial(
        serial="NEW-1", sku="CAM-2", state="in_stock", po="PO-0912", receiving_session=operation, entered="scanned"
    )
    assert titles(only(traced(dock, "NEW-1", told(row)))) == ["Received on PO-0912"]
    assert titles(only(traced(dock, "CM4820114Q8", told(RETURNED_UNIT))))[0] == "Received on PO-0912"
