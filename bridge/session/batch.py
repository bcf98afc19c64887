"""Many serials for one line at once: a verdict for each before any is kept. PURE.

Each row meets the rules of a scan; beyond them a batch knows what stands in it twice and how much room the line has.
A row that only a supervisor may allow is refused: nobody is asked for thousands one by one, so it is scanned by itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from bridge.phrases import phrase
from bridge.scan.barcode import Kind, Reading
from bridge.scan.commands import command_of
from bridge.serials import masks, rules, shapes
from bridge.serials.facts import Evidence, Policy
from bridge.serials.keys import key_of
from bridge.serials.pasted import Pasted, damage
from bridge.serials.severity import weighed
from bridge.serials.subject import Subject, serial_in
from bridge.serials.verdicts import Code, Level, Verdict
from bridge.serials.words import say
from bridge.session import recording
from bridge.session.basis import Units
from bridge.session.book import Document, Line
from bridge.session.room import refuse, room

# what is said of a serial that stands further up
REPEATED = "duplicate_on_document.batch"


class Fate(StrEnum):
    """What becomes of a row when the batch is kept."""

    KEEP = "keep"
    CHECK = "check"
    REFUSED = "refused"


class BatchEvidence(Evidence, Protocol):
    """Look-ups of a batch, all from one snapshot."""

    def document(self, text: str) -> Document | None:
        """The PO or order with exactly this number."""


@dataclass(frozen=True, slots=True)
class About:
    """What a batch is for: `line` of `document`, by the supervisor's settings."""

    line: Line
    document: str
    policy: Policy
    book: BatchEvidence


@dataclass(frozen=True, slots=True)
class Row:
    """A pasted serial. `verdict` is what speaks against it, None for a good one; `chosen`: kept though it is odd.

    `facts` is what the history keeps of a good one, as `session.recording` has it. `known`: its serial is known.
    """

    pasted: Pasted
    serial: str
    verdict: Verdict | None
    chosen: bool = False
    beyond: Verdict | None = None
    facts: str = recording.UNTOLD
    known: bool = False

    @property
    def fate(self) -> Fate:
        """What becomes of it."""
        if self.beyond is not None or (self.verdict is not None and self.verdict.level is Level.REJECT):
            return Fate.REFUSED
        return Fate.CHECK if self.verdict is not None and not self.chosen else Fate.KEEP

    @property
    def why(self) -> Verdict | None:
        """The verdict that decides, None for a good one."""
        return self.beyond or self.verdict


def judge(pasted: Pasted, reading: Reading, about: About) -> Row:
    """The row by itself: what the rules of a scan say to it, and what only a list can have done to it."""
    serial = serial_in(reading, about.line.item, about.policy)
    subject = Subject(reading, serial, about.line.item, about.document, about.policy, about.book)
    verdict = _verdict(pasted, subject, about)
    known = verdict is not None and verdict.level is Level.ASK and rules.is_known(subject)
    return Row(pasted, serial, verdict, facts=_facts(subject) if verdict is None else recording.UNTOLD, known=known)


def _facts(subject: Subject) -> str:
    good = say(Code.SERIAL_ACCEPTED, sku=subject.item.sku, serial=subject.serial)
    return recording.recorded(Units(good.code, subject=subject), good, subject.policy, ships=False)


def _verdict(pasted: Pasted, subject: Subject, about: About) -> Verdict | None:
    reading, serial = subject.reading, subject.serial
    sku, harm = about.line.item.sku, damage(pasted.text)
    if harm == "changed":
        return say(Code.BAD_CHARACTERS, "changed", sku=sku, serial=serial, evidence="spreadsheet")
    misplaced = _misplaced(reading, serial, about)
    if misplaced is not None:
        return misplaced
    verdict = rules.judge(subject)
    if verdict is not None:
        return verdict
    if harm == "date":
        return say(Code.LOOKS_LIKE_PRODUCT_CODE, sku=sku, serial=serial, kind=phrase("a date"), evidence="spreadsheet")
    return _small_letters(serial, about)


def _misplaced(reading: Reading, serial: str, about: About) -> Verdict | None:
    """What a scan would not even have taken as a serial."""
    sku = about.line.item.sku
    if reading.has(Kind.COMMAND):
        command = command_of(reading.body)
        return say(
            Code.NOT_HERE, word=command.value if command else reading.body, sku=sku, todo=phrase("Leave it out.")
        )
    if reading.broken:
        return say(Code.DAMAGED_LABEL, sku=sku, serial=serial)
    if reading.serial is not None:
        items = {key_of(match.item.sku) for match in about.book.matches(reading)}
        other = items and key_of(sku) not in items
        return say(Code.NOT_ON_DOCUMENT, "label", sku=sku, serial=serial) if other else None
    document = None if reading.message else about.book.document(reading.body)
    if document is not None:
        return say(Code.IS_DOCUMENT_NUMBER, sku=sku, serial=serial, document=document.number)
    return None


def _small_letters(serial: str, about: About) -> Verdict | None:
    """All in small letters where earlier ones are in capitals: typed or copied, not printed so."""
    item, capitals = about.line.item, serial.upper()
    if serial == capitals or item.serial_mask:
        return None
    earlier = about.book.earlier_serials(item.sku)
    if len(earlier) < shapes.ENOUGH_EARLIER or any(known != known.upper() for known in earlier):
        return None
    pattern = masks.learned(earlier) or capitals
    facts = {"pattern": pattern, "evidence": f"{len(earlier)} earlier"}
    return say(Code.UNLIKE_EARLIER_SERIALS, "capitals", sku=item.sku, serial=serial, **facts)


class Batch:
    """The rows of one paste for one line, in order. `entered` is how they came, `pasted` or `imported`.

    Rows are added as they are judged. Good rows take the room of the line in order; what is beyond it is refused.
    """

    def __init__(self, pasted: Sequence[Pasted], *, sku: str, entered: str) -> None:
        self.pasted = tuple(pasted)
        self.sku = sku
        self.entered = entered
        self.rows: list[Row] = []
        self._first: dict[str, int] = {}
        self._used = 0

    @property
    def checked(self) -> bool:
        """Whether every row has its verdict."""
        return len(self.rows) == len(self.pasted)

    def add(self, judged: Iterable[Row], about: About) -> None:
        """Take over the next rows, each with its own verdict."""
        once = about.policy.receive_unique_serial != "off"
        for row in judged:
            self.rows.append(self._fit(self._repeated(row, about) if once else row, about))

    def choose(self, places: Iterable[int], about: About, *, chosen: bool) -> None:
        """Keep, or not, odd rows by their places; the room is shared out anew."""
        asked = set(places)
        rows, self.rows, self._used = self.rows, [], 0
        for row in rows:
            named = row.pasted.place in asked and row.verdict is not None and row.verdict.level is Level.ASK
            self.rows.append(self._fit(replace(row, chosen=chosen) if named else row, about))

    def without(self, rows: Iterable[Row]) -> "Batch":
        """What is left when these are kept."""
        kept = {row.pasted.place for row in rows}
        left = Batch([p for p in self.pasted if p.place not in kept], sku=self.sku, entered=self.entered)
        left.rows = [row for row in self.rows if row.pasted.place not in kept]
        return left

    def of(self, fate: Fate) -> list[Row]:
        """The rows with this fate, in order."""
        return [row for row in self.rows if row.fate is fate]

    def _repeated(self, row: Row, about: About) -> Row:
        """A serial that stands further up is known already, unless it is refused there."""
        if row.fate is Fate.REFUSED:
            return row
        first = self._first.setdefault(key_of(row.serial), row.pasted.place)
        if first == row.pasted.place:
            return row
        sku = about.line.item.sku
        refusal = say(Code.DUPLICATE_ON_DOCUMENT, "batch", sku=sku, serial=row.serial, place=first)
        verdict = weighed(refusal, about.policy.receive_unique_serial_level, about.policy)
        return replace(row, verdict=verdict, known=True)

    def _fit(self, row: Row, about: About) -> Row:
        row = replace(row, beyond=None)
        if row.fate is not Fate.KEEP:
            return row
        if self._used < room(about.line, about.policy):
            self._used += 1
            return row
        return replace(row, beyond=refuse(about.line, about.policy))
