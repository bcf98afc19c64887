"""A new station is set up from an empty folder by one scan, and works."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge.sync import setup_code
from tests.dock import CAM_R_UPC
from tests.screen import screen, typing
from tests.station import ring
from tests.station.files import write_files
from tests.station.line import CentralProcess, Scanner, StationProcess, bridge
from tests.waiting import until

PIN = "4711"
WITHIN_S = 20.0


@pytest.fixture(scope="module")
def encrypted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CentralProcess]:
    """A central with the dock's list that serves with a certificate of its own."""
    folder = tmp_path_factory.mktemp("encrypted")
    process = CentralProcess(folder / "central", more=("--tls",))
    process.load(write_files(folder / "files"))
    process.start()
    yield process
    process.stop()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[StationProcess]:
    """A station without data, token or central, with a keyring; not started."""
    backend = {"PYTHON_KEYRING_BACKEND": ring.BACKEND, ring.FILE: str(tmp_path / "ring.json"), "BRIDGE_TOKEN": ""}
    found = StationProcess(tmp_path / "station", scanners=[Scanner()], env=backend)
    yield found
    if not found.gone():
        found.kill()
    found.scanners[0].close()


def printed(central: CentralProcess, name: str, *more: str) -> str:
    """A code of the central's."""
    return bridge("central", "enrol", name, "--data", str(central.folder), *more).stdout.strip()


def options(station: StationProcess) -> dict[str, str]:
    lines = bridge("options", "show", "--data", str(station.folder)).stdout.splitlines()
    pairs = (line.partition(" =") for line in lines)
    return {key: text.strip() for key, _, text in pairs}


def connected(station: StationProcess) -> bool:
    """Whether the station has fetched the list."""
    done = bridge("trace", "CM4820001Q0", "--json", "--data", str(station.folder), env=station.env, check=False)
    return done.returncode == 0 and json.loads(done.stdout)["asked"] is True


def everything_written(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_one_scan_sets_a_station_up_and_a_po_is_received(
    fresh: StationProcess, encrypted: CentralProcess, tmp_path: Path
) -> None:
    file = tmp_path / "options.toml"
    file.write_text("[receive]\nrequire_serial = false\n")
    text = printed(encrypted, "Dock 7", "--options", str(file))
    fresh.start()
    assert fresh.scan(text) == ["command_done"]
    until(lambda: options(fresh).get("station.name") == "Dock 7", within_s=WITHIN_S)
    until(lambda: connected(fresh), within_s=WITHIN_S)
    assert fresh.scan("PO-1001", CAM_R_UPC, "XJXFINISH", "XJXOK") == [
        "document_opened",
        "unit_counted",
        "command_done",
        "saved",
    ]
    until(lambda: [one["state"] for one in fresh.operations()] == ["accepted"], within_s=WITHIN_S)
    shown = options(fresh)
    code = setup_code.read(text)
    assert (shown["central.url"], shown["central.fingerprint"]) == (encrypted.url, code.fingerprint)
    assert fresh.rows()[0].text == "SETUP"
    (token,) = json.loads((tmp_path / "ring.json").read_text()).values()
    assert fresh.stop() == 0
    written = everything_written(fresh.folder)
    for secret in (token, text, text.lower(), code.secret.hex()):
        assert secret.encode() not in written


def test_a_code_that_was_used_or_is_damaged_changes_nothing(fresh: StationProcess, encrypted: CentralProcess) -> None:
    text = printed(encrypted, "Dock 8")
    done = bridge("enrol", text.lower(), "--data", str(fresh.folder), env=fresh.env)
    assert done.stdout == "Connected as Dock 8.\n"
    before = options(fresh)
    for code, words in ((text, "was used already"), (text[:-3], "is not whole"), ("XJXUNDO", "is no setup code")):
        again = bridge("enrol", code, "--data", str(fresh.folder), env=fresh.env, check=False)
        assert (again.returncode, again.stdout) == (1, "")
        assert words in again.stderr
    assert options(fresh) == before
    assert bridge("sync", "--data", str(fresh.folder), env=fresh.env).returncode == 0


def test_without_a_keyring_nothing_is_kept_before_somebody_chose_where(
    fresh: StationProcess, encrypted: CentralProcess
) -> None:
    text = printed(encrypted, "Dock 9")
    bare = {**fresh.env, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    refused = bridge("enrol", text, "--data", str(fresh.folder), env=bare, check=False)
    assert refused.returncode == 1
    assert "options set central.token_store file. The code was not used." in refused.stderr
    fresh.option("central.token_store", "file")
    assert bridge("enrol", "-", "--data", str(fresh.folder), env=bare, given=f"{text}\n").returncode == 0
    assert (fresh.folder / "token.json").stat().st_mode & 0o777 == 0o600
    assert bridge("sync", "--data", str(fresh.folder), env=bare).returncode == 0


def test_the_other_central_s_code_is_refused_while_work_waits(
    fresh: StationProcess, encrypted: CentralProcess, central: CentralProcess
) -> None:
    bridge("enrol", printed(central, "Dock 1"), "--data", str(fresh.folder), env=fresh.env)
    bridge("sync", "--data", str(fresh.folder), env=fresh.env)
    fresh.start()
    central.stop()
    fresh.option("receive.require_serial", "false")
    assert fresh.scan("PO-1001", CAM_R_UPC, "XJXFINISH", "XJXOK")[-1] == "saved"
    refused = bridge("enrol", printed(encrypted, "Dock 2"), "--data", str(fresh.folder), env=fresh.env, check=False)
    assert refused.returncode == 1
    assert f"Work for the central at {central.url} waits to be sent" in refused.stderr
    assert options(fresh)["central.url"] == central.url


def test_where_a_pin_is_set_a_code_needs_it(fresh: StationProcess, encrypted: CentralProcess) -> None:
    fresh.lock(PIN)
    with screen() as display:
        fresh.env = {**fresh.env, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display.environment["DISPLAY"]}
        fresh.start()
        assert display.do("search", "--sync", "--onlyvisible", "--name", "^Bridge$", "windowactivate", "--sync")
        text = printed(encrypted, "Dock 10")
        assert fresh.scan(text) == ["command_done"]
        assert display.do("key", "Escape")
        assert display.do("key", "ctrl+comma", *typing(PIN, pace_ms=110), "key", "Return")
        assert fresh.scan("PO-1001") == ["unknown_code"]
        assert options(fresh)["central.url"] == "", "what was given up is not done later"
        assert fresh.scan(text)[-1:] == ["command_done"]
        assert display.do(*typing(PIN, pace_ms=110), "key", "Return")
        until(lambda: options(fresh).get("station.name") == "Dock 10", within_s=WITHIN_S)
        assert fresh.stop() == 0
