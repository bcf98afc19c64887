"""Each option of shipping, its papers and its scale: what comes of the same scans, or keys, by each value."""

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

from bridge.scan.scan import TYPED
from bridge.session.state import Page
from bridge.slips import Told
from tests.dock import CAM_UPC, MOUNT_UPC
from tests.station.every_option_receiving import severe
from tests.station.floor import UNPAID, Case, Cases, Floor, answered

ORDER, CAMERA, NEVER = "SO-2001", "CM0000009Q9", "CM4821388Q0"
OPENED = ("document_opened", "accept")
INCOMPLETE, SAVED = ("incomplete", "reject"), ("saved", "accept")


def _packed(floor: Floor, number: str) -> None:
    """Open an order for two mounts and put both into the box."""
    floor.scan("XJXSHIP", number, MOUNT_UPC, MOUNT_UPC)
    assert floor.station.scanning.desk.page is Page.PACK


def _finishes(floor: Floor) -> tuple[str, str]:
    """FINISH once everything is in the box."""
    _packed(floor, next(floor.fresh))
    verdict = floor.scan("XJXFINISH").verdict
    return verdict.code.value, verdict.level.value


def _typed_filter(floor: Floor) -> int:
    """How many orders a part of a number leaves in the list."""
    floor.scan("XJXSHIP")
    page = floor.station.screens.ship
    page.choose(text="SO-400")
    found = page.list_page.orders.rowCount()
    page.choose(text="")
    return found


def _weighed(floor: Floor) -> tuple[str, str]:
    """What a typed 2 is kept as, and how it is told."""
    _packed(floor, next(floor.fresh))
    floor.station.screens.ship.weight_typed.emit("2")
    order = floor.station.screens.shipping.opened()
    assert order is not None
    return str(order.boxes[0].weight_g), str(floor.row().message).partition(". ")[0]


def _scaled(floor: Floor) -> tuple[str, str]:
    """FINISH where a weight is wanted, after the scale, if one is read, told what it tells."""
    _packed(floor, next(floor.fresh))
    # a weight of its own for each order: one that stays on the scale is never taken for the next
    floor.playing.show(f"{len(floor.rows()) % 90 + 1}.350")
    panel = floor.station.screens.ship.pack_page.weight
    if floor.station.options().scale_port:
        floor.wait(lambda: panel.shown.mark == "No answer" or floor.row().code == "weight_accepted")
    mark = panel.shown.mark
    verdict = floor.scan("XJXFINISH").verdict
    return mark, verdict.code.value


def _ships(kind: str) -> Callable[[Floor], int]:
    """How many papers of a kind come out as an order ships, before one that is asked for of the next."""

    def see(floor: Floor) -> int:
        number = next(floor.fresh)
        _packed(floor, number)
        assert floor.scan("XJXFINISH").verdict.code == "saved"
        following = next(floor.fresh)
        _packed(floor, following)
        assert _asked(floor, kind, following).good
        name = {"slip": f"{number}-slip-*", "address": f"{number}-box-*"}[kind]
        return len(list((floor.station.store.folder / "papers").glob(name)))

    return see


def _printed(kind: str) -> Callable[[Floor], str]:
    """Where a paper that is asked for goes."""

    def see(floor: Floor) -> str:
        number = next(floor.fresh)
        _packed(floor, number)
        return _asked(floor, kind, number).where.replace(floor.places["zebra"], "the printer")

    return see


def _asked(floor: Floor, kind: str, number: str) -> Told:
    """Ask for a paper, and wait for what became of it."""
    told: list[Told] = []
    slips = floor.station.dispatch.slips
    slips.told.connect(told.append)
    floor.station.screens.ship.paper_asked.emit(kind, number)
    floor.wait(lambda: told)
    slips.told.disconnect(told.append)
    return told[0]


def _labels(floor: Floor) -> list[str]:
    """Which of two serials got a label: one scanned, then one typed."""
    printer, before = floor.zebra, len(floor.zebra.received)
    floor.scan("PO-1001", CAM_UPC, "CM4821301Q0")
    floor.scan(CAM_UPC, *["CM4821302Q0"] * 2, source=TYPED)
    floor.print_last()
    floor.wait(lambda: "The last one" in printer.labels[before:])
    found = b"".join(printer.received[before:])
    return [serial for serial in ("CM4821301Q0", "CM4821302Q0") if serial.encode() in found]


def _label_went(floor: Floor) -> str:
    """Where the label of a serial that is scanned goes."""
    folder, before = Path(floor.places["labels"]), len(floor.zebra.received)
    floor.scan("PO-1001", CAM_UPC, "CM4821301Q0")
    floor.wait(lambda: len(floor.zebra.received) > before or list(folder.glob("CM4821301Q0*")))
    return "printer" if len(floor.zebra.received) > before else "folder"


def _drawn(what: bytes) -> Callable[[Floor], bytes]:
    """What the printer is told of the label of a serial that is scanned."""

    def see(floor: Floor) -> bytes:
        before = len(floor.zebra.received)
        floor.scan("PO-1001", CAM_UPC, "CM4821301Q0")
        floor.wait(lambda: len(floor.zebra.received) > before)
        return floor.zebra.received[before].partition(what)[2].partition(b"^")[0].strip()

    return see


LABEL = {"print.label_on_receipt": "always", "print.label_target": "zpl:{zebra}"}
SHIPPING: Cases = MappingProxyType(
    {
        "ship.require_serial": Case(
            answered("XJXSHIP", ORDER, CAM_UPC),
            {"true": ("serial_wanted", "accept"), "false": ("unit_counted", "accept")},
        ),
        "ship.match_po": Case(
            answered("XJXSHIP", ORDER, CAM_UPC, NEVER),
            {"true": ("never_received", "reject"), "false": ("serial_accepted", "accept")},
        ),
        "ship.match_po.level": severe(
            "never_received", "XJXSHIP", ORDER, CAM_UPC, NEVER, beside={"ship.match_po": "true"}
        ),
        "ship.allow_unpaid": Case(answered("XJXSHIP", UNPAID), {"false": ("not_eligible", "reject"), "true": OPENED}),
        "ship.partial": Case(
            answered("XJXSHIP", "SO-5030", MOUNT_UPC, "XJXSHORT"),
            {"block": INCOMPLETE, "pin": ("pin_wanted", "ask"), "allow": ("command_done", "accept")},
            locked=True,
        ),
        "orders.strict_id_filter": Case(_typed_filter, {"false": 2, "true": 0}),
        "ship.by_item": Case(answered("XJXSHIP", "STRAP"), {"false": ("list_filtered", "accept"), "true": OPENED}),
        "ship.require_tracking": Case(_finishes, {"true": INCOMPLETE, "false": SAVED}),
        "ship.require_weight": Case(_finishes, {"true": INCOMPLETE, "false": SAVED}),
        "ship.weight_unit": Case(
            _weighed, {"kg": ("2000", "2.00 kg taken"), "lb": ("907", "2.00 lb taken"), "g": ("2", "2 g taken")}
        ),
        "scale.port": Case(
            _scaled,
            {"": ("No scale", "incomplete"), "{scale}": ("Steady", "saved")},
            beside={"ship.require_weight": "true"},
        ),
        "scale.protocol": Case(
            _scaled,
            {"toledo_8217": ("No answer", "incomplete"), "mt_sics": ("Steady", "saved")},
            beside={"ship.require_weight": "true", "scale.port": "{scale}"},
        ),
        "print.slip": Case(_ships("slip"), {"demand": 0, "always": 1}),
        "print.address": Case(_ships("address"), {"demand": 0, "always": 1}),
        "print.slip_target": Case(_printed("slip"), {"": "Written to papers.", "pdf:{slips}": "Written to slips."}),
        "print.address_target": Case(
            _printed("address"), {"": "Written to papers.", "zpl:{zebra}": "Printed on the printer."}
        ),
        "print.label_on_receipt": Case(
            _labels,
            {"never": [], "typed_or_aside": ["CM4821302Q0"], "always": ["CM4821301Q0", "CM4821302Q0"]},
            beside={"print.label_target": "zpl:{zebra}"},
        ),
        "print.label_target": Case(
            _label_went,
            {"zpl:{zebra}": "printer", "pdf:{labels}": "folder"},
            beside={"print.label_on_receipt": "always"},
        ),
        "print.label_width_mm": Case(_drawn(b"^PW"), {"76": b"607", "57": b"456"}, beside=LABEL),
        "print.label_height_mm": Case(_drawn(b"^LL"), {"51": b"408", "32": b"256"}, beside=LABEL),
        "print.dpi": Case(_drawn(b"^PW"), {"203": b"607", "300": b"898"}, beside=LABEL),
    }
)
