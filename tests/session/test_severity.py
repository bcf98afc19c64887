"""How severe it is that a serial was never received, where one must have been: refused, asked, or a supervisor's."""

import pytest

from bridge.serials.verdicts import Level
from bridge.session.state import Page
from tests.session.packing_bench import CAM_UPC, Bench, Guard

PIN = "4711"
BADGE = "XJXID" + "B" * 20
STRANGE = "CM4821377Q0"


@pytest.fixture
def packing(bench: Bench) -> Bench:
    """SO-3, one front camera, is open and asks for a serial that must have been received."""
    bench.allow(ship_match_po=True)
    bench.guard = Guard(PIN)
    bench.codes("SO-3", CAM_UPC)
    return bench


def test_it_is_refused_and_must_come_out(packing: Bench) -> None:
    verdict = packing.scan(STRANGE)
    assert (verdict.code, verdict.level, verdict.todo) == ("never_received", Level.REJECT, "Take it out, then scan OK.")
    assert packing.scan(STRANGE).code == "confirm_removed"


def test_asked_about_it_starts_no_removal_and_ships_when_kept(packing: Bench) -> None:
    packing.allow(ship_match_po_level="ask")
    verdict = packing.scan(STRANGE)
    assert (verdict.code, verdict.level) == ("never_received", Level.ASK)
    assert verdict.message == "Never received. Scan OK to keep it, NO to drop it."
    assert packing.effects() == ()
    assert packing.scan("XJXOK").code == "serial_accepted"
    assert (packing.counted, packing.page()) == (1, Page.PACK)


def test_dropped_it_leaves_the_serial_wanted_and_nothing_to_take_out(packing: Bench) -> None:
    packing.allow(ship_match_po_level="ask")
    assert packing.codes(STRANGE, "XJXNO", "CM4821301Q0") == ["never_received", "command_done", "serial_accepted"]


def test_a_supervisor_lets_it_go_and_is_named_though_the_order_is_complete(packing: Bench) -> None:
    packing.allow(ship_match_po_level="block_pin")
    verdict = packing.scan(STRANGE)
    assert (verdict.code, verdict.level, verdict.todo) == ("never_received", Level.ASK, "Badge or PIN, or scan NO.")
    assert packing.effects() == ()
    assert packing.scan(BADGE).message == "Ben. Type the PIN."
    assert packing.scan(PIN, "typed").code == "serial_accepted"
    assert packing.page() is Page.PACK
    assert packing.decision is not None
    assert (packing.decision.allowed_by, packing.decision.why) == ("Ben", "Never received.")
    assert packing.decision.overruled == "never_received"


def test_without_a_pin_it_is_refused_and_must_come_out(packing: Bench) -> None:
    packing.guard = Guard()
    packing.allow(ship_match_po_level="block_pin")
    assert packing.codes(STRANGE, STRANGE) == ["never_received", "confirm_removed"]


@pytest.mark.parametrize(
    ("serial", "code"),
    [
        ("CM4821399S1", "already_shipped"),
        ("CM4821399R1", "not_in_stock"),
        ("LL-100", "other_product"),
        ("SO-1", "is_document_number"),
    ],
)
def test_what_must_not_leave_is_refused_whatever_the_option(packing: Bench, serial: str, code: str) -> None:
    packing.allow(ship_match_po_level="ask", receive_unique_serial_level="ask", receive_reject_upc_level="ask")
    verdict = packing.scan(serial)
    assert (verdict.code, verdict.level) == (code, Level.REJECT)


def test_the_items_own_code_is_no_serial_of_a_unit_nobody_has(packing: Bench) -> None:
    packing.allow(ship_match_po_level="ask", receive_reject_upc_level="ask")
    verdict = packing.scan(CAM_UPC)
    assert (verdict.code, verdict.level) == ("is_product_code", Level.REJECT)


def test_a_wrong_length_beside_is_refused_first(packing: Bench) -> None:
    packing.allow(ship_match_po_level="ask")
    verdict = packing.scan("CM48")
    assert (verdict.code, verdict.level) == ("wrong_length", Level.REJECT)
    packing.allow(serial_length_level="block_pin")
    assert packing.scan("CM48").todo == "Badge or PIN, or scan NO."


def test_a_badge_names_the_operator_while_a_unit_must_come_out(packing: Bench) -> None:
    packing.scan(STRANGE)
    assert packing.scan(BADGE).message == "Ben scans now. Go on scanning."
    assert packing.decision is not None
    assert packing.decision.operator == "Ben"
    assert packing.scan(CAM_UPC).code == "confirm_removed"


def test_a_known_badge_names_who_scans_on_a_list(bench: Bench) -> None:
    bench.guard = Guard(PIN)
    assert bench.scan(BADGE).code == "command_done"
    assert bench.decision is not None
    assert (bench.decision.operator, bench.decision.desk.document) == ("Ben", None)
