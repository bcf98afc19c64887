"""The plug is pulled in the middle of an order: what was accepted is there, and nothing ships twice."""

from bridge.sync.policy import State
from tests.dock import CAM_R_UPC, LAMP_UPC, MOUNT_UPC
from tests.station.packing import PackingLine


def test_an_order_goes_on_where_it_was_with_its_boxes(line: PackingLine) -> None:
    packer, order = line.packer, line.shelf.order("mixed")
    first, second, rear = line.shelf.camera(), line.shelf.camera(), line.shelf.rear_camera()
    packer.scan(order, first, MOUNT_UPC, "XJXNEXT", MOUNT_UPC)
    assert packer.scan(CAM_R_UPC) == ["serial_wanted"]
    packer.restart()
    assert packer.scan(order, first) == ["document_opened", "duplicate_on_document"]
    assert packer.scan("XJXUNDO", MOUNT_UPC, MOUNT_UPC) == ["undone", "unit_counted", "unit_counted"]
    assert packer.scan(rear, second, "XJXFINISH")[1:] == ["item_and_serial_accepted", "saved"]
    assert packer.answered(order) == [State.ACCEPTED]
    boxes = [(unit.sku, unit.serial, unit.pallet) for unit in packer.shipment(order).units]
    assert boxes == [
        ("CAM-2", first, 1),
        ("MNT-1", None, 1),
        ("MNT-1", None, 2),
        ("MNT-1", None, 2),
        ("CAM-R", rear, 2),
        ("CAM-2", second, 2),
    ]


def test_a_unit_that_must_come_out_of_the_box_must_do_so_after_it(line: PackingLine) -> None:
    packer, order, camera = line.packer, line.shelf.order("pair"), line.shelf.camera()
    assert packer.scan(order, LAMP_UPC) == ["document_opened", "not_on_document"]
    packer.restart()
    assert packer.scan(camera) == ["confirm_removed"]
    assert packer.scan("XJXOK", camera) == ["command_done", "item_and_serial_accepted"]


def test_between_the_last_scan_and_finish_two_boxes_and_a_tracking_number_are_kept_and_it_ships_once(
    line: PackingLine,
) -> None:
    packer, order = line.packer, line.shelf.order("pair")
    cameras, parcels = [line.shelf.camera(), line.shelf.camera()], [line.shelf.tracking(), line.shelf.tracking()]
    assert packer.scan(order, cameras[0], "XJXNEXT", cameras[1], parcels[0])[-1] == "tracking_accepted"
    packer.restart()
    assert packer.scan(parcels[0], "XJXNEXT", parcels[0]) == ["tracking_accepted", "command_done", "tracking_used"]
    assert packer.scan(parcels[1], "XJXFINISH") == ["tracking_accepted", "saved"]
    assert packer.answered(order) == [State.ACCEPTED]
    body = packer.shipment(order)
    assert [(unit.serial, unit.pallet) for unit in body.units] == [(cameras[0], 1), (cameras[1], 2)]
    assert [(box.number, box.tracking) for box in body.boxes] == [(1, parcels[0]), (2, parcels[1])]
    assert line.gone(order) == set(cameras)


def test_a_shipment_on_its_way_is_neither_lost_nor_sent_twice(line: PackingLine) -> None:
    packer, order, camera = line.packer, line.shelf.order(), line.shelf.camera()
    packer.scan(order, camera)
    line.relay.hang()
    assert packer.scan("XJXFINISH") == ["saved"]
    packer.process.kill()
    line.relay.mend()
    packer.process.start()
    assert packer.answered(order) == [State.ACCEPTED]
    assert packer.scan("XJXUNDO", order) == ["nothing_to_undo", "not_eligible"]
    assert line.gone(order) == {camera}
