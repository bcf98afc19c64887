"""What `bridge sheet` and `bridge print` do: paper without a window, and without a screen."""

import sys
from pathlib import Path
from threading import Event

from bridge.commands import opened
from bridge.errors import PrinterError
from bridge.labels.address import AddressLabel
from bridge.labels.label import day_words, trial_label
from bridge.labels.printer import LABEL
from bridge.labels.spool import Job
from bridge.moments import now
from bridge.options import saved
from bridge.options.settings import Settings
from bridge.paperwork import ADDRESS, PAPERS, SLIP, print_paper, setup_of
from bridge.scan.commands import Command, barcode_text
from bridge.serials.facts import Item
from bridge.session.order import BoxState
from bridge.session.outcome import Totals
from bridge.ship.model import OpenedOrder, Packed, Part, Slip
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
    """Print a test paper on every printer the options name, and say where those are; PrinterError."""
    with opened(folder) as store, store.read() as connection:
        settings = saved.load(connection)
    targets = {
        LABEL: settings.print_label_target,
        ADDRESS: settings.print_address_target,
        SLIP: settings.print_slip_target,
    }
    named = {kind: target for kind, target in targets.items() if target}
    if not named:
        raise PrinterError("No label printer is set in the Options.")
    papers = _trials(settings)
    problems = []
    with off_screen():
        for kind, target in named.items():
            try:
                job = Job(0, kind, papers[kind])
                print_paper(job, settings=settings, papers=folder / PAPERS, stopping=Event())
            except PrinterError as error:
                problems.append(str(error))
            else:
                sys.stdout.write(f"A test {kind} went to {target}.\n")
    if problems:
        raise PrinterError(" ".join(problems))


def _trials(settings: Settings) -> dict[str, object]:
    """Papers whose barcodes do no harm wherever they are scanned."""
    stock = setup_of(LABEL, settings, papers=Path()).stock
    today = now().astimezone().date()
    harmless = barcode_text(Command.ECHO)
    hint = "Scan it: the station shows its last answer again."
    ship_to = ("Test address label", hint)
    unit = Packed(1, "TEST", 1, harmless, "scanned", "", 1)
    part = Part(Item("TEST", hint, requires_serial=True), 1, 0, 1, (unit,))
    order = OpenedOrder(harmless, "", False, (), "", "", "", (part,), Totals(), (BoxState(1),), 1)  # noqa: FBT003
    return {
        LABEL: trial_label(width_mm=stock.width_mm, height_mm=stock.height_mm, dpi=stock.dpi, on=today),
        ADDRESS: AddressLabel(harmless, ship_to, (settings.station_warehouse,) if settings.station_warehouse else ()),
        SLIP: Slip(order, day_words(today), settings.station_name, settings.operator_name),
    }
