"""Which box is which, and what is known of each when an order ships."""

from bridge.session.basis import Packed
from bridge.session.state import Page
from tests.session.packing_bench import CAM_UPC, MOUNT_CASE, MOUNT_UPC, UPS, UPS_2, Bench

CAM, CAM_B, REAR = "CM4821301Q0", "CM4821302Q0", "CR4821301"


def two_ports_fill_a_box_each(bench: Bench) -> None:
    bench.codes("SO-1", MOUNT_CASE, MOUNT_UPC, MOUNT_UPC, "XJXNEXT")
    for code in (CAM, CAM_B, REAR):
        bench.scan(code, "COM2")
    assert bench.page() is Page.PACK


def test_a_new_box_never_gets_the_number_of_one_that_has_its_label(bench: Bench) -> None:
    two_ports_fill_a_box_each(bench)
    bench.codes(UPS, "XJXNEXT", UPS_2)
    assert bench.scan("XJXUNDO").what == "MNT-1 taken back."
    assert bench.scan(MOUNT_UPC).code == "unit_counted"
    assert (bench.page(), bench.scan("XJXNEXT").what) == (Page.PACK, "Box 3.")


def test_what_shipping_rests_on_is_every_box(bench: Bench) -> None:
    two_ports_fill_a_box_each(bench)
    bench.scan(UPS)
    bench.weigh("2.35")
    assert bench.scan("XJXFINISH").code == "saved"
    assert bench.decision is not None
    assert bench.decision.basis == Packed(tracked=False, weighed=False)


def test_a_number_told_in_place_of_a_scan_completes_nothing_twice(bench: Bench) -> None:
    bench.codes("SO-4", MOUNT_UPC, "XJXCOUNT")
    assert bench.scan("1").code == "quantity_counted"
    assert bench.page() is Page.OPEN


def test_a_serial_that_is_in_the_box_is_no_tracking_number(bench: Bench) -> None:
    bench.codes("SO-3", CAM_UPC, "CM4829999Q0")
    assert bench.page() is Page.PACK
    assert bench.scan("CM4829999Q0").code == "not_a_tracking_number"
