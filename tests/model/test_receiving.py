"""Receiving against its model: the same random scans, the same answers and the same units."""

from pathlib import Path

import pytest

from tests.model.receiving_campaign import campaign

QUICK = tuple(range(9_000, 9_004))
LONG = range(30)
WAREHOUSES, SCANS = 10, 120


@pytest.mark.parametrize("seed", QUICK)
def test_a_random_dock_is_answered_as_the_contract_says(tmp_path: Path, seed: int) -> None:
    found = campaign(seed, 50, tmp_path)
    assert found is None, f"\n{found}"


@pytest.mark.long
@pytest.mark.parametrize("block", LONG)
def test_tens_of_thousands_of_scans_are_answered_as_the_contract_says(tmp_path: Path, block: int) -> None:
    for seed in range(block * WAREHOUSES, (block + 1) * WAREHOUSES):
        found = campaign(seed, SCANS, tmp_path)
        assert found is None, f"\n{found}"
