"""What slip and labels say of an order, gathered from what was saved here and from the copy of the central."""

from collections.abc import Iterator
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from bridge.errors import PrinterError
from bridge.labels.address import AddressLabel
from bridge.moments import now
from bridge.options.settings import Settings
from bridge.ship import papers
from bridge.ship.model import Part, Slip
from bridge.store.engine import open_station
from bridge.sync import mirror, wire
from bridge.sync.shipments import Box, Shipment, ShippedLine
from tests.dock import PRODUCTS, page_of
from tests.sync.scene import Dock

AT = "2026-11-23T10:00:00.000Z"
ZONE = timezone(timedelta(hours=-6))
POLICY = Settings(station_name="Dock 3", station_warehouse="Dallas", ship_weight_unit="lb")
KIT = wire.Kit(kit_sku="KIT-1", components=(("BAT-90", 1), ("MNT-1", 2)))
ORDERS = (
    wire.Order(
        order="SO-1",
        customer="Ridge Line Cabs",
        paid=True,
        rush=True,
        ship_to="Ridge Line Cabs| 4410 Admiral Place |Tulsa OK 74103|",
        note="Rear dock",
        carrier="UPS",
        service="Ground",
        lines=(wire.OrderLine(sku="CAM-2", quantity=3), wire.OrderLine(sku="KIT-1", quantity=2)),
    ),
    wire.Order(order="SO-2", customer="Ana", paid=True, lines=(wire.OrderLine(sku="CAM-2", quantity=2),)),
    wire.Order(order="SO-3", customer="Bo", status="shipped", lines=(wire.OrderLine(sku="MNT-1", quantity=5),)),
)
KIT_PRODUCT = wire.Product(sku="KIT-1", name="Dash camera kit")
CAM, OTHER = wire.Unit(sku="CAM-2", serial="CM1"), wire.Unit(sku="CAM-2", serial="CM2", entered="typed", pallet=2)


@pytest.fixture
def dock(tmp_path: Path) -> Iterator[Dock]:
    store = open_station(tmp_path, clock=now)
    mirror.apply(store, page_of((*PRODUCTS, KIT_PRODUCT, KIT, *ORDERS)), reached=mirror.Stand())
    yield Dock(store)
    store.close()


def show(dock: Dock, *rows: wire.Row) -> None:
    with dock.store.read() as connection:
        reached = mirror.stand(connection)
    mirror.apply(dock.store, page_of(rows, after=reached.cursor), reached=reached)


def slip(dock: Dock, number: str = "SO-1", operation: str | None = None) -> Slip:
    with dock.store.read() as connection:
        return papers.slip(connection, number, policy=POLICY, zone=ZONE, operation=operation)


def labels(dock: Dock, number: str = "SO-1", box: int | None = None) -> tuple[AddressLabel, ...]:
    with dock.store.read() as connection:
        return papers.addresses(connection, number, policy=POLICY, box=box)


def went(made: Slip) -> dict[str, list[str | None]]:
    """The serials of each SKU that has anything, kits by their components."""
    found: dict[str, list[str | None]] = {}
    for part in made.order.parts:
        for unit in part.packed:
            found.setdefault(part.item.sku, []).extend([unit.serial] * unit.quantity)
    return found


def part(made: Slip, sku: str) -> Part:
    return next(one for one in made.order.parts if one.item.sku == sku)


def theirs(number: str, *serials: str, at: str = AT, boxes: tuple[Box, ...] = ()) -> tuple[wire.Row, ...]:
    """What the central shows of a shipment of two mounts and these cameras by another station."""
    lines = (ShippedLine(sku="CAM-2", quantity=len(serials)), ShippedLine(sku="MNT-1", quantity=2))
    facts = {"station": "Dock 9", "operator": "Bo", "at": at}
    shipment = Shipment(operation_id=f"theirs-{at}", order=number, lines=lines, boxes=boxes, **facts)
    rows = tuple(
        wire.Serial(serial=serial, sku="CAM-2", state="shipped", order=number, shipped_at=at, entered="typed")
        for serial in serials
    )
    return (shipment, *rows)


def test_a_slip_of_an_own_shipment_says_all_that_was_scanned(dock: Dock) -> None:
    kit = (wire.Unit(sku="BAT-90", serial="BT1"), wire.Unit(sku="MNT-1", quantity=3, pallet=2))
    boxes = (Box(tracking="1Z5R88910390012345", carrier="UPS", weight_g=2480, weighed="scale"),)
    operation = dock.ship("SO-1", CAM, OTHER, *kit, boxes=boxes)
    made = slip(dock, "so-1 ", operation)
    assert (made.order.number, made.order.customer, made.order.note) == ("SO-1", "Ridge Line Cabs", "Rear dock")
    assert made.order.ship_to == ("Ridge Line Cabs", "4410 Admiral Place", "Tulsa OK 74103")
    assert (made.station, made.warehouse, made.unit) == ("Dock 3", "Dallas", "lb")
    assert went(made) == {"CAM-2": ["CM1", "CM2"], "BAT-90": ["BT1"], "MNT-1": [None] * 3}
    assert [(unit.entered, unit.box) for unit in part(made, "CAM-2").packed] == [("scanned", 1), ("typed", 2)]
    assert [(box.number, box.units, box.tracking, box.weight_g) for box in made.order.boxes] == [
        (1, 2, "1Z5R88910390012345", 2480),
        (2, 4, "", None),
    ]


def test_units_fill_the_kits_one_after_another_and_the_rest_stays_open(dock: Dock) -> None:
    operation = dock.ship("SO-1", CAM, wire.Unit(sku="MNT-1", quantity=3))
    made = slip(dock, "SO-1", operation)
    mounts = [(one.place, one.now) for one in made.order.parts if one.item.sku == "MNT-1"]
    assert mounts == [("kit 1 of 2", 2), ("kit 2 of 2", 1)]
    assert made.missing == (
        ("CAM-2", "Front camera 12 MP", 2),
        ("BAT-90", "Battery pack", 2),
        ("MNT-1", "Mount", 1),
    )


def test_a_second_shipment_takes_off_what_went_with_the_first(dock: Dock) -> None:
    first = dock.ship("SO-2", CAM)
    second = dock.ship("SO-2", OTHER)
    assert slip(dock, "SO-2", first).missing == (("CAM-2", "Front camera 12 MP", 1),)
    last = slip(dock, "SO-2")
    assert went(last) == went(slip(dock, "SO-2", second)) == {"CAM-2": ["CM2"]}
    assert (part(last, "CAM-2").before, part(last, "CAM-2").now, last.missing) == (1, 1, ())


def test_a_shipment_of_another_station_is_read_from_the_copy(dock: Dock) -> None:
    show(dock, *theirs("SO-1", "CM7", "CM8", boxes=(Box(number=1, weight_g=900),)))
    made = slip(dock)
    assert (made.at, made.station, made.operator) == ("23 Nov 2026, 04:00", "Dock 9", "Bo")
    assert made.warehouse == ""
    assert went(made) == {"CAM-2": ["CM7", "CM8"], "MNT-1": [None, None]}
    assert {unit.entered for unit in part(made, "CAM-2").packed} == {"typed"}
    assert [box.units for box in made.order.boxes] == [4]


def test_serials_of_one_shipment_do_not_stand_on_the_slip_of_another(dock: Dock) -> None:
    show(dock, *theirs("SO-1", "CM7"))
    show(dock, *theirs("SO-1", "CM8", at="2026-11-24T10:00:00.000Z"))
    made = slip(dock)
    assert went(made)["CAM-2"] == ["CM8"]
    assert part(made, "CAM-2").before == 1


def test_nobody_guesses_which_of_several_boxes_of_another_station_holds_what(dock: Dock) -> None:
    show(dock, *theirs("SO-1", "CM7", boxes=(Box(number=1), Box(number=2))))
    assert {unit.box for unit in slip(dock).order.packed} == {0}


def test_an_own_shipment_the_copy_shows_by_now_keeps_all_that_is_known_here(dock: Dock) -> None:
    operation = dock.ship("SO-2", OTHER)
    show(dock, Shipment(operation_id=operation, order="SO-2", at=AT, lines=(ShippedLine(sku="CAM-2", quantity=1),)))
    made = slip(dock, "SO-2")
    assert went(made) == {"CAM-2": ["CM2"]}
    assert part(made, "CAM-2").packed[0].entered == "typed"


def test_an_order_shipped_before_there_were_shipments_has_a_slip_too(dock: Dock) -> None:
    made = slip(dock, "SO-3")
    assert went(made) == {"MNT-1": [None] * 5}
    assert (made.at, made.missing) == ("Day unknown", ())


def test_what_is_packed_now_has_a_slip_before_it_ships(dock: Dock) -> None:
    dock.ship("SO-2", CAM, saved=False)
    made = slip(dock, "SO-2")
    assert (made.at, went(made)) == ("", {"CAM-2": ["CM1"]})


def test_what_went_and_is_not_on_the_order_any_more_is_on_the_slip(dock: Dock) -> None:
    operation = dock.ship("SO-2", CAM, wire.Unit(sku="LAMP", quantity=2), wire.Unit(sku="GONE", serial="G1"))
    assert went(slip(dock, "SO-2", operation)) == {"CAM-2": ["CM1"], "LAMP": [None, None], "GONE": ["G1"]}


def test_an_order_taken_back_or_never_packed_has_no_slip(dock: Dock) -> None:
    dock.ship("SO-2", CAM)
    dock.unship("SO-2")
    for number, sentence in (
        ("SO-2", "Nothing of SO-2 is packed here."),
        ("SO-9", "There is no order SO-9 here."),
    ):
        with pytest.raises(PrinterError, match=f"^{sentence}$"):
            slip(dock, number)


def test_each_box_has_a_label_with_its_own_tracking_number(dock: Dock) -> None:
    dock.ship("SO-1", CAM, OTHER, boxes=(Box(number=1, tracking="1Z5R88910390012345", carrier="UPS"),))
    one, two = labels(dock)
    assert (one.box, one.boxes, one.carrier, one.tracking) == (1, 2, "UPS", "1Z5R88910390012345")
    assert (two.title, two.carrier, two.service, two.tracking) == ("SO-1, box 2 of 2", "UPS", "Ground", "")
    assert one.sender == ("Dallas",)
    assert one.ship_to == ("Ridge Line Cabs", "4410 Admiral Place", "Tulsa OK 74103")
    assert labels(dock, box=2) == (two,)
    with pytest.raises(PrinterError, match=r"^SO-1 has no box 3\.$"):
        labels(dock, box=3)


def test_an_order_nobody_packed_yet_has_a_label_for_one_box(dock: Dock) -> None:
    (label,) = labels(dock, "SO-2")
    assert (label.title, label.ship_to) == ("SO-2, box 1 of 1", ("Ana",))
    with pytest.raises(PrinterError, match="There is no order"):
        labels(dock, "SO-9")
