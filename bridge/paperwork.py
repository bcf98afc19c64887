"""Every kind of paper a station prints: where the options send it, and how it is laid out."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QLocale

from bridge.labels.address import AddressLabel, lay_out_address, stock_of
from bridge.labels.code128 import row_of
from bridge.labels.deliver import Printable, Setup, deliver
from bridge.labels.drawn import Stock
from bridge.labels.label import Label
from bridge.labels.printer import FOLDER, LABEL, Printer, PrinterState
from bridge.labels.spool import Job
from bridge.labels.zpl import placed
from bridge.options.settings import Settings
from bridge.ship.model import Slip
from bridge.ship.slip import lay_out_slip
from bridge.ui import paper_print

ADDRESS, SLIP = "address label", "packing slip"
KINDS: dict[str, type] = {LABEL: Label, ADDRESS: AddressLabel, SLIP: Slip}
"""The papers by the name of their kind."""
PAPERS = "papers"
"""Of the data folder: where papers of shipping go while no printer is named for them."""


def setup_of(kind: str, settings: Settings, *, papers: Path) -> Setup:
    """What the options say of a kind; papers of shipping become PDFs in `papers` where they say nothing."""
    dpi = int(settings.print_dpi)
    if kind == LABEL:
        stock = Stock(settings.print_label_width_mm, settings.print_label_height_mm, dpi)
        return Setup(settings.print_label_target, stock)
    if kind == ADDRESS:
        return Setup(settings.print_address_target or f"pdf:{papers}", stock_of(dpi))
    wide, high = paper_print.paper_of(QLocale.system())
    return Setup(settings.print_slip_target or f"pdf:{papers}", Stock(wide, high), what="packing slip printer")


def printable(paper: Label | AddressLabel | Slip) -> Printable:
    """The paper as any printer takes it."""
    match paper:
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
