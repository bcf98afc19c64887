"""What was received, on the screen: the document's facts, and a tab for each table of its report."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from bridge.report.table import SheetPanel
from bridge.report.views import GOES_ON, ReceiptView
from bridge.ui.action_bar import Words
from bridge.ui.buttons import CardButton, key_sequence
from bridge.ui.content import Empty
from bridge.ui.cover_head import CoverHead
from bridge.ui.empty import EmptyState
from bridge.ui.fonts import Role
from bridge.ui.ground import Ground
from bridge.ui.page import MARGIN_PX
from bridge.ui.panel import Panel
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.ui.tab_row import TabRow, TabWords

_LOUD = (2, 3, 4)


class ReceiptPage(Ground):
    """Shows a `ReceiptView`."""

    closed = Signal()
    paper_asked = Signal()
    csv_asked = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._view = ReceiptView()
        self.head = CoverHead(tr("Receiving report"), icon="package-open", skin=skin)
        self.head.say(tr(GOES_ON))
        self.head.cross.clicked.connect(self.closed)
        self.title = Words(skin=skin, role=Role.TITLE, ink="ink")
        self.facts = Words(skin=skin, role=Role.STRIP)
        self.facts.setWordWrap(True)
        self.csv = CardButton(tr("Save CSV"), skin=skin, icon="download", key="F6")
        self.paper = CardButton(tr("Print"), skin=skin, icon="printer", key="F7")
        self.csv.clicked.connect(self.csv_asked)
        self.paper.clicked.connect(self.paper_asked)
        self.tabs: TabRow | None = None
        self.sheets = QStackedWidget()
        self._lay_out()
        for key, act in (("F6", self.csv_asked.emit), ("F7", self.paper_asked.emit), ("Esc", self.closed.emit)):
            QShortcut(key_sequence(key), self, act)
        QShortcut(key_sequence("Left"), self, lambda: self._step(-1))
        QShortcut(key_sequence("Right"), self, lambda: self._step(1))
        skin.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setContentsMargins(MARGIN_PX, 12, MARGIN_PX, 10)
        self._row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.csv, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignTop)
        self._over, body, column = QVBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._row)
        column.addLayout(self._over)
        column.addLayout(body, 1)
        body.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        body.addWidget(self.sheets)

    def give(self, view: ReceiptView) -> None:
        """Show this, beginning with its units."""
        self._view = view
        self.title.setText(view.document)
        self.facts.setText("   ".join(f"{name}: {value}" for name, value in view.facts))
        self.head.say(tr(GOES_ON))
        self._clear()
        self.tabs = TabRow(
            [_tab(place, sheet.title) for place, sheet in enumerate(view.sheets)],
            name=tr("Parts of the report"),
            skin=self.skin,
        )
        self.tabs.chosen.connect(self.choose)
        self._over.addWidget(self.tabs)
        for sheet, nothing in zip(view.sheets, view.nothing, strict=True):
            if sheet.rows:
                panel = SheetPanel(sheet, skin=self.skin)
                panel.table.escaped.connect(self.closed)
                self.sheets.addWidget(panel)
                continue
            empty = EmptyState(skin=self.skin, buttons={})
            empty.give(Empty("check-check", nothing, ""))
            self.sheets.addWidget(Panel(None, empty, skin=self.skin))
        self.choose(0)
        self._arrange()

    def choose(self, place: object) -> None:
        """Show the table at this place."""
        if self.tabs is not None and isinstance(place, int):
            self.tabs.give(place, [len(sheet.rows) for sheet in self._view.sheets])
            self.sheets.setCurrentIndex(place)

    def _step(self, by: int) -> None:
        self.choose(min(max(self.sheets.currentIndex() + by, 0), self.sheets.count() - 1))

    def _clear(self) -> None:
        if self.tabs is not None:
            self._over.removeWidget(self.tabs)
            self.tabs.hide()
            self.tabs.deleteLater()
        while (old := self.sheets.widget(0)) is not None:
            self.sheets.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _arrange(self) -> None:
        if self.tabs is not None:
            self.tabs.arrange(self.width())
        direction = QHBoxLayout.Direction
        self._row.setDirection(direction.RightToLeft if self.skin.left_handed else direction.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may want short words."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """The page itself has the focus, so that no control has it."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


_SHORT = ("Units", "Sessions", "Differences", "Aside", "Missing", "Unlisted", "Allowed")


def _tab(place: int, title: str) -> TabWords:
    return TabWords(place, title, short=tr(_SHORT[place]), loud=place in _LOUD)
