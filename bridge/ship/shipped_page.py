"""What was shipped, how far it got, and what is still open."""

from PySide6.QtCore import Signal

from bridge.serials.counts import lines_words
from bridge.ship.pack_boxes import BoxStack
from bridge.ui.after_page import BETWEEN_PX, AfterPage
from bridge.ui.buttons import ActionButton
from bridge.ui.pack_content import ShippedView
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

NEXT_ORDER = "XJXSHIP"
_LEAST_OPEN_PX = 118


class ShippedPage(AfterPage):
    """Shows a `ShippedView`. `slip_asked` and `address_asked` tell the number of the order whose paper is wanted."""

    slip_asked = Signal(str)
    address_asked = Signal(str)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(tr("What was shipped"), skin=skin)
        self._view: ShippedView | None = None
        self.boxes = BoxStack(skin=skin, closed=True)
        self.side.insertWidget(0, self.boxes)
        self.side.addStretch(0)
        self._fill_bar()
        self.arrange()

    def give(self, view: ShippedView) -> None:
        """Show this."""
        self._view = view
        self.give_top(view.header, view.banner)
        self.give_fate(view.track, document=view.order, still_open=view.still_open)
        self.went.give(view.went, view.lines, note=tr(lines_words(len(view.lines))), right=view.unchecked)
        self.boxes.give(view.boxes)
        self.arrange()

    def arrange(self) -> None:
        """The buttons of papers go first."""
        super().arrange()
        for button, beside in ((self.slip, (self.next,)), (self.address, (self.slip, self.next))):
            button.setVisible(self.bar.needed((button, *beside)) <= self.bar.room)

    def fit(self) -> None:
        """What is open has its least room below the boxes."""
        super().fit()
        is_open = self._view is not None and bool(self._view.still_open)
        self.still_open.setVisible(is_open)
        boxes = self.room - BETWEEN_PX - _LEAST_OPEN_PX if is_open else self.room
        self.boxes.setFixedHeight(max(0, min(self.boxes.needed, boxes)))

    def _fill_bar(self) -> None:
        skin = self.skin
        self.slip = ActionButton(tr("Print packing slip"), skin=skin, icon="printer", key="F7", wide=240)
        self.address = ActionButton(tr("Address label"), skin=skin, icon="map-pin", key="F8", wide=200)
        self.next = ActionButton(
            tr("Next order"), skin=skin, icon="arrow-right", key="F9", command=NEXT_ORDER, primary=True, wide=310
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
