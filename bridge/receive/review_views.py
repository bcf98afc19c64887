"""The review as its page shows it: what differs first, one row a fact, complete lines apart."""

from collections.abc import Iterable, Sequence

from bridge.phrases import phrase
from bridge.receive.model import Entry, Opened, Pallet, Review, ReviewLine, VendorSerial
from bridge.serials.words import REASONS
from bridge.ui.banner_content import Banner
from bridge.ui.content import Header, Look, Mode
from bridge.ui.review_content import ReviewExtra, ReviewRow, ReviewView
from bridge.ui.speech import tr

MOST = 100
UNKNOWN = phrase("Unknown item")


def review_view(opened: Opened, review: Review, banner: Banner) -> ReviewView:
    """The review, differences first."""
    partner = ", ".join(part for part in (opened.vendor, opened.warehouse) if part)
    lines = [(found, _row(found)) for found in review.lines]
    return ReviewView(
        header=Header(mode=Mode.RECEIVE, title=opened.number, step=2, partner=partner),
        banner=banner,
        rows=(
            *(row for found, row in lines if found.line.left),
            *_some([_aside(unit) for unit in review.aside], tr("units set aside")),
            *_some(_serials(review.missing, tr("Not seen"), tr("On the vendor's list")), tr("serials not seen")),
            *_some(
                _serials(review.unlisted, tr("Not announced"), tr("Not on the vendor's list")),
                tr("serials not announced"),
            ),
        ),
        complete=tuple(row for found, row in lines if not found.line.left),
        note=pallets(review.pallets),
        papers=papers(review.packing_slip, review.vendor_invoice),
    )


def pallets(found: Sequence[Pallet]) -> str:
    """`2 pallets: 40 and 12 units`; empty where there is only one."""
    if len(found) < 2 and (not found or found[0].number == 1):  # noqa: PLR2004  two are the first that are several
        return ""
    if len(found) > 4:  # noqa: PLR2004  more do not fit beside the heading
        return tr("{pallets} pallets, {n:,} units", pallets=len(found), n=sum(each.units for each in found))
    return ", ".join(tr("pallet {number}: {units:,}", number=each.number, units=each.units) for each in found)


def papers(packing_slip: str, vendor_invoice: str) -> str:
    """`Packing slip PS-77, invoice INV-9`; a word on how to give them where there is none."""
    known = ((tr("packing slip"), packing_slip), (tr("invoice"), vendor_invoice))
    words = ", ".join(f"{name} {number}" for name, number in known if number)
    return f"{words[0].upper()}{words[1:]}" if words else tr("NEXT takes packing slip, then invoice")


def _row(found: ReviewLine) -> ReviewRow:
    line = found.line
    result, look, note = tr("Complete"), Look.DONE, ""
    if line.left > 0:
        result, look, note = tr("{n:,} short", n=line.left), Look.WARN, tr("Stays open on the PO")
    elif line.left < 0:
        result, look, note = tr("{n:,} over", n=-line.left), Look.WARN, tr(found.allowed) or tr("More than ordered")
    if line.aside:
        note = tr("{n:,} set aside", n=line.aside)
    return ReviewRow(
        sku=line.item.sku,
        name=line.item.name,
        ordered=line.ordered,
        before=line.before,
        now=line.now + line.aside,
        serials=_counted(found),
        result=result,
        look=look,
        note=note,
    )


def _counted(found: ReviewLine) -> str:
    if not found.line.item.requires_serial and not found.serials:
        return tr("Not needed")
    return (
        tr("{serials:,} of {units:,}", serials=found.serials, units=found.line.now)
        if found.line.now
        else tr("None yet")
    )


def reason_of(unit: Entry) -> str:
    """`Damaged`."""
    words = tr(REASONS.get(unit.set_aside or "", unit.set_aside or ""))
    return f"{words[:1].upper()}{words[1:]}"


def _aside(unit: Entry) -> ReviewExtra:
    said = ", ".join(part for part in (unit.note, tr(unit.when), unit.operator or "") if part)
    detail = unit.serial or (unit.name if unit.sku else tr("No code was read"))
    return ReviewExtra(
        title=unit.sku or tr(UNKNOWN),
        detail=detail,
        result=reason_of(unit),
        note=tr("Set aside, {details}", details=said) if said else tr("Set aside"),
        units=unit.quantity,
        code=bool(unit.serial),
    )


def _serials(found: Iterable[VendorSerial], result: str, note: str) -> list[ReviewExtra]:
    return [ReviewExtra(title=unit.sku, detail=unit.serial, result=result, note=note) for unit in found]


def _some(rows: Sequence[ReviewExtra], what: str) -> list[ReviewExtra]:
    """The first rows, and one that counts the others."""
    rest = len(rows) - MOST
    more = ReviewExtra(
        tr("{n:,} more", n=rest), tr("{what}, all in the report (F7)", what=what), "", look=Look.REST, code=False
    )
    return [*rows[:MOST], *([more] if rest > 0 else [])]
