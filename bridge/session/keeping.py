"""Keeping what is good of a batch: everything is judged once more before anything counts. PURE."""

from collections.abc import Sequence
from dataclasses import replace

from bridge.phrases import phrase
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session import recording
from bridge.session.batch import REPEATED, About, Batch, Fate, Row
from bridge.session.case import Case
from bridge.session.effects import CountAll
from bridge.session.room import beyond, refuse
from bridge.session.state import Decision, Last


def keep(case: Case, batch: Batch, judged: Sequence[Row], about: About) -> tuple[Decision, Batch]:
    """Count the rows that were good when they were shown and still are; the second value is what is left."""
    shown = {row.pasted.place: row for row in batch.of(Fate.KEEP)}
    again = Batch(batch.pasted, sku=batch.sku, entered=batch.entered)
    again.add([_chosen(row, shown.get(row.pasted.place)) for row in judged], about)
    rows = tuple(row for row in again.of(Fate.KEEP) if row.pasted.place in shown)
    if not rows:
        full = any(row.beyond for row in again.rows)
        verdict = refuse(about.line, about.policy) if full else say(Code.INCOMPLETE, "batch", sku=batch.sku)
        return remembered(case, case.answer(verdict)), again
    sku = about.line.item.sku
    facts = tuple(_facts(row, about, place) for place, row in enumerate(rows, 1))
    known = frozenset(place for place, row in enumerate(rows) if row.known)
    counted = CountAll(sku, tuple((row.pasted.text, row.serial) for row in rows), batch.entered, facts, known)
    words = say(Code.COMMAND_DONE, "kept", sku=sku, count=count_words(len(rows)))
    return remembered(case, case.count(sku, words, counted)), again.without(rows)


def gone(case: Case, sku: str) -> Decision:
    """The line is not on the PO any more."""
    return remembered(case, case.answer(say(Code.NOT_ON_DOCUMENT, sku=sku, document=case.open_document)))


def remembered(case: Case, decision: Decision) -> Decision:
    """The decision, with the scan as the last of its port; what it counted is undone, not counted in number."""
    last = Last(case.scan.text, case.scan.source, case.scan.at, decision.verdict.code)
    return replace(decision, port=replace(decision.port, last=last, item=None))


def count_words(count: int) -> str:
    """`1 serial`, `1,139 serials`."""
    return phrase("1 serial") if count == 1 else phrase("{n:,} serials", n=count)


def _facts(row: Row, about: About, count: int) -> str:
    """What the history keeps of the row, with which so many are counted; of one beyond the order nobody can tell."""
    return recording.UNTOLD if row.chosen or beyond(about.line, count) else row.facts


def _chosen(row: Row, shown: Row | None) -> Row:
    """Kept though it is odd, if the person chose so and it is odd for the same reason.

    That it stands in the batch twice turns out only when it is added.
    """
    if shown is None or not shown.chosen or shown.verdict is None:
        return row
    if row.verdict is None:
        return replace(row, chosen=shown.verdict.rule == REPEATED)
    return replace(row, chosen=shown.verdict.code is row.verdict.code)
