"""The bar below the options: how many scans of the history would have been answered differently."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.options import replay_views
from bridge.options.replay import Replayed
from bridge.ui.announce import announce
from bridge.ui.buttons import CardButton, key_sequence
from bridge.ui.fonts import Role
from bridge.ui.progress import paint_bar
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

HIGH_PX = 72
_LEFT_PX = 18
_ICON_PX = 25
_TEXT_PX = 57
_RIGHT_PX = 14
_LINE_PX = 13
_TRACK_PX = 180


class ReplayBar(QWidget):
    """Not there until it is given something. `wanted`: the list of what differs is to be shown."""

    wanted = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._first, self._second, self._short = "", "", ""
        self._share: float | None = None
        self._ground, self._ink = "sel", "ink2"
        self.button = CardButton(tr("Show them"), skin=skin, key="F8")
        self.button.setParent(self)
        self.button.clicked.connect(self.wanted)
        QShortcut(key_sequence("F8"), self, self._press)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()
        skin.changed.connect(self._arrange)

    @property
    def words(self) -> tuple[str, str]:
        """Both lines."""
        return self._first, self._second

    def work(self, scans: int, share: float) -> None:
        """Say that so many scans are being answered again, and that `share` of them are."""
        self._share, self._short = share, ""
        self._say(*replay_views.working(scans, share), differing=False)

    def give(self, found: Replayed) -> None:
        """Say what came of it."""
        self._share, self._short = None, replay_views.short_headline(found)
        differing = bool(found.differing)
        self._say(replay_views.headline(found), replay_views.second_line(found), differing=differing)
        announce(self, ". ".join(part for part in self.words if part), urgent=False)

    def wait(self) -> None:
        """Have no list to show until there is another answer."""
        self.button.hide()

    def leave(self) -> None:
        """Have nothing to say."""
        self._share = None
        self.hide()

    def sizeHint(self) -> QSize:
        """72 high, more with large text."""
        return QSize(400, max(HIGH_PX, self._skin.px(64)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, both lines, and how far it is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, middle = self._skin, self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(skin.color(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        size, line = min(skin.px(_ICON_PX), 40), skin.px(_LINE_PX)
        skin.icon(painter, "history", QRectF(_LEFT_PX, middle - size / 2, size, size), self._ink)
        left = _TEXT_PX + size - _ICON_PX
        box = QRectF(left, 0, self._right() - left, self.height())
        lower = 0 if not self._second else line
        fits = skin.metrics(Role.BODY_STRONG).horizontalAdvance(self._first) <= box.width()
        first = self._first if fits or not self._short else self._short
        self._write(painter, box.translated(0, -lower), first, Role.BODY_STRONG)
        self._write(painter, box.translated(0, lower), self._second, Role.STRIP)
        if self._share is not None:
            track = QRectF(self.width() - _RIGHT_PX - _TRACK_PX, middle - 4, _TRACK_PX, 8)
            paint_bar(painter, track, share=self._share, track="line", skin=skin)
        painter.end()

    def _write(self, painter: QPainter, box: QRectF, words: str, role: Role) -> None:
        shown = self._skin.metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        self._skin.text(painter, role, "ink" if role is Role.BODY_STRONG else "ink2")
        painter.drawText(box, LEFT, shown)

    def _right(self) -> float:
        """Where the words end."""
        taken = _TRACK_PX if self._share is not None else self.button.width() if self._has_list() else 0
        return self.width() - taken - 2 * _RIGHT_PX

    def _has_list(self) -> bool:
        return not self.button.isHidden()

    def _press(self) -> None:
        if self._has_list() and not self.isHidden():
            self.wanted.emit()

    def _say(self, first: str, second: str, *, differing: bool) -> None:
        self._first, self._second = first, second
        self._ground, self._ink = ("ask_soft", "ask_text") if differing else ("sel", "ink2")
        self.setAccessibleName(". ".join(part for part in self.words if part))
        self.setToolTip(self.accessibleName())
        self.button.setVisible(differing)
        self.show()
        self._arrange()

    def _arrange(self) -> None:
        self.button.adjustSize()
        self.button.move(self.width() - self.button.width() - _RIGHT_PX, (self.height() - self.button.height()) // 2)
        self.updateGeometry()
        self.update()
