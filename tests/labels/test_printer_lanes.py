"""Papers of several kinds through one print thread."""

import threading

from bridge.errors import StoreError
from bridge.labels.address import AddressLabel
from bridge.labels.deliver import Setup
from bridge.labels.drawn import Stock
from bridge.labels.label import Label
from bridge.labels.printer import PrinterState
from tests.labels.print_dock import SHORT, Dock, came, label
from tests.labels.printers import RawPrinter, free_port, printer
from tests.waiting import until


def address(order: str) -> AddressLabel:
    return AddressLabel(order, ("Ana", "Tulsa OK"))


def test_a_printer_that_is_gone_holds_up_its_own_papers_only(dock: Dock, zebra: RawPrinter) -> None:
    dock.aim(zebra.port)
    port = free_port()
    dock.address = Setup(f"zpl:127.0.0.1:{port}", Stock(), SHORT)
    at_work = dock.start()
    at_work.print(address("SO-1"))
    at_work.print(label(1))
    came(zebra, "L1")
    gone = f"The label printer 127.0.0.1:{port} does not answer. Ship goes on, print later with F7."
    until(lambda: dock.state().words == gone)
    at_work.print(label(2))
    came(zebra, "L1", "L2")
    with printer(port) as other:
        until(lambda: len(other.received) == 1)
        assert b"SO-1" in other.received[0]
    until(lambda: dock.state() == PrinterState())


def test_papers_are_made_in_the_print_thread_and_a_failure_there_is_told(dock: Dock, zebra: RawPrinter) -> None:
    dock.aim(zebra.port)
    at_work = dock.start()
    names: list[str] = []
    sentences: list[str] = []

    def make() -> list[Label]:
        names.append(threading.current_thread().name)
        return [label(1), label(2)]

    def fail() -> list[Label]:
        raise StoreError("The disk refuses.")

    at_work.make(fail, failed=sentences.append)
    at_work.make(make, failed=sentences.append)
    came(zebra, "L1", "L2")
    assert names == ["bridge-labels"]
    assert sentences == ["The disk refuses."]
    until(lambda: dock.places == [f"127.0.0.1:{zebra.port}"] * 2)


def test_the_newest_paper_is_printed_again_whatever_it_is(dock: Dock, zebra: RawPrinter) -> None:
    dock.aim(zebra.port)
    dock.address = dock.setup
    at_work = dock.start()
    at_work.print(label(1))
    at_work.print(address("SO-1"))
    until(lambda: len(zebra.received) == 2)
    until(lambda: dock.state() == PrinterState())
    at_work.reprint()
    until(lambda: len(zebra.received) == 3)
    assert zebra.received[2] == zebra.received[1]
