"""Everything on the pages but data is told in the language of the station."""

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from bridge.app import Station
from bridge.moments import now
from bridge.running import running
from bridge.scan.commands import Command, barcode_text
from bridge.scan.scan import Scan
from bridge.ui.fonts import load_fonts
from bridge.ui.languages import speak
from tests import dock, pack
from tests.dock import CAM_UPC, MOUNT_UPC, open_dock
from tests.language.bracketed import bracketing, texts_of, untold_words, words_of
from tests.pack import open_pack
from tests.waiting import until

# keys as they stand on a keyboard, ports, and the words of command barcodes
DATA = words_of(
    *Command, *map(barcode_text, Command), "Home End Ctrl Esc Enter Tab Alt Left Right Bridge COM1 COM2 Ana kg pc"
)


@pytest.fixture
def bracketed(qapp: QApplication) -> Iterator[QApplication]:
    """A station that tells everything in brackets."""
    former = QLocale()
    qapp.setStyle("Fusion")
    load_fonts()
    with bracketing(qapp):
        yield qapp
    speak(qapp, "en")
    QLocale.setDefault(former)


class Pages:
    """A station, and each page that was in front while it was scanned."""

    def __init__(self, station: Station, data: frozenset[str]) -> None:
        self.station = station
        self.codes: list[str] = []
        self.untold: set[str] = set()
        self._data = data | words_of(station.window.station)
        self._at = now() - timedelta(hours=1)
        station.window.answered.connect(lambda outcome: self.codes.append(outcome.verdict.code.value))

    def scan(self, *codes: str) -> None:
        """Scan codes two seconds after each other, and read all that is shown after each."""
        self._data |= words_of(*codes)
        for code in codes:
            self._at += timedelta(seconds=2)
            before = len(self.codes)
            self.station.window.on_scan(Scan(code, "COM1", self._at))
            until(functools.partial(self._has_answered, before), what=f"an answer to {code}")
            self.read()

    def _has_answered(self, before: int) -> bool:
        """Some answers wait for the central, or for the time it may take."""
        QApplication.processEvents()
        return len(self.codes) > before

    def read(self) -> None:
        """Keep the words in front that nobody told."""
        window = self.station.window
        for where, text in (*texts_of(window.stack), *texts_of(window.strip)):
            found = untold_words(text, self._data)
            if found:
                self.untold.add(f"{where}: {text!r} has {found}")


@contextmanager
def pages(folder: Path, *rows: object) -> Iterator[Pages]:
    with running(folder) as station:
        yield Pages(station, DATA | words_of(*rows))


@pytest.mark.usefixtures("bracketed")
def test_receiving_is_told_from_the_list_to_what_was_saved(tmp_path: Path) -> None:
    with open_dock(tmp_path):
        pass
    with pages(tmp_path, *dock.ROWS) as shown:
        shown.read()
        shown.scan("CAM-9", "NOSUCHCODE", "PO-1001", MOUNT_UPC, CAM_UPC, "CM4821307Q0", CAM_UPC, "CM4821307Q0", CAM_UPC)
        shown.scan("XJXSKIP", "XJXCOUNT", "3", "XJXHOLD", MOUNT_UPC, "XJXBROKEN", "XJXCHECK", MOUNT_UPC, "XJXCHECK")
        shown.scan("XJXUNDO", "PO-1003", MOUNT_UPC, "CAM-9", "AC-9", "XJXNO", "AC-99199")
        shown.scan("LAMP", "XJXNO", "XJXFINISH", "XJXNEXT", "PS-77", "XJXOK", "XJXECHO")
        assert sorted(shown.untold) == []
        assert shown.codes[-2:] == ["saved", "command_done"]


@pytest.mark.usefixtures("bracketed")
def test_pasted_serials_and_unfinished_work_are_told(tmp_path: Path) -> None:
    with open_dock(tmp_path):
        pass
    with pages(tmp_path, *dock.ROWS, "CM4821307Q0 XY Ctrl") as shown:
        shown.scan("PO-1001", MOUNT_UPC)
        QGuiApplication.clipboard().setText("CM4821307Q0\nCM4821307Q0\nXY\n036000291452\n")
        bulk = shown.station.screens.receive.bulk
        bulk.open("CAM-2")
        shown.read()
        bulk.paste()
        until(lambda: (QApplication.processEvents(), len(bulk.page.model.rows))[1] > 0)
        shown.read()
        assert not shown.station.window.close()
        shown.read()
        assert sorted(shown.untold) == []


@pytest.mark.usefixtures("bracketed")
def test_shipping_is_told_from_the_list_to_what_was_shipped(tmp_path: Path) -> None:
    with open_pack(tmp_path):
        pass
    with pages(tmp_path, *pack.ROWS) as shown:
        shown.scan("XJXSHIP", "SO-1", CAM_UPC, pack.CAM, CAM_UPC, pack.SHIPPED, "XJXOK", pack.CAM_B, "CAM-R", pack.REAR)
        shown.scan("XJXFINISH", *[MOUNT_UPC] * 6, "XJXFINISH")
        assert sorted(shown.untold) == []
        assert shown.codes[-1] == "saved"


@pytest.mark.usefixtures("bracketed")
def test_the_pages_beside_are_told(tmp_path: Path) -> None:
    with open_dock(tmp_path):
        pass
    with pages(tmp_path, *dock.ROWS, "English Español Polski") as shown:
        menus = shown.station.window.menus
        for name in menus.entries:
            if name != "practice":
                menus.open(name)
                shown.read()
        assert [text for text in (action.text() for action in menus.menu().actions()) if "⟦" not in text] == []
        assert sorted(shown.untold) == []


def test_what_is_not_told_is_found(bracketed: QApplication) -> None:
    page = QWidget()
    inside = QWidget(page)
    inside.setAccessibleName("⟦Unit ⟧1⟦⟧ of CAM-2, received")
    data = words_of("CAM-2")
    assert [untold_words(text, data) for _, text in texts_of(page)] == [["of", "received"]]
    assert bracketed.translate("bridge", "Save {n:,} units") == "⟦Save ⟧{n:,}⟦ units⟧"
