"""Badges in the scan path: who scans, who allows, and what is never kept of them."""

import pytest

from bridge.moments import to_text
from bridge.options import badges, overrides, saved
from bridge.options.overrides import Override
from bridge.serials.verdicts import Level
from bridge.session.book import Badge
from bridge.store.journal import JournalRow, every
from tests.dock import CAM_R_UPC, CAM_UPC, Dock

PIN = "4711"
KNOWN = "CM0000001Q1"
NEVER_MADE = "XJXIDBCDEFBCDEFBCDEFBCDEF"


@pytest.fixture
def here(dock: Dock) -> Dock:
    """PO-1001 is open, a PIN is set, and a known serial is left to a supervisor."""
    dock.lock(PIN)
    dock.allow(operator_name="Eva", receive_unique_serial_level="block_pin")
    dock.scan("PO-1001")
    return dock


def badge(dock: Dock, name: str, *, approves: bool = False) -> str:
    with dock.store.write() as connection:
        return badges.make(connection, name, approves=approves, at=to_text(dock.moment), by=None)


def rows(dock: Dock) -> list[JournalRow]:
    return [row for _, row in every(dock.store)]


def operator(dock: Dock) -> str:
    with dock.store.read() as connection:
        return saved.load(connection).operator_name


def kept(dock: Dock) -> tuple[Override, ...]:
    with dock.store.read() as connection:
        return overrides.made_between(connection, since="2000", until="3000")


@pytest.mark.parametrize("source", ["COM1", "wedge", "typed"])
def test_a_badge_names_who_scans_from_now_on(here: Dock, source: str) -> None:
    code = badge(here, "Ana R.")
    verdict = here.scan(code, source)
    assert (verdict.code, verdict.message) == ("command_done", "Ana R. scans now. Go on scanning.")
    assert operator(here) == "Ana R."
    row = rows(here)[-1]
    assert (row.text, row.source, row.operator, row.code) == ("BADGE", source, "Ana R.", "command_done")
    assert here.last is not None
    assert here.last.badge == Badge("Ana R.", approves=False)


@pytest.mark.parametrize("spell", [str.lower, lambda code: f"]C1{code}", lambda code: f" {code} "])
def test_a_badge_is_known_however_it_is_spelled(here: Dock, spell: object) -> None:
    code = badge(here, "Ana R.")
    assert callable(spell)
    here.scan(spell(code))
    assert operator(here) == "Ana R."
    assert rows(here)[-1].text == "BADGE"


def test_the_change_of_operator_stands_in_the_history_of_the_options(here: Dock) -> None:
    here.scan(badge(here, "Ana R."))
    with here.store.read() as connection:
        change = saved.history(connection)[-1]
    assert (change.key, change.new, change.by) == ("operator.name", "Ana R.", "Ana R.")


def test_questions_of_every_port_lapse_with_the_operator(here: Dock) -> None:
    here.scan(CAM_UPC)
    here.codes(CAM_UPC, KNOWN, source="COM2")
    here.scan(badge(here, "Ana R."), "wedge")
    here.allow(operator_name="Ana R.")
    assert not here.scanning.ports.wants_pin()
    assert here.scanning.ports.asked() == ()
    assert here.scan("CM4821301Q0").code == "unknown_code"


def test_the_badge_of_who_scans_already_leaves_the_question(here: Dock) -> None:
    here.allow(operator_name="Ana R.")
    here.scan(CAM_UPC)
    assert here.scan(badge(here, "Ana R.")).code == "command_done"
    assert here.scan("CM4821301Q0").code == "serial_accepted"


@pytest.mark.parametrize("text", [NEVER_MADE, "XJXID", NEVER_MADE[:-1], f"{NEVER_MADE}B", NEVER_MADE.lower()])
def test_a_badge_that_is_not_known_is_refused_and_not_kept(here: Dock, text: str) -> None:
    here.scan(CAM_UPC)
    verdict = here.scan(text)
    assert (verdict.code, verdict.level) == ("unknown_code", Level.REJECT)
    assert verdict.message == "This badge is not known here. Ask a supervisor."
    assert here.last is not None
    assert here.last.scan.text == "BADGE"
    assert here.last.badge is None
    assert (rows(here)[-1].text, operator(here)) == ("BADGE", "")
    assert not any(text.casefold() in str(row).casefold() for row in rows(here))
    assert here.scan("CM4821301Q0").code == "serial_accepted"


def test_a_revoked_badge_is_not_known_any_more(here: Dock) -> None:
    code = badge(here, "Ana R.")
    with here.store.write() as connection:
        assert badges.revoke(connection, badges.made(connection)[0].number, at=to_text(here.moment), by=None)
    assert here.scan(code).code == "unknown_code"


def test_of_a_badge_only_a_part_of_which_came_nothing_is_kept(here: Dock) -> None:
    code = badge(here, "Ana R.")
    assert here.scan(code, "wedge", cut=True).code == "command_done"
    assert here.scan(code[:-4], "wedge", cut=True).code == "truncated"
    assert [row.text for row in rows(here)[-2:]] == ["BADGE"] * 2


def test_a_badge_scanned_twice_at_once_counts_once(here: Dock) -> None:
    code = badge(here, "Ana R.")
    here.scan(code)
    assert here.scan(code, after_s=0.5).code == "double_trigger"
    assert rows(here)[-1].text == "BADGE"


def test_an_approver_says_who_is_here_and_the_pin_allows(here: Dock) -> None:
    here.codes(CAM_UPC, KNOWN)
    shown = here.scan(badge(here, "Ben", approves=True))
    assert (shown.code, shown.level, shown.message) == ("already_received", Level.ASK, "Ben. Type the PIN.")
    assert operator(here) == ""
    assert here.scan(PIN, "typed").code == "serial_accepted"
    assert [row.allowed_by for row in rows(here)[-3:]] == [None, None, "Ben"]
    made = kept(here)[0]
    assert (made.asked_by, made.allowed_by, made.what) == ("Eva", "Ben", "already_received")
    assert made.why == "Received on PO-0961, 3 Nov."


def test_a_wrong_pin_after_the_badge_is_wrong_all_the_same(here: Dock) -> None:
    here.codes(CAM_UPC, KNOWN)
    here.scan(badge(here, "Ben", approves=True))
    assert here.scan("0815", "typed").what == "Wrong PIN. Wait 2 seconds."
    assert here.scan(PIN, "typed", after_s=9).code == "serial_accepted"
    assert kept(here)[0].allowed_by == "Ben"


def test_where_a_badge_alone_allows_no_pin_is_typed(here: Dock) -> None:
    here.allow(security_badge_allows=True)
    here.codes(CAM_UPC, KNOWN)
    code = badge(here, "Ben", approves=True)
    accepted = here.scan(code)
    assert (accepted.code, accepted.serial) == ("serial_accepted", KNOWN)
    assert (rows(here)[-1].text, rows(here)[-1].allowed_by) == ("BADGE", "Ben")
    assert here.scan(code, after_s=0.5).code == "double_trigger"
    assert operator(here) == ""


def test_a_badge_allows_units_beyond_the_order_too(here: Dock) -> None:
    here.allow(security_badge_allows=True, receive_over_receive="pin")
    here.codes(CAM_R_UPC, "CM4821301Q0", CAM_R_UPC, "CM4821302Q0")
    assert here.scan(CAM_R_UPC).code == "pin_wanted"
    assert here.scan(badge(here, "Ben", approves=True)).code == "serial_wanted"
    assert here.scan("CM4821303Q0").code == "serial_accepted"
    assert [(made.what, made.allowed_by) for made in kept(here)] == [("over_quantity", "Ben")]
    assert {row.evidence for row in rows(here) if row.allowed_by == "Ben"} == {"allowed by a supervisor"}
    lines = {found.line.item.sku: found.allowed for found in here.receiving.review(here.moment).lines}
    assert lines["CAM-R"] == "Allowed by Ben, Eva 10:00"


@pytest.mark.parametrize("alone", [False, True])
def test_somebody_who_may_not_approve_is_told_and_the_question_stays(here: Dock, alone: bool) -> None:  # noqa: FBT001  as the option
    here.allow(security_badge_allows=alone)
    here.codes(CAM_UPC, KNOWN)
    told = here.scan(badge(here, "Ana R."))
    assert (told.code, told.level) == ("already_received", Level.ASK)
    assert told.message == "Ana R. may not allow. Badge or PIN, or scan NO."
    assert operator(here) == ""
    assert here.scan(PIN, "typed").code == "serial_accepted"
    assert kept(here)[0].allowed_by == "supervisor"


def test_an_unknown_badge_leaves_the_question_of_the_supervisor(here: Dock) -> None:
    here.codes(CAM_UPC, KNOWN)
    assert here.scan(NEVER_MADE).code == "unknown_code"
    assert here.scan(PIN, "typed").code == "serial_accepted"


def test_a_typed_badge_answers_the_port_that_asks(here: Dock) -> None:
    here.codes(CAM_UPC, KNOWN, source="COM2")
    assert here.scan(badge(here, "Ben", approves=True), "typed").what == "Ben."
    assert here.scan(PIN, "typed").code == "serial_accepted"


def test_before_a_lock_a_badge_says_who_opens_it_and_names_no_operator(here: Dock) -> None:
    here.scanning.at_lock = True
    told = here.scan(badge(here, "Ben", approves=True))
    assert (told.code, told.message) == ("command_done", "Ben. Type the PIN.")
    assert here.last is not None
    assert here.last.badge == Badge("Ben", approves=True)
    refused = here.scan(badge(here, "Ana R."))
    assert (refused.code, refused.message) == ("not_here", "Ana R. may not allow. Scan a supervisor's badge.")
    here.allow(security_badge_allows=True)
    assert here.scan(badge(here, "Ben", approves=True)).what == "Ben allows it."
    assert operator(here) == ""


def test_before_a_lock_a_badge_answers_no_question_below(here: Dock) -> None:
    here.allow(security_badge_allows=True)
    here.codes(CAM_UPC, KNOWN)
    here.scanning.at_lock = True
    assert here.scan(badge(here, "Ben", approves=True)).what == "Ben allows it."
    assert here.scanning.ports.wants_pin()
    assert kept(here) == ()


def test_a_long_name_is_cut_for_the_banner_and_kept_whole(here: Dock) -> None:
    here.scan(badge(here, "Maximiliane Oberhuber-Stein"))
    assert rows(here)[-1].message == "Maximiliane… scans now. Go on scanning."
    assert operator(here) == "Maximiliane Oberhuber-Stein"


def test_nothing_is_asked_of_the_central_about_a_badge(here: Dock) -> None:
    here.scan("XJXREVERT")
    assert here.last is not None
    scan = here.last.scan
    for text in (NEVER_MADE, badge(here, "Ana R."), "XJXSETUPBCDEF"):
        assert here.scanning.foresee(type(scan)(text, "COM1", here.moment)) is None


def test_a_setup_code_is_told_to_the_station_and_kept_nowhere(here: Dock) -> None:
    here.scan(CAM_UPC)
    verdict = here.scan("XJXSETUPBCDEFGH")
    assert (verdict.code, verdict.what) == ("command_done", "A setup code was read.")
    assert here.last is not None
    assert here.last.setup == "XJXSETUPBCDEFGH"
    assert here.last.scan.text == "SETUP"
    assert "BCDEFGH" not in repr(here.last)
    assert not any("BCDEFGH" in str(row) for row in rows(here))
    assert rows(here)[-1].text == "SETUP"
    assert here.scan("CM4821301Q0").code == "serial_accepted"
