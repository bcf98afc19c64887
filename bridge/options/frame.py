"""What stands around the options: the title above, the space the rows scroll in."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from bridge.ui.buttons import IconButton
from bridge.ui.fonts import Role
from bridge.ui.keycap import cap_width, paint_cap
from bridge.ui.sentence import Sentence
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

HEADER_PX = 60
MARGIN_PX = 16
_PADDING_PX = 12


class Note(Sentence):
    """A sentence on a ground of its own, wrapped where it has to be; not there without words."""

    def __init__(self, *, skin: Skin, ink: str, ground: str) -> None:
        super().__init__(skin=skin, role=Role.BODY_STRONG, ink=ink)
        self._ground = ground
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """The height its words need at the width it has."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._skin.color(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        self._paint_words(painter, QRectF(self.rect()).adjusted(MARGIN_PX, 0, -MARGIN_PX, 0))
        painter.end()

    def _sides(self) -> int:
        return 2 * MARGIN_PX

    def _above(self) -> int:
        return 2 * _PADDING_PX


class Rows(QScrollArea):
    """As high as its rows where there is room, scrolled where not."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """What the rows need at the width there is."""
        rows = self.widget()
        layout = rows.layout() if rows else None
        if rows is None or layout is None:
            return super().sizeHint()
        wide = self.viewport().width()
        return QSize(
            rows.sizeHint().width(),
            layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else rows.sizeHint().height(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A row that came, went or grew changes what is needed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Title(QWidget):
    """What page this is, and the way out."""

    def __init__(self, close: Callable[[], None], *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        note = tr("This station only. Every change is kept: what, when, by whom.")
        self._words, self._note, self._icon = tr("Options"), note, "settings"
        self._cross = IconButton(tr("Close"), icon="x", skin=skin, key="Esc")
        self._cross.setParent(self)
        self._cross.clicked.connect(close)
        self.setAccessibleName(f"{self._words}. {self._note}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)

    def give(self, words: str, note: str, *, icon: str) -> None:
        """Say what page this is, in words that are told already."""
        self._words, self._note, self._icon = words, note, icon
        self.setAccessibleName(f"{words}. {note}")
        self.update()

    def sizeHint(self) -> QSize:
        """60 high, more with large text."""
        return QSize(400, max(HEADER_PX, self._skin.px(38)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the right."""
        super().resizeEvent(event)
        self._cross.adjustSize()
        self._cross.move(self.width() - self._cross.width() - 11, (self.height() - 1 - self._cross.height()) // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, title, subtitle where there is room, key, line."""
        painter = QPainter(self)
        skin, high = self._skin, self.height() - 1
        painter.fillRect(self.rect(), skin.color("surface"))
        painter.fillRect(0, high, self.width(), 1, skin.color("line"))
        icon = min(skin.px(26), 40)
        skin.icon(painter, self._icon, QRectF(20, (high - icon) / 2, icon, icon), "ink")
        skin.text(painter, Role.TITLE, "ink")
        left = 34 + icon
        title = skin.metrics(Role.TITLE).horizontalAdvance(self._words)
        painter.drawText(QRectF(left, 0, title + 2, high), LEFT, self._words)
        left += round(title) + 15
        right = self._cross.x() - cap_width("Esc", skin) - 6
        if skin.metrics(Role.BODY).horizontalAdvance(self._note) < right - left - MARGIN_PX:
            skin.text(painter, Role.BODY, "ink2")
            painter.drawText(QRectF(left, 1, right - left, high), LEFT, self._note)
        ink, edge = skin.color("ink2"), skin.color("ctl")
        paint_cap(painter, "Esc", right, high / 2, ink=ink, edge=edge, skin=skin)
        painter.end()
