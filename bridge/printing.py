"""What `bridge sheet` and `bridge print` do: paper without a window, and without a screen."""

import sys
from pathlib import Path
from threading import Event

from bridge.commands import opened
from bridge.errors import PrinterError
from bridge.labels.deliver import deliver, setup_of
from bridge.labels.label import trial_label
from bridge.labels.spool import Job
from bridge.moments import now
from bridge.options import saved
from bridge.receive import printing
from bridge.ui.paper import off_screen
from bridge.ui.paper_sheet import write_lanyard, write_sheet


def run_sheet(file: Path, *, lanyard: bool) -> None:
    """Write the sheet of command barcodes, or the card for the lanyard, and say so."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PrinterError(f"{file} cannot be written: {error.strerror}.") from error
    with off_screen():
        pages = write_lanyard(file) if lanyard else write_sheet(file)
    sys.stdout.write(f"{file}: {pages} {'page' if pages == 1 else 'pages'}, A4, to be printed at actual size\n")


def run_trial(folder: Path) -> None:
    """Print a test label where the options say, and say where that was; PrinterError."""
    with opened(folder) as store, store.read() as connection:
        setup = setup_of(saved.load(connection))
    stock = setup.stock
    label = trial_label(width_mm=stock.width_mm, height_mm=stock.height_mm, dpi=stock.dpi, on=now().astimezone().date())
    with off_screen():
        deliver(Job(0, label), setup=setup, draw=printing, stopping=Event())
    sys.stdout.write(f"A test label went to {setup.target}.\n")
