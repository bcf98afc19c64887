"""What an order wants once its kits are taken apart."""

from hypothesis import given
from hypothesis import strategies as st

from bridge.serials.keys import key_of
from bridge.serials.kits import MOST_APART, Wanted, demand, expand

TOOLS = {"KIT-1": (("DRILL", 1), ("BIT", 4)), "KIT-9": (("KIT-1", 2), ("case", 1))}


def test_an_ordinary_item_is_its_own_line() -> None:
    assert expand([("CAM-2", 3)], TOOLS) == (Wanted("CAM-2", 3),)
    assert demand([("CAM-2", 3)], TOOLS) == {"CAM-2": 3}


def test_a_kit_stands_before_its_components() -> None:
    assert expand([("CAM-2", 1), ("Kit-1", 1)], TOOLS) == (
        Wanted("CAM-2", 1),
        Wanted("Kit-1", 1, is_kit=True),
        Wanted("DRILL", 1, kit="Kit-1"),
        Wanted("BIT", 4, kit="Kit-1"),
    )


def test_several_kits_have_a_group_each() -> None:
    rows = expand([("KIT-1", 2)], TOOLS)
    assert [(row.sku, row.quantity, row.place) for row in rows] == [
        ("KIT-1", 2, ""),
        ("DRILL", 1, "kit 1 of 2"),
        ("BIT", 4, "kit 1 of 2"),
        ("DRILL", 1, "kit 2 of 2"),
        ("BIT", 4, "kit 2 of 2"),
    ]


def test_very_many_kits_have_one_group_together() -> None:
    rows = expand([("KIT-1", MOST_APART + 1)], TOOLS)
    assert [(row.sku, row.quantity, row.place) for row in rows] == [
        ("KIT-1", 51, ""),
        ("DRILL", 51, ""),
        ("BIT", 204, ""),
    ]


def test_a_kit_within_a_kit_gives_its_components_to_the_outer_one() -> None:
    assert [(row.sku, row.quantity, row.kit) for row in expand([("KIT-9", 1)], TOOLS)] == [
        ("KIT-9", 1, ""),
        ("DRILL", 2, "KIT-9"),
        ("BIT", 8, "KIT-9"),
        ("case", 1, "KIT-9"),
    ]


def test_a_component_that_is_ordered_besides_is_counted_once_more() -> None:
    assert demand([("bit", 3), ("KIT-1", 2), ("BIT", 1)], TOOLS) == {"BIT": 12, "DRILL": 2}


def test_two_lines_of_one_sku_are_one() -> None:
    assert expand([("KIT-1", 1), ("CAM-2", 1), ("kit-1", 1)], TOOLS)[0] == Wanted("KIT-1", 2, is_kit=True)


def test_a_kit_without_components_is_an_ordinary_item() -> None:
    assert expand([("KIT-0", 1)], {"KIT-0": ()}) == (Wanted("KIT-0", 1),)
    assert expand([("KIT-0", 1)], {"KIT-0": (("BIT", 0),)}) == (Wanted("KIT-0", 1),)


def test_kits_that_hold_each_other_end() -> None:
    circle = {"A": (("B", 2), ("SCREW", 1)), "B": (("A", 3),)}
    assert demand([("A", 1)], circle) == {"A": 6, "SCREW": 1}
    assert demand([("SELF", 2)], {"SELF": (("SELF", 1), ("LID", 1))}) == {"SELF": 2, "LID": 2}


def test_a_line_of_nothing_wants_nothing() -> None:
    assert expand([("CAM-2", 0), ("KIT-1", -1)], TOOLS) == ()


SKUS = st.sampled_from(["A", "a", "B", "C", "D", "E"])
QUANTITIES = st.lists(st.tuples(SKUS, st.integers(-1, 60)), max_size=5)


@given(lines=QUANTITIES, kits=st.dictionaries(st.sampled_from("ABCDE"), QUANTITIES, max_size=4))
def test_the_parts_of_an_order_add_up_to_what_it_wants(
    lines: list[tuple[str, int]], kits: dict[str, list[tuple[str, int]]]
) -> None:
    counted: dict[str, int] = {}
    for row in expand(lines, kits):
        if not row.is_kit:
            counted[key_of(row.sku)] = counted.get(key_of(row.sku), 0) + row.quantity
    assert counted == demand(lines, kits)
