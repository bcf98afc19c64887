"""Where things lie: the station's data, its logs, and the files that come with Bridge."""

import os
from pathlib import Path

from bridge.errors import StoreError

_PACKAGE = Path(__file__).parent


def data_folder(given: Path | None = None) -> Path:
    """The folder a station keeps everything in, created where it is not there; without `given` the platform's own.

    StoreError where it cannot be.
    """
    folder = given.expanduser() if given else _platform_folder()
    return _created(folder.absolute())


def log_folder(data: Path) -> Path:
    """`logs` in a data folder, created where it is not there."""
    return _created(data / "logs")


def keep_private(file: Path, content: bytes, *, mode: int = 0o600) -> None:
    """Make `content` that of `file`, whole or not at all, for its owner's eyes unless `mode` says more; OSError."""
    part = file.with_name(f"{file.name}.part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode), "wb") as new:
        new.write(content)
    part.replace(file)


def resource(name: str) -> Path:
    """A bundled file or folder, e.g. `fonts` or `icons/menu.svg`.

    An installed or frozen Bridge has them in the package, a checkout beside it. FileNotFoundError for a name that is
    not there.
    """
    inside = _PACKAGE / "resources"
    found = (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name
    if not found.exists():
        raise FileNotFoundError(f"Bridge was installed without its file {name}.")
    return found


def _platform_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415  most commands are told their folder

    return user_data_path("bridge", appauthor=False)


def _created(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise StoreError(f"{folder} is a file; the data need a folder.") from error
    except OSError as error:
        raise StoreError(f"The folder {folder} cannot be created: {error.strerror}.") from error
    return folder
