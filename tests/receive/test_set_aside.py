"""Units that are here but must not be sold, and pallets: what the review and the operation say of them."""

from bridge.receive.model import Pallet
from bridge.sync import outbox, wire
from tests.dock import CAM_UPC, MOUNT_CASE, MOUNT_UPC, Dock

GOOD = "CM4821307Q0"
GOOD_2 = "CM4821308Q0"


def sent(dock: Dock) -> tuple[wire.Unit, ...]:
    """The units of the operation the last scan saved."""
    assert dock.last is not None
    assert dock.last.saved is not None
    with dock.store.read() as connection:
        entry = outbox.get(connection, dock.last.saved)
    assert entry is not None
    return wire.units_of(entry.operation.body)


def left(dock: Dock, sku: str) -> int:
    opened = dock.receiving.opened()
    assert opened is not None
    return next(line.left for line in opened.lines if line.item.sku == sku)


def test_a_unit_set_aside_is_not_short_and_stands_in_the_operation(dock: Dock) -> None:
    dock.codes("PO-1001", CAM_UPC, "XJXHOLD", GOOD, "XJXBROKEN")
    assert left(dock, "CAM-2") == 3
    review = dock.receiving.review(dock.moment)
    assert [(unit.sku, unit.serial, unit.set_aside) for unit in review.aside] == [("CAM-2", GOOD, "broken")]
    assert dock.codes("XJXFINISH", "XJXOK") == ["command_done", "saved"]
    assert [(unit.sku, unit.serial, unit.set_aside) for unit in sent(dock)] == [("CAM-2", GOOD, "broken")]


def test_a_counted_unit_moves_and_comes_back_with_undo(dock: Dock) -> None:
    dock.codes("PO-1001", CAM_UPC, GOOD, CAM_UPC, GOOD_2)
    assert dock.codes("XJXHOLD", GOOD, "XJXBROKEN") == ["command_done", "command_done", "set_aside"]
    assert left(dock, "CAM-2") == 2
    assert dock.receiving.review(dock.moment).lines[0].line.item.sku == "CAM-2"
    verdict = dock.scan("XJXUNDO")
    assert (verdict.code, verdict.serial) == ("undone", GOOD)
    assert left(dock, "CAM-2") == 2
    assert not dock.receiving.review(dock.moment).aside
    assert dock.scan("XJXUNDO").serial == GOOD_2
    assert dock.scan("XJXUNDO").serial == GOOD
    assert left(dock, "CAM-2") == 4


def test_the_reason_of_a_unit_set_aside_can_change(dock: Dock) -> None:
    dock.codes("PO-1001", "XJXHOLD", CAM_UPC, GOOD, "XJXBROKEN", "XJXHOLD", GOOD, "XJXOTHER")
    assert [unit.set_aside for unit in dock.receiving.review(dock.moment).aside] == ["other"]


def test_units_that_were_not_ordered_leave_the_line_alone(dock: Dock) -> None:
    dock.codes("PO-1001", "XJXHOLD", CAM_UPC, GOOD, "XJXFOREIGN", "XJXHOLD", CAM_UPC, "XJXSURPLUS")
    assert left(dock, "CAM-2") == 4
    assert [unit.set_aside for unit in dock.receiving.review(dock.moment).aside] == ["foreign", "surplus"]


def test_a_unit_with_nothing_readable_is_set_aside(dock: Dock) -> None:
    dock.codes("PO-1001", "XJXHOLD")
    verdict = dock.scan("XJXNOCODE")
    assert (verdict.code, verdict.sku, verdict.message) == (
        "set_aside",
        None,
        "One unit set aside: no serial. Put it on the hold shelf.",
    )
    assert [(unit.sku, unit.name) for unit in dock.receiving.review(dock.moment).aside] == [("", "")]
    dock.codes("XJXFINISH", "XJXOK")
    assert [(unit.sku, unit.serial, unit.set_aside) for unit in sent(dock)] == [("", None, "nocode")]


def test_a_unit_known_by_its_serial_alone_is_set_aside_and_undone(dock: Dock) -> None:
    dock.codes("PO-1001", "XJXHOLD", "WHO-1", "XJXOTHER")
    assert [(unit.sku, unit.serial) for unit in dock.receiving.review(dock.moment).aside] == [("", "WHO-1")]
    assert dock.scan("XJXUNDO").message == "WHO-1 taken back. It is not set aside any more."


def test_the_vendors_list_tells_the_item_of_a_serial_set_aside(dock: Dock) -> None:
    dock.codes("PO-1007", "XJXHOLD", "RD-0001", "XJXBROKEN")
    assert [unit.sku for unit in dock.receiving.review(dock.moment).aside] == ["RAD-5"]
    assert left(dock, "RAD-5") == 3


def test_a_typed_serial_that_is_set_aside_is_marked_typed(dock: Dock) -> None:
    dock.scan("PO-1001")
    dock.codes("XJXHOLD", CAM_UPC, GOOD, source="typed")
    dock.scan("XJXBROKEN", "wedge")
    assert [unit.entered for unit in dock.receiving.review(dock.moment).aside] == ["typed"]


def test_no_and_undo_keep_nothing_of_what_was_held(dock: Dock) -> None:
    dock.scan("PO-1001")
    for command in ("XJXNO", "XJXUNDO"):
        dock.codes("XJXHOLD", CAM_UPC, GOOD)
        assert dock.scan(command).code == "command_done"
        assert dock.scan("XJXBROKEN").code == "not_here"
    assert not dock.receiving.review(dock.moment).aside


def test_units_stand_on_the_pallet_that_was_open(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_CASE, CAM_UPC, GOOD)
    verdict = dock.scan("XJXNEXT")
    assert (verdict.code, verdict.message) == ("command_done", "Pallet 2. Pallet 1: 5 units. Scan an item.")
    dock.codes(MOUNT_UPC, "XJXHOLD", CAM_UPC, GOOD_2, "XJXBROKEN")
    assert dock.receiving.review(dock.moment).pallets == (Pallet(1, 5), Pallet(2, 1))
    dock.codes("XJXFINISH", "XJXOK")
    assert [(unit.sku, unit.pallet) for unit in sent(dock)] == [("MNT-1", 1), ("CAM-2", 1), ("MNT-1", 2), ("CAM-2", 2)]


def test_an_empty_pallet_is_not_left_behind(dock: Dock) -> None:
    dock.scan("PO-1001")
    assert dock.scan("XJXNEXT").message == "Pallet 1 is still empty. Scan an item."
    dock.codes(MOUNT_UPC, "XJXNEXT")
    assert dock.scan("XJXNEXT").message == "Pallet 2 is still empty. Scan an item."


def test_the_pallet_survives_a_restart(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC, "XJXNEXT")
    dock.restart()
    dock.scan(MOUNT_UPC)
    assert dock.receiving.review(dock.moment).pallets == (Pallet(1, 1), Pallet(2, 1))


def test_with_one_pallet_the_operation_names_none(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC, "XJXFINISH", "XJXOK")
    assert [unit.pallet for unit in sent(dock)] == [None]


def test_a_note_and_a_removal_by_hand_are_entries_of_the_history(dock: Dock) -> None:
    dock.codes("PO-1001", CAM_UPC, GOOD, CAM_UPC, GOOD_2, CAM_UPC)
    first, second = dock.receiving.serials("CAM-2", dock.moment)
    assert dock.remark(first.id, "Box is dented").message == f"Note kept: {GOOD}. Scan the next item."
    assert dock.take_out(second.id).message == f"{GOOD_2} taken back. CAM-2 is at 1 of 4."
    assert [(unit.serial, unit.note) for unit in dock.receiving.serials("CAM-2", dock.moment)] == [
        (GOOD, "Box is dented")
    ]
    assert dock.scan("CM4821309Q0").code == "serial_accepted"
    assert dock.take_out(second.id).code == "nothing_to_undo"
    dock.codes("XJXHOLD", GOOD, "XJXBROKEN", "XJXFINISH", "XJXOK")
    assert {unit.serial: unit.note for unit in sent(dock)} == {GOOD: "Box is dented", "CM4821309Q0": None}


def test_the_review_takes_slip_and_invoice_one_after_the_other_or_the_invoice_alone(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC, "XJXFINISH", "XJXNEXT", "PS-1", "XJXNEXT", "INV-1")
    review = dock.receiving.review(dock.moment)
    assert (review.packing_slip, review.vendor_invoice) == ("PS-1", "INV-1")
    dock.codes("XJXREVERT", "PO-1003", MOUNT_UPC, "XJXFINISH", "XJXNEXT", "XJXNEXT", "INV-2")
    review = dock.receiving.review(dock.moment)
    assert (review.packing_slip, review.vendor_invoice) == ("", "INV-2")


def test_what_is_no_serial_is_not_noted_as_one(dock: Dock) -> None:
    dock.codes("PO-1001", "XJXHOLD")
    assert dock.codes("---", "A" * 65, "GOOD-1", "XJXOTHER") == [
        "bad_characters",
        "wrong_length",
        "command_done",
        "set_aside",
    ]


def test_a_carton_label_tells_the_item_and_a_message_the_serial(dock: Dock) -> None:
    dock.codes("PO-1001", "XJXHOLD", "20036000400131", "XJXBROKEN", "XJXHOLD", "]C121B-0001", "XJXOTHER")
    assert [(unit.sku, unit.serial) for unit in dock.receiving.review(dock.moment).aside] == [
        ("MNT-1", None),
        ("", "B-0001"),
    ]


def test_units_that_are_not_on_the_po_do_not_count_on_the_list(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC, "XJXHOLD", "XJXNOCODE", "XJXHOLD", "LOST", "XJXBROKEN", "XJXFINISH", "XJXOK")
    found = {row.number: row.received for row in dock.receiving.list_page().rows}
    assert found["PO-1001"] == 1
