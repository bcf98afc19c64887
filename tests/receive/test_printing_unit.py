from datetime import UTC, datetime, timedelta, timezone

from bridge.labels.label import Label
from bridge.receive.printing_unit import label_of
from bridge.scan.scan import TYPED, Scan
from bridge.serials.words import REASONS
from bridge.session.effects import Count
from tests.dock import Dock

LATE = datetime(2026, 11, 3, 23, 30, tzinfo=UTC)
SERIAL = Count("CAM-2", serial="CM0000007Q7")


def made(counted: Count, source: str = "COM1", *, when: str = "typed_or_aside") -> Label | None:
    zone = timezone(timedelta(hours=1))
    return label_of(counted, Scan("x", source, LATE), when=when, document="PO-1001", name="Front camera", zone=zone)


def test_a_scanned_unit_gets_a_label_only_where_every_serial_does() -> None:
    assert made(SERIAL) is None
    label = made(SERIAL, when="always")
    assert label is not None
    assert (label.title, label.code, label.mark, label.notice) == ("CAM-2", "CM0000007Q7", "", "")


def test_the_day_is_the_stations() -> None:
    label = made(SERIAL, when="always")
    assert label is not None
    assert label.foot == ("PO-1001", "4 Nov 2026")


def test_a_typed_serial_is_marked_also_when_a_scan_of_ok_keeps_it() -> None:
    for label in (made(SERIAL, TYPED), made(Count("CAM-2", serial="CM0000007Q7", source=TYPED), "COM1")):
        assert label is not None
        assert label.mark == "Typed"


def test_a_unit_set_aside_is_labelled_with_its_reason_whatever_is_known_of_it() -> None:
    for word, reason in REASONS.items():
        label = made(Count("", set_aside=word), TYPED)
        assert label is not None
        assert (label.title, label.notice, label.mark) == ("Unknown item", f"Set aside: {reason}", "")


def test_units_counted_without_a_serial_get_none() -> None:
    assert made(Count("MNT-1", quantity=4), TYPED, when="always") is None


def test_the_reasons_of_the_dock_are_those_of_the_label(dock: Dock) -> None:
    dock.codes("PO-1001", "XJXHOLD", "CM0000007Q7", "XJXBROKEN")
    assert dock.last is not None
    assert REASONS["broken"] in dock.last.verdict.message
