"""A serial is asked for, and another scanner takes the last place that the line had."""

import pytest

from tests.dock import CAM_UPC, MOUNT_CASE
from tests.pack import CAM, CAM_B, REAR, SHIPPED, Pack


@pytest.fixture
def filled(pack: Pack) -> Pack:
    """COM1 is asked for a serial of CAM-2 while COM2 scans the last two units of it."""
    pack.scan("SO-1", "COM1")
    assert pack.codes(CAM_UPC, source="COM1") == ["serial_wanted"]
    assert pack.codes(CAM, CAM_B, source="COM2") == ["item_and_serial_accepted"] * 2
    return pack


@pytest.mark.parametrize("code", [CAM_UPC, "CAM-2", "LAMP", f" {CAM_UPC} "])
def test_an_items_code_is_no_serial_all_the_same(filled: Pack, code: str) -> None:
    assert filled.codes(code, "XJXSKIP", REAR) == ["is_product_code", "command_done", "item_and_serial_accepted"]


def test_a_unit_that_is_in_the_box_is_not_sent_out_of_it(filled: Pack) -> None:
    assert filled.codes(CAM, MOUNT_CASE) == ["duplicate_on_document", "serial_owed"]


def test_a_unit_that_must_not_leave_says_why(filled: Pack) -> None:
    assert filled.codes(SHIPPED, "XJXOK") == ["already_shipped", "command_done"]


def test_a_good_unit_is_one_too_many_by_its_serial(filled: Pack) -> None:
    assert filled.scan("CM4821303Q0").serial == "CM4821303Q0"
    assert filled.scan("XJXOK").code == "command_done"
    assert filled.codes("CM4821303Q0", REAR, "XJXOK") == ["over_quantity", "confirm_removed", "command_done"]


def test_an_odd_serial_that_is_kept_too_late_is_one_too_many_by_its_serial(pack: Pack) -> None:
    pack.codes("SO-1", CAM_UPC, CAM)
    assert pack.codes(CAM_UPC, "HELLO-54321") == ["serial_wanted", "unlike_earlier_serials"]
    assert pack.scan(CAM_B, "COM2").code == "item_and_serial_accepted"
    kept = pack.scan("XJXOK")
    assert (kept.code, kept.serial) == ("over_quantity", "HELLO-54321")
