"""Every answer that receiving declares can be scanned for, through a pseudo-terminal; and no other comes."""

from bridge.session.receiving import ANSWERS
from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_CASE, MOUNT_UPC
from tests.station.line import StationProcess
from tests.waiting import until

WAY = (
    ("XJXUNDO", "nothing_to_undo"),
    ("HELLO-1", "unknown_code"),
    ("PO-1004", "not_eligible"),
    ("LOST", "not_on_document"),
    (MOUNT_UPC, "list_filtered"),
    ("PO-1001", "document_opened"),
    ("XJXFINISH", "incomplete"),
    ("XJXSKIP", "not_here"),
    ("]C101000360002914", "damaged_label"),
    (MOUNT_UPC, "unit_counted"),
    ("XJXCOUNT", "command_done"),
    ("ABC", "not_a_quantity"),
    (MOUNT_CASE, "quantity_counted"),
    (MOUNT_CASE, "quantity_counted"),
    (MOUNT_CASE, "over_quantity"),
    (CAM_UPC, "serial_wanted"),
    (CAM_UPC, "double_trigger"),
    ("CAM-2", "is_product_code"),
    ("PO-1003", "is_document_number"),
    ("(00)106141412345678908", "is_carton_code"),
    ("1Z5R89390357567127", "is_carrier_label"),
    ("CM0000001Q1", "already_received"),
    ("CM48", "wrong_length"),
    ("CM48213ß7Q0", "bad_characters"),
    ("CM0000003Q3", "same_serial_other_product"),
    ("CM4821307Q0", "serial_accepted"),
    (f"(01)00{CAM_UPC}(21)CM4821307Q0", "duplicate_on_document"),
    (f"(01)00{CAM_UPC}(21)CM4821308Q0", "item_and_serial_accepted"),
    (CAM_R_UPC, "serial_wanted"),
    ("CM482130XQ0", "wrong_mask"),
    (CAM_UPC, "serial_owed"),
    ("XJXSKIP", "command_done"),
    ("BAT-90", "serial_wanted"),
    ("4006381333931", "looks_like_product_code"),
    ("XJXUNDO", "undone"),
    ("XJXHOLD", "command_done"),
    (CAM_UPC, "command_done"),
    ("XJXBROKEN", "set_aside"),
    ("XJXCHECK", "command_done"),
    ("CM4821307Q0", "checked"),
    ("XJXCHECK", "command_done"),
    ("CAM-9", "expected_elsewhere"),
    ("XJXOK", "document_opened"),
    ("CAM-9", "serial_wanted"),
    ("QQ8812-77", "unlike_earlier_serials"),
    ("XJXOK", "serial_accepted"),
    ("PO-1007", "document_opened"),
    ("RAD-5", "serial_wanted"),
    ("RD-0101", "not_on_vendor_list"),
    ("XJXOK", "serial_accepted"),
    ("RD-0001", "item_and_serial_accepted"),
    ("XJXFINISH", "command_done"),
    ("XJXOK", "saved"),
)

# once a supervisor has set a PIN and allows with it what is above the order
SUPERVISED = (
    ("PO-1001", "document_opened"),
    (MOUNT_CASE, "pin_wanted"),
    ("XJXNO", "command_done"),
)


def test_every_declared_answer_can_be_reached_by_scanning(station: StationProcess) -> None:
    station.start()
    scanner = station.scanners[0]
    for text, _ in WAY:
        station.scan(text)
    station.lock("4711")
    station.option("receive.over_receive", "pin")
    assert station.scan(*(text for text, _ in SUPERVISED)) == [code for _, code in SUPERVISED]
    scanner.write(b"PO-10")
    until(lambda: len(station.rows()) == len(WAY) + len(SUPERVISED) + 1, within_s=10)
    rows = station.rows()
    assert [row.code for row in rows] == [*(code for _, code in (*WAY, *SUPERVISED)), "truncated"]
    assert {row.code for row in rows} == set(ANSWERS)
    assert all(row.message for row in rows)
