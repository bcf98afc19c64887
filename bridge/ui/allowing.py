"""How a page has done what a lock holds."""

from collections.abc import Callable
from typing import Protocol


class Allowing(Protocol):
    """Does `then` once the lock of that name is open: at once, after the supervisor's PIN, or never."""

    def __call__(self, lock: str, then: Callable[[], object], /, *, about: str = "", document: str = "") -> object:
        """`about` is what it is for, as an order's number or a serial; `document` the number of the document."""


def unlocked(_lock: str, then: Callable[[], object], /, *, about: str = "", document: str = "") -> object:  # noqa: ARG001
    """Where there are no locks."""
    return then()
