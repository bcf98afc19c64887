"""A step of what the demo plays. PURE."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """A scan, the answer it must get, and the name of the picture to take of it."""

    text: str
    code: str
    picture: str = ""
    rested: bool = False
