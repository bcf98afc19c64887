"""How severe a rule is: the same scan refused, asked about, or left to a supervisor, by its option alone."""

import json
from collections.abc import Sequence

import pytest
from sqlalchemy import select

from bridge.options import overrides
from bridge.options.overrides import Override
from bridge.serials.verdicts import Level
from bridge.store.journal import JournalRow, every
from bridge.store.tables import outbox, units
from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_UPC, Dock

PIN = "4711"
KNOWN = "CM0000001Q1"
RULES = (
    ("receive_unique_serial_level", CAM_UPC, KNOWN, "already_received"),
    ("receive_reject_upc_level", CAM_UPC, CAM_R_UPC, "serial_owed"),
    ("receive_reject_upc_level", "BAT-90", "490123456783", "is_product_code"),
    ("serial_length_level", CAM_UPC, "CM48213", "wrong_length"),
    ("serial_mask_level", CAM_R_UPC, "CM4821301QQ", "wrong_mask"),
    ("serial_mask_level", CAM_R_UPC, "CM48213", "wrong_length"),
)
SOFT = [rule for rule in RULES if rule[3] != "serial_owed"]


@pytest.fixture
def here(dock: Dock) -> Dock:
    """PO-1001 is open and a PIN is set."""
    dock.lock(PIN)
    dock.allow(operator_name="Ana R.")
    dock.scan("PO-1001")
    return dock


def rows(dock: Dock) -> list[JournalRow]:
    return [row for _, row in every(dock.store)]


def serials(dock: Dock) -> Sequence[str | None]:
    with dock.store.read() as connection:
        return connection.execute(select(units.c.serial).where(units.c.withdrawn_by.is_(None))).scalars().all()


def kept(dock: Dock) -> tuple[Override, ...]:
    with dock.store.read() as connection:
        return overrides.made_between(connection, since="2000", until="3000")


@pytest.mark.parametrize(("option", "item", "serial", "code"), RULES)
def test_a_rule_refuses_as_long_as_its_option_says_so(
    here: Dock, option: str, item: str, serial: str, code: str
) -> None:
    here.allow(**{option: "block"})
    here.scan(item)
    verdict = here.scan(serial)
    assert (verdict.code, verdict.level) == (code, Level.REJECT)
    assert here.scan("XJXOK").code == "not_here"


@pytest.mark.parametrize(("option", "item", "serial", "code"), SOFT)
def test_it_asks_under_the_same_code_where_its_option_says_so(
    here: Dock, option: str, item: str, serial: str, code: str
) -> None:
    here.allow(**{option: "ask"})
    here.scan(item)
    verdict = here.scan(serial)
    assert (verdict.code, verdict.level, verdict.todo) == (code, Level.ASK, "Scan OK to keep it, NO to drop it.")
    assert (rows(here)[-1].code, rows(here)[-1].level) == (code, "ask")
    accepted = here.scan("XJXOK")
    assert (accepted.code, accepted.serial) == ("serial_accepted", serial)
    assert serials(here) == [serial]
    assert kept(here) == ()


@pytest.mark.parametrize(("option", "item", "serial", "code"), SOFT)
def test_it_asks_for_the_supervisor_where_its_option_says_so(
    here: Dock, option: str, item: str, serial: str, code: str
) -> None:
    here.allow(**{option: "block_pin"})
    here.scan(item)
    asked = here.scan(serial)
    assert (asked.code, asked.level, asked.todo) == (code, Level.ASK, "Badge or PIN, or scan NO.")
    assert (rows(here)[-1].code, rows(here)[-1].level) == (code, "ask")
    accepted = here.scan(PIN, "typed")
    assert (accepted.code, accepted.serial) == ("serial_accepted", serial)
    row = rows(here)[-1]
    assert (row.text, row.allowed_by, row.serial) == ("PIN", "supervisor", serial)
    made = kept(here)[0]
    assert (made.what, made.asked_by, made.allowed_by, made.why) == (code, "Ana R.", "supervisor", asked.what)
    assert (made.document, made.journal_id) == ("PO-1001", len(rows(here)))
    assert here.scan(serial, after_s=1).code == "double_trigger"
    assert here.scan("XJXUNDO").code == "undone"


@pytest.mark.parametrize(("option", "item", "serial", "code"), SOFT)
def test_without_a_pin_it_refuses(dock: Dock, option: str, item: str, serial: str, code: str) -> None:
    dock.allow(**{option: "block_pin"})
    dock.codes("PO-1001", item)
    verdict = dock.scan(serial)
    assert (verdict.code, verdict.level) == (code, Level.REJECT)


@pytest.mark.parametrize(("option", "item", "serial", "code"), SOFT)
def test_with_the_lock_off_it_asks(here: Dock, option: str, item: str, serial: str, code: str) -> None:
    here.allow(**{option: "block_pin"}, security_lock_overrides=False)
    assert here.codes(item, serial, "XJXOK")[1:] == [code, "serial_accepted"]


@pytest.mark.parametrize("level", ["ask", "block_pin"])
def test_no_drops_what_was_asked_and_the_serial_is_still_wanted(here: Dock, level: str) -> None:
    here.allow(receive_unique_serial_level=level)
    assert here.codes(CAM_UPC, KNOWN, "XJXNO", "CM4821307Q0")[1:] == [
        "already_received",
        "command_done",
        "serial_accepted",
    ]


def test_a_serial_counted_here_is_asked_about_and_counted_twice(here: Dock) -> None:
    here.allow(receive_unique_serial_level="ask")
    here.codes(CAM_UPC, "CM4821307Q0", CAM_UPC)
    assert here.codes("CM4821307Q0", "XJXOK") == ["duplicate_on_document", "serial_accepted"]
    assert serials(here) == ["CM4821307Q0"] * 2


@pytest.mark.parametrize(("text", "code"), [("BAT-90", "is_product_code"), ("PO-1003", "is_document_number")])
def test_what_no_option_softens_is_refused(here: Dock, text: str, code: str) -> None:
    here.allow(**dict.fromkeys((rule[0] for rule in RULES), "ask"))
    here.scan("BAT-90")
    verdict = here.scan(text)
    assert (verdict.code, verdict.level) == (code, Level.REJECT)


@pytest.mark.parametrize("text", ["A", "…", "X" * 65])
def test_what_is_no_serial_at_all_stays_refused(here: Dock, text: str) -> None:
    here.allow(**dict.fromkeys((rule[0] for rule in RULES), "ask"))
    here.scan("BAT-90")
    assert here.scan(text).level is Level.REJECT


@pytest.mark.parametrize("level", ["ask", "block_pin"])
def test_a_refusal_beside_wins(here: Dock, level: str) -> None:
    here.allow(serial_length_level=level, serial_length=9, serial_mask="AA?")
    here.scan("BAT-90")
    verdict = here.scan("B-001")
    assert (verdict.code, verdict.level, verdict.evidence) == ("wrong_length", Level.REJECT, "AA?")


def test_what_only_a_supervisor_may_allow_wins_over_a_question(here: Dock) -> None:
    here.allow(serial_length_level="ask", receive_unique_serial_level="block_pin", receive_unique_serial="ever")
    here.pull()
    here.scan(CAM_R_UPC)
    here.scan("CM4821301Q0")
    here.scan(CAM_R_UPC)
    assert here.scan("CM4821301Q0").todo == "Badge or PIN, or scan NO."
    assert here.scan(PIN, "typed").code == "serial_accepted"


def test_two_refusals_are_allowed_one_by_one(here: Dock) -> None:
    here.allow(serial_length=9, serial_mask="BA9", serial_length_level="block_pin", serial_mask_level="block_pin")
    here.allow(receive_unique_serial_level="block_pin")
    assert here.codes("BAT-90", "BA-01") == ["serial_wanted", "wrong_length"]
    assert here.scan(PIN, "typed").code == "serial_accepted"
    here.scan("BAT-90")
    assert here.scan("BA-01").code == "duplicate_on_document"
    second = here.scan(PIN, "typed")
    assert (second.code, second.level) == ("wrong_length", Level.ASK)
    assert len(kept(here)) == 1
    assert here.scan(PIN, "typed").code == "serial_accepted"
    made = kept(here)[1]
    assert (made.what, made.why) == (
        "wrong_length",
        "Already scanned, unit 1, 10:00. 5 characters, 9 expected.",
    )


def test_a_refusal_that_came_while_the_question_stood_is_not_let_through(here: Dock) -> None:
    here.allow(serial_length_level="ask", receive_unique_serial="ever")
    assert here.codes(CAM_UPC, "CM77") == ["serial_wanted", "wrong_length"]
    here.scan(CAM_UPC, "COM2")
    assert here.codes("CM77", "XJXOK", source="COM2") == ["wrong_length", "serial_accepted"]
    verdict = here.scan("XJXOK")
    assert (verdict.code, verdict.level) == ("duplicate_on_document", Level.REJECT)
    assert serials(here) == ["CM77"]


def test_what_came_for_the_supervisor_while_the_question_stood_is_asked_of_them(here: Dock) -> None:
    here.allow(serial_length_level="ask", receive_unique_serial_level="block_pin")
    here.codes(CAM_UPC, "CM77")
    here.scan(CAM_UPC, "COM2")
    here.codes("CM77", "XJXOK", source="COM2")
    asked = here.scan("XJXOK")
    assert (asked.code, asked.level, asked.serial) == ("duplicate_on_document", Level.ASK, "CM77")
    assert here.scan(PIN, "typed").code == "serial_accepted"
    assert serials(here) == ["CM77"] * 2


def test_the_same_code_repeats_the_question_and_another_is_judged_alone(here: Dock) -> None:
    here.allow(receive_unique_serial_level="block_pin")
    here.codes(CAM_UPC, KNOWN)
    again = here.scan(KNOWN)
    assert (again.code, again.level) == ("already_received", Level.ASK)
    assert here.scan("CM4821307Q0").code == "serial_accepted"
    assert kept(here) == ()


def test_a_wrong_pin_says_so_under_the_code_of_the_refusal(here: Dock) -> None:
    here.allow(receive_unique_serial_level="block_pin")
    here.codes(CAM_UPC, KNOWN)
    wrong = here.scan("0815", "typed")
    assert (wrong.code, wrong.level, wrong.what) == ("already_received", Level.ASK, "Wrong PIN. Wait 2 seconds.")
    assert here.scan(PIN, "typed", after_s=10).code == "serial_accepted"


@pytest.mark.parametrize(("level", "answer"), [("ask", "XJXOK"), ("block_pin", PIN)])
def test_a_run_goes_on_after_the_answer_and_asks_again(here: Dock, level: str, answer: str) -> None:
    here.allow(serial_length_level=level)
    here.codes(CAM_UPC, "XJXCOUNT", "3", "CM4821301Q0", "CM48")
    source = "typed" if answer == PIN else "COM1"
    assert here.scan(answer, source).message == "2 of 3 serials Scan serial 3 of 3"
    assert here.scan("CM49").code == "wrong_length"
    assert here.scan(answer, source).code == "serial_accepted"
    assert serials(here) == ["CM4821301Q0", "CM48", "CM49"]


def test_an_overruled_serial_opens_no_room_beyond_the_order(here: Dock) -> None:
    here.allow(receive_over_receive="pin", serial_length_level="block_pin")
    here.codes(CAM_UPC, "XJXCOUNT", "4", "CM48")
    here.scan(PIN, "typed")
    assert here.codes("CM4821302Q0", "CM4821303Q0", "CM4821304Q0") == ["serial_accepted"] * 3
    assert here.scan(CAM_UPC).code == "pin_wanted"


def test_a_unit_beyond_the_order_with_a_refused_serial_needs_both(here: Dock) -> None:
    here.allow(receive_over_receive="pin", receive_unique_serial_level="block_pin")
    here.codes(CAM_R_UPC, "CM4821301Q0", CAM_R_UPC, "CM4821302Q0")
    assert here.scan(f"(01)00{CAM_R_UPC}(21)CM4821301Q0").code == "pin_wanted"
    assert here.scan(PIN, "typed").code == "duplicate_on_document"
    assert here.scan(PIN, "typed").code == "item_and_serial_accepted"
    assert [made.what for made in kept(here)] == ["duplicate_on_document"]
    assert kept(here)[0].why.startswith("All 2 of CAM-R are in. Already scanned")


def test_a_typed_serial_is_asked_about_when_it_was_typed_twice(here: Dock) -> None:
    here.allow(serial_length_level="ask")
    here.scan(CAM_UPC, "typed")
    assert [here.scan("CM48", "typed", after_s=5).code for _ in range(2)] == ["command_done", "wrong_length"]
    assert here.scan("XJXOK", "typed").code == "serial_accepted"


def test_a_typed_serial_is_overruled_once_and_typed_twice(here: Dock) -> None:
    here.allow(serial_length_level="block_pin")
    here.scan(CAM_UPC, "typed")
    assert here.scan("CM48", "typed").code == "wrong_length"
    assert here.scan(PIN, "typed").rule == "command_done.typed"
    assert here.scan("CM48", "typed").code == "serial_accepted"
    assert rows(here)[-1].allowed_by == "supervisor"
    assert len(kept(here)) == 1
    here.codes(CAM_UPC, source="typed")
    assert here.scan("CM49", "typed").code == "wrong_length"


def test_another_text_typed_the_second_time_is_judged_anew(here: Dock) -> None:
    here.allow(serial_length_level="block_pin")
    here.scan(CAM_UPC, "typed")
    here.scan("CM48", "typed")
    here.scan(PIN, "typed")
    asked = here.scan("CM49", "typed")
    assert (asked.code, asked.level) == ("wrong_length", Level.ASK)
    assert serials(here) == []


def test_what_was_allowed_beyond_the_order_names_who_on_each_row(here: Dock) -> None:
    here.allow(receive_over_receive="pin")
    here.codes(CAM_R_UPC, "CM4821301Q0", CAM_R_UPC, "CM4821302Q0", CAM_R_UPC)
    here.scan(PIN, "typed")
    here.scan("CM4821303Q0")
    here.scan(MOUNT_UPC)
    assert [row.allowed_by for row in rows(here)[-4:]] == [None, "supervisor", "supervisor", None]
    assert [(made.what, made.why) for made in kept(here)] == [("over_quantity", "All 2 of CAM-R are in.")]


def test_a_serial_taken_out_is_kept_under_its_lock(here: Dock) -> None:
    here.codes(CAM_UPC, "CM4821301Q0", "XJXOUT", "CM4821301Q0")
    here.scan(PIN, "typed")
    assert [(made.what, made.why) for made in kept(here)] == [("remove_serial", "Take out a serial.")]
    assert rows(here)[-1].allowed_by == "supervisor"


def test_the_operation_says_of_which_serial_somebody_knew(here: Dock) -> None:
    here.allow(receive_unique_serial_level="ask", serial_length_level="ask")
    here.codes(CAM_UPC, KNOWN, "XJXOK", CAM_UPC, "CM48", "XJXOK", "XJXFINISH", "XJXOK")
    with here.store.read() as connection:
        body = json.loads(connection.execute(select(outbox.c.body)).scalar_one())["body"]
    assert [(unit["serial"], unit["known"]) for unit in body["units"]] == [(KNOWN, True), ("CM48", False)]
