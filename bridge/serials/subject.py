"""A scan that is to be the serial of a unit, and how its rules are asked. PURE."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from bridge.phrases import phrase
from bridge.scan.barcode import Reading
from bridge.serials import masks
from bridge.serials.facts import Evidence, Item, Policy
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Code, Level, Verdict
from bridge.serials.words import say


@dataclass(frozen=True, slots=True)
class Subject:
    """A scan that is to be the serial of one unit of `item` on `document`.

    `as_of`: how old the copy of the central is, in words, where that matters; else empty. `overruled` are the refusals
    that a supervisor overruled for it; then nothing is asked of anybody else.
    """

    reading: Reading
    serial: str
    item: Item
    document: str
    policy: Policy
    evidence: Evidence
    as_of: str = ""
    overruled: frozenset[Code] = frozenset()

    @property
    def mask(self) -> str | None:
        """The product's serial pattern, else the station's."""
        return mask_of(self.item, self.policy)

    @property
    def length(self) -> int | None:
        """The product's serial length, else the station's."""
        return self.item.serial_length or (None if self.item.serial_mask else self.policy.serial_length)

    @property
    def is_listed(self) -> bool:
        """Whether the vendor named this very serial for this line; then it is not odd, whatever it looks like."""
        if not self.evidence.has_vendor_list(self.item.sku):
            return False
        here, own = key_of(self.document), key_of(self.item.sku)
        named = self.evidence.vendor_listed(self.serial)
        return any(key_of(unit.document) == here and key_of(unit.sku) == own for unit in named)

    def say(self, code: Code, variant: str = "", **facts: object) -> Verdict:
        """The verdict about this serial and, unless the facts name another, this item."""
        about = {"sku": self.item.sku, **facts}
        return say(code, variant, sku=str(about.pop("sku")), serial=self.serial, **about)


Rule = Callable[[Subject], Verdict | None]


def first(subject: Subject, rules: Iterable[Rule]) -> Verdict | None:
    """What the rules have against it: the first refusal, else what only a supervisor may allow, else a question.

    None for a good one. What was overruled is not said again.
    """
    return decisive((rule(subject) for rule in rules), subject.overruled)


class Weighed(Protocol):
    """What a rule says."""

    @property
    def code(self) -> Code:
        """The answer it would give."""

    @property
    def level(self) -> Level:
        """How loud it is."""

    @property
    def pin(self) -> bool:
        """Whether a supervisor may overrule it."""


Said = TypeVar("Said", bound=Weighed)


def decisive(said: Iterable[Said | None], overruled: frozenset[Code] = frozenset()) -> Said | None:
    """Which of the things that rules say, each in its turn, decides; see `first`."""
    locked: Said | None = None
    asked: Said | None = None
    for verdict in said:
        if verdict is None:
            continue
        if verdict.level is Level.ASK:
            asked = asked or verdict
        elif not verdict.pin:
            return verdict
        elif verdict.code not in overruled:
            locked = locked or verdict
    return locked or (None if overruled else asked)


def serial_in(reading: Reading, item: Item, policy: Policy) -> str:
    """The serial a code carries: its message's, else the code itself without an `S` its pattern does not have."""
    text = reading.serial if reading.serial is not None else reading.body.strip()
    return without_s(text, mask_of(item, policy)) if reading.serial is None else text


def mask_of(item: Item, policy: Policy) -> str | None:
    """The product's serial pattern, else the station's; none of either for a product that has only a length."""
    return item.serial_mask or (None if item.serial_length else policy.serial_mask)


def without_s(text: str, mask: str | None) -> str:
    """The text without the `S` before it, if it fits the pattern only so."""
    if mask and text[:1] in {"S", "s"} and not masks.matches(mask, text):
        return text[1:] if masks.matches(mask, text[1:]) else text
    return text


def expected_words(item: Item, policy: Policy) -> str:
    """What the label to look for is like: `11 characters`, `Like CM#######A#`, or nothing known."""
    mask = mask_of(item, policy)
    if mask:
        return phrase("Like {pattern}", pattern=masks.picture(mask))
    length = item.serial_length or policy.serial_length
    return phrase("{n} characters", n=length) if length else phrase("Look for the label marked S/N")
