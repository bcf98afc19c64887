"""*Trace a serial*: a field, what happened to the unit, what holds of it now."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from bridge.trace.facts_pane import WIDE_PX, FactsPane
from bridge.trace.timeline_pane import TimelinePane
from bridge.trace.views import SCANS_GO_ON, TraceView, UnitView
from bridge.ui.buttons import ActionButton, key_sequence
from bridge.ui.cover_head import CoverHead
from bridge.ui.empty import EmptyState
from bridge.ui.field import Field
from bridge.ui.fonts import Role
from bridge.ui.ground import Ground
from bridge.ui.page import MARGIN_PX
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.skin import NARROW_PX, Skin
from bridge.ui.speech import tr

FIELD_PX = 64
_PRINT_PX = 210
WRAPS_FROM = 1.5


class TracePage(Ground):
    """Shows a `TraceView`. `asked` tells the serial that was typed, `printed` the unit whose label is wanted."""

    closed = Signal()
    asked = Signal(str)
    printed = Signal(object)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._view = TraceView()
        self._place = 0
        self.head = CoverHead(tr("Trace a serial"), icon="route", skin=skin)
        self.head.say(tr(SCANS_GO_ON))
        self.head.cross.clicked.connect(self.closed)
        self.field = Field(
            tr("Serial number to trace"),
            skin=skin,
            icon="search",
            placeholder=tr("Serial number"),
            key="F2",
            high=FIELD_PX,
            role=Role.CODE_LARGE,
        )
        self.field.entered.connect(self._ask)
        self.field.left.connect(self.closed)
        self.print_button = ActionButton(tr("Print label"), icon="printer", skin=skin, key="F7", wide=_PRINT_PX)
        self.print_button.clicked.connect(self._print)
        self._happened = PanelHead(tr("What happened"), skin=skin)
        self.timeline = TimelinePane(skin=skin)
        self.facts = FactsPane(skin=skin)
        self.facts.another.clicked.connect(self._next)
        self.empty = EmptyState(skin=skin, buttons={})
        self._lay_out()
        self._add_keys()
        self.give(self._view)
        skin.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        self._row.setSpacing(14)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.print_button)
        self._told, self._nothing = QWidget(), Panel(None, self.empty, skin=self.skin)
        self._list = Panel(self._happened, _scrolled(self.timeline, tr("What happened")), skin=self.skin)
        self._pane = Panel(None, self.facts, skin=self.skin)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._told)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(MARGIN_PX)
        self._sides.addWidget(self._list, 1)
        self._sides.addWidget(self._pane)
        self._whole = _scrolled(self._told, tr("What is known"))
        self._stack, body, column = QStackedLayout(), QVBoxLayout(), QVBoxLayout(self)
        body.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._row)
        column.addLayout(body, 1)
        body.addLayout(self._stack)
        for page in (self._nothing, self._whole):  # last: it shows what it gets, which alone would be a window
            self._stack.addWidget(page)

    def _add_keys(self) -> None:
        for key, act in (("F2", self.field.take_focus), ("F7", self._print), ("F8", self._next)):
            QShortcut(key_sequence(key), self, act)
        QShortcut(key_sequence("Esc"), self, self.closed.emit)

    @property
    def unit(self) -> UnitView | None:
        """The unit that is shown, if any is."""
        return self._view.units[self._place] if self._view.units else None

    def give(self, view: TraceView) -> None:
        """Show this; of several products the one that was shown stays so for the same serial."""
        if view.serial != self._view.serial or self._place >= len(view.units):
            self._place = 0
        self._view = view
        self._show()

    def _show(self) -> None:
        unit = self.unit
        self.print_button.look_off(off=unit is None)
        if unit is None:
            empty = self._view.empty
            self.empty.give(replace(empty, title=tr(empty.title), text=tr(empty.text)))
            self._stack.setCurrentIndex(0)
            return
        count = len(unit.rows)
        note = tr("1 event, oldest first") if count == 1 else tr("{n:,} events, oldest first", n=count)
        self._happened.give(tr("What happened"), note=note)
        self.timeline.give(unit.rows)
        self.facts.give(unit, self._view.as_of)
        self._stack.setCurrentIndex(1)
        self._arrange()

    def _ask(self, text: str) -> None:
        if text.strip():
            self.asked.emit(text.strip())
            self.field.line.selectAll()

    def _next(self) -> None:
        if self._view.units:
            self._place = (self._place + 1) % len(self._view.units)
            self._show()

    def _print(self) -> None:
        if self._view.units:
            self.printed.emit(self._place)

    def _arrange(self) -> None:
        """The facts beside the timeline; with little width or large text under it, both whole, and all scrolls."""
        direction = QBoxLayout.Direction
        narrow = self.width() < NARROW_PX or self.skin.scale >= WRAPS_FROM
        sides = direction.RightToLeft if self.skin.left_handed else direction.LeftToRight
        self._sides.setDirection(direction.TopToBottom if narrow else sides)
        self._row.setDirection(sides)
        wide = self.width() - 2 * MARGIN_PX
        self._pane.setMinimumWidth(0 if narrow else WIDE_PX)
        self._pane.setMaximumWidth(16_777_215 if narrow else WIDE_PX)
        self._pane.setMinimumHeight(self.facts.whole(wide) if narrow else 0)
        timeline = self.timeline.heightForWidth(wide) + self._happened.sizeHint().height() + 2
        self._list.setMinimumHeight(timeline if narrow else 0)
        self.print_button.setFixedHeight(self.field.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may want another arrangement."""
        super().resizeEvent(event)
        self._arrange()


def _scrolled(content: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return area
