"""What keeps the code small and no tool of `./check` holds."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
FILE_LINES = 300
FUNCTION_LINES = 30


def sources() -> Iterator[Path]:
    yield from (ROOT / "run", ROOT / "check")
    for folder in ("bridge", "tests", "bench", ".ci"):
        yield from (ROOT / folder).rglob("*.py")


def functions(source: str) -> Iterator[tuple[str, int]]:
    """Every function with its lines, signature and docstring included, decorators not."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def too_long(path: Path) -> Iterator[str]:
    source = path.read_text("utf-8")
    name = path.relative_to(ROOT)
    if (lines := len(source.splitlines())) > FILE_LINES:
        yield f"{name}: {lines} lines"
    yield from (f"{name}: {function} has {size}" for function, size in functions(source) if size > FUNCTION_LINES)


def test_no_file_has_more_than_300_lines_and_no_function_more_than_30() -> None:
    assert [finding for path in sources() for finding in too_long(path)] == []


def test_lines_are_counted_from_the_def_to_the_last() -> None:
    source = "@cached\ndef total(\n    a: int,\n) -> int:\n    '''Sum.'''\n\n    return a\n"
    assert list(functions(source)) == [("total", 6)]
