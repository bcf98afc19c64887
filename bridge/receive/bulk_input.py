"""The left side of the bulk page: for which item, and the text that was pasted or read from a file."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from bridge.ui.action_bar import Words
from bridge.ui.buttons import ActionButton
from bridge.ui.field import Field
from bridge.ui.fonts import Role
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

_BUTTON_PX = 46
_GAP_PX = 8
_RADIUS_PX = 8
_INSET_PX = 4
_TEXT_MARGIN_PX = 8


class SmallButton(ActionButton):
    """A button beside a field: one line, 46 high."""

    @property
    def hinted(self) -> bool:
        """The key stands under the text."""
        return False

    def sizeHint(self) -> QSize:
        """As high as a field's neighbour."""
        return QSize(self._content_width(), max(_BUTTON_PX, self._skin.px(38)))


class PastedText(QWidget):
    """The text as it came, to be read and not to be typed into: typed serials are typed twice, one by one."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._edit = QPlainTextEdit()
        self._edit.setReadOnly(True)
        self._edit.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edit.setTabChangesFocus(True)
        self._edit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._edit.setAccessibleName(tr("Pasted serials"))
        self._edit.document().setDocumentMargin(_TEXT_MARGIN_PX)
        self._edit.installEventFilter(self)
        self.setFocusProxy(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET_PX, _INSET_PX, _INSET_PX, _INSET_PX)
        column.addWidget(self._edit)
        skin.changed.connect(self._dress)
        self._dress()

    @property
    def text(self) -> str:
        """What is shown."""
        return self._edit.toPlainText()

    def give(self, text: str) -> None:
        """Show this text from its beginning."""
        self._edit.setPlainText(text)

    def minimumSizeHint(self) -> QSize:
        """Low windows leave little."""
        return QSize(80, 40)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Focus moves the edge."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge of a field."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self._edit.hasFocus()
        edge = 3.0 if focused else 1.5
        painter.setBrush(self._skin.color("surface"))
        painter.setPen(QPen(self._skin.color("accent" if focused else "ctl"), edge))
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.drawRoundedRect(box, _RADIUS_PX, _RADIUS_PX)
        painter.end()

    def _dress(self) -> None:
        self._edit.setFont(self._skin.font(Role.CODE_SMALL))


class BulkInput(QWidget):
    """`chosen` tells the SKU or UPC of Enter, `pasted` and `file_asked` what was pressed, `left` that Esc left."""

    chosen = Signal(str)
    pasted = Signal()
    file_asked = Signal()
    left = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self.line = Field(tr("SKU or UPC"), skin=skin, icon="package-open", placeholder=tr("SKU or UPC"), key="F2")
        self.paste = SmallButton(tr("Paste"), skin=skin, icon="clipboard-paste", key="Ctrl V")
        self.file = SmallButton(tr("File"), skin=skin, icon="upload", key="Ctrl O")
        self.text = PastedText(skin=skin)
        self.hint = Words(skin=skin, role=Role.SMALL)
        self.hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(_GAP_PX)
        buttons.addWidget(self.paste, 1)
        buttons.addWidget(self.file, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.line)
        column.addLayout(buttons)
        column.addWidget(self.text, 1)
        column.addWidget(self.hint)
        self.line.entered.connect(self._enter)
        self.line.left.connect(self.left)
        self.paste.clicked.connect(self.pasted)
        self.file.clicked.connect(self.file_asked)

    def _enter(self, text: str) -> None:
        if text.strip():
            self.chosen.emit(text.strip())
