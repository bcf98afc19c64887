"""What the bulk page shows, made from a batch: words and rows."""

from collections.abc import Iterable
from dataclasses import dataclass

from bridge.receive.model import Opened
from bridge.serials.verdicts import Level
from bridge.session.batch import Batch, Fate, Row
from bridge.session.book import Line
from bridge.session.keeping import count_words
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.bulk_content import BulkRow, BulkView, Show
from bridge.ui.content import Empty, Header, Mode

HINT = "Paste with Ctrl V, open a file with Ctrl O. One serial a line."
WORD = "BULK SERIALS"
_FATES = {Fate.KEEP: Show.KEEP, Fate.CHECK: Show.CHECK, Fate.REFUSED: Show.REFUSED}


@dataclass(frozen=True, slots=True)
class Said:
    """What the band says instead of how far the batch is: `refused` is a problem, else it was kept."""

    headline: str
    third: str
    refused: bool = True
    answer: int = 0


def rows(found: Iterable[Row]) -> list[BulkRow]:
    """The rows as the table shows them."""
    return [_row(row) for row in found]


def _row(row: Row) -> BulkRow:
    asked = row.verdict is not None and row.verdict.level is Level.ASK
    why = row.why.what.rstrip(".") if row.why else "New"
    if row.chosen and row.fate is Fate.KEEP:
        why = f"Kept all the same. {why}"
    return BulkRow(row.pasted.place, row.serial or row.pasted.text, _FATES[row.fate], why, asked=asked)


def bulk_view(opened: Opened, line: Line | None, batch: Batch | None, *, hint: str, said: Said | None) -> BulkView:
    """The page for a batch, whether it has a line and a text yet or not."""
    fates = [row.fate for row in batch.rows] if batch else []
    item = f"{line.item.sku} {line.item.name}".strip() if line else opened.vendor
    odd = sum(row.verdict is not None and row.verdict.level is Level.ASK for row in batch.rows) if batch else 0
    return BulkView(
        header=Header(mode=Mode.RECEIVE, title=opened.number, step=1, partner=item),
        banner=_said(said) if said else _banner(line, batch),
        line=line.item.sku if line else "",
        hint=hint or HINT,
        every=len(fates),
        keep=fates.count(Fate.KEEP),
        check=fates.count(Fate.CHECK),
        refused=fates.count(Fate.REFUSED),
        ready=batch is not None and batch.checked,
        odd=odd,
        empty=None if fates else _empty(line, batch),
    )


def _empty(line: Line | None, batch: Batch | None) -> Empty:
    if batch and batch.pasted and line is None:
        return Empty("package-open", "For which item?", "Type its SKU or UPC, then press Enter.")
    return Empty("clipboard-paste", "No rows yet", "Ctrl V pastes, Ctrl O opens a file.")


def _banner(line: Line | None, batch: Batch | None) -> Banner:
    if line is None:
        rows_waiting = f"{len(batch.pasted):,} rows wait for it" if batch and batch.pasted else ""
        third = rows_waiting or "Its SKU or UPC, then Enter"
        return Banner(BannerState.REVIEW, WORD, "Serials of which item?", third)
    sku = line.item.sku
    room = f"{max(line.left, 0):,} of {line.ordered:,} still to come"
    if batch is None or not batch.pasted:
        return Banner(BannerState.REVIEW, WORD, f"Paste the serials of {sku}", room)
    total = len(batch.pasted)
    headline = f"{total:,} row{'' if total == 1 else 's'} for {sku}"
    if not batch.checked:
        return Banner(BannerState.REVIEW, WORD, headline, f"{len(batch.rows):,} of {total:,} checked")
    return Banner(BannerState.REVIEW, WORD, headline, "Nothing is kept until you press Keep")


def _said(said: Said) -> Banner:
    state = BannerState.REJECT if said.refused else BannerState.ACCEPT
    word = "REFUSED" if said.refused else "COUNTED"
    return Banner(state, word, said.headline, said.third, answer=said.answer)


def kept_words(what: str, left: int, answer: int) -> Said:
    """What was kept, when other rows are left."""
    rest = f"{left:,} row{' is' if left == 1 else 's are'} left. Copy them, or paste the next."
    return Said(what, rest, refused=False, answer=answer)


def refused_text(batch: Batch) -> str:
    """The refused rows as a spreadsheet takes them: what was pasted, and why not."""
    return "".join(f"{row.pasted.text}\t{_row(row).why}\n" for row in batch.of(Fate.REFUSED))


def copied_words(count: int) -> str:
    """What is on the clipboard now."""
    return f"{count_words(count).replace('serial', 'refused row')} copied, each with its reason."
