"""The headless demo: a real receiving through a pseudo-terminal, answer by answer, with pictures."""

import csv
import io
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, qInstallMessageHandler

from bridge import demo_ship, logs
from bridge.app import Station
from bridge.demo_scanner import demo_scanner
from bridge.demo_steps import Step
from bridge.paths import data_folder, log_folder
from bridge.running import application, running
from bridge.sample import run_bridge
from bridge.sync import outbox, wire
from bridge.sync.policy import State
from bridge.ui.theme import DARK, LIGHT

ANSWER_WITHIN_S = 10.0
CENTRAL_WITHIN_S = 60.0
LOOK_EVERY_MS = 20
APART_S = 1.4
SHOWN_S = 0.15
RESTED_S = 1.8


RECEIVING = (
    Step("PO-1001", "document_opened", "02-opened"),
    Step("036000291452", "serial_wanted", "03-serial-wanted"),
    Step("036000291452", "is_product_code", "05-refused"),
    Step("CM4821307Q0", "serial_accepted", "04-accepted"),
    Step("(01)00036000291452(21)CM4821308Q0", "item_and_serial_accepted", "04b-rested", rested=True),
    Step("MNT-1", "unit_counted"),
    Step("XJXCOUNT", "command_done"),
    Step("4", "quantity_counted"),
    Step("XJXUNDO", "undone", "04c-taken-back"),
    Step("MNT-1", "unit_counted"),
    Step("GPS-7", "serial_wanted"),
    Step("96385074", "looks_like_product_code", "06-check"),
    Step("XJXNO", "command_done"),
    Step("XJXSKIP", "command_done"),
    Step("XJXFINISH", "command_done", "08-review"),
    Step("XJXOK", "saved", "09-saved"),
)
EXPECTED = {("CM4821307Q0", "CAM-2"), ("CM4821308Q0", "CAM-2")}


class Play:
    """One run: scans, waits, prints, compares."""

    def __init__(self, station: Station, hand: int, pictures: Path) -> None:
        self._station = station
        self._hand = hand
        self._pictures = pictures
        self._answers: list[tuple[str, str, str]] = []
        self.wrong: list[str] = []
        station.window.answered.connect(self._answered)

    def _answered(self, outcome: object) -> None:
        verdict = outcome.verdict  # type: ignore[attr-defined]
        self._answers.append((outcome.scan.text, verdict.code.value, verdict.message))  # type: ignore[attr-defined]

    def _more_than(self, count: int) -> bool:
        return len(self._answers) > count

    def through(self, hand: int) -> "Play":
        """Go on with another scanner."""
        self._hand = hand
        return self

    def run(self, steps: tuple[Step, ...]) -> None:
        """Scan each step and compare."""
        for step in steps:
            count = len(self._answers)
            torn = step.code == "truncated"
            os.write(self._hand, step.text.encode() + (b"" if torn else b"\r"))
            if not self.wait(partial(self._more_than, count), ANSWER_WITHIN_S):
                self.wrong.append(f"{step.text} was not answered")
                return
            text, code, message = self._answers[-1]
            sys.stdout.write(f"{text:36s} {code:26s} {message}\n")
            if code != step.code:
                self.wrong.append(f"{step.text} was answered {code}, expected {step.code}")
            self.wait(lambda: False, RESTED_S if step.rested else SHOWN_S)
            if step.picture:
                self.picture(step.picture)
            self.wait(lambda: False, APART_S)

    def picture(self, name: str) -> None:
        """The window as PNG, light and dark."""
        window, skin = self._station.window, self._station.skin
        for theme, suffix in ((LIGHT, "light"), (DARK, "dark")):
            skin.wear(theme=theme)
            self.wait(lambda: False, 0.05)
            window.grab().save(str(self._pictures / f"{name}-{suffix}.png"))
        skin.wear(theme=LIGHT)

    def wait(self, condition: Callable[[], bool], within_s: float) -> bool:
        """Let the window live until the condition holds; whether it did in time."""
        loop, end = QEventLoop(), time.monotonic() + within_s
        timer = QTimer()
        timer.setInterval(LOOK_EVERY_MS)

        def look() -> None:
            if condition() or time.monotonic() > end:
                loop.quit()

        timer.timeout.connect(look)
        timer.start()
        loop.exec()
        return condition()

    def finished(self) -> bool:
        """Whether the central took everything and recalculated its inventory."""
        with self._station.store.read() as connection:
            entries = [outbox.get(connection, str(row["id"])) for row in outbox.rows(connection)]
        return bool(entries) and all(
            entry is not None and entry.state is State.ACCEPTED and _done(entry.answer) for entry in entries
        )


def _done(answer: wire.Answer | None) -> bool:
    return answer is not None and (answer.job is None or answer.job.state == "done")


def play(folder: Path, url: str) -> int:
    """Receive, wait for the central, compare its export; 0 if everything was as expected."""
    pictures = data_folder(folder / "screenshots")
    station = data_folder(folder / "station")
    log = logs.to_file(log_folder(station), name="station")
    log.catch_qt(qInstallMessageHandler)
    application()
    try:
        with demo_scanner() as (port, hand), running(station, central=url, scanners=(port,)) as parts:
            played = Play(parts, hand, pictures)
            listed = played.wait(lambda: bool(parts.screens.receiving.list_page().total), CENTRAL_WITHIN_S)
            played.wait(lambda: False, 0.5)
            if not listed:
                played.wrong.append("the list did not come")
            played.picture("01-list")
            played.run(RECEIVING)
            if not played.wait(played.finished, CENTRAL_WITHIN_S):
                played.wrong.append("the central did not finish what was saved")
            played.wait(lambda: False, 0.5)
            played.picture("09-recalculated")
            played.run(demo_ship.SHIPPING)
            if not played.wait(played.finished, CENTRAL_WITHIN_S):
                played.wrong.append("the central did not take the shipment")
            played.wait(lambda: False, 0.5)
            played.picture("12-shipped-and-counted")
            demo_ship.picture_slip(parts, pictures)
    finally:
        log.close()
    return _report(played, folder)


def _report(played: Play, folder: Path) -> int:
    text = run_bridge("central", "export", "serials", "--po", "PO-1001", data=folder / "central")
    sys.stdout.write(f"\nThe central holds of PO-1001:\n{text}")
    held = {(row["serial"], row["sku"]) for row in csv.DictReader(io.StringIO(text)) if row["state"] == "in_stock"}
    if not held >= EXPECTED:
        played.wrong.append(f"the central does not hold {sorted(EXPECTED - held)}")
    text, wrong = demo_ship.wrong_in_central(folder / "central")
    sys.stdout.write(f"\nThe central holds of {demo_ship.ORDER}:\n{text}")
    played.wrong += wrong
    for sentence in played.wrong:
        sys.stderr.write(f"bridge: {sentence}.\n")
    sys.stdout.write(f"\nPictures are in {folder / 'screenshots'}.\n")
    sys.stdout.write("Everything was as expected.\n" if not played.wrong else "Not everything was as expected.\n")
    return 1 if played.wrong else 0
