import logging
import threading
from pathlib import Path

from bridge.errors import StoreError
from bridge.labels.deliver import Setup
from bridge.labels.drawn import Stock
from bridge.labels.label import Label
from bridge.labels.printer import PrinterState
from tests.labels.print_dock import FOREVER, Dock, came, label
from tests.labels.printers import RawPrinter, free_port, nobody, printer
from tests.waiting import until


def test_labels_come_out_once_each_and_in_their_order(dock: Dock, zebra: RawPrinter) -> None:
    dock.aim(zebra.port)
    at_work = dock.start()
    for number in range(5):
        at_work.print(label(number))
    came(zebra, "L0", "L1", "L2", "L3", "L4")
    until(lambda: dock.state() == PrinterState())
    assert zebra.received[0].startswith(b"^XA")


def test_nobody_waits_for_a_printer_that_is_stuck(dock: Dock, zebra: RawPrinter) -> None:
    zebra.at_work.clear()
    dock.aim(zebra.port, FOREVER)
    at_work = dock.start()
    at_work.print(label(1))
    until(lambda: zebra.events == ["connected"])
    at_work.print(label(2))
    at_work.reprint()
    at_work.retry()
    zebra.events.append("the callers are back")
    zebra.at_work.set()
    came(zebra, "L1", "L2")
    assert zebra.events == ["connected", "the callers are back", "taken", "connected", "taken"]


def test_nobody_waits_for_a_printer_that_does_not_answer(dock: Dock) -> None:
    with nobody() as port:
        dock.aim(port, FOREVER)
        at_work = dock.start()
        at_work.print(label(1))
        until(lambda: dock.state().waiting == 1)
        at_work.print(label(2))
        assert dock.state() == PrinterState(waiting=1)
        dock.stop()


def test_a_printer_that_does_not_answer_is_told_with_what_waits(dock: Dock) -> None:
    port = free_port()
    dock.aim(port)
    at_work = dock.start()
    at_work.print(label(1))
    until(lambda: dock.state().words == f"The label printer 127.0.0.1:{port} does not answer. 1 label waits.")
    at_work.print(label(2))
    until(lambda: dock.state().words.endswith("does not answer. 2 labels wait."))


def test_a_printer_that_comes_back_prints_all_that_waited(dock: Dock) -> None:
    port = free_port()
    dock.aim(port)
    at_work = dock.start()
    for number in range(3):
        at_work.print(label(number))
    until(lambda: dock.state().waiting == 3 and dock.state().problem)
    with printer(port) as zebra:
        came(zebra, "L0", "L1", "L2")
        until(lambda: dock.state() == PrinterState())
        assert dock.state().words == ""


def test_a_printer_that_answers_late_gets_each_label_once(dock: Dock, zebra: RawPrinter) -> None:
    zebra.at_work.clear()
    dock.aim(zebra.port)
    at_work = dock.start()
    at_work.print(label(1))
    at_work.print(label(2))
    until(lambda: dock.state() == PrinterState() and len(dock.states) > 1)
    zebra.at_work.set()
    came(zebra, "L1", "L2")


def test_a_label_that_was_broken_off_is_sent_again_whole(dock: Dock, zebra: RawPrinter) -> None:
    zebra.breaks_off = 2
    dock.aim(zebra.port)
    dock.start().print(label(1))
    came(zebra, "L1")
    assert any("broke off" in state.problem for state in dock.states)
    assert zebra.received[0].endswith(b"^XZ\n")


def test_another_printer_in_the_options_takes_what_waits(dock: Dock, zebra: RawPrinter) -> None:
    at_work = dock.start()
    at_work.print(label(1))
    until(lambda: dock.state().words == "No label printer is set in the Options. 1 label waits.")
    dock.aim(zebra.port)
    at_work.retry()
    came(zebra, "L1")


def test_what_was_not_printed_is_printed_after_a_restart(dock: Dock, zebra: RawPrinter) -> None:
    dock.aim(free_port())
    before = dock.start()
    before.print(label(1))
    before.print(label(2))
    until(lambda: dock.state().waiting == 2)
    dock.stop()
    dock.aim(zebra.port)
    dock.start().print(label(3))
    came(zebra, "L1", "L2", "L3")


def test_stopping_leaves_a_stuck_printer_at_once_and_keeps_the_labels(dock: Dock, zebra: RawPrinter) -> None:
    with nobody() as port:
        dock.aim(port, FOREVER)
        stuck = dock.start()
        stuck.print(label(1))
        until(lambda: dock.state().waiting == 1)
        stuck.print(label(2))
        dock.stop()
    dock.aim(zebra.port)
    dock.start()
    came(zebra, "L1", "L2")


def test_the_last_label_is_printed_again_also_after_a_restart(dock: Dock, zebra: RawPrinter) -> None:
    dock.aim(zebra.port)
    at_work = dock.start()
    at_work.reprint()
    at_work.print(label(1))
    came(zebra, "L1")
    until(lambda: dock.state() == PrinterState())
    at_work.reprint()
    came(zebra, "L1", "L1")
    until(lambda: dock.state() == PrinterState())
    dock.stop()
    dock.start().reprint()
    came(zebra, "L1", "L1", "L1")


def test_a_label_that_still_waits_is_not_doubled_by_asking_again(dock: Dock, zebra: RawPrinter) -> None:
    at_work = dock.start()
    at_work.print(label(1))
    until(lambda: dock.state().problem)
    at_work.reprint()
    dock.aim(zebra.port)
    at_work.print(label(2))
    came(zebra, "L1", "L2")


def test_what_waits_can_be_forgotten(dock: Dock, zebra: RawPrinter) -> None:
    at_work = dock.start()
    at_work.print(label(1))
    until(lambda: dock.state().problem)
    at_work.forget()
    until(lambda: dock.state() == PrinterState())
    dock.aim(zebra.port)
    at_work.print(label(2))
    came(zebra, "L2")


def test_a_folder_gets_one_pdf_a_label_named_by_its_serial(dock: Dock, tmp_path: Path) -> None:
    dock.setup = Setup(f"pdf:{tmp_path / 'out' / 'here'}", Stock())
    at_work = dock.start()
    for code in ("SN/1:2", "", "SN/1:2"):
        at_work.print(Label(title="AB 1", code=code))
    names = ["AB_1-00000002.pdf", "SN_1_2-00000001.pdf", "SN_1_2-00000003.pdf"]
    until(lambda: sorted(file.name for file in (tmp_path / "out" / "here").glob("*")) == names)


def test_a_folder_that_cannot_be_is_told(dock: Dock, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    dock.setup = Setup(f"pdf:{tmp_path / 'file'}", Stock())
    dock.start().print(label(1))
    until(lambda: "Papers cannot be written to" in dock.state().words)


def test_options_that_cannot_be_read_hold_labels_up_and_lose_none(dock: Dock, zebra: RawPrinter) -> None:
    dock.aim(zebra.port)
    dock.problem = StoreError("The disk refuses.")
    dock.start().print(label(1))
    until(lambda: dock.state().words == "The disk refuses. 1 label waits.")
    dock.problem = None
    came(zebra, "L1")


def test_a_label_nobody_can_draw_does_not_hold_up_the_next(
    dock: Dock, zebra: RawPrinter, errors_logged: list[logging.LogRecord]
) -> None:
    dock.setup = Setup("Any printer", Stock())
    at_work = dock.start()
    at_work.print(label(1))
    until(lambda: dock.state().words == "Label 1 cannot be printed; the station's log says why.")
    dock.aim(zebra.port)
    at_work.print(label(2))
    came(zebra, "L2")
    until(lambda: dock.state() == PrinterState())
    assert [record.getMessage() for record in errors_logged] == ["Paper 1 (label) cannot be printed at all."]
    errors_logged.clear()


def test_labels_may_be_given_from_any_thread(dock: Dock, zebra: RawPrinter) -> None:
    dock.aim(zebra.port)
    at_work = dock.start()
    threads = [threading.Thread(target=at_work.print, args=(label(number),)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    until(lambda: sorted(zebra.labels) == [f"L{number}" for number in range(8)])


def test_a_paper_that_is_printed_once_is_kept_nowhere_and_not_printed_again(dock: Dock, zebra: RawPrinter) -> None:
    dock.aim(zebra.port)
    at_work = dock.start()
    told: list[tuple[str, str]] = []
    at_work.print_once("label", label(1), told=lambda place, problem: told.append((place, problem)))
    until(lambda: told == [(f"127.0.0.1:{zebra.port}", "")])
    at_work.reprint()
    at_work.print(label(2))
    came(zebra, "L1", "L2")
    until(lambda: dock.places == [f"127.0.0.1:{zebra.port}"])
    assert not any(b"SN1" in file.read_bytes() for file in dock.folder.iterdir())


def test_a_paper_that_is_printed_once_and_cannot_be_says_why(
    dock: Dock, errors_logged: list[logging.LogRecord]
) -> None:
    port = free_port()
    dock.aim(port)
    told: list[tuple[str, str]] = []
    at_work = dock.start()
    at_work.print_once("label", label(1), told=lambda place, problem: told.append((place, problem)))
    until(lambda: told == [("", f"The label printer 127.0.0.1:{port} does not answer.")])
    assert dock.state() == PrinterState()
    dock.problem = ZeroDivisionError()
    at_work.print_once("label", label(1), told=lambda place, problem: told.append((place, problem)))
    until(lambda: told[1:] == [("", "This label cannot be printed; the station's log says why.")])
    assert [record.getMessage() for record in errors_logged] == ["A label cannot be printed at all."]
    errors_logged.clear()
