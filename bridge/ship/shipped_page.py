"""What was shipped, how far it got, and what is still open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bridge.ship.pack_boxes import BoxStack
from bridge.ui.buttons import ActionButton
from bridge.ui.pack_content import ShippedView
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.saved_table import SavedDelegate, SavedModel, saved_plan
from bridge.ui.skin import NARROW_PX, Skin
from bridge.ui.table_view import Table
from bridge.ui.track import Track

NEXT_ORDER = "XJXSHIP"
_BETWEEN_PX = 12
_RIGHT_PX = 420
_ONE_TABLE_FROM = 1.5
_NO_HEAD_FROM = 1.75
_LEAST_ROOM_PX = 80
_LEAST_OPEN_PX = 118


class ShippedPage(Page):
    """Shows a `ShippedView`. `slip_asked` and `address_asked` tell the number of the order whose paper is wanted."""

    slip_asked = Signal(str)
    address_asked = Signal(str)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._view: ShippedView | None = None
        self.track = Track(skin=skin)
        self._lines = SavedModel(units="Units", serials=True)
        self._open = SavedModel(units="Left", serials=False)
        self._lines_head = PanelHead("What was shipped", skin=skin)
        self._open_head = PanelHead("Still open", skin=skin)
        self.lines_table = self._table(self._lines, serials=True)
        self.open_table = self._table(self._open, serials=False)
        self.lines_table.setAccessibleName("What was shipped")
        self.open_table.setAccessibleName("Still open")
        self.boxes = BoxStack(skin=skin, closed=True)
        self._lay_out()
        self._fill_bar()
        self.arrange()

    def give(self, view: ShippedView) -> None:
        """Show this."""
        self._view = view
        self.give_top(view.header, view.banner)
        self.track.give(view.track)
        lines = len(view.lines)
        note = f"{lines:,} line{'' if lines == 1 else 's'}"
        self._lines_head.give(view.went, note=note, right=view.unchecked)
        self._lines.set_rows(view.lines)
        self._open_head.give(f"Still open on {view.order}")
        self._open.set_rows(view.still_open)
        self.boxes.give(view.boxes)
        self.arrange()

    def arrange(self) -> None:
        """Boxes and what is open beside what was shipped; in narrow windows and with large text only that."""
        super().arrange()
        left = self.skin.left_handed
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.RightToLeft if left else direction.LeftToRight)
        self._right.setVisible(self.width() >= NARROW_PX and self.skin.scale < _ONE_TABLE_FROM)
        self._right.setFixedWidth(_RIGHT_PX)
        self.fit()
        for button, beside in ((self.slip, (self.next,)), (self.address, (self.slip, self.next))):
            button.setVisible(self.bar.needed((button, *beside)) <= self.bar.room)

    def fit(self) -> None:
        """What there is no room for goes."""
        is_open = self._view is not None and bool(self._view.still_open)
        self._open_panel.setVisible(is_open)
        room = self.body.height() - self.track.sizeHint().height() - MARGIN_PX - _BETWEEN_PX
        boxes = room - _BETWEEN_PX - _LEAST_OPEN_PX if is_open else room
        self.boxes.setFixedHeight(max(0, min(self.boxes.needed, boxes)))
        large = self.skin.scale >= _NO_HEAD_FROM
        self._lines_head.setVisible(not large)
        self._left.setVisible(not large or room >= self.skin.px(_LEAST_ROOM_PX))

    def _lay_out(self) -> None:
        skin = self.skin
        for table in (self.lines_table, self.open_table):
            table.setMinimumHeight(0)
        self._left = Panel(self._lines_head, self.lines_table, skin=skin)
        self._open_panel = Panel(self._open_head, self.open_table, skin=skin)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(_BETWEEN_PX)
        right.addWidget(self.boxes)
        right.addWidget(self._open_panel, 1)
        right.addStretch(0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(MARGIN_PX)
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self._right)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        column.setSpacing(_BETWEEN_PX)
        column.addWidget(Panel(None, self.track, skin=skin))
        column.addLayout(self._columns, 1)

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
        self.slip = ActionButton("Print packing slip", skin=skin, icon="printer", key="F7", wide=240)
        self.address = ActionButton("Address label", skin=skin, icon="map-pin", key="F8", wide=200)
        self.next = ActionButton(
            "Next order", skin=skin, icon="arrow-right", key="F9", command=NEXT_ORDER, primary=True, wide=310
        )
        self.bar.add(self.slip)
        self.bar.add(self.address)
        self.bar.space()
        self.bar.add(self.next)
        self.slip.clicked.connect(self._ask_slip)
        self.address.clicked.connect(self._ask_address)
        self.next.clicked.connect(lambda: self.command.emit(NEXT_ORDER))
        self.shortcut("F7", self._ask_slip)
        self.shortcut("F8", self._ask_address)
        self.command_key("F9", NEXT_ORDER)
        self.command_key("Esc", NEXT_ORDER)

    def _ask_slip(self) -> None:
        if self._view is not None:
            self.slip_asked.emit(self._view.order)

    def _ask_address(self) -> None:
        if self._view is not None:
            self.address_asked.emit(self._view.order)
