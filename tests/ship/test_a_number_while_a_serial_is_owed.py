"""A number does not stand for the scan of the item that clears a mix-up up."""

import pytest

from tests.dock import CAM_UPC, MOUNT_UPC
from tests.pack import CAM, Pack


@pytest.mark.parametrize("number", ["2", "1", "9999", "HELLO"])
def test_a_serial_that_is_owed_stays_owed(pack: Pack, number: str) -> None:
    assert pack.codes("SO-1", CAM_UPC, MOUNT_UPC)[-1] == "serial_owed"
    assert pack.codes("XJXCOUNT", number, CAM) == ["command_done", "serial_owed", "serial_owed"]
    assert pack.codes(CAM_UPC, CAM) == ["serial_wanted", "serial_accepted"]
