"""The contract's table for receiving, scan by scan."""

import pytest

from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_CASE, MOUNT_UPC, Dock

GOOD = "CM4821307Q0"
GOOD_2 = "CM4821308Q0"

STEPS = {
    "a PO number opens the PO": [("PO-1001", "document_opened")],
    "case and blanks do not matter": [(" po-1001 ", "document_opened")],
    "a closed PO says why": [("PO-1004", "not_eligible")],
    "a PO on hold says why": [("PO-1005", "not_eligible")],
    "an item one PO expects opens it": [(CAM_UPC, "document_opened"), (CAM_UPC, "serial_wanted")],
    "an item several POs expect filters the list": [(MOUNT_UPC, "list_filtered")],
    "an item no PO expects": [("LOST", "not_on_document")],
    "an unknown code on the list": [("HELLO-1", "unknown_code")],
    "undo on the list": [("XJXUNDO", "nothing_to_undo")],
    "next and OK open a row": [("XJXNEXT", "command_done"), ("XJXOK", "document_opened")],
    "the open PO's number changes nothing": [("PO-1001", "document_opened"), ("PO-1001", "document_opened")],
    "another PO's number goes there": [("PO-1001", "document_opened"), ("PO-1003", "document_opened")],
    "an item without serial is counted": [("PO-1001", "document_opened"), (MOUNT_UPC, "unit_counted")],
    "a case counts its units": [("PO-1001", "document_opened"), (MOUNT_CASE, "quantity_counted")],
    "a serial item asks and takes": [
        ("PO-1001", "document_opened"),
        (CAM_UPC, "serial_wanted"),
        (GOOD, "serial_accepted"),
        (GOOD, "unknown_code"),
    ],
    "one code of item and serial does both": [
        ("PO-1001", "document_opened"),
        (f"(01)00{CAM_UPC}(21){GOOD}", "item_and_serial_accepted"),
        (f"(01)00{CAM_UPC}(21){GOOD}", "duplicate_on_document"),
    ],
    "the item's own code is no serial": [
        ("PO-1001", "document_opened"),
        (CAM_UPC, "serial_wanted"),
        ("CAM-2", "is_product_code"),
        (f"0{CAM_UPC}", "is_product_code"),
        ("LAMP", "is_product_code"),
        (GOOD, "serial_accepted"),
    ],
    "a document number is no serial": [
        ("PO-1001", "document_opened"),
        (CAM_UPC, "serial_wanted"),
        ("PO-1003", "is_document_number"),
        ("SO-2001", "is_document_number"),
        (GOOD, "serial_accepted"),
    ],
    "after another item nothing is a serial until it is cleared up": [
        ("PO-1001", "document_opened"),
        (CAM_UPC, "serial_wanted"),
        (CAM_R_UPC, "serial_owed"),
        (GOOD, "serial_owed"),
        ("PO-1003", "serial_owed"),
        (CAM_UPC, "serial_wanted"),
        (GOOD, "serial_accepted"),
    ],
    "skip gives the owed unit up": [
        ("PO-1001", "document_opened"),
        (CAM_UPC, "serial_wanted"),
        (MOUNT_UPC, "serial_owed"),
        ("XJXSKIP", "command_done"),
        (MOUNT_UPC, "unit_counted"),
    ],
    "undo withdraws the question, then the unit before": [
        ("PO-1001", "document_opened"),
        (MOUNT_UPC, "unit_counted"),
        (CAM_UPC, "serial_wanted"),
        ("XJXUNDO", "undone"),
        ("XJXUNDO", "undone"),
        ("XJXUNDO", "nothing_to_undo"),
    ],
    "finish while a serial is asked": [
        ("PO-1001", "document_opened"),
        (CAM_UPC, "serial_wanted"),
        ("XJXFINISH", "incomplete"),
        ("XJXCHECK", "not_here"),
        ("XJXOUT", "not_here"),
    ],
    "nothing counted": [("PO-1001", "document_opened"), ("XJXFINISH", "incomplete")],
    "review, save, list": [
        ("PO-1001", "document_opened"),
        (MOUNT_UPC, "unit_counted"),
        ("XJXFINISH", "command_done"),
        ("XJXFINISH", "not_here"),
        ("XJXOK", "saved"),
        ("XJXOK", "document_opened"),
    ],
    "no in the review goes back": [
        ("PO-1001", "document_opened"),
        (MOUNT_UPC, "unit_counted"),
        ("XJXFINISH", "command_done"),
        ("XJXNO", "command_done"),
        (MOUNT_UPC, "unit_counted"),
    ],
    "a scan in the review is judged on the scan page": [
        ("PO-1001", "document_opened"),
        (MOUNT_UPC, "unit_counted"),
        ("XJXFINISH", "command_done"),
        (CAM_UPC, "serial_wanted"),
    ],
    "the review takes packing slip and invoice by scan": [
        ("PO-1001", "document_opened"),
        (MOUNT_UPC, "unit_counted"),
        ("XJXFINISH", "command_done"),
        ("XJXNEXT", "command_done"),
        ("PS-77", "command_done"),
        ("XJXOK", "saved"),
    ],
    "an item of another PO asks, yes goes there": [
        ("PO-1001", "document_opened"),
        ("CAM-9", "expected_elsewhere"),
        ("XJXOK", "document_opened"),
        ("CAM-9", "serial_wanted"),
    ],
    "no stays": [
        ("PO-1001", "document_opened"),
        ("CAM-9", "expected_elsewhere"),
        ("CAM-9", "expected_elsewhere"),
        ("XJXNO", "command_done"),
        (MOUNT_UPC, "unit_counted"),
    ],
    "a question is dropped by another scan": [
        ("PO-1001", "document_opened"),
        ("CAM-9", "expected_elsewhere"),
        (MOUNT_UPC, "unit_counted"),
        ("XJXOK", "not_here"),
    ],
    "an item no PO wants": [("PO-1001", "document_opened"), ("LOST", "not_on_document")],
    "too many": [
        ("PO-1003", "document_opened"),
        (MOUNT_CASE, "over_quantity"),
        (MOUNT_UPC, "unit_counted"),
        (MOUNT_UPC, "unit_counted"),
        (MOUNT_UPC, "unit_counted"),
        (MOUNT_UPC, "over_quantity"),
    ],
    "a number counts in all": [
        ("PO-1001", "document_opened"),
        (MOUNT_UPC, "unit_counted"),
        ("XJXCOUNT", "command_done"),
        ("12", "quantity_counted"),
        (MOUNT_UPC, "over_quantity"),
        ("XJXUNDO", "undone"),
        (MOUNT_CASE, "quantity_counted"),
        ("XJXCOUNT", "command_done"),
        ("HELLO", "not_a_quantity"),
    ],
    "a run asks for its serials": [
        ("PO-1001", "document_opened"),
        ("10490123456780", "serial_wanted"),
        ("B-0001", "serial_accepted"),
        (CAM_UPC, "serial_owed"),
        ("BAT-90", "serial_wanted"),
        ("B-0002", "serial_accepted"),
        ("XJXUNDO", "undone"),
        ("B-0003", "serial_accepted"),
        ("B-0004", "serial_accepted"),
        ("B-0005", "unknown_code"),
    ],
    "set aside, check and out": [
        ("PO-1001", "document_opened"),
        ("XJXHOLD", "command_done"),
        (CAM_UPC, "command_done"),
        (GOOD, "command_done"),
        ("XJXBROKEN", "set_aside"),
        (CAM_UPC, "serial_wanted"),
        (GOOD_2, "serial_accepted"),
        ("XJXCHECK", "command_done"),
        (GOOD_2, "checked"),
        ("NO-SUCH", "checked"),
        ("XJXCHECK", "command_done"),
        ("XJXOUT", "command_done"),
        ("NO-SUCH", "nothing_to_undo"),
        (GOOD_2, "undone"),
        ("XJXUNDO", "undone"),
        ("XJXUNDO", "nothing_to_undo"),
    ],
    "commands out of place": [
        ("PO-1001", "document_opened"),
        ("XJXSKIP", "not_here"),
        ("XJXOK", "not_here"),
        ("XJXCOUNT", "not_here"),
        ("XJXWHATEVER", "not_here"),
    ],
    "revert goes back to the list": [
        ("PO-1001", "document_opened"),
        (MOUNT_UPC, "unit_counted"),
        ("XJXREVERT", "command_done"),
        ("XJXUNDO", "nothing_to_undo"),
        ("PO-1001", "document_opened"),
        ("XJXUNDO", "undone"),
    ],
    "print and echo change nothing": [
        ("PO-1001", "document_opened"),
        (CAM_UPC, "serial_wanted"),
        ("XJXECHO", "command_done"),
        ("XJXPRINT", "command_done"),
        (GOOD, "serial_accepted"),
    ],
}


@pytest.mark.parametrize("steps", STEPS.values(), ids=STEPS.keys())
def test_each_scan_gets_the_answer_of_the_table(dock: Dock, steps: list[tuple[str, str]]) -> None:
    answered = [(text, dock.scan(text).code.value) for text, _ in steps]
    assert answered == steps


def test_a_second_trigger_within_a_second_and_a_half_is_ignored(dock: Dock) -> None:
    dock.scan("PO-1001")
    dock.scan(CAM_UPC)
    assert dock.scan(CAM_UPC, after_s=1.4).code == "double_trigger"
    assert dock.scan(CAM_UPC, after_s=1.5).code == "is_product_code"


def test_items_without_serials_and_undo_may_follow_each_other_at_once(dock: Dock) -> None:
    dock.scan("PO-1001")
    assert [dock.scan(MOUNT_UPC, after_s=0.2).code for _ in range(3)] == ["unit_counted"] * 3
    assert [dock.scan("XJXUNDO", after_s=0.2).code for _ in range(4)] == ["undone"] * 3 + ["nothing_to_undo"]


def test_each_port_has_its_own_question(dock: Dock) -> None:
    dock.scan("PO-1001")
    assert dock.scan(CAM_UPC, "COM1").code == "serial_wanted"
    assert dock.scan("BAT-90", "COM2").code == "serial_wanted"
    assert dock.scan("B-0001", "COM2").sku == "BAT-90"
    assert dock.scan(GOOD, "COM1").sku == "CAM-2"
    assert dock.scan("XJXUNDO", "COM2").serial == "B-0001"
    assert dock.scan("XJXUNDO", "COM2").code == "nothing_to_undo"


def test_wedge_and_keyboard_share_one_question(dock: Dock) -> None:
    dock.scan("PO-1001", "wedge")
    dock.scan("CAM-2", "typed")
    assert dock.scan(GOOD, "wedge").code == "serial_accepted"


def test_leaving_the_document_ends_the_questions_of_every_port(dock: Dock) -> None:
    dock.scan("PO-1001")
    dock.scan(CAM_UPC, "COM1")
    dock.scan("PO-1003", "COM2")
    assert dock.scan(GOOD, "COM1").code == "unknown_code"


def test_a_serial_nobody_answered_for_five_minutes_lapses(dock: Dock) -> None:
    dock.scan("PO-1001")
    dock.scan(CAM_UPC)
    assert dock.scan(GOOD, after_s=301).code == "unknown_code"


def test_a_lost_port_is_asked_nothing_when_it_comes_back(dock: Dock) -> None:
    dock.scan("PO-1001")
    dock.scan(CAM_UPC)
    assert dock.scanning.ports.lost("COM1")
    assert dock.scan(GOOD).code == "unknown_code"


def test_the_document_in_front_is_open_again_after_a_restart_with_nothing_asked(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC, CAM_UPC, GOOD, CAM_UPC)
    dock.restart()
    assert dock.receiving.desk.document == "PO-1001"
    assert dock.scan(GOOD_2).code == "unknown_code"
    assert dock.scan(GOOD_2).code == "unknown_code"
    assert dock.scan("XJXUNDO").serial == GOOD
    dock.codes("XJXFINISH")
    dock.restart()
    assert dock.receiving.desk.page == "open"


def test_only_a_part_of_a_code_is_refused_and_the_question_stays(dock: Dock) -> None:
    dock.codes("PO-1001", CAM_UPC)
    assert dock.scan("CM48", cut=True).code == "truncated"
    assert dock.scan(GOOD).code == "serial_accepted"


def test_the_same_unit_is_refused_on_any_line_and_names_its_place(dock: Dock) -> None:
    dock.codes("PO-1001", CAM_UPC, GOOD, "BAT-90")
    verdict = dock.scan(GOOD.lower())
    assert (verdict.code, verdict.what) == ("duplicate_on_document", "Already scanned, unit 1, 10:00.")


def test_a_restart_shows_the_last_counted_unit(dock: Dock) -> None:
    assert dock.receiving.last_counted() is None
    dock.codes("PO-1001", MOUNT_UPC, CAM_UPC, GOOD, CAM_UPC)
    dock.restart()
    last = dock.receiving.last_counted()
    assert last is not None
    assert (last.sku, last.serial) == ("CAM-2", GOOD)
