"""Every English text that Bridge may say on a screen, read from its code and its tables."""

import ast
import re
import string
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

from bridge.options.locks import TITLES
from bridge.options.option import Preset, Tab
from bridge.options.settings import OPTIONS
from bridge.scan.commands import EXPLANATIONS
from bridge.serials.words import WORDS

ROOT = Path(__file__).parent.parent.parent
TELLING = frozenset({"tr", "phrase"})
_LETTER = re.compile(r"[^\W\d_]")
_FACT = re.compile(r"\{\w*(:[^}]*)?\}")

# of a kind of option, what a person reads
_KIND_WORDS = ("labels", "none", "unit")
_OPTION_WORDS = ("label", "help")


def collected() -> dict[str, str]:
    """Each text that has words of its own, with the file that says it first, in the order of the texts."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "bridge").rglob("*.py")):
        for text in told(path.read_text("utf-8")):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    for where, texts in _tables():
        for text in texts:
            found.setdefault(str(text), where)
    return {text: found[text] for text in sorted(found) if _LETTER.search(_FACT.sub("", text))}


def told(source: str) -> Iterator[str]:
    """The literal texts that a module's code hands to `tr` or `phrase`; TypeError for one made while it runs."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and node.args and name_called(node) in TELLING:
            yield from _literals(node.args[0])


def name_called(call: ast.Call) -> str:
    """`tr` of `tr(…)` and of `speech.tr(…)`."""
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def facts_of(text: str) -> set[str]:
    """The names in a text's braces."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def is_numerous(text: str) -> bool:
    """Whether another language may need several forms of it."""
    return "n" in facts_of(text)


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _literals(value)
    elif isinstance(node, ast.JoinedStr | ast.BinOp):
        raise TypeError(f"line {node.lineno}: a text to be told again cannot be put together")


def _tables() -> Iterator[tuple[str, Iterator[str]]]:
    yield "bridge/serials/words.py", (sentence for both in WORDS.values() for sentence in both)
    yield "bridge/options/option.py", iter([*Tab, *Preset])
    yield "bridge/options/settings.py", _options()
    yield "bridge/scan/commands.py", iter(EXPLANATIONS.values())
    yield "bridge/options/locks.py", iter(TITLES.values())


def _options() -> Iterator[str]:
    for option in OPTIONS:
        yield from (getattr(option, name) for name in _OPTION_WORDS)
        kind = option.kind
        for name in (field.name for field in fields(kind)):
            value = getattr(kind, name)
            if name in _KIND_WORDS:
                yield from value.values() if isinstance(value, Mapping) else (value,)
