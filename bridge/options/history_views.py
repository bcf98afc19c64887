"""What the history of the options is told with: its rows."""

from collections.abc import Callable, Mapping

from bridge.errors import BadArgument
from bridge.options.kinds import Choice
from bridge.options.option import Option
from bridge.options.overrides import SUPERVISOR, Override
from bridge.options.saved import Change
from bridge.options.settings import option_of
from bridge.options.sheet_table import SheetRow
from bridge.options.told import value_words
from bridge.phrases import phrase
from bridge.serials.verdicts import Code
from bridge.ui.speech import number, tr

When = Callable[[str], str]

_KEPT = {"security.pin": phrase("Supervisor PIN"), "security.badge": phrase("Badges")}
"""What is no option, yet its changes are kept with them."""
_LOCKS = {
    "options": phrase("Options"),
    "unship": phrase("Unshipping"),
    "remove_serial": phrase("Taking out a serial"),
    "over_receive": phrase("Over-receiving"),
    "partial": phrase("Partial shipment"),
    "bulk": phrase("Pasted serials"),
    "settle": phrase("Settling a refusal"),
    Code.OVER_QUANTITY: phrase("Over-receiving"),
    Code.UNDONE: phrase("Taking out a serial"),
    Code.INCOMPLETE: phrase("Partial shipment"),
    Code.DUPLICATE_ON_DOCUMENT: phrase("A serial counted already"),
    Code.ALREADY_RECEIVED: phrase("A serial received before"),
    Code.IS_PRODUCT_CODE: phrase("A product's code as serial"),
    Code.WRONG_LENGTH: phrase("A serial of wrong length"),
    Code.WRONG_MASK: phrase("A serial not of the pattern"),
    Code.NEVER_RECEIVED: phrase("A serial never received"),
}


def change_rows(changes: tuple[Change, ...], scans: Mapping[int, int], *, when: When) -> list[SheetRow]:
    """A row a change: when, which option, before, after, by whom, the version of the rules and its scans."""
    return [_changed(change, scans, when) for change in changes]


def _changed(change: Change, scans: Mapping[int, int], when: When) -> SheetRow:
    option = _option(change.key)
    name = tr(option.label) if option else tr(_KEPT.get(change.key, change.key))
    old, new = _value(option, change.old), _value(option, change.new)
    by, version = change.by or "", _version(change.version, scans)
    cells = (when(change.at), name, old, new, by, version)
    facts = {"old": old, "new": new, "by": by or tr("nobody named"), "version": version}
    told = tr("from {old} to {new}, by {by}, rules version {version}", **facts)
    return SheetRow(cells, f"{cells[0]}, {name}, {told}")


def _option(key: str) -> Option | None:
    try:
        return option_of(key)
    except BadArgument:
        return None


def _value(option: Option | None, text: str | None) -> str:
    """A value in words; of an option that this version does not know as it was stored."""
    if option is None or text is None:
        return {"set": tr("Set"), "": tr("None")}.get(text or "", text or "")
    if isinstance(option.kind, Choice) and text in option.kind.labels:
        return tr(option.kind.labels[text])
    words = value_words(option, text)
    return words[:1].upper() + words[1:]


def _version(version: int, scans: Mapping[int, int]) -> str:
    """`17: 2,300 scans`, while none was judged by it `17` alone."""
    if not version:
        return ""
    count = scans.get(version, 0)
    if not count:
        return number(version)
    told = tr("1 scan") if count == 1 else tr("{n:,} scans", n=count)
    return f"{number(version)}: {told}"


def override_rows(overrides: tuple[Override, ...], *, when: When) -> list[SheetRow]:
    """A row an override: when, what, who asked, who allowed, why, on which document."""
    return [_overridden(one, when) for one in overrides]


def _overridden(one: Override, when: When) -> SheetRow:
    what = tr(_LOCKS[one.what]) if one.what in _LOCKS else one.what.replace("_", " ")
    allowed = tr("Supervisor") if one.allowed_by == SUPERVISOR else one.allowed_by
    asked, document = one.asked_by or "", one.document or ""
    cells = (when(one.at), what, asked, allowed, tr(one.why), document)
    facts = {"asked": asked or tr("nobody named"), "allowed": allowed, "why": cells[4]}
    told = tr("asked by {asked}, allowed by {allowed}: {why}", **facts)
    return SheetRow(cells, ", ".join(part for part in (cells[0], what, told, document) if part))
