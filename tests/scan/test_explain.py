"""`bridge explain`: lines in, JSON out."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.scan.barcode import Form, Hit, Kind, Lookup
from bridge.scan.explain import code_of, explain, explain_stream

BENCH = Path(__file__).parents[2] / "bench" / "explain.py"
KEYS = {"text", "aim", "candidates"}
CANDIDATE_KEYS = ["kind", "gtin", "serial", "sku", "evidence"]


def explained(source: bytes) -> list[dict[str, Any]]:
    target = io.StringIO()
    explain_stream(io.BytesIO(source), target)
    return [json.loads(line) for line in target.getvalue().splitlines()]


def test_a_line_is_one_object_of_the_contracts_form() -> None:
    (found,) = explained(rb"]C1010950600013435221ABC-1\x1d10L2")
    assert found == {
        "text": "]C1010950600013435221ABC-1\x1d10L2",
        "aim": "]C1",
        "candidates": [
            {
                "kind": "gs1",
                "gtin": "09506000134352",
                "serial": "ABC-1",
                "sku": None,
                "evidence": ["aim", "checkdigit"],
            }
        ],
    }


def test_absent_things_are_null() -> None:
    (found,) = explained(b"AB-1\n")
    assert found["aim"] is None
    assert found["candidates"][-1] == {"kind": "text", "gtin": None, "serial": None, "sku": None, "evidence": []}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (rb"A\x1dB", "A\x1dB"),
        (rb"A\x1DB", "A\x1dB"),
        (rb"\x02A\x0d", "\x02A\r"),
        (rb"A\\x1dB", r"A\x1dB"),
        (rb"A\\\x1dB", "A\\\x1dB"),
        (rb"C:\new", r"C:\new"),
        (rb"A\x1", r"A\x1"),
        (rb"A\xe9", "Aé"),
        ("Aé".encode(), "Aé"),
        ("Aé".encode("latin-1"), "Aé"),
        (b"A\r\n", "A"),
        (b"A\n", "A"),
        (b"", ""),
        ("A", "A"),
    ],
)
def test_escapes_stand_for_control_characters(line: bytes | str, code: str) -> None:
    assert code_of(line) == code


@given(st.text())
def test_a_code_written_with_escapes_comes_back(code: str) -> None:
    written = "".join(f"\\x{ord(c):02x}" if ord(c) < 32 else c.replace("\\", "\\\\") for c in code)
    (found,) = [json.loads(line) for line in explain([written])]
    assert found["text"] == code


@given(st.lists(st.binary(max_size=40)))
def test_any_bytes_give_one_object_a_line(lines: list[bytes]) -> None:
    source = b"".join(line.replace(b"\n", b"") + b"\n" for line in lines)
    found = explained(source)
    assert len(found) == len(lines)
    assert all(set(one) == KEYS and all(list(c) == CANDIDATE_KEYS for c in one["candidates"]) for one in found)


def test_the_output_is_ascii_on_one_line_each() -> None:
    (line,) = explain([b"caf\xc3\xa9\\x1e\\x0a"])
    assert line.isascii()
    assert "\n" not in line


def test_a_blank_line_and_a_last_line_without_end_are_answered_too() -> None:
    assert [one["text"] for one in explained(b"A\n\nB")] == ["A", "", "B"]


def test_lines_cut_anywhere_are_put_together() -> None:
    source = b"".join(b"CODE-%06d\n" % number for number in range(20_000))
    assert [one["text"] for one in explained(source)] == [f"CODE-{number:06d}" for number in range(20_000)]


def test_a_line_is_answered_before_the_next_is_typed() -> None:
    reading, writing = os.pipe()
    target = io.StringIO()
    answered: list[int] = []

    class Typist(io.BufferedReader):
        def read1(self, size: int = -1) -> bytes:
            answered.append(target.getvalue().count("\n"))
            line = b"" if len(answered) > 2 else b"A\n"
            os.write(writing, line)
            return super().read1(size) if line else b""

    with Typist(io.FileIO(reading)) as source:
        explain_stream(source, target)
    os.close(writing)
    assert answered == [0, 1, 2]


def test_the_catalogue_is_asked_once_and_its_products_stand_in_front() -> None:
    asked: list[Collection[Lookup]] = []

    def catalogue(lookups: Collection[Lookup]) -> Mapping[Lookup, Sequence[Hit]]:
        asked.append(lookups)
        key = Lookup("00036000291452", Form.GTIN)
        return {key: [Hit(Form.GTIN, Kind.GTIN, "AB-1")]} if key in lookups else {}

    lines = list(explain([b"036000291452", b"SN1"], catalogue=catalogue))
    first, second = (json.loads(line)["candidates"] for line in lines)
    assert len(asked) == 1
    assert first[0] == {
        "kind": "gtin",
        "gtin": "00036000291452",
        "serial": None,
        "sku": "AB-1",
        "evidence": ["checkdigit", "catalogue"],
    }
    assert [c["sku"] for c in second] == [None] * len(second)


def test_the_number_of_a_document_is_one() -> None:
    def documents(keys: Collection[str]) -> Collection[str]:
        return {"PO-1001"} & set(keys)

    first, second = (json.loads(line)["candidates"] for line in explain([b"po-1001", b"PO-1002"], documents=documents))
    assert first[0]["kind"] == "document"
    assert "document" not in {c["kind"] for c in second}


@pytest.mark.long
def test_ten_thousand_codes_a_second_are_explained() -> None:
    # a process of its own: the measuring of coverage would be measured too
    done = subprocess.run([sys.executable, BENCH, "20000"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
