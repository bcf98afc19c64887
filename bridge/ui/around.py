"""What the screens are given from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bridge.sync.outbox import Entry


@dataclass(frozen=True, slots=True)
class Around:
    """Clock, time zone, what the outbox holds of an operation, who plays sounds and pulls.

    `pull` brings the copy up to date and calls what it is given once, from any thread, with whether it could.
    """

    clock: Callable[[], datetime]
    zone: tzinfo
    entry: Callable[[str], Entry | None]
    sound: Callable[[str], None]
    wake: Callable[[], None]
    refresh: Callable[[], None]
    pull: Callable[[Callable[[bool], None]], None]
