"""*Today*: what happened on one day, and who did it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from bridge.phrases import phrase
from bridge.report.figures import Figures
from bridge.report.tabbed import Tabbed
from bridge.report.table import SheetPanel
from bridge.report.views import HINT, SheetView, TodayView
from bridge.ui.action_bar import Words
from bridge.ui.buttons import CardButton, IconButton, key_sequence
from bridge.ui.cover_head import CoverHead
from bridge.ui.empty import EmptyState
from bridge.ui.fonts import Role
from bridge.ui.ground import Ground
from bridge.ui.page import MARGIN_PX
from bridge.ui.panel import Panel
from bridge.ui.skin import NARROW_PX, WIDE_PX, Skin
from bridge.ui.speech import tr

BETWEEN_PX = 12
_SIDE_PX, _SIDE_WIDE_PX = 420, 560
_LEAST_ROWS_PX = 260
WRAPS_FROM = 1.5
_SHORT = (phrase("Documents"), phrase("Allowed"), phrase("Not saved"), phrase("Not accepted"))
_REFUSED = 3


class TodayPage(Ground):
    """Shows a `TodayView`. `moved` asks for another day: by how many days, 0 for today; `opened` names a session."""

    closed = Signal()
    moved = Signal(int)
    opened = Signal(str)
    paper_asked = Signal()
    csv_asked = Signal()
    refresh_asked = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._view = TodayView()
        self.head = CoverHead(tr("Today"), icon="list", skin=skin)
        self.head.say(tr(HINT))
        self.head.cross.clicked.connect(self.closed)
        self.before = IconButton(tr("The day before"), icon="arrow-left", skin=skin, key="Left")
        self.after = IconButton(tr("The day after"), icon="arrow-right", skin=skin, key="Right")
        self.title = Words(skin=skin, role=Role.TITLE, ink="ink")
        self.span = Words(skin=skin, role=Role.BODY)
        self.today = CardButton(tr("Today"), skin=skin, key="Home")
        self.csv = CardButton(tr("Save CSV"), skin=skin, icon="download", key="F6")
        self.paper = CardButton(tr("Print"), skin=skin, icon="printer", key="F7")
        self.figures = Figures(skin=skin)
        self.tables = Tabbed(tr("Parts of the day"), short=tuple(map(tr, _SHORT)), skin=skin)
        self.panels: list[SheetPanel] = []
        self.empty = EmptyState(skin=skin, buttons={})
        self._lay_out()
        self._serve()
        skin.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setContentsMargins(MARGIN_PX - 6, 10, MARGIN_PX, 10)
        self._row.setSpacing(8)
        for part in (self.before, self.after, self.title, self.span):
            self._row.addWidget(part)
        self._row.addStretch(1)
        for button in (self.today, self.csv, self.paper):
            self._row.addWidget(button)
        self._told, self._nothing = QWidget(), Panel(None, self.empty, skin=self.skin)
        self._fill_told()
        self._whole, self._stack, column = _scrolled(self._told), QStackedLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._row)
        body = QVBoxLayout()
        column.addLayout(body, 1)
        body.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, MARGIN_PX)
        body.addLayout(self._stack, 1)
        for page in (self._whole, self._nothing):
            self._stack.addWidget(page)

    def _fill_told(self) -> None:
        """The figures, and below them the tables beside what stands at the side."""
        self._beside, self._right = QWidget(), QVBoxLayout()
        self._beside.setLayout(self._right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(BETWEEN_PX)
        self._right.addStretch(1)
        self._area = _scrolled(self._beside)
        whole = QVBoxLayout(self._told)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(BETWEEN_PX)
        whole.addWidget(Panel(None, self.figures, skin=self.skin))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(MARGIN_PX)
        whole.addLayout(self._sides, 1)
        self._sides.addWidget(self.tables, 1)
        self._sides.addWidget(self._area)

    def _serve(self) -> None:
        self.before.clicked.connect(lambda: self.moved.emit(-1))
        self.after.clicked.connect(lambda: self.moved.emit(1))
        self.today.clicked.connect(lambda: self.moved.emit(0))
        self.csv.clicked.connect(self.csv_asked)
        self.paper.clicked.connect(self.paper_asked)
        self.tables.opened.connect(self._open)
        self.tables.escaped.connect(self.closed)
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F5", self.refresh_asked.emit),
            ("F6", self.csv_asked.emit),
            ("F7", self.paper_asked.emit),
            ("F8", self.tables.next),
            ("Esc", self.closed.emit),
            ("Left", lambda: self._sideways(-1)),
            ("Right", lambda: self._sideways(1)),
            ("Home", lambda: self.moved.emit(0)),
        )
        for key, act in keys:
            QShortcut(key_sequence(key), self, act)

    def give(self, view: TodayView, *, anew: bool = False) -> None:
        """Show this day; what was selected stays so, unless all begins `anew`."""
        table = self.tables.tables[0] if self.tables.tables else None
        place = table.currentIndex().row() if table is not None and not anew else 0
        self._view = view
        self.title.setText(view.title)
        self.span.setText(view.span)
        self.after.setEnabled(not view.last)
        self.today.look_off(off=view.last)
        self.figures.give(view.figures)
        if view.tables:
            self.tables.give(view.tables, loud=(_REFUSED,) if view.refused else (), anew=anew)
            table = self.tables.tables[0]
            table.setCurrentIndex(table.rows.index(min(max(place, 0), len(table.rows.rows) - 1), 0))
        self._fill(view.side)
        if view.empty is not None:
            self.empty.give(view.empty)
        self._turn_to(self._whole if view.empty is None else self._nothing)
        self._arrange()

    def _turn_to(self, page: QWidget) -> None:
        """Show the tables, or that there are none; a button of the day's row that has the focus keeps it."""
        another, focused = page is not self._stack.currentWidget(), self.window().focusWidget()
        self._stack.setCurrentWidget(page)
        if self.isVisible() and (another or focused is self) and focused not in self._fixed:
            self._take_focus()

    def _fill(self, views: Sequence[SheetView]) -> None:
        """The tables at the side, made anew where they are others than before."""
        if [view.columns for view in views] == self._shapes:
            for panel, view in zip(self.panels, views, strict=True):
                panel.give(view)
            return
        self._shapes = [view.columns for view in views]
        for panel in self.panels:
            self._right.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self.panels = [SheetPanel(view, skin=self.skin) for view in views]
        for place, panel in enumerate(self.panels):
            self._right.insertWidget(place, panel)

    _shapes: Sequence[object] = ()

    def _sideways(self, by: int) -> None:
        """Another day; on a tab the next tab."""
        if self.tables.tabs is not None and any(button.hasFocus() for button in self.tables.tabs.buttons):
            self.tables.step(by)
            self.tables.tabs.buttons[self.tables.place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.moved.emit(by)

    def _open(self, place: int) -> None:
        session = self._view.sessions[place] if 0 <= place < len(self._view.sessions) else None
        if session is not None:
            self.opened.emit(session)

    def _arrange(self) -> None:
        """Beside each other; one under the other in a narrow window or with large text, where all of it scrolls."""
        narrow, direction = self.width() < NARROW_PX or self.skin.scale >= WRAPS_FROM, QBoxLayout.Direction
        sides = direction.RightToLeft if self.skin.left_handed else direction.LeftToRight
        self._sides.setDirection(direction.TopToBottom if narrow else sides)
        self._row.setDirection(sides)
        side = self.skin.px(_SIDE_WIDE_PX if self.width() >= WIDE_PX else _SIDE_PX)
        self._area.setMinimumWidth(0 if narrow else side)
        self._area.setMaximumWidth(16_777_215 if narrow else side)
        for panel in self.panels:
            panel.fit()
        self._area.setMinimumHeight(self._beside.sizeHint().height() if narrow else 0)
        self.tables.setMinimumHeight(self.skin.px(_LEAST_ROWS_PX) if narrow else 0)
        self.tables.arrange()
        room = self.width() - sum(part.sizeHint().width() + 8 for part in self._fixed) - 2 * MARGIN_PX
        self.span.setVisible(self.span.sizeHint().width() <= room)

    @property
    def _fixed(self) -> tuple[QWidget, ...]:
        """What of the day's row is never left out."""
        return self.before, self.after, self.title, self.today, self.csv, self.paper

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may want another arrangement."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """The table has the focus, so that arrow keys and Enter work at once."""
        super().showEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        table = self.tables.table if self._view.empty is None else None
        (table or self).setFocus(Qt.FocusReason.OtherFocusReason)


def _scrolled(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(tr("Figures of the day"))
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return area
