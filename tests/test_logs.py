import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from bridge import logs

bridge = logging.getLogger("bridge.test")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logs.Log]:
    log = logs.to_file(tmp_path, name="station")
    yield log
    log.close()


def written(folder: Path) -> str:
    return (folder / "station.log").read_text("utf-8")


def test_a_line_says_when_how_bad_and_where(log: logs.Log, tmp_path: Path) -> None:
    bridge.info("ready")
    assert log
    moment, level, rest = written(tmp_path).split(maxsplit=2)
    assert (moment[10], moment[-1], level, rest) == ("T", "Z", "INFO", "bridge.test: ready\n")


def test_other_libraries_are_heard_from_a_warning_up(log: logs.Log, tmp_path: Path) -> None:
    logging.getLogger("urllib3").info("GET /serials")
    logging.getLogger("urllib3").warning("retrying")
    assert log
    assert "GET" not in written(tmp_path)
    assert "retrying" in written(tmp_path)


def test_a_secret_is_not_written_even_inside_a_traceback(log: logs.Log, tmp_path: Path) -> None:
    log.hide("s3cr3t")
    try:
        int("Authorization: Bearer s3cr3t")
    except ValueError:
        bridge.warning("asking with %s", "s3cr3t", exc_info=True)
    assert "s3cr3t" not in written(tmp_path)
    assert "Bearer [hidden]" in written(tmp_path)


def test_the_token_of_the_environment_is_a_secret_from_the_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BRIDGE_TOKEN", "tok-123")
    log = logs.to_file(tmp_path, name="station")
    bridge.warning("sent tok-123")
    log.close()
    assert "tok-123" not in written(tmp_path)


def test_an_error_nobody_caught_in_a_thread_is_logged_and_told(
    log: logs.Log, tmp_path: Path, errors_logged: list[logging.LogRecord]
) -> None:
    told: list[str] = []
    log.catch_uncaught(told.append)
    thread = threading.Thread(target=int, args=["many"], name="bridge-scanner")
    thread.start()
    thread.join()
    assert "in thread bridge-scanner" in written(tmp_path)
    assert "Traceback" in written(tmp_path)
    assert told[0].startswith("An error nobody expected: invalid literal for int()")
    errors_logged.clear()


def test_an_error_nobody_caught_in_the_main_thread_is_logged(tmp_path: Path) -> None:
    program = (
        "import pathlib, sys; from bridge import logs;"
        "logs.to_file(pathlib.Path(sys.argv[1]), name='station').catch_uncaught(); {}['lost']"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "KeyError: 'lost'" in written(tmp_path)


@pytest.mark.qt_no_exception_capture
def test_what_qt_warns_of_is_logged(log: logs.Log, tmp_path: Path) -> None:
    before = qInstallMessageHandler(None)
    log.catch_qt(qInstallMessageHandler)
    qWarning("a layout too many")
    qInstallMessageHandler(before)
    assert "WARNING bridge.qt: a layout too many" in written(tmp_path)


def test_closing_gives_the_hooks_back(tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    log = logs.to_file(tmp_path, name="station")
    log.catch_uncaught()
    assert sys.excepthook is not before[0]
    log.close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_disk_that_refuses_costs_lines_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "station.log").symlink_to("/dev/full")
    log = logs.to_file(tmp_path, name="station")
    bridge.warning("no room for this")
    log.close()
    assert capsys.readouterr().err == ""


def test_the_file_starts_afresh_when_it_is_full_and_the_older_ones_stay(tmp_path: Path) -> None:
    log = logs.to_file(tmp_path, name="station")
    line = "x" * 10_000
    for _ in range(250):
        bridge.info(line)
    log.close()
    sizes = sorted((path.name, path.stat().st_size) for path in tmp_path.iterdir())
    assert [name for name, _ in sizes] == ["station.log", "station.log.1", "station.log.2"]
    assert max(size for _, size in sizes) <= logs.FILE_BYTES


def test_a_command_says_only_warnings_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    log = logs.to_stderr()
    bridge.info("loading")
    bridge.warning("the list is old")
    log.close()
    said = capsys.readouterr().err
    assert "loading" not in said
    assert "the list is old" in said


def test_two_logs_each_keep_to_their_own_level(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = logs.to_stderr()
    file = logs.to_file(tmp_path, name="station")
    bridge.info("ready")
    file.close()
    screen.close()
    assert "ready" in written(tmp_path)
    assert capsys.readouterr().err == ""


def test_a_file_does_not_quieten_a_verbose_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screen = logs.to_stderr(verbose=True)
    file = logs.to_file(tmp_path, name="station")
    bridge.debug("asked the central")
    file.close()
    screen.close()
    assert "asked the central" in capsys.readouterr().err
    assert not (tmp_path / "station.log").exists()
