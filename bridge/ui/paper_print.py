"""A paper drawn by Qt: as a picture, as a PDF, on a printer of this computer. Each dot of the printer is one unit.

Safe in any thread, as painting on these devices is; fonts must have been loaded.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMarginsF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from bridge.errors import PrinterError
from bridge.labels.deliver import Printable
from bridge.labels.drawn import Bars, Face, Layout, Line, Side, Stock
from bridge.phrases import phrase
from bridge.ui.fonts import MONO, SANS
from bridge.ui.paper import is_whole, start

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_BLACK, _WHITE, _GREY = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white), QColor(90, 90, 90)
SMALLEST_SHEET_MM = 140.0
"""Narrower paper is no sheet: somebody named a label printer."""
_LETTER = frozenset(
    {
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Colombia,
        QLocale.Country.Chile,
        QLocale.Country.Philippines,
        QLocale.Country.PuertoRico,
        QLocale.Country.Venezuela,
        QLocale.Country.CostaRica,
    }
)
"""Where paper is Letter though lengths are metric."""
_SMALLEST = 0.7
"""The share of its size that words are set in at least; what is too wide even then is cut."""
_WEIGHTS = {Face.PLAIN: 500, Face.STRONG: 700, Face.CODE: 600}
_SIDES = {
    Side.LEFT: Qt.AlignmentFlag.AlignLeft,
    Side.RIGHT: Qt.AlignmentFlag.AlignRight,
    Side.CENTRE: Qt.AlignmentFlag.AlignHCenter,
}


def picture(layout: Layout) -> QImage:
    """A label or page as the printer's dots, in grey."""
    image = QImage(layout.width, layout.height, QImage.Format.Format_Grayscale8)
    image.fill(_WHITE)
    painter = QPainter(image)
    try:
        paint(painter, layout)
    finally:
        painter.end()
    return image


def write_pdf(printable: Printable, file: Path, *, stock: Stock) -> None:
    """The paper as a PDF of the stock's size; PrinterError where the file cannot be written."""
    start(file, private=printable.private)
    writer = QPdfWriter(str(file))
    writer.setResolution(stock.dpi)
    writer.setPageLayout(_page(stock))
    writer.setTitle(printable.title)
    writer.setCreator("Bridge")
    painter = QPainter()
    if not painter.begin(writer):
        raise PrinterError(phrase("Papers cannot be written to {folder}.", folder=file.parent))
    try:
        for number, layout in enumerate(printable.pages(stock)):
            if number:
                writer.newPage()
            paint(painter, layout)
    finally:
        painter.end()
    if not is_whole(file):
        raise PrinterError(phrase("Papers cannot be written to {folder}: the disk refuses.", folder=file.parent))


def print_on(name: str, printable: Printable, *, stock: Stock) -> None:
    """Hand the paper to a printer of this computer; PrinterError where there is none or it takes nothing."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415  asks the system for its printers

    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        known = ", ".join(QPrinterInfo.availablePrinterNames()) or "none"
        raise PrinterError(phrase("This computer has no printer “{name}”; it knows: {known}.", name=name, known=known))
    draw_on(QPrinter(info, QPrinter.PrinterMode.HighResolution), printable, stock=stock)


def draw_on(printer: "QPrinter", printable: Printable, *, stock: Stock) -> None:
    """Print the paper; PrinterError where the printer does not begin.

    Sheets are laid out anew for the size and the dots that the printer has, a label is a page of its own size.
    """
    printer.setFullPage(True)
    printer.setDocName(printable.title)
    if printable.sheets:
        stock = _sheets_of(printer, stock)
    else:
        printer.setResolution(stock.dpi)
    printer.setPageLayout(_page(stock))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError(phrase("The printer “{printer}” takes nothing.", printer=printer.printerName()))
    try:
        scale = printer.resolution() / stock.dpi
        painter.scale(scale, scale)
        for number, layout in enumerate(printable.pages(stock)):
            if number:
                printer.newPage()
            paint(painter, layout)
    finally:
        painter.end()


def paper_of(locale: QLocale) -> tuple[float, float]:
    """Width and height in millimetres of the sheets that are usual there: Letter or A4."""
    letter = locale.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem or locale.territory() in _LETTER
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    measured = size.size(QPageSize.Unit.Millimeter)
    return measured.width(), measured.height()


def _sheets_of(printer: "QPrinter", stock: Stock) -> Stock:
    size = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    small = min(size.width(), size.height()) < SMALLEST_SHEET_MM
    wide, high = (stock.width_mm, stock.height_mm) if small else (size.width(), size.height())
    return Stock(min(wide, high), max(wide, high), printer.resolution())


def paint(painter: QPainter, layout: Layout) -> None:
    """Paint a label on a white ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for box in layout.grounds:
        painter.fillRect(QRect(box.x, box.y, box.width, box.height), _BLACK)
    for line in layout.lines:
        _paint_line(painter, line)
    for bars in layout.bars:
        paint_bars(painter, bars)


def paint_bars(painter: QPainter, bars: Bars) -> None:
    """Paint a symbol, each bar in one piece."""
    place = 0
    for run in bars.row.replace("01", "0,1").replace("10", "1,0").split(","):
        if run[0] == "1":
            left = bars.box.x + place * bars.module
            painter.fillRect(QRect(left, bars.box.y, len(run) * bars.module, bars.box.height), _BLACK)
        place += len(run)


def _paint_line(painter: QPainter, line: Line) -> None:
    font = QFont(MONO if line.face is Face.CODE else SANS)
    font.setWeight(QFont.Weight(_WEIGHTS[line.face]))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(line.size)
    text = line.text
    wide = QFontMetricsF(font).horizontalAdvance(text)
    if wide > line.box.width:
        share = line.box.width / wide
        font.setPixelSize(max(1, int(line.size * (share if line.face is Face.CODE else max(share, _SMALLEST)))))
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.box.width)
    painter.setFont(font)
    painter.setPen(_WHITE if line.white else _GREY if line.grey else _BLACK)
    box = QRectF(line.box.x, line.box.y, line.box.width, line.box.height)
    painter.drawText(box, _SIDES[line.side] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def page_size(stock: Stock) -> QPageSize:
    """Of the stock."""
    return QPageSize(QSizeF(stock.width_mm, stock.height_mm), QPageSize.Unit.Millimeter, "Label")


def _page(stock: Stock) -> QPageLayout:
    size = page_size(stock)
    orientation = QPageLayout.Orientation.Portrait
    return QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
