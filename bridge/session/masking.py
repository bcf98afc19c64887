"""Codes that say who somebody is or open something: kept and shown only as what they are. PURE."""

import re
from dataclasses import replace

from bridge.scan.commands import BADGE, SETUP
from bridge.scan.scan import TYPED, Scan
from bridge.session.state import Allow, PortState

SHOWN_PIN, SHOWN_BADGE, SHOWN_SETUP = "PIN", "BADGE", "SETUP"
LONGEST_PIN = 8

# a badge or a setup code of which a part was lost is none, and must not be told either
_BEGINS = re.compile(rf"(?:\][A-Za-z][0-9A-Fa-f])?\s*({BADGE}|{SETUP})", re.IGNORECASE | re.ASCII)


def is_pin(scan: Scan, port: PortState) -> bool:
    """Whether the scan is a PIN for what the port is asked: digits from the keyboard, and nothing else."""
    text = scan.text.strip()
    digits = text.isascii() and text.isdigit() and len(text) <= LONGEST_PIN
    return digits and scan.source == TYPED and isinstance(port.question, Allow)


def is_badge(text: str) -> bool:
    """Whether a text is a badge's code, or would be one if it were whole."""
    return _beginning(text) == BADGE


def is_setup(text: str) -> bool:
    """Whether a text is a code that sets up a new station."""
    return _beginning(text) == SETUP


def masked(scan: Scan, port: PortState) -> Scan:
    """The scan as it may be kept and shown: of a PIN, a badge or a setup code only that it was one."""
    if is_pin(scan, port):
        return replace(scan, text=SHOWN_PIN)
    shown = {BADGE: SHOWN_BADGE, SETUP: SHOWN_SETUP}.get(_beginning(scan.text))
    return replace(scan, text=shown) if shown else scan


def _beginning(text: str) -> str:
    found = _BEGINS.match(text)
    return found[1].upper() if found else ""
