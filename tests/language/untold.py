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

# kept in English: what a verdict rests on, in the journal; an option's name in the document it comes from
_NOT_TOLD = frozenset({"evidence", "reference"})


def untold(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of each."""
    tree = ast.parse(source)
    passed = {id(node) for node in _passed(tree)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str() as text) if id(node) not in passed and WORDS.search(text):
                yield node.lineno, text


def grouped(source: str) -> Iterator[int]:
    """Lines where a number gets the commas of English: `{count:,}` in an f-string."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.FormattedValue(format_spec=ast.JoinedStr(values=[ast.Constant(value=",")])):
                yield node.lineno


def _passed(tree: ast.AST) -> Iterator[ast.AST]:
    """The literals that need no translation where they stand."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_called(node) in TELLING and node.args:
            yield from _chosen(node.args[0])
        else:
            for part in _of_no_person(node):
                yield from ast.walk(part)


def _of_no_person(node: ast.AST) -> tuple[ast.AST, ...]:
    """The parts of a node in which no text is for the person at the screen."""
    match node:
        case ast.Raise() | ast.Compare() | ast.MatchValue() | ast.Assert():
            return (node,)
        case ast.Call():
            return (node,) if name_called(node) in _NOT_SHOWN else ()
        case ast.Expr(value=ast.Constant() as part) | ast.Assign(targets=[ast.Name(id="__all__")], value=part):
            return (part,)
        case ast.Dict(keys=keys):
            return tuple(key for key in keys if isinstance(key, ast.Constant))
    return _of_code(node)


def _of_code(node: ast.AST) -> tuple[ast.AST, ...]:
    """Annotations, keys, formats, and what is kept in English."""
    match node:
        case ast.arg(annotation=ast.AST() as part) | ast.AnnAssign(annotation=part):
            return (part,)
        case ast.FunctionDef(returns=ast.AST() as part) | ast.FormattedValue(format_spec=ast.AST() as part):
            return (part,)
        case ast.Subscript(slice=part):
            return (part,)
        case ast.keyword(arg=name, value=part) if name in _NOT_TOLD:
            return (part,)
    return ()


def _chosen(node: ast.expr) -> Iterator[ast.AST]:
    """The literals of `"One"` and of `"One" if … else "Two"`; of their facts none."""
    if isinstance(node, ast.IfExp):
        yield from (*_chosen(node.body), *_chosen(node.orelse))
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _chosen(value)
    else:
        yield node
