"""A report drawn on A4 pages, as a PDF or on a printer. Safe in any thread once the fonts are loaded."""

import heapq
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from bridge.errors import PrinterError
from bridge.labels.report import Column, Report, Sheet
from bridge.phrases import Phrase, phrase
from bridge.ui.fonts import MONO, SANS
from bridge.ui.paper import BLACK, GREY, HEIGHT_MM, LEFT, MM_PER_INCH, RIGHT, WIDTH_MM, is_whole, start
from bridge.ui.speech import number, tr

MARGIN_MM = 15.0
BOTTOM_MM = HEIGHT_MM - 18.0
ROW_MM = 5.6
TEXT_MM = 3.6
TITLE_MM = 7.0
PDF_DPI = 300
_GAP_MM = 4.0
_SLACK_MM = 0.3
_STEP_MM = 0.5
_NOTHING_MM = 0.01
_MEASURED = 24


def write_pdf(report: Report, file: Path) -> None:
    """The report as a PDF; PrinterError where it cannot be written."""
    start(file)
    writer = QPdfWriter(str(file))
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(_layout())
    writer.setTitle(f"{tr(report.title)} {report.document}")
    writer.setCreator("Bridge")
    draw(report, writer)
    if not is_whole(file):
        raise PrinterError(phrase("{file} was not written to its end: the disk refuses.", file=file))


def print_report(report: Report) -> bool:
    """Hand the report to this computer's printer; False where it has none. PrinterError when it takes nothing."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415  asks the system for its printers

    info = QPrinterInfo.defaultPrinter()
    if info.isNull():
        return False
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(_layout())
    printer.setDocName(f"{tr(report.title)} {report.document}")
    draw(report, printer)
    return True


def _layout() -> QPageLayout:
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def draw(report: Report, device: QPagedPaintDevice) -> None:
    """Draw all pages; PrinterError where the device takes nothing."""
    painter = QPainter()
    if not painter.begin(device):
        raise PrinterError(phrase("The printer takes nothing."))
    try:
        _Pages(report, device, painter).draw()
    finally:
        painter.end()


class _Pages:
    """The pages of one report under way; `_top` is where the next row goes, in millimetres."""

    def __init__(self, report: Report, device: QPagedPaintDevice, painter: QPainter) -> None:
        self._report = report
        self._device = device
        self._painter = painter
        self._scale = device.logicalDpiX() / MM_PER_INCH
        self._fonts = {
            (size, weight, mono): self._font(size, weight, mono=mono)
            for size in (TEXT_MM, TITLE_MM)
            for weight in (400, 700)
            for mono in (False, True)
        }
        self._page = 0
        self._top = 0.0

    def draw(self) -> None:
        """Heading and facts, then each table."""
        self._begin_page()
        for name, value in self._report.facts:
            self._write(tr(name), (MARGIN_MM, self._top, 45, ROW_MM), grey=True)
            self._write(value, (MARGIN_MM + 47, self._top, WIDTH_MM - 2 * MARGIN_MM - 47, ROW_MM))
            self._top += ROW_MM
        for sheet in self._report.sheets:
            self._draw_sheet(sheet)

    def _draw_sheet(self, sheet: Sheet) -> None:
        if self._top + 4 * ROW_MM > BOTTOM_MM:
            self._begin_page()
        self._top += ROW_MM
        count = f"  {number(len(sheet.rows))}" if sheet.rows else ""
        self._write(f"{tr(sheet.title)}{count}", (MARGIN_MM, self._top, 180, ROW_MM), strong=True)
        self._top += ROW_MM * 1.2
        if not sheet.rows:
            self._write(tr(sheet.nothing), (MARGIN_MM, self._top, 180, ROW_MM), grey=True)
            self._top += ROW_MM
            return
        widths = self._widths(sheet)
        self._draw_head(sheet, widths)
        for row in sheet.rows:
            if self._top + ROW_MM > BOTTOM_MM:
                self._begin_page()
                self._draw_head(sheet, widths)
            self._draw_row(sheet.columns, row, widths)

    def _widths(self, sheet: Sheet) -> list[float]:
        """Every column as wide as its words; what is left is shared, what is missing the widest words go without."""
        room, needed = WIDTH_MM - 2 * MARGIN_MM, [self._natural(sheet, place) for place in range(len(sheet.columns))]
        if (more := room - sum(needed)) >= 0:
            shares = sum(column.share for column in sheet.columns)
            return [wide + more * column.share / shares for wide, column in zip(needed, sheet.columns, strict=True)]
        while (missing := sum(needed) - room) > _NOTHING_MM:
            widest = max(range(len(needed)), key=needed.__getitem__)
            second = max((wide for place, wide in enumerate(needed) if place != widest), default=0.0)
            needed[widest] -= min(missing, max(needed[widest] - second, _STEP_MM))
        return needed

    def _natural(self, sheet: Sheet, place: int) -> float:
        column = sheet.columns[place]
        cells = heapq.nlargest(_MEASURED, (_told(row[place]) for row in sheet.rows), key=len)
        _, measures = self._fonts[TEXT_MM, 400, column.code]
        heading = self._fonts[TEXT_MM, 400, False][1].horizontalAdvance(tr(column.title))
        widest = max((measures.horizontalAdvance(cell) for cell in cells), default=0.0)
        return max(widest, heading) / self._scale + _GAP_MM + _SLACK_MM

    def _draw_head(self, sheet: Sheet, widths: list[float]) -> None:
        left = MARGIN_MM
        for column, width in zip(sheet.columns, widths, strict=True):
            self._write(tr(column.title), (left, self._top, width - _GAP_MM, ROW_MM), grey=True, right=column.number)
            left += width
        self._top += ROW_MM
        self._rule(self._top)

    def _draw_row(self, columns: tuple[Column, ...], row: tuple[str, ...], widths: list[float]) -> None:
        left = MARGIN_MM
        for column, text, width in zip(columns, row, widths, strict=True):
            box = (left, self._top, width - _GAP_MM, ROW_MM)
            self._write(text, box, mono=column.code, right=column.number)
            left += width
        self._top += ROW_MM

    def _begin_page(self) -> None:
        if self._page:
            self._device.newPage()
        self._page += 1
        self._top = MARGIN_MM
        width = WIDTH_MM - 2 * MARGIN_MM
        title = f"{tr(self._report.title)}, {self._report.document}"
        self._write(title, (MARGIN_MM, self._top, width - 30, 10), strong=True, size=TITLE_MM)
        self._write(tr("Page {page}", page=self._page), (MARGIN_MM, self._top, width, 10), grey=True, right=True)
        self._top += 11
        self._rule(self._top)
        self._top += 3

    def _rule(self, top: float) -> None:
        self._painter.setPen(QPen(GREY, 0.2 * self._scale))
        start, end = MARGIN_MM * self._scale, (WIDTH_MM - MARGIN_MM) * self._scale
        self._painter.drawLine(QPointF(start, top * self._scale), QPointF(end, top * self._scale))

    def _write(
        self,
        text: str,
        box: tuple[float, float, float, float],
        *,
        strong: bool = False,
        mono: bool = False,
        grey: bool = False,
        right: bool = False,
        size: float = TEXT_MM,
    ) -> None:
        text = _told(text)
        font, measures = self._fonts[size, 700 if strong else 400, mono]
        self._painter.setFont(font)
        self._painter.setPen(GREY if grey else BLACK)
        place = QRectF(*(side * self._scale for side in box))
        shown = measures.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        align = RIGHT if right else LEFT
        self._painter.drawText(place, align | Qt.TextFlag.TextSingleLine, shown)

    def _font(self, size: float, weight: int, *, mono: bool) -> tuple[QFont, QFontMetricsF]:
        font = QFont(MONO if mono else SANS)
        font.setPixelSize(max(1, round(size * self._scale)))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font, QFontMetricsF(font)


def _told(text: str) -> str:
    """Phrases in the language of the screen, other texts as they are."""
    return tr(text) if isinstance(text, Phrase) else text
