"""A station ships as the contract says, whatever is scanned: it answers as the model does."""

import pytest

from tests.model.shipping import Model
from tests.model.shipping_play import compare, filled, predict, scans, shortest

FEW, MANY = range(3), range(1000, 1400)
MODEL_ONLY = range(100)
A_WHILE, A_DAY = 60, 150
EVERYTHING = """
document_opened list_filtered unit_counted quantity_counted serial_wanted serial_accepted item_and_serial_accepted
tracking_accepted checked undone saved command_done unlike_earlier_serials other_document double_trigger unknown_code
not_on_document over_quantity serial_owed duplicate_on_document already_shipped never_received not_in_stock
picked_elsewhere other_product is_product_code is_document_number wrong_length not_a_quantity not_a_tracking_number
tracking_used incomplete not_eligible not_acknowledged confirm_removed nothing_to_undo not_here is_carrier_label
bad_characters looks_like_product_code
"""


def parted(seed: int, length: int) -> str:
    """The shortest scans after which the station and the model say different things; empty where none do."""
    world, steps = scans(seed, length)
    with filled(world) as shop:
        found = compare(world, steps, shop)
        return "" if found is None else f"seed {seed}, {world.settings}\n{shortest(world, found, shop)}"


@pytest.mark.parametrize("seed", FEW)
def test_random_scans_are_answered_as_the_contract_says(seed: int) -> None:
    assert not parted(seed, A_WHILE)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", MANY)
def test_days_of_random_scans_are_answered_as_the_contract_says(seed: int) -> None:
    assert not parted(seed, A_DAY)


def test_the_scans_meet_every_state() -> None:
    """Otherwise the model would be compared where nothing happens."""
    told = {code for seed in MODEL_ONLY for code in answers(seed)}
    assert told >= set(EVERYTHING.split())


def answers(seed: int) -> set[str]:
    """The codes that the model gives to a seed's scans."""
    world, steps = scans(seed, A_WHILE)
    model = Model(world)
    return {said.code for step in steps if (said := predict(model, step))}
