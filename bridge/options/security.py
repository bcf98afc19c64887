"""The options of the tab Security: who scans, and what needs the supervisor's PIN. PURE."""

from dataclasses import dataclass

from bridge.options.kinds import Flag, Names, Number, Text
from bridge.options.option import Tab, declare


@dataclass(frozen=True, slots=True)
class Security:
    """The value of each. A lock does nothing while no PIN is set."""

    operator_name: str = declare(
        Text("Nobody named"),
        Tab.SECURITY,
        "Operator",
        "Who scans here; stands in every line of the scan history",
        default="",
        own=True,
    )
    operator_names: tuple[str, ...] = declare(
        Names("Nobody is asked for"),
        Tab.SECURITY,
        "Operators",
        "Names to choose from at the start, commas between",
        default=(),
    )
    security_lock_options: bool = declare(
        Flag(),
        Tab.SECURITY,
        "PIN for the options",
        "Where a PIN is set, nobody sees or changes them without it",
        default=True,
    )
    security_lock_over_receive: bool = declare(
        Flag(),
        Tab.SECURITY,
        "PIN for over-receiving",
        "Off: what is allowed with PIN counts without asking",
        default=True,
        judges=True,
    )
    security_lock_remove_serial: bool = declare(
        Flag(),
        Tab.SECURITY,
        "PIN for taking out a serial",
        "Undoing one's own last scan is always free",
        default=True,
        judges=True,
    )
    security_lock_unship: bool = declare(
        Flag(),
        Tab.SECURITY,
        "PIN for unshipping",
        "Taking back an order that was shipped",
        default=True,
    )
    security_lock_partial: bool = declare(
        Flag(),
        Tab.SECURITY,
        "PIN for partial shipments",
        "Off: what is allowed with PIN ships without asking",
        default=True,
        judges=True,
    )
    security_lock_bulk: bool = declare(
        Flag(),
        Tab.SECURITY,
        "PIN for pasted serials",
        "Paste or import of many serials at once",
        default=True,
    )
    security_lock_settle: bool = declare(
        Flag(),
        Tab.SECURITY,
        "PIN for settling refusals",
        "What the central refused, on the page Needs attention",
        default=True,
    )
    security_lock_overrides: bool = declare(
        Flag(),
        Tab.SECURITY,
        "PIN for overrides",
        "Off: what is refused but for a PIN is asked with OK or NO",
        default=True,
        judges=True,
    )
    security_badge_allows: bool = declare(
        Flag(),
        Tab.SECURITY,
        "Badge instead of PIN",
        "An approver's badge allows; off: it says who, the PIN allows",
        default=False,
        advanced=True,
    )
    security_open_minutes: int = declare(
        Number(1, 60, unit="minutes"),
        Tab.SECURITY,
        "Options stay open",
        "After the PIN, until they lock themselves again",
        default=5,
        advanced=True,
    )
