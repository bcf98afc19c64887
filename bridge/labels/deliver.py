"""One paper to the place the options name."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Protocol

from bridge.errors import PrinterError
from bridge.labels import raw_port
from bridge.labels.drawn import Layout, Stock
from bridge.labels.raw_port import PATIENCE, Patience
from bridge.labels.zpl import zpl
from bridge.options.target import PdfFolder, RawPort, target_of
from bridge.phrases import phrase

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Printable:
    """A paper as a printer gets it: `title` for people, `name` of its file, its pages on a stock.

    `sheets`: it goes on whatever sheets a printer of this computer holds, in that printer's dots, and on no label.
    `private`: what is on it is a secret, so that a file of it is for its owner's eyes only.
    """

    title: str
    name: str
    pages: Callable[[Stock], tuple[Layout, ...]]
    sheets: bool = False
    private: bool = False


@dataclass(frozen=True, slots=True)
class Setup:
    """Where papers of a kind go, as the options spell it, and what they are printed on. `what` is their printer."""

    target: str
    stock: Stock
    patience: Patience = PATIENCE
    what: str = phrase("label printer")


class Draw(Protocol):
    """What Qt does for papers; the module `bridge.ui.paper_print` is one."""

    def write_pdf(self, printable: Printable, file: Path, *, stock: Stock) -> None:
        """A PDF of the stock's size; PrinterError."""

    def print_on(self, name: str, printable: Printable, *, stock: Stock) -> None:
        """To a printer of this computer; PrinterError."""


def deliver(printable: Printable, *, number: int, setup: Setup, draw: Draw, stopping: Event) -> str:
    """Print the paper and say where it went; PrinterError whose sentence says why it was not.

    Nothing of it is then lost. `number` tells it from others of its name.
    """
    target = target_of(setup.target)
    if target is None:
        raise PrinterError(phrase("No {printer} is set in the Options.", printer=setup.what))
    if isinstance(target, RawPort):
        if printable.sheets:
            raise PrinterError(
                phrase("A packing slip needs a printer of this computer, or pdf:FOLDER, in the Options.")
            )
        data = b"".join(zpl(layout) for layout in printable.pages(setup.stock))
        raw_port.send(data, to=target, stopping=stopping, patience=setup.patience)
        return str(target)
    if isinstance(target, PdfFolder):
        return str(_into(Path(target.folder).expanduser(), printable, number=number, setup=setup, draw=draw))
    draw.print_on(target.name, printable, stock=setup.stock)
    return target.name


def _into(folder: Path, printable: Printable, *, number: int, setup: Setup, draw: Draw) -> Path:
    name = re.sub(r"[^\w.-]+", "_", printable.name)[:LONGEST_NAME].strip("._")
    file = folder / f"{name or 'label'}-{number:08d}.pdf"
    half = file.with_suffix(".half")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draw.write_pdf(printable, half, stock=setup.stock)
        half.replace(file)
    except OSError as error:
        problem = phrase("Papers cannot be written to {folder}: {problem}.", folder=folder, problem=error.strerror)
        raise PrinterError(problem) from error
    return file
