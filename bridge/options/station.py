"""The options of what stands around a station: scanners, the central, printers. PURE."""

from dataclasses import dataclass

from bridge.options import allowed, target
from bridge.options.kinds import Choice, Flag, Lines, Number, Text
from bridge.options.option import Tab, declare
from bridge.options.receiving import Receiving
from bridge.sync.address import bad_address


@dataclass(frozen=True, slots=True)
class Surroundings(Receiving):
    """The value of each."""

    scanner_ports: tuple[str, ...] = declare(
        Lines("Keyboard scanner only"),
        Tab.SCANNERS,
        "Serial scanners",
        "Ports such as /dev/ttyACM0 or COM5, blanks between",
        default=(),
        connects=True,
    )
    scanner_feedback: str = declare(
        Choice(allowed.FEEDBACK, proper=frozenset(allowed.FEEDBACK) - {"none"}),
        Tab.SCANNERS,
        "The scanner's own beeper",
        "How a serial scanner is told yes or no",
        default="none",
        advanced=True,
    )
    scanner_us_keyboard: bool = declare(
        Flag(),
        Tab.SCANNERS,
        "Keyboard scanner types as in the US",
        "For one set to a US keyboard at a computer set to another",
        default=False,
        connects=True,
        advanced=True,
    )
    scanner_gap_ms: int | None = declare(
        Number(1, 200, unit="ms", none="Not measured"),
        Tab.SCANNERS,
        "Keyboard scanner's pace",
        "Between two of its characters; measured on this page",
        default=None,
        own=True,
        advanced=True,
    )
    central_url: str = declare(
        Text("No central", problem=bad_address, long=True),
        Tab.CONNECTION,
        "Central system",
        "Where this station sends to and fetches from",
        default="",
        connects=True,
    )
    central_fingerprint: str = declare(
        Text("Certificate of a known authority", problem=allowed.bad_fingerprint, long=True),
        Tab.CONNECTION,
        "Fingerprint of the central's own certificate",
        "SHA-256, for a central that made its certificate itself",
        default="",
        connects=True,
        advanced=True,
    )
    central_token_store: str = declare(
        Choice(allowed.TOKEN_STORES),
        Tab.CONNECTION,
        "Where the token is kept",
        "A file can be read by whoever can read this user's files",
        default="keyring",
        advanced=True,
        own=True,
    )
    station_name: str = declare(
        Text("Name of this computer"),
        Tab.CONNECTION,
        "Name of this station",
        "Stands in every line of the scan history",
        default="",
        own=True,
    )
    station_warehouse: str = declare(
        Text("All warehouses"),
        Tab.CONNECTION,
        "Warehouse",
        "Its purchase orders come first in the list",
        default="",
    )
    print_label_on_receipt: str = declare(
        Choice(allowed.LABELS),
        Tab.PRINTING,
        "Serial label on receipt",
        "Which units get a label as they are received",
        default="never",
    )
    print_label_target: str = declare(
        Text("No label printer", problem=target.problem, long=True),
        Tab.PRINTING,
        "Label printer",
        "zpl:ADDRESS, pdf:FOLDER, or a printer of this computer",
        default="",
        own=True,
    )
    print_label_width_mm: int = declare(
        Number(25, 170, unit="mm"),
        Tab.PRINTING,
        "Label width",
        "Of the labels in the printer, across the roll",
        default=76,
    )
    print_label_height_mm: int = declare(
        Number(15, 300, unit="mm"),
        Tab.PRINTING,
        "Label height",
        "Of the labels in the printer, along the roll",
        default=51,
    )
    print_dpi: str = declare(
        Choice(allowed.DOTS),
        Tab.PRINTING,
        "Label printer's resolution",
        "Stands on the printer or in its manual",
        default="203",
    )
