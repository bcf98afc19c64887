"""What the screen says of an option and of its value, in the language of who reads it."""

from collections.abc import Mapping, Sequence

from bridge.errors import BadArgument
from bridge.options.kinds import (
    LONGEST_NAME,
    LONGEST_TEXT,
    MOST_NAMES,
    Choice,
    Flag,
    Lines,
    Names,
    Number,
    Text,
    inside,
)
from bridge.options.option import Option, quoted
from bridge.options.settings import OPTIONS
from bridge.ui.speech import tr

ASKS_PIN = frozenset({"pin", "block_pin"})
"""The texts of a value under which a supervisor's PIN is asked for."""

LEVEL = ".level"


def value_words(option: Option, text: str) -> str:
    """The value that `text` spells, in words; a text that is none as it stands."""
    kind = option.kind
    try:
        value = option.parse(text)
    except BadArgument:
        return text
    if isinstance(kind, Choice):
        return kind.inside(str(value), tr(kind.labels[str(value)]))
    if isinstance(kind, Flag):
        return tr("on") if value else tr("off")
    if value is None or value in {"", ()}:
        return inside(tr(str(getattr(kind, "none", ""))))
    if isinstance(kind, Number):
        return f"{value} {tr(kind.unit)}".strip()
    return kind.words(value)


def problem_words(option: Option, text: str) -> str:
    """Why `text` is no value of the option, in a sentence; empty if it is one."""
    kind = option.kind
    try:
        option.parse(text)
    except BadArgument as problem:
        if isinstance(kind, Number):
            facts = {"least": kind.least, "most": kind.most, "text": quoted(text)}
            empty = tr("Takes a number from {least} to {most} or nothing, not {text}.", **facts)
            return empty if kind.none else tr("Takes a number from {least} to {most}, not {text}.", **facts)
        if isinstance(kind, Names):
            return tr("Takes at most {n} names of at most {letters} characters.", n=MOST_NAMES, letters=LONGEST_NAME)
        if isinstance(kind, Text) and kind.problem is not None and (sentence := kind.problem(text.strip())):
            return tr(sentence)
        if isinstance(kind, Lines | Text):
            return tr("Takes at most {n} characters, and only those that can be printed.", n=LONGEST_TEXT)
        return str(problem)
    return ""


def default_text(option: Option) -> str:
    """Its default, as it is stored."""
    return option.kind.text(option.default)


def help_words(option: Option, level: str | None) -> str:
    """What it is for, and what becomes of what it refuses where its severity is shown."""
    said = tr(option.help)
    if level is None:
        return said
    means = {
        "block": tr("What it refuses does not count."),
        "block_pin": tr("What it refuses counts after the supervisor's PIN."),
        "ask": tr("What it refuses is asked about: OK keeps it, NO drops it."),
    }
    return f"{said}. {means.get(level, '')}".strip()


def locked_words(dropped: int) -> str:
    """That so many changes were not saved before the options locked themselves; empty for none."""
    if dropped == 1:
        return tr("The options locked themselves. 1 change was not saved.")
    several = tr("The options locked themselves. {n} changes were not saved.", n=dropped)
    return several if dropped else ""


def beside_words(texts: Mapping[str, str], *, before: Mapping[str, str], edits: Mapping[str, str]) -> str:
    """Which options were changed from `before` to `texts`, those left out that are edited to just that."""
    changed = [one.label for one in OPTIONS if texts[one.key] not in {before[one.key], edits.get(one.key)}]
    return tr("Changed outside this page: {options}.", options=", ".join(map(tr, changed))) if changed else ""


def found_in(options: Sequence[Option], words: str) -> bool:
    """Whether each of `words` stands in what is known of the options, in English or as the screen says it."""
    known = " ".join(
        f"{o.label} {tr(o.label)} {o.help} {tr(o.help)} {o.key} {o.reference} {o.tab} {tr(o.tab)} {_choices(o)}"
        for o in options
    ).lower()
    return all(word in known for word in words.lower().split())


def _choices(option: Option) -> str:
    kind = option.kind
    labels = tuple(kind.labels.values()) if isinstance(kind, Choice) else ()
    return " ".join((kind.allowed, *labels, *map(tr, labels)))
