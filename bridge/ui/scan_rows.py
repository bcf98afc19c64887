"""The last scans in words, newest first."""

from collections.abc import Sequence
from datetime import tzinfo

from bridge.scan.scan import TYPED
from bridge.serials.verdicts import Code, Level
from bridge.session.outcome import Outcome
from bridge.ui.answers import TYPED_RULES, elided
from bridge.ui.content import ScanRow, Shape

LAST_SCANS = 10
_SHAPES = {
    Level.ACCEPT: Shape.ACCEPT,
    Level.ASK: Shape.ASK,
    Level.REJECT: Shape.REJECT,
    Level.IGNORE: Shape.IGNORE,
}
_TAKEN = frozenset({Code.SERIAL_ACCEPTED, Code.ITEM_AND_SERIAL_ACCEPTED})
_SAID = {Level.ACCEPT: "counted", Level.ASK: "check", Level.REJECT: "refused", Level.IGNORE: "ignored"}


def with_scan(rows: Sequence[ScanRow], outcome: Outcome, zone: tzinfo | None) -> tuple[ScanRow, ...]:
    """The rows with the answer to one more scan on top; clock times are in `zone`."""
    at = outcome.scan.at.astimezone(zone)
    typed = outcome.verdict.rule in TYPED_RULES
    wanted = typed or outcome.verdict.code is Code.SERIAL_WANTED
    shape = Shape.WANTED if wanted else _SHAPES[outcome.verdict.level]
    if outcome.verdict.code is Code.UNDONE:
        shape = Shape.UNDONE
    said = "wanted" if typed else _SAID[outcome.verdict.level]
    row = ScanRow(elided(outcome.scan.text), scan_note(outcome), f"{at:%H:%M:%S}", shape, said)
    return (row, *rows[: LAST_SCANS - 1])


def scan_note(outcome: Outcome) -> str:
    """The answer in a few words, for the list of last scans."""
    verdict = outcome.verdict
    if verdict.level is Level.IGNORE:
        return "same scan, not counted"
    if verdict.code is Code.SERIAL_WANTED:
        return f"{verdict.sku}, serial wanted"
    if verdict.code in _TAKEN and verdict.sku:
        typed = ", typed" if outcome.scan.source == TYPED and verdict.code is Code.SERIAL_ACCEPTED else ""
        return f"{verdict.sku}, {verdict.what[0].lower()}{verdict.what[1:].rstrip('.')}{typed}"
    return verdict.what.rstrip(".")
