"""A running station follows options that another process changes beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bridge.moments import now, to_text
from bridge.options import saved
from bridge.options.dialog import OptionsPage
from bridge.running import running
from bridge.store.engine import open_station
from bridge.ui.fonts import load_fonts
from tests.station.floor import Floor
from tests.station.line import Scanner


@pytest.fixture
def floor(tmp_path: Path, qapp: QApplication) -> Iterator[Floor]:
    qapp.setStyle("Fusion")
    load_fonts()
    with running(tmp_path) as station:
        yield Floor(station)


@pytest.fixture
def scanner() -> Iterator[Scanner]:
    scanner = Scanner()
    yield scanner
    scanner.close()


def change(floor: Floor, **texts: str) -> None:
    """Set options, `__` for their point, as the command line does."""
    beside = open_station(floor.station.store.folder, clock=now)
    with beside.write() as connection:
        options = {key.replace("__", "."): text for key, text in texts.items()}
        saved.change(connection, options, at=to_text(now()), by=None)
    beside.close()


def test_a_scanner_that_is_named_beside_a_running_station_is_read_until_it_is_not(
    floor: Floor, scanner: Scanner
) -> None:
    scanner.scan("XJXRECEIVE")
    change(floor, scanner__ports=scanner.port)
    floor.wait(floor.rows)
    assert [(row.source, row.code) for row in floor.rows()] == [(scanner.port, "command_done")]
    change(floor, scanner__ports="")
    floor.wait(lambda: not floor.station.scanners.names)


def test_names_and_looks_that_are_changed_beside_it_are_shown(floor: Floor) -> None:
    change(floor, operator__name="Iris", interface__text_scale="150", interface__left_handed="true")
    floor.wait(lambda: floor.station.skin.left_handed)
    assert floor.station.skin.scale == pytest.approx(1.5)
    assert any("Iris" in words for words in floor.strip())


def test_a_page_of_the_options_that_is_open_shows_what_is_changed_beside_it(floor: Floor) -> None:
    floor.window.menus.open("options")
    page = floor.window.stack.currentWidget()
    assert isinstance(page, OptionsPage)
    change(floor, receive__unique_serial="ever")
    floor.wait(lambda: page.told.words)
    assert page.told.words == "Changed outside this page: Require unique serial number."
    assert (page.edited().receive_unique_serial, page.edits()) == ("ever", {})


def test_each_scan_knows_the_version_of_the_rules_it_was_judged_by(floor: Floor) -> None:
    floor.scan("PO-1001")
    change(floor, receive__unique_serial="ever", interface__theme="dark")
    floor.scan("PO-1002")
    change(floor, station__name="Dock 9")
    floor.scan("PO-1003")
    change(floor, ship__partial="allow")
    floor.scan("PO-1004")
    assert [row.rules for row in floor.rows()] == [0, 1, 1, 2]
