"""A serial that a person types counts when it is typed twice alike."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bridge.receive import banners
from bridge.session.outcome import Totals
from bridge.store.tables import units
from bridge.ui.banner_content import BannerState, SlotState
from tests.dock import CAM_R_UPC, CAM_UPC, Dock

GOOD = "CM4821307Q0"


def typed(dock: Dock, *texts: str) -> list[str]:
    return dock.codes(*texts, source="typed")


def entered(dock: Dock) -> list[tuple[str, str]]:
    with dock.store.read() as connection:
        kept = select(units.c.serial, units.c.entered).where(units.c.withdrawn_by.is_(None)).order_by(units.c.id)
        return [(row.serial, row.entered) for row in connection.execute(kept)]


@pytest.fixture
def asked(dock: Dock) -> Dock:
    """The serial of a CAM-2 is asked for at the keyboard."""
    assert typed(dock, "PO-1001", "CAM-2") == ["document_opened", "serial_wanted"]
    return dock


def test_the_first_typing_is_noted_and_the_second_counts(asked: Dock) -> None:
    first = asked.scan(GOOD, "typed")
    assert (first.code, first.message) == ("command_done", "Typed CM48 2130 7Q0. Type it once more.")
    assert entered(asked) == []
    assert typed(asked, GOOD) == ["serial_accepted"]
    assert entered(asked) == [(GOOD, "typed")]


def test_small_letters_are_the_same_serial(asked: Dock) -> None:
    assert typed(asked, GOOD.lower(), GOOD) == ["command_done", "serial_accepted"]


def test_two_that_differ_start_again(asked: Dock) -> None:
    assert typed(asked, GOOD) == ["command_done"]
    other = asked.scan("CM4821307Q8", "typed")
    assert (other.code, other.what) == ("command_done", "The two are not alike.")
    assert typed(asked, GOOD, GOOD) == ["command_done", "serial_accepted"]


def test_a_bad_serial_is_refused_the_first_time(asked: Dock) -> None:
    assert typed(asked, "CM48", "CAM-2", "CM0000001Q1") == ["wrong_length", "is_product_code", "already_received"]


def test_an_odd_serial_is_asked_about_after_the_second_time(asked: Dock) -> None:
    assert typed(asked, "CM0000003Q3", "CM0000003Q3") == ["command_done", "same_serial_other_product"]
    assert asked.codes("XJXOK", source="wedge") == ["serial_accepted"]
    assert entered(asked) == [("CM0000003Q3", "typed")]


def test_a_scanned_serial_stays_scanned_when_a_button_keeps_it(dock: Dock) -> None:
    dock.codes("PO-1001", CAM_UPC, "CM0000003Q3", source="wedge")
    assert typed(dock, "XJXOK") == ["serial_accepted"]
    assert entered(dock) == [("CM0000003Q3", "scanned")]


def test_a_scanned_serial_counts_at_once_in_between(asked: Dock) -> None:
    assert typed(asked, GOOD) == ["command_done"]
    assert asked.codes("CM4821308Q0", source="wedge") == ["serial_accepted"]
    assert entered(asked) == [("CM4821308Q0", "scanned")]
    assert typed(asked, "CAM-2", GOOD) == ["serial_wanted", "command_done"]


def test_another_item_in_between_makes_it_start_again(asked: Dock) -> None:
    assert typed(asked, GOOD, CAM_R_UPC, GOOD, "CAM-2") == [
        "command_done",
        "serial_owed",
        "serial_owed",
        "serial_wanted",
    ]
    assert typed(asked, GOOD, GOOD) == ["command_done", "serial_accepted"]


def test_each_serial_of_a_run_is_typed_twice(asked: Dock) -> None:
    assert typed(asked, "XJXCOUNT", "2") == ["command_done", "serial_wanted"]
    assert typed(asked, GOOD, GOOD, "CM4821308Q0", "CM4821308Q0") == ["command_done", "serial_accepted"] * 2


def test_the_second_typing_within_a_moment_is_a_double_trigger(asked: Dock) -> None:
    assert typed(asked, GOOD) == ["command_done"]
    assert asked.scan(GOOD, "typed", after_s=timedelta(milliseconds=900).total_seconds()).code == "double_trigger"
    assert typed(asked, GOOD) == ["serial_accepted"]


def test_the_banner_shows_what_was_typed_in_fours(asked: Dock) -> None:
    asked.scan(GOOD, "typed")
    assert asked.last is not None
    banner = banners.answer(asked.last, Totals(), 1)
    assert (banner.state, banner.headline) == (BannerState.WANTED, "Type it once more.")
    assert banner.slot is not None
    assert (banner.slot.state, banner.slot.text) == (SlotState.TYPED, "CM48 2130 7Q0")
    asked.scan(GOOD, "typed")
    banner = banners.answer(asked.last, Totals(), 2)
    assert banner.slot is not None
    assert (banner.slot.state, banner.slot.text) == (SlotState.FILLED, "CM48 2130 7Q0")


def test_a_typed_serial_that_was_set_aside_is_marked_typed(dock: Dock) -> None:
    dock.scan("PO-1001")
    typed(dock, "XJXHOLD", "CAM-2", GOOD)
    assert dock.codes("XJXBROKEN", source="wedge") == ["set_aside"]
    assert entered(dock) == [(GOOD, "typed")]
