"""Which database a data folder stands for."""

from pathlib import Path

from sqlalchemy import URL

from bridge.central.database import address
from bridge.errors import StoreError

REMEMBERED = "central.url"


def resolve(data: Path, *, url: str | None) -> URL:
    """The database at `url`, else the one this folder was served with, else the SQLite file in it."""
    if url is None:
        url = _remembered(data)
    return address(data, url=url)


def remember(data: Path, *, url: str | None) -> None:
    """Keep `url` for the commands that are not told one. It may hold a password: only its owner may read it."""
    if url is None:
        return
    file = data / REMEMBERED
    try:
        file.touch(mode=0o600)
        file.write_text(url + "\n", encoding="utf-8")
    except OSError as error:
        raise StoreError(f"{file} cannot be written: {error.strerror}.") from error


def _remembered(data: Path) -> str | None:
    try:
        return (data / REMEMBERED).read_text("utf-8").strip() or None
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreError(f"{data / REMEMBERED} cannot be read: {error.strerror}.") from error
