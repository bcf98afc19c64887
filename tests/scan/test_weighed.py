"""Which readings of a scale become the weight of the box in hand."""

from collections.abc import Iterable

import pytest

from bridge.scan.scale import Reading, State
from bridge.scan.weighed import Taking

A, B = ("SO-1", 1), ("SO-1", 2)


def steady(grams: int) -> list[Reading]:
    return [Reading(State.STEADY, grams)] * 2


def moving(grams: int | None = None) -> list[Reading]:
    return [Reading(State.MOVING, grams)]


ZERO = [Reading(State.ZERO, 0)]


def taken(taking: Taking, box: object, *readings: Iterable[Reading]) -> list[int]:
    found = [taking.read(reading, box) for some in readings for reading in some]
    return [grams for grams in found if grams is not None]


def test_a_weight_at_rest_is_taken_once() -> None:
    assert taken(Taking(), A, moving(900), steady(2350), steady(2350), moving(2351), steady(2350)) == [2350]


@pytest.mark.parametrize("state", [State.MOVING, State.OVER, State.UNDER, State.NEGATIVE, State.NOT_UNDERSTOOD])
def test_nothing_but_a_weight_at_rest_is_taken(state: State) -> None:
    assert taken(Taking(), A, [Reading(state, 2350)] * 5) == []


def test_one_reading_alone_is_not_yet_at_rest() -> None:
    assert taken(Taking(), A, steady(2350)[:1], steady(2360)[:1], moving(), steady(2360)[:1]) == []


def test_an_empty_scale_has_no_weight_to_take() -> None:
    assert taken(Taking(), A, ZERO * 5) == []


def test_a_changed_weight_replaces_that_of_the_same_box() -> None:
    assert taken(Taking(), A, steady(2350), moving(), steady(2480), moving(), steady(2350)) == [2350, 2480, 2350]


def test_a_scale_that_wavers_by_a_gram_has_not_changed() -> None:
    assert taken(Taking(), A, steady(2350), steady(2351), steady(2349)) == [2350]


def test_a_box_lifted_and_put_back_keeps_its_weight() -> None:
    assert taken(Taking(), A, steady(2350), ZERO, steady(2350)) == [2350]


def test_a_weight_is_never_carried_over_to_the_next_box() -> None:
    taking = Taking()
    assert taken(taking, A, steady(2350)) == [2350]
    assert taken(taking, B, steady(2350), steady(2352)) == []
    assert taking.is_carried(Reading(State.STEADY, 2350), B)
    assert not taking.is_carried(Reading(State.STEADY, 2350), A)


def test_the_next_box_may_weigh_the_same_once_the_scale_was_empty() -> None:
    for empty in (ZERO, moving(60), [Reading(State.NEGATIVE, -5)], [Reading(State.UNDER)]):
        taking = Taking()
        assert taken(taking, A, steady(2350)) == [2350]
        assert taken(taking, None, empty) == []
        assert taken(taking, B, steady(2350)) == [2350]


def test_a_box_that_only_moves_has_not_left_the_scale() -> None:
    taking = Taking()
    assert taken(taking, A, steady(2350)) == [2350]
    assert taken(taking, B, moving(1900), moving(), steady(2350)) == []


def test_another_weight_is_taken_for_the_next_box_without_an_empty_scale_in_between() -> None:
    taking = Taking()
    assert taken(taking, A, steady(2350)) == [2350]
    assert taken(taking, B, moving(), steady(1200)) == [1200]


def test_a_hand_on_the_box_before_does_not_make_its_weight_another() -> None:
    taking = Taking()
    assert taken(taking, A, steady(2350)) == [2350]
    assert taken(taking, B, steady(2900), steady(2350)) == [2900]


def test_nothing_is_taken_while_no_box_is_in_hand() -> None:
    taking = Taking()
    assert taken(taking, None, steady(2350)) == []
    assert taken(taking, A, steady(2350)) == [2350]


def test_a_weight_that_the_box_already_has_is_not_taken_again() -> None:
    taking = Taking()
    found = [taking.read(reading, A, kept=2350) for reading in (*steady(2350), *moving(), *steady(2400))]
    assert [grams for grams in found if grams is not None] == [2400]
