"""A label drawn by Qt: as a picture, as a PDF, on a printer of this computer. Each dot of the printer is one unit.

Safe in any thread, as painting on these devices is; fonts must have been loaded.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from bridge.errors import PrinterError
from bridge.labels.label import Label
from bridge.labels.layout import Bars, Face, Layout, Line, Side, Stock
from bridge.labels.zpl import placed
from bridge.ui.fonts import MONO, SANS
from bridge.ui.paper import is_whole, start

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_BLACK, _WHITE = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
_SMALLEST = 0.7
"""The share of its size that words are set in at least; what is too wide even then is cut."""
_WEIGHTS = {Face.PLAIN: 500, Face.STRONG: 700, Face.CODE: 600}
_SIDES = {
    Side.LEFT: Qt.AlignmentFlag.AlignLeft,
    Side.RIGHT: Qt.AlignmentFlag.AlignRight,
    Side.CENTRE: Qt.AlignmentFlag.AlignHCenter,
}


def picture(label: Label, *, stock: Stock) -> QImage:
    """The label as the printer's dots, in grey."""
    layout = placed(label, stock=stock)
    image = QImage(layout.width, layout.height, QImage.Format.Format_Grayscale8)
    image.fill(_WHITE)
    painter = QPainter(image)
    try:
        paint(painter, layout)
    finally:
        painter.end()
    return image


def write_pdf(label: Label, file: Path, *, stock: Stock) -> None:
    """The label as a PDF of its own size; PrinterError where the file cannot be written."""
    start(file)
    writer = QPdfWriter(str(file))
    writer.setResolution(stock.dpi)
    writer.setPageLayout(_page(stock))
    writer.setTitle(label.title)
    writer.setCreator("Bridge")
    painter = QPainter()
    if not painter.begin(writer):
        raise PrinterError(f"Labels cannot be written to {file.parent}.")
    try:
        paint(painter, placed(label, stock=stock))
    finally:
        painter.end()
    if not is_whole(file):
        raise PrinterError(f"Labels cannot be written to {file.parent}: the disk refuses.")


def print_on(name: str, label: Label, *, stock: Stock) -> None:
    """Hand the label to a printer of this computer; PrinterError where there is none or it takes nothing."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415  asks the system for its printers

    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        known = ", ".join(QPrinterInfo.availablePrinterNames()) or "none"
        raise PrinterError(f"This computer has no printer “{name}”; it knows: {known}.")
    draw_on(QPrinter(info), label, stock=stock)


def draw_on(printer: "QPrinter", label: Label, *, stock: Stock) -> None:
    """Print the label as one page of its own size; PrinterError where the printer does not begin."""
    printer.setResolution(stock.dpi)
    printer.setFullPage(True)
    printer.setPageLayout(_page(stock))
    printer.setDocName(label.title)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError(f"The printer “{printer.printerName()}” takes nothing.")
    try:
        scale = printer.resolution() / stock.dpi
        painter.scale(scale, scale)
        paint(painter, placed(label, stock=stock))
    finally:
        painter.end()


def paint(painter: QPainter, layout: Layout) -> None:
    """Paint a label on a white ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for box in layout.grounds:
        painter.fillRect(QRect(box.x, box.y, box.width, box.height), _BLACK)
    for line in layout.lines:
        _paint_line(painter, line)
    if layout.bars is not None:
        paint_bars(painter, layout.bars)


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
    painter.setPen(_WHITE if line.white else _BLACK)
    box = QRectF(line.box.x, line.box.y, line.box.width, line.box.height)
    painter.drawText(box, _SIDES[line.side] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def _page(stock: Stock) -> QPageLayout:
    size = QPageSize(QSizeF(stock.width_mm, stock.height_mm), QPageSize.Unit.Millimeter, "Label")
    orientation = QPageLayout.Orientation.Portrait
    return QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
