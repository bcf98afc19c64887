"""A command barcode on the screen: black on white in both themes, whole device pixels a module."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bridge.labels.code128 import QUIET_MODULES, modules
from bridge.ui.fonts import Role
from bridge.ui.skin import CENTRE, Skin
from bridge.ui.speech import tr

MODULE_PX = 2
HEIGHT_PX = 64
_WORD_PX = 28
_MEANING_PX = 40


def symbol_width(text: str) -> int:
    """Logical pixels of the symbol with its quiet zones."""
    return (len(modules(text)) + 2 * QUIET_MODULES) * MODULE_PX


def paint_symbol(painter: QPainter, text: str, box: QRectF) -> None:
    """Paint the bars in the middle of `box`, as high as it is; the ground must be white for the quiet zones.

    A module is as many whole device pixels as fit `MODULE_PX` logical ones, at least two.
    """
    ratio = painter.device().devicePixelRatioF()
    module = max(2, int(MODULE_PX * ratio)) / ratio
    row = modules(text)
    left = round((box.center().x() - len(row) * module / 2) * ratio) / ratio
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for place, bar in enumerate(row):
        if bar == "1":
            painter.fillRect(
                QRectF(left + place * module, box.top(), module, box.height()), QColor(Qt.GlobalColor.black)
            )
    painter.restore()


class BarcodeView(QWidget):
    """A symbol with its word below and, under that, what it does."""

    def __init__(self, text: str, *, meaning: str, skin: Skin) -> None:
        super().__init__()
        self._text = text
        self._meaning = meaning
        self._skin = skin
        self.setAccessibleName(tr("Barcode {text}, {meaning}", text=text, meaning=meaning))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Wide enough for the quiet zones."""
        return QSize(symbol_width(self._text), 8 + HEIGHT_PX + self._skin.px(_WORD_PX + _MEANING_PX) + 8)

    def minimumSizeHint(self) -> QSize:
        """The same: a symbol is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, word, meaning, on white."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        paint_symbol(painter, self._text, QRectF(0, 8, self.width(), HEIGHT_PX))
        painter.setPen(QColor(Qt.GlobalColor.black))
        top = 8 + HEIGHT_PX
        word, meaning = self._skin.px(_WORD_PX), self._skin.px(_MEANING_PX)
        painter.setFont(self._skin.font(Role.ROW_CODE))
        painter.drawText(QRectF(0, top, self.width(), word), CENTRE, self._text)
        painter.setFont(self._skin.font(Role.SMALL))
        box = QRectF(8, top + word, self.width() - 16, meaning)
        painter.drawText(box, CENTRE | Qt.TextFlag.TextWordWrap, self._meaning)
        painter.end()
