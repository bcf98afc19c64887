"""The papers of a session: what they list, and that they reach the disk while scans go on."""

import csv
import io
import re
from collections.abc import Callable
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bridge.errors import PrinterError
from bridge.labels.report import Report
from bridge.receive import banners, papers
from bridge.receive.paper_desk import PaperDesk
from bridge.receive.report import Received, differences, serial_list
from bridge.receive.report_csv import differences_csv
from bridge.receive.review_page import ReviewPage
from bridge.receive.review_views import review_view
from bridge.receive.saved_page import SavedPage
from bridge.ui.skin import Skin
from tests.dock import MOUNT_CASE, MOUNT_UPC, Dock


@pytest.fixture
def counted(dock: Dock) -> Dock:
    """A session with everything that a paper tells."""
    dock.codes("PO-1007", "RD-0001", "XJXNEXT", "RAD-5", "RD-9999", "XJXOK", "XJXHOLD", "RD-0003", "XJXBROKEN")
    dock.codes("RAD-5", source="typed")
    dock.codes("RD-0002", "RD-0002", source="typed")
    dock.codes("XJXHOLD", "XJXNOCODE", "XJXFINISH", "XJXNEXT", "PS-1")
    return dock


def gathered(dock: Dock, operation: str | None = None) -> Received:
    found = papers.gather(dock.receiving, dock.moment, zone=UTC, operation=operation)
    assert found is not None
    return found


def sheets(report: Report) -> dict[str, list[tuple[str, ...]]]:
    return {sheet.title: list(sheet.rows) for sheet in report.sheets}


def no_printer(_report: Report) -> bool:
    return False


def test_the_serial_list_has_every_unit_with_its_marks(counted: Dock) -> None:
    rows = sheets(serial_list(gathered(counted)))["Units"]
    assert [(row[1], row[2], row[6], row[7]) for row in rows] == [
        ("RAD-5", "RD-0001", "Scanned", "pallet 1"),
        ("RAD-5", "RD-9999", "Scanned", "pallet 2"),
        ("RAD-5", "RD-0003", "Scanned", "damaged, pallet 2"),
        ("RAD-5", "RD-0002", "Typed", "pallet 2"),
        ("unknown item", "", "Scanned", "no serial, pallet 2"),
    ]


def test_the_discrepancies_tell_short_missing_unannounced_and_set_aside(counted: Dock) -> None:
    report = differences(gathered(counted))
    assert sheets(report) == {
        "Short and over": [("LAMP", "Lamp", "2", "0", "0", "2 short")],
        "Set aside": [("RAD-5", "RD-0003", "1", "damaged", ""), ("unknown item", "", "1", "no serial", "")],
        "On the vendor's list and not seen": [("RAD-5", "RD-0004")],
        "Not on the vendor's list": [("RAD-5", "RD-9999")],
    }
    assert dict(report.facts)["Units by pallet"] == "1: 1, 2: 2"
    assert dict(report.facts)["Packing slip"] == "PS-1"


def test_the_csv_has_one_row_for_each_discrepancy(counted: Dock) -> None:
    rows = list(csv.DictReader(io.StringIO(differences_csv(gathered(counted)))))
    assert [(row["po"], row["kind"], row["sku"], row["serial"], row["quantity"], row["reason"]) for row in rows] == [
        ("PO-1007", "short", "LAMP", "", "2", ""),
        ("PO-1007", "set_aside", "RAD-5", "RD-0003", "1", "broken"),
        ("PO-1007", "set_aside", "", "", "1", "nocode"),
        ("PO-1007", "not_seen", "RAD-5", "RD-0004", "1", ""),
        ("PO-1007", "not_on_vendor_list", "RAD-5", "RD-9999", "1", ""),
    ]


def test_a_saved_session_tells_the_same_as_before(counted: Dock) -> None:
    before = gathered(counted)
    counted.scan("XJXOK")
    assert counted.last is not None
    after = gathered(counted, operation=counted.last.saved)
    assert after.state == "Saved"
    assert sheets(differences(after)) == sheets(differences(before))
    assert sheets(serial_list(after)) == sheets(serial_list(before))


def test_the_papers_are_whole_files_in_the_data_folder(counted: Dock, skin: Skin, tmp_path: Path) -> None:
    assert skin.scale == 1.0
    written = papers.write(gathered(counted), tmp_path, stamp="1", to_printer=no_printer)
    assert [file.name for file in written.files] == [
        "PO-1007-1-serials.pdf",
        "PO-1007-1-differences.pdf",
        "PO-1007-1-differences.csv",
    ]
    assert {file.parent for file in written.files} == {tmp_path / "papers"}
    for file in written.files[:2]:
        assert file.read_bytes().startswith(b"%PDF")
    assert not written.printed


def test_a_long_list_takes_as_many_pages_as_it_needs(dock: Dock, skin: Skin, tmp_path: Path) -> None:
    dock.allow(receive_over_receive="allow")
    dock.scan("PO-1001")
    for _ in range(120):
        dock.scan(MOUNT_UPC)
    written = papers.write(gathered(dock), tmp_path, stamp="1", to_printer=no_printer)
    assert skin.scale == 1.0
    assert len(re.findall(rb"/Type\s*/Page\b", written.files[0].read_bytes())) == 3


def test_a_document_with_a_strange_number_has_a_plain_file_name(dock: Dock, skin: Skin, tmp_path: Path) -> None:
    dock.codes("PO-1001", MOUNT_CASE)
    received = gathered(dock)
    strange = Received(**{name: getattr(received, name) for name in Received.__slots__} | {"document": "PO/../7 é"})
    written = papers.write(strange, tmp_path, stamp="1", to_printer=no_printer)
    assert skin.scale == 1.0
    assert all(file.parent == tmp_path / "papers" for file in written.files)


def test_a_folder_that_takes_nothing_is_one_sentence(counted: Dock, tmp_path: Path) -> None:
    (tmp_path / "papers").write_text("in the way")
    with pytest.raises(PrinterError, match="cannot be written"):
        papers.write(gathered(counted), tmp_path, stamp="1", to_printer=no_printer)


@pytest.mark.parametrize(
    ("blocked", "headline"), [(False, "Papers are written."), (True, "The papers were not written.")]
)
def test_f7_writes_them_and_the_band_says_so(
    counted: Dock, skin: Skin, shown: Callable[..., None], qtbot: QtBot, *, blocked: bool, headline: str
) -> None:
    folder = counted.receiving.folder / "papers"
    if blocked:
        folder.write_text("in the way")
    page = ReviewPage(skin=skin)
    opened = counted.receiving.opened()
    assert opened is not None
    review = counted.receiving.review(counted.moment)
    page.give(review_view(opened, review, banners.review(opened, review, 0)))
    shown(page)
    said: list[str] = []
    desk = PaperDesk(counted.receiving, clock=lambda: counted.moment, zone=UTC, sound=said.append)
    desk.serve(page, SavedPage(skin=skin), saved=lambda: None)
    qtbot.keyClick(page, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: bool(said))
    desk.finish()
    assert said == ["reject" if blocked else "accept"]
    assert headline.rstrip(".") in page.banner.accessibleName()
    assert folder.is_file() if blocked else len(list(folder.iterdir())) == 3
