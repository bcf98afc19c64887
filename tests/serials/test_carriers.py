"""Parcel numbers against the vectors of tracking_number_data."""

import json
import random
import string
from pathlib import Path
from typing import Any

import pytest

from bridge.serials import carriers

VECTORS = Path(__file__).parents[1] / "vectors" / "tracking_numbers.json"
CASES: list[dict[str, Any]] = json.loads(VECTORS.read_text())

WITHOUT_PROOF = {
    "amazon_international",
    "canpar_22",
    "dhl_express_piece_id",
    "dhl_ecommerce",
    "dhl_ecommerce_14",
    "lasership_lx",
    "purolator_alpha",
}
"""Forms of a letter or three and digits, without a check digit: any serial may look so."""

NAMES = {"s10": "post", "speedee": "spee-dee", "landmark": "landmark"}


def _is_of(case: dict[str, Any]) -> bool:
    found = carriers.parcel(case["number"])
    courier = NAMES.get(case["courier"], case["courier"].replace("_", " "))
    return found is not None and found.carrier.lower() == courier


@pytest.mark.parametrize("case", [c for c in CASES if c["valid"]], ids=lambda c: f"{c['format']}:{c['number']}")
def test_numbers_of_carriers_are_known_unless_nothing_proves_them(case: dict[str, Any]) -> None:
    known = carriers.parcel(case["number"]) is not None
    assert known is (case["format"] not in WITHOUT_PROOF)
    assert carriers.misread(case["number"]) is None


@pytest.mark.parametrize("case", [c for c in CASES if not c["valid"]], ids=lambda c: f"{c['format']}:{c['number']}")
def test_numbers_with_a_wrong_check_digit_are_not_the_carriers(case: dict[str, Any]) -> None:
    assert not _is_of(case)


@pytest.mark.parametrize(
    ("number", "carrier"),
    [
        ("1Z999AA10123456784", "UPS"),
        ("1z999aa10123456784", "UPS"),
        ("RB123456785GB", "Post"),
        ("TBA000000000000", "Amazon"),
        ("4201028200009261290113185417468510", "USPS"),
    ],
)
def test_strong_forms_are_told_without_a_doubt(number: str, carrier: str) -> None:
    found = carriers.parcel(number)
    assert found is not None
    assert (found.carrier, found.strong) == (carrier, True)


@pytest.mark.parametrize(
    ("number", "carrier"),
    [
        ("1Z999AA10123456785", "UPS"),
        ("RB123456786GB", "Post"),
        ("4201028200009261290113185417468511", "USPS"),
        ("9400111206206406260788", "USPS"),
        ("C10000000000000", "OnTrac"),
        ("9611020987654312345673", "FedEx"),
        ("32971514560102447849175802872014", "FedEx"),
        ("1001921380360001000300639585804383", "FedEx"),
        ("9622001560001234567100794808390597", "FedEx"),
    ],
)
def test_an_unmistakable_form_with_a_wrong_check_digit_is_misread(number: str, carrier: str) -> None:
    assert carriers.misread(number) == carrier


@pytest.mark.parametrize("number", ["794612345678", "TRACK-0001", "", "1Z", "00000000", "123456789012345"])
def test_other_codes_are_not_called_misread(number: str) -> None:
    assert carriers.misread(number) is None


def test_no_random_serial_is_a_strong_form() -> None:
    numbers = random.Random(2)  # noqa: S311  the same serials every time
    serials = (
        "".join(numbers.choices(string.ascii_uppercase + string.digits, k=k)) for k in range(5, 25) for _ in "x" * 500
    )
    strong = [serial for serial in serials if (found := carriers.parcel(serial)) and found.strong]
    assert strong == []
