"""What the receiving screen is given from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bridge.sync.outbox import Entry


@dataclass(frozen=True, slots=True)
class Around:
    """Clock, time zone, what the outbox holds of an operation, who plays sounds and pulls."""

    clock: Callable[[], datetime]
    zone: tzinfo
    entry: Callable[[str], Entry | None]
    sound: Callable[[str], None]
    wake: Callable[[], None]
    refresh: Callable[[], None]
    pull: Callable[[Callable[[], None]], None]
