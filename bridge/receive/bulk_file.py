"""Serials from a file: a text with one a line, or a CSV whose first column they are."""

import codecs
from pathlib import Path

from bridge.errors import BadFile
from bridge.phrases import phrase
from bridge.serials.pasted import Pasted, rows_of, rows_of_csv

LARGEST_BYTES = 8_000_000
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_file(path: Path) -> tuple[str, tuple[Pasted, ...]]:
    """The text of a file and the serials in it; BadFile where it cannot be read or is no text."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise BadFile(phrase("{name} cannot be read: {why}.", name=path.name, why=error.strerror or error)) from error
    if len(data) > LARGEST_BYTES:
        raise BadFile(phrase("{name} is too large for a list of serials.", name=path.name))
    if data.startswith(_WORKBOOKS):
        raise BadFile(phrase("{name} is a workbook. Save it as CSV first.", name=path.name))
    text = _decoded(data, path.name)
    return text, rows_of_csv(text) if path.suffix.lower() in {".csv", ".tsv"} else rows_of(text)


def _decoded(data: bytes, name: str) -> str:
    """UTF-8, UTF-16 with its mark, or what older Windows programs write."""
    try:
        text = data.decode("utf-16" if data.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\x00" in text:
        raise BadFile(phrase("{name} is not a text file.", name=name))
    return text
