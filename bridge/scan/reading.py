"""The values a code is taken apart into. PURE."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a code may be, as `bridge explain` names it."""

    GTIN = "gtin"
    GS1 = "gs1"
    URL = "url"
    ISO15434 = "iso15434"
    SSCC = "sscc"
    IMEI = "imei"
    MAC = "mac"
    HIBC = "hibc"
    CARRIER = "carrier"
    COMMAND = "command"
    DOCUMENT = "document"
    SKU = "sku"
    ALIAS = "alias"
    CASE = "case"
    SERIAL = "serial"
    TEXT = "text"


class Form(StrEnum):
    """How a lookup key came out of the text, best first; a better form beats a worse one."""

    LITERAL = "literal"  # the characters themselves
    GTIN = "gtin"  # the 14-digit form of a GTIN with a right check digit, GS1 (01) included
    DERIVED = "derived"  # UPC-E expanded, check digit or zero supplied, add-on cut off
    CARTON = "carton"  # the unit inside a GTIN-14 with indicator 1 to 8


@dataclass(frozen=True, slots=True)
class Lookup:
    """A key to look for in `codes`: `key_of` text for LITERAL, else 14 digits."""

    key: str
    form: Form


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing the code may be. `gtin` has 14 digits; `sku` only from the catalogue."""

    kind: Kind
    gtin: str | None = None
    serial: str | None = None
    sku: str | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A code taken apart. `text` as it came, `aim` like `]C1` or None, `body` without AIM and framing blanks.

    `broken`: announced as GS1 or ISO 15434 and does not parse as such: the label is damaged.
    `serial`: the serial of a message that carries one (GS1 21, DI S), else None.
    `message`: the body is a GS1, Digital Link or ISO 15434 message, not a plain code.
    """

    text: str
    aim: str | None
    body: str
    candidates: tuple[Candidate, ...]
    lookups: tuple[Lookup, ...]
    serial: str | None = None
    message: bool = False
    broken: bool = False

    def has(self, kind: Kind) -> bool:
        """Whether one of the candidates is of this kind."""
        return any(c.kind is kind for c in self.candidates)


@dataclass(frozen=True, slots=True)
class Hit:
    """A row of the catalogue for a lookup. `form` is the lookup's, `kind` is SKU, ALIAS, CASE or GTIN (the UPC).

    `key` is the lookup's, or empty where the caller does not keep it: only `gtin` of a derived hit needs it.
    """

    form: Form
    kind: Kind
    sku: str
    key: str = ""
