"""The papers of a receiving as rows of CSV files, for the vendor and for spreadsheets. PURE."""

import csv
from collections.abc import Iterator
from io import StringIO

from bridge.receive.model import Review
from bridge.receive.report import Received


def differences_csv(received: Received) -> str:
    """The discrepancies as CSV, one row each, with a header."""
    out = StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(("po", "kind", "sku", "serial", "quantity", "ordered", "before", "now", "reason", "note"))
    for kind, *cells in _csv_rows(received.review):
        lines.writerow((received.document, kind, *cells))
    return out.getvalue()


def received_csv(received: Received) -> str:
    """Every unit, then every discrepancy and what was allowed, as CSV with a header: a row each."""
    out = StringIO()
    lines = csv.DictWriter(out, _CSV, restval="", lineterminator="\n")
    lines.writeheader()
    papers = {"packing_slip": received.review.packing_slip, "vendor_invoice": received.review.vendor_invoice}
    for row in _report_rows(received):
        lines.writerow({"po": received.document, **papers, **row})
    return out.getvalue()


_CSV = (
    *("po", "kind", "sku", "serial", "quantity", "at", "operator", "entered", "pallet", "reason", "note"),
    *("allowed_by", "ordered", "before", "now", "packing_slip", "vendor_invoice"),
)


def _report_rows(received: Received) -> Iterator[dict[str, object]]:
    for unit in received.entries:
        yield {
            "kind": "set_aside" if unit.set_aside else "unit",
            "sku": unit.sku,
            "serial": unit.serial,
            "quantity": unit.quantity,
            "at": unit.at,
            "operator": unit.operator,
            "entered": unit.entered,
            "pallet": unit.pallet,
            "reason": unit.set_aside,
            "note": unit.note,
            "allowed_by": received.allowed_by.get(unit.id),
        }
    names = ("kind", "sku", "serial", "quantity", "ordered", "before", "now", "reason", "note")
    for row in _csv_rows(received.review):
        if row[0] != "set_aside":
            yield dict(zip(names, row, strict=True))
    for one in received.overrides:
        yield {
            "kind": "allowed",
            "at": one.at,
            "operator": one.asked_by,
            "allowed_by": one.allowed_by,
            "note": one.why,
        }


def _csv_rows(review: Review) -> Iterator[tuple[object, ...]]:
    for found in review.lines:
        line = found.line
        if line.left:
            numbers = (abs(line.left), line.ordered, line.before, line.now + line.aside)
            yield ("short" if line.left > 0 else "over", line.item.sku, "", *numbers, "", found.allowed)
    for unit in review.aside:
        yield ("set_aside", unit.sku, unit.serial or "", unit.quantity, "", "", "", unit.set_aside, unit.note)
    for serial in review.missing:
        yield ("not_seen", serial.sku, serial.serial, 1, "", "", "", "", "")
    for serial in review.unlisted:
        yield ("not_on_vendor_list", serial.sku, serial.serial, 1, "", "", "", "", "")
