"""What holds for every test: no screen, no keyring but its own, and no error, warning or thread nobody expected."""

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# left to itself, keyring takes the most willing of all classes that were ever imported, test doubles among them
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

THREADS_END_WITHIN_S = 2.0


class _Errors(logging.Handler):
    """Keeps what `bridge` logs as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_thread_survives() -> Iterator[None]:
    """A thread that a test started ends with it; of the daemon threads only those of other libraries may stay."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREADS_END_WITHIN_S
    survivors = [thread for thread in threading.enumerate() if thread not in before and _must_end(thread)]
    for thread in survivors:
        thread.join(max(0.0, deadline - time.monotonic()))
    alive = [thread.name for thread in survivors if thread.is_alive()]
    assert not alive, f"threads still run after the test: {', '.join(alive)}"


@pytest.fixture(autouse=True)
def errors_logged() -> Iterator[list[logging.LogRecord]]:
    """The errors `bridge` logged so far; a test that expects one takes it out of the list, any left fails the test."""
    handler = _Errors()
    logger = logging.getLogger("bridge")
    logger.addHandler(handler)
    yield handler.records
    logger.removeHandler(handler)
    left = [f"{record.name}: {record.getMessage()}" for record in handler.records]
    assert not left, f"errors logged that the test did not expect: {left}"


@pytest.fixture
def skin(qapp: QApplication) -> Skin:
    """What widgets wear: light, of plain size, with the project's fonts."""
    qapp.setStyle("Fusion")
    load_fonts()
    return Skin()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., None]:
    """Show a page in the room that a window of 1280 by 800 leaves over its strip, or in another size."""

    def show(page: QWidget, width: int = 1280, height: int = 760) -> None:
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitExposed(page):
            page.show()

    return show


def _must_end(thread: threading.Thread) -> bool:
    return not thread.daemon or thread.name.startswith("bridge")
