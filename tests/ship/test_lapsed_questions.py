"""A serial that nobody answers for five minutes is not asked for any more, whatever is asked on top of it."""

import pytest

from tests.dock import CAM_UPC
from tests.pack import CAM, Pack

ODD = "HELLO-12345"
LAPSED_S = 300.0


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


def test_it_stands_until_then(pack: Pack) -> None:
    pack.allow(ship_match_po=True, ship_match_po_level="ask")
    pack.codes("SO-1", CAM_UPC, ODD)
    assert pack.scan("XJXOK", after_s=LAPSED_S - 1).code == "serial_accepted"
