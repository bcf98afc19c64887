"""A unit that must not be in the box stops everything; an order that may not ship any more is put back."""

import random
from dataclasses import replace

import pytest

from bridge.session.basis import Untold
from bridge.session.effects import PutBack, Remove, Removed
from bridge.session.state import Asked, Desk, Mode, OrderTab, Page
from tests.session.packing_bench import CAM_UPC, MOUNT_UPC, UPS, Bench

CAM, CAM_B = "CM4821301Q0", "CM4821302Q0"
SHIPPED, RETURNED, SENT_BACK, ASIDE, UNSAVED = (f"CM4821399{letter}1" for letter in "SRBAU")
UNKNOWN = "CM4821388Q0"
MUST_NOT_LEAVE = {
    SHIPPED: "already_shipped",
    RETURNED: "not_in_stock",
    SENT_BACK: "not_in_stock",
    ASIDE: "not_in_stock",
    "CR4821301": "other_product",
    UNSAVED: "never_received",
    UNKNOWN: "never_received",
    "CM4821305Q0": "picked_elsewhere",
}


@pytest.fixture
def strict(bench: Bench) -> Bench:
    """The bench where serials must match a PO, with one unit in the box of another order."""
    bench.allow(ship_match_po=True)
    bench.codes("SO-8", "CM4821305Q0", "XJXREVERT")
    return bench


@pytest.mark.parametrize(("serial", "code"), MUST_NOT_LEAVE.items())
def test_a_serial_that_must_not_leave_is_refused_by_name_and_stops_all(strict: Bench, serial: str, code: str) -> None:
    strict.codes("SO-3", CAM_UPC)
    verdict = strict.scan(serial)
    assert (verdict.code, verdict.serial, verdict.todo) == (code, serial, "Take it out, then scan OK.")
    assert strict.effects() == (Remove(verdict),)
    assert strict.scan(CAM).code == "confirm_removed"
    assert strict.counted == 0


@pytest.mark.parametrize("serial", [serial for serial in MUST_NOT_LEAVE if serial != UNKNOWN])
def test_a_known_serial_alone_is_judged_alike(strict: Bench, serial: str) -> None:
    strict.codes("SO-3")
    verdict = strict.scan(serial)
    assert verdict.code == ("not_on_document" if serial == "CR4821301" else MUST_NOT_LEAVE[serial])
    assert strict.scan("XJXFINISH").code == "confirm_removed"


def test_ok_brings_the_question_of_the_port_back(bench: Bench) -> None:
    bench.codes("SO-3", CAM_UPC, SHIPPED)
    verdict = bench.scan("XJXOK")
    assert (verdict.code, verdict.todo, bench.effects()) == ("command_done", "Scan the serial of CAM-2.", (Removed(),))
    assert isinstance(bench.ports["COM1"].question, Asked)
    assert bench.scan(CAM).code == "serial_accepted"


def test_it_stands_above_the_questions_of_every_port(bench: Bench) -> None:
    bench.scan("SO-1", "COM1")
    bench.scan(CAM_UPC, "COM2")
    bench.scan("LAMP", "COM1")
    assert bench.scan(CAM, "COM2").code == "confirm_removed"
    assert bench.scan("XJXOK", "COM2").code == "command_done"
    assert bench.scan(CAM, "COM2").code == "serial_accepted"


def test_ok_is_for_the_unit_before_it_is_for_a_question(bench: Bench) -> None:
    bench.codes("SO-1", MOUNT_UPC)
    bench.scan("SO-2", "COM2")
    bench.scan("LAMP", "COM1")
    assert bench.scan("XJXOK", "COM2").what == "Out of the box."
    assert bench.scan("XJXOK", "COM2").code == "document_opened"


def test_the_words_name_the_unit(bench: Bench) -> None:
    bench.codes("SO-1", "LAMP")
    assert bench.scan(CAM).what == "LAMP must come out first."
    bench.codes("XJXOK", SHIPPED)
    assert bench.scan(CAM).what == f"{SHIPPED} must come out first."


def test_a_pin_typed_meanwhile_allows_nothing_and_is_not_kept(bench: Bench) -> None:
    bench.guard.pin = "4711"
    bench.allow(ship_partial="pin")
    bench.codes("SO-1", CAM)
    bench.scan("XJXSHORT", "typed")
    bench.scan("LAMP", "COM2")
    assert bench.scan("4711", "typed").code == "confirm_removed"
    last = bench.ports["keyboard"].last
    assert last is not None
    assert last.text == "PIN"


def test_on_a_list_nothing_must_come_out(bench: Bench) -> None:
    assert bench.codes("LAMP", "SO-1") == ["not_on_document", "document_opened"]


CODES = (CAM, CAM_B, CAM_UPC, MOUNT_UPC, "CAM-R", "CR4821301", "LAMP", "SO-2", "PO-1", UPS, "HELLO", "7")
COMMANDS = tuple(f"XJX{word}" for word in ("UNDO", "NO", "SKIP", "COUNT", "OUT", "CHECK", "FINISH", "SHORT", "NEXT"))
BEFORE = ((), (MOUNT_UPC,), (CAM_UPC,), ("CAM-R",), (CAM,), (MOUNT_UPC, "XJXCOUNT"))


@pytest.mark.parametrize("seed", range(60))
def test_after_a_serial_that_must_not_leave_nothing_counts_until_ok(strict: Bench, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # which scans follow is no secret
    strict.codes("SO-1", *chance.choice(BEFORE), *([CAM_UPC] if chance.random() < 0.5 else ["XJXSKIP", CAM_UPC]))
    strict.ports.lost("COM1")
    strict.codes(CAM_UPC, chance.choice(tuple(MUST_NOT_LEAVE)))
    assert strict.shelf.removal() is not None
    counted, desk = strict.counted, strict.shelf.desk
    for _ in range(12):
        source = chance.choice(("COM1", "COM2", "typed"))
        assert strict.scan(chance.choice(CODES + COMMANDS), source).code == "confirm_removed"
        assert (strict.counted, strict.shelf.desk) == (counted, desk)
    assert strict.scan("XJXOK", "COM2").code == "command_done"
    assert strict.scan("XJXNEXT", "COM2").code == "command_done"


@pytest.mark.parametrize("why", ["unpaid", "on hold", "cancelled", "shipped"])
def test_an_order_that_may_not_ship_any_more_is_put_back(bench: Bench, why: str) -> None:
    bench.codes("SO-1", CAM, MOUNT_UPC)
    bench.shelf.sheet.blocked = why
    for text in (CAM_B, "XJXUNDO", "XJXFINISH", "XJXNO", "SO-1", "SO-2"):
        verdict = bench.scan(text)
        assert (verdict.code, verdict.what) == ("not_eligible", f"SO-1 is {why}.")
        assert verdict.todo == "Put 2 units back, then scan OK."
        assert bench.decision is not None
        assert bench.decision.basis == (Untold() if why == "unpaid" else None)
    assert bench.scan("XJXOK").code == "command_done"
    assert bench.effects() == (PutBack(),)
    assert bench.shelf.desk == Desk(mode=Mode.SHIP)
    assert bench.shelf.known(CAM)[0].state == "in_stock"


def test_what_was_put_back_leaves_the_list_on_the_tab_it_was(bench: Bench) -> None:
    bench.codes("SO-1", CAM)
    bench.shelf.desk = replace(bench.shelf.desk, tab=OrderTab.ATTENTION)
    bench.shelf.sheet.blocked = "on hold"
    bench.scan("XJXOK")
    assert bench.shelf.desk == Desk(mode=Mode.SHIP, tab=OrderTab.ATTENTION)


def test_with_nothing_scanned_there_is_nothing_to_put_back(bench: Bench) -> None:
    bench.codes("SO-1")
    bench.shelf.sheet.blocked = "on hold"
    assert bench.scan(CAM).todo == "Scan OK to go back to the list."
    assert bench.codes("XJXECHO", "XJXPRINT", "XJXREVERT") == ["command_done"] * 3


def test_a_hold_stops_pack_too_and_comes_before_what_must_come_out(bench: Bench) -> None:
    bench.codes("SO-3", CAM, "LAMP")
    assert bench.page() is Page.PACK
    bench.shelf.sheet.blocked = "on hold"
    assert bench.codes("XJXFINISH", UPS) == ["not_eligible"] * 2
    assert bench.weigh("2.35").code == "not_eligible"
    bench.shelf.sheet.blocked = ""
    assert bench.codes("XJXFINISH") == ["confirm_removed"]


def test_an_order_parked_with_units_that_may_not_ship_any_more_says_so_on_its_page(bench: Bench) -> None:
    bench.codes("SO-1", CAM, "XJXREVERT")
    bench.shelf.sheets["SO-1"].blocked = "cancelled"
    verdict = bench.scan("SO-1")
    assert (verdict.code, verdict.todo) == ("not_eligible", "Put 1 unit back, then scan OK.")
    assert bench.codes("XJXOK") == ["command_done"]
    assert bench.shelf.sessions == {}
