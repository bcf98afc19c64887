from dataclasses import replace
from datetime import date

import pytest

from bridge.labels.label import Label, Unit, day_words, label_for, trial_label
from bridge.scan.commands import Command, command_of

UNIT = Unit(sku="AB-1", name="Scanner", serial="SN-4711", document="PO-1001", on=date(2026, 11, 3))
TYPED = replace(UNIT, typed=True)
ASIDE = replace(UNIT, reason="damaged")
UNREADABLE = replace(UNIT, serial=None, reason="no serial")
COUNTED = replace(UNIT, serial=None)


@pytest.mark.parametrize(
    ("when", "labelled"),
    [
        ("never", []),
        ("typed_or_aside", [TYPED, ASIDE, UNREADABLE]),
        ("always", [UNIT, TYPED, ASIDE, UNREADABLE]),
    ],
)
def test_the_option_decides_which_units_get_a_label(when: str, labelled: list[Unit]) -> None:
    every = [UNIT, TYPED, ASIDE, UNREADABLE, COUNTED]
    assert [unit for unit in every if label_for(unit, when=when)] == labelled


def test_a_serial_label_names_item_serial_document_and_day() -> None:
    assert label_for(UNIT, when="always") == Label(
        title="AB-1", name="Scanner", code="SN-4711", text="SN-4711", foot=("PO-1001", "3 Nov 2026")
    )


def test_a_typed_serial_and_a_unit_set_aside_are_marked() -> None:
    typed, aside = label_for(TYPED, when="always"), label_for(ASIDE, when="always")
    assert typed is not None
    assert typed.mark == "Typed"
    assert aside is not None
    assert aside.notice == "Set aside: damaged"


def test_a_unit_without_a_readable_serial_gets_no_barcode() -> None:
    label = label_for(UNREADABLE, when="typed_or_aside")
    assert label is not None
    assert (label.code, label.text) == ("", "")


def test_scanning_a_test_label_does_no_harm() -> None:
    label = trial_label(width_mm=76, height_mm=51, dpi=203, on=date(2026, 11, 3))
    assert command_of(label.code) is Command.ECHO


def test_days_are_spelled_alike_on_every_computer() -> None:
    assert [day_words(date(2026, month, 1)) for month in (1, 5, 12)] == ["1 Jan 2026", "1 May 2026", "1 Dec 2026"]
