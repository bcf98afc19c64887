"""Every kind of paper a station prints: where the options send it, and how it is laid out."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QLocale

from bridge.labels.address import AddressLabel, lay_out_address, stock_of
from bridge.labels.badge_card import CARD, BadgeCard, is_wide_enough, lay_out_badge
from bridge.labels.code128 import row_of
from bridge.labels.deliver import Printable, Setup, deliver
from bridge.labels.drawn import Stock
from bridge.labels.label import Label
from bridge.labels.printer import FOLDER, LABEL, Printer, PrinterState
from bridge.labels.spool import Job
from bridge.labels.zpl import placed
from bridge.options.settings import Settings
from bridge.options.target import PdfFolder, target_of
from bridge.phrases import phrase
from bridge.scan.commands import BADGE, BADGE_LETTERS
from bridge.ship.model import Slip
from bridge.ship.slip import lay_out_slip
from bridge.ui import paper_print

ADDRESS, SLIP, BADGE_CARD = "address label", "packing slip", "badge"
KINDS: dict[str, type] = {LABEL: Label, ADDRESS: AddressLabel, SLIP: Slip}
"""The papers by the name of their kind, as far as they may wait for a printer. A badge is kept nowhere."""
PAPERS = "papers"
"""Of the data folder: where papers of shipping go while no printer is named for them."""


def setup_of(kind: str, settings: Settings, *, papers: Path) -> Setup:
    """What the options say of a kind; papers of shipping become PDFs in `papers` where they say nothing."""
    dpi = int(settings.print_dpi)
    if kind == LABEL:
        stock = Stock(settings.print_label_width_mm, settings.print_label_height_mm, dpi)
        return Setup(settings.print_label_target, stock)
    if kind == BADGE_CARD:
        return _setup_of_badges(settings, papers=papers)
    if kind == ADDRESS:
        return Setup(settings.print_address_target or f"pdf:{papers}", stock_of(dpi))
    wide, high = paper_print.paper_of(QLocale.system())
    return Setup(settings.print_slip_target or f"pdf:{papers}", Stock(wide, high), what=phrase("packing slip printer"))


def _setup_of_badges(settings: Settings, *, papers: Path) -> Setup:
    """The first printer whose labels are wide enough for a badge's bars; a PDF of the card's own size without one."""
    dpi, row = int(settings.print_dpi), row_of(BADGE + "B" * BADGE_LETTERS)
    label = Stock(settings.print_label_width_mm, settings.print_label_height_mm, dpi)
    for target, stock in ((settings.print_label_target, label), (settings.print_address_target, stock_of(dpi))):
        if isinstance(target_of(target), PdfFolder):
            return Setup(target, CARD)
        if target and is_wide_enough(stock, row=row):
            return Setup(target, stock)
    return Setup(f"pdf:{papers}", CARD)


def printable(paper: Label | AddressLabel | BadgeCard | Slip) -> Printable:
    """The paper as any printer takes it."""
    match paper:
        case BadgeCard():
            name = f"badge-{paper.number}-{paper.name}"
            return Printable(
                paper.title, name, lambda stock: (lay_out_badge(paper, stock=stock, symbol=row_of),), private=True
            )
        case Label():
            return Printable(paper.title, paper.code or paper.title, lambda stock: (placed(paper, stock=stock),))
        case AddressLabel():
            name = f"{paper.order}-box-{paper.box}"
            return Printable(paper.title, name, lambda stock: (lay_out_address(paper, stock=stock, symbol=row_of),))
    number = paper.order.number
    title, name = f"Packing slip {number}", f"{number}-slip"
    return Printable(title, name, lambda stock: lay_out_slip(paper, stock=stock, symbol=row_of), sheets=True)


def print_paper(job: Job, *, settings: Settings, papers: Path, stopping: Event) -> str:
    """Print one paper where the options say, and say where that was; PrinterError."""
    setup = setup_of(job.kind, settings, papers=papers)
    return deliver(printable(job.paper), number=job.number, setup=setup, draw=paper_print, stopping=stopping)


def printer_of(
    folder: Path,
    *,
    settings: Callable[[], Settings],
    on_state: Callable[[PrinterState], None],
    on_done: Callable[[Any, str], None],
) -> Printer:
    """The one print thread of the station with the data in `folder`; `settings` is asked before each paper."""
    return Printer(
        folder / FOLDER,
        kinds=KINDS,
        deliver=lambda job, stopping: print_paper(job, settings=settings(), papers=folder / PAPERS, stopping=stopping),
        on_state=on_state,
        on_done=on_done,
    )
