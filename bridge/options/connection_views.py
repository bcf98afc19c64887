"""What the panel of the connection says."""

from dataclasses import dataclass

from bridge.ui.content import Shape


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence, with the mark before it."""

    shape: Shape
    words: str


@dataclass(frozen=True, slots=True)
class ConnectionView:
    """What the panel says. `busy`: something is being asked, and what; `choosing`: where the token is to be kept.

    `fingerprint`: of a certificate that was shown, for a person to compare.
    """

    said: tuple[Said, ...] = ()
    token: str = ""
    busy: str = ""
    choosing: bool = False
    fingerprint: str = ""
