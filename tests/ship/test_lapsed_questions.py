"""A serial that nobody answers for five minutes is not asked for any more, whatever is asked on top of it."""

from datetime import timedelta

import pytest

from tests.dock import CAM_UPC, MOUNT_UPC
from tests.pack import CAM, Pack

ODD = "HELLO-12345"
LAPSED_S = 300.0
PIN = "4711"


@pytest.mark.parametrize(
    ("scans", "late", "code"),
    [
        ((), ODD, "unknown_code"),
        ((ODD,), "XJXOK", "not_here"),
        ((ODD,), "XJXNO", "not_here"),
        ((ODD,), ODD, "unknown_code"),
        (("XJXCOUNT",), "2", "unknown_code"),
    ],
)
def test_what_is_asked_of_a_serial_lapses_with_it(pack: Pack, scans: tuple[str, ...], late: str, code: str) -> None:
    pack.allow(ship_match_po=True, ship_match_po_level="ask")
    pack.codes("SO-1", CAM_UPC, *scans)
    assert pack.scan(late, after_s=LAPSED_S).code == code
    assert pack.scan(CAM).code == "item_and_serial_accepted"


def test_a_supervisor_who_comes_too_late_allows_no_serial(pack: Pack) -> None:
    pack.lock(PIN)
    pack.allow(ship_match_po=True, ship_match_po_level="block_pin")
    assert pack.codes("SO-1", CAM_UPC, ODD)[-1] == "never_received"
    assert pack.scanning.ports.lapse(pack.moment + timedelta(seconds=LAPSED_S))
    assert not pack.scanning.ports.wants_pin()
    assert pack.scan(PIN, "typed", after_s=LAPSED_S).code == "unknown_code"
    assert pack.codes(CAM, ODD) == ["item_and_serial_accepted", "unknown_code"]


def test_a_unit_that_waits_for_a_supervisor_and_for_no_serial_goes_on_waiting(pack: Pack) -> None:
    pack.lock(PIN)
    pack.allow(ship_partial="pin")
    assert pack.codes("SO-4", MOUNT_UPC, "XJXSHORT")[-1] == "pin_wanted"
    assert pack.scan(PIN, "typed", after_s=LAPSED_S).code == "command_done"


def test_it_stands_until_then(pack: Pack) -> None:
    pack.allow(ship_match_po=True, ship_match_po_level="ask")
    pack.codes("SO-1", CAM_UPC, ODD)
    assert pack.scan("XJXOK", after_s=LAPSED_S - 1).code == "serial_accepted"
