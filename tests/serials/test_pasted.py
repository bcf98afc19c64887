"""What a text from the clipboard or a file holds."""

import pytest

from bridge.serials.pasted import Pasted, damage, rows_of, rows_of_csv


def texts(rows: tuple[Pasted, ...]) -> list[str]:
    return [row.text for row in rows]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_each_line_is_a_serial_and_keeps_its_number(ends: str) -> None:
    assert rows_of(ends.join(("A1", "", "  B2\t", "C3"))) == (Pasted(1, "A1"), Pasted(3, "B2"), Pasted(4, "C3"))


def test_of_copied_columns_the_first_counts_and_commas_belong_to_the_serial() -> None:
    assert texts(rows_of("A1\tbox 4\nB,2\tbox 5")) == ["A1", "B,2"]


@pytest.mark.parametrize("heading", ["Serial", "serial number", "S/N", "Serial No.:"])
def test_a_heading_is_no_serial(heading: str) -> None:
    assert rows_of(f"{heading}\nA1") == (Pasted(2, "A1"),)


@pytest.mark.parametrize(
    "text", ["A1,4\nB2,5", "A1;4\nB2;5", "A1\t4\nB2\t5", '"A1",4\n"B2",5', "\ufeffA1,4\nB2,5", "A1\nB2"]
)
def test_the_first_column_of_a_csv_counts_whatever_separates_it(text: str) -> None:
    assert texts(rows_of_csv(text)) == ["A1", "B2"]


def test_a_csv_that_cannot_be_read_as_one_is_read_by_lines() -> None:
    assert texts(rows_of_csv("A" * 200_000 + ",4\nB2,5"))[1:] == ["B2"]


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("1.23457E+11", "changed"),
        ("1,23457E+11", "changed"),
        ("4E+12", "changed"),
        ("490123456.0", "changed"),
        ("490123456,00", "changed"),
        ("1-Mar", "date"),
        ("Mar-05", "date"),
        ("03/01/2026", "date"),
        ("BT90-0091840", None),
        ("1.23", None),
        ("12E4", None),
        ("MAR-0512", None),
    ],
)
def test_what_a_spreadsheet_did_is_seen(text: str, harm: str | None) -> None:
    assert damage(text) == harm
