"""The rows, slots and words of an order that is being scanned."""

from dataclasses import replace

import pytest

from bridge.session.order import BoxState
from bridge.session.state import Asked
from bridge.ship.model import OpenedOrder, Part, Warned
from bridge.ship.scan_views import PACK, order_rows, part_rows, scan_view
from bridge.ui.ship_content import RowKind, ShipRow, ShipScanView, SlotLook
from tests.ui import shipping_samples as samples
from tests.ui.shipping_samples import ASKED, BATTERIES, BATTERY, CABLE, CAM_2, CARD, MOUNT, PACKING, ordered, unit


def view(order: OpenedOrder, *, active: str = "", asked: Asked | None = None, may_part: bool = False) -> ShipScanView:
    return scan_view(order, samples.ready(order), active=active, asked=asked, may_part=may_part)


def rows_of(part: Part, *, wanted: bool = False, active: bool = False) -> list[ShipRow]:
    return list(part_rows(0, part, wanted=wanted, active=active))


def looks(rows: list[ShipRow]) -> list[SlotLook]:
    return [row.slot.look for row in rows]


def active_rows(shown: ShipScanView) -> list[tuple[str, str]]:
    return [(row.sku, row.slot.text) for row in shown.rows or () if row.active]


def test_a_kit_heads_its_parts() -> None:
    rows = list(order_rows(PACKING.parts, wanted=None, active=None))
    assert [(row.kind, row.sku, row.indented) for row in rows[:4]] == [
        (RowKind.KIT, "KIT-DASH", False),
        (RowKind.LINE, "CAM-2", True),
        (RowKind.LINE, "CAM-R", True),
        (RowKind.LINE, "CBL-USB3", True),
    ]
    assert rows[0].detail == "scan its parts"
    assert not rows[4].indented


def test_each_of_several_kits_has_a_heading() -> None:
    rows = list(order_rows(samples.two_kits().parts, wanted=None, active=None))
    assert [(row.detail, row.ordered) for row in rows if row.kind is RowKind.KIT] == [
        ("kit 1 of 2", 1),
        ("kit 2 of 2", 1),
    ]
    assert len({row.key for row in rows}) == len(rows)


def test_many_kits_together_have_one_heading() -> None:
    parts = (replace(PACKING.parts[0], ordered=60), *(replace(part, ordered=60) for part in PACKING.parts[1:4]))
    kits = [row for row in order_rows(parts, wanted=None, active=None) if row.kind is RowKind.KIT]
    assert [(row.detail, row.ordered) for row in kits] == [("scan its parts", 60)]


def test_every_unit_with_a_serial_has_a_slot() -> None:
    rows = rows_of(Part(BATTERY, 3, now=1, packed=BATTERIES[:1]), wanted=True, active=True)
    assert looks(rows) == [SlotLook.FILLED, SlotLook.WANTED, SlotLook.EMPTY]
    assert [row.detail for row in rows] == ["unit 1", "unit 2", "unit 3"]
    assert [row.kind for row in rows] == [RowKind.LINE, RowKind.UNIT, RowKind.UNIT]
    assert [row.active for row in rows] == [False, True, False]
    assert (rows[0].ordered, rows[0].now, rows[0].left) == (3, 1, 2)
    assert {row.slot.length for row in rows[1:]} == {12}


def test_a_line_of_one_unit_does_not_number_it() -> None:
    assert [row.detail for row in rows_of(Part(CARD, 1))] == [""]


def test_a_product_without_serials_has_one_row() -> None:
    rows = rows_of(Part(CABLE, 20, now=3, packed=(unit(1, "CBL-USB3", quantity=3),)))
    assert looks(rows) == [SlotLook.NONE]


def test_a_serial_scanned_without_need_is_shown() -> None:
    rows = rows_of(Part(MOUNT, 2, now=1, packed=(unit(1, "MNT-1", "M-1"),)))
    assert looks(rows) == [SlotLook.NONE, SlotLook.FILLED]
    assert rows[1].detail == "with a serial"


def test_a_unit_without_its_serial_says_so() -> None:
    assert looks(rows_of(Part(BATTERY, 1, now=1, packed=(unit(1, "BAT-90"),)))) == [SlotLook.WITHOUT]


def test_what_went_before_stands_first_and_counts_on() -> None:
    rows = rows_of(Part(BATTERY, 4, before=2, now=1, packed=BATTERIES[:1]))
    assert [(row.slot.look, row.detail) for row in rows] == [
        (SlotLook.BEFORE, "units 1 to 2"),
        (SlotLook.FILLED, "unit 3"),
        (SlotLook.EMPTY, "unit 4"),
    ]
    assert rows[0].slot.text == "2 shipped before"
    assert rows[0].left == 1


def test_a_line_without_serials_says_what_went_before() -> None:
    (row,) = rows_of(Part(MOUNT, 10, before=4))
    assert row.slot.text == "No serial, 4 shipped before"


def test_a_line_of_many_units_shows_the_next_slot_alone() -> None:
    rows = rows_of(Part(CAM_2, 60, now=1, packed=(samples.FRONT,)))
    assert [(row.slot.look, row.detail) for row in rows] == [
        (SlotLook.FILLED, "unit 1"),
        (SlotLook.EMPTY, "units 2 to 60"),
    ]


def test_an_order_of_many_units_shows_the_next_slot_of_each_line() -> None:
    parts = [Part(replace(BATTERY, sku=f"BAT-{place}"), 4) for place in range(50)]
    rows = list(order_rows(parts, wanted=None, active=None))
    assert len(rows) == 50
    assert looks(rows[:1]) == [SlotLook.EMPTY]


def test_the_slot_that_is_asked_for_is_the_active_one() -> None:
    shown = view(PACKING, active="CAM-R", asked=ASKED)
    (row,) = [row for row in shown.rows or () if row.active]
    assert (row.sku, row.slot.look) == ("CAM-R", SlotLook.WANTED)


def test_a_serial_that_is_owed_waits_for_its_item() -> None:
    shown = view(PACKING, active="CBL-USB3", asked=replace(ASKED, owed=True))
    assert SlotLook.WANTED not in looks(list(shown.rows or ()))
    assert active_rows(shown) == [("CBL-USB3", "")]


def test_the_newest_unit_tells_which_kit_was_filled() -> None:
    assert active_rows(view(samples.two_kits(), active="CAM-2")) == [("CAM-2", "CM4821309Q2")]


def test_nothing_is_asked_for_while_something_must_come_out() -> None:
    shown = view(samples.REMOVING, active="CAM-R", asked=ASKED)
    assert SlotLook.WANTED not in looks(list(shown.rows or ()))
    assert shown.removal is not None
    assert (shown.removal.title, shown.removal.text) == ("Take it out of the box", "Shipped on SO-23950, 4 Nov.")
    assert PACK in shown.off


def test_pack_looks_off_while_units_are_missing() -> None:
    whole = ordered((Part(CABLE, 1, now=1, packed=(unit(1, "CBL-USB3"),)),))
    assert PACK in view(PACKING).off
    assert view(whole).off == frozenset()


def test_a_part_is_offered_only_where_it_may_go_and_units_are_missing() -> None:
    whole = ordered((Part(CABLE, 1, now=1, packed=(unit(1, "CBL-USB3"),)),))
    assert view(PACKING, may_part=True).partial
    assert not view(PACKING).partial
    assert not view(whole, may_part=True).partial


def test_the_units_are_those_that_are_still_to_go() -> None:
    shown = view(samples.REST)
    assert (shown.scanned, shown.ordered) == (8, 68)


def test_the_address_is_large_until_something_is_scanned() -> None:
    assert view(samples.NEW).ship_to.large
    assert not view(PACKING, active="CAM-2").ship_to.large
    assert not view(PACKING, asked=ASKED).ship_to.large


def test_the_box_is_named_where_there_are_several() -> None:
    assert view(PACKING).box == ""
    assert view(samples.BOXES).box == "Box 2 of 2"
    assert view(replace(PACKING, boxes=(BoxState(1, units=1),), box=2)).box == "Box 2 of 2"


@pytest.mark.parametrize(
    ("warned", "titles"),
    [
        (samples.LITHIUM, ["BAT-90, Battery pack 90 Wh"]),
        (replace(samples.LITHIUM, confirmed=True), []),
        (replace(samples.LITHIUM, sku="MNT-1"), []),
        (replace(samples.LITHIUM, sku="bat-90"), ["bat-90, Battery pack 90 Wh"]),
        (Warned("KIT-DASH", "Check the clips.", confirmed=False), ["KIT-DASH, Dash camera kit"]),
    ],
)
def test_a_warning_comes_with_the_product_and_goes_when_it_is_confirmed(warned: Warned, titles: list[str]) -> None:
    assert [one.title for one in view(replace(PACKING, warnings=(warned,))).warnings] == titles


def test_an_order_that_may_not_ship_says_what_goes_back() -> None:
    back = view(samples.CANCELLED).put_back
    assert back is not None
    assert (back.title, back.note, back.confirm) == ("Put back on the shelf", "4 units", "All is put back")
    assert [(row.sku, row.serial) for row in back.rows] == [
        ("CAM-2", "CM4821306Q8"),
        ("CBL-USB3", None),
        ("CBL-USB3", None),
        ("BAT-90", "BT90-0091827"),
    ]
    assert back.rows[0].name == "Front camera 12 MP, box 1"


def test_nothing_scanned_is_nothing_to_put_back() -> None:
    back = view(samples.NOT_STARTED).put_back
    assert back is not None
    assert (back.title, back.confirm, back.rows) == ("Nothing to put back", "To the list", ())


def test_a_row_is_read_out_whole() -> None:
    kit, _, rear, *_ = view(PACKING, active="CAM-R", asked=ASKED).rows or ()
    assert kit.spoken == "Kit KIT-DASH, Dash camera kit, scan its parts"
    assert rear.spoken == "CAM-R, Rear camera, wide angle, ordered 1, scanned 0, left 1, serial wanted"


def test_the_heading_says_how_many_kits_and_products() -> None:
    assert view(PACKING).note == "1 kit, 3 products"
    assert view(samples.two_kits()).note == "2 kits"
    assert view(samples.REST).note == "4 products"
