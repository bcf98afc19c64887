"""A day as rows of a CSV file."""

import csv
from collections.abc import Iterator
from io import StringIO

from bridge.report.model import Day, Tally


def day_csv(day: Day) -> str:
    """The day as CSV with a header: a row each, told apart by `section`; what a row does not have is empty."""
    out = StringIO()
    names = ("day", "section", "name", "mode", *_FIGURES, "count", "state", "at", "by", "allowed_by", "note")
    lines = csv.DictWriter(out, names, lineterminator="\n")
    lines.writeheader()
    for row in _csv_rows(day):
        lines.writerow({"day": day.date, **row})
    return out.getvalue()


_FIGURES = (
    "received",
    "packed",
    "set_aside",
    "typed",
    "pasted",
    "taken_back",
    "earlier",
    "scans",
    "refused",
    "allowed",
)


def _csv_rows(day: Day) -> Iterator[dict[str, object]]:
    yield {"section": "day", "at": day.first_scan, **_tally(day.tally)}
    for one in day.documents:
        last = "unshipped" if one.unshipped_at else one.sent
        state = {"state": last or ("" if one.saved_at else "open"), "at": one.unshipped_at or one.saved_at}
        yield {"section": "document", "name": one.document, "mode": one.mode, **_tally(one.tally), **state}
    for section, shares in (("operator", day.operators), ("station", day.stations)):
        yield from ({"section": section, "name": share.name, **_tally(share.tally)} for share in shares)
    for refused in day.refusals:
        yield {"section": "refused", "name": refused.code, "count": refused.scans}
    for what in day.allowed:
        who = {"at": what.at, "by": what.asked_by, "allowed_by": what.allowed_by, "note": what.why}
        yield {"section": "allowed", "name": what.document, "state": what.what, **who}
    for open_one in day.unsaved:
        held = {"mode": open_one.mode, "count": open_one.units, "at": open_one.opened_at, "by": open_one.opened_by}
        yield {"section": "unsaved", "name": open_one.document, **held}
    for left in day.unsent:
        fate = {"state": left.state, "at": left.created_at, "note": left.error}
        yield {"section": "unsent", "name": left.document, "mode": left.kind, **fate}
    for sent in day.operations:
        yield {"section": "operations", "mode": sent.kind, "state": sent.state, "count": sent.count}
    for box in day.carriers:
        yield {"section": "carrier", "name": box.carrier, "count": box.boxes, "note": box.tracked}
    for hour in day.hours:
        yield {"section": "hour", "at": hour.starts_at, "count": hour.scans}


def _tally(tally: Tally) -> dict[str, object]:
    return {name: getattr(tally, name) for name in _FIGURES}
