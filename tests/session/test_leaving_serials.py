"""What speaks against the serial of a unit that leaves."""

import pytest

from bridge.serials.facts import Known
from bridge.session.state import Keep
from tests.session.packing_bench import CAM_UPC, UPS, Bench

CAM, CAM_B = "CM4821301Q0", "CM4821302Q0"
REMOVE = "Take it out, then scan OK."


@pytest.fixture
def asked(bench: Bench) -> Bench:
    """A bench where a serial of CAM-2 is asked for, and serials must match a PO."""
    bench.allow(ship_match_po=True)
    bench.codes("SO-1", CAM_UPC)
    return bench


@pytest.mark.parametrize(
    ("serial", "what"),
    [
        ("CM4821399S1", "Shipped on SO-950, 4 Nov."),
        ("CM4821399R1", "Returned 4 Nov, not restocked."),
        ("CM4821399B1", "Sent back to the vendor."),
        ("CM4821399A1", "Set aside 4 Nov."),
        ("CM4821399U1", "Counted on PO-2, not saved."),
        ("CR4821301", "This serial is a CAM-R, not a CAM-2."),
        ("LL-100", "This serial is a LAMP, not a CAM-2."),
    ],
)
def test_the_refusal_says_which_and_when(asked: Bench, serial: str, what: str) -> None:
    verdict = asked.scan(serial)
    assert (verdict.what, verdict.todo) == (what, REMOVE)


def test_the_age_of_what_is_known_is_said_where_it_is_old(asked: Bench) -> None:
    asked.shelf.age = "10:38"
    assert asked.scan("CM4821377Q0").what == "Never received, as of 10:38."


def test_before_the_first_full_copy_that_is_said(asked: Bench) -> None:
    asked.shelf.age = "no full copy"
    assert asked.scan("CM4821377Q0").what == "Not known here: no full copy yet."


def test_a_unit_in_the_box_of_another_order_is_named(asked: Bench) -> None:
    asked.codes(CAM, "XJXREVERT", "SO-3", CAM_UPC)
    assert asked.scan(CAM).what == "In the box of SO-1."


def test_a_unit_in_this_box_is_named_with_its_place(asked: Bench) -> None:
    asked.codes(CAM, CAM_UPC)
    verdict = asked.scan(CAM.lower())
    assert (verdict.code, verdict.what) == ("duplicate_on_document", "Already scanned, unit 1, 10:41.")


@pytest.mark.parametrize(
    ("serial", "code"),
    [
        ("CM4821399S1", "already_shipped"),
        ("CM4821399R1", "not_in_stock"),
        ("CM4821399B1", "not_in_stock"),
        ("CM4821399A1", "not_in_stock"),
        ("CR4821301", "other_product"),
        ("CM4821399U1", "serial_accepted"),
        ("CM4821377Q0", "serial_accepted"),
    ],
)
def test_without_matching_only_what_was_never_received_is_let_through(bench: Bench, serial: str, code: str) -> None:
    bench.codes("SO-1", CAM_UPC)
    assert bench.scan(serial).code == code


def test_a_serial_that_was_shipped_and_is_in_stock_again_may_go(bench: Bench) -> None:
    bench.shelf.stock.append(Known("CAM-2", "CM4821399S1", "in_stock", "PO-7", "10:02"))
    assert bench.codes("SO-1", "CM4821399S1")[-1] == "item_and_serial_accepted"


def test_a_unit_in_stock_that_was_set_aside_since_may_not_go(bench: Bench) -> None:
    bench.shelf.stock.append(Known("CAM-2", CAM, "set_aside", "PO-7", "10:02"))
    assert bench.codes("SO-1", CAM)[-1] == "not_in_stock"


def test_of_several_items_with_one_serial_the_one_on_the_order_that_may_go_counts(bench: Bench) -> None:
    bench.shelf.stock += [
        Known("LAMP", "X-100", "in_stock", "PO-1", "3 Nov"),
        Known("CAM-2", "X-100", "shipped", "PO-1", "3 Nov", order="SO-9"),
        Known("CAM-R", "X-100", "in_stock", "PO-1", "3 Nov"),
    ]
    bench.codes("SO-1")
    assert bench.scan("X-100").sku == "CAM-R"


def test_of_several_items_with_one_serial_one_that_is_still_wanted_counts(bench: Bench) -> None:
    bench.shelf.stock += [Known(sku, "CM4821377Q0", "in_stock", "PO-1", "3 Nov") for sku in ("CAM-R", "CAM-2")]
    bench.codes("SO-1", "CR4821301")
    verdict = bench.scan("CM4821377Q0")
    assert (verdict.code, verdict.sku) == ("item_and_serial_accepted", "CAM-2")


def test_what_the_label_looks_like_matters_only_for_what_is_not_in_stock(bench: Bench) -> None:
    bench.shelf.stock.append(Known("CAM-2", "SHORT-1", "in_stock", "PO-1", "3 Nov"))
    bench.codes("SO-1", CAM_UPC)
    assert bench.scan("SHORT-2").code == "wrong_length"
    assert bench.scan("SHORT-1").code == "serial_accepted"


def test_an_unlike_serial_is_asked_about_and_kept_with_ok(bench: Bench) -> None:
    bench.shelf.earlier = {"CAM-R": tuple(f"CR48213{n:02}" for n in range(10, 20))}
    bench.codes("SO-1", "CAM-R")
    assert bench.scan("QQ-12-34-567").code == "unlike_earlier_serials"
    assert isinstance(bench.ports["COM1"].question, Keep)
    assert bench.scan("XJXOK").code == "serial_accepted"
    assert bench.shelf.work.units[-1].serial == "QQ-12-34-567"


def test_ok_keeps_nothing_that_became_impossible_meanwhile(bench: Bench) -> None:
    bench.shelf.earlier = {"CAM-R": tuple(f"CR48213{n:02}" for n in range(10, 20))}
    bench.codes("SO-1", "CAM-R", "QQ-12-34-567")
    bench.shelf.stock.append(Known("CAM-R", "QQ-12-34-567", "shipped", "PO-1", "10:40", order="SO-9"))
    assert bench.codes("XJXOK", "XJXFINISH") == ["already_shipped", "confirm_removed"]


def test_letters_of_a_wrong_keyboard_layout_and_labels_of_boxes_are_refused(bench: Bench) -> None:
    bench.codes("SO-1", "CAM-R")
    assert bench.codes("CR48ß3", "--", "ab", UPS, "https://example.com/p") == [
        "bad_characters",
        "bad_characters",
        "wrong_length",
        "is_carrier_label",
        "is_product_code",
    ]


def test_a_product_code_is_no_serial_whatever_receiving_allows(bench: Bench) -> None:
    bench.allow(receive_reject_upc="off")
    bench.codes("SO-1", "CAM-R")
    assert bench.scan(CAM_UPC).code == "serial_owed"
    bench.codes("CAM-R")
    bench.shelf.codes["00042100005264"] = ("LAMP", *bench.shelf.codes[f"00{CAM_UPC}"][1:])
    assert bench.scan("042100005264").code == "is_product_code"


def test_a_unit_that_was_received_under_a_product_code_can_leave(bench: Bench) -> None:
    bench.allow(receive_reject_upc="off")
    bench.shelf.codes["00042100005264"] = ("LAMP", *bench.shelf.codes[f"00{CAM_UPC}"][1:])
    bench.shelf.stock.append(Known("CAM-R", "042100005264", "in_stock", "PO-1", "3 Nov"))
    assert bench.codes("SO-1", "CAM-R", "042100005264")[-1] == "serial_accepted"


def test_serials_need_not_be_asked_for(bench: Bench) -> None:
    bench.allow(ship_require_serial=False, receive_require_serial=True)
    assert bench.codes("SO-3", CAM_UPC) == ["document_opened", "unit_counted"]


def test_receiving_without_serials_does_not_ship_without_them(bench: Bench) -> None:
    bench.allow(receive_require_serial=False)
    assert bench.codes("SO-3", CAM_UPC)[-1] == "serial_wanted"


def test_a_typed_serial_is_typed_twice_asked_for_or_not(bench: Bench) -> None:
    bench.codes("SO-1")
    assert bench.codes(CAM, CAM, CAM_UPC, CAM_B, CAM_B, source="typed") == [
        "command_done",
        "serial_accepted",
        "serial_wanted",
        "command_done",
        "serial_accepted",
    ]


def test_an_s_before_a_known_serial_is_left_out_where_the_pattern_says_so(bench: Bench) -> None:
    camera = bench.shelf.items["CAM-2"]
    bench.shelf.items["CAM-2"] = type(camera)("CAM-2", "Front camera", requires_serial=True, serial_mask="CM9999999A9")
    bench.codes("SO-1")
    assert bench.scan(f"S{CAM}").serial == CAM
    assert bench.scan("SCR4821301").code == "unknown_code"
