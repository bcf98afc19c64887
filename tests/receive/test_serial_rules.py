"""What may be a serial, asked through the dock so that settings, catalogue and history are real."""

import pytest

from bridge.sync import wire
from tests.dock import CAM_R_UPC, CAM_UPC, Dock

GOOD = "CM4821307Q0"


def ask(dock: Dock, item: str, serial: str) -> str:
    """Open the PO, scan the item, scan the serial; the code of the last."""
    dock.scan("PO-1001")
    dock.scan(item)
    return dock.scan(serial).code.value


@pytest.mark.parametrize(
    ("item", "serial", "code"),
    [
        (CAM_UPC, "CM48213", "wrong_length"),
        (CAM_R_UPC, "CM482130XQ0", "wrong_mask"),
        (CAM_R_UPC, "CM4821307Q", "wrong_length"),
        (CAM_R_UPC, "SCM4821307Q0", "serial_accepted"),
        ("BAT-90", "AB", "wrong_length"),
        ("BAT-90", "A" * 65, "wrong_length"),
        ("BAT-90", "---", "bad_characters"),
        ("BAT-90", "CM48ß1307", "bad_characters"),
        ("BAT-90", "036000291469", "serial_owed"),
        ("BAT-90", "36000400199", "is_product_code"),
        ("BAT-90", "0036000400199", "is_product_code"),
        ("BAT-90", "LAMP", "is_product_code"),
        ("BAT-90", "04252614", "is_product_code"),
        ("BAT-90", "]E04006381333931", "is_product_code"),
        ("BAT-90", "4006381333931", "looks_like_product_code"),
        ("BAT-90", "490154203237518", "looks_like_product_code"),
        ("BAT-90", "1Z5R89390357567127", "is_carrier_label"),
        ("BAT-90", "(00)106141412345678908", "is_carton_code"),
        ("BAT-90", "https://example.com/where", "is_product_code"),
        ("BAT-90", "20036000400193", "is_carton_code"),
        (CAM_UPC, "CM0000001Q1", "already_received"),
        (CAM_UPC, "CM0000002Q2", "serial_accepted"),
        (CAM_UPC, "CM0000003Q3", "same_serial_other_product"),
        (CAM_R_UPC, "]C1" + "0100036000291452", "serial_owed"),
        (CAM_UPC, "]C1" + "01000360002914", "damaged_label"),
    ],
)
def test_each_rule_has_its_code(dock: Dock, item: str, serial: str, code: str) -> None:
    assert ask(dock, item, serial) == code


def test_every_refusal_names_what_it_is_and_the_way_out(dock: Dock) -> None:
    ask(dock, CAM_UPC, CAM_UPC)
    assert dock.scan("CAM-2").message == "That is the SKU CAM-2. Scan the serial number instead."
    assert dock.scan(CAM_UPC).message == "That is the UPC of SKU CAM-2. Scan the serial number instead."


def test_ok_keeps_an_odd_serial_and_its_row_names_it(dock: Dock) -> None:
    assert ask(dock, "BAT-90", "4006381333931") == "looks_like_product_code"
    assert dock.scan("4006381333931").code == "looks_like_product_code"
    verdict = dock.scan("XJXOK")
    assert (verdict.code, verdict.serial, verdict.sku) == ("serial_accepted", "4006381333931", "BAT-90")


def test_no_drops_an_odd_serial_and_asks_again(dock: Dock) -> None:
    ask(dock, "BAT-90", "4006381333931")
    assert dock.codes("XJXNO", "B-0001") == ["command_done", "serial_accepted"]


def test_another_scan_drops_the_question_and_answers_the_serial(dock: Dock) -> None:
    ask(dock, "BAT-90", "4006381333931")
    assert dock.scan("B-0001").code == "serial_accepted"


@pytest.mark.parametrize(
    ("scope", "serial", "code"),
    [
        ("ever", "CM0000002Q2", "already_received"),
        ("po", "CM0000001Q1", "serial_accepted"),
        ("off", "CM0000001Q1", "serial_accepted"),
    ],
)
def test_unique_serial_reaches_as_far_as_its_option(dock: Dock, scope: str, serial: str, code: str) -> None:
    dock.allow(receive_unique_serial=scope)
    assert ask(dock, CAM_UPC, serial) == code


@pytest.mark.parametrize(("scope", "code"), [("po", "duplicate_on_document"), ("off", "serial_accepted")])
def test_the_same_serial_twice_on_one_po(dock: Dock, scope: str, code: str) -> None:
    dock.allow(receive_unique_serial=scope)
    ask(dock, CAM_UPC, GOOD)
    dock.scan(CAM_UPC)
    assert dock.scan(GOOD).code == code


def test_an_unsent_session_of_the_po_counts_too(dock: Dock) -> None:
    ask(dock, CAM_UPC, GOOD)
    dock.codes("XJXFINISH", "XJXOK")
    assert ask(dock, CAM_UPC, GOOD) == "duplicate_on_document"


def test_a_serial_in_an_unsaved_session_of_another_po_is_in_stock(dock: Dock) -> None:
    dock.pull(wire.PurchaseOrder(po="PO-2", vendor="Kestrel", lines=(wire.PoLine(sku="CAM-2", quantity=4),)))
    ask(dock, CAM_UPC, GOOD)
    dock.codes("PO-2", CAM_UPC)
    assert dock.scan(GOOD).what == "Received on PO-1001, 10:00."


@pytest.mark.parametrize(
    ("reach", "code", "code_of_cam"),
    [
        ("catalogue", "036000400199", "is_product_code"),
        ("document", "036000400199", "looks_like_product_code"),
        ("off", "036000400199", "looks_like_product_code"),
    ],
)
def test_reject_upc_reaches_as_far_as_its_option(dock: Dock, reach: str, code: str, code_of_cam: str) -> None:
    dock.allow(receive_reject_upc=reach)
    assert ask(dock, "BAT-90", code) == code_of_cam


def test_five_earlier_serials_of_one_shape_make_another_shape_odd(dock: Dock) -> None:
    earlier = [wire.Serial(serial=f"CG{n}000{n}X", sku="BAT-90", state="shipped") for n in range(5)]
    dock.pull(*earlier)
    assert ask(dock, "BAT-90", "8812-77") == "unlike_earlier_serials"
    assert dock.scan("CG70007X").code == "serial_accepted"


def test_a_serial_pattern_makes_a_number_that_looks_like_a_upc_good(dock: Dock) -> None:
    dock.pull(wire.Product(sku="BAT-90", name="Battery", requires_serial=True, serial_mask="9999999999999"))
    assert ask(dock, "BAT-90", "4006381333931") == "serial_accepted"


def test_without_required_serials_nothing_is_asked(dock: Dock) -> None:
    dock.allow(receive_require_serial=False)
    dock.scan("PO-1001")
    assert dock.scan(CAM_UPC).code == "unit_counted"


@pytest.mark.parametrize(
    ("rule", "percent", "taken"), [("block", 0, 3), ("percent", 50, 4), ("allow", 0, 6), ("pin", 0, 3)]
)
def test_over_receiving_by_its_option(dock: Dock, rule: str, percent: int, taken: int) -> None:
    dock.allow(receive_over_receive=rule, receive_over_receive_percent=percent)
    dock.scan("PO-1003")
    codes = dock.codes(*["036000400137"] * 6)
    assert codes == ["unit_counted"] * taken + ["over_quantity"] * (6 - taken)


def test_the_stations_pattern_takes_no_letter_from_a_serial_of_a_product_with_its_own_length(dock: Dock) -> None:
    dock.allow(serial_mask="A999999999")
    dock.codes("PO-1001", CAM_UPC)
    assert dock.scan("SC482130712").serial == "SC482130712"
