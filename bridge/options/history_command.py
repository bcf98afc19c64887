"""`bridge options history` and `overrides`: what was changed, and what was allowed against the rules."""

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from bridge.commands import opened
from bridge.options.history import Kept, read
from bridge.paths import data_folder

Data = Annotated[Path | None, typer.Option("--data", help="The station's data folder.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]


def history(data: Data = None, *, as_json: AsJson = False) -> None:
    """Print every change of an option, newest first, with how many scans its version of the rules judged."""
    kept = _kept(data)
    rows = [asdict(change) | {"scans": kept.scans.get(change.version, 0)} for change in kept.changes]
    _print(rows, as_json=as_json, line=_changed)


def overrides(data: Data = None, *, as_json: AsJson = False) -> None:
    """Print what somebody allowed against the rules or behind a lock, newest first."""
    rows = [asdict(one) for one in _kept(data).overrides]
    _print(rows, as_json=as_json, line=_allowed)


def _kept(data: Path | None) -> Kept:
    with opened(data_folder(data)) as store, store.read() as connection:
        return read(connection)


def _changed(row: dict[str, Any]) -> str:
    by = f" by {row['by']}" if row["by"] else ""
    values = f"{row['old'] or '(empty)'} -> {row['new'] or '(empty)'}"
    return f"{row['at']}  {row['key']}: {values}{by}, rules {row['version']}"


def _allowed(row: dict[str, Any]) -> str:
    asked, document = row["asked_by"] or "nobody named", row["document"]
    where = f" on {document}" if document else ""
    return f"{row['at']}  {row['what']}{where}: asked by {asked}, allowed by {row['allowed_by']}: {row['why']}"


def _print(rows: Iterable[dict[str, Any]], *, as_json: bool, line: Callable[[dict[str, Any]], str]) -> None:
    lines = (json.dumps(row) if as_json else line(row).replace("\n", " ") for row in rows)
    sys.stdout.write("".join(f"{one}\n" for one in lines))
