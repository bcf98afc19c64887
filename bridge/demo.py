"""`bridge demo`: a central with sample data, a station connected to it, and a scanner to type into.

Headless, it plays a receiving through a pseudo-terminal, checks every answer and what the central then holds, and
leaves pictures.
"""

import os
import shutil
import sys
import threading
from pathlib import Path

from bridge import logs
from bridge.demo_scanner import demo_scanner
from bridge.paths import data_folder, log_folder
from bridge.sample import SampleCentral, run_bridge

MARK = "made-by-bridge-demo"
OPTIONS = {"station.name": "Dock 3", "station.warehouse": "Dallas", "operator.name": "Ana R."}


def run_demo(data: Path | None, *, headless: bool, shift: bool = False) -> int:
    """Play the demo in `data` (the platform's folder without it); the exit code."""
    folder = data_folder(data) if data else data_folder() / "demo"
    if headless:
        begin_again(folder)
    mark(folder)
    central = SampleCentral(folder / "central")
    os.environ["BRIDGE_TOKEN"] = central.prepare(folder / "files")
    for key, value in OPTIONS.items():
        run_bridge("options", "set", key, value, data=folder / "station")
    central.start()
    try:
        if not headless:
            return _stay(folder, central.url)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if shift:
            from bridge.demo_shift import play_shift  # noqa: PLC0415  Qt is loaded once the central is on its way

            return play_shift(folder, central)
        from bridge.demo_play import play  # noqa: PLC0415  the same

        return play(folder, central.url)
    finally:
        central.stop()


def mark(folder: Path) -> None:
    """Say in `folder` that a demo made what is in it, unless somebody else did."""
    if not any((folder / part).exists() for part in ("central", "station")):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / MARK).touch()


def begin_again(folder: Path) -> None:
    """Drop what an earlier demo left in `folder`: what is played is expected to be answered as on a first day.

    Nothing is touched that a demo did not make.
    """
    from bridge.store.engine import hold  # noqa: PLC0415  a demo with a window holds it for itself

    if not (folder / MARK).exists():
        return
    with hold(folder / "station"):
        shutil.rmtree(folder / "central", ignore_errors=True)
    shutil.rmtree(folder / "station", ignore_errors=True)


def _stay(folder: Path, url: str) -> int:
    from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415  a window is shown only here

    from bridge.leaving import leaving_on_signals  # noqa: PLC0415  the same
    from bridge.running import application, stay  # noqa: PLC0415  the same
    from bridge.store.engine import hold  # noqa: PLC0415  the same

    station = data_folder(folder / "station")
    log = logs.to_file(log_folder(station), name="station")
    log.catch_uncaught()
    log.catch_qt(qInstallMessageHandler)
    try:
        qt = application()
        with demo_scanner() as (port, typed), leaving_on_signals(qt) as farewell, hold(station):
            sys.stdout.write(
                f"The central serves at {url} (its pages: {url}/docs).\n"
                "Type a code and press Enter to scan it, for example PO-1001, then 036000291452.\n"
            )
            sys.stdout.flush()
            threading.Thread(target=_type_into, args=(typed,), name="demo typing", daemon=True).start()
            return stay(qt, farewell, station, central=url, scanners=(port,))
    finally:
        log.close()


def _type_into(scanner: int) -> None:
    for line in sys.stdin:
        os.write(scanner, line.strip().encode() + b"\r")
