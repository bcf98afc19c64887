"""The step header: what the station does, on what, and how far it is."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.ui.buttons import IconButton
from bridge.ui.content import Header, Mode, Shape
from bridge.ui.fonts import Role
from bridge.ui.mode_switch import ModeSwitch
from bridge.ui.shapes import paint_shape
from bridge.ui.skin import CENTRE, LEFT, RIGHT, Skin
from bridge.ui.speech import tr

HIGH_PX = 60
SHORT_FROM = 1.75
_MARGIN_PX = 16
_DISC_PX = 24
_DISC_GAP_PX = 9
_DASH_PX = 20
_DASH_GAP_PX = 10
_TITLE_GAP_PX = 20
_PARTNER_GAP_PX = 16
_LEAST_PARTNER_PX = 120
_STEPS_GAP_PX = 18


class StepHeader(QWidget):
    """Mode switch, document, steps, menu. Steps are labels: going back is Esc."""

    mode_chosen = Signal(object)
    menu_asked = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._header = Header(Mode.RECEIVE, "", 0)
        self._switch = ModeSwitch(skin=skin)
        self._switch.setParent(self)
        self._switch.chosen.connect(self.mode_chosen)
        self.menu = IconButton(tr("Menu"), icon="menu", skin=skin)
        self.menu.setParent(self)
        self.menu.clicked.connect(self.menu_asked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self._lay_out)
        self._lay_out()

    def give(self, header: Header) -> None:
        """Show this document and step."""
        self._header = header
        self._switch.give(header.mode)
        facts = {"step": header.step + 1, "steps": len(header.steps), "name": header.steps[header.step]}
        step = tr("step {step} of {steps}, {name}", **facts)
        self.setAccessibleName(", ".join(part for part in (header.title, header.partner, step) if part))
        self._lay_out()

    @property
    def short(self) -> bool:
        """Whether "2 of 4  Scan" stands for the steps: with large text, or where they do not fit."""
        if self._skin.scale >= SHORT_FROM:
            return True
        title = self._skin.metrics(Role.TITLE).horizontalAdvance(self._header.title)
        needed = self._title_left() + title + _TITLE_GAP_PX + self._steps_width() + self.menu.width() + _MARGIN_PX
        return needed > self.width()

    def sizeHint(self) -> QSize:
        """60 high, more with large text."""
        return QSize(self.width(), max(HIGH_PX, self._skin.px(38)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the menu at the right."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        height = max(HIGH_PX, self._skin.px(38))
        if self.minimumHeight() != height:
            self.setFixedHeight(height)
        inner = height - 1
        self._switch.adjustSize()
        self._switch.move(_MARGIN_PX, (inner - self._switch.height()) // 2)
        self.menu.adjustSize()
        inset = (self.menu.width() - 26) // 2 - 5
        self.menu.move(self.width() - self.menu.width() - _MARGIN_PX + inset, (inner - self.menu.height()) // 2)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Title at the left, steps at the right, a line below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, header = self._skin, self._header
        painter.fillRect(self.rect(), skin.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, skin.color("line"))
        left, right = float(self._title_left()), float(self.menu.x()) - _STEPS_GAP_PX
        right = self._paint_short(painter, right) if self.short else self._paint_steps(painter, right)
        box = QRectF(left, 0, right - left - _TITLE_GAP_PX, self.height() - 1)
        skin.text(painter, Role.TITLE, "ink")
        measures = skin.metrics(Role.TITLE)
        painter.drawText(box, LEFT, measures.elidedText(header.title, Qt.TextElideMode.ElideRight, box.width()))
        box.setLeft(left + measures.horizontalAdvance(header.title) + _PARTNER_GAP_PX)
        if header.partner and box.width() >= skin.px(_LEAST_PARTNER_PX) and skin.scale < SHORT_FROM:
            skin.text(painter, Role.BODY, "ink2")
            measures = skin.metrics(Role.BODY)
            partner = measures.elidedText(header.partner, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box.adjusted(0, 1, 0, 0), LEFT, partner)
        painter.end()

    def _title_left(self) -> int:
        return self._switch.x() + self._switch.width() + _TITLE_GAP_PX

    def _steps_width(self) -> float:
        words = sum(self._step_width(place) for place in range(len(self._header.steps)))
        between = _DASH_PX + 2 * _DASH_GAP_PX
        return words + (len(self._header.steps) - 1) * between

    def _step_width(self, place: int) -> float:
        role = Role.NOW if place == self._header.step else Role.BODY_MEDIUM
        words = self._skin.metrics(role).horizontalAdvance(self._header.steps[place])
        return self._skin.px(_DISC_PX) + _DISC_GAP_PX + words

    def _paint_steps(self, painter: QPainter, right: float) -> float:
        """The steps, ending at `right`; where they begin."""
        skin, middle = self._skin, (self.height() - 1) / 2
        start = left = right - self._steps_width()
        for place, words in enumerate(self._header.steps):
            disc = skin.px(_DISC_PX)
            self._paint_disc(painter, place, QRectF(left, middle - disc / 2, disc, disc))
            now = place == self._header.step
            skin.text(painter, Role.NOW if now else Role.BODY_MEDIUM, "ink" if now else "ink2")
            painter.drawText(QRectF(left + disc + _DISC_GAP_PX, middle - 30, 400, 60), LEFT, words)
            left += self._step_width(place) + _DASH_GAP_PX
            if place + 1 < len(self._header.steps):
                painter.fillRect(QRectF(left, middle - 1, _DASH_PX, 2), skin.color("ctl"))
            left += _DASH_PX + _DASH_GAP_PX
        return start

    def _paint_disc(self, painter: QPainter, place: int, box: QRectF) -> None:
        skin, step = self._skin, self._header.step
        if place < step:
            grown = box.width() * 132 / 118
            mark = QRectF(0, 0, grown, grown)
            mark.moveCenter(box.center())
            paint_shape(painter, Shape.ACCEPT, mark, fill=skin.color("ink2"), mark=skin.color("surface"))
            return
        now = place == step
        painter.setPen(Qt.PenStyle.NoPen if now else QPen(skin.color("ctl"), 2))
        painter.setBrush(skin.color("accent") if now else QColor(Qt.GlobalColor.transparent))
        painter.drawEllipse(box if now else box.adjusted(1, 1, -1, -1))
        skin.text(painter, Role.SMALL_STRONG, "on_accent" if now else "ink2")
        painter.drawText(box, CENTRE, str(place + 1))

    def _paint_short(self, painter: QPainter, right: float) -> float:
        header, skin = self._header, self._skin
        words = (
            tr("{step} of {steps}", step=header.step + 1, steps=len(header.steps)) + f"  {header.steps[header.step]}"
        )
        skin.text(painter, Role.BODY_STRONG, "ink")
        width = skin.metrics(Role.BODY_STRONG).horizontalAdvance(words)
        painter.drawText(QRectF(right - width, 0, width, self.height() - 1), RIGHT, words)
        return right - width
