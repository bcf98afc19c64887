import threading
import time

import pytest

from bridge.errors import PrinterError
from bridge.labels.raw_port import Patience, send
from bridge.options.target import RawPort
from tests.labels.printers import LOOPBACK, free_port, nobody, printer

SHORT = Patience(answer_s=0.2, take_s=0.2, close_s=0.2)
LONG = Patience(answer_s=60, take_s=60, close_s=60)
MORE_THAN_BUFFERS_HOLD = b"x" * 20_000_000


def to(port: int) -> RawPort:
    return RawPort(LOOPBACK, port)


def test_the_printer_has_every_byte_when_the_call_returns() -> None:
    with printer() as there:
        send(b"^XA^XZ", to=to(there.port), stopping=threading.Event(), patience=LONG)
        assert there.received == [b"^XA^XZ"]


def test_more_than_a_buffer_holds_comes_whole() -> None:
    with printer() as there:
        send(MORE_THAN_BUFFERS_HOLD, to=to(there.port), stopping=threading.Event(), patience=LONG)
        assert there.received == [MORE_THAN_BUFFERS_HOLD]


def test_a_printer_that_keeps_the_line_open_has_the_label_all_the_same() -> None:
    with printer() as there:
        there.at_work.clear()
        send(b"^XA^XZ", to=to(there.port), stopping=threading.Event(), patience=SHORT)
        assert there.received == []
        there.at_work.set()
        there.close()
        assert there.received == [b"^XA^XZ"]


@pytest.mark.parametrize("refused", [True, False])
def test_a_printer_that_does_not_answer_is_named(refused: bool) -> None:  # noqa: FBT001  a parameter
    with nobody() as silent:
        port = free_port() if refused else silent
        with pytest.raises(PrinterError, match=f"^The label printer 127.0.0.1:{port} does not answer.$"):
            send(b"^XA^XZ", to=to(port), stopping=threading.Event(), patience=SHORT)


def test_a_printer_that_takes_nothing_more_is_named() -> None:
    with printer() as there:
        there.at_work.clear()
        with pytest.raises(PrinterError, match="takes nothing"):
            send(MORE_THAN_BUFFERS_HOLD, to=to(there.port), stopping=threading.Event(), patience=SHORT)


def test_a_printer_that_breaks_off_is_named() -> None:
    with printer() as there:
        there.breaks_off = 1
        with pytest.raises(PrinterError, match="broke off in the middle"):
            send(MORE_THAN_BUFFERS_HOLD, to=to(there.port), stopping=threading.Event(), patience=LONG)


def test_a_name_nobody_knows_is_told() -> None:
    nowhere = RawPort("printer.invalid")
    with pytest.raises(PrinterError, match=r"printer\.invalid is not known"):
        send(b"^XA^XZ", to=nowhere, stopping=threading.Event(), patience=SHORT)


def test_stopping_ends_a_call_that_nobody_answers() -> None:
    stopping = threading.Event()
    with nobody() as port:
        threading.Timer(0.1, stopping.set).start()
        before = time.monotonic()
        with pytest.raises(PrinterError):
            send(b"^XA^XZ", to=to(port), stopping=stopping, patience=LONG)
        assert time.monotonic() - before < LONG.answer_s / 2
