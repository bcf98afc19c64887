"""Words for a person that can be told again in another language. PURE."""

from collections.abc import Mapping
from types import MappingProxyType


class Phrase(str):
    """English words, with the template and the facts they were made of.

    It reads, sorts and is stored as the plain text. A fact called `n` chooses between singular and plural forms.
    """

    __slots__ = ("facts", "template")

    template: str
    facts: Mapping[str, object]


def phrase(template: str, /, **facts: object) -> Phrase:
    """`template` with each `{name}` filled in; facts may be phrases themselves."""
    made = Phrase(template.format_map(facts) if facts else template)
    made.template = template
    made.facts = MappingProxyType(facts)
    return made
