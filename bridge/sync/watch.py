"""Whether anybody has written to station.db since one last looked."""

from types import TracebackType
from typing import Self

from bridge.store.engine import Store


class Watch:
    """A connection kept open to compare SQLite's data version, which changes with the commits of all others."""

    def __init__(self, store: Store) -> None:
        self._connection = store.station.connect()
        self._version = self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._connection.close()

    def changed(self) -> bool:
        """Whether it was written to since the last call."""
        before, self._version = self._version, self._read()
        return self._version != before

    def _read(self) -> int:
        with self._connection.begin():
            return int(self._connection.exec_driver_sql("PRAGMA main.data_version").scalar_one())
