"""The contract's table for shipping, scan by scan."""

from dataclasses import replace

import pytest

from bridge.serials.facts import Known
from bridge.session.shipping import ANSWERS
from tests.session.packing_bench import CAM_UPC, UPS, Bench
from tests.session.steps_open import CAM, SCANNING
from tests.session.steps_pack import PACKING

STEPS = {**SCANNING, **PACKING}


@pytest.mark.parametrize("steps", STEPS.values(), ids=STEPS.keys())
def test_each_scan_gets_the_answer_of_the_table(bench: Bench, steps: list[tuple[str, str]]) -> None:
    answered = [(text, bench.scan(text).code.value) for text, _ in steps]
    assert answered == steps


# settings under which the answers come that the table's steps do not give
SERIALS = (
    ("SO-1", "document_opened"),
    ("CAM-R", "serial_wanted"),
    ("CR48ß3", "bad_characters"),
    ("QQ-12-34-567", "unlike_earlier_serials"),
    ("XJXNO", "command_done"),
    ("4006381333931", "looks_like_product_code"),
    ("XJXNO", "command_done"),
    ("CM4821377Q0", "never_received"),
    ("XJXOK", "command_done"),
    ("CM4821399R1", "other_product"),
    ("XJXOK", "command_done"),
    ("CR48213Z1", "picked_elsewhere"),
    ("XJXOK", "command_done"),
    ("XJXSKIP", "command_done"),
    (CAM_UPC, "serial_wanted"),
    ("CM4821399R1", "not_in_stock"),
    ("XJXOK", "command_done"),
    ("XJXSKIP", "command_done"),
    ("XJXSHORT", "incomplete"),
    (CAM, "item_and_serial_accepted"),
    ("XJXSHORT", "pin_wanted"),
    ("XJXNO", "command_done"),
)


def test_every_declared_answer_comes_and_no_other(bench: Bench) -> None:
    seen = {code for steps in STEPS.values() for _, code in steps}
    bench.guard.pin = "4711"
    bench.allow(ship_partial="pin")
    bench.shelf.earlier = {"CAM-R": tuple(f"CR48213{n:02}" for n in range(10, 20))}
    bench.shelf.stock.append(Known("CAM-R", "CR48213Z1", "picked", None, "10:41", order="SO-77"))
    for text, code in SERIALS:
        bench.allow(ship_match_po=text == "CM4821377Q0")
        assert (text, bench.scan(text).code.value) == (text, code)
    bench.shelf.items["CAM-2"] = replace(bench.shelf.items["CAM-2"], serial_length=None, serial_mask="CM9999999A9")
    seen |= {bench.scan(CAM_UPC).code.value, *bench.codes("CM482130XQ0", "CM48213")}
    seen |= {bench.scan("CM48", cut=True).code.value, bench.scan("CM48", after_s=0.5).code.value}
    bench.codes("XJXSKIP", "XJXREVERT", "SO-4", "MNT-1", "MNT-1")
    seen |= {bench.weigh("2.35").code.value}
    bench.shelf.warnings = {"MNT-1": "Fragile"}
    seen |= {*bench.codes(UPS, "XJXFINISH"), *(code for _, code in SERIALS)}
    assert seen == {code.value for code in ANSWERS}


def test_a_wrong_item_is_named_with_the_serial_its_code_holds(bench: Bench) -> None:
    bench.scan("SO-4")
    verdict = bench.scan(f"]C10100{CAM_UPC}21CM482139Q0X")
    assert (verdict.code, verdict.sku, verdict.serial) == ("not_on_document", "CAM-2", "CM482139Q0X")
