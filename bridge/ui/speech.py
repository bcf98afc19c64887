"""What is said on the screen, in the language of the person in front of it."""

from PySide6.QtCore import QCoreApplication, QLocale

from bridge.phrases import Phrase

CONTEXT = "bridge"
_GROUPED = ":,}"


def tr(text: str, /, **facts: object) -> str:
    """English words in the language that Qt's translators speak, each `{name}` filled in.

    A Phrase brings its own facts, and facts that are phrases are told in that language too. A fact called `n` chooses
    the plural form; `{n:,}` has the thousands of that language. Words nobody translated stay English.
    """
    if isinstance(text, Phrase):
        return tr(text.template, **(facts or text.facts))
    n = facts.get("n", -1)
    told = _told(text, n if isinstance(n, int) else -1)
    if not facts:
        return told
    known = {name: tr(fact) if isinstance(fact, Phrase) else fact for name, fact in facts.items()}
    if _GROUPED in told:
        known = {name: _Grouped(fact) if isinstance(fact, int) else fact for name, fact in known.items()}
    return told.format_map(known)


def number(count: int) -> str:
    """`1,200`, with the thousands of the language."""
    locale = QLocale()
    return f"{count:,}" if locale.language() is QLocale.Language.C else locale.toString(count)


class _Grouped(int):
    """A number whose `,` is the language's."""

    def __format__(self, form: str) -> str:
        return number(int(self)) if form == "," else int.__format__(self, form)


def _told(text: str, n: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, None, n) if text else text
