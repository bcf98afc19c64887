"""*Needs attention*: what the central refused, and the ways to settle it."""

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from bridge.attention.detail_pane import DetailPane
from bridge.attention.table import AttentionDelegate, Column, RefusedModel, refused_plan
from bridge.attention.views import STAYS, AttentionView
from bridge.ui.announce import announce
from bridge.ui.buttons import key_sequence
from bridge.ui.content import Shape
from bridge.ui.cover_head import CoverHead
from bridge.ui.fonts import Role
from bridge.ui.ground import Ground
from bridge.ui.marks import paint_mark
from bridge.ui.page import MARGIN_PX
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.skin import CENTRE, NARROW_PX, Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import Plan, Table

DETAIL_PX = 600
_LIST_NARROW_PX = 224
_EMPTY_MARK_PX = 40


class _Nothing(QWidget):
    """Said where nothing is refused."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.setAccessibleName(tr("Nothing waits for you"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A mark and a sentence."""
        painter = QPainter(self)
        middle = self.height() * 0.4
        mark = QRectF((self.width() - _EMPTY_MARK_PX) / 2, middle - _EMPTY_MARK_PX, _EMPTY_MARK_PX, _EMPTY_MARK_PX)
        paint_mark(painter, Shape.ACCEPT, mark, skin=self._skin)
        self._skin.text(painter, Role.TITLE, "ink")
        painter.drawText(QRectF(0, middle + 12, self.width(), 60), CENTRE, self.accessibleName())
        painter.end()


class AttentionPage(Ground):
    """Shows an `AttentionView`. `chosen` tells an operation's id and the way out that was taken."""

    closed = Signal()
    chosen = Signal(str, object)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._view = AttentionView()
        self._shown = ""
        self._head = CoverHead(tr("Needs attention"), icon=Shape.REJECT, skin=skin)
        self._head.say(tr(STAYS))
        self._head.cross.clicked.connect(self.closed)
        self._model = RefusedModel()
        self._delegate = AttentionDelegate(skin=skin)
        self.table = Table(self._model, self._delegate, plan=self._plan, skin=skin, selectable=True)
        self.table.setAccessibleName(tr("Refused by the central"))
        self.table.escaped.connect(self._leave)
        self.table.selectionModel().currentChanged.connect(self._select)
        self._count = PanelHead(tr("Refused by the central"), skin=skin)
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
        self._body, self._nothing = QWidget(), _Nothing(skin=self.skin)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._sides.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        self._sides.setSpacing(MARGIN_PX)
        self._sides.addWidget(self._list, 1)
        self._sides.addWidget(self._pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # first: it shows what it gets, which alone would be a window
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._body)

    def _add_keys(self) -> None:
        for key in ("F6", "F7", "F11"):
            QShortcut(key_sequence(key), self, lambda key=key: self.detail.press(key))
        QShortcut(key_sequence("F9"), self, self.detail.confirm)
        QShortcut(key_sequence("Esc"), self, self._leave)

    def give(self, view: AttentionView) -> None:
        """Show this; the operation that was shown stays so while it is there."""
        if view.said != self._view.said:
            announce(self, tr(view.said), urgent=False)
        self._view = view
        self._head.say(tr(view.said))
        self._count.give(tr("{n:,} refused by the central", n=len(view.rows)), note=tr("oldest first"))
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
        plan = refused_plan(width, self.skin)
        self._delegate.alone = Column.REASON not in plan.columns
        return plan

    def _arrange(self) -> None:
        """The detail beside the list; under it in a narrow window."""
        narrow, direction = self.width() < NARROW_PX, QBoxLayout.Direction
        sides = direction.RightToLeft if self.skin.left_handed else direction.LeftToRight
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
