"""Who scans here: chosen by name, with a finger or the keys 1 to 9."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from bridge.options.frame import Title
from bridge.ui.editing import TAKES_KEYS
from bridge.ui.fonts import Role
from bridge.ui.ground import Ground
from bridge.ui.keycap import cap_width, paint_cap
from bridge.ui.sentence import Sentence
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

NAME_PX = 96
NARROWEST_PX = 300
WIDEST_PX = 1100
KEYS = 9
_GAP_PX = 16
_PADDING_PX = 20
_RADIUS_PX = 8.0


class NameButton(QPushButton):
    """One name, with the key that chooses it."""

    def __init__(self, name: str, key: str, *, now: bool, skin: Skin) -> None:
        super().__init__()
        self.name = name
        self._key = key
        self._now = now
        self._skin = skin
        self.setAccessibleName(tr("{name}, scans now", name=name) if now else name)
        self.setAccessibleDescription(tr("Key {key}", key=key) if key else "")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """96 high."""
        return QSize(NARROWEST_PX, max(NAME_PX, self._skin.px(60)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge, icon, name, key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, high = self._skin, self.height()
        fill = skin.color("sel" if self._now else "surface")
        painter.setBrush(fill.darker(108) if self.isDown() else fill)
        painter.setPen(QPen(skin.color("accent" if self._now else "ctl"), 3 if self._now else 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS_PX, _RADIUS_PX)
        icon = skin.px(26)
        skin.icon(painter, "user-round", QRectF(_PADDING_PX, (high - icon) / 2, icon, icon), "ink2")
        cap = self.width() - _PADDING_PX - cap_width(self._key, skin)
        left = _PADDING_PX + icon + 14
        measures = skin.metrics(Role.TITLE)
        words = measures.elidedText(self.name, Qt.TextElideMode.ElideRight, cap - left - 12)
        skin.text(painter, Role.TITLE, "ink")
        painter.drawText(QRectF(left, 0, cap - left, high), LEFT, words)
        if self._key:
            paint_cap(painter, self._key, cap, high / 2, ink=skin.color("ink2"), edge=skin.color("ctl"), skin=skin)
        painter.end()


def _is_ours(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape or event.text() in set("123456789")


class OperatorPage(Ground):
    """`chosen` tells the name; `closed` that everything stays as it is. No command barcode chooses here."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._buttons: list[NameButton] = []
        self._title = Title(self.closed.emit, skin=skin)
        self.hint = Sentence(skin=skin, role=Role.SUBJECT_COMPACT, ink="ink2")
        self._above = QVBoxLayout()
        self._above.addWidget(self.hint)
        self._names = QWidget()
        self._grid = QGridLayout(self._names)
        self._grid.setSpacing(_GAP_PX)
        area = QScrollArea()
        area.setWidget(self._names)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Qt lets both paint a ground of their own once they are in there
        area.viewport().setAutoFillBackground(False)
        self._names.setAutoFillBackground(False)
        area.setStyleSheet("background: transparent")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addLayout(self._above)
        column.addWidget(area, 1)
        self.setProperty(TAKES_KEYS, True)  # noqa: FBT003  as Qt takes it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        skin.changed.connect(self._arrange)

    @property
    def names(self) -> tuple[str, ...]:
        """What can be chosen."""
        return tuple(button.name for button in self._buttons)

    def give(self, names: Sequence[str], *, now: str, badges: bool = False) -> None:
        """Offer these; `now` is who scans. `badges`: one may be scanned instead."""
        self._title.give(tr("Who scans here?"), tr("Stands in every line of the scan history"), icon="user-round")
        either = tr("Choose your name, or scan your badge.") if names else tr("Scan your badge.")
        self.hint.say(either if badges else "")
        for button in self._buttons:
            button.deleteLater()
        self._buttons = []
        for place, name in enumerate(names, 1):
            key = str(place) if place <= KEYS else ""
            button = NameButton(name, key, now=name == now, skin=self.skin)
            button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            self._buttons.append(button)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """No shortcut of a page below has these keys."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 9 choose, Esc leaves."""
        text = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif text and text in "123456789" and int(text) <= len(self._buttons):
            self.chosen.emit(self._buttons[int(text) - 1].name)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds another number of columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        side = max(24, (self.width() - WIDEST_PX) // 2)
        self._grid.setContentsMargins(side, 32, side, 24)
        self._above.setContentsMargins(side, 24, side, 0)
        narrowest = round(NARROWEST_PX * max(1.0, self.skin.scale * 0.8))
        columns = max(1, (self.width() - 2 * side + _GAP_PX) // (narrowest + _GAP_PX))
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        rows = self._grid.rowCount()
        for row in range(rows):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(rows, 1)
