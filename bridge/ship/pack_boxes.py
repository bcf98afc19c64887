"""The boxes of an order, one card each, the one in hand unmistakable; below them the next box."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from bridge.ui.buttons import HINTS_UP_TO
from bridge.ui.fonts import Role
from bridge.ui.keycap import cap_width, paint_cap
from bridge.ui.pack_content import BoxCard
from bridge.ui.skin import LEFT, RIGHT, Skin
from bridge.ui.speech import tr

CARD_PX = 86
LOW_PX = 46
NEXT_PX = 64
_GAP_PX = 10
_PADDING_PX = 20
_ICON_PX = 30
_NAME_PX = 40
_MORE_PX = 24
_TRACKING_SHARE = 0.65
_STRONG = Role.CONTROL


class BoxWidget(QWidget):
    """One box: in two lines, or in one where there are many."""

    def __init__(self, parent: QWidget, *, skin: Skin) -> None:
        super().__init__(parent)
        self._skin = skin
        self.card = BoxCard(1, "")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def give(self, card: BoxCard) -> None:
        """Show this box."""
        self.card = card
        self.setAccessibleName(card.spoken)
        self.update()

    @property
    def low(self) -> bool:
        """Whether there is room for one line only."""
        return self.height() < self._skin.px(LOW_PX) + 12

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge, name and what it holds, weight and tracking number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, card = self._skin, self.card
        painter.setBrush(skin.color("sel" if card.current else "surface"))
        painter.setPen(QPen(skin.color("accent" if card.current else "line"), 3 if card.current else 1))
        edge = 1.5 if card.current else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 8, 8)
        size, middle = skin.px(22 if self.low else _ICON_PX), self.height() / 2
        icon, ink = ("package-check", "accept_text") if card.done else ("package", "accent" if card.current else "ink2")
        skin.icon(painter, icon, QRectF(_PADDING_PX, middle - size / 2, size, size), ink)
        inner = QRectF(self.rect()).adjusted(_PADDING_PX + size + 13, 0, -_PADDING_PX, 0)
        if self.low:
            self._paint_line(painter, inner)
        else:
            self._paint_two(painter, inner)
        painter.end()

    def _paint_two(self, painter: QPainter, inner: QRectF) -> None:
        """The name of the box in hand is large and spans both lines."""
        skin, card, shift = self._skin, self.card, 13 * self._skin.scale
        upper = QRectF(inner.left(), inner.center().y() - shift - 30, inner.width(), 60)
        lower = upper.translated(0, 2 * shift)
        weight = self._paint_right(
            painter, upper, card.weight or tr("No weight"), _STRONG if card.weight else Role.SMALL
        )
        tracking = self._paint_tracking(painter, lower)
        if card.current:
            font, measures = skin.sized(Role.TITLE, max(_NAME_PX, skin.px(20)))
            painter.setFont(font)
            painter.setPen(skin.color("ink"))
            painter.drawText(inner, LEFT, card.name)
            left = measures.horizontalAdvance(card.name) + 20
            room = inner.adjusted(left, 0, -max(weight, tracking) - 12, 0)
            if skin.metrics(Role.STRIP).horizontalAdvance(card.holds) <= room.width():
                self._write(painter, room, card.holds, Role.STRIP)
        else:
            self._write(painter, upper.adjusted(0, 0, -weight - 12, 0), card.name, _STRONG, "ink")
            self._write(painter, lower.adjusted(0, 0, -tracking - 12, 0), card.holds, Role.SMALL)

    def _paint_line(self, painter: QPainter, inner: QRectF) -> None:
        skin, card = self._skin, self.card
        width = skin.metrics(_STRONG).horizontalAdvance(card.name)
        self._write(painter, inner, card.name, _STRONG, "ink")
        wide = self._paint_right(painter, inner, card.weight, _STRONG) if card.weight else 0.0
        words = inner.adjusted(width + 14, 0, -wide - 14, 0)
        if card.tracking:
            self._write(painter, words, card.tracking, Role.CODE_SMALL, elide=Qt.TextElideMode.ElideMiddle)
        else:
            self._write(painter, words, card.holds, Role.SMALL)

    def _paint_tracking(self, painter: QPainter, box: QRectF) -> float:
        card = self.card
        if card.tracking:
            role = Role.ROW_CODE if card.current else Role.CODE_SMALL
            room = box.width() * _TRACKING_SHARE
            shown = self._skin.metrics(role).elidedText(card.tracking, Qt.TextElideMode.ElideMiddle, room)
            return self._paint_right(painter, box, shown, role)
        return self._paint_right(painter, box, card.note, Role.SMALL_STRONG, "accent" if card.current else "ink2")

    def _paint_right(self, painter: QPainter, box: QRectF, text: str, role: Role, ink: str = "") -> float:
        self._skin.text(painter, role, ink or ("ink2" if role is Role.SMALL else "ink"))
        painter.drawText(box, RIGHT, text)
        return self._skin.metrics(role).horizontalAdvance(text)

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        role: Role,
        ink: str = "ink2",
        *,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        shown = self._skin.metrics(role).elidedText(text, elide, max(0.0, box.width()))
        self._skin.text(painter, role, ink)
        painter.drawText(box, LEFT, shown)


class NextBox(QPushButton):
    """Goes on with another box."""

    def __init__(self, parent: QWidget, *, skin: Skin) -> None:
        super().__init__(parent)
        self._skin = skin
        self._off = False
        self.setAccessibleName(tr("Next box"))
        self.setAccessibleDescription(tr("Key {key}, barcode {barcode}", key="F4", barcode="XJXNEXT"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)

    def look_off(self, *, off: bool) -> None:
        """Look switched off; it still answers."""
        if off != self._off:
            self._off = off
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dashed edge, plus, words, key and barcode."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, middle = self._skin, self.height() / 2
        ink = "ink3" if self._off else "ink"
        pen = QPen(
            skin.color("accent" if self.hasFocus() else "line" if self._off else "ctl"), 3 if self.hasFocus() else 1.5
        )
        pen.setDashPattern([5, 3])
        painter.setPen(pen)
        painter.setBrush(skin.color("sunken") if self.isDown() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        size = skin.px(24)
        skin.icon(painter, "plus", QRectF(_PADDING_PX, middle - size / 2, size, size), "ink3" if self._off else "ink2")
        skin.text(painter, _STRONG, ink)
        painter.drawText(QRectF(self.rect()).adjusted(_PADDING_PX + size + 12, 0, 0, 0), LEFT, tr("Next box"))
        if skin.scale < HINTS_UP_TO:
            self._paint_hints(painter, middle)
        painter.end()

    def _paint_hints(self, painter: QPainter, middle: float) -> None:
        skin, right = self._skin, self.width() - _PADDING_PX
        word = skin.metrics(Role.COMMAND).horizontalAdvance("XJXNEXT")
        skin.text(painter, Role.COMMAND, "ink3" if self._off else "ink2")
        painter.drawText(QRectF(right - word, middle - 20, word + 1, 40), LEFT, "XJXNEXT")
        left = right - word - 8 - cap_width("F4", skin)
        paint_cap(painter, "F4", left, middle, ink=skin.color("ink2"), edge=skin.color("ctl"), skin=skin)


class BoxStack(QWidget):
    """All boxes that fit, in order: those not in hand shrink first, then the earliest are only counted.

    `closed`: there is no next box any more, and each has one line.
    """

    next_asked = Signal()

    def __init__(self, *, skin: Skin, closed: bool = False) -> None:
        super().__init__()
        self._skin = skin
        self._closed = closed
        self._cards: tuple[BoxCard, ...] = ()
        self._hidden = 0
        self.boxes: list[BoxWidget] = []
        self.next = NextBox(self, skin=skin)
        self.next.clicked.connect(self.next_asked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        skin.changed.connect(self._lay_out)

    def give(self, cards: tuple[BoxCard, ...], *, off: bool = False) -> None:
        """Show these boxes; `off`: another one cannot be begun."""
        self._cards = cards
        self.next.look_off(off=off)
        while len(self.boxes) < len(cards):
            self.boxes.append(BoxWidget(self, skin=self._skin))
        for widget, card in zip(self.boxes, cards, strict=False):
            widget.give(card)
        self._lay_out()

    @property
    def needed(self) -> int:
        """How high it is with one box, or, closed, with all of them."""
        if self._closed:
            return len(self._cards) * (self._low + _GAP_PX) - _GAP_PX
        return self._high + _GAP_PX + self._next_high

    def minimumSizeHint(self) -> QSize:
        """What is left."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for others."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """How many boxes there is no room for."""
        if not self._hidden or not self._more_high:
            return
        painter = QPainter(self)
        words = tr("1 more box") if self._hidden == 1 else tr("{n:,} more boxes", n=self._hidden)
        self._skin.text(painter, Role.SMALL, "ink2")
        painter.drawText(QRectF(0, 0, self.width(), self._more_high), LEFT, words)
        painter.end()

    @property
    def _high(self) -> int:
        return max(CARD_PX, self._skin.px(70))

    @property
    def _low(self) -> int:
        return max(LOW_PX, self._skin.px(38))

    @property
    def _next_high(self) -> int:
        return max(NEXT_PX, self._skin.px(40))

    @property
    def _more_high(self) -> int:
        """Large text has no room to count the boxes that are not shown; the banner does."""
        return self._skin.px(_MORE_PX) if self._skin.scale < HINTS_UP_TO else 0

    def _plan(self) -> list[tuple[int, int]]:
        """Which cards are shown and how high; the others are counted above them."""
        room = self.height() + _GAP_PX if self._closed else self.height() - self._next_high
        places = list(range(len(self._cards)))
        current = next((place for place in places if self._cards[place].current), len(places) - 1)
        if not self._closed and len(places) * (self._high + _GAP_PX) <= room:
            return [(place, self._high) for place in places]
        tall = None if self._closed else current
        plan = [(place, self._high if place == tall else self._low) for place in places]
        more = self._skin.px(_MORE_PX)
        while (
            len(plan) > 1 and sum(high + _GAP_PX for _, high in plan) + (more if len(plan) < len(places) else 0) > room
        ):
            plan.pop(0 if plan[0][0] != current else -1)
        return plan

    def _lay_out(self) -> None:
        plan = self._plan()
        self._hidden = len(self._cards) - len(plan)
        top = self._more_high if self._hidden else 0
        shown = {place for place, _ in plan}
        for place, widget in enumerate(self.boxes):
            widget.setVisible(place in shown)
        for place, high in plan:
            self.boxes[place].setGeometry(0, top, self.width(), high)
            top += high + _GAP_PX
        self.next.setGeometry(0, top, self.width(), self._next_high)
        self.next.setVisible(not self._closed and top + self._next_high <= self.height())
        self.update()
