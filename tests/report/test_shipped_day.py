"""A day's shipments: orders, boxes, and what became of them."""

from datetime import timedelta

from bridge.desk.settling import WayOut, settle
from bridge.ids import new_id
from bridge.moments import to_text
from bridge.options import overrides
from bridge.report.model import Carried
from bridge.sync import outbox, wire
from tests.dock import MOUNT_CASE, MOUNT_UPC, START
from tests.pack import CAM, CAM_B, REAR, UPS, UPS_2, Pack, order
from tests.report.days import MONDAY, day, document


def test_boxes_are_counted_by_carrier_and_orders_by_what_was_shipped(pack: Pack) -> None:
    pack.codes("SO-3", CAM, UPS, "XJXFINISH")
    pack.codes("SO-4", MOUNT_UPC, MOUNT_UPC, "XJXFINISH", "XJXFINISH")
    found = day(pack)
    assert found.tally.packed == 3
    assert found.saved == (("ship", 2),)
    assert found.carriers == (Carried("UPS", 1, 1, 0), Carried(None, 1, 0, 0))
    assert [(one.kind, one.state, one.count) for one in found.operations] == [("ship_order", "pending", 2)]
    assert [one.document for one in found.unsent] == ["SO-3", "SO-4"]


def test_every_box_of_an_order_is_told(pack: Pack) -> None:
    pack.codes("SO-1", CAM, CAM_B, REAR, "XJXNEXT", MOUNT_CASE, MOUNT_UPC, MOUNT_UPC, UPS, "XJXFINISH", "XJXFINISH")
    assert sum(one.boxes for one in day(pack).carriers) == 2


def test_the_boxes_of_a_carrier_weigh_together(pack: Pack) -> None:
    pack.codes("SO-1", CAM, CAM_B, REAR, "XJXNEXT", MOUNT_CASE, MOUNT_UPC, MOUNT_UPC)
    for tracking, weight in ((UPS, "2.5"), (UPS_2, "0.4")):
        pack.scan(tracking)
        pack.weigh(weight)
        pack.scan("XJXNEXT")
    pack.scan("XJXFINISH")
    assert day(pack).carriers == (Carried("UPS", 2, 2, 2_900),)


def test_a_box_that_was_emptied_again_did_not_go(pack: Pack) -> None:
    assert pack.codes("SO-4", MOUNT_UPC, "XJXNEXT", "XJXUNDO", MOUNT_UPC, MOUNT_UPC, "XJXFINISH")[-1] == "saved"
    assert [one.boxes for one in day(pack).carriers] == [1]


def test_a_box_is_told_for_the_number_on_it_though_its_units_are_in_another(pack: Pack) -> None:
    pack.codes("SO-3", CAM, "XJXNEXT", UPS, "XJXFINISH")
    assert [len(shipment.boxes) for shipment in pack.shipments()] == [2]
    assert day(pack).carriers == (Carried("UPS", 1, 1, 0), Carried(None, 1, 0, 0))


def test_an_order_that_was_put_back_is_no_shipment(pack: Pack) -> None:
    pack.codes("SO-4", MOUNT_UPC)
    pack.pull(order("SO-4", ("MNT-1", 2), status="cancelled"))
    pack.scan("XJXOK")
    found = day(pack)
    assert (found.saved, found.carriers, found.tally.packed, found.tally.taken_back) == ((), (), 0, 1)


def test_what_lost_its_answer_is_among_what_is_not_sent(pack: Pack) -> None:
    pack.codes("SO-3", CAM, UPS, "XJXFINISH")
    operation = day(pack).unsent[0].id
    with pack.store.write() as connection:
        outbox.mark_sending(connection, [operation], pack.moment)
        outbox.mark_uncertain(connection, [operation], "no answer", None)
    assert [(one.id, one.state) for one in day(pack).unsent] == [(operation, "uncertain")]


def test_what_was_refused_and_sent_again_later_stays_a_shipment_of_its_day(pack: Pack) -> None:
    pack.codes("SO-3", CAM, UPS, "XJXFINISH")
    tuesday = MONDAY + timedelta(days=1)
    operation = day(pack).unsent[0].id
    with pack.store.write() as connection:
        answer = wire.Answer(id=operation, state="rejected", reason="Nobody ordered it.")
        outbox.mark_sending(connection, [operation], pack.moment)
        outbox.mark_rejected(connection, answer, pack.moment)
    assert [(one.state, one.error) for one in day(pack).unsent] == [("rejected", "Nobody ordered it.")]
    with pack.store.write() as connection:
        at = to_text(START + timedelta(days=1))
        settle(connection, operation, WayOut.AGAIN, new_id=new_id, at=at)
    found, later = day(pack), day(pack, tuesday)
    assert (found.saved, later.saved) == ((("ship", 1),), ())
    assert found.carriers == (Carried("UPS", 1, 1, 0),)
    assert (later.carriers, later.unsaved, found.unsaved) == ((), (), ())
    assert document(found, "SO-3").sent == "settled"
    assert [(one.kind, one.state) for one in later.operations] == [("ship_order", "pending")]


def test_what_was_allowed_counts_on_the_document_it_was_about(pack: Pack) -> None:
    pack.allow(ship_partial="pin")
    pack.lock("4711")
    pack.pull(wire.PurchaseOrder(po="SO-1", vendor="Kestrel", lines=(wire.PoLine(sku="MNT-1", quantity=9),)))
    pack.codes("XJXRECEIVE", "SO-1", MOUNT_UPC, "XJXSHIP", "SO-3", "XJXREVERT", "SO-1", CAM, "XJXSHORT")
    assert pack.scan("4711", "typed").code == "command_done"
    at = to_text(pack.moment)
    with pack.store.write() as connection:
        overrides.add(connection, at=at, what="unship", asked_by=None, allowed_by="Ben", why="-", document="SO-3")
    assert {(one.mode, one.document): one.tally.allowed for one in day(pack).documents} == {
        ("receive", "SO-1"): 0,
        ("ship", "SO-1"): 1,
        ("ship", "SO-3"): 1,
    }
