"""The report of a receiving: what it tells of one session, and of all of a document's."""

import csv
import io
from datetime import UTC, timedelta

import pytest

from bridge.desk import settling
from bridge.desk.settling import WayOut
from bridge.errors import BadArgument
from bridge.ids import new_id
from bridge.labels.report import Report, plain
from bridge.moments import to_text
from bridge.options import overrides
from bridge.receive import receipts
from bridge.receive.report import Received, receiving_report
from bridge.receive.report_csv import received_csv
from bridge.sync import outbox, wire
from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_CASE, MOUNT_UPC, Dock


@pytest.fixture
def counted(dock: Dock) -> Dock:
    """A PO received by two, with everything a report tells, and saved."""
    dock.allow(operator_name="Ana")
    dock.codes("PO-1007", "RD-0001", "XJXNEXT", "RAD-5", "RD-9999", "XJXOK", "XJXHOLD", "RD-0003", "XJXBROKEN")
    dock.allow(operator_name="Ben")
    dock.codes("RAD-5", "RD-0002", "RD-0002", source="typed")
    dock.codes("XJXHOLD", "XJXNOCODE", "XJXFINISH", "XJXNEXT", "PS-1", "XJXNEXT", "INV-7", "XJXOK")
    return dock


def of_document(dock: Dock, number: str) -> Received:
    with dock.store.read() as connection:
        return receipts.of_document(connection, number, now=dock.moment, zone=UTC)


def of_session(dock: Dock, session: str) -> Received:
    with dock.store.read() as connection:
        return receipts.of_session(connection, session, now=dock.moment, zone=UTC)


def sheets(report: Report) -> dict[str, list[tuple[str, ...]]]:
    return {sheet.title: list(sheet.rows) for sheet in report.sheets}


def test_every_unit_is_told_with_time_operator_and_how_it_was_entered(counted: Dock) -> None:
    rows = sheets(receiving_report(of_document(counted, "po-1007")))["Units"]
    assert [(row[1], row[2], row[5], row[6], row[7]) for row in rows] == [
        ("RAD-5", "RD-0001", "Ana", "Scanned", "pallet 1"),
        ("RAD-5", "RD-9999", "Ana", "Scanned", "pallet 2"),
        ("RAD-5", "RD-0003", "Ana", "Scanned", "damaged, pallet 2"),
        ("RAD-5", "RD-0002", "Ben", "Typed", "pallet 2"),
        ("unknown item", "", "Ben", "Scanned", "no serial, pallet 2"),
    ]
    assert {row[4] for row in rows} == {"23 Nov 10:00"}


def test_papers_differences_and_state_are_told(counted: Dock) -> None:
    report = receiving_report(of_document(counted, "PO-1007"))
    facts = dict(report.facts)
    assert (facts["Packing slip"], facts["Vendor invoice"], facts["State"]) == ("PS-1", "INV-7", "Saved")
    told = sheets(report)
    assert told["Short and over"] == [("LAMP", "Lamp", "2", "0", "0", "2 short")]
    assert told["On the vendor's list and not seen"] == [("RAD-5", "RD-0004")]
    assert told["Not on the vendor's list"] == [("RAD-5", "RD-9999")]
    assert [row[2:] for row in told["Sessions"]] == [("Ana", "5", "PS-1", "INV-7", "Waiting to send")]


def test_a_session_is_found_by_its_id_and_by_that_of_its_operation(counted: Dock) -> None:
    assert counted.last is not None
    assert counted.last.saved is not None
    by_operation = of_session(counted, counted.last.saved)
    (session,) = by_operation.sessions
    assert of_session(counted, session.id) == by_operation
    assert by_operation.entries == of_document(counted, "PO-1007").entries


def test_two_sessions_are_told_together_and_each_alone(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_CASE, "XJXFINISH", "XJXOK")
    dock.codes("PO-1001", MOUNT_UPC, MOUNT_UPC)
    whole = of_document(dock, "PO-1001")
    assert (whole.state, [unit.quantity for unit in whole.entries]) == ("Not saved yet", [4, 1, 1])
    mounts = {row[0]: row[2:] for row in sheets(receiving_report(whole))["Short and over"]}["MNT-1"]
    assert mounts == ("12", "0", "6", "6 short")
    saved, still_open = whole.sessions
    alone = [of_session(dock, one.id) for one in (saved, still_open)]
    assert [[unit.quantity for unit in one.entries] for one in alone] == [[4], [1, 1]]
    assert [one.state for one in alone] == ["Saved", "Not saved yet"]
    of_each = [{row[0]: row[2:] for row in sheets(receiving_report(one))["Short and over"]}["MNT-1"] for one in alone]
    assert of_each == [("12", "0", "4", "8 short"), ("12", "4", "2", "6 short")]


def told_of(dock: Dock, number: str) -> tuple[dict[str, list[tuple[str, ...]]], list[dict[str, str]], str]:
    """The sheets but that of the sessions, the CSV, and the state of the one session."""
    found = of_document(dock, number)
    told = sheets(receiving_report(found))
    ((*_, state),) = told.pop("Sessions")
    return told, list(csv.DictReader(io.StringIO(received_csv(found)))), state


def test_what_was_received_here_is_told_alike_before_and_after_the_central_has_it(dock: Dock) -> None:
    dock.allow(operator_name="Ana", receive_over_receive="allow")
    dock.codes("PO-1001", CAM_R_UPC, "CM4821301Q0", CAM_R_UPC, "CM4821302Q0", CAM_R_UPC, "CM4821303Q0", MOUNT_CASE)
    dock.codes("XJXHOLD", CAM_UPC, "CM4821304Q0", "XJXBROKEN", "XJXFINISH", "XJXNEXT", "PS-1", "XJXOK")
    assert dock.last is not None
    assert dock.last.saved is not None
    operation = dock.last.saved
    theirs = wire.Receipt(operation_id="theirs", po="PO-1001", sku="MNT-1", quantity=1)
    dock.pull(theirs)
    told, rows, state = told_of(dock, "PO-1001")
    assert state == "Waiting to send"
    lines = {row[0]: row[2:] for row in told["Short and over"]}
    assert (lines["CAM-R"], lines["MNT-1"]) == (("2", "0", "3", "1 over"), ("12", "1", "4", "7 short"))
    assert [(row["sku"], row["before"], row["now"]) for row in rows if row["kind"] == "over"] == [("CAM-R", "0", "3")]
    assert [row[2] for row in told["Units"]] == ["CM4821301Q0", "CM4821302Q0", "CM4821303Q0", "", "CM4821304Q0"]
    with dock.store.write() as connection:
        outbox.mark_sending(connection, [operation], dock.moment)
        answer = wire.Answer(id=operation, state="accepted", receipt="R-7", seq=10_000)
        outbox.mark_accepted(connection, answer, dock.moment)
    assert told_of(dock, "PO-1001") == (told, rows, "Accepted, R-7")
    quantities = {"CAM-R": 3, "MNT-1": 4, "CAM-2": 1}
    dock.pull(
        *(wire.Receipt(operation_id=operation, po="PO-1001", sku=sku, quantity=n) for sku, n in quantities.items())
    )
    assert told_of(dock, "PO-1001") == (told, rows, "Accepted, R-7")


def test_a_settled_session_takes_nothing_from_what_others_received(counted: Dock) -> None:
    assert counted.last is not None
    assert counted.last.saved is not None
    counted.pull(wire.Receipt(operation_id="theirs", po="PO-1007", sku="LAMP", quantity=1))
    with counted.store.write() as connection:
        outbox.mark_sending(connection, [counted.last.saved], counted.moment)
        answer = wire.Answer(id=counted.last.saved, state="rejected", reason="No.")
        outbox.mark_rejected(connection, answer, counted.moment)
        settling.settle(connection, counted.last.saved, WayOut.DROP, new_id=new_id, at=to_text(counted.moment))
    told, _, state = told_of(counted, "PO-1007")
    assert state == "Settled"
    assert [row[:5] for row in told["Short and over"]] == [
        ("RAD-5", "Radio with a vendor's list", "4", "0", "0"),
        ("LAMP", "Lamp", "2", "1", "0"),
    ]


def test_what_was_allowed_on_the_document_meanwhile_is_told(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC)
    with dock.store.write() as connection:
        for number, days in (("PO-1001", 0), ("PO-1003", 0), ("PO-1001", 1)):
            overrides.add(
                connection,
                at=to_text(dock.moment - timedelta(days=days)),
                what="over_quantity",
                asked_by="Ana",
                allowed_by="Ben",
                why="All 12 of MNT-1 are in.",
                document=number,
            )
    rows = sheets(receiving_report(of_document(dock, "PO-1001")))["Allowed against the rules"]
    assert rows == [("23 Nov 10:00", "Ana", "Ben", "All 12 of MNT-1 are in.")]


def test_who_receives_blind_is_told_what_was_expected_only_after_the_save(dock: Dock) -> None:
    dock.codes("PO-1001", MOUNT_UPC)
    before = of_document(dock, "PO-1001")
    told = {sheet.title: sheet for sheet in receiving_report(before.blinded()).sheets}
    assert (told["Short and over"].rows, told["Short and over"].nothing) == ((), "Told once everything is saved.")
    assert len(told["Units"].rows) == 1
    dock.codes("XJXFINISH", "XJXOK")
    after = of_document(dock, "PO-1001")
    assert after.blinded() == after


def test_a_po_nobody_received_is_told_as_short(dock: Dock) -> None:
    found = of_document(dock, "PO-1003")
    assert (found.state, found.sessions, found.entries) == ("Nothing received here", (), ())
    assert len(sheets(receiving_report(found))["Short and over"]) == 2


@pytest.mark.parametrize("number", ["PO-9999", "", "SO-2001"])
def test_an_unknown_document_is_one_sentence(dock: Dock, number: str) -> None:
    with pytest.raises(BadArgument, match="is not known here"):
        of_document(dock, number)


def test_an_unknown_session_is_one_sentence(dock: Dock) -> None:
    with pytest.raises(BadArgument, match="There is no receiving session nowhere here"):
        of_session(dock, "nowhere")


def test_the_csv_has_units_then_differences_then_what_was_allowed(counted: Dock) -> None:
    rows = list(csv.DictReader(io.StringIO(received_csv(of_document(counted, "PO-1007")))))
    assert [row["kind"] for row in rows] == [
        *("unit", "unit", "set_aside", "unit", "set_aside", "short", "not_seen", "not_on_vendor_list")
    ]
    assert {(row["packing_slip"], row["vendor_invoice"], row["po"]) for row in rows} == {("PS-1", "INV-7", "PO-1007")}
    assert (rows[3]["serial"], rows[3]["operator"], rows[3]["entered"]) == ("RD-0002", "Ben", "typed")
    assert rows[2]["reason"] == "broken"
    assert rows[0]["at"] == "2026-11-23T10:00:04.000Z"


def test_a_terminal_gets_columns_as_wide_as_their_words(counted: Dock) -> None:
    lines = plain(receiving_report(of_document(counted, "PO-1007"))).splitlines()
    assert lines[0] == "Receiving report, PO-1007"
    (place,) = [place for place, line in enumerate(lines) if line == "Short and over"]
    assert lines[place + 1 : place + 3] == [
        "  SKU   Name  Ordered  Elsewhere  Here  Result",
        "  LAMP  Lamp        2          0     0  2 short",
    ]
    assert not any(line != line.rstrip() for line in lines)
