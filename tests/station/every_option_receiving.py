"""Each option of receiving and of serials: the scans, and what the last of them is answered by each value."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_UPC
from tests.station.floor import Case, Cases, Floor, answered, told

KNOWN, SOLD, NEW = "CM0000001Q1", "CM0000002Q2", "CM4821301Q0"
BAT_UPC = "490123456783"
LOST_UPC = "036000400199"
FULL = ("PO-1001", CAM_R_UPC, "CM4821301Q0", CAM_R_UPC, "CM4821302Q0", CAM_R_UPC)
ACCEPTED = ("serial_accepted", "accept")
WANTED = ("serial_wanted", "accept")


def severe(code: str, *texts: str, beside: Mapping[str, str] = MappingProxyType({})) -> Case:
    """A case of a level: the last scan is refused, needs the supervisor, or is asked."""

    def see(floor: Floor) -> tuple[str, str, str]:
        outcome = floor.scan(*texts)
        verdict = outcome.verdict
        todo = str(verdict.message).rpartition(". ")[2]
        return verdict.code.value, verdict.level.value, todo if verdict.level == "ask" else ""

    return Case(
        see,
        {
            "block": (code, "reject", ""),
            "block_pin": (code, "ask", "Badge or PIN, or scan NO."),
            "ask": (code, "ask", "Scan OK to keep it, NO to drop it."),
        },
        beside=beside,
        locked=True,
    )


def _wants(item: str, *serials: str) -> Callable[[Floor], list[str]]:
    """What each of these is answered as the serial of a unit of its own."""

    def see(floor: Floor) -> list[str]:
        floor.scan("PO-1001")
        found = []
        for serial in serials:
            found.append(floor.scan(item, serial).verdict.code.value)
            floor.scan("XJXNO", "XJXSKIP")
        return found

    return see


RECEIVING: Cases = MappingProxyType(
    {
        "receive.require_serial": Case(
            answered("PO-1001", CAM_UPC), {"true": WANTED, "false": ("unit_counted", "accept")}
        ),
        "receive.unique_serial": Case(
            _wants(CAM_UPC, NEW, NEW, KNOWN, SOLD),
            {
                "in_stock": ["serial_accepted", "duplicate_on_document", "already_received", "serial_accepted"],
                "ever": ["serial_accepted", "duplicate_on_document", "already_received", "already_received"],
                "po": ["serial_accepted", "duplicate_on_document", "serial_accepted", "serial_accepted"],
                "off": ["serial_accepted"] * 4,
            },
        ),
        "receive.unique_serial.level": severe("already_received", "PO-1001", CAM_UPC, KNOWN),
        "receive.reject_upc": Case(
            _wants("BAT-90", BAT_UPC, LOST_UPC),
            {
                "catalogue": ["is_product_code"] * 2,
                "document": ["is_product_code", "looks_like_product_code"],
                "off": ["looks_like_product_code"] * 2,
            },
        ),
        "receive.reject_upc.level": severe("is_product_code", "PO-1001", "BAT-90", BAT_UPC),
        "serial.length": Case(
            answered("PO-1001", "BAT-90", "B1234567"), {"": ACCEPTED, "9": ("wrong_length", "reject"), "8": ACCEPTED}
        ),
        "serial.length.level": severe("wrong_length", "PO-1001", CAM_UPC, "CM48213"),
        "serial.mask": Case(
            answered("PO-1001", "BAT-90", "B1234567"),
            {"": ACCEPTED, "AA999999": ("wrong_mask", "reject"), "A9999999": ACCEPTED},
        ),
        "serial.mask.level": severe("wrong_mask", "PO-1001", CAM_R_UPC, "CM4821301QQ"),
        "receive.over_receive": Case(
            answered(*FULL),
            {"block": ("over_quantity", "reject"), "pin": ("pin_wanted", "ask"), "allow": WANTED},
            locked=True,
        ),
        "receive.over_receive_percent": Case(
            answered(*FULL),
            {"0": ("over_quantity", "reject"), "50": WANTED},
            beside={"receive.over_receive": "percent"},
        ),
        "receive.blind": Case(
            told("PO-1001", MOUNT_UPC),
            {"false": "MNT-1, 1 of 12. Scan the next item.", "true": "MNT-1, 1 counted. Scan the next item."},
        ),
    }
)
