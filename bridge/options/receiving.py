"""The options of receiving and of what a serial looks like. PURE."""

from dataclasses import dataclass

from bridge.options import allowed
from bridge.options.kinds import Choice, Flag, Number, Text
from bridge.options.option import Tab, declare
from bridge.options.shipping import Shipping
from bridge.serials import masks


@dataclass(frozen=True, slots=True)
class Receiving(Shipping):
    """The value of each."""

    receive_require_serial: bool = declare(
        Flag(),
        Tab.GENERAL,
        "Require serial number input",
        "A unit of a product that needs a serial counts only with one",
        default=True,
        reference="Require serial number input",
        judges=True,
        presets=("true", "true"),
    )
    receive_unique_serial: str = declare(
        Choice(allowed.UNIQUE),
        Tab.GENERAL,
        "Require unique serial number",
        "How far to look for a serial that was scanned before",
        default="in_stock",
        reference="Require Unique Serial Number",
        judges=True,
        presets=("po", "ever"),
    )
    receive_unique_serial_level: str = declare(
        Choice(allowed.LEVELS),
        Tab.GENERAL,
        "Severity of a known serial",
        "What becomes of a serial that this rule refuses",
        default="block",
        beside=("receive.unique_serial", ""),
        advanced=True,
        judges=True,
    )
    receive_reject_upc: str = declare(
        Choice(allowed.UPC),
        Tab.GENERAL,
        "Reject UPC as serial number",
        "Where a product code, in any spelling, is no serial",
        default="catalogue",
        reference="Require Unique Serial Number",
        judges=True,
        presets=("document", "catalogue"),
    )
    receive_reject_upc_level: str = declare(
        Choice(allowed.LEVELS),
        Tab.GENERAL,
        "Severity of a product code",
        "What becomes of a serial that this rule refuses",
        default="block",
        beside=("receive.reject_upc", ""),
        advanced=True,
        judges=True,
    )
    serial_length: int | None = declare(
        Number(1, 100, unit="characters", none="Any length"),
        Tab.GENERAL,
        "Serial length",
        "For products that have none of their own",
        default=None,
        reference="Enable Product Serial number length validation",
        judges=True,
    )
    serial_length_level: str = declare(
        Choice(allowed.LEVELS),
        Tab.GENERAL,
        "Severity of a wrong length",
        "What becomes of a serial that this rule refuses",
        default="block",
        beside=("serial.length", ""),
        advanced=True,
        judges=True,
    )
    serial_mask: str = declare(
        Text("No pattern", problem=masks.problem),
        Tab.GENERAL,
        "Serial pattern",
        "A letter, 9 digit, X either, H hex, ? any",
        default="",
        judges=True,
    )
    serial_mask_level: str = declare(
        Choice(allowed.LEVELS),
        Tab.GENERAL,
        "Severity of a wrong pattern",
        "What becomes of a serial that this rule refuses",
        default="block",
        beside=("serial.mask", ""),
        advanced=True,
        judges=True,
    )
    receive_over_receive: str = declare(
        Choice(allowed.OVER),
        Tab.GENERAL,
        "Over-receiving",
        "Units above the order, counted over all sessions",
        default="block",
        judges=True,
        presets=("allow", "block"),
    )
    receive_over_receive_percent: int = declare(
        Number(0, 100, unit="%"),
        Tab.GENERAL,
        "Over-receiving, percent",
        "How many of a hundred may come on top",
        default=0,
        beside=("receive.over_receive", "percent"),
        judges=True,
    )
    receive_blind: bool = declare(
        Flag(),
        Tab.GENERAL,
        "Blind receiving",
        "Expected counts are hidden until the review",
        default=False,
        advanced=True,
    )
