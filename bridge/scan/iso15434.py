"""ISO/IEC 15434 envelopes: what distributors print on reels, bags and cartons. PURE.

`[)>` RS, a format of two digits, GS, fields between GS, RS EOT. Format 06 holds data identifiers of ANSI MH10.8.2, 05
GS1 application identifiers, 01 a carrier's routing. Some printers put `>` before it, and wedges lose RS and EOT.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bridge.scan import gs1

_HEADER = re.compile(r">?\[\)>")
_FORMAT = re.compile(r"([0-9]{2})\x1d(.*)", re.DOTALL)
_FIELD = re.compile(r"([0-9]{0,3}[A-Z])(.*)", re.DOTALL)
_ASC, _GS1, _CARRIER = "06", "05", "01"


@dataclass(frozen=True, slots=True)
class Envelope:
    """The fields of an envelope: `identified` by ASC data identifier, `elements` by GS1 application identifier."""

    identified: Mapping[str, str] = field(default_factory=dict)
    elements: Mapping[str, str] = field(default_factory=dict)
    routing: bool = False

    @property
    def serial(self) -> str | None:
        """The serial of the unit; licence plates of packages (3S, 4S, 5S) are none."""
        return self.identified.get("S") or self.elements.get("21")


def is_envelope(text: str) -> bool:
    """Whether a text announces itself as an envelope."""
    return _HEADER.match(text) is not None


def envelope(text: str) -> Envelope | None:
    """The fields of an announced envelope; None where they cannot be told apart."""
    body = _HEADER.sub("", text, count=1).strip("\x04\x1e\r\n")
    found = Envelope()
    for part in body.split("\x1e"):
        match = _FORMAT.fullmatch(part)
        added = _content(match[1], match[2]) if match else None
        if added is None:
            return None
        found = Envelope(
            {**found.identified, **added.identified},
            {**found.elements, **added.elements},
            found.routing or added.routing,
        )
    return found


def _content(form: str, fields: str) -> Envelope | None:
    """What one format of an envelope holds; formats that concern nobody here hold nothing."""
    if form == _ASC:
        identified = _identified(fields)
        return Envelope(identified=identified) if identified else None
    if form == _GS1:
        elements = gs1.elements(fields)
        return Envelope(elements=elements) if elements else None
    return Envelope(routing=form == _CARRIER)


def _identified(fields: str) -> dict[str, str]:
    """Values by data identifier, the first where one comes twice; what has no identifier is passed over."""
    found: dict[str, str] = {}
    for part in fields.split(gs1.GS):
        match = _FIELD.fullmatch(part)
        if match and match[2]:
            found.setdefault(match[1], match[2])
    return found
