"""The sheet of command barcodes, to be scanned from the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bridge.phrases import phrase
from bridge.ui.barcode_view import BarcodeView, symbol_width
from bridge.ui.buttons import IconButton, key_sequence
from bridge.ui.fonts import Role
from bridge.ui.ground import Ground
from bridge.ui.keycap import cap_width, paint_cap
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

_HEAD_PX = 60
_MARGIN_PX = 16
_GAP_PX = 24
_TITLE = phrase("Command barcodes")
_HINT = phrase("Scan one from the screen.")


class _Head(QWidget):
    """Title, hint, and the key that closes."""

    def __init__(self, close: IconButton, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.setAccessibleName(f"{tr(_TITLE)}. {tr(_HINT)}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, _MARGIN_PX - 10, 0)
        row.addStretch(1)
        row.addWidget(close)
        self._close = close

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As the step header: surface, and a line below."""
        painter = QPainter(self)
        skin, high = self._skin, self.height() - 1
        painter.fillRect(self.rect(), skin.color("surface"))
        painter.fillRect(0, high, self.width(), 1, skin.color("line"))
        skin.text(painter, Role.TITLE, "ink")
        title = skin.metrics(Role.TITLE).horizontalAdvance(tr(_TITLE))
        painter.drawText(QRectF(_MARGIN_PX, 0, title + 2, high), LEFT, tr(_TITLE))
        cap = self._close.x() - cap_width("Esc", skin) - 4
        room = cap - _MARGIN_PX - title - 32
        skin.text(painter, Role.BODY, "ink2")
        if skin.metrics(Role.BODY).horizontalAdvance(tr(_HINT)) <= room:
            painter.drawText(QRectF(_MARGIN_PX + title + 16, 0, room, high + 2), LEFT, tr(_HINT))
        paint_cap(painter, "Esc", cap, high / 2, ink=skin.color("ink2"), edge=skin.color("ctl"), skin=skin)
        painter.end()


class CommandSheet(Ground):
    """Lies over a page while it is open; scans go on below it, and no key reaches what is covered. Esc closes it.

    `commands` are (barcode word, what it does).
    """

    closed = Signal()

    def __init__(self, parent: QWidget, *, commands: Sequence[tuple[str, str]], skin: Skin) -> None:
        super().__init__(parent, skin=skin)
        self._under = parent
        self._covered: list[QWidget] = []
        self._cards = [BarcodeView(word, meaning=tr(meaning), skin=skin) for word, meaning in commands]
        self._widest = max((symbol_width(word) for word, _ in commands), default=200)
        self._close = IconButton(tr("Close"), icon="x", skin=skin, key="Esc")
        self._close.clicked.connect(self.leave)
        self._head = _Head(self._close, skin=skin)
        self._sheet = QWidget()
        self._grid = QGridLayout(self._sheet)
        self._grid.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        self._grid.setSpacing(_GAP_PX)
        self._area = QScrollArea()
        self._area.setWidget(self._sheet)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(tr(_TITLE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._area, 1)
        QShortcut(key_sequence("Esc"), self, self.leave)
        parent.installEventFilter(self)
        skin.changed.connect(self._arrange)
        self.hide()

    def open(self) -> None:
        """Show it over the whole parent."""
        self.setGeometry(self._under.rect())
        self._arrange()
        self.show()
        self.raise_()
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._cover()

    def turn(self) -> None:
        """Show it, or close it."""
        if self.isHidden():
            self.open()
        else:
            self.leave()

    def leave(self) -> None:
        """Close it."""
        if not self.isHidden():
            self.hide()
            for covered in self._covered:
                covered.setEnabled(True)
            self._covered.clear()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._under.rect())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds another number of columns."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def columns(self) -> int:
        """How many barcodes stand side by side."""
        return max(1, (self.width() - _MARGIN_PX) // (self._widest + _GAP_PX))

    def _cover(self) -> None:
        """Take the keys from what lies below: a key that both have would do nothing, and others act unseen."""
        beside = (each for each in self._under.children() if isinstance(each, QWidget) and each is not self)
        self._covered = [each for each in beside if each.isVisible() and each.isEnabled()]
        for each in self._covered:
            each.setEnabled(False)

    def _arrange(self) -> None:
        self._head.setFixedHeight(max(_HEAD_PX, self.skin.px(38)))
        columns = self.columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        self._sheet.setStyleSheet(f"background: {self.skin.color('bg').name()}")
