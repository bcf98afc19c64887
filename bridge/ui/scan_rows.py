"""The last scans in words, newest first."""

from collections.abc import Sequence
from datetime import tzinfo

from bridge.phrases import phrase
from bridge.scan.scan import TYPED
from bridge.serials.verdicts import Code, Level
from bridge.session.outcome import Outcome
from bridge.ui.answers import TYPED_RULES, elided
from bridge.ui.content import ScanRow, Shape
from bridge.ui.speech import tr

LAST_SCANS = 10
_SHAPES = {
    Level.ACCEPT: Shape.ACCEPT,
    Level.ASK: Shape.ASK,
    Level.REJECT: Shape.REJECT,
    Level.IGNORE: Shape.IGNORE,
}
_TAKEN = frozenset({Code.SERIAL_ACCEPTED, Code.ITEM_AND_SERIAL_ACCEPTED})
_SAID = {
    Level.ACCEPT: phrase("counted"),
    Level.ASK: phrase("check"),
    Level.REJECT: phrase("refused"),
    Level.IGNORE: phrase("ignored"),
}


def with_scan(rows: Sequence[ScanRow], outcome: Outcome, zone: tzinfo | None) -> tuple[ScanRow, ...]:
    """The rows with the answer to one more scan on top; clock times are in `zone`."""
    at = outcome.scan.at.astimezone(zone)
    typed = outcome.verdict.rule in TYPED_RULES
    wanted = typed or outcome.verdict.code is Code.SERIAL_WANTED
    shape = Shape.WANTED if wanted else _SHAPES[outcome.verdict.level]
    if outcome.verdict.code is Code.UNDONE:
        shape = Shape.UNDONE
    said = tr("wanted") if typed else tr(_SAID[outcome.verdict.level])
    row = ScanRow(elided(outcome.scan.text), scan_note(outcome), f"{at:%H:%M:%S}", shape, said)
    return (row, *rows[: LAST_SCANS - 1])


def scan_note(outcome: Outcome) -> str:
    """The answer in a few words, for the list of last scans."""
    verdict = outcome.verdict
    if verdict.level is Level.IGNORE:
        return tr("same scan, not counted")
    if verdict.code is Code.SERIAL_WANTED:
        return tr("{sku}, serial wanted", sku=verdict.sku)
    if verdict.code in _TAKEN and verdict.sku:
        source = next((counted.source for counted in outcome.counted), outcome.scan.source)
        typed = source == TYPED and verdict.code is Code.SERIAL_ACCEPTED
        what = tr(verdict.what)
        said = (verdict.sku, f"{what[:1].lower()}{what[1:].rstrip('.')}", tr("typed") if typed else "")
        return ", ".join(part for part in said if part)
    return tr(verdict.what).rstrip(".")
