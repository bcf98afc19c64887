"""Texts a module shows that nobody can translate: literals for a person outside of `tr` and `phrase`."""

import ast
import re
from collections.abc import Iterator

from tests.language.collecting import TELLING, name_called

WORDS = re.compile(r"[^\W\d_]{2,}[^\S\n]|\s[^\W\d_]{2,}|^[A-Z]")
"""Reads like words: a letter beside a blank, or a capital at the start."""

# what stands in these calls is for Qt, for developers or a name of something
_NOT_SHOWN = frozenset(
    {
        *("TypeVar", "NewType", "getattr", "QKeySequence", "setObjectName", "setStyleSheet", "Tag", "setProperty"),
        *("debug", "info", "warning", "error", "exception", "getLogger", "strftime", "removeprefix", "removesuffix"),
        *("startswith", "endswith", "split", "replace", "compile", "text_clause", "cast", "ParamSpec", "property"),
    }
)


def untold(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of each."""
    tree = ast.parse(source)
    passed = {id(node) for node in _passed(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            if WORDS.search(node.value):
                yield node.lineno, node.value


def _passed(tree: ast.AST) -> Iterator[ast.AST]:
    """The literals that need no translation where they stand."""
    for node in ast.walk(tree):
        match node:
            case ast.Call() if name_called(node) in TELLING and node.args:
                yield from _chosen(node.args[0])
            case ast.Call() if name_called(node) in _NOT_SHOWN:
                yield from ast.walk(node)
            case ast.Raise() | ast.Compare() | ast.MatchValue() | ast.Assert():
                yield from ast.walk(node)
            case ast.Subscript():
                yield from ast.walk(node.slice)
            case ast.Expr(value=ast.Constant()):
                yield node.value
            case ast.FormattedValue(format_spec=ast.AST()):
                yield from ast.walk(node.format_spec)
            case ast.Dict():
                yield from (key for key in node.keys if isinstance(key, ast.Constant))
            case ast.arg(annotation=ast.AST()) | ast.AnnAssign(annotation=ast.AST()):
                yield from ast.walk(node.annotation)
            case ast.FunctionDef(returns=ast.AST()):
                yield from ast.walk(node.returns)


def _chosen(node: ast.expr) -> Iterator[ast.AST]:
    """The literals of `"One"` and of `"One" if … else "Two"`; of their facts none."""
    if isinstance(node, ast.IfExp):
        yield from (*_chosen(node.body), *_chosen(node.orelse))
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _chosen(value)
    else:
        yield node
