"""Packing: the boxes, the weight, what is inside, and what can be pressed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bridge.ship.pack_actions import LEAVE, SHIP, UNDO, PackActions
from bridge.ship.pack_boxes import BoxStack
from bridge.ship.pack_table import InBoxDelegate, InBoxModel, in_box_plan
from bridge.ship.pack_views import NEXT
from bridge.ship.pack_weight import WeightPanel
from bridge.ui.action_bar import Words
from bridge.ui.banner_content import OK
from bridge.ui.content import Shape
from bridge.ui.fonts import Role
from bridge.ui.notice_card import NoticeCard
from bridge.ui.pack_content import PackView
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import Table

_LEFT_PX = 560
_LEFT_SHARE = 0.46
_BETWEEN_PX = 12
_FACTS_GAP_PX = 33
_LOW_WEIGHT_UNDER_PX = 300


class Facts(QWidget):
    """Names over their values, side by side; the last is shortened first."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._facts: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)

    def give(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Show these."""
        self._facts = facts
        self.setAccessibleName(". ".join(f"{name}: {value}" for name, value in facts))
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(200, self._skin.px(50))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it must be."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Left to right."""
        painter = QPainter(self)
        skin, left, line = self._skin, 0.0, self._skin.px(24)
        for name, value in self._facts:
            shown = skin.metrics(Role.BODY_STRONG).elidedText(value, Qt.TextElideMode.ElideRight, self.width() - left)
            skin.text(painter, Role.SMALL, "ink2")
            painter.drawText(QRectF(left, 0, self.width() - left, line), LEFT, name)
            skin.text(painter, Role.BODY_STRONG, "ink")
            painter.drawText(QRectF(left, line, self.width() - left, line), LEFT, shown)
            widths = (
                skin.metrics(Role.BODY_STRONG).horizontalAdvance(shown),
                skin.metrics(Role.SMALL).horizontalAdvance(name),
            )
            left += max(widths) + _FACTS_GAP_PX
            if left >= self.width():
                break
        painter.end()


class PackPage(Page):
    """Shows a `PackView`. `typed` tells a code a person typed, `weight_typed` a weight; the papers are asked for."""

    typed = Signal(str)
    weight_typed = Signal(str)
    slip_asked = Signal()
    address_asked = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._view: PackView | None = None
        self.boxes = BoxStack(skin=skin)
        self.facts = Facts(skin=skin)
        self.postage = Words(skin=skin, role=Role.STRIP)
        self.postage.setWordWrap(True)
        self.warning = NoticeCard(shape=Shape.ASK, words=tr("It is on"), skin=skin)
        self.warning.be_flat(flat=True)
        self.weight = WeightPanel(skin=skin)
        self.inside = InBoxModel()
        self._inside_head = PanelHead("", skin=skin)
        self.table = Table(
            self.inside,
            InBoxDelegate(skin=skin),
            plan=lambda width: in_box_plan(width, skin),
            skin=skin,
            selectable=False,
        )
        self.table.setMinimumHeight(0)
        self._lay_out()
        self.keys = PackActions(self.bar, skin=skin)
        self._connect()
        self.arrange()

    def give(self, view: PackView) -> None:
        """Show this."""
        self._view = view
        self.give_top(view.header, view.banner)
        self.boxes.give(view.boxes, off=NEXT in view.off)
        self.facts.give(view.facts)
        self.postage.setText(view.postage)
        if view.weight is not None:
            self.weight.give(view.weight)
        self._inside_head.give(view.inside, right=view.inside_note)
        self.table.setAccessibleName(view.inside)
        self.inside.set_rows(view.rows)
        self.warning.give(view.warnings, confirm=view.confirm)
        self.keys.give(unit=view.weigh_in, confirm=view.confirm, off=view.off, beside=bool(view.warnings))
        self.arrange()

    def arrange(self) -> None:
        """Boxes beside weight and contents."""
        super().arrange()
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.RightToLeft if self.skin.left_handed else direction.LeftToRight)
        self._left.setFixedWidth(min(_LEFT_PX, round(self.width() * _LEFT_SHARE)))
        self.keys.arrange()
        self.fit()

    def fit(self) -> None:
        """What there is no room for goes, the boxes last."""
        room = self.body.height() - MARGIN_PX
        facts, postage = self.facts.sizeHint().height(), self.postage.heightForWidth(self._left.width())
        rest = room - self.boxes.needed - _BETWEEN_PX
        self.postage.setVisible(bool(self.postage.text()) and rest >= postage)
        self.facts.setVisible(rest >= facts + postage + _BETWEEN_PX)
        self.weight.set_low(low=room < self.skin.px(_LOW_WEIGHT_UNDER_PX))
        head = self._inside_head.sizeHint().height()
        if self._view is not None and self._view.warnings:
            room -= self.warning.heightForWidth(self.warning.width()) + _BETWEEN_PX
        weight = self.weight.sizeHint().height() + _BETWEEN_PX
        shown = (self._view is None or self._view.weight is not None) and room - weight >= head
        self._weight_panel.setVisible(shown)
        self._inside_head.setVisible(room - (weight if shown else 0) >= 2 * head)

    def _second(self) -> None:
        """What F8 does now: confirm what the hands were to do, else the address label."""
        if self._view is not None and self._view.confirm:
            self.command.emit(OK)
        else:
            self.address_asked.emit()

    def _lay_out(self) -> None:
        skin = self.skin
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(_BETWEEN_PX)
        left.addWidget(self.boxes, 1)
        left.addWidget(self.postage)
        left.addWidget(self.facts)
        self._weight_panel = Panel(None, self.weight, skin=skin)
        self._right = QVBoxLayout()
        self._right.setSpacing(_BETWEEN_PX)
        self._right.addWidget(self.warning)
        self._right.addWidget(self._weight_panel)
        self._right.addWidget(Panel(self._inside_head, self.table, skin=skin), 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.body)
        self._columns.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        self._columns.setSpacing(MARGIN_PX)
        self._columns.addWidget(self._left)
        self._columns.addLayout(self._right, 1)

    def _connect(self) -> None:
        keys = self.keys
        keys.typed.connect(self.typed)
        keys.weighed.connect(self.weight_typed)
        keys.command.connect(self.command)
        keys.slip_asked.connect(self.slip_asked)
        keys.address_asked.connect(self.address_asked)
        keys.done.connect(self.release_focus)
        self.boxes.next_asked.connect(lambda: self.command.emit(NEXT))
        self.shortcut("F2", keys.focus_code)
        self.command_key("F4", NEXT)
        self.shortcut("F6", keys.focus_weight)
        self.shortcut("F7", self.slip_asked.emit)
        self.warning.done.connect(lambda: self.command.emit(OK))
        self.shortcut("F8", self._second)
        self.command_key("F9", SHIP)
        self.command_key("Ctrl Z", UNDO)
        self.command_key("Esc", LEAVE)
