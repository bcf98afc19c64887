"""What the pages show in the gallery and in the tests: one purchase order in the middle of a morning."""

from dataclasses import replace

from bridge.ui.banner_content import NO, OK, Banner, BannerState, Counter, Slot, SlotState
from bridge.ui.content import (
    Empty,
    Header,
    LineRow,
    ListRow,
    ListView,
    Look,
    Mode,
    Progress,
    SavedLine,
    SavedView,
    ScanRow,
    ScanView,
    Shape,
    Station,
    StationState,
)
from bridge.ui.review_content import ReviewExtra, ReviewRow, ReviewView
from bridge.ui.serial_content import SerialListView, SerialRow

PO = Header(Mode.RECEIVE, "PO-1001", 1, partner="Northwind Optics, Dallas")
LIST = Header(Mode.RECEIVE, "Purchase orders", 0)
UNITS = Counter(103, "of 142", "units on this PO", name="PO-1001")
KEEP = ((OK, "keep it"), (NO, "drop it"))

LIST_READY = Banner(
    BannerState.READY, "READY", "Scan a purchase order or an item", "An item shows the POs that still expect it"
)
READY = Banner(BannerState.READY, "READY", "Scan an item", "UPC, SKU or case label", counter=UNITS)
WANTED = Banner(
    BannerState.WANTED,
    "SERIAL WANTED",
    "Scan the serial number",
    subject="CAM-2  Front camera 12 MP",
    slot=Slot(SlotState.WANTED, "CAM-2", length=11, note="11 characters"),
    counter=Counter(6, "of 12", "CAM-2 counted", name="CAM-2"),
    answer=1,
)
RESTED = Banner(
    BannerState.RESTED,
    "READY",
    "Scan the next item",
    "CAM-2, 7 of 12 counted",
    counter=replace(UNITS, value=104),
    answer=2,
)
ACCEPTED = Banner(
    BannerState.ACCEPT,
    "COUNTED",
    "Serial accepted",
    subject="CAM-2  Front camera 12 MP",
    slot=Slot(SlotState.FILLED, "CAM-2", text="CM4821307Q0", note="Scan the next item"),
    counter=Counter(7, "of 12", "CAM-2 counted", name="CAM-2"),
    answer=2,
    rest=RESTED,
)
REFUSED = Banner(
    BannerState.REJECT,
    "REFUSED",
    "That is the UPC of SKU CAM-2.",
    "Scan the serial number instead.",
    code="036000291452",
    notes=("CAM-2 still wants its serial",),
    answer=3,
)
ASK = Banner(
    BannerState.ASK,
    "CHECK",
    "This looks like a UPC.",
    "Scan OK to keep it, NO to drop it.",
    code="012345678905",
    subject="CAM-2",
    barcodes=KEEP,
    answer=4,
)
REVIEW = Banner(
    BannerState.REVIEW,
    "REVIEW",
    "136 of 142 units",
    "7 short, 1 over, no serial missing",
    counter=Counter(104, "units", "in this session", verb=""),
    answer=5,
)
SAVED = Banner(
    BannerState.ACCEPT,
    "SAVED",
    "104 units saved",
    "Central accepted. Scan the next PO.",
    subject="2 set aside, PO-1001 stays open, 7 left",
    answer=6,
)
SAVED_OFFLINE = replace(SAVED, headline="104 units saved here", third="Sent when the network is back")

LINES = (
    LineRow("CAM-2", "Front camera 12 MP", "036000291452", serial=True, ordered=12, before=0, now=6, left=6),
    LineRow("CAM-R", "Rear camera, wide angle", "036000291469", serial=True, ordered=12, before=0, now=12, left=0),
    LineRow("BAT-90", "Battery pack 90 Wh", "490123456783", serial=True, ordered=24, before=8, now=9, left=7),
    LineRow("CBL-USB3", "USB cable 3 m", "036000400120", serial=False, ordered=40, before=0, now=40, left=0),
    LineRow("MNT-1", "Windscreen mount", "036000400137", serial=False, ordered=12, before=0, now=4, left=8),
    LineRow("SDC-256", "Memory card 256 GB", "036000400144", serial=True, ordered=24, before=24, now=0, left=0),
    LineRow("GPS-7", "GPS antenna, magnetic", "036000400151", serial=True, ordered=6, before=0, now=0, left=6),
    LineRow("KIT-SCR", "Screw kit, 40 pieces", "036000400168", serial=False, ordered=12, before=0, now=13, left=-1),
    LineRow("HUB-4", "Hub, four ports", "036000400175", serial=True, ordered=8, before=0, now=0, left=8),
)


def _scan(text: str, note: str, at: str, shape: Shape) -> ScanRow:
    words = {Shape.ACCEPT: "counted", Shape.WANTED: "serial wanted", Shape.REJECT: "refused", Shape.ASK: "check"}
    return ScanRow(text, note, at, shape, verdict=words.get(shape, "taken back"))


SCANS = (
    _scan("CM4821306Q8", "CAM-2, serial accepted", "10:41:58", Shape.ACCEPT),
    _scan("036000291452", "CAM-2, serial wanted", "10:41:55", Shape.WANTED),
    _scan("CM4821305Q1", "CAM-2, serial accepted", "10:41:49", Shape.ACCEPT),
    _scan("036000291452", "CAM-2, serial wanted", "10:41:46", Shape.WANTED),
    _scan("CM4821304Q9", "Already scanned, unit 4", "10:41:40", Shape.REJECT),
    _scan("036000400137", "MNT-1, unit 4 of 12", "10:41:22", Shape.ACCEPT),
    _scan("036000400137", "MNT-1, unit 3 of 12", "10:41:20", Shape.ACCEPT),
    _scan("BT90-0091827", "BAT-90, serial accepted", "10:41:02", Shape.ACCEPT),
    _scan("490123456783", "Looked like a UPC, not kept", "10:40:51", Shape.ASK),
    _scan("BT90-0091826", "Undone", "10:40:44", Shape.UNDONE),
)
SCAN_WANTED = _scan("036000291452", "CAM-2, serial wanted", "10:42:05", Shape.WANTED)
SCAN_ACCEPTED = _scan("CM4821307Q0", "CAM-2, serial accepted", "10:42:07", Shape.ACCEPT)
SCAN_REFUSED = _scan("036000291452", "UPC of CAM-2, not a serial", "10:42:06", Shape.REJECT)
SCAN_ASK = _scan("012345678905", "Looks like a UPC: keep it?", "10:42:06", Shape.ASK)


def _active(now: int, left: int) -> tuple[LineRow, ...]:
    return (replace(LINES[0], now=now, left=left, active=True), *LINES[1:])


def scan_view(banner: Banner, *scans: ScanRow, lines: tuple[LineRow, ...] = LINES, received: int = 103) -> ScanView:
    """The scan page with this answer."""
    return ScanView(PO, banner, lines, (*scans, *SCANS), received=received, ordered=142, complete=3, total=8)


SCAN_VIEWS = {
    "02-scan-waiting": scan_view(READY),
    "03-serial-wanted": scan_view(WANTED, SCAN_WANTED, lines=_active(6, 6)),
    "04-accepted": scan_view(
        replace(ACCEPTED, rest=None), SCAN_ACCEPTED, SCAN_WANTED, lines=_active(7, 5), received=104
    ),
    "04b-accepted-rested": scan_view(RESTED, SCAN_ACCEPTED, SCAN_WANTED, lines=_active(7, 5), received=104),
    "05-rejected": scan_view(REFUSED, SCAN_REFUSED, SCAN_WANTED, lines=_active(6, 6)),
    "06-ask": scan_view(ASK, SCAN_ASK, SCAN_WANTED, lines=_active(6, 6)),
}

ORDERS = (
    ListRow(
        "PO-1001",
        "Northwind Optics",
        "12 Nov",
        "23 Nov",
        "Dallas",
        "In progress here",
        103,
        142,
        Look.HERE,
    ),
    ListRow("PO-1004", "Halcyon Audio", "10 Nov", "22 Nov", "Dallas", "1 day late", 0, 64, Look.WARN),
    ListRow("PO-0997", "Kestrel Networks", "02 Nov", "20 Nov", "Dallas", "3 days late", 310, 312, Look.WARN),
    ListRow("PO-1006", "Meridian Power", "14 Nov", "24 Nov", "Dallas", "Open", 0, 1_200),
    ListRow("PO-1007", "Tallow and Pine Cables", "14 Nov", "24 Nov", "Reno", "Open", 0, 480),
    ListRow("PO-1010", "Northwind Optics", "17 Nov", "26 Nov", "Dallas", "Open", 0, 96),
    ListRow("PO-1011", "Orchard Displays", "18 Nov", "27 Nov", "Dallas", "Partly received", 40, 88),
    ListRow("PO-1012", "Halcyon Audio", "18 Nov", "28 Nov", "Dallas", "Open", 0, 64),
    ListRow("PO-1015", "Ridge Line Cabs", "19 Nov", "30 Nov", "Dallas", "Open", 0, 24),
)
LIST_VIEW = ListView(
    LIST,
    LIST_READY,
    ORDERS,
    counted="9 of 214 POs shown",
    age="List 4 min old",
    selected="PO-1001",
    progress=Progress(1_240, 3_100),
)
LIST_EMPTY = replace(
    LIST_VIEW,
    rows=(),
    progress=None,
    counted="",
    empty=Empty(
        "inbox",
        "Nothing to receive in this list",
        "The list is 4 min old. Closed orders are hidden.",
        ("refresh", "all"),
    ),
)

REVIEW_VIEW = ReviewView(
    replace(PO, step=2),
    REVIEW,
    (
        ReviewRow(
            "KIT-SCR",
            "Screw kit, 40 pieces",
            12,
            0,
            13,
            "Not needed",
            "1 over",
            Look.WARN,
            "Allowed by PIN, Ana R. 10:58",
        ),
        ReviewRow("GPS-7", "GPS antenna, magnetic", 6, 0, 2, "2 of 2", "4 short", Look.WARN, "Stays open on the PO"),
        ReviewRow("MNT-1", "Windscreen mount", 12, 0, 9, "Not needed", "3 short", Look.WARN, "Stays open on the PO"),
        ReviewExtra("CAM-2", "CM4821311Q4", "Damaged", "Set aside, corner dented, 10:44", units=1),
        ReviewExtra("Unknown item", "No code was read", "No serial", "Set aside, 10:50", units=1, code=False),
        ReviewExtra("CAM-R", "CM4821402A7", "Not seen", "On the vendor's list"),
        ReviewExtra("CAM-R", "CM4821499A7", "Not announced", "Not on the vendor's list"),
    ),
    complete=(
        ReviewRow("CAM-2", "Front camera 12 MP", 12, 0, 12, "12 of 12", "Complete", Look.DONE),
        ReviewRow("CAM-R", "Rear camera, wide angle", 12, 0, 12, "12 of 12", "Complete", Look.DONE),
        ReviewRow("BAT-90", "Battery pack 90 Wh", 24, 8, 16, "16 of 16", "Complete", Look.DONE),
        ReviewRow("CBL-USB3", "USB cable 3 m", 40, 0, 40, "Not needed", "Complete", Look.DONE),
    ),
    note="pallet 1: 60, pallet 2: 44",
    papers="Packing slip PS-7714, invoice INV-2291",
)
SERIAL_LIST = SerialListView(
    "CAM-2",
    "Front camera 12 MP",
    (
        SerialRow(4, 7, "CM4821307Q0", 1, "10:42", "ttyACM0"),
        SerialRow(3, 6, "CM4821306Q8", 1, "10:41", "ttyACM0", note="Box is wet"),
        SerialRow(2, 5, "CM4821305Q1", 1, "10:41", "Keyboard", mark="Typed"),
        SerialRow(1, 4, "CM4821304Q9", 1, "10:40", "ttyACM1", mark="Damaged", note="Corner dented, driver told"),
    ),
)
SAVED_LINES = (
    SavedLine("CAM-2", "Front camera 12 MP", 12, 12),
    SavedLine("CAM-R", "Rear camera, wide angle", 12, 12),
    SavedLine("BAT-90", "Battery pack 90 Wh", 16, 16),
    SavedLine("CBL-USB3", "USB cable 3 m", 40),
    SavedLine("MNT-1", "Windscreen mount", 9),
    SavedLine("GPS-7", "GPS antenna, magnetic", 2, 2),
    SavedLine("KIT-SCR", "Screw kit, 40 pieces", 13),
)
STILL_OPEN = (SavedLine("GPS-7", "GPS antenna, magnetic", 4), SavedLine("MNT-1", "Windscreen mount", 3))
SAVED_VIEW = SavedView(
    replace(PO, step=3),
    SAVED,
    "PO-1001",
    (
        Station("Saved here", StationState.DONE, "11:04:07"),
        Station("Sent", StationState.DONE, "11:04:08"),
        Station("Accepted by central", StationState.DONE, "11:04:08, receipt R-20417"),
        Station("Inventory recalculating", StationState.NOW, "Job 8841, 62 %", percent=62),
    ),
    SAVED_LINES,
    STILL_OPEN,
    aside="2 set aside: 1 damaged, 1 no serial",
)
SAVED_OFFLINE_VIEW = replace(
    SAVED_VIEW,
    banner=SAVED_OFFLINE,
    track=(
        Station("Saved here", StationState.DONE, "11:04:07"),
        Station("Sent", StationState.LATER, "Waiting, offline since 10:42"),
        Station("Accepted by central", StationState.LATER),
        Station("Inventory updated", StationState.LATER),
    ),
)
SAVED_REFUSED_VIEW = replace(
    SAVED_VIEW,
    track=(
        *SAVED_VIEW.track[:2],
        Station("Refused by central", StationState.REFUSED, "2 serials are in stock. A supervisor settles it (F10)"),
        Station("Inventory updated", StationState.LATER),
    ),
)
