"""What the scan page of shipping shows in the gallery and in the tests: one order with a kit, being packed."""

from collections.abc import Iterable
from dataclasses import replace

from bridge.serials.facts import Item
from bridge.session.order import BoxState
from bridge.session.outcome import Totals
from bridge.session.state import Asked
from bridge.ship.model import OpenedOrder, Packed, Part, Warned
from bridge.ship.scan_views import scan_view
from bridge.ui.banner_content import Banner, BannerState, Counter, Slot, SlotState
from bridge.ui.content import ScanRow, Shape
from bridge.ui.ship_content import ShipRow, ShipScanView

DASH = Item("KIT-DASH", "Dash camera kit", requires_serial=False)
CAM_2 = Item("CAM-2", "Front camera 12 MP", requires_serial=True, serial_length=11)
CAM_R = Item("CAM-R", "Rear camera, wide angle", requires_serial=True, serial_length=11)
CABLE = Item("CBL-USB3", "USB cable 3 m", requires_serial=False)
BATTERY = Item("BAT-90", "Battery pack 90 Wh", requires_serial=True, serial_length=12)
MOUNT = Item("MNT-1", "Windscreen mount", requires_serial=False)
CARD = Item("SDC-256", "Memory card 256 GB", requires_serial=True)


def unit(number: int, sku: str, serial: str | None = None, *, quantity: int = 1, box: int = 1) -> Packed:
    """A unit that is scanned."""
    return Packed(number, sku, quantity, serial, "scanned", "10:52", box)


FRONT = unit(1, "CAM-2", "CM4821306Q8")
REAR = unit(6, "CAM-R", "CR7719044A2")
CABLES = (unit(2, "CBL-USB3"), unit(3, "CBL-USB3"))
BATTERIES = (unit(4, "BAT-90", "BT90-0091827"), unit(7, "BAT-90", "BT90-0091831"))
KIT = (
    Part(DASH, 1, is_kit=True),
    Part(CAM_2, 1, now=1, packed=(FRONT,), kit="KIT-DASH"),
    Part(CAM_R, 1, kit="KIT-DASH"),
    Part(CABLE, 2, now=2, packed=CABLES, kit="KIT-DASH"),
)
LOOSE = (
    Part(BATTERY, 2, now=1, packed=BATTERIES[:1]),
    Part(MOUNT, 1),
    Part(CARD, 1),
)
LITHIUM = Warned("BAT-90", "Lithium battery. Put label UN3481 on the box.", confirmed=False)


def ordered(parts: Iterable[Part]) -> OpenedOrder:
    """The order with these parts."""
    found = tuple(parts)
    scanned = [part for part in found if not part.is_kit]
    totals = Totals(
        ordered=sum(part.ordered for part in scanned),
        received=sum(part.before + part.now for part in scanned),
        session=sum(part.now for part in scanned),
    )
    packed = sorted((one for part in found for one in part.packed), key=lambda one: one.id)
    return OpenedOrder(
        number="SO-24055",
        customer="Ridge Line Cabs",
        rush=True,
        ship_to=("Ridge Line Cabs", "Att. Marta Ruiz, Garage 4", "2210 Riverside Drive", "Tulsa OK 74103"),
        note="Call the garage before delivery. No prices in the box.",
        carrier="UPS",
        service="Ground",
        parts=found,
        totals=totals,
        boxes=(BoxState(1, units=totals.session),),
        box=1,
        packed=tuple(packed),
    )


def units(order: OpenedOrder) -> Counter:
    """How far the order is, for the band."""
    totals = order.totals
    wanted = totals.ordered - totals.received + totals.session
    return Counter(totals.session, of=f"of {wanted}", note="units scanned", name="This order", verb="scanned")


def ready(order: OpenedOrder) -> Banner:
    """Nothing answered yet."""
    third = "UPC or SKU label, or a serial"
    return Banner(BannerState.READY, "READY", "Scan an item", third, counter=units(order))


def wanted(order: OpenedOrder, item: Item) -> Banner:
    """A serial is asked for."""
    note = f"{item.serial_length} characters" if item.serial_length else "as the label says"
    slot = Slot(SlotState.WANTED, item.sku, length=item.serial_length, note=note)
    words = f"{item.sku}  {item.name}"
    return Banner(
        BannerState.WANTED,
        "SERIAL WANTED",
        "Scan the serial number",
        subject=words,
        slot=slot,
        counter=units(order),
        answer=1,
    )


def accepted(order: OpenedOrder, item: Item, serial: str) -> Banner:
    """A serial was taken."""
    slot = Slot(SlotState.FILLED, item.sku, text=serial, note="Scan the next item")
    words = f"{item.sku}  {item.name}"
    return Banner(
        BannerState.ACCEPT, "COUNTED", "Serial accepted", subject=words, slot=slot, counter=units(order), answer=2
    )


def refused(headline: str, code: str, third: str = "Take it out, then scan OK.") -> Banner:
    """A scan was refused."""
    return Banner(BannerState.REJECT, "REFUSED", headline, third, code=code, answer=3)


def scan(text: str, note: str, at: str, shape: Shape) -> ScanRow:
    """One of the last scans."""
    return ScanRow(text, note, at, shape, verdict=shape.value)


SCANS = (
    scan("036000291469", "CAM-R, serial wanted", "10:52:31", Shape.WANTED),
    scan("036000400120", "CBL-USB3, unit 2 of 2", "10:52:27", Shape.ACCEPT),
    scan("036000400120", "CBL-USB3, unit 1 of 2", "10:52:26", Shape.ACCEPT),
    scan("CM4821306Q8", "CAM-2, serial accepted", "10:52:20", Shape.ACCEPT),
    scan("036000291452", "CAM-2, serial wanted", "10:52:17", Shape.WANTED),
    scan("CM4820991Q2", "Shipped on SO-23950, 4 Nov", "10:52:10", Shape.REJECT),
)
OPENED = (scan("SO-24055", "SO-24055 opened", "10:52:02", Shape.ACCEPT),)
ASKED = Asked("CAM-R")


def two_kits() -> OpenedOrder:
    """The first kit is whole, the second has one camera."""
    second = replace(KIT[1], packed=(unit(8, "CAM-2", "CM4821309Q2"),), place="kit 2 of 2")
    first = (
        replace(KIT[1], place="kit 1 of 2"),
        replace(KIT[2], now=1, packed=(REAR,), place="kit 1 of 2"),
        replace(KIT[3], place="kit 1 of 2"),
    )
    rest = (replace(KIT[2], place="kit 2 of 2"), replace(KIT[3], now=0, packed=(), place="kit 2 of 2"))
    return ordered((replace(KIT[0], ordered=2), *first, second, *rest))


def long_line(now: int) -> tuple[ShipRow, ...]:
    """The rows of a line of a hundred units, some of them scanned, and of one behind it."""
    packed = tuple(unit(place, "CAM-2", f"CM48213{place:02}Q8") for place in range(now))
    order = ordered((Part(CAM_2, 100, now=now, packed=packed), Part(MOUNT, 1)))
    return scan_view(order, ready(order), active="CAM-2" if now else "").rows or ()


NEW = ordered(
    (
        KIT[0],
        replace(KIT[1], now=0, packed=()),
        KIT[2],
        replace(KIT[3], now=0, packed=()),
        *(replace(part, now=0, packed=()) for part in LOOSE),
    )
)
PACKING = ordered((*KIT, *LOOSE))
WARNED = replace(PACKING, warnings=(LITHIUM,))
REMOVING = replace(PACKING, removal="Shipped on SO-23950, 4 Nov.")
BOXES = replace(
    ordered((*KIT[:2], replace(KIT[2], now=1, packed=(REAR,)), KIT[3], *LOOSE)),
    boxes=(BoxState(1, units=5), BoxState(2, units=0)),
    box=2,
)
REST = ordered(
    (
        Part(BATTERY, 4, before=2, now=1, packed=BATTERIES[:1]),
        Part(MOUNT, 10, before=4, now=6, packed=(unit(9, "MNT-1", quantity=6),)),
        Part(CARD, 3, before=3),
        Part(CAM_2, 60, now=1, packed=(FRONT,)),
    )
)
CANCELLED = replace(PACKING, blocked="cancelled", boxes=(BoxState(1, units=3), BoxState(2, units=1)), box=2)
NOT_STARTED = replace(NEW, blocked="on hold")


def _stop(order: OpenedOrder) -> Banner:
    third = "Put all back, then scan OK." if order.packed else "Scan OK to go to the list."
    return Banner(BannerState.REJECT, "STOP", f"{order.number} is {order.blocked}.", third, answer=4)


SHIP_VIEWS: dict[str, ShipScanView] = {
    "11a-opened": scan_view(NEW, ready(NEW), OPENED),
    "11-wanted": scan_view(PACKING, wanted(PACKING, CAM_R), SCANS, active="CAM-R", asked=ASKED),
    "11c-warning": scan_view(WARNED, wanted(WARNED, CAM_R), SCANS, active="CAM-R", asked=ASKED),
    "11b-refused": scan_view(
        REMOVING,
        refused("Shipped on SO-23950, 4 Nov.", "CR7719034Q2"),
        (scan("CR7719034Q2", "Shipped on SO-23950, 4 Nov", "10:52:34", Shape.REJECT), *SCANS),
        active="CAM-R",
        asked=ASKED,
    ),
    "11d-boxes": scan_view(BOXES, accepted(BOXES, CAM_R, "CR7719044A2"), SCANS, active="CAM-R", may_part=True),
    "11e-two-kits": scan_view(two_kits(), ready(two_kits()), SCANS, active="CAM-2"),
    "11f-rest": scan_view(REST, wanted(REST, BATTERY), SCANS, active="BAT-90", asked=Asked("BAT-90"), may_part=True),
    "11g-cancelled": scan_view(CANCELLED, _stop(CANCELLED), SCANS, active="CAM-R"),
    "11h-on-hold": scan_view(NOT_STARTED, _stop(NOT_STARTED), OPENED),
}
