"""Orders packed on the whole line: five scans, the answers that stop a unit, a scale, papers."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bridge.sync import wire
from bridge.sync.policy import State
from bridge.sync.shipments import Box
from tests.dock import CAM_R_UPC, CAM_UPC, LAMP_UPC, MOUNT_UPC
from tests.labels.printers import free_port, printer
from tests.scan.scales import PlayedScale, scale
from tests.station.line import bridge
from tests.station.orders import ASIDE, RETURNED, SENT_BACK, SHIPPED, UNKNOWN
from tests.station.packing import Packer, PackingLine
from tests.waiting import until

LAMP_UPC_A = "042100005264"


def test_five_scans_ship_an_order_with_its_serial_and_tracking_number(line: PackingLine) -> None:
    packer, order, camera, parcel = line.packer, line.shelf.order(), line.shelf.camera(), line.shelf.tracking()
    rows = [packer.answers(code)[0] for code in (order, CAM_UPC, camera, parcel, "XJXFINISH")]
    codes = ["document_opened", "serial_wanted", "serial_accepted", "tracking_accepted", "saved"]
    assert [row.code for row in rows] == codes
    assert {(row.mode, row.document) for row in rows} == {("ship", order)}
    assert rows[-1].message == f"{order} shipped. Scan the next order."
    assert packer.answered(order) == [State.ACCEPTED]
    (unit,) = line.central.serials("--order", order)
    assert (unit["serial"], unit["sku"], unit["state"], unit["po"]) == (camera, "CAM-2", "shipped", "PO-0961")
    assert (unit["shipped_by"], unit["shipped_at"] >= rows[0].at) == ("pack-1", True)
    printed = bridge("outbox", "--json", "--data", str(packer.process.folder)).stdout.splitlines()
    (told,) = [entry for entry in map(json.loads, printed) if entry["document"] == order]
    assert (told["kind"], told["state"], told["error"]) == ("ship_order", "accepted", None)
    body = packer.shipment(order)
    assert [(one.sku, one.serial, one.entered) for one in body.units] == [("CAM-2", camera, "scanned")]
    assert (body.boxes, body.checked) == ((Box(number=1, tracking=parcel, carrier="UPS"),), True)


def other_product(line: PackingLine) -> str:
    return line.shelf.rear_camera()


def picked_elsewhere(line: PackingLine) -> str:
    camera = line.shelf.camera()
    line.packer.scan(line.shelf.order(), camera, "XJXSHIP")
    return camera


REFUSED: dict[str, tuple[str, str | Callable[[PackingLine], str], str]] = {
    "never received": ("never_received", UNKNOWN, "Never received."),
    "of another product": ("other_product", other_product, "This serial is a CAM-R, not a CAM-2."),
    "shipped before": ("already_shipped", SHIPPED, "Shipped on SO-950, 4 Nov."),
    "returned": ("not_in_stock", RETURNED, "Returned 4 Nov, not restocked."),
    "sent back": ("not_in_stock", SENT_BACK, "Sent back to the vendor"),
    "set aside": ("not_in_stock", ASIDE, "Set aside 3 Nov."),
    "in another box": ("picked_elsewhere", picked_elsewhere, "In the box of SO-"),
}


@pytest.mark.parametrize(("code", "serial", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_a_serial_that_must_not_leave_stops_everything_until_it_is_out_of_the_box(
    line: PackingLine, code: str, serial: str | Callable[[PackingLine], str], words: str
) -> None:
    packer, order = line.packer, line.shelf.order("mixed")
    packer.options(ship__match_po="true")
    refused = serial if isinstance(serial, str) else serial(line)
    assert packer.scan(order, CAM_UPC) == ["document_opened", "serial_wanted"]
    (row,) = packer.answers(refused)
    assert (row.code, row.serial, row.sku) == (code, refused, "CAM-2")
    assert row.message.startswith(words)
    goes_on(packer, line.shelf.camera(), "serial_accepted")


@pytest.mark.parametrize(
    ("code", "item"),
    [("not_on_document", LAMP_UPC_A), ("over_quantity", CAM_R_UPC)],
    ids=["wrong item", "one too many"],
)
@pytest.mark.parametrize("serial", ["", "SN-1"], ids=["by its code", "with its serial"])
def test_an_item_that_does_not_belong_stops_everything_until_it_is_out_of_the_box(
    line: PackingLine, code: str, item: str, serial: str
) -> None:
    packer, order = line.packer, line.shelf.order("mixed")
    assert packer.scan(order, line.shelf.rear_camera()) == ["document_opened", "item_and_serial_accepted"]
    assert packer.scan(f"(01){item.zfill(14)}(21){serial}" if serial else item) == [code]
    goes_on(packer, line.shelf.camera(), "item_and_serial_accepted")


def goes_on(packer: Packer, camera: str, code: str) -> None:
    """Nothing counts, whoever scans it, until OK; then the same camera does."""
    assert packer.scan(MOUNT_UPC) == ["confirm_removed"]
    assert packer.scan(camera, scanner=1) == ["confirm_removed"]
    assert packer.scan("XJXFINISH", "XJXUNDO", "XJXOK") == ["confirm_removed", "confirm_removed", "command_done"]
    assert packer.scan(camera) == [code]
    assert packer.scan("XJXOUT", camera) == ["command_done", "undone"]


@pytest.mark.parametrize(("item", "code"), [(CAM_UPC, "over_quantity"), (LAMP_UPC, "not_on_document")])
def test_an_item_scanned_at_a_packed_order_must_come_out_of_its_box(line: PackingLine, item: str, code: str) -> None:
    packer, order, parcel = line.packer, line.shelf.order(), line.shelf.tracking()
    assert packer.scan(order, line.shelf.camera(), item)[-1] == code
    assert packer.scan(parcel, "XJXFINISH", "XJXOK") == ["confirm_removed", "confirm_removed", "command_done"]
    assert packer.scan(parcel, "XJXFINISH") == ["tracking_accepted", "saved"]


@pytest.mark.parametrize("protocol", ["mt_sics", "toledo_8217"])
def test_a_scale_that_comes_to_rest_weighs_each_box_once_and_no_box_twice(line: PackingLine, protocol: str) -> None:
    packer, order, parcels = line.packer, line.shelf.order("pair"), [line.shelf.tracking() for _ in range(2)]
    with scale(protocol) as (port, playing):
        packer.options(scale__port=port, scale__protocol=protocol)
        packer.scan(order, line.shelf.camera(), "XJXNEXT", line.shelf.camera(), parcels[0])
        packed = packer.last()
        seen(playing, within_s=15)
        playing.show("1.9", state="moving")
        seen(playing)
        playing.show("2.350")
        (first,) = packer.next_rows(packed, 1)
        assert (first.code, first.text, first.source) == ("weight_accepted", "2.350 kg", port)
        assert packer.scan("XJXNEXT", parcels[1]) == ["command_done", "tracking_accepted"]
        tracked = packer.last()
        seen(playing)
        assert packer.rows(tracked) == [], "the first box lies on the scale still"
        playing.show("0.000")
        seen(playing)
        playing.show("2.350")
        assert [row.text for row in packer.next_rows(tracked, 1)] == ["2.350 kg"]
        assert packer.scan("XJXFINISH") == ["saved"]
        assert [row.code for row in packer.rows(packed)].count("weight_accepted") == 2
    boxes = [(box.number, box.tracking, box.weight_g, box.weighed) for box in packer.shipment(order).boxes]
    assert boxes == [(1, parcels[0], 2350, "scale"), (2, parcels[1], 2350, "scale")]


def seen(playing: PlayedScale, *, within_s: float = 5) -> None:
    """Wait until the station has asked a scale several times how it stands."""
    asked = playing.asked
    until(lambda: playing.asked >= asked + 4, within_s=within_s, what="the scale is asked")


def test_a_printer_that_is_gone_holds_up_no_shipment_and_prints_when_it_is_back(
    line: PackingLine, tmp_path: Path
) -> None:
    packer, orders, port = line.packer, [line.shelf.order() for _ in range(2)], free_port()
    packer.options(print__address="always", print__address_target=f"zpl:127.0.0.1:{port}")
    packer.options(print__slip="always", print__slip_target=f"pdf:{tmp_path}")
    for order in orders:
        assert packer.scan(order, line.shelf.camera(), "XJXFINISH")[-1] == "saved"
        assert packer.answered(order) == [State.ACCEPTED]
    until(lambda: all(list(tmp_path.glob(f"{order}-slip*.pdf")) for order in orders), within_s=20, what="both slips")
    with printer(port) as back:
        until(lambda: len(back.received) == 2, within_s=20, what="both labels")
        assert [order in str(label) for order, label in zip(orders, back.received, strict=True)] == [True, True]


def test_a_kit_ships_by_its_parts_once_its_warning_is_confirmed(line: PackingLine) -> None:
    packer, order, rear = line.packer, line.shelf.order("kit"), line.shelf.rear_camera()
    assert packer.scan(order, "KIT-CAM", "CBL-3", "CBL-3", rear) == [
        "document_opened",
        "incomplete",
        "unit_counted",
        "unit_counted",
        "item_and_serial_accepted",
    ]
    assert packer.scan("XJXFINISH", "XJXOK", "XJXFINISH") == ["not_acknowledged", "command_done", "saved"]
    assert packer.answered(order) == [State.ACCEPTED]
    body = packer.shipment(order)
    assert body.acknowledged == ("CBL-3",)
    assert body.units[-1] == wire.Unit(
        sku="CAM-R", serial=rear, entered="scanned", at=body.units[-1].at, pallet=1, operator=body.units[-1].operator
    )
    assert line.gone(order) == {rear}
