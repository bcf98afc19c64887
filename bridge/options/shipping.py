"""The options of shipping: its rules, its papers and its scale. PURE."""

from dataclasses import dataclass

from bridge.options import allowed, target
from bridge.options.kinds import Choice, Flag, Text
from bridge.options.option import Tab, declare
from bridge.options.security import Security


@dataclass(frozen=True, slots=True)
class Shipping(Security):
    """The value of each."""

    ship_require_serial: bool = declare(
        Flag(),
        Tab.SCAN_AND_SHIP,
        "Require serial number validation",
        "A unit of a product that needs a serial ships only with one",
        default=True,
        reference="Require Serial Number validation",
        judges=True,
        presets=("true", "true"),
    )
    ship_match_po: bool = declare(
        Flag(),
        Tab.SCAN_AND_SHIP,
        "Require serials to match PO",
        "A serial ships only if it was received for that product",
        default=False,
        reference="Require serials to match PO",
        judges=True,
        presets=("false", "true"),
    )
    ship_match_po_level: str = declare(
        Choice(allowed.LEVELS),
        Tab.SCAN_AND_SHIP,
        "Severity of a serial never received",
        "What becomes of a serial that this rule refuses",
        default="block",
        beside=("ship.match_po", ""),
        advanced=True,
        judges=True,
    )
    ship_allow_unpaid: bool = declare(
        Flag(),
        Tab.SCAN_AND_SHIP,
        "Allow shipping without payment",
        "An unpaid order may ship",
        default=False,
        reference="Allow Shipping Without Payment",
        judges=True,
        presets=("false", "false"),
    )
    ship_partial: str = declare(
        Choice(allowed.PARTIAL),
        Tab.SCAN_AND_SHIP,
        "Ship part of an order",
        "What SHORT does when units are missing",
        default="block",
        judges=True,
        presets=("allow", "block"),
    )
    orders_strict_id_filter: bool = declare(
        Flag(),
        Tab.SCAN_AND_SHIP,
        "Use strict order ID filtering",
        "A typed order number must be complete",
        default=False,
        reference="Use strict order ID filtering",
        presets=("false", "true"),
    )
    ship_by_item: bool = declare(
        Flag(),
        Tab.SCAN_AND_SHIP,
        "Ship by item",
        "An item's code opens the oldest order of that single unit",
        default=False,
        reference="Ship by item",
        judges=True,
    )
    ship_require_tracking: bool = declare(
        Flag(),
        Tab.SCAN_AND_SHIP,
        "Require a tracking number",
        "An order ships only with one for each box",
        default=False,
        judges=True,
        presets=("false", "true"),
    )
    ship_require_weight: bool = declare(
        Flag(),
        Tab.SCAN_AND_SHIP,
        "Require a weight",
        "An order ships only with the weight of each box",
        default=False,
        judges=True,
        advanced=True,
    )
    ship_weight_unit: str = declare(
        Choice(allowed.WEIGHTS),
        Tab.SCAN_AND_SHIP,
        "Unit of weight",
        "Of a weight typed without one, and on the screen",
        default="kg",
        advanced=True,
    )
    scale_port: str = declare(
        Text("No scale"),
        Tab.SCAN_AND_SHIP,
        "Scale",
        "Its port, such as /dev/ttyUSB0, COM3 or socket://host:port",
        default="",
        own=True,
        advanced=True,
    )
    scale_protocol: str = declare(
        Choice(allowed.SCALES, proper=frozenset(allowed.SCALES)),
        Tab.SCAN_AND_SHIP,
        "Language of the scale",
        "Stands in its manual",
        default="mt_sics",
        connects=True,
        advanced=True,
    )
    print_slip: str = declare(
        Choice(allowed.SHIP_PAPERS),
        Tab.PRINTING,
        "Packing slip",
        "Printed as the order ships, or when it is asked for",
        default="demand",
    )
    print_slip_target: str = declare(
        Text("PDF in the data folder", problem=target.sheet_problem, long=True),
        Tab.PRINTING,
        "Packing slip printer",
        "pdf:FOLDER, or a printer of this computer",
        default="",
        own=True,
    )
    print_address: str = declare(
        Choice(allowed.SHIP_PAPERS),
        Tab.PRINTING,
        "Address label, 4 by 6 inch",
        "One a box, as the order ships, or when it is asked for",
        default="demand",
    )
    print_address_target: str = declare(
        Text("PDF in the data folder", problem=target.problem, long=True),
        Tab.PRINTING,
        "Address label printer",
        "zpl:ADDRESS, pdf:FOLDER, or a printer of this computer",
        default="",
        own=True,
    )
