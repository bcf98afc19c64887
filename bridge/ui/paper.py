"""An A4 page to draw on in millimetres, black on white, written as a PDF.

Three of its dots are one of a 203 dpi printer. Bars begin and end on whole dots of that printer, so that a
coarse printer and a fine one both print them as they are meant.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from PySide6.QtCore import QByteArray, QMarginsF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtSvg import QSvgRenderer

from bridge.errors import PrinterError
from bridge.labels.code128 import QUIET_MODULES, modules
from bridge.paths import resource
from bridge.phrases import phrase
from bridge.ui.fonts import MONO, SANS, load_fonts

WIDTH_MM, HEIGHT_MM = 210.0, 297.0
GRID = 3
_END = b"%%EOF"
DPI = 203 * GRID
MM_PER_INCH = 25.4
FINEST_MM, COARSEST_MM = 0.5, 0.76
"""A module of a barcode that is scanned from a wall or a neck."""

BLACK, GREY = QColor(Qt.GlobalColor.black), QColor(110, 110, 110)
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@contextmanager
def off_screen() -> Iterator[None]:
    """What drawing needs of Qt, for a program that shows no window: no screen is asked for."""
    application = QGuiApplication(["bridge", "-platform", "offscreen"])
    load_fonts()
    yield
    del application


def dots(mm: float) -> int:
    """Millimetres in the page's dots."""
    return round(mm * DPI / MM_PER_INCH)


def on_grid(mm: float) -> int:
    """Millimetres in the page's dots, at the nearest dot of a 203 dpi printer."""
    return round(mm * DPI / MM_PER_INCH / GRID) * GRID


def start(file: Path, *, private: bool = False) -> None:
    """Empty a file, or make it; PrinterError where it cannot be written. Qt only warns of that.

    `private`: only its owner may read it.
    """
    try:
        if private:
            file.unlink(missing_ok=True)
            file.touch(mode=0o600)
        file.open("wb").close()
    except OSError as error:
        raise PrinterError(phrase("{file} cannot be written: {why}.", file=file, why=error.strerror)) from error


def is_whole(file: Path) -> bool:
    """Whether a PDF has its end; Qt says nothing of a disk that refused."""
    try:
        with file.open("rb") as written:
            written.seek(-len(_END) - 1, os.SEEK_END)
            return written.read(len(_END) + 1).rstrip() == _END
    except OSError:
        return False


class Paper:
    """Pages of one PDF, whole at the end of its `with`. Boxes are (left, top, width, height) in millimetres."""

    def __init__(self, file: Path, *, title: str) -> None:
        start(file)
        self._file = file
        self._writer = QPdfWriter(str(file))
        self._writer.setResolution(DPI)
        portrait = QPageLayout.Orientation.Portrait
        size = QPageSize(QPageSize.PageSizeId.A4)
        self._writer.setPageLayout(QPageLayout(size, portrait, QMarginsF(0, 0, 0, 0)))
        self._writer.setTitle(title)
        self._writer.setCreator("Bridge")
        self._painter = QPainter()
        if not self._painter.begin(self._writer):
            raise PrinterError(phrase("{file} cannot be written.", file=file))
        self._icons: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self._painter.end()
        if kind is None and not is_whole(self._file):
            raise PrinterError(phrase("{file} was not written to its end: the disk refuses.", file=self._file))

    def next_page(self) -> None:
        """Go on with an empty page."""
        self._writer.newPage()

    def text(
        self,
        text: str,
        box: tuple[float, float, float, float],
        *,
        size_mm: float,
        weight: int = 400,
        mono: bool = False,
        color: QColor = BLACK,
        align: Qt.AlignmentFlag = LEFT,
    ) -> float:
        """Write one line in the box and give its width; `size_mm` is the height from ascender to descender."""
        font = _font(size_mm, weight=weight, mono=mono)
        self._painter.setFont(font)
        self._painter.setPen(color)
        self._painter.drawText(_rect(box), align | Qt.TextFlag.TextSingleLine, text)
        return QFontMetricsF(font).horizontalAdvance(text) * MM_PER_INCH / DPI

    def words(self, text: str, box: tuple[float, float, float, float], *, size_mm: float) -> None:
        """Write a sentence from the top of the box, in as many lines as it needs."""
        self._painter.setFont(_font(size_mm, weight=400, mono=False))
        self._painter.setPen(BLACK)
        self._painter.drawText(_rect(box), _TOP, text)

    def icon(self, name: str, box: tuple[float, float, float, float]) -> None:
        """An icon in white on a black tile."""
        tile = _rect(box)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(BLACK)
        self._painter.drawRoundedRect(tile, tile.width() * 0.16, tile.width() * 0.16)
        margin = tile.width() * 0.15
        self._svg(name).render(self._painter, tile.adjusted(margin, margin, -margin, -margin))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def line(
        self, start: tuple[float, float], end: tuple[float, float], *, dashed: bool = False, bold: bool = False
    ) -> None:
        """A hairline; a dashed one is to be cut or folded along, a bold one is what stands on a page first."""
        pen = QPen(BLACK if bold else GREY, dots(0.6 if bold else 0.2))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashed:
            pen.setDashPattern([8, 6])
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(dots(start[0]), dots(start[1])), QPointF(dots(end[0]), dots(end[1])))

    def frame(self, box: tuple[float, float, float, float], *, round_mm: float) -> None:
        """The outline of something to be punched out."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(GREY, dots(0.2)))
        self._painter.drawRoundedRect(_rect(box), dots(round_mm), dots(round_mm))

    def symbol(self, text: str, box: tuple[float, float, float, float]) -> None:
        """Bars in the middle of the box, as coarse as its width allows with a quiet zone at each side."""
        row = modules(text)
        module = _module_dots(len(row), box[2])
        left, top = on_grid(box[0] + (box[2] - len(row) * module * MM_PER_INCH / DPI) / 2), on_grid(box[1])
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for place, length in _bars(row):
            bar = QRect(left + place * module, top, length * module, on_grid(box[3]))
            self._painter.fillRect(bar, BLACK)

    def _svg(self, name: str) -> QSvgRenderer:
        if name not in self._icons:
            self._icons[name] = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
        return QSvgRenderer(QByteArray(self._icons[name].replace("currentColor", "#ffffff").encode()))


def _module_dots(modules_wide: int, width_mm: float) -> int:
    """Never under the finest, even where that is wider than it should be."""
    finest, coarsest = on_grid(FINEST_MM), on_grid(COARSEST_MM)
    fitting = dots(width_mm) // (modules_wide + 2 * QUIET_MODULES) // GRID * GRID
    return max(finest, min(coarsest, fitting))


def _bars(row: str) -> list[tuple[int, int]]:
    """Where each bar begins and how many modules it is wide."""
    bars, place = [], 0
    for run in row.replace("01", "0,1").replace("10", "1,0").split(","):
        if run.startswith("1"):
            bars.append((place, len(run)))
        place += len(run)
    return bars


def _font(size_mm: float, *, weight: int, mono: bool) -> QFont:
    font = QFont(MONO if mono else SANS)
    font.setPixelSize(dots(size_mm))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _rect(box: tuple[float, float, float, float]) -> QRectF:
    left, top, width, height = box
    return QRectF(dots(left), dots(top), dots(width), dots(height))
