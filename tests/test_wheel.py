"""What is delivered works without the checkout: the wheel, alone in a new environment with the locked libraries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from uv import find_uv_bin

from tests.waiting import until

ROOT = Path(__file__).parent.parent
START_WITHIN_S = 30.0  # bytecode is not compiled there yet


OUTSIDE = {name: value for name, value in os.environ.items() if not name.startswith(("VIRTUAL_ENV", "PYTHON", "COV_"))}


def ran(*words: str | Path, cwd: Path, **environment: str) -> str:
    done = subprocess.run(words, cwd=cwd, env=OUTSIDE | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of an environment that has the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    venv, uv = folder / "venv", find_uv_bin()
    ran(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, cwd=ROOT)
    (wheel,) = folder.glob("bridge-*.whl")
    ran(uv, "venv", "--quiet", "--python", sys.executable, venv, cwd=folder)
    sync = (uv, "sync", "--quiet", "--locked", "--no-dev", "--no-install-project", "--project", ROOT)
    ran(*sync, cwd=folder, UV_PROJECT_ENVIRONMENT=str(venv))
    ran(uv, "pip", "install", "--quiet", "--no-deps", "--python", venv, wheel, cwd=folder)
    return venv / "bin"


def test_the_command_is_there_and_explains_itself(installed: Path, tmp_path: Path) -> None:
    told = ran(installed / "bridge", "--help", cwd=tmp_path)
    assert "station" in told
    assert "demo" in told


def test_the_resources_came_along(installed: Path, tmp_path: Path) -> None:
    found = ran(installed / "python", "-c", "from bridge import paths; print(paths.resource('fonts'))", cwd=tmp_path)
    assert Path(found.strip()).is_relative_to(installed.parent)


def test_the_migrations_came_along(installed: Path, tmp_path: Path) -> None:
    found = ran(
        installed / "python", "-c", "from bridge.store import migrations; print(*migrations.__path__)", cwd=tmp_path
    )
    assert list(Path(found.strip()).glob("versions/*.py"))


def test_the_station_starts_off_screen_and_leaves_when_told(installed: Path, tmp_path: Path) -> None:
    log = tmp_path / "logs" / "station.log"
    env = OUTSIDE | {"QT_QPA_PLATFORM": "offscreen"}
    words = (installed / "bridge", "station", "--data", tmp_path)
    with subprocess.Popen(words, cwd=tmp_path, env=env, stderr=subprocess.PIPE, text=True) as station:
        try:
            until(
                lambda: station.poll() is not None or is_ready(log), within_s=START_WITHIN_S, what="a started station"
            )
            station.terminate()
            _, said = station.communicate(timeout=START_WITHIN_S)
        finally:
            station.kill()
    assert (station.returncode, said) == (0, "")
    assert is_ready(log)


def is_ready(log: Path) -> bool:
    return log.exists() and "ready to scan" in log.read_text("utf-8")
