"""The same scans at the dock get another answer by how severe a rule is, and by what a supervisor's badge may do."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge.moments import now, to_text
from bridge.options import badges, overrides, saved
from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_UPC
from tests.station.line import Scanner, StationProcess
from tests.station.packing import Packer

PIN = "4711"
KNOWN = "CM0000001Q1"
BAT_UPC = "490123456783"

# the scans after the number of the PO, and the code that the last of them is answered whatever the option says
SCANS: dict[str, tuple[tuple[str, ...], str]] = {
    "receive.unique_serial.level": ((CAM_UPC, KNOWN), "already_received"),
    "receive.reject_upc.level": (("BAT-90", BAT_UPC), "is_product_code"),
    "serial.length.level": ((CAM_UPC, "CM48213"), "wrong_length"),
    "serial.mask.level": ((CAM_R_UPC, "CM4821301QQ"), "wrong_mask"),
}
LEVELS = {
    "block": ("reject", ""),
    "block_pin": ("ask", "Badge or PIN, or scan NO."),
    "ask": ("ask", "Scan OK to keep it, NO to drop it."),
}


@pytest.fixture(scope="module")
def dock(tmp_path_factory: pytest.TempPathFactory, prepared: tuple[Path, str]) -> Iterator[Packer]:
    """A station with its list and a PIN, at work by itself."""
    folder = tmp_path_factory.mktemp("rules") / "station"
    shutil.copytree(prepared[0] / "station", folder)
    packer = Packer(StationProcess(folder, scanners=[Scanner()]))
    packer.process.start()
    yield packer
    packer.close()


@pytest.fixture
def here(dock: Packer) -> Iterator[Packer]:
    """The same with PO-1001 open, and everything as it was afterwards."""
    dock.lock(PIN)
    assert dock.scan("XJXRECEIVE", "PO-1001")[-1] == "document_opened"
    yield dock
    dock.reset()


def badge(packer: Packer, name: str, *, approves: bool) -> str:
    with packer.store.write() as connection:
        return badges.make(connection, name, approves=approves, at=to_text(now()), by=None)


@pytest.mark.parametrize("key", SCANS)
def test_the_last_scan_is_answered_as_severe_as_the_option_says(here: Packer, key: str) -> None:
    scans, code = SCANS[key]
    for value, (level, todo) in LEVELS.items():
        here.put({key: value})
        row = here.answers(*scans)[-1]
        assert (row.code, row.level, row.message.endswith(todo)) == (code, level, True), value
        here.scan("XJXNO", "XJXSKIP")
    here.put({key: "block"})


def test_with_its_lock_off_an_override_is_everybodys(here: Packer) -> None:
    here.options(receive__unique_serial__level="block_pin")
    assert here.answers(CAM_UPC, KNOWN)[-1].message.endswith("Badge or PIN, or scan NO.")
    here.scan("XJXNO")
    here.options(security__lock_overrides="false")
    assert here.answers(KNOWN)[-1].message.endswith("Scan OK to keep it, NO to drop it.")
    assert here.scan("XJXOK", "XJXUNDO") == ["serial_accepted", "undone"]


def test_a_badge_allows_alone_where_the_option_says_so(here: Packer) -> None:
    code = badge(here, "Ben", approves=True)
    here.options(receive__unique_serial__level="block_pin")
    row = here.answers(CAM_UPC, KNOWN, code)[-1]
    assert (row.text, row.code, row.level, row.message) == ("BADGE", "already_received", "ask", "Ben. Type the PIN.")
    here.scan("XJXNO")
    here.options(security__badge_allows="true")
    row = here.answers(KNOWN, code)[-1]
    assert (row.text, row.code, row.allowed_by) == ("BADGE", "serial_accepted", "Ben")
    with here.store.read() as connection:
        made = overrides.made_between(connection, since="2000", until="3000")[-1]
    assert (made.what, made.allowed_by, made.why) == ("already_received", "Ben", "Received on PO-0961, 3 Nov.")
    assert here.scan("XJXUNDO") == ["undone"]


def test_blind_receiving_tells_nobody_what_is_expected(here: Packer) -> None:
    told = [here.answers(MOUNT_UPC)[0].message]
    here.scan("XJXUNDO")
    here.options(receive__blind="true")
    told += [here.answers(MOUNT_UPC)[0].message]
    assert told == ["MNT-1, 1 of 12. Scan the next item.", "MNT-1, 1 counted. Scan the next item."]
    assert here.scan("XJXUNDO") == ["undone"]


def test_a_badge_names_who_scans_and_stands_nowhere(here: Packer) -> None:
    code = badge(here, "Ana R.", approves=False)
    row, item = here.answers(code, MOUNT_UPC)
    assert (row.text, row.code, row.message) == ("BADGE", "command_done", "Ana R. scans now. Go on scanning.")
    assert (row.operator, item.operator) == ("Ana R.", "Ana R.")
    with here.store.read() as connection:
        assert saved.load(connection).operator_name == "Ana R."
    here.scan("XJXUNDO")
    letters = code.removeprefix("XJXID").encode()
    files = (file for file in here.process.folder.rglob("*") if file.is_file())
    assert not [file.name for file in files if letters.lower() in file.read_bytes().lower()]
