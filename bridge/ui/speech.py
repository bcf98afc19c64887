"""What is said on the screen, in the language of the person in front of it."""

from PySide6.QtCore import QCoreApplication

from bridge.phrases import Phrase

CONTEXT = "bridge"


def tr(text: str, /, **facts: object) -> str:
    """English words in the language that Qt's translators speak, each `{name}` filled in.

    A Phrase brings its own facts, and facts that are phrases are told in that language too. A fact called `n` chooses
    the plural form. Words nobody translated stay English.
    """
    if isinstance(text, Phrase):
        return tr(text.template, **text.facts) if text.facts else _told(text.template, -1)
    n = facts.get("n", -1)
    told = _told(text, n if isinstance(n, int) else -1)
    if not facts:
        return told
    return told.format_map({name: tr(fact) if isinstance(fact, Phrase) else fact for name, fact in facts.items()})


def _told(text: str, n: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, None, n)
