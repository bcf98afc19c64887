"""The scan page of shipping: the answer, the order's lines, what has to be done, and what can be pressed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bridge.ship.put_back import PutBackPanel
from bridge.ship.scan_actions import ShipActions
from bridge.ship.table import ShipModel
from bridge.ship.table_delegate import LineTable, ShipDelegate, ship_plan
from bridge.ui.banner_content import OK
from bridge.ui.buttons import ActionButton
from bridge.ui.content import Shape
from bridge.ui.last_scans import LastScans
from bridge.ui.notice_card import NoticeCard
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.ship_content import ShipScanView
from bridge.ui.ship_to import ShipToCard
from bridge.ui.skin import NARROW_PX, WIDE_PX, Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import Plan

SIDE_PX, WIDE_SIDE_PX = 340, 460
ADDRESS_SHARE = 0.44
ALONE_FROM = 1.5
NO_HEAD_FROM = 1.75
_BETWEEN_PX = 12
_UNBOUND = 16_777_215


class ShipScanPage(Page):
    """Shows a `ShipScanView`. `typed` tells a SKU or serial that a person typed.

    Before the first scan the address has the side of the page; afterwards the last scans come there, below what has to
    be done. In a narrow window, or with large text, what stands at the side goes over the lines.
    """

    typed = Signal(str)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._view: ShipScanView | None = None
        self._model = ShipModel(self)
        self._delegate = ShipDelegate(skin=skin)
        self._head = PanelHead(tr("Order lines"), skin=skin)
        self.table = LineTable(self._model, self._delegate, plan=self._plan, skin=skin, selectable=False)
        self.table.setAccessibleName(tr("Order lines"))
        self.warning = NoticeCard(shape=Shape.ASK, words=tr("Done"), skin=skin)
        self.removal = NoticeCard(shape=Shape.REJECT, words=tr("It is out"), skin=skin)
        self.ship_to = ShipToCard(skin=skin)
        self.scans = LastScans(skin=skin, dense=True)
        self.put_back = PutBackPanel(skin=skin)
        self._scroll_to = ""
        self._lay_out_body()
        self.keys = ShipActions(self.bar, skin=skin)
        self.confirm = ActionButton(
            tr("All is put back"), skin=skin, icon="check", key="F8", command=OK, primary=True, wide=300
        )
        self._push = QWidget()
        self.bar.add(self._push, stretch=1)
        self.bar.add(self.confirm)
        self._connect()
        self.arrange()

    def give(self, view: ShipScanView) -> None:
        """Show this; the row of the last scan is brought into view."""
        self._view = view
        self.give_top(view.header, view.banner)
        if view.rows is not None and self._model.set_rows(view.rows):
            self.table.lay_out()
        self.ship_to.give(view.ship_to)
        self.scans.give(view.scans)
        self.removal.give((view.removal,) if view.removal else ())
        self.warning.give(() if view.removal else view.warnings)
        if view.put_back is not None:
            self.put_back.give(view.put_back)
            self.confirm.rename(view.put_back.confirm)
        self.keys.look_off(view.off)
        self.keys.offer(self.keys.part, offered=view.partial)
        self.arrange()
        self._follow()

    @property
    def lines(self) -> ShipModel:
        """The lines as they are shown."""
        return self._model

    @property
    def stopped(self) -> bool:
        """Whether the order may not ship any more, so that everything goes back."""
        return self._view is not None and self._view.put_back is not None

    @property
    def flat(self) -> bool:
        """Whether what stands at the side goes over the lines."""
        return self.width() < NARROW_PX or self.skin.scale >= ALONE_FROM

    def arrange(self) -> None:
        """Lines beside what has to be done, under it in a narrow window or with large text; alone what goes back."""
        super().arrange()
        stopped, flat = self.stopped, self.flat
        self._columns.setDirection(self._direction())
        self._order_cards(flat=flat)
        top = 12 if self.skin.scale >= NO_HEAD_FROM else MARGIN_PX
        self._columns.setContentsMargins(MARGIN_PX, top, MARGIN_PX, 0)
        self._lines.setVisible(not stopped)
        self._side.setVisible(not stopped and (not flat or self._has_notice() or not self._ships_to.isHidden()))
        self.put_back.setVisible(stopped)
        beside = self._side_width()
        self._side.setMinimumWidth(0 if flat else beside)
        self._side.setMaximumWidth(_UNBOUND if flat else beside)
        self._head.setVisible(self.skin.scale < NO_HEAD_FROM)
        self._side.updateGeometry()
        self._arrange_bar()
        self._give_head()

    def focus_field(self) -> None:
        """Put the caret into the field."""
        if not self.stopped:
            self.keys.focus_field()

    def _lay_out_body(self) -> None:
        skin = self.skin
        self._lines = Panel(self._head, self.table, skin=skin)
        self._ships_to = Panel(None, self.ship_to, skin=skin)
        self._side = QWidget()
        self._cards = QVBoxLayout(self._side)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(_BETWEEN_PX)
        for part in (self.removal, self.warning, self._ships_to):
            self._cards.addWidget(part)
        self._cards.addWidget(self.scans, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.body)
        self._columns.setSpacing(MARGIN_PX)
        self._columns.addWidget(self._lines, 1)
        self._columns.addWidget(self._side)
        self._columns.addWidget(self.put_back, 1)

    def _connect(self) -> None:
        self.keys.typed.connect(self._type)
        self.keys.command.connect(self.command)
        self.keys.done.connect(self.release_focus)
        for part in (self.warning.done, self.removal.done, self.confirm.clicked):
            part.connect(self._ok)
        self.shortcut("F2", self.focus_field)
        self.shortcut("F7", self._part)
        self.shortcut("F8", self._ok)
        for key, word in (
            ("F3", "XJXSKIP"),
            ("F4", "XJXCOUNT"),
            ("F6", "XJXNEXT"),
            ("F9", "XJXFINISH"),
            ("Ctrl Z", "XJXUNDO"),
            ("Esc", "XJXREVERT"),
        ):
            self.command_key(key, word)

    def _ok(self) -> None:
        """Say that it is done, where something is to be done."""
        view = self._view
        if view is not None and (view.put_back is not None or view.removal is not None or view.warnings):
            self.command.emit(OK)

    def _part(self) -> None:
        if self._view is not None and self._view.partial and not self.stopped:
            self.command.emit(self.keys.part.command)

    def _type(self, text: str) -> None:
        self.release_focus()
        self.typed.emit(text)

    def _side_width(self) -> int:
        """The address is to be read from afar before the first scan."""
        if self._has_large_address():
            return round(self.width() * ADDRESS_SHARE)
        return self.skin.px(WIDE_SIDE_PX if self.width() >= WIDE_PX else SIDE_PX)

    def _has_large_address(self) -> bool:
        view = self._view
        return (
            view is not None and view.ship_to.large and not self.flat and self._has_address() and not self._has_notice()
        )

    def _direction(self) -> QBoxLayout.Direction:
        if self.flat:
            return QBoxLayout.Direction.BottomToTop
        return QBoxLayout.Direction.RightToLeft if self.skin.left_handed else QBoxLayout.Direction.LeftToRight

    def _order_cards(self, *, flat: bool) -> None:
        """What the side shows: the address whole before the first scan, else the last scans below it."""
        large = self._has_large_address()
        self._cards.setStretch(self._cards.indexOf(self._ships_to), 1 if large else 0)
        self.scans.setVisible(not flat and not large)
        fresh = self._view is not None and self._view.ship_to.large
        crowded = flat and (self._has_notice() or (self.skin.scale >= ALONE_FROM and not fresh))
        self._ships_to.setVisible(self._has_address() and not crowded)
        self.ship_to.be_large(large=large)
        self.ship_to.be_flat(flat=flat or self._has_notice())
        for card in (self.removal, self.warning):
            card.be_flat(flat=flat)

    def _has_notice(self) -> bool:
        return self._view is not None and (self._view.removal is not None or bool(self._view.warnings))

    def _has_address(self) -> bool:
        return self._view is not None and bool(self._view.ship_to.address or self._view.ship_to.note)

    def _arrange_bar(self) -> None:
        for part in (self._push, self.confirm):
            part.setVisible(self.stopped)
        self.keys.show_all(shown=not self.stopped)

    def _plan(self, width: int) -> Plan:
        plan = ship_plan(width, self.width(), self.skin)
        self._delegate.plan = plan
        return plan

    def _give_head(self) -> None:
        view = self._view
        if view is None:
            return
        units = tr("{scanned:,} of {n:,} units", scanned=view.scanned, n=view.ordered)
        share = view.scanned / view.ordered if view.ordered else 0.0
        newest = self.scans.newest
        if self.flat and newest is not None:
            words = f"{newest.text}  {newest.note}"
            self._head.give(tr("Order lines"), note=units, right=words, mark=newest.shape, badge=view.box)
            return
        self._head.give(tr("Order lines"), note=view.note, right=units, share=share, badge=view.box)

    def _follow(self) -> None:
        place = self._model.active_place
        key = "" if place is None else self._model.rows[place].key
        if key != self._scroll_to:
            self.table.follow(place)
        self._scroll_to = key
