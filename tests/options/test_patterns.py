from collections.abc import Iterable

import pytest

from bridge.options.patterns import Earlier, mask_of, proposals
from bridge.serials import masks

CAMERAS = [("CAM-2", f"CM48213{n:02}Q{n % 10}") for n in range(40)]
BATTERIES = [("BAT-90", f"B90-{n:06}") for n in range(10)]


def proposed(*pairs: Iterable[tuple[str, str]]) -> list[tuple[str, int, int, str]]:
    found = proposals(Earlier(tuple(pair for some in pairs for pair in some)))
    return [(one.picture, one.fits, one.count, one.skus) for one in found]


def test_what_all_serials_share_is_proposed_once() -> None:
    assert proposed(CAMERAS) == [("CM#######Q#", 40, 40, "")]


def test_each_family_has_its_own_and_says_what_it_would_refuse() -> None:
    assert proposed(CAMERAS, BATTERIES) == [("CM#######Q#", 40, 50, "CAM"), ("B##-######", 10, 50, "BAT")]


def test_a_family_whose_skus_begin_with_a_digit_is_named_by_the_whole_sku() -> None:
    batteries = [("90-2", serial) for _, serial in BATTERIES]
    assert proposed(CAMERAS, batteries)[1] == ("B##-######", 10, 50, "90-2")


def test_too_few_serials_propose_nothing() -> None:
    assert proposed(CAMERAS[:4]) == []
    assert proposed() == []


def test_serials_without_anything_alike_propose_nothing() -> None:
    assert proposed([("X", "ABC"[: n % 3 + 1] + "1" * n) for n in range(20)]) == []


def test_one_stray_serial_spoils_no_pattern() -> None:
    assert proposed(CAMERAS, [("CAM-2", "036000291452")]) == [("CM#######Q#", 40, 41, "")]


def test_a_serial_scanned_twice_counts_once() -> None:
    assert proposed(CAMERAS, CAMERAS) == proposed(CAMERAS)


@pytest.mark.parametrize(
    ("serials", "mask"),
    [
        ([f"AH{n}X" for n in range(5)], r"\A\H9\X"),
        ([f"?{n}\\" for n in range(6)], r"\?9\\"),
        ([f"{'QRSTU'[n]}{n}-" for n in range(5)], "A9-"),
        (["A1B2", "AAB2", "11B2", "A1BB", "1AB2"], "XXBX"),
        (["a1", "A2", "a3", "A4", "a5"], r"\A9"),
        ([f"9{n}" for n in range(9)], "99"),
        ([f"{'ÉÖÉÖÉ'[n]}{n}" for n in range(5)], "?9"),
    ],
)
def test_a_mask_fits_what_it_was_made_of_and_spells_its_signs(serials: list[str], mask: str) -> None:
    assert mask_of(serials) == mask
    assert all(masks.matches(mask, serial) for serial in serials)
    assert masks.problem(mask) is None


def test_at_most_three_are_offered() -> None:
    families = [(f"{letter}X-1", f"{letter}{n:0{width}}") for width, letter in enumerate("KLMNP", 3) for n in range(9)]
    assert len(proposed(families)) == 3


def test_a_serial_longer_than_a_pattern_may_be_is_no_pattern() -> None:
    assert proposed([("X", f"{n:0120}") for n in range(9)]) == []
