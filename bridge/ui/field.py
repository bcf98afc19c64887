"""A field to type into: an icon, the text, the key that reaches it."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from bridge.ui.buttons import HINTS_UP_TO
from bridge.ui.fonts import Role
from bridge.ui.keycap import cap_width, paint_cap
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

HIGH_PX = 52
_PADDING_PX = 16
_ICON_PX = 22
_GAP_PX = 10
_LIMIT = 200


class Field(QWidget):
    """`entered` gives the text of Enter, `edited` every change, `left` says that Esc left an empty field.

    `role` is what the text is set in.
    """

    entered = Signal(str)
    edited = Signal(str)
    left = Signal()

    def __init__(
        self,
        name: str,
        *,
        skin: Skin,
        icon: str,
        placeholder: str,
        key: str = "",
        high: int = HIGH_PX,
        role: Role = Role.ROW_TEXT,
    ) -> None:
        super().__init__()
        self._skin = skin
        self._icon = icon
        self._key = key
        self._high = high
        self._role = role
        self._given = ""
        self._line = QLineEdit(self, placeholderText=placeholder)
        self._line.setAccessibleName(name)
        self._line.setAccessibleDescription(tr("Key {key}", key=key) if key else "")
        self._line.setMaxLength(_LIMIT)
        self._line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._line.setFrame(False)
        self._line.installEventFilter(self)
        self._line.returnPressed.connect(lambda: self.entered.emit(self._line.text()))
        self._line.textEdited.connect(self.edited)
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self._lay_out)

    @property
    def line(self) -> QLineEdit:
        """The line itself."""
        return self._line

    @property
    def text(self) -> str:
        """What is typed."""
        return self._line.text()

    def give(self, text: str) -> None:
        """Show this text, unless the person has typed another since the last one."""
        if self._line.hasFocus() and self._line.text() not in {self._given, text}:
            return
        self._given = text
        if text != self._line.text():
            self._line.setText(text)

    def clear(self) -> None:
        """Empty it."""
        self._line.clear()

    def take_focus(self) -> None:
        """Put the caret in it, its text selected."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def set_high(self, high: int) -> None:
        """Be this high."""
        if high != self._high:
            self._high = high
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as told, more with large text."""
        least = self._skin.metrics(self._role).horizontalAdvance(self._line.placeholderText())
        extra = self._inset() + self._right() + 8
        return QSize(round(least) + extra, max(self._high, self._skin.px(40)))

    def minimumSizeHint(self) -> QSize:
        """Narrower than its placeholder is allowed; the text scrolls."""
        return QSize(160, self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc empties the line first and leaves it then, before the page's own Esc; focus moves the edge."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self._escape()
            return True
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A press anywhere in the frame is one in the line."""
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line between icon and key."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, edge, icon, key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, focus = self._skin, self._line.hasFocus()
        thick = 3 if focus else 2
        painter.setPen(QPen(skin.color("accent" if focus else "ctl"), thick))
        painter.setBrush(skin.color("surface"))
        edge = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 8, 8)
        size, middle = skin.px(_ICON_PX), self.height() / 2
        skin.icon(painter, self._icon, QRectF(_PADDING_PX, middle - size / 2, size, size), "ink2")
        if self._capped:
            left = self.width() - cap_width(self._key, skin) - _PADDING_PX + 2
            ink, edge_ink = skin.color("ink2"), skin.color("ctl")
            paint_cap(painter, self._key, left, middle, ink=ink, edge=edge_ink, skin=skin)
        painter.end()

    @property
    def _capped(self) -> bool:
        return bool(self._key) and self._skin.scale < HINTS_UP_TO

    def _escape(self) -> None:
        if self._line.text():
            self._line.clear()
            self.edited.emit("")
            return
        self._line.clearFocus()
        self.left.emit()

    def _inset(self) -> int:
        return _PADDING_PX + self._skin.px(_ICON_PX) + _GAP_PX

    def _right(self) -> int:
        return _PADDING_PX + (round(cap_width(self._key, self._skin)) + 8 if self._capped else 0)

    def _lay_out(self) -> None:
        self._line.setFont(self._skin.font(self._role))
        width = self.width() - self._inset() - self._right()
        self._line.setGeometry(self._inset(), 4, max(0, width), self.height() - 8)
        self.updateGeometry()
        self.update()
