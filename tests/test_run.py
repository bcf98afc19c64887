"""`run` and `check` on a copy of themselves whose environment holds stand-ins for the commands."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TELL = "#!/bin/sh\necho $0 $@ | sed 's,.*/bin/,,'\n"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A checkout that is set up."""
    (tmp_path / ".ci").mkdir()
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    for name in ("run", "check", ".ci/setup.py", "uv.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / ".venv" / "bin" / "python").symlink_to(sys.executable)
    for name in ("bridge", "ruff", "lint-imports", "mypy", "pytest"):
        stand_in(tmp_path, name, TELL)
    stamp = "import setup; setup.STAMP.write_text(setup._state(), 'utf-8')"
    subprocess.run([sys.executable, "-c", stamp], cwd=tmp_path / ".ci", check=True)
    return tmp_path


def stand_in(copy: Path, name: str, script: str) -> None:
    path = copy / ".venv" / "bin" / name
    path.write_text(script)
    path.chmod(0o755)


def start(copy: Path, *words: str, screen: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name != "QT_QPA_PLATFORM"}
    command = [sys.executable, *words]
    return subprocess.run(command, cwd=copy, env=env | (screen or {}), capture_output=True, text=True, check=False)


def test_arguments_and_status_are_those_of_bridge(copy: Path) -> None:
    stand_in(copy, "bridge", TELL + "exit 3\n")
    done = start(copy, "run", "journal", "--json")
    assert (done.stdout, done.stderr, done.returncode) == ("bridge journal --json\n", "", 3)


def test_without_a_display_the_demo_says_so_and_plays_by_itself(copy: Path) -> None:
    done = start(copy, "run", "demo")
    assert done.stdout == "bridge demo --headless\n"
    assert done.stderr == "bridge: there is no display here, so the demo plays by itself (demo --headless)\n"


@pytest.mark.parametrize("screen", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "w"}, {"QT_QPA_PLATFORM": "offscreen"}])
def test_with_a_display_the_demo_opens_there(copy: Path, screen: dict[str, str]) -> None:
    done = start(copy, "run", "demo", screen=screen)
    assert (done.stdout, done.stderr) == ("bridge demo\n", "")


def test_without_root_what_is_missing_is_one_apt_line(copy: Path) -> None:
    setup = copy / ".ci" / "setup.py"
    source = setup.read_text("utf-8")
    setup.write_text(source.replace("libGL.so.1", "libNone.so.1").replace("os.geteuid()", "1000"), "utf-8")
    done = start(copy, "run", "demo")
    assert (done.returncode, done.stdout) == (1, "")
    assert [line for line in done.stderr.splitlines() if "apt" in line] == [
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1"
    ]


def test_check_runs_its_steps_in_order_and_ends_with_pytest(copy: Path) -> None:
    done = start(copy, "check", "--", "-k", "serials")
    steps = [line.split()[0] for line in done.stdout.splitlines()]
    assert steps == ["format", "lint", "imports", "types", "tests", "pytest"]
    assert done.stdout.endswith("-k serials\n")


def test_check_stops_at_the_first_failure_and_shows_it(copy: Path) -> None:
    stand_in(copy, "lint-imports", "#!/bin/sh\necho bridge.store imports bridge.ui\nexit 1\n")
    done = start(copy, "check")
    assert done.returncode == 1
    assert done.stdout.endswith(" s  failed\nbridge.store imports bridge.ui\n")
    assert "types" not in done.stdout


def test_check_fast_stops_before_the_tests(copy: Path) -> None:
    done = start(copy, "check", "--fast")
    assert (done.returncode, done.stdout.splitlines()[-1].split()[0]) == (0, "types")


def test_check_long_takes_the_long_tests_too(copy: Path) -> None:
    assert "-m long or not long" in start(copy, "check", "--long").stdout


def test_check_refuses_an_argument_it_does_not_know(copy: Path) -> None:
    done = start(copy, "check", "--quick")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
