"""One refused operation: what it is, the two sides or the bad units, and a row for each way out."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bridge.attention.table import AttentionDelegate, BadModel, bad_plan
from bridge.attention.views import Detail, Fact, WayRow
from bridge.ui.action_bar import Words
from bridge.ui.fonts import Role
from bridge.ui.keycap import cap_width, paint_cap
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import Table

WAY_PX = 70
_WAY_GROWTH_PX = 40
_WAY_GAP_PX = 9
_PADDING_PX = 22
_ICON_PX = 25
_FACT_PX = 34
_NAME_PX = 107
_LEAST_TABLE_PX = 120
_LINE_PX = 22
_WRAPS_FROM = 1.5
_APART_PX = 14


class WayButton(QPushButton):
    """A way out with what will happen. A grave one is armed first and then pressed again, or confirmed with F9."""

    def __init__(self, row: WayRow, *, first: bool, skin: Skin) -> None:
        super().__init__()
        self.row = row
        self._first = first
        self._skin = skin
        self.armed = False
        self.setAccessibleName(f"{row.words}. {row.note}.")
        self.setAccessibleDescription(tr("Key {key}", key=row.key))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def arm(self, *, armed: bool) -> None:
        """Ask once more, or ask no more."""
        self.armed = armed
        self.setAccessibleName(f"{self.row.sure}." if armed else f"{self.row.words}. {self.row.note}.")
        self.update()

    def sizeHint(self) -> QSize:
        """70 high; with large text the note has two lines."""
        if self._large:
            return QSize(200, self._skin.px(WAY_PX))
        return QSize(200, round(WAY_PX + _WAY_GROWTH_PX * (self._skin.scale - 1)))

    def minimumSizeHint(self) -> QSize:
        """The same: words are never cut."""
        return self.sizeHint()

    @property
    def _large(self) -> bool:
        return self._skin.scale >= _WRAPS_FROM

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, two lines, key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin, row, middle = self._skin, self.row, self.height() / 2
        fill, edge = ("sel", "accent") if self._first else ("surface", "ctl")
        fill, edge = ("reject_soft", "reject_text") if self.armed else (fill, edge)
        painter.setBrush(skin.color(fill).darker(104) if self.isDown() else skin.color(fill))
        painter.setPen(QPen(skin.color("accent" if self.hasFocus() else edge), 3 if self.hasFocus() else 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        ink = "reject_text" if self.armed else "accent" if self._first else "ink"
        size = skin.px(_ICON_PX)
        skin.icon(painter, row.icon, QRectF(20, middle - size / 2, size, size), ink)
        cap = "F9" if self.armed else row.key
        left, right = 37.0 + size, self.width() - 20.0
        if not self._large:
            right -= cap_width(cap, skin)
            paint_cap(painter, cap, right, middle, ink=skin.color("ink2"), edge=skin.color("ctl"), skin=skin)
            right -= 12
        self._write(painter, QRectF(left, 0, right - left, self.height()))
        painter.end()

    def _write(self, painter: QPainter, box: QRectF) -> None:
        skin, row, line = self._skin, self.row, self._skin.px(_LINE_PX)
        lines = 3 if self._large else 2
        top = (box.height() - lines * line) / 2
        skin.text(painter, Role.CONTROL, "reject_text" if self.armed else "ink")
        painter.drawText(QRectF(box.left(), top, box.width(), line), LEFT, row.sure if self.armed else row.words)
        skin.text(painter, Role.STRIP, "ink2")
        note = QRectF(box.left(), top + line, box.width(), (lines - 1) * line)
        painter.drawText(note, int(LEFT) | int(Qt.TextFlag.TextWordWrap), row.note)


class _Title(QWidget):
    """Document and partner in one line."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._words = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def give(self, document: str, partner: str) -> None:
        """Show these."""
        self._words = (document, partner)
        self.setAccessibleName(", ".join(word for word in self._words if word))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, max(36, self._skin.px(32)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Large, then small."""
        painter = QPainter(self)
        skin, (document, partner) = self._skin, self._words
        skin.text(painter, Role.TITLE, "ink")
        painter.drawText(QRectF(self.rect()), LEFT, document)
        left = skin.metrics(Role.TITLE).horizontalAdvance(document) + 14
        skin.text(painter, Role.BODY, "ink2")
        shown = skin.metrics(Role.BODY).elidedText(partner, Qt.TextElideMode.ElideRight, self.width() - left)
        painter.drawText(QRectF(left, 2, self.width() - left, self.height()), LEFT, shown)
        painter.end()


class Sides(QWidget):
    """What this station says beside what the central says."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._facts: tuple[Fact, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def give(self, facts: tuple[Fact, ...]) -> None:
        """Show these, or go."""
        self._facts = facts
        self.setAccessibleName(". ".join(_spoken(fact) for fact in facts))
        self.setVisible(bool(facts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A heading and a row for each fact, twice where the sides stand one under the other."""
        rows = len(self._facts) + 1
        return QSize(200, self._skin.px(_FACT_PX) * (rows if self._beside else 2 * rows))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    @property
    def _beside(self) -> bool:
        return self._skin.scale < _WRAPS_FROM

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two columns, or one."""
        painter = QPainter(self)
        high, wide = self._skin.px(_FACT_PX), float(self.width())
        half = (wide + _PADDING_PX) / 2
        left, top = (half, 0.0) if self._beside else (0.0, float(high * (len(self._facts) + 1)))
        room = half - _PADDING_PX if self._beside else wide
        for there, title, at in (
            (False, tr("This station"), QRectF(0, 0, room, high)),
            (True, tr("Central"), QRectF(left, top, room, high)),
        ):
            self._skin.text(painter, Role.SMALL_STRONG, "ink2")
            painter.drawText(at, LEFT, title)
            for place, fact in enumerate(self._facts, 1):
                self._paint(painter, at.translated(0, place * high), fact, there=there)
        painter.end()

    def _paint(self, painter: QPainter, box: QRectF, fact: Fact, *, there: bool) -> None:
        skin = self._skin
        skin.text(painter, Role.STRIP, "ink2")
        painter.drawText(box, LEFT, fact.name)
        role = Role.ROW_CODE if fact.code else Role.BODY_STRONG
        room = box.adjusted(skin.px(_NAME_PX), 0, 0, 0)
        skin.text(painter, role, "reject_text" if there and fact.odd else "ink")
        value = fact.there if there else fact.here
        painter.drawText(room, LEFT, skin.metrics(role).elidedText(value, Qt.TextElideMode.ElideRight, room.width()))


def _spoken(fact: Fact) -> str:
    return tr("{name}: here {here}, central {there}", name=fact.name, here=fact.here, there=fact.there)


class DetailPane(QWidget):
    """Shows a `Detail`. `chosen` tells the way that was pressed, a grave one only after it was confirmed."""

    chosen = Signal(object)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._detail: Detail | None = None
        self._title = _Title(skin=skin)
        self._headline = Words(skin=skin, role=Role.NUMBER_NOW, ink="ink")
        self._note = Words(skin=skin, role=Role.STRIP)
        for words in (self._headline, self._note):
            words.setWordWrap(True)
        self._sides = Sides(skin=skin)
        self._bad = BadModel()
        self.table = Table(
            self._bad,
            AttentionDelegate(skin=skin),
            plan=lambda width: bad_plan(width, skin),
            skin=skin,
            selectable=False,
        )
        self.table.setAccessibleName(tr("Units that cannot be taken"))
        self.table.setMinimumHeight(_LEAST_TABLE_PX)
        self.ways: list[WayButton] = []
        self._column = QVBoxLayout(self)
        self._fill()

    def _fill(self) -> None:
        self._column.setContentsMargins(_PADDING_PX, 16, _PADDING_PX, 16)
        self._column.setSpacing(_WAY_GAP_PX)
        for part in (self._title, self._headline, self._note):
            self._column.addWidget(part)
        self._column.addSpacing(_APART_PX)
        self._column.addWidget(self._sides)
        self._column.addSpacing(_APART_PX // 2)
        self._column.addWidget(self.table, 10)
        self._column.addStretch(1)

    def give(self, detail: Detail) -> None:
        """Show this; what was armed is not any more."""
        if detail == self._detail:
            return
        self._detail = detail
        self._title.give(detail.document, detail.partner)
        self._headline.setText(detail.headline)
        self._note.setText(detail.note)
        self._sides.give(detail.facts)
        self._bad.set_rows(detail.bad)
        self.table.setVisible(bool(detail.bad))
        for button in self.ways:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.ways = [WayButton(row, first=not place, skin=self._skin) for place, row in enumerate(detail.ways)]
        for place, button in enumerate(self.ways):
            self._column.insertWidget(self._column.count() - 1, button)
            button.clicked.connect(self._pressing(place))

    def press(self, key: str) -> None:
        """Do as if the way with this key had been pressed."""
        for place, button in enumerate(self.ways):
            if button.row.key == key:
                self._press(place, again=False)

    def confirm(self) -> None:
        """Take the way that is armed."""
        for place, button in enumerate(self.ways):
            if button.armed:
                self._press(place, again=True)

    def disarm(self) -> bool:
        """Ask no more; whether anything was asked."""
        armed = [button for button in self.ways if button.armed]
        for button in armed:
            button.arm(armed=False)
        return bool(armed)

    def _pressing(self, place: int) -> Callable[[], None]:
        return lambda: self._press(place, again=True)

    def _press(self, place: int, *, again: bool) -> None:
        button = self.ways[place]
        if button.row.grave and not (button.armed and again):
            self.disarm()
            button.arm(armed=True)
            return
        self.chosen.emit(button.row.way)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, and the line under the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("surface"))
        below = self._note.geometry().bottom() + _APART_PX
        painter.fillRect(_PADDING_PX, below, self.width() - 2 * _PADDING_PX, 1, self._skin.color("line"))
        painter.end()
