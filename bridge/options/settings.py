"""The supervisor's options, each declared once: what the dialog, help, files and rules know of it. PURE."""

import difflib
import functools
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType

from bridge.errors import BadArgument
from bridge.options import allowed, target
from bridge.options.kinds import Choice, Flag, Lines, Number, Text, Value
from bridge.options.option import Option, Tab, declare, quoted
from bridge.options.shipping import Shipping
from bridge.serials import masks


@dataclass(frozen=True, slots=True)
class Settings(Shipping):
    """The value of every option. An attribute is the key with `_` for its point, a field's declaration its option."""

    receive_require_serial: bool = declare(
        Flag(),
        Tab.GENERAL,
        "Require serial number input",
        "A unit of a product that needs a serial counts only with one",
        default=True,
        reference="Require serial number input",
    )
    receive_unique_serial: str = declare(
        Choice(allowed.UNIQUE),
        Tab.GENERAL,
        "Require unique serial number",
        "How far to look for a serial that was scanned before",
        default="in_stock",
        reference="Require Unique Serial Number",
    )
    receive_reject_upc: str = declare(
        Choice(allowed.UPC),
        Tab.GENERAL,
        "Reject UPC as serial number",
        "Where a product code, in any spelling, is no serial",
        default="catalogue",
        reference="Require Unique Serial Number",
    )
    serial_length: int | None = declare(
        Number(1, 100, unit="characters", none="Any length"),
        Tab.GENERAL,
        "Serial length",
        "For products that have none of their own",
        default=None,
        reference="Product Serial number length validation",
    )
    serial_mask: str = declare(
        Text("No pattern", problem=masks.problem),
        Tab.GENERAL,
        "Serial pattern",
        "A letter, 9 digit, X either, H hex, ? any",
        default="",
    )
    receive_over_receive: str = declare(
        Choice(allowed.OVER),
        Tab.GENERAL,
        "Over-receiving",
        "Units above the order, counted over all sessions",
        default="block",
    )
    receive_over_receive_percent: int = declare(
        Number(0, 100, unit="%"),
        Tab.GENERAL,
        "Over-receiving, percent",
        "How many of a hundred may come on top",
        default=0,
        beside=("receive.over_receive", "percent"),
    )
    scanner_ports: tuple[str, ...] = declare(
        Lines("Keyboard scanner only"),
        Tab.SCANNERS,
        "Serial scanners",
        "Ports such as /dev/ttyACM0 or COM5, blanks between",
        default=(),
    )
    central_url: str = declare(
        Text("No central", problem=allowed.bad_address, long=True),
        Tab.CONNECTION,
        "Central system",
        "Where this station sends to and fetches from",
        default="",
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
    interface_theme: str = declare(
        Choice(allowed.THEMES),
        Tab.INTERFACE,
        "Colours",
        "Light for a bright dock, dark for a dim one",
        default="system",
    )
    interface_text_scale: int = declare(
        Number(100, 200, unit="%"),
        Tab.INTERFACE,
        "Text size",
        "Of lists and buttons, 100 to 200 percent",
        default=100,
    )
    interface_left_handed: bool = declare(
        Flag(),
        Tab.INTERFACE,
        "Left-handed",
        "Columns and buttons change sides",
        default=False,
    )
    interface_full_screen: bool = declare(
        Flag(),
        Tab.INTERFACE,
        "Full screen",
        "Nothing else is seen on this screen",
        default=False,
    )
    station_mode: str = declare(
        Choice(allowed.MODES),
        Tab.INTERFACE,
        "Start with",
        "The list a fresh start shows",
        default="receive",
    )
    sound_volume: int = declare(
        Number(0, 100, unit="%"),
        Tab.INTERFACE,
        "Volume",
        "0 is silent; a refusal is otherwise never under 40",
        default=100,
    )

    def allowing_more(self) -> "Settings":
        """The same, with units above the order allowed."""
        return replace(self, receive_over_receive="allow")

    def value(self, option: Option) -> Value:
        """What `option` is set to."""
        found: Value = getattr(self, option.attribute)
        return found

    def text(self, option: Option) -> str:
        """What `option` is set to, as it is stored."""
        return option.kind.text(self.value(option))


OPTIONS: tuple[Option, ...] = tuple(
    sorted(
        (Option(key=declared.name.replace("_", ".", 1), **declared.metadata) for declared in fields(Settings)),
        key=lambda option: list(Tab).index(option.tab),
    )
)
_BY_KEY: Mapping[str, Option] = MappingProxyType({option.key: option for option in OPTIONS})


def option_of(key: str) -> Option:
    """The option with that key; BadArgument that names a near one."""
    if key in _BY_KEY:
        return _BY_KEY[key]
    near = difflib.get_close_matches(key.lower(), _BY_KEY, n=1, cutoff=0.75)
    hint = f"do you mean {near[0]}?" if near else "`bridge options show` lists all."
    raise BadArgument(f"There is no option {quoted(key)}; {hint}")


def parse(key: str, text: str) -> Value:
    """The value `text` spells for the option `key`; BadArgument."""
    return option_of(key).parse(text)


@functools.lru_cache(maxsize=4)
def from_texts(texts: tuple[tuple[str, str], ...]) -> Settings:
    """The settings behind stored pairs of key and text.

    A key or text that this version does not know leaves the default, so that what a newer one stored harms nothing.
    """
    values: dict[str, Value] = {}
    for key, text in texts:
        if (option := _BY_KEY.get(key)) is not None:
            try:
                values[option.attribute] = option.kind.parse(text)
            except (ValueError, BadArgument):
                continue
    return Settings(**values)  # type: ignore[arg-type]  # each kind gives its field's type
