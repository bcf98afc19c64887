"""What a scanner, a wedge or a person typing hands to the station: one complete frame."""

from dataclasses import dataclass
from datetime import datetime

WEDGE = "wedge"
TYPED = "typed"
PASTE = "paste"
KEYBOARD = "keyboard"


@dataclass(frozen=True, slots=True)
class Scan:
    """One frame without its terminator, AIM prefix included.

    `at` is aware and in UTC. `source` is the port as given, or `wedge`, `typed`, `paste`.
    `cut` says that only a part of the code arrived (its head or its end was lost).
    """

    text: str
    source: str
    at: datetime
    cut: bool = False

    @property
    def port(self) -> str:
        """Whose question this answers: wedge scanners and the keyboard share one."""
        return KEYBOARD if self.source in {WEDGE, TYPED, PASTE} else self.source
