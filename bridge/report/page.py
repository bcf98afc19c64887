"""*Today*: what happened on one day, and who did it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from bridge.report.figures import Figures
from bridge.report.table import SheetPanel
from bridge.report.views import GOES_ON, SheetView, TodayView
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
_SIDE_PX, _SIDE_WIDE_PX = 400, 520
_MOST_WIDE = 4
_MOST_SIDE = 24
_LEAST_ROWS_PX = 220


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
        self.head.say(tr(GOES_ON))
        self.head.cross.clicked.connect(self.closed)
        self.before = IconButton(tr("The day before"), icon="arrow-left", skin=skin, key="Left")
        self.after = IconButton(tr("The day after"), icon="arrow-right", skin=skin, key="Right")
        self.title = Words(skin=skin, role=Role.TITLE, ink="ink")
        self.span = Words(skin=skin, role=Role.BODY)
        self.today = CardButton(tr("Today"), skin=skin, key="Home")
        self.csv = CardButton(tr("Save CSV"), skin=skin, icon="download", key="F6")
        self.paper = CardButton(tr("Print"), skin=skin, icon="printer", key="F7")
        self.figures = Figures(skin=skin)
        self.documents: SheetPanel | None = None
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
        self._left, self._right = _column(), _column()
        self._beside, self._below = _holding(self._left), _holding(self._right)
        self._area = _scrolled(self._below)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._told)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(MARGIN_PX)
        self._sides.addWidget(self._beside, 1)
        self._sides.addWidget(self._area)
        body, column = QVBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._row)
        column.addLayout(body, 1)
        body.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, MARGIN_PX)
        body.setSpacing(BETWEEN_PX)
        body.addWidget(Panel(None, self.figures, skin=self.skin))
        self._stack = QStackedLayout()
        body.addLayout(self._stack, 1)
        self._whole = _scrolled(self._told)
        for page in (self._whole, self._nothing):
            self._stack.addWidget(page)

    def _serve(self) -> None:
        self.before.clicked.connect(lambda: self.moved.emit(-1))
        self.after.clicked.connect(lambda: self.moved.emit(1))
        self.today.clicked.connect(lambda: self.moved.emit(0))
        self.csv.clicked.connect(self.csv_asked)
        self.paper.clicked.connect(self.paper_asked)
        for key, signal in (
            ("F5", self.refresh_asked),
            ("F6", self.csv_asked),
            ("F7", self.paper_asked),
            ("Esc", self.closed),
        ):
            QShortcut(key_sequence(key), self, signal.emit)
        for key, by in (("Left", -1), ("Right", 1), ("Home", 0)):
            QShortcut(key_sequence(key), self, lambda by=by: self.moved.emit(by))

    def give(self, view: TodayView) -> None:
        """Show this day; the document that was selected stays so while the same are shown."""
        same = view.sessions == self._view.sessions and self.documents is not None
        place = self.documents.table.currentIndex().row() if same and self.documents is not None else 0
        self._view = view
        self.title.setText(view.title)
        self.span.setText(view.span)
        self.after.setEnabled(not view.last)
        self.today.look_off(off=view.last)
        self.figures.give(view.figures)
        self._fill(view)
        if view.empty is not None:
            self.empty.give(view.empty)
        self._stack.setCurrentWidget(self._whole if view.empty is None else self._nothing)
        if self.documents is not None and self.documents.rows.rows:
            self.documents.table.setCurrentIndex(self.documents.rows.index(max(place, 0), 0))
        self._arrange()

    def _fill(self, view: TodayView) -> None:
        shapes = [tuple(sheet.columns for sheet in sheets) for sheets in (view.wide, view.side)]
        if self.documents is None and view.documents is not None:
            self.documents = SheetPanel(view.documents, skin=self.skin, selectable=True)
            self.documents.table.opened.connect(self._open)
            self.documents.table.escaped.connect(self.closed)
            self._left.addWidget(self.documents, 1)
        elif self.documents is not None and view.documents is not None:
            self.documents.give(view.documents)
        if shapes != self._shapes:
            self._shapes = shapes
            self._make(view)
            return
        for panel, sheet in zip(self.panels, (*view.wide, *view.side), strict=True):
            panel.give(sheet)

    _shapes: Sequence[object] = ()

    def _make(self, view: TodayView) -> None:
        """Other tables than before."""
        for panel in self.panels:
            panel.hide()
            panel.deleteLater()
        while (last := self._right.takeAt(self._right.count() - 1)) is not None:
            del last
        self.panels = []
        for sheets, column, most in ((view.wide, self._left, _MOST_WIDE), (view.side, self._right, _MOST_SIDE)):
            for sheet in sheets:
                self._add(sheet, column, most)
        self._right.addStretch(1)

    def _add(self, sheet: SheetView, column: QVBoxLayout, most: int) -> None:
        panel = SheetPanel(sheet, skin=self.skin, most=most)
        self.panels.append(panel)
        column.addWidget(panel)

    def _open(self, place: int) -> None:
        session = self._view.sessions[place] if 0 <= place < len(self._view.sessions) else None
        if session is not None:
            self.opened.emit(session)

    def _arrange(self) -> None:
        """Beside each other; one under the other in a narrow window, where all of it scrolls."""
        narrow, direction = self.width() < NARROW_PX or self.skin.scale >= 1.5, QBoxLayout.Direction  # noqa: PLR2004
        sides = direction.RightToLeft if self.skin.left_handed else direction.LeftToRight
        self._sides.setDirection(direction.TopToBottom if narrow else sides)
        self._row.setDirection(sides)
        side = self.skin.px(_SIDE_WIDE_PX if self.width() >= WIDE_PX else _SIDE_PX)
        self._area.setMinimumWidth(0 if narrow else side)
        self._area.setMaximumWidth(16_777_215 if narrow else side)
        for panel in self.panels:
            panel.fit()
        below = self._below.sizeHint().height() if narrow else 0
        self._area.setMinimumHeight(below)
        self._beside.setMinimumHeight(_LEAST_ROWS_PX if narrow else 0)
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
        """The list has the focus, so that arrow keys and Enter work at once."""
        super().showEvent(event)
        (self.documents.table if self.documents is not None else self).setFocus(Qt.FocusReason.OtherFocusReason)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(BETWEEN_PX)
    return column


def _holding(column: QVBoxLayout) -> QWidget:
    held = QWidget()
    held.setLayout(column)
    return held


def _scrolled(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return area
