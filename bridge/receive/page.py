"""The scan page of receiving: the answer, the lines, the last scans, and what can be pressed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QBoxLayout

from bridge.receive.scan_actions import ScanActions
from bridge.receive.serial_list import SerialList
from bridge.receive.table import Column, LineModel
from bridge.receive.table_delegate import LineDelegate, line_plan, without_expected
from bridge.ui.content import ScanView
from bridge.ui.last_scans import WIDE_WIDTH_PX, WIDTH_PX, LastScans
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.skin import NARROW_PX, WIDE_PX, Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import Plan, Table

ONE_SCAN_FROM = 1.5
NO_HEAD_FROM = 1.75


class ScanPage(Page):
    """Shows a `ScanView`. `typed` tells a SKU or serial that a person typed, `bulk_asked` that there are many.

    `serials_asked` tells SKU and name of the line whose units are wanted.
    """

    typed = Signal(str)
    bulk_asked = Signal()
    serials_asked = Signal(str, str)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._view: ScanView | None = None
        self._model = LineModel(self)
        self._delegate = LineDelegate(skin=skin)
        self._head = PanelHead(tr("Lines"), skin=skin)
        self.table = Table(self._model, self._delegate, plan=self._plan, skin=skin, selectable=False)
        self.table.setAccessibleName(tr("Lines"))
        self._lines = Panel(self._head, self.table, skin=skin)
        self.scans = LastScans(skin=skin)
        self._scroll_to = ""
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.body)
        self._columns.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        self._columns.setSpacing(MARGIN_PX)
        self._columns.addWidget(self._lines, 1)
        self._columns.addWidget(self.scans)
        self.keys = ScanActions(self.bar, skin=skin)
        self.keys.typed.connect(self._type)
        self.keys.command.connect(self.command)
        self.keys.bulk.clicked.connect(self.bulk_asked)
        self.keys.done.connect(self.release_focus)
        self.serials = SerialList(self, skin=skin)
        self.serials.closed.connect(self.release_focus)
        self._add_keys()
        self.arrange()

    def give(self, view: ScanView) -> None:
        """Show this; the line scanned last is brought into view."""
        if self._view is not None and self._view.header.title != view.header.title:
            self.serials.close_list()
        turned, self._view = view.blind is not (self._view is not None and self._view.blind), view
        if turned:
            self.table.lay_out()
        self.give_top(view.header, view.banner)
        if view.lines is not None:
            self._model.set_rows(view.lines)
        self._model.change(view.changed)
        self.scans.give(view.scans)
        self.keys.look_off(view.off)
        self._give_head()
        self._follow()

    @property
    def lines(self) -> LineModel:
        """The lines as they are shown."""
        return self._model

    @property
    def active_sku(self) -> str:
        """The item scanned last, empty before the first."""
        place = self._model.active_place
        return "" if place is None else self._model.rows[place].sku

    def arrange(self) -> None:
        """Lines beside the last scans, over them in a narrow window, alone with large text."""
        super().arrange()
        width, scale = self.width(), self.skin.scale
        narrow, alone = width < NARROW_PX, scale >= ONE_SCAN_FROM
        direction = QBoxLayout.Direction
        sides = direction.RightToLeft if self.skin.left_handed else direction.LeftToRight
        self._columns.setDirection(direction.TopToBottom if narrow else sides)
        top = 12 if scale >= NO_HEAD_FROM else MARGIN_PX
        self._columns.setContentsMargins(MARGIN_PX, top, MARGIN_PX, 0)
        self.scans.setVisible(not alone)
        self.scans.set_single(single=narrow)
        beside = self.skin.px(WIDE_WIDTH_PX if width >= WIDE_PX else WIDTH_PX)
        self.scans.setMinimumWidth(0 if narrow else beside)
        self.scans.setMaximumWidth(16_777_215 if narrow else beside)
        self._head.setVisible(scale < NO_HEAD_FROM)
        self.keys.arrange()
        self._give_head()

    def focus_field(self) -> None:
        """Put the caret into the field."""
        self.serials.close_list()
        self.keys.focus_field()

    def _add_keys(self) -> None:
        self._listed("F2", self.focus_field, self.serials.write_note)
        self.command_key("F3", "XJXSKIP")
        self.command_key("F4", "XJXCOUNT")
        self.shortcut("F6", self.bulk_asked.emit)
        self.shortcut("F7", self._ask_serials)
        self._listed("F8", lambda: None, self.serials.put_aside)
        self._listed("F9", lambda: self.command.emit("XJXFINISH"), self.serials.take_out)
        self.command_key("Ctrl Z", "XJXUNDO")
        self._listed("Esc", lambda: self.command.emit("XJXREVERT"), self.serials.close_list)

    def _listed(self, key: str, act: Callable[[], None], listed: Callable[[], None]) -> None:
        """Let a key do something, and something else while the serial list lies over the lines."""
        self.shortcut(key, lambda: listed() if self.serials.is_open else act())

    def _ask_serials(self) -> None:
        """Open the serial list of the line scanned last, or close it."""
        if self.serials.is_open:
            self.serials.close_list()
            return
        rows, place = self._model.rows, self._model.active_place
        if rows:
            row = rows[place or 0]
            self.serials_asked.emit(row.sku, row.name)

    def hideEvent(self, event: QHideEvent) -> None:
        """The serial list does not outlast the page."""
        self.serials.close_list()
        super().hideEvent(event)

    def _type(self, text: str) -> None:
        self.release_focus()
        self.typed.emit(text)

    def _plan(self, width: int) -> Plan:
        plan = line_plan(width, self.width(), self.skin)
        if self._view is not None and self._view.blind:
            plan = without_expected(plan)
        self._delegate.plan = plan
        self._model.names_apart(apart=Column.NAME in plan.columns)
        return plan

    def _give_head(self) -> None:
        view = self._view
        if view is None:
            return
        units = tr("{received:,} of {n:,} units", received=view.received, n=view.ordered)
        share = view.received / view.ordered if view.ordered else 0.0
        if view.blind:
            units = tr("{n:,} counted", n=view.received)
        right, bar = units, None if view.blind else share
        newest = self.scans.newest
        if self.skin.scale >= ONE_SCAN_FROM and newest is not None:
            words = f"{newest.text}  {newest.note}"
            self._head.give(tr("Lines"), note=units, right=words, mark=newest.shape)
            return
        complete = tr("{complete:,} of {total:,} complete", complete=view.complete, total=view.total)
        if view.blind:
            complete = ""
        self._head.give(tr("Lines"), note=complete, right=right, share=bar)

    def _follow(self) -> None:
        place = self._model.active_place
        if place is None:
            self._scroll_to = ""
            return
        sku = self._model.rows[place].sku
        if sku != self._scroll_to:
            self._scroll_to = sku
            self.table.scrollTo(self._model.index(place, Column.SKU), Table.ScrollHint.EnsureVisible)
