"""What was received, on the screen: the document's facts, and a tab for each table of its report."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from bridge.phrases import phrase
from bridge.report.tabbed import Tabbed
from bridge.report.views import GOES_ON, ReceiptView
from bridge.ui.action_bar import Words
from bridge.ui.buttons import CardButton, key_sequence
from bridge.ui.cover_head import CoverHead
from bridge.ui.fonts import Role
from bridge.ui.ground import Ground
from bridge.ui.page import MARGIN_PX
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

_SHORT = (
    phrase("Units"),
    phrase("Sessions"),
    phrase("Lines"),
    phrase("Aside"),
    phrase("Missing"),
    phrase("Unlisted"),
    phrase("Allowed"),
)
_NO_BREAK = "\N{NO-BREAK SPACE}"


class ReceiptPage(Ground):
    """Shows a `ReceiptView`."""

    closed = Signal()
    paper_asked = Signal()
    csv_asked = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.head = CoverHead(tr("Receiving report"), icon="package-open", skin=skin)
        self.head.say(tr(GOES_ON))
        self.head.cross.clicked.connect(self.closed)
        self.title = Words(skin=skin, role=Role.TITLE, ink="ink")
        self.facts = Words(skin=skin, role=Role.BODY)
        self.facts.setWordWrap(True)
        self.csv = CardButton(tr("Save CSV"), skin=skin, icon="download", key="F6")
        self.paper = CardButton(tr("Print"), skin=skin, icon="printer", key="F7")
        self.csv.clicked.connect(self.csv_asked)
        self.paper.clicked.connect(self.paper_asked)
        self.tables = Tabbed(tr("Parts of the report"), short=tuple(map(tr, _SHORT)), skin=skin)
        self.tables.escaped.connect(self.closed)
        self._lay_out()
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F6", self.csv_asked.emit),
            ("F7", self.paper_asked.emit),
            ("F8", self.tables.next),
            ("Esc", self.closed.emit),
            ("Left", lambda: self.tables.step(-1)),
            ("Right", lambda: self.tables.step(1)),
        )
        for key, act in keys:
            QShortcut(key_sequence(key), self, act)
        skin.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setContentsMargins(MARGIN_PX, 10, MARGIN_PX, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.csv)
        self._row.addWidget(self.paper)
        body, column = QVBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._row)
        column.addLayout(body, 1)
        body.setContentsMargins(MARGIN_PX, 2, MARGIN_PX, MARGIN_PX)
        body.setSpacing(10)
        body.addWidget(self.facts)
        body.addWidget(self.tables, 1)

    def give(self, view: ReceiptView) -> None:
        """Show this, beginning with its units."""
        self.title.setText(view.document)
        facts = (f"{name}: {value}".replace(" ", _NO_BREAK) for name, value in view.facts)
        self.facts.setText("    ".join(facts))
        self.head.say(tr(GOES_ON))
        if view.sheets:
            self.tables.give(view.sheets, anew=True)
        self.tables.setVisible(bool(view.sheets))
        self._arrange()

    def _arrange(self) -> None:
        self.tables.arrange()
        direction = QHBoxLayout.Direction
        self._row.setDirection(direction.RightToLeft if self.skin.left_handed else direction.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may want short words."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """The table has the focus, so that arrow keys work at once."""
        super().showEvent(event)
        (self.tables.table or self).setFocus(Qt.FocusReason.OtherFocusReason)
