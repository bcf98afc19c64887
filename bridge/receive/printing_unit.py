"""The label of a unit at the moment it is counted or set aside. PURE."""

from datetime import tzinfo

from bridge.labels.label import Label, Unit, label_for
from bridge.scan.scan import TYPED, Scan
from bridge.serials.words import REASONS
from bridge.session.effects import Count

NO_ITEM = "Unknown item"


def label_of(
    counted: Count, scan: Scan, *, when: str, document: str, name: str, zone: tzinfo | None = None
) -> Label | None:
    """The label that `print.label_on_receipt` (`when`) asks for; None for none.

    `scan` is the one that counted the unit, `name` the item's, empty where the item is not known, `zone` the station's.
    """
    unit = Unit(
        sku=counted.sku or NO_ITEM,
        name=name,
        serial=counted.serial,
        document=document,
        on=scan.at.astimezone(zone).date(),
        typed=counted.serial is not None and (counted.source or scan.source) == TYPED,
        reason=REASONS[counted.set_aside] if counted.set_aside else "",
    )
    return label_for(unit, when=when)
