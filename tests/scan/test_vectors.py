"""Public vectors: GS1's own cases, distributors' labels."""

import json
from pathlib import Path
from typing import Any

import pytest

from bridge.scan.barcode import Kind, Reading, read

VECTORS = Path(__file__).parents[1] / "vectors"
GS1_CASES: list[dict[str, Any]] = json.loads((VECTORS / "gs1_syntax_engine.json").read_text())
LABELS: dict[str, str] = json.loads((VECTORS / "iso15434_labels.json").read_text())

OTHERWISE = {
    "dl.c:1435": "GS1's engine has a switch for the aliases gtin and ser; both settings are among its cases",
    "dl.c:1757": "GS1's engine has a switch for unknown identifiers in the query; both settings are among its cases",
    "dl.c:2195": "about writing a link with identifiers that exclude each other; the label itself can be read",
    "dl.c:2203": "an unknown identifier beside known ones is passed over: dictionaries age, and labels do not wait",
    "dl.c:2215": "about writing a link with identifiers that exclude each other; the label itself can be read",
}
"""Cases that are answered otherwise than GS1's engine does, and why."""


def _is_message(reading: Reading) -> bool:
    return reading.message and not reading.broken


def _scan_data(case: dict[str, Any]) -> bool:
    reading = read(case["in"])
    if reading.aim is None:
        return False
    if reading.aim.startswith("]E"):
        return reading.has(Kind.GTIN) or reading.has(Kind.GS1)
    return not reading.broken


def _element_string(case: dict[str, Any]) -> bool:
    text = case["in"]
    framed = f"]C1{text[1:]}" if text.startswith("^") else text
    return _is_message(read(framed.replace("^", "\x1d")))


def _written_link(case: dict[str, Any]) -> bool:
    """Whether what stands in brackets and the link GS1 makes of it say the same."""
    bracketed = read(case["in"])
    if not _is_message(bracketed) or not case["expect"]:
        return _is_message(bracketed)
    link = read(case["expect"])
    return _is_message(link) and _item_and_serial(link) == _item_and_serial(bracketed)


def _item_and_serial(reading: Reading) -> tuple[str | None, str | None]:
    return reading.candidates[0].gtin, reading.serial


READERS = {
    "test_testProcessScanData": _scan_data,
    "test_parseDLuri": lambda case: _is_message(read(case["in"])),
    "test_processAIdata": _element_string,
    "test_parseAIdata": lambda case: _is_message(read(case["in"])),
    "test_testGenerateDLuri": _written_link,
}
JUDGED = [case for case in GS1_CASES if "ok" in case]
WRITTEN = [case for case in GS1_CASES if "ok" not in case and case["expect"]]


def _name(case: dict[str, Any]) -> str:
    return f"{case['file']}:{case['line']}"


@pytest.mark.parametrize("case", JUDGED, ids=_name)
def test_gs1_cases_are_sound_or_not_as_gs1_says(case: dict[str, Any]) -> None:
    agreed = READERS[case["kind"]](case) is case["ok"]
    assert agreed is (_name(case) not in OTHERWISE), OTHERWISE.get(_name(case), "not listed, and answered otherwise")


@pytest.mark.parametrize("case", WRITTEN, ids=_name)
def test_what_a_scanner_sends_for_gs1s_symbols_can_be_read(case: dict[str, Any]) -> None:
    reading = read(case["expect"])
    assert reading.aim == case["expect"][:3]
    assert not reading.broken
    assert reading.has(Kind.GTIN) or reading.message or reading.aim in {"]Q1", "]d1", "]J0"}


def test_every_exception_is_a_case() -> None:
    assert set(OTHERWISE) <= {_name(case) for case in JUDGED}


@pytest.mark.parametrize("name", [name for name in LABELS if name != "LCSC_BARCODE"])
def test_distributors_labels_are_envelopes_without_a_serial(name: str) -> None:
    reading = read(LABELS[name])
    assert [c.kind for c in reading.candidates] == [Kind.ISO15434]
    assert _is_message(reading)
    assert reading.serial is None


@pytest.mark.parametrize("name", LABELS)
def test_a_serial_added_to_a_distributors_label_is_found(name: str) -> None:
    label = LABELS[name]
    if name == "LCSC_BARCODE":
        assert [c.kind for c in read(label).candidates] == [Kind.TEXT]  # no envelope, and never a serial
        return
    for tail in ("", "\x1e\x04", "\x1e"):
        assert read(f"{label}\x1d3SPKG-1\x1dSSN-00042{tail}").serial == "SN-00042"
