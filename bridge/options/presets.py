"""Sets of answers to start from, and how far some settings are from each. PURE."""

from collections.abc import Mapping
from dataclasses import dataclass

from bridge.options.option import Option, Preset
from bridge.options.settings import OPTIONS

PRESET_OPTIONS: tuple[Option, ...] = tuple(option for option in OPTIONS if option.presets is not None)
"""The options that presets set; all others they leave alone."""

# of two that are as near, the one that is named first
_NEAREST_FIRST = (Preset.RECOMMENDED, Preset.STRICT, Preset.REFERENCE)


@dataclass(frozen=True, slots=True)
class Standing:
    """The preset that some settings come from, and the options in which they differ from it."""

    preset: Preset
    deviating: tuple[Option, ...] = ()


def texts_of(preset: Preset) -> dict[str, str]:
    """What a preset sets, as texts by key."""
    return {option.key: text for option in PRESET_OPTIONS if (text := option.preset(preset)) is not None}


def standing(texts: Mapping[str, str], *, chosen: Preset | None = None) -> Standing:
    """Where these texts by key stand: against the preset that was chosen, else against the nearest one.

    A text that is missing counts as deviating.
    """
    found = [Standing(preset, _deviating(texts, preset)) for preset in ([chosen] if chosen else _NEAREST_FIRST)]
    exact = [Standing(preset) for preset in _NEAREST_FIRST if not _deviating(texts, preset)]
    return exact[0] if exact else min(found, key=lambda one: len(one.deviating))


def preset_named(name: str) -> Preset | None:
    """The preset a person means: `reference`, `recommended`, `strict`, or its full name, in any case."""
    folded = " ".join(name.split()).casefold()
    by_name = {preset.name.casefold(): preset for preset in Preset} | {preset.casefold(): preset for preset in Preset}
    return by_name.get(folded)


def _deviating(texts: Mapping[str, str], preset: Preset) -> tuple[Option, ...]:
    wanted = texts_of(preset)
    return tuple(option for option in PRESET_OPTIONS if texts.get(option.key) != wanted[option.key])
