from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bridge.scan.weighed import ScaleView
from bridge.session.order import BoxState
from bridge.ship import banners
from bridge.ship.model import OpenedOrder, Warned
from bridge.ship.pack_views import SHIP, pack_view, weight_shown
from bridge.ship.shipped_views import shipped_view
from bridge.sync.outbox import Entry
from bridge.sync.policy import State
from bridge.sync.shipments import Box
from bridge.sync.status import Link, Status
from bridge.sync.wire import Answer, Operation, ShipOrder, Unit
from bridge.ui.banner_content import BannerState
from bridge.ui.content import Look
from bridge.ui.pack_content import ShippedView
from tests.ui.pack_samples import BOX_1, CANCELLED, ONE, ORDER, PACKED, PARTIAL, REMOVAL, TRACKED, TYPED, WARNED

NOW = datetime(2026, 11, 23, 11, 8, tzinfo=UTC)


def test_the_tracking_number_of_the_box_in_hand_is_wanted() -> None:
    banner = banners.pack(ORDER)
    assert (banner.state, banner.word, banner.subject) == (BannerState.WANTED, "TRACKING WANTED", "Box 2 of 2")
    assert banner.slot is not None
    assert (banner.slot.length, banner.slot.note) == (18, "UPS label expected")
    assert banner.slot.spoken == "Tracking number of box 2, wanted, UPS label expected"


def test_without_a_carrier_any_label_will_do() -> None:
    slot = banners.pack(replace(ONE, carrier="")).slot
    assert slot is not None
    assert (slot.length, slot.note) == (None, "any carrier's label")


def test_one_box_needs_no_number_in_the_counter() -> None:
    assert banners.pack(ONE).counter is None
    counter = banners.pack(ORDER).counter
    assert counter is not None
    assert (counter.value, counter.of, counter.note) == (2, "of 2", "box in hand")


def test_with_its_tracking_number_the_order_may_go() -> None:
    banner = banners.pack(TRACKED)
    assert (banner.state, banner.headline) == (BannerState.RESTED, "Scan FINISH to ship.")
    assert banner.third == "UPS 1Z5R88910390012370"


def test_a_box_without_tracking_number_is_named_before_the_order_goes() -> None:
    boxes = (replace(BOX_1, tracking=""), replace(BOX_1, number=2))
    banner = banners.pack(replace(ORDER, boxes=boxes))
    assert (banner.headline, banner.third) == ("Box 1 has no tracking yet.", "Scan NEXT to go on with it.")


def test_a_part_says_what_stays_open() -> None:
    assert banners.pack(PARTIAL).notes == ("1 unit stays open",)


@pytest.mark.parametrize(
    ("opened", "headline", "third", "confirm"),
    [
        (REMOVAL, "CAM-9 must come out first.", "Take it out, then scan OK.", "It is out"),
        (CANCELLED, "SO-24055 is cancelled.", "Put 7 units back, then scan OK.", "All is put back"),
    ],
)
def test_what_stops_an_order_stands_above_everything(
    opened: OpenedOrder, headline: str, third: str, confirm: str
) -> None:
    banner = banners.pack(opened)
    assert (banner.state, banner.headline, banner.third) == (BannerState.REJECT, headline, third)
    assert [word for word, _ in banner.barcodes] == ["XJXOK"]
    view = pack_view(opened, banner)
    assert view.confirm == confirm
    assert SHIP in view.off


def test_what_goes_back_is_listed_of_all_boxes() -> None:
    view = pack_view(CANCELLED, banners.pack(CANCELLED))
    assert view.inside == "Put back on the shelf"
    assert [(row.sku, row.box) for row in view.rows][:4] == [
        ("CAM-2", "box 1"),
        ("CAM-R", "box 1"),
        ("CBL-USB3", "box 1"),
        ("BAT-90", "box 2"),
    ]
    assert view.weight is None


def test_only_what_is_in_the_box_in_hand_is_listed() -> None:
    view = pack_view(ORDER, banners.pack(ORDER))
    assert (view.inside, view.inside_note) == ("In box 2", "3 units")
    assert [(row.sku, row.serial) for row in view.rows] == [
        ("BAT-90", "BT90-0091827"),
        ("BAT-90", "BT90-0091831"),
        ("MNT-1", None),
    ]


def test_warnings_of_what_is_not_packed_are_not_asked_about() -> None:
    other = replace(WARNED, packed=PACKED[:1])
    assert pack_view(other, banners.pack(other)).warnings == ()
    confirmed = replace(WARNED, warnings=(Warned("BAT-90", "Lithium", confirmed=True),))
    assert pack_view(confirmed, banners.pack(confirmed)).confirm == ""
    assert pack_view(WARNED, banners.pack(WARNED)).warnings[0].text == "BAT-90"


@pytest.mark.parametrize(
    ("scale", "figure", "mark", "look"),
    [
        (None, "", "No scale", Look.REST),
        (ScaleView("2.98", "kg", "moving"), "2.98", "Moving", Look.WARN),
        (ScaleView("", "kg", "moving"), "", "Moving", Look.WARN),
        (ScaleView("3.12", "kg", "steady", "11:06:12"), "3.12", "Steady", Look.DONE),
        (ScaleView("2.48", "kg", "carried"), "2.48", "Last box", Look.WARN),
        (ScaleView("0.00", "kg", "zero"), "", "Empty", Look.REST),
        (ScaleView("", "kg", "over"), "", "Too heavy", Look.REFUSED),
        (ScaleView("", "kg", "silent", sentence="The scale is silent."), "", "No answer", Look.REFUSED),
        (ScaleView("", "kg", "not_understood"), "", "Not readable", Look.WARN),
    ],
)
def test_the_weight_says_how_the_scale_is(scale: ScaleView | None, figure: str, mark: str, look: Look) -> None:
    shown = weight_shown(ONE, "kg", scale)
    assert (shown.figure, shown.mark, shown.look) == (figure, mark, look)
    assert shown.note


def test_a_weight_that_is_kept_stays_while_the_scale_is_empty() -> None:
    shown = weight_shown(TYPED, "lb", ScaleView("", "lb", "zero"))
    assert (shown.figure, shown.unit, shown.mark, shown.note) == ("5.18", "lb", "Typed", "Typed 11:05.")


def test_a_weight_far_from_what_is_expected_is_marked() -> None:
    heavy = replace(TYPED, expected_g=3000)
    shown = weight_shown(heavy, "kg", None)
    assert (shown.mark, shown.look) == ("Not as expected", Look.WARN)
    assert shown.note == "Typed 11:05. Expected 2.91 to 3.09 kg."


def test_an_order_without_an_address_goes_to_its_customer() -> None:
    bare = replace(ONE, ship_to=(), carrier="", service="", boxes=(BoxState(1),))
    assert pack_view(bare, banners.pack(bare)).facts == (
        ("Carrier", "Any"),
        ("Service", "Any"),
        ("Ships to", "Ridge Line Cabs"),
    )


def shipment(state: State, *, checked: bool = True, link: Link = Link.ONLINE) -> ShippedView:
    units = (
        Unit(sku="CAM-2", serial="CM4821306Q8", pallet=1),
        Unit(sku="CBL-USB3", quantity=2, pallet=1),
        Unit(sku="bat-90", serial="BT90-0091827", pallet=2),
        Unit(sku="BAT-90", serial="BT90-0091831", pallet=2),
    )
    boxes = (Box(number=1, tracking="1Z5R88910390012343", weight_g=2480), Box(number=2))
    body = ShipOrder(order="SO-24055", units=units, boxes=boxes, checked=checked)
    at = "2026-11-23T11:08:07.000Z"
    answer = Answer(id="1", state="accepted", receipt="S-1") if state is State.ACCEPTED else None
    entry = Entry(
        id="1",
        kind="ship_order",
        operation=Operation(id="1", created_at=at, body=body),
        document="SO-24055",
        state=state,
        attempts=0,
        created_at=at,
        error="CAM-2 is elsewhere.",
        answer=answer,
    )
    return shipped_view(entry, PARTIAL, Status(link=link), unit="kg", now=NOW, zone=UTC)


def test_what_was_shipped_is_told_by_item_and_box() -> None:
    view = shipment(State.ACCEPTED)
    assert [(line.sku, line.units, line.serials) for line in view.lines] == [
        ("CAM-2", 1, 1),
        ("CBL-USB3", 2, None),
        ("BAT-90", 2, 2),
    ]
    assert [(box.name, box.holds, box.weight, box.tracking) for box in view.boxes] == [
        ("Box 1", "3 units, 1 serial", "2.48 kg", "1Z5R88910390012343"),
        ("Box 2", "2 units, 2 serials", "", ""),
    ]
    assert [(line.sku, line.units) for line in view.still_open] == [("MNT-1", 1)]
    assert view.banner.subject == "1 unit stays open"


@pytest.mark.parametrize(
    ("state", "link", "headline", "third"),
    [
        (State.ACCEPTED, Link.ONLINE, "Part of SO-24055 shipped", "Central accepted. Scan the next order."),
        (State.PENDING, Link.ONLINE, "Part of SO-24055 shipped here", "Scan the next order."),
        (State.PENDING, Link.OFFLINE, "Part of SO-24055 shipped here", "Sent when the network is back"),
        (State.REJECTED, Link.ONLINE, "The central refused it.", "Keep the box. A supervisor settles it."),
        (State.SETTLED, Link.ONLINE, "A supervisor settled it.", "Scan the next order."),
    ],
)
def test_the_band_follows_the_shipment(state: State, link: Link, headline: str, third: str) -> None:
    banner = shipment(state, link=link).banner
    assert (banner.headline, banner.third) == (headline, third)


def test_a_state_that_was_not_asked_is_said() -> None:
    assert shipment(State.PENDING).unchecked == ""
    assert shipment(State.PENDING, checked=False).unchecked == "Not checked before: central offline"


def test_a_refused_shipment_was_packed_and_not_shipped() -> None:
    view = shipment(State.REJECTED)
    assert view.went == "What was packed"
    assert view.track[2].note == "CAM-2 is elsewhere."
