"""An order on the page of packing and after it was shipped, state by state."""

from dataclasses import replace

from bridge.scan.weighed import ScaleView
from bridge.serials.facts import Item
from bridge.session.order import BoxState
from bridge.session.outcome import Totals
from bridge.ship import banners
from bridge.ship.list_views import STEPS
from bridge.ship.model import OpenedOrder, Packed, Part, Warned
from bridge.ship.pack_views import box_card, pack_view
from bridge.ship.shipped_views import NOT_CHECKED
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.content import Header, Mode, SavedLine, Station, StationState
from bridge.ui.pack_content import PackView, ShippedView

CAM_2 = Item("CAM-2", "Front camera 12 MP", requires_serial=True, serial_length=11)
CAM_R = Item("CAM-R", "Rear camera, wide angle", requires_serial=True, serial_length=11)
CABLE = Item("CBL-USB3", "USB cable 3 m", requires_serial=False)
BATTERY = Item("BAT-90", "Battery pack 90 Wh", requires_serial=True)
MOUNT = Item("MNT-1", "Windscreen mount", requires_serial=False)


def unit(number: int, item: Item, serial: str | None, *, box: int, quantity: int = 1) -> Packed:
    return Packed(number, item.sku, quantity, serial, "scanned", f"10:5{number}", box)


PACKED = (
    unit(1, CAM_2, "CM4821306Q8", box=1),
    unit(2, CAM_R, "CR7719034Q2", box=1),
    unit(3, CABLE, None, box=1, quantity=2),
    unit(4, BATTERY, "BT90-0091827", box=2),
    unit(5, BATTERY, "BT90-0091831", box=2),
    unit(6, MOUNT, None, box=2),
)
BOX_1 = BoxState(1, 4, 2, 2480, "scale", "11:02:40", "1Z5R88910390012343", "UPS", "Ground")
BOX_2 = BoxState(2, 3, 2, 3120, "scale", "11:06:12")
ORDER = OpenedOrder(
    number="SO-24055",
    customer="Ridge Line Cabs",
    rush=True,
    ship_to=("Ridge Line Cabs", "418 Depot Road", "Tulsa OK 74103"),
    note="Leave at the side gate",
    carrier="UPS",
    service="Ground",
    parts=(
        Part(Item("KIT-DASH", "Dash camera kit", requires_serial=False), 1, is_kit=True),
        Part(CAM_2, 1, now=1, packed=PACKED[:1], kit="KIT-DASH"),
        Part(CAM_R, 1, now=1, packed=PACKED[1:2], kit="KIT-DASH"),
        Part(CABLE, 2, now=2, packed=PACKED[2:3], kit="KIT-DASH"),
        Part(BATTERY, 2, now=2, packed=PACKED[3:5]),
        Part(MOUNT, 1, now=1, packed=PACKED[5:]),
    ),
    totals=Totals(ordered=7, received=7, session=7, lines=5, complete=5),
    boxes=(BOX_1, BOX_2),
    box=2,
    packed=PACKED,
    expected_g=3150,
)
ONE = replace(
    ORDER,
    boxes=(BoxState(1, 7, 4),),
    box=1,
    packed=tuple(replace(one, box=1) for one in PACKED),
    expected_g=None,
)
TYPED = replace(ONE, boxes=(replace(ONE.boxes[0], weight_g=2350, weighed="typed", weighed_when="11:05"),))
TRACKED = replace(ONE, boxes=(replace(TYPED.boxes[0], tracking="1Z5R88910390012370", carrier="UPS", service="Ground"),))
MANY = replace(
    ORDER,
    boxes=tuple(replace(BOX_1, number=number, tracking=f"1Z5R8891039001234{number}") for number in range(1, 7)),
    box=6,
)
PARTIAL = replace(
    TRACKED,
    parts=(*ORDER.parts[:-1], replace(ORDER.parts[-1], now=0, packed=())),
    totals=replace(ORDER.totals, received=6, session=6, complete=4),
    partial=True,
)
WARNED = replace(TYPED, warnings=(Warned("BAT-90", "Put label UN3481 on the box", confirmed=False),))
REMOVAL = replace(TYPED, removal="CAM-9 must come out first.")
CANCELLED = replace(ORDER, blocked="cancelled")

MOVING = ScaleView("2.98", "kg", "moving")
STEADY = ScaleView("3.12", "kg", "steady", "11:06:12")
EMPTY = ScaleView("", "kg", "zero")
SILENT = ScaleView("", "kg", "silent", sentence="The scale does not answer.")

ACCEPTED = replace(
    banners.pack(TRACKED),
    state=BannerState.ACCEPT,
    word="ACCEPTED",
    headline="UPS tracking accepted.",
    third="",
    slot=banners.filled(TRACKED, "Scan FINISH to ship."),
    answer=3,
)


def refused(headline: str, third: str, *, code: str) -> Banner:
    return Banner(BannerState.REJECT, "REFUSED", headline, third, code=code, answer=4)


USED = refused("Used for SO-23950, 4 Nov.", "Check the label. Scan the right one.", code="1Z5R88910390012343")
NOT_CONFIRMED = replace(
    refused("Lithium label not confirmed.", "Put it on, then scan OK.", code="XJXFINISH"),
    barcodes=(("XJXOK", "it is on"),),
)


def standing(order: OpenedOrder, scale: ScaleView | None = None) -> PackView:
    return pack_view(order, banners.pack(order), scale=scale)


PACK_VIEWS = {
    "12-pack": standing(ORDER, STEADY),
    "12a-pack-one-no-scale": standing(ONE),
    "12b-pack-typed": standing(TYPED),
    "12c-pack-moving": standing(replace(ORDER, boxes=(BOX_1, replace(BOX_2, weight_g=None))), MOVING),
    "12d-pack-scale-empty": standing(ONE, EMPTY),
    "12e-pack-scale-silent": standing(ONE, SILENT),
    "12f-pack-tracking-accepted": pack_view(TRACKED, ACCEPTED),
    "12g-pack-rested": standing(TRACKED),
    "12h-pack-refused": pack_view(TYPED, USED),
    "12i-pack-removal": standing(REMOVAL),
    "12j-pack-not-confirmed": pack_view(WARNED, NOT_CONFIRMED),
    "12k-pack-cancelled": standing(CANCELLED),
    "12l-pack-partial": standing(PARTIAL),
    "12m-pack-many-boxes": standing(MANY, STEADY),
    "12n-pack-asking": pack_view(TRACKED, banners.asking("SO-24055", 1)),
}

TRACK = (
    Station("Saved here", StationState.DONE, "11:08:07"),
    Station("Sent", StationState.DONE),
    Station("Accepted by central", StationState.DONE, "receipt S-20417"),
    Station("Inventory recalculating", StationState.NOW, "Job 8841, running"),
)
SHIPPED = ShippedView(
    header=Header(Mode.SHIP, "SO-24055", 3, partner="Ridge Line Cabs", steps=STEPS),
    banner=Banner(
        BannerState.ACCEPT,
        "SHIPPED",
        "SO-24055 shipped",
        "Central accepted. Scan the next order.",
        subject="Ridge Line Cabs",
        answer=6,
    ),
    order="SO-24055",
    track=TRACK,
    boxes=(box_card(BOX_1, "kg"), box_card(replace(BOX_2, tracking="1Z5R88910390012370"), "kg")),
    lines=(
        SavedLine("CAM-2", "Front camera 12 MP", 1, 1),
        SavedLine("CAM-R", "Rear camera, wide angle", 1, 1),
        SavedLine("CBL-USB3", "USB cable 3 m", 2),
        SavedLine("BAT-90", "Battery pack 90 Wh", 2, 2),
    ),
)
SHIPPED_OFFLINE = replace(
    SHIPPED,
    banner=replace(SHIPPED.banner, headline="SO-24055 shipped here", third="Sent when the network is back"),
    track=(
        TRACK[0],
        Station("Sent", StationState.LATER, "Waiting, offline since 10:42"),
        Station("Accepted by central", StationState.LATER),
        Station("Inventory updated", StationState.LATER),
    ),
    unchecked=NOT_CHECKED,
)
SHIPPED_REFUSED = replace(
    SHIPPED,
    went="What was packed",
    banner=Banner(
        BannerState.REJECT, "REFUSED", "The central refused it.", "Keep the box. A supervisor settles it.", answer=7
    ),
    track=(
        *TRACK[:2],
        Station("Refused by central", StationState.REFUSED, "CM4821306Q8 was shipped on SO-24061 by Dock 2, 11:07."),
        Station("A supervisor settles it (F10)", StationState.LATER),
    ),
)
SHIPPED_PARTIAL = replace(
    SHIPPED,
    banner=replace(SHIPPED.banner, subject="3 units stay open"),
    still_open=(SavedLine("MNT-1", "Windscreen mount", 1), SavedLine("GPS-7", "GPS antenna, magnetic", 2)),
)
SHIPPED_VIEWS = {
    "12s-shipped": SHIPPED,
    "12t-shipped-offline": SHIPPED_OFFLINE,
    "12u-shipped-refused": SHIPPED_REFUSED,
    "12v-shipped-partial": SHIPPED_PARTIAL,
}
