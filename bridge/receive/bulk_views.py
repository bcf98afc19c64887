"""What the bulk page shows, made from a batch: words and rows."""

from collections.abc import Iterable
from dataclasses import dataclass

from bridge.phrases import phrase
from bridge.receive.model import Opened
from bridge.serials.verdicts import Level
from bridge.session.batch import Batch, Fate, Row
from bridge.session.book import Line
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.bulk_content import BulkRow, BulkView, Show
from bridge.ui.content import Empty, Header, Mode
from bridge.ui.speech import tr

HINT = phrase("Paste with Ctrl V, open a file with Ctrl O. One serial a line.")
WORD = phrase("BULK SERIALS")
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
    why = tr(row.why.what).rstrip(".") if row.why else tr("New")
    if row.chosen and row.fate is Fate.KEEP:
        why = tr("Kept all the same. {why}", why=why)
    return BulkRow(row.pasted.place, row.serial or row.pasted.text, _FATES[row.fate], why, asked=asked)


def bulk_view(opened: Opened, line: Line | None, batch: Batch | None, *, hint: str, said: Said | None) -> BulkView:
    """The page for a batch, whether it has a line and a text yet or not."""
    fates = [row.fate for row in batch.rows] if batch else []
    item = f"{line.item.sku} {line.item.name}".strip() if line else opened.vendor
    odd = sum(row.verdict is not None and row.verdict.level is Level.ASK for row in batch.rows) if batch else 0
    return BulkView(
        header=Header(mode=Mode.RECEIVE, title=opened.number, step=1, partner=item),
        banner=_said(said) if said else _banner(line, batch, blind=opened.totals.blind),
        line=line.item.sku if line else "",
        hint=hint or tr(HINT),
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
        return Empty("package-open", tr("For which item?"), tr("Type its SKU or UPC, then press Enter."))
    return Empty("clipboard-paste", tr("No rows yet"), tr("Ctrl V pastes, Ctrl O opens a file."))


def _banner(line: Line | None, batch: Batch | None, *, blind: bool) -> Banner:
    if line is None:
        rows_waiting = tr("{n:,} rows wait for it", n=len(batch.pasted)) if batch and batch.pasted else ""
        third = rows_waiting or tr("Its SKU or UPC, then Enter")
        return Banner(BannerState.REVIEW, tr(WORD), tr("Serials of which item?"), third)
    sku = line.item.sku
    room = tr("{left:,} of {ordered:,} still to come", left=max(line.left, 0), ordered=line.ordered)
    room = tr("{n:,} counted", n=line.counted) if blind else room
    if batch is None or not batch.pasted:
        return Banner(BannerState.REVIEW, tr(WORD), tr("Paste the serials of {sku}", sku=sku), room)
    total = len(batch.pasted)
    headline = tr("1 row for {sku}", sku=sku) if total == 1 else tr("{n:,} rows for {sku}", n=total, sku=sku)
    if not batch.checked:
        far = tr("{done:,} of {total:,} checked", done=len(batch.rows), total=total)
        return Banner(BannerState.REVIEW, tr(WORD), headline, far)
    return Banner(BannerState.REVIEW, tr(WORD), headline, tr("Nothing is kept until you press Keep"))


def _said(said: Said) -> Banner:
    state = BannerState.REJECT if said.refused else BannerState.ACCEPT
    word = tr("REFUSED") if said.refused else tr("COUNTED")
    return Banner(state, word, said.headline, said.third, answer=said.answer)


def kept_words(what: str, left: int, answer: int) -> Said:
    """What was kept, when other rows are left."""
    one = tr("1 row is left. Copy them, or paste the next.")
    rest = one if left == 1 else tr("{n:,} rows are left. Copy them, or paste the next.", n=left)
    return Said(what, rest, refused=False, answer=answer)


def refused_text(batch: Batch) -> str:
    """The refused rows as a spreadsheet takes them: what was pasted, and why not."""
    return "".join(f"{row.pasted.text}\t{_row(row).why}\n" for row in batch.of(Fate.REFUSED))


def copied_words(count: int) -> str:
    """What is on the clipboard now."""
    one = tr("1 refused row copied, each with its reason.")
    return one if count == 1 else tr("{n:,} refused rows copied, each with its reason.", n=count)


def not_taken(count: int, most: int, *, where: str) -> Said:
    """Why a text is not taken: it is empty, or it has more rows than `most`."""
    if not count:
        return Said(tr("There is no text in {where}.", where=where), tr("One serial a line."))
    return Said(tr("{n:,} rows are too many.", n=count), tr("{n:,} at once at most.", n=most))
