"""What stands on a label, and which unit gets one. PURE."""

from dataclasses import dataclass
from datetime import date

from bridge.scan.commands import Command, barcode_text

NEVER, ALWAYS = "never", "always"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit just received: what is known of it.

    `reason` says in words why it is set aside and is empty for a good one; `typed` says that its serial was keyed in.
    `on` is the day in the station's time zone.
    """

    sku: str
    name: str
    serial: str | None
    document: str
    on: date
    typed: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """One label. Every text may be empty; an empty `code` is a label without a barcode.

    `notice` is a bar across the top, `mark` a small tag beside the title, `text` what is read below the bars, `foot`
    stands at the left and the right of the last line.
    """

    title: str
    name: str = ""
    code: str = ""
    text: str = ""
    foot: tuple[str, str] = ("", "")
    mark: str = ""
    notice: str = ""


def label_for(unit: Unit, *, when: str) -> Label | None:
    """The label of a unit where `print.label_on_receipt` asks for one.

    `typed_or_aside`: only for units whose serial was typed or that are set aside. A good unit without a serial never
    gets one.
    """
    odd = unit.typed or bool(unit.reason)
    if when == NEVER or not (unit.serial or unit.reason) or not (odd or when == ALWAYS):
        return None
    return Label(
        title=unit.sku,
        name=unit.name,
        code=unit.serial or "",
        text=unit.serial or "",
        foot=(unit.document, day_words(unit.on)),
        mark="Typed" if unit.typed else "",
        notice=f"Set aside: {unit.reason}" if unit.reason else "",
    )


def trial_label(*, width_mm: float, height_mm: float, dpi: int, on: date) -> Label:
    """A label to see that printer and scanner agree; its barcode does no harm wherever it is scanned."""
    return Label(
        title="Test label",
        name="Scan it: the station shows its last answer again.",
        code=barcode_text(Command.ECHO),
        text=barcode_text(Command.ECHO),
        foot=(f"{width_mm:g} × {height_mm:g} mm, {dpi} dpi", day_words(on)),  # noqa: RUF001  a measure
    )


def day_words(on: date) -> str:
    """`3 Nov 2026`."""
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"
