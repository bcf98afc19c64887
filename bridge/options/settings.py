"""The supervisor's options, each declared once: what the dialog, help, files and rules know of it. PURE."""

import difflib
import functools
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType

from bridge.errors import BadArgument
from bridge.options import allowed
from bridge.options.kinds import Choice, Flag, Number, Value
from bridge.options.option import Option, Tab, declare, quoted
from bridge.options.station import Surroundings
from bridge.phrases import phrase

VERSION = "version"
"""The key under which the version of the rules is stored beside the options."""


@dataclass(frozen=True, slots=True)
class Settings(Surroundings):
    """The value of every option. An attribute is the key with `_` for its point, a field's declaration its option."""

    interface_language: str = declare(
        Choice(allowed.LANGUAGES, proper=frozenset({"en", "es", "pl"})),
        Tab.INTERFACE,
        "Language",
        "Of everything on the screen",
        default="system",
    )
    interface_theme: str = declare(
        Choice(allowed.THEMES),
        Tab.INTERFACE,
        "Colours",
        "Light for a bright dock, dark for a dim one",
        default="system",
    )
    interface_text_scale: int = declare(
        Number(100, 200, unit="%"),
        Tab.INTERFACE,
        "Text size",
        "Of lists and buttons, 100 to 200 percent",
        default=100,
    )
    interface_left_handed: bool = declare(
        Flag(),
        Tab.INTERFACE,
        "Left-handed",
        "Columns and buttons change sides",
        default=False,
    )
    interface_full_screen: bool = declare(
        Flag(),
        Tab.INTERFACE,
        "Full screen",
        "Nothing else is seen on this screen",
        default=False,
    )
    station_mode: str = declare(
        Choice(allowed.MODES),
        Tab.INTERFACE,
        "Start with",
        "The list a fresh start shows",
        default="receive",
    )
    sound_volume: int = declare(
        Number(0, 100, unit="%"),
        Tab.INTERFACE,
        "Volume",
        "0 is silent; a refusal is otherwise never under 40",
        default=100,
    )

    # which rules these are: every change of one that judges scans makes a new version, from 1
    version: int = 0

    def allowing_more(self) -> "Settings":
        """The same, with units above the order allowed."""
        return replace(self, receive_over_receive="allow")

    def value(self, option: Option) -> Value:
        """What `option` is set to."""
        found: Value = getattr(self, option.attribute)
        return found

    def text(self, option: Option) -> str:
        """What `option` is set to, as it is stored."""
        return option.kind.text(self.value(option))

    def texts(self) -> dict[str, str]:
        """What each option is set to, as it is stored, by its key."""
        return {option.key: self.text(option) for option in OPTIONS}


def _key(attribute: str) -> str:
    key = attribute.replace("_", ".", 1)
    return f"{key.removesuffix('_level')}.level" if key.endswith("_level") else key


OPTIONS: tuple[Option, ...] = tuple(
    sorted(
        (Option(key=_key(declared.name), **declared.metadata) for declared in fields(Settings) if declared.metadata),
        key=lambda option: list(Tab).index(option.tab),
    )
)
_BY_KEY: Mapping[str, Option] = MappingProxyType({option.key: option for option in OPTIONS})


def option_of(key: str) -> Option:
    """The option with that key; BadArgument that names a near one."""
    if key in _BY_KEY:
        return _BY_KEY[key]
    near = difflib.get_close_matches(key.lower(), _BY_KEY, n=1, cutoff=0.75)
    if near:
        raise BadArgument(phrase("There is no option {key}; do you mean {near}?", key=quoted(key), near=near[0]))
    raise BadArgument(phrase("There is no option {key}; `bridge options show` lists all.", key=quoted(key)))


def parse(key: str, text: str) -> Value:
    """The value `text` spells for the option `key`; BadArgument."""
    return option_of(key).parse(text)


@functools.lru_cache(maxsize=4)
def from_texts(texts: tuple[tuple[str, str], ...]) -> Settings:
    """The settings behind stored pairs of key and text.

    A key or text that this version does not know leaves the default, so that what a newer one stored harms nothing.
    """
    values: dict[str, Value] = {}
    for key, text in texts:
        if key == VERSION:
            values["version"] = int(text)
        if (option := _BY_KEY.get(key)) is not None:
            try:
                values[option.attribute] = option.kind.parse(text)
            except (ValueError, BadArgument):
                continue
    return Settings(**values)  # type: ignore[arg-type]  # each kind gives its field's type
