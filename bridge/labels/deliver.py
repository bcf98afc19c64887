"""One label to the place the options name."""

import re
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Protocol

from bridge.errors import PrinterError
from bridge.labels import raw_port
from bridge.labels.label import Label
from bridge.labels.layout import Stock
from bridge.labels.raw_port import PATIENCE, Patience
from bridge.labels.spool import Job
from bridge.labels.zpl import zpl
from bridge.options.settings import Settings
from bridge.options.target import PdfFolder, RawPort, target_of

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Setup:
    """Where labels go, as `print.label_target` spells it, and what they are printed on."""

    target: str
    stock: Stock
    patience: Patience = PATIENCE


class Draw(Protocol):
    """What Qt does for labels; the module `bridge.receive.printing` is one."""

    def write_pdf(self, label: Label, file: Path, *, stock: Stock) -> None:
        """A PDF of the label's size; PrinterError."""

    def print_on(self, name: str, label: Label, *, stock: Stock) -> None:
        """To a printer of this computer; PrinterError."""


def setup_of(settings: Settings) -> Setup:
    """What the options say."""
    stock = Stock(settings.print_label_width_mm, settings.print_label_height_mm, int(settings.print_dpi))
    return Setup(settings.print_label_target, stock)


def deliver(job: Job, *, setup: Setup, draw: Draw, stopping: Event) -> None:
    """Print the label; PrinterError whose sentence says why it was not, and nothing of it is then lost."""
    target = target_of(setup.target)
    if target is None:
        raise PrinterError("No label printer is set in the Options.")
    if isinstance(target, RawPort):
        data = zpl(job.label, stock=setup.stock)
        raw_port.send(data, to=target, stopping=stopping, patience=setup.patience)
    elif isinstance(target, PdfFolder):
        _into(Path(target.folder).expanduser(), job, setup=setup, draw=draw)
    else:
        draw.print_on(target.name, job.label, stock=setup.stock)


def _into(folder: Path, job: Job, *, setup: Setup, draw: Draw) -> None:
    name = re.sub(r"[^\w.-]+", "_", job.label.code or job.label.title)[:LONGEST_NAME].strip("._")
    file = folder / f"{name or 'label'}-{job.number:08d}.pdf"
    half = file.with_suffix(".half")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draw.write_pdf(job.label, half, stock=setup.stock)
        half.replace(file)
    except OSError as error:
        raise PrinterError(f"Labels cannot be written to {folder}: {error.strerror}.") from error
