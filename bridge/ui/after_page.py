"""The page after saving: how far the work got, what went, and beside it what stays open."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bridge.ui.content import SavedLine, Station
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel
from bridge.ui.saved_table import SavedPanel
from bridge.ui.skin import NARROW_PX, Skin
from bridge.ui.speech import tr
from bridge.ui.track import Track

BETWEEN_PX = 12
_SIDE_PX = 420
_ONE_TABLE_FROM = 1.5
_NO_HEAD_FROM = 1.75
_LEAST_ROOM_PX = 64


class AfterPage(Page):
    """`went` says what `what` heads; what is `still_open` stands at its side, below what a page adds to `side`."""

    def __init__(self, what: str, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.track = Track(skin=skin)
        self.went = SavedPanel(what, units=tr("Units"), serials=True, skin=skin)
        self.still_open = SavedPanel(tr("Still open"), units=tr("Left"), serials=False, skin=skin)
        self._right = QWidget()
        self.side = QVBoxLayout(self._right)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(BETWEEN_PX)
        self.side.addWidget(self.still_open, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(MARGIN_PX)
        self._columns.addWidget(self.went, 1)
        self._columns.addWidget(self._right)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        column.setSpacing(BETWEEN_PX)
        column.addWidget(Panel(None, self.track, skin=skin))
        column.addLayout(self._columns, 1)

    def give_fate(self, stations: Sequence[Station], *, document: str, still_open: Sequence[SavedLine]) -> None:
        """Show how far it got, and what stays open on the document."""
        self.track.give(stations)
        self.still_open.give(tr("Still open on {document}", document=document), still_open)

    @property
    def room(self) -> int:
        """How high the columns below the track can be."""
        return self.body.height() - self.track.sizeHint().height() - MARGIN_PX - BETWEEN_PX

    def arrange(self) -> None:
        """What went beside the rest; in narrow windows and with large text only what went."""
        super().arrange()
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.RightToLeft if self.skin.left_handed else direction.LeftToRight)
        self._right.setVisible(self.width() >= NARROW_PX and self.skin.scale < _ONE_TABLE_FROM)
        self._right.setFixedWidth(_SIDE_PX)
        self.fit()

    def fit(self) -> None:
        """What there is no room for goes."""
        large = self.skin.scale >= _NO_HEAD_FROM
        self.went.head.setVisible(not large)
        self.went.setVisible(not large or self.room >= self.skin.px(_LEAST_ROOM_PX))
