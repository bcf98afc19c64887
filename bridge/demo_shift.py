"""A shift at the dock, played: three POs, two people, what goes wrong in a day, and the central's account of it."""

import csv
import io
import os
import sys
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler

from bridge import logs
from bridge.demo_play import Play
from bridge.demo_scanner import demo_scanner
from bridge.demo_steps import Step
from bridge.paths import data_folder, log_folder
from bridge.running import application, running
from bridge.sample import SampleCentral, run_bridge

CAM_2, CAM_R, CABLE_CASE, MOUNT = "036000291452", "036000291469", "10036000400127", "036000400137"

BEFORE_THE_NETWORK_GOES = (
    ("A", Step("PO-1001", "document_opened")),
    ("A", Step(CAM_2, "serial_wanted")),
    ("B", Step(CAM_R, "serial_wanted")),
    ("B", Step("CR4821301A1", "serial_accepted")),
    ("A", Step("CM4821301A1", "serial_accepted", "shift-two-people")),
    ("A", Step(MOUNT, "unit_counted")),
    ("B", Step(CABLE_CASE, "quantity_counted")),
    ("A", Step("0360002914", "truncated", "shift-torn-label")),
    ("A", Step("9506000010403", "expected_elsewhere", "shift-wrong-item")),
    ("A", Step("XJXNO", "command_done")),
    ("A", Step("XJXHOLD", "command_done")),
    ("A", Step(CAM_2, "command_done")),
    ("A", Step("CM4821302A2", "command_done")),
    ("A", Step("XJXBROKEN", "set_aside", "shift-damaged")),
    ("A", Step("GPS-7", "serial_wanted")),
    ("A", Step("XJXCOUNT", "command_done")),
    ("A", Step("5", "serial_wanted", "shift-run")),
    *(("A", Step(f"GP48213{n}", "serial_accepted")) for n in range(5)),
)
WITHOUT_NETWORK = (
    ("A", Step("XJXFINISH", "command_done", "shift-review")),
    ("A", Step("XJXOK", "saved", "shift-saved-offline")),
    ("A", Step("PO-1003", "document_opened")),
    ("A", Step("CAM-9", "serial_wanted")),
    ("A", Step("C94821301A1", "serial_accepted")),
    ("A", Step("CAM-9", "serial_wanted")),
)
AFTER_THE_REBOOT = (
    ("A", Step("CAM-9", "serial_wanted", "shift-after-reboot")),
    ("A", Step("C94821302A2", "serial_accepted")),
    ("A", Step("XJXFINISH", "command_done")),
    ("A", Step("XJXOK", "saved")),
)
WITH_NETWORK_AGAIN = (
    ("B", Step("PO-1004", "document_opened")),
    ("B", Step("19506000005024", "serial_wanted")),
    *(("B", Step(f"HD48213{n}", "serial_accepted")) for n in range(6)),
    ("B", Step("XJXFINISH", "command_done")),
    ("B", Step("XJXOK", "saved")),
)

IN_THE_BOXES = {
    ("CM4821301A1", "CAM-2", "in_stock"),
    ("CM4821302A2", "CAM-2", "set_aside"),
    ("CR4821301A1", "CAM-R", "in_stock"),
    *((f"GP48213{n}", "GPS-7", "in_stock") for n in range(5)),
    ("C94821301A1", "CAM-9", "in_stock"),
    ("C94821302A2", "CAM-9", "in_stock"),
    *((f"HD48213{n}", "HDS-1", "in_stock") for n in range(6)),
}


@dataclass
class Shift:
    """One shift: the central that comes and goes, the station that reboots, two scanners that stay."""

    folder: Path
    central: SampleCentral
    scanners: dict[str, tuple[str, int]]
    wrong: list[str] = field(default_factory=list)

    def station(self, *parts: tuple[tuple[str, Step], ...], gone: bool = False, until_done: bool = False) -> None:
        """One run of the station. `gone`: the network goes after the first part; `until_done`: wait for the central."""
        ports = [port for port, _ in self.scanners.values()]
        with running(self.folder / "station", central=self.central.url, scanners=ports) as station:
            played = Play(station, self.scanners["A"][1], data_folder(self.folder / "screenshots"))
            played.wait(lambda: bool(station.screens.receiving.list_page().total), 60)
            for number, part in enumerate(parts):
                if gone and number == 1:
                    self.central.stop()
                for name, step in part:
                    played.through(self.scanners[name][1]).run((step,))
            if until_done and not played.wait(played.finished, 90):
                played.wrong.append("the central did not finish what was saved")
            self.wrong += played.wrong


def play_shift(folder: Path, central: SampleCentral) -> int:
    """Play the shift; 0 if every answer was as expected and the central's export equals what was in the boxes."""
    log = logs.to_file(log_folder(data_folder(folder / "station")), name="station")
    log.catch_qt(qInstallMessageHandler)
    application()
    try:
        with ExitStack() as plugged:
            scanners = {name: plugged.enter_context(demo_scanner()) for name in ("A", "B")}
            shift = Shift(folder, central, scanners)
            shift.station(BEFORE_THE_NETWORK_GOES, WITHOUT_NETWORK, gone=True)
            sys.stdout.write("-- reboot, the network still gone --\n")
            shift.station(AFTER_THE_REBOOT)
            sys.stdout.write("-- the network is back --\n")
            central.start()
            shift.station(WITH_NETWORK_AGAIN, until_done=True)
    finally:
        log.close()
    return _compare(shift)


def _compare(shift: Shift) -> int:
    text = run_bridge("central", "export", "serials", data=shift.folder / "central")
    rows = [row for row in csv.DictReader(io.StringIO(text)) if row["received_by_station"] == shift.central.station]
    held = {(row["serial"], row["sku"], row["state"]) for row in rows}
    for serial, sku, state in sorted(IN_THE_BOXES ^ held):
        place = "in a box, not in the central" if (serial, sku, state) in IN_THE_BOXES else "only in the central"
        shift.wrong.append(f"{serial} ({sku}, {state}) is {place}")
    for sentence in shift.wrong:
        sys.stderr.write(f"bridge: {sentence}.\n")
    outcome = "equals" if not shift.wrong else "does not equal"
    sys.stdout.write(f"\nThe central's account of {len(held)} units {outcome} what was in the boxes.{os.linesep}")
    return 1 if shift.wrong else 0
