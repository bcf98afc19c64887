"""`bridge options badge`: who has a badge at this station; its code is told once, as it is made."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import Connection

from bridge.commands import opened
from bridge.errors import BadArgument, PrinterError
from bridge.labels.badge_card import CARD, BadgeCard, lay_out_badge
from bridge.labels.code128 import row_of
from bridge.labels.deliver import Printable
from bridge.labels.drawn import Layout, Stock
from bridge.labels.label import day_words
from bridge.moments import from_text, to_text
from bridge.options import badges
from bridge.options.badges import Made
from bridge.options.option import quoted
from bridge.paths import data_folder

BY = "command line"

app = typer.Typer(help="Make, list and revoke badges of operators and approvers.")

Data = Annotated[Path | None, typer.Option("--data", help="The station's data folder.")]


@app.command()
def make(
    name: str,
    data: Data = None,
    *,
    approver: Annotated[bool, typer.Option("--approver", help="May allow what needs a supervisor.")] = False,
    pdf: Annotated[Path | None, typer.Option("--pdf", help="Write the card into this file.")] = None,
) -> None:
    """Make a badge for NAME and print its code, which is told nobody again."""
    badges.named(name)
    with opened(data_folder(data)) as store:
        at = to_text(store.clock())
        with store.write() as connection:
            code = badges.make(connection, name, approves=approver, at=at, by=BY)
            if pdf is not None:
                _draw(card_of(badges.made(connection)[0], code), pdf)
    sys.stdout.write(f"{code}\n" + (f"{pdf}: the card, {CARD.width_mm:g} by {CARD.height_mm:g} mm\n" if pdf else ""))


@app.command(name="list")
def list_badges(
    data: Data = None, *, as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False
) -> None:
    """Print every badge that was made, the newest first; none of their codes are known."""
    with opened(data_folder(data)) as store, store.read() as connection:
        made = badges.made(connection)
    lines = (json.dumps(asdict(one)) for one in made) if as_json else _lines(made)
    sys.stdout.write("".join(f"{line}\n" for line in lines))


@app.command()
def revoke(
    which: Annotated[str, typer.Argument(help="The number of a badge, or a name for all badges of a person.")],
    data: Data = None,
) -> None:
    """Let a badge say nothing any more, as when it was lost."""
    with opened(data_folder(data)) as store, store.write() as connection:
        found = [badge for badge in _meant(connection, which) if badge.revoked_at is None]
        for badge in found:
            badges.revoke(connection, badge.number, at=to_text(store.clock()), by=BY)
    if not found:
        raise BadArgument(f"There is no badge {quoted(which)} that is still good.")
    sys.stdout.write("".join(f"Badge {badge.number} of {badge.name} is revoked.\n" for badge in found))


def card_of(made: Made, code: str) -> BadgeCard:
    """A badge that was just made as it is printed."""
    day = day_words(from_text(made.at).astimezone().date())
    return BadgeCard(made.number, made.name, code, day, made.approves)


def _meant(connection: Connection, which: str) -> list[Made]:
    name = " ".join(which.split()).casefold()
    return [made for made in badges.made(connection) if which == str(made.number) or made.name.casefold() == name]


def _lines(made: tuple[Made, ...]) -> Iterator[str]:
    for badge in made:
        role = "approver" if badge.approves else "operator"
        ended = f"\trevoked {badge.revoked_at}" if badge.revoked_at else ""
        yield f"{badge.number}\t{badge.name}\t{role}\t{badge.at}\t{badge.by or ''}{ended}"


def _draw(card: BadgeCard, file: Path) -> None:
    from bridge.ui import paper_print  # noqa: PLC0415  most commands draw nothing
    from bridge.ui.paper import off_screen  # noqa: PLC0415

    def lay_out(stock: Stock) -> tuple[Layout, ...]:
        return (lay_out_badge(card, stock=stock, symbol=row_of),)

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PrinterError(f"{file} cannot be written: {error.strerror}.") from error
    with off_screen():
        paper_print.write_pdf(Printable(card.title, "badge", lay_out, private=True), file, stock=CARD)
