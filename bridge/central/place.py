"""What a data folder remembers: which database it stands for, and where it was served."""

from pathlib import Path

from sqlalchemy import URL

from bridge.central.database import address
from bridge.errors import StoreError

REMEMBERED = "central.url"
SERVED = "central.address"


def resolve(data: Path, *, url: str | None) -> URL:
    """The database at `url`, else the one this folder was served with, else the SQLite file in it."""
    if url is None:
        url = _remembered(data)
    return address(data, url=url)


def remember(data: Path, *, url: str | None) -> None:
    """Keep `url` for the commands that are not told one. It may hold a password: only its owner may read it."""
    if url is not None:
        _keep(data / REMEMBERED, url)


def remember_served(data: Path, *, address: str, fingerprint: str) -> None:
    """Keep where stations find the central, and the fingerprint of its own certificate if it has one."""
    _keep(data / SERVED, f"{address}\n{fingerprint}")


def served(data: Path) -> tuple[str, str]:
    """Where stations found the central when it was last served, and the fingerprint; empty if it never was."""
    address, _, fingerprint = (_read(data / SERVED) or "").partition("\n")
    return address, fingerprint.strip()


def _keep(file: Path, text: str) -> None:
    try:
        file.touch(mode=0o600)
        file.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise StoreError(f"{file} cannot be written: {error.strerror}.") from error


def _remembered(data: Path) -> str | None:
    return _read(data / REMEMBERED) or None


def _read(file: Path) -> str | None:
    try:
        return file.read_text("utf-8").strip()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreError(f"{file} cannot be read: {error.strerror}.") from error
