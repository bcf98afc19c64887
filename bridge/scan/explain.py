r"""What codes are, as JSON, for `bridge explain`.

A line of input is one code. `\x1d` and the like stand for control characters, `\\` for a backslash; a backslash before
anything else stands for itself. A line that is not UTF-8 is read as Latin-1, so that any bytes are some code.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from io import BufferedIOBase
from typing import TextIO

from bridge.scan.barcode import Candidate, Hit, Kind, Lookup, Reading, read, resolve
from bridge.serials.keys import key_of

Catalogue = Callable[[Collection[Lookup]], Mapping[Lookup, Sequence[Hit]]]
"""The rows of the catalogue for each of the lookups that has any."""

Documents = Callable[[Collection[str]], Collection[str]]
"""Those of the keys that are the number of a purchase order, order or RMA."""

_CHUNK = 65_536
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|\\)")
_encode = json.JSONEncoder(separators=(", ", ": "), check_circular=False).encode


def explain(
    lines: Iterable[bytes | str], *, catalogue: Catalogue | None = None, documents: Documents | None = None
) -> Iterator[str]:
    """One JSON object a line of input, in order; catalogue and documents are asked once for all lines."""
    readings = [read(code_of(line)) for line in lines]
    hits = catalogue({lookup for r in readings for lookup in r.lookups}) if catalogue else {}
    numbers = documents({key_of(r.body) for r in readings if not r.message}) if documents else ()
    for reading in readings:
        candidates = reading.candidates
        if hits:
            candidates = resolve(reading, [hit for lookup in reading.lookups for hit in hits.get(lookup, ())])
        if numbers and not reading.message and key_of(reading.body) in numbers:
            candidates = (Candidate(Kind.DOCUMENT, evidence=("catalogue",)), *candidates)
        yield _encode(_object(reading, candidates))


def explain_stream(
    source: BufferedIOBase,
    target: TextIO,
    *,
    catalogue: Catalogue | None = None,
    documents: Documents | None = None,
) -> None:
    """Explain what `source` brings until it ends; complete lines are answered at once, many in one go."""
    for lines in _batches(source):
        target.writelines(f"{answer}\n" for answer in explain(lines, catalogue=catalogue, documents=documents))
        target.flush()


def code_of(line: bytes | str) -> str:
    """The code a line of input stands for, its end cut off and its escapes decoded."""
    text = line if isinstance(line, str) else _decoded(line)
    text = text.removesuffix("\n").removesuffix("\r")
    return _ESCAPE.sub(_character, text) if "\\" in text else text


def _object(reading: Reading, candidates: Iterable[Candidate]) -> dict[str, object]:
    found = [
        {"kind": c.kind.value, "gtin": c.gtin, "serial": c.serial, "sku": c.sku, "evidence": c.evidence}
        for c in candidates
    ]
    return {"text": reading.text, "aim": reading.aim, "candidates": found}


def _batches(source: BufferedIOBase) -> Iterator[list[bytes]]:
    rest = b""
    while chunk := source.read1(_CHUNK):
        *lines, rest = (rest + chunk).split(b"\n")
        yield lines
    if rest:
        yield [rest]


def _decoded(line: bytes) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("latin-1")


def _character(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16)) if escape[1] else "\\"
