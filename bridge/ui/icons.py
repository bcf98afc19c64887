"""Lucide icons in a theme's colours, drawn at the screen's pixel ratio and kept."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from bridge.paths import resource


class Icons:
    """Icons by name, as in `resources/icons`. One is kept for each colour, size and pixel ratio it was asked for."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, *, color: QColor, size: int, ratio: float) -> QPixmap:
        """The icon in `size` logical pixels; `ratio` device pixels to one of them."""
        key = (name, color.name(), size, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, color, size, ratio)
        return self._drawn[key]

    def paint(self, painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
        """Paint the icon in the middle of `box`, as large as its shorter side."""
        size = int(min(box.width(), box.height()))
        ratio = painter.device().devicePixelRatioF()
        left, top = box.center().x() - size / 2, box.center().y() - size / 2
        painter.drawPixmap(round(left), round(top), self.pixmap(name, color=color, size=size, ratio=ratio))

    def _draw(self, name: str, color: QColor, size: int, ratio: float) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
        source = self._sources[name].replace("currentColor", color.name())
        drawing = QSvgRenderer(QByteArray(source.encode()))
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
