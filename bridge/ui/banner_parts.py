"""The parts of the banner that have a name of their own: counter, serial slot, barcodes to scan from the screen."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bridge.labels.code128 import modules
from bridge.ui.band import FULL_PX, BandColors
from bridge.ui.banner_content import Counter, Slot, SlotState
from bridge.ui.barcode_view import MODULE_PX, paint_symbol
from bridge.ui.fonts import Role
from bridge.ui.skin import CENTRE, LEFT, RIGHT, Skin
from bridge.ui.slot_paint import paint_slot, slot_width
from bridge.ui.speech import number, tr

SLOT_PX = 56
LOW_SLOT = 0.62
APART_PX = 152
_CARD_PADDING_PX = 5
_WORD_PX = 24
_LEAST_NOTE_PX = 24


class BannerPart(QWidget):
    """A painted part that takes no focus and no mouse."""

    def __init__(self, parent: QWidget, *, skin: Skin) -> None:
        super().__init__(parent)
        self.skin = skin
        self.colors: BandColors | None = None
        self.growth = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def place(self, box: QRectF, *, colors: BandColors, growth: float) -> None:
        """Take this rectangle of the banner and these colours."""
        self.colors = colors
        self.growth = growth
        self.setGeometry(box.toAlignedRect())
        self.show()
        self.update()


class CounterPart(BannerPart):
    """Units, right-aligned: a numeral, "of 12", and what is counted."""

    counter = Counter(0)

    def give(self, counter: Counter) -> None:
        """Show this count."""
        self.counter = counter
        self.setAccessibleName(counter.spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Three lines: 124, 36 and 21 pixels, all of them smaller in the low banner."""
        if self.colors is None:
            return
        painter = QPainter(self)
        painter.setPen(self.colors.ink)
        growth = self.growth * min(1.0, self.height() / (FULL_PX * self.growth))
        middle = self.height() / 2
        self._line(painter, self._numeral(growth), number(self.counter.value), middle - 37.5 * growth)
        self._line(painter, self.skin.band_font(Role.OF, growth)[0], self.counter.of, middle + 39.5 * growth)
        painter.setPen(self.colors.quiet)
        self._line(painter, self.skin.band_font(Role.COUNTER_NOTE, growth)[0], self.counter.note, middle + 74 * growth)
        painter.end()

    def _numeral(self, growth: float) -> QFont:
        """As large as the role, smaller where the number is too long for it."""
        size = round(Role.NUMERAL.px * growth)
        while size > Role.OF.px:
            font, measures = self.skin.sized(Role.NUMERAL, size)
            if measures.horizontalAdvance(number(self.counter.value)) <= self.width():
                return font
            size -= 2
        return self.skin.sized(Role.NUMERAL, size)[0]

    def _line(self, painter: QPainter, font: QFont, text: str, middle: float) -> None:
        painter.setFont(font)
        bearing = QFontMetricsF(font).rightBearing(text[-1]) if text else 0.0
        painter.drawText(QRectF(-200, middle - 81, self.width() + 200 + bearing, 160), RIGHT, text)


class SlotPart(BannerPart):
    """The serial that is wanted or was accepted, with a word beside it."""

    slot = Slot(SlotState.WANTED, sku="")

    def give(self, slot: Slot) -> None:
        """Show this slot."""
        self.slot = slot
        self.setAccessibleName(slot.spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, cells or text, then the note."""
        if self.colors is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = SLOT_PX * self.growth
        wide = slot_width(self.slot, self.growth, self.skin)
        box = QRectF(0, (self.height() - high) / 2 + 3 * self.growth, wide, high)
        room = self.width() - box.width() - 19 * self.growth
        font, measures = self._note_font(room)
        paint_slot(painter, self.slot, box, colors=self.colors, growth=self.growth, skin=self.skin)
        painter.setFont(font)
        painter.setPen(self.colors.ink)
        note = measures.elidedText(self.slot.note, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(box.right() + 19 * self.growth, box.top(), room, high), LEFT, note)
        painter.end()

    def _note_font(self, room: float) -> tuple[QFont, QFontMetricsF]:
        """As large as the role, at most a third smaller where the note would be cut."""
        size = round(max(_LEAST_NOTE_PX, Role.SLOT_NOTE.px * self.growth))
        least = round(size * 2 / 3)
        while size > least and self.skin.sized(Role.SLOT_NOTE, size)[1].horizontalAdvance(self.slot.note) > room:
            size -= 1
        return self.skin.sized(Role.SLOT_NOTE, size)


class SymbolsPart(BannerPart):
    """Two command barcodes, one above the other and far enough apart that a scanner reads only the one aimed at."""

    symbols: tuple[tuple[str, str], ...] = ()

    def give(self, symbols: tuple[tuple[str, str], ...]) -> None:
        """Show these (command word, what it does)."""
        self.symbols = symbols[:2]
        self.setAccessibleName(
            ". ".join(tr("Barcode {text}, {meaning}", text=text, meaning=meaning) for text, meaning in symbols)
        )
        self.update()

    @property
    def bars_height(self) -> float:
        """How high the bars are: what is left when they stand apart, at most 64 pixels; one alone has 64."""
        if len(self.symbols) == 1:
            return 64.0
        return min(64.0, (self.height() - 2 * _CARD_PADDING_PX - APART_PX) / 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two white cards, bars at the outer ends and words at the inner ones; one alone stands in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self.bars_height
        card = high + _WORD_PX + 2 * _CARD_PADDING_PX
        for place, (text, meaning) in enumerate(self.symbols):
            top = place * (self.height() - card) if len(self.symbols) > 1 else (self.height() - card) / 2
            painter.setBrush(QColor(Qt.GlobalColor.white))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(0, top, self.width(), card), 6, 6)
            bars, word = (_WORD_PX, 0) if place else (0, high)
            paint_symbol(painter, text, QRectF(0, top + _CARD_PADDING_PX + bars, self.width(), high))
            self._name(painter, text, meaning, QPointF(0, top + _CARD_PADDING_PX + word))
        painter.end()

    def _name(self, painter: QPainter, text: str, meaning: str, at: QPointF) -> None:
        code, plain = self.skin.sized(Role.ROW_CODE, 17), self.skin.sized(Role.SMALL, 16)
        bars = len(modules(text)) * MODULE_PX
        left = (self.width() - bars) / 2
        painter.setPen(QColor("#11171C"))
        painter.setFont(code[0])
        box = QRectF(left, at.y(), bars, _WORD_PX)
        painter.drawText(box, LEFT, text)
        painter.setFont(plain[0])
        painter.drawText(box, RIGHT if meaning else CENTRE, meaning)
