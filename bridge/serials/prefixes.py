"""What labels print before a serial: `S`, `SN:`, `Serial No.`. PURE.

Many true serials begin with the same letters, so that nothing is ever cut off here: the readings are offered, and a
serial pattern or a person decides.
"""

import re

_PREFIXES = (
    re.compile(r"\(S\)\s*(.+)"),
    re.compile(r"(?:SERIAL|SER)(?:\s*(?:NO|NUMBER|NUM))?[\s.:#]+(.+)", re.IGNORECASE),
    re.compile(r"S/?N\s*[.:#]*\s*(.+)", re.IGNORECASE),
    re.compile(r"S(.+)"),
)


def without_prefix(text: str) -> tuple[str, ...]:
    """The serials that stay when a prefix is left out, the longest prefix first; empty where there is none."""
    if text[:1] not in {"S", "s", "("}:
        return ()
    found = (pattern.fullmatch(text) for pattern in _PREFIXES)
    return tuple(dict.fromkeys(match[1].strip() for match in found if match and match[1].strip()))
