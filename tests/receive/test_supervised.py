"""Units above the order, and what else needs a supervisor: asked for, allowed by the PIN, dropped."""

import json

import pytest
from sqlalchemy import select

from bridge.serials.verdicts import Level
from bridge.session import recording
from bridge.store.journal import JournalRow, every
from bridge.store.tables import journal, outbox, units
from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_CASE, MOUNT_UPC, Dock

PIN = "4711"


@pytest.fixture
def guarded(dock: Dock) -> Dock:
    """PO-1001 is open, its two rear cameras are in, and units above the order need the PIN."""
    dock.lock(PIN)
    dock.allow(receive_over_receive="pin", operator_name="Ana R.")
    dock.scan("PO-1001")
    fill(dock)
    return dock


def fill(dock: Dock) -> None:
    for number in ("1", "2"):
        assert dock.codes(CAM_R_UPC, f"CM482130{number}Q0") == ["serial_wanted", "serial_accepted"]


def rows(dock: Dock) -> list[JournalRow]:
    return [row for _, row in every(dock.store)]


def body(dock: Dock) -> dict[str, object]:
    with dock.store.read() as connection:
        found = connection.execute(select(outbox.c.body)).scalars().all()[-1]
    decoded: dict[str, object] = json.loads(found)["body"]
    return decoded


def test_a_pin_for_a_serial_makes_no_room_that_its_line_has_not(dock: Dock) -> None:
    dock.lock(PIN)
    dock.allow(serial_mask_level="block_pin")
    assert dock.codes("PO-1001", CAM_R_UPC, "CM4821301QQ")[-1] == "wrong_mask"
    for serial in ("CM4821301Q0", "CM4821302Q0"):
        assert dock.codes(CAM_R_UPC, serial, source="COM2")[-1] == "serial_accepted"
    assert dock.scan(PIN, "typed").code == "over_quantity"


def test_a_unit_above_the_order_asks_for_the_pin_and_counts_with_it(guarded: Dock) -> None:
    asked = guarded.scan(CAM_R_UPC)
    assert (asked.code, asked.level, asked.sku) == ("pin_wanted", Level.ASK, "CAM-R")
    assert asked.message == "A supervisor must allow this. Badge or PIN, or scan NO."
    assert guarded.scanning.ports.wants_pin()
    assert guarded.scan(PIN, "typed").code == "serial_wanted"
    assert not guarded.scanning.ports.wants_pin()
    assert guarded.codes("CM4821303Q0") == ["serial_accepted"]
    assert guarded.scan(CAM_R_UPC).code == "pin_wanted"


def test_an_item_without_serials_counts_at_once(guarded: Dock) -> None:
    assert guarded.codes(MOUNT_CASE, MOUNT_CASE, MOUNT_CASE, MOUNT_UPC)[-1] == "pin_wanted"
    counted = guarded.scan(PIN, "typed")
    assert (counted.code, counted.what) == ("unit_counted", "MNT-1, 13 of 12.")


def test_the_history_has_the_text_pin_and_never_what_was_typed(guarded: Dock) -> None:
    guarded.scan(CAM_R_UPC)
    guarded.scan("0815", "typed")
    guarded.scan(PIN, "typed", after_s=10)
    assert guarded.last is not None
    assert guarded.last.scan.text == "PIN"
    wrong, right = rows(guarded)[-2:]
    assert (wrong.text, wrong.source, wrong.code) == ("PIN", "typed", "pin_wanted")
    assert (right.text, right.source, right.code, right.sku) == ("PIN", "typed", "serial_wanted", "CAM-R")
    assert right.evidence == "allowed by a supervisor"
    assert not any(PIN in str(row) or "0815" in str(row) for row in rows(guarded))


def test_a_wrong_pin_is_refused_with_its_wait_and_the_question_stays(guarded: Dock) -> None:
    guarded.scan(CAM_R_UPC)
    assert guarded.scan("0815", "typed").what == "Wrong PIN. Wait 2 seconds."
    assert guarded.scan(PIN, "typed", after_s=1).what == "Wait 1 second."
    assert guarded.scanning.ports.wants_pin()
    assert guarded.scan("0815", "typed", after_s=1).what == "Wrong PIN. Wait 4 seconds."
    assert guarded.scan(PIN, "typed", after_s=4).code == "serial_wanted"


def test_a_pin_answers_the_port_that_asks_wherever_it_is_typed(guarded: Dock) -> None:
    guarded.scan(CAM_R_UPC, "COM2")
    assert guarded.scan("PO-1001", "typed").code == "document_opened"
    assert guarded.scan(PIN, "typed").code == "serial_wanted"
    assert guarded.scan("CM4821303Q0", "COM2").code == "serial_accepted"
    assert guarded.scan("XJXUNDO", "COM2").what == "CM4821303Q0 taken back."


def test_a_pin_is_never_taken_as_the_serial_that_the_keyboard_is_asked_for(guarded: Dock) -> None:
    assert guarded.scan(CAM_UPC, "wedge").code == "serial_wanted"
    assert guarded.scan(CAM_R_UPC, "COM2").code == "pin_wanted"
    assert guarded.scan("0815", "typed").what == "Wrong PIN. Wait 2 seconds."
    assert guarded.scan(PIN, "typed", after_s=10).code == "serial_wanted"
    assert not any(PIN in str(row) or "0815" in str(row) for row in rows(guarded))
    assert guarded.scan("CM4821303Q0", "COM2").sku == "CAM-R"
    assert guarded.scan("CM4821304Q0", "wedge").sku == "CAM-2"


def test_no_at_the_keys_of_the_pin_leaves_what_the_keyboard_is_asked(guarded: Dock) -> None:
    guarded.scan(CAM_UPC, "wedge")
    guarded.scan(CAM_R_UPC, "COM2")
    assert guarded.scan("XJXNO", "typed").code == "command_done"
    assert not guarded.scanning.ports.wants_pin()
    assert guarded.scan("CM4821304Q0", "wedge").code == "serial_accepted"


def test_what_was_scanned_stays_scanned_though_the_pin_was_typed(guarded: Dock) -> None:
    guarded.codes(MOUNT_CASE, MOUNT_CASE, MOUNT_CASE, MOUNT_UPC)
    guarded.scan(PIN, "typed")
    with guarded.store.read() as connection:
        newest = connection.execute(select(units).order_by(units.c.id.desc()).limit(1)).mappings().one()
    assert (newest["entered"], newest["port"], newest["operator"]) == ("scanned", "COM1", "Ana R.")
    assert newest["at"] == rows(guarded)[-1].at


def test_no_drops_the_question(guarded: Dock) -> None:
    guarded.scan(CAM_R_UPC)
    assert guarded.scan("XJXNO").message == "Dropped, nothing kept. Set it aside. Scan the next item."
    assert guarded.scan("XJXOK").code == "not_here"


def test_ok_is_no_pin(guarded: Dock) -> None:
    guarded.scan(CAM_R_UPC)
    assert guarded.scan("XJXOK").code == "not_here"
    assert not guarded.scanning.ports.wants_pin()


def test_the_same_code_repeats_the_question_and_another_drops_it(guarded: Dock) -> None:
    assert guarded.codes(CAM_R_UPC, CAM_R_UPC, "XJXECHO") == ["pin_wanted", "pin_wanted", "command_done"]
    assert guarded.scanning.ports.wants_pin()
    assert guarded.scan(CAM_UPC).code == "serial_wanted"
    assert not guarded.scanning.ports.wants_pin()


def test_digits_of_a_scanner_are_no_pin(guarded: Dock) -> None:
    guarded.scan(CAM_R_UPC)
    assert guarded.scan(PIN, "wedge").code == "unknown_code"
    assert guarded.scan(PIN).code == "unknown_code"
    assert guarded.scan(CAM_R_UPC).code == "pin_wanted"


def test_other_typed_codes_are_judged_beside_the_question(guarded: Dock) -> None:
    guarded.scan(CAM_R_UPC)
    assert guarded.scan("MNT-1", "typed").code == "unit_counted"
    assert guarded.scanning.ports.wants_pin()


def test_a_run_above_the_order_is_allowed_as_a_whole(guarded: Dock) -> None:
    guarded.codes("XJXUNDO", CAM_R_UPC, "XJXCOUNT")
    assert guarded.scan("3").code == "pin_wanted"
    assert guarded.scan(PIN, "typed").code == "serial_wanted"
    serials = [f"CM482130{number}Q0" for number in (2, 3, 4)]
    assert guarded.codes(*serials, CAM_R_UPC) == ["serial_accepted"] * 3 + ["pin_wanted"]


def test_item_and_serial_in_one_code_count_with_the_pin(guarded: Dock) -> None:
    assert guarded.scan(f"(01)00{CAM_R_UPC}(21)CM4821303Q0").code == "pin_wanted"
    accepted = guarded.scan(PIN, "typed")
    assert (accepted.code, accepted.serial) == ("item_and_serial_accepted", "CM4821303Q0")


def test_a_bad_serial_is_refused_though_the_unit_is_allowed(guarded: Dock) -> None:
    guarded.scan(CAM_R_UPC)
    guarded.scan(PIN, "typed")
    assert guarded.codes("CM48", "CM4821301Q0", "CM4821303Q0") == [
        "wrong_length",
        "duplicate_on_document",
        "serial_accepted",
    ]


def test_an_odd_serial_that_is_kept_needs_no_second_pin(guarded: Dock) -> None:
    guarded.allow(serial_mask_level="ask")
    assert guarded.scan(f"(01)00{CAM_R_UPC}(21)CM4821303QQ").code == "pin_wanted"
    assert guarded.scan(PIN, "typed").code == "wrong_mask"
    assert guarded.scan("XJXOK").code == "serial_accepted"


def test_an_odd_serial_that_is_not_kept_leaves_no_permission_behind(guarded: Dock) -> None:
    guarded.allow(serial_mask_level="ask")
    guarded.scan(f"(01)00{CAM_R_UPC}(21)CM4821303QQ")
    assert guarded.scan(PIN, "typed").code == "wrong_mask"
    assert guarded.scan(f"(01)00{CAM_R_UPC}(21)CM4821304Q0").code == "pin_wanted"


def test_what_a_supervisor_allowed_is_told_the_same_under_any_options(guarded: Dock) -> None:
    guarded.scan(CAM_R_UPC)
    guarded.scan(PIN, "typed")
    guarded.scan("CM4821303Q0")
    assert [row.facts for row in rows(guarded)[-2:]] == [recording.SAME] * 2


def test_the_permission_ends_with_its_question(guarded: Dock) -> None:
    guarded.scan(CAM_R_UPC)
    guarded.scan(PIN, "typed")
    assert guarded.codes("XJXSKIP", CAM_R_UPC) == ["command_done", "pin_wanted"]


def test_the_operation_says_that_a_pin_allowed_it_and_the_review_who_and_when(guarded: Dock) -> None:
    guarded.codes(CAM_R_UPC)
    guarded.scan(PIN, "typed")
    guarded.codes("CM4821303Q0", "XJXFINISH")
    lines = {found.line.item.sku: found for found in guarded.receiving.review(guarded.moment).lines}
    assert lines["CAM-R"].line.left == -1
    assert lines["CAM-R"].allowed == "Allowed by PIN, Ana R. 10:00"
    assert lines["CAM-2"].allowed == ""
    guarded.scan("XJXOK")
    assert body(guarded)["over"] == "pin"


def test_a_unit_that_an_older_bridge_says_a_pin_allowed_is_told_too(guarded: Dock) -> None:
    guarded.codes(CAM_R_UPC)
    guarded.scan(PIN, "typed")
    guarded.codes("CM4821303Q0", "XJXFINISH")
    with guarded.store.write() as connection:
        connection.execute(journal.update().where(journal.c.serial == "CM4821303Q0").values(evidence="allowed by PIN"))
    guarded.scan("XJXOK")
    assert body(guarded)["over"] == "pin"


def test_what_was_taken_back_needed_no_permission(guarded: Dock) -> None:
    guarded.codes(CAM_R_UPC)
    guarded.scan(PIN, "typed")
    guarded.codes("CM4821303Q0", "XJXUNDO", "XJXFINISH", "XJXOK")
    assert body(guarded)["over"] == "block"


def test_with_pin_but_none_set_it_is_refused(dock: Dock) -> None:
    dock.allow(receive_over_receive="pin")
    dock.scan("PO-1001")
    fill(dock)
    assert dock.scan(CAM_R_UPC).code == "over_quantity"


@pytest.mark.parametrize(("rule", "code"), [("block", "over_quantity"), ("allow", "serial_wanted")])
def test_the_pin_is_asked_for_in_its_own_way_only(guarded: Dock, rule: str, code: str) -> None:
    guarded.allow(receive_over_receive=rule)
    assert guarded.scan(CAM_R_UPC).code == code


def test_up_to_a_percentage_counts_over_all_sessions(guarded: Dock) -> None:
    guarded.allow(receive_over_receive="percent", receive_over_receive_percent=50)
    assert guarded.codes(CAM_R_UPC, "CM4821303Q0", CAM_R_UPC) == ["serial_wanted", "serial_accepted", "over_quantity"]
    assert guarded.codes("XJXFINISH", "XJXOK", "PO-1001", CAM_R_UPC)[-2:] == ["document_opened", "over_quantity"]


def test_with_the_lock_off_nothing_is_asked(guarded: Dock) -> None:
    guarded.allow(security_lock_over_receive=False)
    assert guarded.codes(CAM_R_UPC, "CM4821303Q0", "XJXFINISH", "XJXOK")[:2] == ["serial_wanted", "serial_accepted"]
    assert body(guarded)["over"] == "allow"


def test_taking_out_a_serial_needs_the_pin_where_one_is_set(guarded: Dock) -> None:
    assert guarded.codes("XJXOUT", "CM4821301Q0") == ["command_done", "pin_wanted"]
    assert guarded.scan(PIN, "typed").message == "CM4821301Q0 taken back. CAM-R is at 1 of 2."
    guarded.allow(security_lock_remove_serial=False)
    assert guarded.codes("XJXOUT", "CM4821302Q0") == ["command_done", "undone"]


def test_another_serial_to_take_out_is_asked_for_in_place_of_the_first(guarded: Dock) -> None:
    assert guarded.codes("XJXOUT", "CM4821301Q0", "CM4821302Q0") == ["command_done", "pin_wanted", "pin_wanted"]
    assert guarded.scan(PIN, "typed").what == "CM4821302Q0 taken back."


def test_undoing_the_last_scan_needs_none(guarded: Dock) -> None:
    assert guarded.scan("XJXUNDO").code == "undone"
    assert guarded.codes("XJXOUT", "XJXUNDO") == ["command_done", "undone"]


def test_another_operator_ends_what_was_asked_of_the_one_before(guarded: Dock) -> None:
    guarded.scan(CAM_UPC)
    guarded.scan(CAM_R_UPC, "COM2")
    guarded.allow(operator_name="Ben")
    assert guarded.scan("CM4821307Q0").code == "unknown_code"
    assert not guarded.scanning.ports.wants_pin()
    assert rows(guarded)[-1].operator == "Ben"


def test_a_pin_that_comes_too_late_is_not_kept_either(guarded: Dock) -> None:
    guarded.scan(CAM_R_UPC)
    guarded.allow(operator_name="Ben")
    assert guarded.scan(PIN, "typed").code == "unknown_code"
    assert rows(guarded)[-1].text == "PIN"
