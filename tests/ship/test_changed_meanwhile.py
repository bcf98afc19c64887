"""What a pull changes between two scans of an order counts at the next one."""

from bridge.sync import wire
from tests.dock import MOUNT_CASE, MOUNT_UPC
from tests.pack import CAM, Pack, order


def test_an_order_that_grew_wants_what_it_says_now(pack: Pack) -> None:
    assert pack.codes("SO-4", MOUNT_UPC) == ["document_opened", "unit_counted"]
    pack.pull(order("SO-4", ("MNT-1", 2), ("CAM-2", 1)))
    assert pack.codes(MOUNT_UPC, "XJXFINISH", CAM) == ["unit_counted", "incomplete", "item_and_serial_accepted"]
    assert pack.page() == "pack"


def test_an_order_that_shrank_takes_no_more_than_it_says_now(pack: Pack) -> None:
    assert pack.codes("SO-1", MOUNT_UPC) == ["document_opened", "unit_counted"]
    pack.pull(order("SO-1", ("CAM-2", 2), ("CAM-R", 1), ("MNT-1", 1)))
    assert pack.codes(MOUNT_UPC) == ["over_quantity"]


def test_a_product_that_needs_serials_from_now_on_is_asked_for_one(pack: Pack) -> None:
    assert pack.codes("SO-1", MOUNT_UPC) == ["document_opened", "unit_counted"]
    pack.pull(wire.Product(sku="MNT-1", name="Mount", upc=MOUNT_UPC, requires_serial=True))
    assert pack.codes(MOUNT_UPC) == ["serial_wanted"]


def test_what_went_beyond_the_order_makes_up_for_nothing_else(pack: Pack) -> None:
    pack.allow(ship_partial="allow")
    assert pack.codes("SO-1", MOUNT_CASE, "XJXSHORT", "XJXFINISH")[-1] == "saved"
    pack.pull(order("SO-1", ("CAM-2", 2), ("MNT-1", 2)))
    assert pack.codes("SO-1", CAM, "XJXFINISH") == ["document_opened", "item_and_serial_accepted", "incomplete"]
