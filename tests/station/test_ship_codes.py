"""Every answer that shipping declares can be scanned for, through a pseudo-terminal; and no other comes."""

from bridge.session.shipping import ANSWERS
from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_CASE, MOUNT_UPC
from tests.station.orders import RETURNED, SHIPPED, UNKNOWN, UNPAID, UPS, UPS_2
from tests.station.packing import Packer, PackingLine
from tests.waiting import until

Way = tuple[tuple[str, str], ...]


def list_and_another_order(parked: str, picked: str) -> Way:
    return (
        ("XJXUNDO", "nothing_to_undo"),
        ("HELLO-1", "unknown_code"),
        (UNPAID.order, "not_eligible"),
        ("LOST", "not_on_document"),
        (CAM_UPC, "list_filtered"),
        (parked, "document_opened"),
        ("XJXFINISH", "incomplete"),
        ("XJXSKIP", "not_here"),
        (picked, "item_and_serial_accepted"),
        (UPS, "tracking_accepted"),
        ("XJXREVERT", "command_done"),
    )


def items_and_refused_serials(order: str, parked: str, picked: str, rear: str) -> Way:
    return (
        (order, "document_opened"),
        ("]C101000360002914", "damaged_label"),
        (MOUNT_UPC, "unit_counted"),
        ("XJXCOUNT", "command_done"),
        ("ABC", "not_a_quantity"),
        (MOUNT_CASE, "quantity_counted"),
        (MOUNT_CASE, "over_quantity"),
        (MOUNT_UPC, "confirm_removed"),
        ("XJXOK", "command_done"),
        (CAM_UPC, "serial_wanted"),
        ("CAM-2", "is_product_code"),
        (parked, "is_document_number"),
        ("(00)106141412345678908", "is_carton_code"),
        ("1Z5R89390357567127", "is_carrier_label"),
        (SHIPPED, "already_shipped"),
        ("XJXOK", "command_done"),
        (RETURNED, "not_in_stock"),
        ("XJXOK", "command_done"),
        (picked, "picked_elsewhere"),
        ("XJXOK", "command_done"),
        (rear, "other_product"),
        ("XJXOK", "command_done"),
        (UNKNOWN, "never_received"),
        ("XJXOK", "command_done"),
    )


def good_serials(cameras: tuple[str, str], rear: str) -> Way:
    first, second = cameras
    return (
        ("CM48", "wrong_length"),
        ("CM48213ß7Q0", "bad_characters"),
        (first, "serial_accepted"),
        (CAM_UPC, "serial_wanted"),
        (first, "duplicate_on_document"),
        (CAM_R_UPC, "serial_owed"),
        (CAM_UPC, "serial_wanted"),
        (second, "serial_accepted"),
        (CAM_R_UPC, "serial_wanted"),
        ("CM482130XQ0", "wrong_mask"),
        (rear, "serial_accepted"),
        ("BAT-90", "serial_wanted"),
        ("4006381333931", "looks_like_product_code"),
        ("XJXOK", "serial_accepted"),
        ("CAM-9", "serial_wanted"),
        ("QQ8812-77", "unlike_earlier_serials"),
        ("XJXOK", "serial_accepted"),
        ("XJXUNDO", "undone"),
    )


def the_rest(parked: str, camera: str) -> Way:
    return (
        ("XJXCHECK", "command_done"),
        (camera, "checked"),
        ("XJXCHECK", "command_done"),
        (parked, "other_document"),
        ("XJXNO", "command_done"),
        ("XJXSHORT", "pin_wanted"),
        ("XJXNO", "command_done"),
        ("BAT-90", "serial_wanted"),
        ("BT-0001", "serial_accepted"),
        ("CAM-9", "serial_wanted"),
        ("AC-500050", "serial_accepted"),
        (MOUNT_UPC, "unit_counted"),
        ("CBL-3", "unit_counted"),
    )


def packed(camera: str) -> Way:
    return (
        ("XJXFINISH", "not_acknowledged"),
        ("XJXOK", "command_done"),
        (camera, "not_a_tracking_number"),
        (UPS, "tracking_used"),
        (UPS_2, "tracking_accepted"),
    )


def go(packer: Packer, way: Way) -> None:
    for text, code in way:
        assert (text, packer.scan(text)) == (text, [code])


def test_every_answer_that_shipping_declares_can_be_reached_by_scanning(line: PackingLine) -> None:
    packer, shelf = line.packer, line.shelf
    parked, order, rear = shelf.order(), shelf.order("every"), shelf.rear_camera()
    picked, *cameras = shelf.camera(), shelf.camera(), shelf.camera()
    before = packer.last()
    go(packer, list_and_another_order(parked, picked))
    packer.options(ship__match_po="true")
    go(packer, items_and_refused_serials(order, parked, picked, rear))
    packer.options(ship__match_po="false", ship__partial="pin")
    packer.lock("4711")
    assert packer.scan("XJXECHO", "XJXECHO") == ["command_done", "double_trigger"]
    go(packer, good_serials((cameras[0], cameras[1]), rear))
    go(packer, the_rest(parked, cameras[0]))
    go(packer, packed(cameras[0]))
    weighing = packer.last()
    line.scale.show("2.350")
    assert [row.code for row in packer.next_rows(weighing, 1)] == ["weight_accepted"]
    finishing = packer.last()
    packer.process.scanners[0].write(b"SO-80")
    assert [row.code for row in packer.next_rows(finishing, 1)] == ["truncated"]
    assert packer.scan("XJXFINISH") == ["saved"]
    rows = packer.rows(before)
    assert {row.code for row in rows} == set(ANSWERS)
    assert all(row.message for row in rows)
    until(lambda: line.gone(order) == {*cameras, rear, "4006381333931", "BT-0001", "AC-500050"}, within_s=20)
