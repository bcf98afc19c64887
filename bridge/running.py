"""A station kept open until a person closes it: once more in another language, or for practice, in between."""

import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bridge import logs
from bridge.app import Station
from bridge.commands import tokens_of
from bridge.errors import BridgeError, StoreInUse
from bridge.leaving import After, Farewell, leaving_on_signals
from bridge.moments import now
from bridge.paths import log_folder
from bridge.practice import station_folder
from bridge.store.engine import hold, open_station
from bridge.sync.token import Typed
from bridge.ui.fonts import load_fonts
from bridge.ui.front import knock
from bridge.ui.roles import tell_roles

from PySide6.QtCore import qInstallMessageHandler  # isort: skip  SQLAlchemy first, see bridge.app
from PySide6.QtWidgets import QApplication  # isort: skip  the same

_log = logging.getLogger("bridge.station")


@contextmanager
def running(
    folder: Path, *, central: str = "", scanners: Sequence[str] = (), practice: bool = False
) -> Iterator[Station]:
    """A started station over the data in `folder`; BridgeError before anything is shown."""
    with hold(folder), _started(folder, central=central, scanners=scanners, practice=practice) as station:
        yield station


@contextmanager
def _started(
    folder: Path, *, central: str, scanners: Sequence[str], practice: bool, typed: Typed = None
) -> Iterator[Station]:
    """The same over data that are held already; `typed` are the tokens that were typed at an earlier one."""
    store = open_station(folder, clock=now, held=True)
    tokens = tokens_of(store, typed=typed)
    station = Station(store, tokens=tokens, central=central, scanners=scanners, practice=practice)
    station.start()
    try:
        yield station
    finally:
        station.stop()


def application() -> QApplication:
    """The one Qt application, with its fonts."""
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Bridge")
    qt.setStyle("Fusion")
    load_fonts()
    tell_roles()
    return qt


def run_station(folder: Path, *, central: str, scanners: Sequence[str]) -> int:
    """Open the station and stay until its window is closed; the exit code."""
    if not has_screen():
        raise BridgeError("There is no screen here; set QT_QPA_PLATFORM=offscreen to run without one.")
    log = logs.to_file(log_folder(folder), name="station")
    log.catch_uncaught()
    log.catch_qt(qInstallMessageHandler)
    qt = application()
    try:
        with leaving_on_signals(qt) as farewell, hold(folder):
            qt.commitDataRequest.connect(lambda _session: farewell.first())
            return stay(qt, farewell, folder, central=central, scanners=scanners)
    except StoreInUse as error:
        _log.info("%s", error)
        if not knock(folder):
            raise
        sys.stdout.write(f"{error} Its window is in front now.\n")
        return 0
    except BridgeError as error:
        _log.info("%s", error)
        raise
    finally:
        log.close()


def stay(
    qt: QApplication,
    farewell: Farewell,
    folder: Path,
    *,
    central: str,
    scanners: Sequence[str],
    on_start: Callable[[Station], object] = lambda _station: None,
) -> int:
    """Work in `folder`, which is held, and practise in between, until the end; the exit code.

    `on_start` is given each station once it runs.
    """
    practice, typed = False, dict[str, str]()
    while True:
        place, kept = (station_folder(folder), None) if practice else (folder, typed)
        with _started(place, central=central, scanners=scanners, practice=practice, typed=kept) as station:
            farewell.first = station.end
            station.window.left.connect(qt.quit)
            on_start(station)
            code = qt.exec()
        if station.after is After.END:
            return code
        practice = station.after is After.PRACTISE or (practice and station.after is After.AGAIN)


def has_screen() -> bool:
    """Whether Qt has something to show windows on."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)
