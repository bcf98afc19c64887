"""The status strip: quiet while all is well, in words where it is not."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from bridge.ui.content import Look, Shape, Strip, StripItem
from bridge.ui.fonts import Role
from bridge.ui.shapes import paint_shape
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

HIGH_PX = 40
SHORT_FROM = 1.75
_EDGE_PX = 4
_PADDING_PX = 12
_ICON_PX = 19
_GAP_PX = 8
_INK = {
    Look.REST: "ink2",
    Look.STRONG: "ink",
    Look.HERE: "accent",
    Look.WARN: "ask_text",
    Look.WARN_SOFT: "ask_text",
    Look.REFUSED: "reject_text",
    Look.DONE: "accept_text",
}
_GROUND = {Look.WARN_SOFT: "ask_soft", Look.REFUSED: "reject_soft"}


class StripButton(QPushButton):
    """One fact of the strip."""

    def __init__(self, item: StripItem, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._item = item
        self._short = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.give(item, short=False)

    @property
    def item(self) -> StripItem:
        """What is shown."""
        return self._item

    def give(self, item: StripItem, *, short: bool) -> None:
        """Show this fact, in its short words where there are any."""
        self._item = item
        self._short = short and bool(item.short)
        self.setText(self.words)
        self.setAccessibleName(item.name)
        self.update()

    @property
    def words(self) -> str:
        """What is written."""
        return self._item.short if self._short else self._item.words

    def width_with(self, *, short: bool) -> int:
        """How wide it is with the full or the short words."""
        words = self._item.short if short and self._item.short else self._item.words
        icon = self._skin.px(_ICON_PX) + _GAP_PX if self._item.icon else 0
        return round(self._skin.metrics(self._role()).horizontalAdvance(words) + icon + 2 * _PADDING_PX)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(self.width_with(short=self._short), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft ground where it matters, icon, words."""
        painter = QPainter(self)
        skin, look = self._skin, self._item.look
        if look in _GROUND:
            painter.fillRect(self.rect(), skin.color(_GROUND[look]))
        left = float(_PADDING_PX)
        if self._item.icon:
            size = skin.px(_ICON_PX)
            self._paint_icon(painter, QRectF(left, (self.height() - size) / 2, size, size))
            left += size + _GAP_PX
        skin.text(painter, self._role(), _INK[look])
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), LEFT, self.words)
        if self.hasFocus():
            painter.setPen(QPen(skin.color("accent"), 3))
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()

    def _role(self) -> Role:
        return Role.STRIP if self._item.look is Look.REST else Role.STRIP_STRONG

    def _paint_icon(self, painter: QPainter, box: QRectF) -> None:
        skin, token = self._skin, _INK[self._item.look]
        if self._item.icon == Shape.REJECT:
            mark = box.adjusted(-2, -2, 2, 2)
            paint_shape(painter, Shape.REJECT, mark, fill=skin.color(token), mark=skin.color("reject_soft"))
        else:
            skin.icon(painter, self._item.icon, box, token)


class StatusStrip(QWidget):
    """Facts at the left and at the right. `pressed` tells the key of the one that was pressed.

    Where space is short, the words become short, then items fold from the right end of each side; link, outbox and
    everything coloured stay.
    """

    pressed = Signal(str)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._strip = Strip()
        self._buttons: dict[str, StripButton] = {}
        self.setAccessibleName(tr("Status"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self._lay_out)
        self._lay_out()

    def give(self, strip: Strip) -> None:
        """Show these facts."""
        if strip == self._strip:
            return
        self._strip = strip
        items = (*strip.left, *strip.right)
        for item in items:
            if item.key not in self._buttons:
                self._add(item)
            self._buttons[item.key].give(item, short=False)
        kept = {item.key for item in items}
        for key in [key for key in self._buttons if key not in kept]:
            self._buttons.pop(key).deleteLater()
        self._lay_out()

    @property
    def visible_keys(self) -> tuple[str, ...]:
        """The keys of the items that are not folded, left to right."""
        return tuple(item.key for side in self._folded()[:2] for item in side)

    def sizeHint(self) -> QSize:
        """40 high, more with large text."""
        return QSize(self.width(), max(HIGH_PX, self._skin.px(30)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and the line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, self._skin.color("line"))
        painter.end()

    def _add(self, item: StripItem) -> None:
        button = StripButton(item, skin=self._skin)
        button.setParent(self)
        button.clicked.connect(lambda: self.pressed.emit(button.item.key))
        self._buttons[item.key] = button

    def _lay_out(self) -> None:
        self.setFixedHeight(max(HIGH_PX, self._skin.px(30)))
        left, right, short = self._folded()
        for button in self._buttons.values():
            button.hide()
        place = _EDGE_PX
        for item in left:
            place += self._put(item, place, short=short)
        place = self.width() - _EDGE_PX - sum(self._width(item, short=short) for item in right)
        for item in right:
            place += self._put(item, place, short=short)
        self.update()

    def _put(self, item: StripItem, left: int, *, short: bool) -> int:
        button = self._buttons[item.key]
        button.give(item, short=short)
        width = self._width(item, short=short)
        button.setGeometry(left, 1, width, self.height() - 1)
        button.show()
        return width

    def _width(self, item: StripItem, *, short: bool) -> int:
        return self._buttons[item.key].width_with(short=short)

    def _folded(self) -> tuple[list[StripItem], list[StripItem], bool]:
        """What is shown at each side, and whether in short words."""
        left, right = list(self._strip.left), list(self._strip.right)
        if self._skin.scale >= SHORT_FROM:
            # the age of the list takes the place of what folds at the right
            right = [item for item in left if not _stays(item)] + [item for item in right if _stays(item)]
            left = [item for item in left if _stays(item)]
        elif self._fits(left, right, short=False):
            return left, right, False
        for side in (right, left):
            for item in [item for item in reversed(side) if not _stays(item)]:
                if self._fits(left, right, short=True):
                    return left, right, True
                side.remove(item)
        return left, right, True

    def _fits(self, left: list[StripItem], right: list[StripItem], *, short: bool) -> bool:
        needed = sum(self._width(item, short=short) for item in (*left, *right))
        return needed + 2 * _EDGE_PX + _PADDING_PX <= self.width()


def _stays(item: StripItem) -> bool:
    return item.fixed or item.look is not Look.REST
