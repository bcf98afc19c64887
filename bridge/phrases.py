"""Words for a person that can be told again in another language. PURE."""

import re
from collections.abc import Mapping
from string import Formatter
from types import MappingProxyType


class Phrase(str):
    """English words, with the template and the facts they were made of.

    It reads, sorts and is stored as the plain text. A fact called `n` chooses between singular and plural forms.
    """

    __slots__ = ("facts", "template")

    template: str
    facts: Mapping[str, object]

    def __deepcopy__(self, _memo: object) -> "Phrase":
        return self


def phrase(template: str, /, **facts: object) -> Phrase:
    """`template` with each `{name}` filled in; facts may be phrases themselves; a phrase stays what it is."""
    if isinstance(template, Phrase) and not facts:
        return template
    made = Phrase(template.format_map(facts) if facts else template)
    made.template = str(template)
    made.facts = MappingProxyType(facts)
    return made


def retold(text: str, template: str) -> str:
    """A stored text as the phrase of the template that it reads like, with what stands in its place as facts.

    The text itself where it reads otherwise. A template that formats its facts is not taken back apart.
    """
    pattern, names = "", set()
    for literal, name, form, _ in Formatter().parse(template):
        pattern += re.escape(literal)
        if form:
            return text
        if name:
            pattern += f"(?P={name})" if name in names else f"(?P<{name}>.+?)"
            names.add(name)
    found = re.fullmatch(pattern, text, re.DOTALL)
    return phrase(template, **found.groupdict()) if found else text


def listed(*parts: str, between: str = ", ") -> Phrase:
    """The parts that are not empty, one after the other; each is told again by itself."""
    facts = {f"part{place}": part for place, part in enumerate(part for part in parts if part)}
    return phrase(between.join(f"{{{name}}}" for name in facts), **facts)
