"""Sets this machine up for Bridge: system libraries, uv, and the locked environment in `.venv`.

`run` and `check` begin here. Standard library only, since nothing else is there yet. What is said on the way goes to
standard error: standard output belongs to the command that follows.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit("Bridge needs Python 3.11 or later; this is Python {}.{}.".format(*sys.version_info[:2]))

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
WINDOWS = os.name == "nt"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
STAMP = VENV / "set-up"
PRIVATE_UV = ROOT / ".uv"
UV_VERSION = "0.13.9"
OLDEST_UV = (0, 9)
APT_TRIES = 3

QT_LIBRARIES = {  # what Qt's offscreen and xcb platforms load -> the Debian package that has it
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def set_up(programs: Mapping[str, str] | None = None) -> None:
    """Make everything ready.

    `programs`: commands that must be on this machine besides -> their Debian packages. What cannot be done ends the
    process with one sentence and status 1.
    """
    try:
        if sys.platform == "linux":
            _install(_missing(programs or {}))
        _sync()
    except OSError as error:
        _stop(f"Bridge cannot be set up here: {error}.")


def command(name: str) -> str:
    """The path of one of the environment's commands; made ready by `set_up`."""
    return str(BIN / (f"{name}.exe" if WINDOWS else name))


def _missing(programs: Mapping[str, str]) -> list[str]:
    packages = {package for library, package in QT_LIBRARIES.items() if not _loads(library)}
    packages |= {package for program, package in programs.items() if not _found(program)}
    if not _fresh() and not _uv() and not _has("pip") and not _has("ensurepip"):
        packages.add(f"python3.{sys.version_info.minor}-venv")
    return sorted(packages)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _found(program: str) -> bool:
    """Debian keeps PostgreSQL's programs out of PATH."""
    return bool(shutil.which(program)) or any(Path("/usr/lib/postgresql").glob(f"*/bin/{program}"))


def _has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _install(packages: list[str]) -> None:
    if not packages:
        return
    if not shutil.which("apt-get"):
        _stop(f"Bridge needs what Debian packages as {' '.join(packages)}: install that, then run this again.")
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        line = f"sudo apt-get update && sudo {' '.join(install)}"
        _stop(f"Bridge needs system packages, and only root may install them. Run this first:\n{line}")
    _say(f"installing {' '.join(packages)}")
    patient = ["-q", "-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::Retries=3"]
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for _ in range(APT_TRIES):
        _run(["apt-get", "update", *patient], env)
        if _run([*install, *patient], env) == 0:
            return
    _stop(f"The system packages could not be installed: {' '.join(packages)}")


def _sync() -> None:
    if _fresh():
        return
    if STAMP.exists() and STAMP.read_text("utf-8").splitlines()[:1] != [str(ROOT)]:
        shutil.rmtree(VENV)  # the checkout was moved, and an environment cannot be
    _say("building the environment in .venv")
    uv = _uv() or _fetch_uv()
    python = [] if _python().exists() else ["--python", sys.executable]
    if _run([uv, "sync", "--locked", "--compile-bytecode", *python], _uv_environment()) != 0:
        _stop("The environment in .venv could not be built; the lines above say why.")
    _run([str(_python()), "-m", "compileall", "-q", "bridge"], dict(os.environ))
    STAMP.write_text(_state(), "utf-8")


def _fresh() -> bool:
    """Whether `.venv` is what the lock file says, in this place."""
    try:
        return STAMP.read_text("utf-8") == _state() and all(
            Path(command(name)).exists() for name in ("python", "bridge")
        )
    except OSError:
        return False


def _state() -> str:
    locked = hashlib.sha256((ROOT / "uv.lock").read_bytes() + (ROOT / "pyproject.toml").read_bytes())
    return f"{ROOT}\n{locked.hexdigest()}\n"


def _python() -> Path:
    return Path(command("python"))


def _uv() -> str | None:
    """The uv to use: ours, or this machine's where it is not too old."""
    own = shutil.which("uv", path=os.pathsep.join(str(PRIVATE_UV / name) for name in ("bin", "Scripts")))
    found = own or shutil.which("uv")
    return found if found and _uv_version(found) >= OLDEST_UV else None


def _uv_version(uv: str) -> tuple[int, ...]:
    told = subprocess.run([uv, "--version"], capture_output=True, text=True, check=False).stdout.split()
    try:
        return tuple(int(part) for part in told[1].split("."))
    except (IndexError, ValueError):
        return ()


def _fetch_uv() -> str:
    """Install uv into `.uv`, where neither this machine's Python nor its packager minds."""
    pip = [sys.executable, "-m", "pip", "install", "--target", str(PRIVATE_UV)]
    if not _has("pip"):
        _run([sys.executable, "-m", "venv", str(PRIVATE_UV)], dict(os.environ))
        pip = [str(PRIVATE_UV / "bin" / "python"), "-m", "pip", "install"]
    quiet = ["--quiet", "--disable-pip-version-check", "--root-user-action=ignore"]
    done = _run([*pip, *quiet, f"uv=={UV_VERSION}"], dict(os.environ))
    uv = _uv()
    if done != 0 or not uv:
        _stop("uv, which builds the environment, could not be installed; the lines above say why.")
    return uv


def _uv_environment() -> dict[str, str]:
    env = {name: value for name, value in os.environ.items() if name not in {"VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT"}}
    env.setdefault("UV_HTTP_RETRIES", "5")
    home = os.path.expanduser("~")  # noqa: PTH111  Path.home() raises for a user without one
    if not WINDOWS and not os.access(home, os.W_OK):
        env.setdefault("UV_CACHE_DIR", str(PRIVATE_UV / "cache"))
    return env


def _run(command: list[str], env: dict[str, str]) -> int:
    """Both streams of the command go to standard error."""
    return subprocess.run(command, env=env, cwd=ROOT, stdout=sys.stderr.fileno(), check=False).returncode


def _say(text: str) -> None:
    print(f"bridge: {text}", file=sys.stderr, flush=True)


def _stop(sentence: str) -> NoReturn:
    sys.exit(sentence)
