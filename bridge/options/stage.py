"""What stands where on the page of the options: title, tabs, search, the options, what is said of them, buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bridge.options.bar import ButtonBar
from bridge.options.body import Body, Panels
from bridge.options.chip import UnlockedChip
from bridge.options.frame import MARGIN_PX, Note, Rows, Title
from bridge.options.row import OptionRow
from bridge.options.settings import OPTIONS
from bridge.options.tabs import TabList
from bridge.ui.announce import announce
from bridge.ui.field import Field
from bridge.ui.ground import Ground
from bridge.ui.panel import Panel
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

WIDEST_PX = 1100
_GAP_PX = 14


class Stage(Ground):
    """The parts in their places; what they do is the page's. `leaving`: the cross was pressed."""

    leaving = Signal()

    def __init__(self, *, panels: Panels, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.title = Title(self.leaving.emit, skin=skin)
        self.body = Body(panels=panels, skin=skin)
        self.tabs = TabList(list(dict.fromkeys(option.tab for option in OPTIONS)), skin=skin)
        words = tr("Search all options")
        self.search = Field(words, skin=skin, icon="search", placeholder=words, key="F2")
        self.chip = UnlockedChip(skin=skin)
        self.note = Note(skin=skin, ink="reject_text", ground="reject_soft")
        self.told = Note(skin=skin, ink="ink", ground="sel")
        self.bar = ButtonBar(skin=skin)
        self.area = Rows()
        self._right = QVBoxLayout()
        self._below = QVBoxLayout()
        self._fill_scroll()
        self._fill_right()
        self._fill_page()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        skin.changed.connect(self._arrange)
        self._arrange()

    @property
    def rows(self) -> tuple[OptionRow, ...]:
        """One an option, those beside others within theirs."""
        return self.body.rows

    def put_below(self, widget: QWidget) -> None:
        """Show a widget of others between the options and the buttons."""
        self._below.addWidget(widget)

    def _tell(self, words: str) -> None:
        self.told.say(words)
        if words:
            announce(self, words, urgent=False)

    def _say(self, problem: str) -> None:
        self.note.say(problem)
        if problem:
            announce(self, problem, urgent=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a wide screen the rows stand in the middle."""
        super().resizeEvent(event)
        self._margins()

    def _fill_scroll(self) -> None:
        self.area.setWidget(self.body)
        self.body.setAutoFillBackground(False)

    def _fill_right(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(MARGIN_PX)
        top.addWidget(self.search, 1)
        top.addWidget(self.chip)
        panel = Panel(None, self.area, skin=self.skin)
        panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._right.setSpacing(_GAP_PX)
        self._right.addLayout(top)
        for part in (panel, self.told, self.note):
            self._right.addWidget(part)
        self._right.addLayout(self._below)
        self._right.addStretch(1)

    def _fill_page(self) -> None:
        self._middle = middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.tabs)
        middle.addLayout(self._right, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.title)
        page.addLayout(middle, 1)
        page.addWidget(self.bar)

    def _arrange(self) -> None:
        """The tabs are at the left, for a left hand at the right."""
        direction = QHBoxLayout.Direction
        self._middle.setDirection(direction.RightToLeft if self.skin.left_handed else direction.LeftToRight)
        self._margins()

    def _margins(self) -> None:
        room = self.width() - self.tabs.sizeHint().width()
        side = max(20, (room - WIDEST_PX) // 2)
        self._right.setContentsMargins(side, MARGIN_PX, side, 0)
        self.update()
