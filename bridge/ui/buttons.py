"""Buttons: what is pressed while scanning, with the key and the barcode that do the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from bridge.ui.fonts import Role
from bridge.ui.keycap import cap_width, paint_cap
from bridge.ui.skin import LEFT, LOW_PX, Skin
from bridge.ui.speech import tr

HIGH_PX = 76
LOW_HIGH_PX = 48
CARD_PX = 46
HINTS_UP_TO = 1.5
_PADDING_PX = 16
_ICON_PX = 22
_ICON_GAP_PX = 10
_HINT_GAP_PX = 8
_CAP_GAP_PX = 14
_RADIUS_PX = 8.0
_FOCUS_PX = 3.0


class ActionButton(QPushButton):
    """A button of the action bar. `key` is shown in a cap, `command` is the barcode's word; both only explain.

    `wide` is the least width in pixels.

    It is reached with Tab and never takes focus from a click, so that nothing typed by a scanner can press it.
    """

    def __init__(
        self,
        words: str,
        *,
        skin: Skin,
        icon: str = "",
        key: str = "",
        command: str = "",
        primary: bool = False,
        wide: int = 0,
    ) -> None:
        super().__init__()
        self._words = words
        self._skin = skin
        self._icon = icon
        self._key = key
        self._command = command
        self._primary = primary
        self._wide = wide
        self._off = False
        self.setText(words)
        self.setAccessibleName(words)
        hints = [tr("Key {key}", key=key)] if key else []
        hints += [tr("barcode {command}", command=command)] if command else []
        self.setAccessibleDescription(", ".join(hints))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)

    @property
    def command(self) -> str:
        """The word of the barcode that does the same, empty where there is none."""
        return self._command

    def rename(self, words: str) -> None:
        """Say something else; the key stays."""
        if words != self._words:
            self._words = words
            self.setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def look_off(self, *, off: bool) -> None:
        """Look switched off. It can still be pressed: the banner then says why it does nothing."""
        if off != self._off:
            self._off = off
            self.update()

    @property
    def hinted(self) -> bool:
        """Whether key and barcode have their line: not with large text, nor in a low window."""
        return self._skin.scale < HINTS_UP_TO and self.window().height() >= LOW_PX

    def sizeHint(self) -> QSize:
        """Wide enough for its words; 76 high, less in a low window."""
        low = self.window().height() < LOW_PX
        return QSize(self._content_width(), LOW_HIGH_PX if low else HIGH_PX)

    def minimumSizeHint(self) -> QSize:
        """The same: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge, then one or two lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        hints = self.hinted and bool(self._key or self._command)
        self._paint_words(painter, self.height() / 2 - (13 if hints else 0))
        if hints:
            self._paint_hints(painter, self.height() / 2 + 15.5)
        painter.end()

    def _ink(self, *, second: bool = False) -> QColor:
        if self._off:
            return self._skin.color("ink3")
        if self._primary:
            return self._skin.color("on_accent")
        return self._skin.color("ink2" if second else "ink")

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = self._skin.color("accent" if self._primary and not self._off else "surface")
        edge = "line" if self._off else "accent" if self._primary else "ctl"
        painter.setBrush(fill.darker(108) if self.isDown() else fill)
        painter.setPen(QPen(self._skin.color(edge), 2))
        painter.drawRoundedRect(box, _RADIUS_PX, _RADIUS_PX)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._skin.color("on_accent" if self._primary else "accent")
            painter.setPen(QPen(ring, _FOCUS_PX))
            inside = 4.5 if self._primary else 1.5
            rounded = _RADIUS_PX - inside + 1
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inside, inside, -inside, -inside), rounded, rounded)

    def _paint_words(self, painter: QPainter, middle: float, *, left: float | None = None) -> None:
        left = (self.width() - self._words_width()) / 2 if left is None else left
        if self._icon:
            size = self._skin.px(_ICON_PX)
            box = QRectF(left, middle - size / 2, size, size)
            self._skin.icons.paint(painter, self._icon, box, self._ink())
            left += size + self._skin.px(_ICON_GAP_PX)
        painter.setFont(self._skin.font(Role.CONTROL))
        painter.setPen(self._ink())
        painter.drawText(QRectF(left, middle - 30, self.width() - left, 60), LEFT, self._words)

    def _paint_hints(self, painter: QPainter, middle: float) -> None:
        left = (self.width() - self._hints_width()) / 2
        if self._key:
            edge = self._skin.color("line") if self._off else self._ink() if self._primary else self._skin.color("ctl")
            paint_cap(painter, self._key, left, middle, ink=self._ink(second=True), edge=edge, skin=self._skin)
            left += cap_width(self._key, self._skin) + _HINT_GAP_PX
        painter.setFont(self._skin.font(Role.COMMAND))
        painter.setPen(self._ink(second=True))
        painter.drawText(QRectF(left, middle - 20, self.width() - left, 40), LEFT, self._command)

    def _words_width(self) -> float:
        icon = self._skin.px(_ICON_PX) + self._skin.px(_ICON_GAP_PX) if self._icon else 0
        return self._skin.metrics(Role.CONTROL).horizontalAdvance(self._words) + icon

    def _hints_width(self) -> float:
        cap = cap_width(self._key, self._skin) if self._key else 0
        command = self._skin.metrics(Role.COMMAND).horizontalAdvance(self._command) if self._command else 0
        return cap + command + (_HINT_GAP_PX if cap and command else 0)

    def _content_width(self) -> int:
        hints = self._hints_width() if self.hinted else 0
        content = round(max(self._words_width(), hints)) + 2 * _PADDING_PX
        return max(self._wide, content)


class CardButton(ActionButton):
    """A button within a panel: 46 high, its key beside its words."""

    def sizeHint(self) -> QSize:
        """Words and key in one line."""
        return QSize(round(self._line_width()) + 2 * _PADDING_PX, max(CARD_PX, self._skin.px(34)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge, then the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        left, middle = (self.width() - self._line_width()) / 2, self.height() / 2
        self._paint_words(painter, middle, left=left)
        if self._capped:
            ink, edge = self._ink(second=True), self._skin.color("ctl")
            left += self._words_width() + _CAP_GAP_PX
            paint_cap(painter, self._key, left, middle, ink=ink, edge=edge, skin=self._skin)
        painter.end()

    @property
    def _capped(self) -> bool:
        return bool(self._key) and self._skin.scale < HINTS_UP_TO

    def _line_width(self) -> float:
        return self._words_width() + (_CAP_GAP_PX + cap_width(self._key, self._skin) if self._capped else 0)


class IconButton(QPushButton):
    """An icon alone, 46 by 46; its name is spoken and shown as a tooltip."""

    def __init__(self, name: str, *, icon: str, skin: Skin, size: int = 26, key: str = "") -> None:
        super().__init__()
        self._icon = icon
        self._skin = skin
        self._size = size
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Key {key}", key=key) if key else "")
        self.setToolTip(f"{name} ({key})" if key else name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The target, larger with the text."""
        side = max(46, self._skin.px(self._size) + 16)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon, and a ring with focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = min(self._skin.px(self._size), 40)
        box = QRectF(0, 0, size, size)
        box.moveCenter(QRectF(self.rect()).center())
        self._skin.icon(painter, self._icon, box, "ink" if self.isEnabled() else "ink3")
        if self.hasFocus():
            painter.setPen(QPen(self._skin.color("accent"), _FOCUS_PX))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        painter.end()


def key_sequence(key: str) -> QKeySequence:
    """A key as the caps write it ("Ctrl Z", "F9") as Qt writes it."""
    return QKeySequence(key.replace(" ", "+"))
