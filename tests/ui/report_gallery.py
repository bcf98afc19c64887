"""Draws the pages of the reports: `python -m tests.ui.report_gallery FOLDER`."""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bridge.receive import receipts
from bridge.receive.report import receiving_report
from bridge.report.page import TodayPage
from bridge.report.receipt_page import ReceiptPage
from bridge.report.views import ReceiptView, receipt_view, today_view
from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin
from bridge.ui.strip import StatusStrip
from bridge.ui.theme import DARK, LIGHT, palette, style_sheet
from tests.dock import open_dock
from tests.report.samples import BUSY, EMPTY, NOW
from tests.ui import strip_samples

SIZES = ((1280, 800), (1920, 1080), (1000, 700))


def received() -> ReceiptView:
    """A receiving with everything that can be told of one."""
    with tempfile.TemporaryDirectory() as folder, open_dock(Path(folder)) as dock:
        dock.allow(operator_name="Ana Ruiz")
        dock.codes("PO-1007", "RD-0001", "XJXNEXT", "RAD-5", "RD-9999", "XJXOK", "XJXHOLD", "RD-0003", "XJXBROKEN")
        dock.codes("RAD-5", "RD-0002", "RD-0002", source="typed")
        dock.codes("XJXHOLD", "XJXNOCODE", "XJXFINISH", "XJXNEXT", "PS-1")
        with dock.store.read() as connection:
            found = receipts.of_document(connection, "PO-1007", now=dock.moment, zone=UTC)
    return receipt_view(receiving_report(found))


def pages(skin: Skin, receipt: ReceiptView) -> dict[str, Callable[[], QWidget]]:
    """Every picture by its name."""

    def today(busy: bool) -> TodayPage:  # noqa: FBT001  which of two
        page = TodayPage(skin=skin)
        page.give(today_view(BUSY if busy else EMPTY, now=NOW, zone=UTC))
        return page

    def report(place: int) -> QWidget:
        page = ReceiptPage(skin=skin)
        page.give(receipt)
        page.tables.choose(place)
        return page

    def chosen(page: TodayPage) -> QWidget:
        page.tables.choose(3)
        return page

    return {
        "20-today": lambda: today(busy=True),
        "20c-today-allowed": lambda: chosen(today(busy=True)),
        "20b-today-empty": lambda: today(busy=False),
        "21-received": lambda: report(0),
        "21b-received-short": lambda: report(2),
        "21c-received-nothing": lambda: report(6),
    }


def framed(page: QWidget, *, skin: Skin) -> QWidget:
    """The page over the strip."""
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    below = StatusStrip(skin=skin)
    below.give(strip_samples.STRIP)
    column.addWidget(page, 1)
    column.addWidget(below)
    return frame


def main(folder: Path) -> None:
    """Draw all of them."""
    qt = QApplication(sys.argv[:1])
    qt.setStyle("Fusion")
    load_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    receipt = received()
    for theme, word in ((LIGHT, "light"), (DARK, "dark")):
        for scale in (1.0, 2.0):
            skin = Skin(theme, scale=scale)
            qt.setPalette(palette(theme))
            qt.setStyleSheet(style_sheet(theme))
            for name, make in pages(skin, receipt).items():
                for width, high in SIZES if scale == 1.0 else SIZES[:1]:
                    frame = framed(make(), skin=skin)
                    frame.resize(width, high)
                    frame.show()
                    qt.processEvents()
                    qt.processEvents()
                    suffix = "" if scale == 1.0 else "-200"
                    frame.grab().save(str(folder / f"{name}-{word}-{width}x{high}{suffix}.png"))
                    frame.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
