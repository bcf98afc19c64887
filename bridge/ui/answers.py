"""The answer to a scan as the band shows it, whatever is open."""

from dataclasses import dataclass, replace

from bridge.phrases import phrase
from bridge.scan.scan import TYPED
from bridge.serials.keys import in_fours
from bridge.serials.verdicts import Code, Level
from bridge.session.book import Line
from bridge.session.outcome import COUNTED, Outcome, counts
from bridge.session.state import Allow, Asked, Keep, Page
from bridge.ui.banner_content import NO, OK, Banner, BannerState, Counter, Slot, SlotState
from bridge.ui.speech import tr

TYPED_RULES = frozenset({"command_done.typed", "command_done.differs"})
_WORDS = {
    Code.DOCUMENT_OPENED: phrase("OPENED"),
    Code.LIST_FILTERED: phrase("FOUND"),
    Code.SET_ASIDE: phrase("SET ASIDE"),
    Code.CHECKED: phrase("CHECKED"),
    Code.UNDONE: phrase("TAKEN BACK"),
    Code.TRACKING_ACCEPTED: phrase("ACCEPTED"),
    Code.WEIGHT_ACCEPTED: phrase("WEIGHED"),
    Code.SAVED: phrase("SAVED"),
    Code.COMMAND_DONE: phrase("DONE"),
    **dict.fromkeys(COUNTED, phrase("COUNTED")),
}
_LONGEST_CODE = 24
_ASKED = frozenset({Code.SERIAL_WANTED, Code.COMMAND_DONE})


@dataclass(frozen=True, slots=True)
class Tally:
    """The number at the right of the band: of the line that the scan is about, else of the whole document."""

    line: Counter | None = None
    document: Counter | None = None

    @property
    def counter(self) -> Counter | None:
        """The one to show."""
        return self.line or self.document


def answer(outcome: Outcome, tally: Tally, number: int, *, rest: Banner | None = None) -> Banner:
    """The verdict of one scan; `number` counts the station's answers, `rest` is what a good one turns into."""
    level = outcome.verdict.level
    if level is Level.REJECT:
        banner = rejected(outcome)
    elif level is Level.ASK:
        banner = _asked(outcome)
    elif isinstance(outcome.question, Asked) and outcome.verdict.code in _ASKED:
        banner = _wanted(outcome, outcome.question, tally)
    else:
        banner = _accepted(outcome, tally, rest)
        if rest is None and outcome.desk.page is Page.LIST and outcome.verdict.code is not Code.SAVED:
            banner = replace(banner, rest=replace(banner, state=BannerState.RESTED, word=tr("READY")))
    return replace(banner, answer=number)


def rested(outcome: Outcome, tally: Tally) -> Banner:
    """What a good answer turns into on a scan page: the serial that is asked for, else the next item."""
    if isinstance(outcome.question, Asked):
        return wanted(outcome.line, outcome.question, tr(outcome.verdict.todo), tally.counter)
    line, counted = outcome.line, counts(outcome.verdict)
    if line and counted:
        facts = {"sku": line.item.sku, "counted": line.counted, "ordered": line.ordered}
        blind = outcome.blind
        third = (
            tr("{sku}, {counted} counted", **facts) if blind else tr("{sku}, {counted} of {ordered} counted", **facts)
        )
    else:
        third = tr(outcome.verdict.what)
    return Banner(
        state=BannerState.RESTED,
        word=tr("READY"),
        headline=tr("Scan the next item") if counted else tr("Scan an item"),
        third=third,
        counter=tally.document,
    )


def wanted(line: Line | None, asked: Asked, headline: str, counter: Counter | None) -> Banner:
    """A serial is asked for."""
    length = line.item.serial_length if line else None
    if line and length is None and line.item.serial_mask:
        length = len(line.item.serial_mask.replace("\\", ""))
    note = tr("{n} characters", n=length) if length else ""
    return Banner(
        state=BannerState.WANTED,
        word=tr("SERIAL WANTED"),
        headline=headline,
        subject=subject(line, asked.sku),
        slot=Slot(SlotState.WANTED, sku=asked.sku, length=length, note=note),
        counter=counter,
    )


def rejected(outcome: Outcome) -> Banner:
    """A refusal, with what is still owed."""
    question = outcome.question
    asked = question if outcome.verdict.code is not Code.NOT_ELIGIBLE else None
    notes = (tr("{sku} still wants its serial", sku=asked.sku),) if isinstance(asked, Asked) else ()
    return Banner(
        state=BannerState.REJECT,
        word=tr("REFUSED") if outcome.stored else tr("NOT SAVED"),
        headline=tr(outcome.verdict.what),
        third=tr(outcome.verdict.todo),
        code=elided(outcome.scan.text),
        notes=notes,
        urgent=not outcome.stored,
    )


def waiting(text: str, behind: int) -> Banner:
    """The list while the central is asked for a code it does not have yet."""
    return Banner(
        state=BannerState.READY,
        word=tr("LOOKING"),
        headline=tr("Not in the list yet."),
        third=tr("The central is asked, 3 s at most."),
        code=elided(text),
        notes=behind_words(behind),
    )


def behind_words(behind: int) -> tuple[str, ...]:
    """How many scans wait for their answer."""
    return (tr("{n:,} more waiting", n=behind),) if behind else ()


def subject(line: Line | None, sku: str | None) -> str:
    """What the answer is about."""
    return f"{line.item.sku}  {line.item.name}" if line else (sku or "")


def elided(text: str) -> str:
    """At most 24 characters, the middle left out; control characters shown as a dot."""
    plain = "".join(c if c.isprintable() else "·" for c in text)
    if len(plain) <= _LONGEST_CODE:
        return plain
    half = (_LONGEST_CODE - 1) // 2
    return f"{plain[:half]}…{plain[-half:]}"


def _wanted(outcome: Outcome, asked: Asked, tally: Tally) -> Banner:
    if outcome.verdict.rule in TYPED_RULES:
        return _typed(outcome, asked, tally)
    headline = tr(outcome.verdict.what) if outcome.verdict.code is Code.SERIAL_WANTED else tr("Scan the serial number")
    note = tr(outcome.verdict.todo) if outcome.verdict.code is Code.SERIAL_WANTED else ""
    banner = wanted(outcome.line, asked, headline, tally.counter)
    return replace(banner, slot=replace(banner.slot, note=note)) if banner.slot and note else banner


def _typed(outcome: Outcome, asked: Asked, tally: Tally) -> Banner:
    """What was typed once, in fours, to be compared with the label and typed again."""
    banner = wanted(outcome.line, asked, tr(outcome.verdict.what), tally.counter)
    if not asked.typed:
        return replace(banner, slot=Slot(SlotState.WANTED, sku=asked.sku, note=tr(outcome.verdict.todo)))
    slot = Slot(SlotState.TYPED, sku=asked.sku, text=in_fours(asked.typed))
    return replace(banner, headline=tr(outcome.verdict.todo), slot=slot)


def _accepted(outcome: Outcome, tally: Tally, rest: Banner | None) -> Banner:
    verdict = outcome.verdict
    slot = None
    if verdict.code in {Code.SERIAL_ACCEPTED, Code.ITEM_AND_SERIAL_ACCEPTED} and verdict.serial:
        text = in_fours(verdict.serial) if outcome.scan.source == TYPED else verdict.serial
        slot = Slot(SlotState.FILLED, sku=verdict.sku or "", text=text, note=tr(verdict.todo))
    return Banner(
        state=BannerState.ACCEPT,
        word=tr("COUNTED") if counts(verdict) else tr(_WORDS.get(verdict.code, phrase("DONE"))),
        headline=tr(verdict.what),
        third="" if slot else tr(verdict.todo),
        subject=subject(outcome.line, verdict.sku),
        slot=slot,
        counter=tally.counter,
        rest=rest,
    )


def _asked(outcome: Outcome) -> Banner:
    if isinstance(outcome.question, Allow):
        barcodes: tuple[tuple[str, str], ...] = ((NO, tr("does not allow it")),)
    elif isinstance(outcome.question, Keep):
        barcodes = ((OK, tr("keeps the code")), (NO, tr("drops the code")))
    else:
        barcodes = ((OK, tr("goes there")), (NO, tr("stays here")))
    return Banner(
        state=BannerState.ASK,
        word=tr("CHECK"),
        headline=tr(outcome.verdict.what),
        third=tr(outcome.verdict.todo),
        code=elided(outcome.scan.text),
        subject=outcome.verdict.sku or "",
        barcodes=barcodes,
    )
