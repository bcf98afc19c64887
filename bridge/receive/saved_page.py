"""What was saved, how far it got, and what is still open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from bridge.ui.buttons import ActionButton
from bridge.ui.content import SavedView
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.saved_table import SavedDelegate, SavedModel, saved_plan
from bridge.ui.skin import NARROW_PX, Skin
from bridge.ui.table_view import Table
from bridge.ui.track import Track

_BETWEEN_PX = 12
_OPEN_PX = 420
_NEXT = "XJXRECEIVE"
_ONE_TABLE_FROM = 1.5
_NO_HEAD_FROM = 1.75
_LEAST_ROOM_PX = 80


class SavedPage(Page):
    """Shows a `SavedView`. `again` tells the number of the document to go on with; `print_asked` wants the papers."""

    again = Signal(str)
    print_asked = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._document = ""
        self.track = Track(skin=skin)
        self._saved = SavedModel(units="Units", serials=True)
        self._open = SavedModel(units="Left", serials=False)
        self._saved_head = PanelHead("What was saved", skin=skin)
        self._open_head = PanelHead("Still open", skin=skin)
        self.saved_table = self._table(self._saved, serials=True)
        self.open_table = self._table(self._open, serials=False)
        self.saved_table.setAccessibleName("What was saved")
        self.open_table.setAccessibleName("Still open")
        self._left = Panel(self._saved_head, self.saved_table, skin=skin)
        self._right = Panel(self._open_head, self.open_table, skin=skin)
        self._tables = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tables.setSpacing(MARGIN_PX)
        self._tables.addWidget(self._left, 1)
        self._tables.addWidget(self._right)
        for table in (self.saved_table, self.open_table):
            table.setMinimumHeight(0)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        column.setSpacing(_BETWEEN_PX)
        column.addWidget(Panel(None, self.track, skin=skin))
        column.addLayout(self._tables, 1)
        self._fill_bar()
        self.arrange()

    def give(self, view: SavedView) -> None:
        """Show this."""
        self.give_top(view.header, view.banner)
        self._document = view.document
        self.track.give(view.track)
        lines = len(view.lines)
        self._saved_head.give("What was saved", note=f"{lines:,} line{'' if lines == 1 else 's'}", right=view.aside)
        self._open_head.give(f"Still open on {view.document}")
        self._saved.set_rows(view.lines)
        self._open.set_rows(view.still_open)
        self._again.rename(f"Continue {view.document}")
        self._again.look_off(off=not view.still_open)
        self.arrange()

    def arrange(self) -> None:
        """Saved beside open; in narrow windows and with large text only what was saved."""
        super().arrange()
        left = self.skin.left_handed
        direction = QBoxLayout.Direction
        self._tables.setDirection(direction.RightToLeft if left else direction.LeftToRight)
        self._right.setVisible(self.width() >= NARROW_PX and self.skin.scale < _ONE_TABLE_FROM)
        self._right.setFixedWidth(_OPEN_PX)
        self.paper.setVisible(self.bar.needed((self.paper, self._again, self._next)) <= self.bar.room)
        large = self.skin.scale >= _NO_HEAD_FROM
        self._saved_head.setVisible(not large)
        room = self.body.height() - self.track.sizeHint().height() - MARGIN_PX - _BETWEEN_PX
        self._left.setVisible(not large or room >= self.skin.px(_LEAST_ROOM_PX))

    def _table(self, model: SavedModel, *, serials: bool) -> Table:
        return Table(
            model,
            SavedDelegate(skin=self.skin),
            plan=lambda width: saved_plan(width, self.skin, serials=serials),
            skin=self.skin,
            selectable=False,
        )

    def _fill_bar(self) -> None:
        skin = self.skin
        self._again = ActionButton("Continue", skin=skin, icon="package-open", key="F8", wide=250)
        self._next = ActionButton(
            "Next purchase order", skin=skin, icon="arrow-right", key="F9", command=_NEXT, primary=True, wide=310
        )
        self.paper = ActionButton("Print serial list", skin=skin, icon="printer", key="F7", wide=230)
        self.bar.add(self.paper)
        self.bar.space()
        self.bar.add(self._again)
        self.bar.add(self._next)
        self._again.clicked.connect(self._go_on)
        self._next.clicked.connect(lambda: self.command.emit(_NEXT))
        self.paper.clicked.connect(self.print_asked)
        self.shortcut("F7", self.print_asked.emit)
        self.shortcut("F8", self._go_on)
        self.command_key("F9", _NEXT)
        self.command_key("Esc", _NEXT)

    def _go_on(self) -> None:
        if self._document:
            self.again.emit(self._document)
