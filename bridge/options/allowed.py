"""What the options take: the choices with their words, and what is wrong with an address. PURE."""

import re
from types import MappingProxyType

from bridge.phrases import phrase
from bridge.scan.feedback import FAMILIES

_ALLOWING = {"block": "Block", "pin": "Allow with PIN"}
UNIQUE = MappingProxyType({"in_stock": "In stock anywhere", "po": "In this PO", "ever": "Ever received", "off": "Off"})
UPC = MappingProxyType({"catalogue": "Whole catalogue", "document": "This document", "off": "Off"})
OVER = MappingProxyType({**_ALLOWING, "percent": "Up to a percentage", "allow": "Allow"})
PARTIAL = MappingProxyType({**_ALLOWING, "allow": "Allow"})
LABELS = MappingProxyType({"never": "Never", "typed_or_aside": "Typed or set aside", "always": "Every serial"})
WEIGHTS = MappingProxyType({"kg": "Kilograms", "g": "Grams", "lb": "Pounds", "oz": "Ounces"})
SCALES = MappingProxyType({"mt_sics": "MT-SICS", "toledo_8217": "Toledo 8217"})
SHIP_PAPERS = MappingProxyType({"demand": "When asked for", "always": "As it ships"})
DOTS = MappingProxyType({"203": "203 dpi", "300": "300 dpi"})
THEMES = MappingProxyType({"system": "As the system", "light": "Light", "dark": "Dark"})
LEVELS = MappingProxyType({"block": "Refuse", "block_pin": "Refuse, PIN allows", "ask": "Ask"})
LANGUAGES = MappingProxyType({"system": "As the system", "en": "English", "es": "Español", "pl": "Polski"})
TOKEN_STORES = MappingProxyType({"keyring": "The system's keyring", "session": "Asked at each start", "file": "A file"})
FEEDBACK = MappingProxyType({family.key: family.name for family in FAMILIES})
MODES = MappingProxyType({"receive": "Receive", "ship": "Scan and Ship"})


_FINGERPRINT = re.compile(r"(?:[0-9A-F]{2}:?){32}", re.IGNORECASE | re.ASCII)


def bad_fingerprint(text: str) -> str | None:
    """Why the text is no fingerprint of a certificate; None if it is."""
    if _FINGERPRINT.fullmatch(text):
        return None
    return phrase("A certificate's SHA-256 fingerprint has 64 digits and letters from A to F.")
