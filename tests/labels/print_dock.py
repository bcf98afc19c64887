"""A print thread as the station has it, for tests."""

import threading
from pathlib import Path

from bridge.labels.address import AddressLabel, lay_out_address
from bridge.labels.code128 import row_of
from bridge.labels.deliver import Printable, Setup, deliver
from bridge.labels.drawn import Stock
from bridge.labels.label import Label
from bridge.labels.printer import Printer, PrinterState
from bridge.labels.raw_port import Patience
from bridge.labels.spool import Job
from bridge.labels.zpl import placed
from tests.labels.printers import RawPrinter
from tests.waiting import until

PAUSES_S = (0.01,)
FOREVER = Patience(answer_s=60, take_s=60, close_s=60)
SHORT = Patience(answer_s=0.1, take_s=0.1, close_s=0.1)


class Pen:
    """Draws nothing: a PDF is the title of its label."""

    def write_pdf(self, printable: Printable, file: Path, *, stock: Stock) -> None:
        assert stock.width
        file.write_text(printable.title)

    def print_on(self, name: str, printable: Printable, *, stock: Stock) -> None:
        raise ZeroDivisionError(name, printable, stock)


def printable(paper: Label | AddressLabel) -> Printable:
    if isinstance(paper, Label):
        return Printable(paper.title, paper.code or paper.title, lambda stock: (placed(paper, stock=stock),))
    return Printable(paper.title, paper.order, lambda stock: (lay_out_address(paper, stock=stock, symbol=row_of),))


class Dock:
    """A print thread as the station has it, with a printer for labels and one for addresses, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.setup = Setup("", Stock(), SHORT)
        self.address = Setup("", Stock(), SHORT)
        self.places: list[str] = []
        self.states: list[PrinterState] = []
        self.problem: Exception | None = None
        self._running: list[Printer] = []

    def start(self) -> Printer:
        made = Printer(
            self.folder,
            kinds={"label": Label, "address label": AddressLabel},
            deliver=self._deliver,
            on_state=self.states.append,
            on_done=lambda _paper, place: self.places.append(place),
            pauses_s=PAUSES_S,
        )
        self._running.append(made)
        made.start()
        return made

    def aim(self, port: int, patience: Patience = SHORT) -> None:
        self.setup = Setup(f"zpl:127.0.0.1:{port}", Stock(), patience)

    def stop(self) -> None:
        while self._running:
            assert self._running.pop().stop()

    def state(self) -> PrinterState:
        return self.states[-1] if self.states else PrinterState()

    def _deliver(self, job: Job, stopping: threading.Event) -> str:
        if self.problem:
            raise self.problem
        setup = self.setup if job.kind == "label" else self.address
        return deliver(printable(job.paper), number=job.number, setup=setup, draw=Pen(), stopping=stopping)


def label(number: int) -> Label:
    return Label(title=f"L{number}", code=f"SN{number}", text=f"SN{number}")


def came(zebra: RawPrinter, *titles: str) -> None:
    until(lambda: zebra.labels == list(titles), what=f"{titles} came")
