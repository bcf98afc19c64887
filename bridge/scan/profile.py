"""What is known of the keyboard-wedge scanners of a station."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bridge.scan.burst import Timing


@dataclass(frozen=True, slots=True)
class WedgeProfile:
    """How the station's wedge scanners type.

    `us_keyboard` reads keys by their place, as a scanner set to a US keyboard means them; `substitutes` maps the number
    of a Qt key to the control character that the scanner sends as that key.
    """

    timing: Timing = field(default_factory=Timing)
    us_keyboard: bool = False
    substitutes: Mapping[int, str] = field(default_factory=dict)
