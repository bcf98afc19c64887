"""What holds of a unit: product, where it is now, where it came from and went, and how old that knowledge is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from bridge.trace.views import FactRow, UnitView
from bridge.ui.buttons import ActionButton
from bridge.ui.content import Shape
from bridge.ui.fonts import Role
from bridge.ui.marks import paint_mark
from bridge.ui.sentence import Sentence
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

WIDE_PX = 370
_PADDING_PX = 22
_MARK_PX = 28
_CLOCK_PX = 20
_FOOT_PX = 53
_AROUND_PX = 72
_FACT_GAP_PX = 7
_INKS: dict[str, str] = {Shape.ACCEPT: "accept_text", Shape.ASK: "ask_text"}


class _State(QWidget):
    """A mark and where the unit is."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._words = ""
        self._mark: Shape | str = Shape.READY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)

    def give(self, words: str, mark: Shape | str) -> None:
        self._words, self._mark = words, mark
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lines = 2 if self._skin.metrics(Role.NUMBER_NOW).horizontalAdvance(self._words) > self._room else 1
        return QSize(200, max(44, self._skin.px(28) * lines + 10))

    @property
    def _room(self) -> float:
        return WIDE_PX - 2 * _PADDING_PX - _MARK_PX - 12

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        at = QRectF(0, middle - _MARK_PX / 2, _MARK_PX, _MARK_PX)
        if isinstance(self._mark, Shape):
            paint_mark(painter, self._mark, at, skin=self._skin)
        else:
            self._skin.icon(painter, self._mark, at, "ink2")
        self._skin.text(painter, Role.NUMBER_NOW, _INKS.get(self._mark, "ink"))
        box = QRectF(_MARK_PX + 12, 0, self.width() - _MARK_PX - 12, self.height())
        painter.drawText(box, int(LEFT) | int(Qt.TextFlag.TextWordWrap), self._words)
        painter.end()


class _Rule(QWidget):
    """A line."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("line"))
        painter.end()


class _Foot(QWidget):
    """How old what the central said is."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self.updateGeometry)

    def give(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, max(_FOOT_PX, self._skin.px(40)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        skin = self._skin
        painter.fillRect(0, 0, self.width(), 1, skin.color("line"))
        skin.icon(painter, "clock", QRectF(0, (self.height() - _CLOCK_PX) / 2, _CLOCK_PX, _CLOCK_PX), "ink2")
        skin.text(painter, Role.BODY_MEDIUM, "ink2")
        painter.drawText(QRectF(_CLOCK_PX + 10, 0, self.width(), self.height()), LEFT, self._words)
        painter.end()


class FactsPane(QWidget):
    """Shows one unit. `another` goes to the next product with the same serial, where there is one."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._sku = Sentence(skin=skin, role=Role.TITLE)
        self._name = Sentence(skin=skin, role=Role.BODY, ink="ink2")
        self._others = Sentence(skin=skin, role=Role.BODY_STRONG, ink="ask_text")
        self.another = ActionButton(tr("Show the next"), skin=skin, key="F8")
        self._shared = QWidget()
        self._state = _State(skin=skin)
        self.foot = _Foot(skin=skin)
        self._facts = QWidget()
        self._column = QVBoxLayout(self._facts)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(0)
        area = QScrollArea()
        area.setAccessibleName(tr("What is known"))
        area.setWidget(self._facts)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.viewport().setAutoFillBackground(False)
        self._facts.setAutoFillBackground(False)
        self._lay_out(area)

    def _lay_out(self, area: QScrollArea) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING_PX, 20, _PADDING_PX, 0)
        column.setSpacing(0)
        shared = QVBoxLayout(self._shared)
        shared.setContentsMargins(0, 0, 0, 10)
        shared.setSpacing(6)
        shared.addWidget(self._others)
        shared.addWidget(self.another)
        column.addWidget(self._shared)
        column.addWidget(self._sku)
        column.addWidget(self._name)
        column.addSpacing(10)
        column.addWidget(self._state)
        column.addSpacing(10)
        column.addWidget(_Rule(skin=self._skin))
        column.addWidget(area, 1)
        column.addWidget(self.foot)

    def whole(self, width: int) -> int:
        """How high it is at this width with every fact in sight."""
        inner = width - 2 * _PADDING_PX
        facts = self._column.heightForWidth(inner) if self._column.hasHeightForWidth() else 0
        heads = (self._sku, self._name)
        top = sum(part.heightForWidth(inner) for part in heads) + self._state.sizeHint().height()
        others = 0 if self._shared.isHidden() else self._shared.sizeHint().height()
        return top + others + facts + self.foot.sizeHint().height() + _AROUND_PX

    def give(self, unit: UnitView, as_of: str) -> None:
        """Show this unit."""
        self._others.say(unit.others)
        self._shared.setVisible(bool(unit.others))
        self._sku.say(unit.sku)
        self._name.say(unit.name)
        self._state.give(unit.state, unit.mark)
        self.foot.give(as_of)
        self._show(unit.facts)

    def _show(self, facts: tuple[FactRow, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for fact in facts:
            self._column.addSpacing(_FACT_GAP_PX)
            self._column.addWidget(Sentence(fact.name, skin=self._skin, role=Role.SMALL, ink="ink2"))
            role = Role.ROW_CODE if fact.code else Role.BODY_STRONG
            self._column.addWidget(Sentence(fact.value, skin=self._skin, role=role))
        self._column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("surface"))
        painter.end()
