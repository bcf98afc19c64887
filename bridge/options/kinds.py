"""The kinds of value an option can have: from text and back, and in a person's words. PURE.

A kind's `parse` raises ValueError whose text says what is allowed, to stand after "takes", or BadArgument.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from bridge.errors import BadArgument
from bridge.phrases import phrase

Value: TypeAlias = bool | int | str | tuple[str, ...] | None

LONGEST_TEXT = 500
LONGEST_NAME = 40
MOST_NAMES = 40


def inside(words: str) -> str:
    """`words` within a sentence: the first letter small, unless it begins an abbreviation such as PDF."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


@dataclass(frozen=True, slots=True)
class Flag:
    """On or off, `true` or `false`."""

    @property
    def allowed(self) -> str:
        """The texts it takes, in words."""
        return phrase("true or false")

    def parse(self, text: str) -> bool:
        """`text` in any case as a truth."""
        try:
            return {"true": True, "false": False}[text.strip().lower()]
        except KeyError:
            raise ValueError(self.allowed) from None

    def text(self, value: Value) -> str:
        """The one way `value` is stored."""
        return "true" if value else "false"

    def words(self, value: Value) -> str:
        """`value` for the screen."""
        return "on" if value else "off"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few names; `labels` gives each its words, the default first.

    Those of `proper` are names of their own, which are written alike anywhere.
    """

    labels: Mapping[str, str]
    proper: frozenset[str] = frozenset()

    @property
    def allowed(self) -> str:
        """The texts it takes, in words."""
        *others, last = self.labels
        return phrase("{names} or {last}", names=", ".join(others), last=last)

    def parse(self, text: str) -> str:
        """`text` in any case as one of the names."""
        name = text.strip().lower()
        if name not in self.labels:
            raise ValueError(self.allowed)
        return name

    def text(self, value: Value) -> str:
        """The one way `value` is stored."""
        return str(value)

    def words(self, value: Value) -> str:
        """`value` for the screen."""
        return self.inside(str(value), self.labels[str(value)])

    def inside(self, name: str, label: str) -> str:
        """The label of a name, in any language, within a sentence."""
        return label if name in self.proper else inside(label)


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from `least` to `most`, both included; where `none` has words, empty is None and they say so."""

    least: int
    most: int
    unit: str = ""
    none: str = ""

    @property
    def allowed(self) -> str:
        """The texts it takes, in words."""
        limits = {"least": self.least, "most": self.most}
        if self.none:
            return phrase("a number from {least} to {most} or nothing", **limits)
        return phrase("a number from {least} to {most}", **limits)

    def parse(self, text: str) -> int | None:
        """`text` as a number, None if empty and that is allowed."""
        digits = text.strip()
        if not digits and self.none:
            return None
        if digits.isascii() and digits.isdigit() and len(digits) <= len(str(self.most)):
            number = int(digits)
            if self.least <= number <= self.most:
                return number
        raise ValueError(self.allowed)

    def text(self, value: Value) -> str:
        """The one way `value` is stored."""
        return "" if value is None else str(value)

    def words(self, value: Value) -> str:
        """`value` for the screen."""
        return inside(self.none) if value is None else f"{value} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `none` stands in the empty field. `problem` says in a sentence why a text cannot be used.

    `long` asks for a wide field.
    """

    none: str
    problem: Callable[[str], str | None] | None = None
    long: bool = False

    @property
    def allowed(self) -> str:
        """The texts it takes, in words."""
        return phrase("one line of at most {letters} characters, or nothing", letters=LONGEST_TEXT)

    def parse(self, text: str) -> str:
        """`text` without the blanks around it."""
        line = text.strip()
        if len(line) > LONGEST_TEXT or not line.isprintable():
            raise ValueError(self.allowed)
        if line and self.problem is not None and (sentence := self.problem(line)) is not None:
            raise BadArgument(sentence)
        return line

    def text(self, value: Value) -> str:
        """The one way `value` is stored."""
        return str(value)

    def words(self, value: Value) -> str:
        """`value` for the screen."""
        return str(value) or inside(self.none)


@dataclass(frozen=True, slots=True)
class Lines:
    """Any number of words without blanks, one a line; a repeated one counts once."""

    none: str

    @property
    def allowed(self) -> str:
        """The texts it takes, in words."""
        return phrase("names without control characters, separated by blanks")

    def parse(self, text: str) -> tuple[str, ...]:
        """The words of `text`, in order, separated by any blanks."""
        words = tuple(dict.fromkeys(text.split()))
        if not all(word.isprintable() and len(word) <= LONGEST_TEXT for word in words):
            raise ValueError(self.allowed)
        return words

    def text(self, value: Value) -> str:
        """The one way `value` is stored."""
        return "\n".join(value) if isinstance(value, tuple) else ""

    def words(self, value: Value) -> str:
        """`value` for the screen."""
        return ", ".join(value) if isinstance(value, tuple) and value else inside(self.none)


@dataclass(frozen=True, slots=True)
class Names:
    """Names of people, one a line or with commas between; a repeated one counts once."""

    none: str

    @property
    def allowed(self) -> str:
        """The texts it takes, in words."""
        return phrase(
            "at most {most} names of at most {letters} characters, one a line or with commas between",
            most=MOST_NAMES,
            letters=LONGEST_NAME,
        )

    def parse(self, text: str) -> tuple[str, ...]:
        """The names in `text`, in order, without the blanks around them."""
        parts = (" ".join(part.split()) for part in text.replace(",", "\n").replace(";", "\n").split("\n"))
        names = tuple(dict.fromkeys(name for name in parts if name))
        if len(names) > MOST_NAMES or not all(name.isprintable() and len(name) <= LONGEST_NAME for name in names):
            raise ValueError(self.allowed)
        return names

    def text(self, value: Value) -> str:
        """The one way `value` is stored."""
        return "\n".join(value) if isinstance(value, tuple) else ""

    def words(self, value: Value) -> str:
        """`value` for the screen."""
        return ", ".join(value) if isinstance(value, tuple) and value else inside(self.none)


Kind: TypeAlias = Flag | Choice | Number | Text | Lines | Names
