"""What is wrong outside becomes one clear sentence, and nothing is lost."""

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge.moments import now
from bridge.store.engine import hold, open_station
from tests.station.files import write_files
from tests.station.line import StationProcess, bridge
from tests.waiting import until


@pytest.fixture
def web_server() -> Iterator[str]:
    """Something that answers, and is no central."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def said(*arguments: str, code: int, env: dict[str, str] | None = None) -> str:
    """The one line a command leaves on standard error, with its exit code."""
    done = bridge(*arguments, env=env, check=False)
    assert done.returncode == code, done.stderr
    lines = done.stderr.strip().splitlines()
    assert "Traceback" not in done.stderr
    assert len(lines) == 1, lines
    return lines[0]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nonsense",), "nonsense"),
        (("journal", "--nonsense"), "--nonsense"),
        (("options", "set", "receive.over_receive", "perhaps", "--data", "DIR"), "block"),
        (("options", "set", "receive.over_recieve", "block", "--data", "DIR"), "receive.over_receive"),
        (("central", "serve", "--data", "DIR", "--port", "many"), "port"),
        (("sync", "--data", "DIR", "--central", "nonsense"), "address"),
        (("station", "--data", "DIR", "--central", "nonsense"), "address"),
    ],
)
def test_bad_arguments_are_one_line_and_exit_code_2(tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    given = [str(tmp_path / "data") if word == "DIR" else word for word in arguments]
    assert words in said(*given, code=2)


def test_a_data_folder_that_cannot_be_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "file" in said("journal", "--data", str(tmp_path / "file" / "data"), code=1)


def test_wrong_lines_of_a_csv_are_named_and_nothing_is_loaded(tmp_path: Path) -> None:
    files = write_files(tmp_path / "files")
    with (files / "purchase_orders.csv").open("a") as file:
        file.write("PO-9,Kestrel,,,,NO-SUCH-SKU,5,1.50,open\nPO-9,Kestrel,,,,LAMP,many,1.50,open\n")
    data = str(tmp_path / "central")
    done = bridge("central", "import", str(files), "--data", data, check=False)
    assert done.returncode == 1
    assert "NO-SUCH-SKU" in done.stderr
    assert "many" in done.stderr
    assert "Traceback" not in done.stderr
    assert bridge("central", "export", "serials", "--data", data).stdout.count("\n") == 1


def test_something_that_is_no_central_is_named_and_what_waits_goes_on_waiting(
    station: StationProcess, web_server: str
) -> None:
    sentence = said("sync", "--data", str(station.folder), "--central", web_server, env={"BRIDGE_TOKEN": "x"}, code=1)
    assert "central" in sentence


def test_data_of_a_newer_bridge_are_left_alone(tmp_path: Path) -> None:
    store = open_station(tmp_path, clock=now)
    with store.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    assert "newer Bridge" in said("journal", "--data", str(tmp_path), code=1)


def test_without_a_screen_the_station_says_so(tmp_path: Path) -> None:
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    assert "no screen" in said("station", "--data", str(tmp_path), env=nowhere, code=1)


def test_data_held_by_something_that_shows_no_window_are_said_to_be_open(tmp_path: Path) -> None:
    open_station(tmp_path, clock=now).close()
    with hold(tmp_path):
        assert "already open" in said("station", "--data", str(tmp_path), code=1)


def test_a_port_that_does_not_exist_leaves_the_other_scanner_working(station: StationProcess) -> None:
    station.more = ["--scanner", "/dev/no-such-port"]
    station.start()
    assert station.scan("PO-1001") == ["document_opened"]
    log = station.folder / "logs" / "station.log"
    until(lambda: "/dev/no-such-port is not there, trying again" in log.read_text(), within_s=5)
