"""The marks of the verdicts: outline and glyph as painted paths, crisp from 20 to 160 pixels.

Paths are drawn in a box of 132 by 132 around the origin and scaled to the rectangle they are painted in.
"""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF, QTransform

from bridge.ui.content import Shape
from bridge.ui.fonts import SANS

BOX = 132.0
_ROUND = 118.0
_SQUARE = 112.0
_SQUARE_RADIUS = 0.14
_OCTAGON_CORNER = 0.29
_STROKE = 11.5
_OUTLINE = 6.2
_HOLLOW = frozenset({Shape.READY, Shape.REVIEW})

# left edge and width of the seven bars, 60 wide in all
_BARS = ((0.0, 5.7), (9.9, 3.9), (17.9, 8.2), (30.5, 3.9), (38.5, 5.7), (47.2, 3.9), (54.5, 5.5))
_BAR_HEIGHT = 45.5
_SQUARES = frozenset({Shape.WANTED, Shape.READY, Shape.DEAF, Shape.REVIEW, Shape.UNDONE})


def _centred(width: float, height: float) -> QRectF:
    return QRectF(-width / 2, -height / 2, width, height)


@cache
def outline(shape: Shape) -> QPainterPath:
    """The edge of a shape in the box."""
    path = QPainterPath()
    if shape in _SQUARES:
        path.addRoundedRect(_centred(_SQUARE, _SQUARE), _SQUARE * _SQUARE_RADIUS, _SQUARE * _SQUARE_RADIUS)
    elif shape is Shape.ASK:
        path.addPolygon(QPolygonF([QPointF(0, -64), QPointF(64, 0), QPointF(0, 64), QPointF(-64, 0)]))
        path.closeSubpath()
        path = path.united(_stroked(path, 4))
    elif shape is Shape.REJECT:
        half, corner = _ROUND / 2, _ROUND * (0.5 - _OCTAGON_CORNER)
        points = [(-corner, -half), (corner, -half), (half, -corner), (half, corner)]
        ring = points + [(-x, -y) for x, y in points]
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        path.closeSubpath()
    else:
        path.addEllipse(_centred(_ROUND, _ROUND))
    return path


def _stroked(path: QPainterPath, width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path)


def _lines(*strokes: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    for stroke in strokes:
        path.moveTo(*stroke[0])
        for point in stroke[1:]:
            path.lineTo(*point)
    return _stroked(path, _STROKE)


def _bars() -> QPainterPath:
    path = QPainterPath()
    for left, width in _BARS:
        path.addRect(QRectF(left - 30, -_BAR_HEIGHT / 2, width, _BAR_HEIGHT))
    return path


def _question() -> QPainterPath:
    face = QFont(SANS)
    face.setPixelSize(74)
    face.setWeight(QFont.Weight.Bold)
    path = QPainterPath()
    path.addText(0, 0, face, "?")
    return path.translated(-path.boundingRect().center())


def _pause() -> QPainterPath:
    path = QPainterPath()
    for left in (-17.5, 6.5):
        path.addRoundedRect(QRectF(left, -27, 11, 54), 5.5, 5.5)
    return path


_STROKES = {
    Shape.ACCEPT: (((-25, 1.5), (-8, 19.5), (27, -18)),),
    Shape.REJECT: (((-21.5, -21.5), (21.5, 21.5)), ((-21.5, 21.5), (21.5, -21.5))),
    Shape.REVIEW: tuple(((-23, y), (23, y)) for y in (-18.5, 0.0, 18.5)),
    Shape.UNDONE: (((25, 0), (-25, 0)), ((-4, -21), (-25, 0), (-4, 21))),
    Shape.IGNORE: (((-22, 0), (22, 0)),),
}


@cache
def glyph(shape: Shape) -> QPainterPath:
    """What stands in the shape. The application's fonts must be loaded."""
    if shape in _STROKES:
        return _lines(*_STROKES[shape])
    if shape is Shape.ASK:
        return _question()
    return _pause() if shape is Shape.DEAF else _bars()


def paint_shape(painter: QPainter, shape: Shape, box: QRectF, *, fill: QColor, mark: QColor) -> None:
    """Paint into `box` (its shorter side counts). Hollow shapes are drawn in `mark` alone."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    size = min(box.width(), box.height()) / BOX
    painter.scale(size, size)
    if shape in _HOLLOW:
        _paint_hollow(painter, shape, mark)
    else:
        painter.fillPath(outline(shape), fill)
        painter.fillPath(glyph(shape), mark)
    painter.restore()


def paint_rested(painter: QPainter, box: QRectF, color: QColor) -> None:
    """The accept mark as an outline: what was counted, at rest."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    size = min(box.width(), box.height()) / BOX
    painter.scale(size, size)
    _paint_hollow(painter, Shape.ACCEPT, color)
    painter.restore()


def _paint_hollow(painter: QPainter, shape: Shape, color: QColor) -> None:
    edge = outline(shape)
    inward = 1 - _OUTLINE / edge.boundingRect().width()
    painter.strokePath(QTransform.fromScale(inward, inward).map(edge), QPen(color, _OUTLINE))
    painter.fillPath(glyph(shape), color)
