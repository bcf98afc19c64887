"""*Needs attention*: what the central refused, and the ways to settle it."""

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from bridge.attention.detail_pane import DetailPane
from bridge.attention.table import AttentionDelegate, Column, RefusedModel, refused_plan
from bridge.attention.views import STAYS, AttentionView
from bridge.ui.buttons import IconButton, key_sequence
from bridge.ui.content import Shape
from bridge.ui.fonts import Role
from bridge.ui.keycap import cap_width, paint_cap
from bridge.ui.marks import paint_mark
from bridge.ui.page import MARGIN_PX
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.skin import CENTRE, LEFT, NARROW_PX, Skin
from bridge.ui.table_view import Plan, Table

DETAIL_PX = 600
_HEADER_PX = 60
_MARK_PX = 32
_LIST_NARROW_PX = 224
_EMPTY_MARK_PX = 40
_TITLE = "Needs attention"


class _Head(QWidget):
    """What page this is, what came of the last way out, and how to leave."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.cross = IconButton("Close", icon="x", skin=skin, key="Esc")
        self.cross.setParent(self)
        self._said = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)
        self.say(STAYS)

    def say(self, said: str) -> None:
        """Say this beside the title."""
        self._said = said
        self.setAccessibleName(f"{_TITLE}. {said}")
        self.update()

    def sizeHint(self) -> QSize:
        """60 high, more with large text."""
        return QSize(400, max(_HEADER_PX, self._skin.px(38)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the right."""
        super().resizeEvent(event)
        self.cross.adjustSize()
        self.cross.move(self.width() - self.cross.width() - 11, (self.height() - 1 - self.cross.height()) // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Mark, title, words where there is room, key, line."""
        painter = QPainter(self)
        skin, high = self._skin, self.height() - 1
        painter.fillRect(self.rect(), skin.color("surface"))
        painter.fillRect(0, high, self.width(), 1, skin.color("line"))
        paint_mark(painter, Shape.REJECT, QRectF(20, (high - _MARK_PX) / 2, _MARK_PX, _MARK_PX), skin=skin)
        skin.text(painter, Role.TITLE, "ink")
        left = 34 + _MARK_PX
        painter.drawText(QRectF(left, 0, 500, high), LEFT, _TITLE)
        left += round(skin.metrics(Role.TITLE).horizontalAdvance(_TITLE)) + 15
        right = self.cross.x() - cap_width("Esc", skin) - 6
        skin.text(painter, Role.BODY, "ink2")
        said = skin.metrics(Role.BODY).elidedText(self._said, Qt.TextElideMode.ElideRight, right - left - MARGIN_PX)
        painter.drawText(QRectF(left, 1, right - left, high), LEFT, said)
        paint_cap(painter, "Esc", right, high / 2, ink=skin.color("ink2"), edge=skin.color("ctl"), skin=skin)
        painter.end()


class _Nothing(QWidget):
    """Said where nothing is refused."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.setAccessibleName("Nothing waits for you")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A mark and a sentence."""
        painter = QPainter(self)
        middle = self.height() * 0.4
        mark = QRectF((self.width() - _EMPTY_MARK_PX) / 2, middle - _EMPTY_MARK_PX, _EMPTY_MARK_PX, _EMPTY_MARK_PX)
        paint_mark(painter, Shape.ACCEPT, mark, skin=self._skin)
        self._skin.text(painter, Role.TITLE, "ink")
        painter.drawText(QRectF(0, middle + 12, self.width(), 60), CENTRE, self.accessibleName())
        painter.end()


class AttentionPage(QWidget):
    """Shows an `AttentionView`. `chosen` tells an operation's id and the way out that was taken."""

    closed = Signal()
    chosen = Signal(str, object)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._view = AttentionView()
        self._shown = ""
        self._head = _Head(skin=skin)
        self._head.cross.clicked.connect(self.closed)
        self._model = RefusedModel()
        self._delegate = AttentionDelegate(skin=skin)
        self.table = Table(self._model, self._delegate, plan=self._plan, skin=skin, selectable=True)
        self.table.setAccessibleName("Refused by the central")
        self.table.escaped.connect(self._leave)
        self.table.selectionModel().currentChanged.connect(self._select)
        self._count = PanelHead("Refused by the central", skin=skin)
        self._list = Panel(self._count, self.table, skin=skin)
        self.detail = DetailPane(skin=skin)
        self.detail.chosen.connect(lambda way: self.chosen.emit(self._shown, way))
        area = QScrollArea()
        area.setWidget(self.detail)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pane = Panel(None, area, skin=skin)
        self._lay_out()
        self._add_keys()
        skin.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        self._body, self._nothing = QWidget(), _Nothing(skin=self._skin)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._sides.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        self._sides.setSpacing(MARGIN_PX)
        self._sides.addWidget(self._list, 1)
        self._sides.addWidget(self._pane)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._stack, 1)

    def _add_keys(self) -> None:
        for key in ("F6", "F7", "F11"):
            QShortcut(key_sequence(key), self, lambda key=key: self.detail.press(key))
        QShortcut(key_sequence("F9"), self, self.detail.confirm)
        QShortcut(key_sequence("Esc"), self, self._leave)

    def give(self, view: AttentionView) -> None:
        """Show this; the operation that was shown stays so while it is there."""
        self._view = view
        self._head.say(view.said)
        self._count.give(f"{len(view.rows):,} refused by the central", note="oldest first")
        self._model.set_rows(view.rows)
        self._stack.setCurrentWidget(self._body if view.rows else self._nothing)
        ids = [row.id for row in view.rows]
        if ids:
            place = ids.index(self._shown) if self._shown in ids else 0
            self.table.setCurrentIndex(self._model.index(place, 0))
            self._show(place)

    def _select(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and now.row() < len(self._view.details):
            self._show(now.row())

    def _show(self, place: int) -> None:
        detail = self._view.details[place]
        self._shown = detail.id
        self.detail.give(detail)

    def _leave(self) -> None:
        if not self.detail.disarm():
            self.closed.emit()

    def _plan(self, width: int) -> Plan:
        plan = refused_plan(width, self._skin)
        self._delegate.alone = Column.REASON not in plan.columns
        return plan

    def _arrange(self) -> None:
        """The detail beside the list; under it in a narrow window."""
        narrow, direction = self.width() < NARROW_PX, QBoxLayout.Direction
        sides = direction.RightToLeft if self._skin.left_handed else direction.LeftToRight
        self._sides.setDirection(direction.TopToBottom if narrow else sides)
        self._list.setMaximumHeight(_LIST_NARROW_PX if narrow else 16_777_215)
        self._pane.setMinimumWidth(0 if narrow else DETAIL_PX)
        self._pane.setMaximumWidth(16_777_215 if narrow else DETAIL_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may want another arrangement."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """The page itself has the focus, so that no control has it."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Window ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("bg"))
        painter.end()
