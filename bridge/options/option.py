"""What is known of one option. PURE."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bridge.errors import BadArgument
from bridge.options.kinds import Kind, Value
from bridge.phrases import phrase

LONGEST_QUOTE = 40


class Tab(StrEnum):
    """Where the dialog shows an option; the value is its name there."""

    GENERAL = "General"
    SCAN_AND_SHIP = "Scan and Ship"
    SCANNERS = "Scanners"
    CONNECTION = "Connection"
    PRINTING = "Printing"
    SECURITY = "Security"
    INTERFACE = "Interface"


class Preset(StrEnum):
    """A set of answers to start from; the value is its name in the dialog."""

    REFERENCE = "As Receivebridge and Shipbridge"
    RECOMMENDED = "Recommended"
    STRICT = "Strict"


@dataclass(frozen=True, slots=True, eq=False)
class Option:
    """One option. `reference` is its name in the document Bridge was commissioned from, empty if it has none there.

    `beside` names the option and the value of it, empty for any, with which this one is shown in the same row. `own`
    options belong to one station and are left out of exported files. By what `connects`, scanners, scale or central are
    reached. `judges`: scans are answered by it, so that a change makes a new version of the rules. `presets` are its
    texts as Receivebridge and Shipbridge have it and when strict; the default is what is recommended. `advanced` ones
    are folded away at first.
    """

    key: str
    kind: Kind
    default: Value
    tab: Tab
    label: str
    help: str
    reference: str = ""
    beside: tuple[str, str] | None = None
    own: bool = False
    connects: bool = False
    judges: bool = False
    presets: tuple[str, str] | None = None
    advanced: bool = False

    @property
    def attribute(self) -> str:
        """Its name in Settings."""
        return self.key.replace(".", "_")

    @property
    def stays(self) -> bool:
        """Whether a reset of all options leaves it, so that one press cuts no station off."""
        return self.own or self.connects

    def preset(self, preset: "Preset") -> str | None:
        """Its text in a preset; None for one that presets leave alone."""
        if self.presets is None:
            return None
        as_reference, strict = self.presets
        own = {Preset.REFERENCE: as_reference, Preset.STRICT: strict, Preset.RECOMMENDED: self.kind.text(self.default)}
        return own[preset]

    def parse(self, text: str, *, called: str = "") -> Value:
        """The value `text` spells; BadArgument with what is allowed, for an option `called` so, else by its key."""
        try:
            return self.kind.parse(text)
        except ValueError as error:
            facts = {"key": called or self.key, "allowed": error.args[0], "text": quoted(text)}
            raise BadArgument(phrase("{key} takes {allowed}, not {text}.", **facts)) from None


def declare(kind: Kind, tab: Tab, label: str, help_text: str, *, default: Value, **more: Any) -> Any:
    """A field of Settings that is an option; `more` are the rest of what is known of it."""
    facts = {"kind": kind, "default": default, "tab": tab, "label": label, "help": help_text, **more}
    return field(default=default, metadata=facts)


def quoted(text: str) -> str:
    """`text` in quotation marks as a message can hold it: short and without control characters."""
    shown = "".join(letter if letter.isprintable() else "?" for letter in text)
    return f"“{shown[:LONGEST_QUOTE]}…”" if len(shown) > LONGEST_QUOTE else f"“{shown}”"
