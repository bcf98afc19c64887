"""The screen of shipping: the list of orders, the scan page, packing, and what became of a shipment."""

from dataclasses import replace

from PySide6.QtCore import Signal

from bridge.scan.scan import Scan
from bridge.scan.weighed import ScaleView
from bridge.serials.facts import Policy
from bridge.serials.verdicts import Level
from bridge.session.outcome import Outcome
from bridge.session.state import Asked, OrderTab, Page
from bridge.session.state import Mode as SessionMode
from bridge.ship import banners
from bridge.ship.list_desk import ListDesk
from bridge.ship.list_page import OrderListPage
from bridge.ship.model import OpenedOrder
from bridge.ship.pack_page import PackPage
from bridge.ship.pack_views import pack_view
from bridge.ship.page import ShipScanPage
from bridge.ship.scan_views import scan_view
from bridge.ship.service import Shipping
from bridge.ship.shipped_page import ShippedPage
from bridge.ship.shipped_views import shipped_view
from bridge.sync.status import Status, company
from bridge.ui import answers
from bridge.ui.around import Around
from bridge.ui.banner_content import Banner
from bridge.ui.content import ScanRow
from bridge.ui.intake import Waiting
from bridge.ui.mode_screen import ModeScreen
from bridge.ui.page import Page as Shown
from bridge.ui.pin_cover import PinCover
from bridge.ui.scan_rows import with_scan
from bridge.ui.skin import Skin
from bridge.ui.voice import DIFFERS, sound_of

SLIP, ADDRESS = "slip", "address"


class ShipScreen(ModeScreen):
    """List, scan page, packing and shipped page of one station.

    `paper_asked` tells what is wanted, `slip` or `address`, and the order's number; `unship_asked` that number alone;
    `weight_typed` a weight as a person typed it; `test_asked` a test of the link.
    """

    weight_typed = Signal(str)
    paper_asked = Signal(str, str)
    unship_asked = Signal(str)
    test_asked = Signal()

    def __init__(self, shipping: Shipping, *, skin: Skin, around: Around) -> None:
        super().__init__(around=around)
        self._shipping = shipping
        self._stopped = False
        self._company = ""
        self._active = ""
        self._scans: tuple[ScanRow, ...] = ()
        self._scale: ScaleView | None = None
        self.list_page, self.scan_page = OrderListPage(skin=skin), ShipScanPage(skin=skin)
        self.pack_page, self.shipped_page = PackPage(skin=skin), ShippedPage(skin=skin)
        covers = [self._pin_cover(page, skin) for page in (self.scan_page, self.pack_page)]
        self.join((self.list_page, self.scan_page, self.pack_page, self.shipped_page), covers=covers)
        self._list = ListDesk(shipping, self.list_page, around=around)
        self._connect()

    def _pin_cover(self, page: Shown, skin: Skin) -> PinCover:
        ports = self._shipping.scanning.ports
        return PinCover(page, wanted=lambda: ports.to_allow() if self.currentWidget() is page else None, skin=skin)

    def _connect(self) -> None:
        orders, packing, shipped = self.list_page, self.pack_page, self.shipped_page
        orders.filter_changed.connect(lambda text: self.choose(text=text))
        orders.tab_chosen.connect(lambda tab: self.choose(tab=tab))
        orders.reprint_asked.connect(lambda number: self.paper_asked.emit(SLIP, number))
        orders.unship_asked.connect(self.unship_asked)
        orders.test_asked.connect(self.test_asked)
        for signal in (orders.open_selected, self.scan_page.typed, packing.typed):
            signal.connect(self.typed)
        packing.weight_typed.connect(self.weight_typed)
        packing.slip_asked.connect(lambda: self._ask_paper(SLIP))
        packing.address_asked.connect(lambda: self._ask_paper(ADDRESS))
        shipped.slip_asked.connect(lambda number: self.paper_asked.emit(SLIP, number))
        shipped.address_asked.connect(lambda number: self.paper_asked.emit(ADDRESS, number))

    def finish(self) -> None:
        """Nothing runs beside."""

    def judge(self, scan: Scan, *, checked: bool | None) -> Outcome:
        """Have a scan judged and kept."""
        return self._shipping.scan(scan, checked=checked)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show and sound what a scan was answered."""
        self._sounded = sound_of(outcome)
        self._around.sound(self._sounded)
        opened = self._shipping.opened()
        self.note(outcome)
        self._follow_company()
        self._stopped = opened is not None and bool(opened.blocked)
        if outcome.verdict.level is not Level.IGNORE:
            self._answers += 1
            self._banner = banners.answer(outcome, opened, self._answers)
            self._saved = outcome.saved
        self._show(opened)
        self.follow_pin()
        if isinstance(outcome.question, Asked) and (outcome.question.typed or outcome.verdict.rule == DIFFERS):
            self.scan_page.focus_field()

    def choose(self, *, text: str | None = None, tab: OrderTab | None = None) -> None:
        """Show another part of the list."""
        self._list.choose(text=text, tab=tab)
        self._banner = self._saved = None
        self.show_desk()

    def show_first(self) -> None:
        """Show what a start of the station finds: the list, or the order that was in front with its last unit."""
        opened, last = self._shipping.opened(), self._shipping.last_counted()
        if opened is not None and last is not None and self._shipping.desk.page is Page.OPEN:
            self._banner = banners.resumed(opened, last)
        self.show_desk()

    def show_desk(self) -> None:
        """Show the page that is in front anew, with the answer that stands."""
        self._show(self._shipping.opened())

    def _show(self, opened: OpenedOrder | None) -> None:
        if opened is None and self._saved:
            self._show_shipped(self._saved)
        elif opened is None:
            self._show_list()
        elif self._shipping.desk.page is Page.PACK:
            self._show_pack(opened)
        else:
            self._show_order(opened)
        if self._waiting:
            self.show_waiting(self._waiting)

    def show_scale(self, view: ScaleView | None) -> None:
        """Show what the scale shows, None where there is none."""
        self._scale = view
        if self._is_in_front and self._shipping.desk.page is Page.PACK:
            opened = self._shipping.opened()
            if opened is not None:
                self._show_pack(opened)

    def say(self, banner: Banner) -> None:
        """Say on the page in front what came of something that was no scan; on Pack a refusal stays."""
        packed = self._shipping.opened() if self._shipping.desk.page is Page.PACK else None
        if packed and banners.is_refusal(self._banner):
            return
        self._answers += 1
        self._banner = replace(banner, answer=self._answers, rest=banners.pack(packed) if packed else None)
        page = self.currentWidget()
        if isinstance(page, Shown):
            page.banner.give(self._banner)

    def on_status(self, status: Status) -> None:
        """Follow the exchange with the central: a new list, a cancelled order, the fate of a shipment."""
        before, self._list.status = self._list.status, status
        if not self._is_in_front:
            return
        listed = self._shipping.desk.page is Page.LIST and before != status
        if self._follow_company() or self._saved or listed or before.pulled_at != status.pulled_at:
            opened = self._shipping.opened()
            self._follow_order(opened)
            self._show(opened)

    def show_waiting(self, waiting: Waiting | None) -> None:
        """Show which scan waits for the central, if one does."""
        self._waiting = waiting
        page = self.currentWidget()
        if waiting is not None and isinstance(page, Shown):
            order, behind = self._shipping.desk.document, waiting.behind
            page.banner.give(banners.asking(order, behind) if order else answers.waiting(waiting.scan.text, behind))

    @property
    def _is_in_front(self) -> bool:
        return self._shipping.desk.mode is SessionMode.SHIP

    def _ask_paper(self, kind: str) -> None:
        if self._shipping.desk.document:
            self.paper_asked.emit(kind, self._shipping.desk.document)

    def _follow_company(self) -> bool:
        """Whether something else is to be said of who has the open order, too."""
        before, document = self._company, self._shipping.desk.document
        now = self._around.clock()
        self._company = company(self._list.status, document, now, self._around.zone) if document else ""
        return document is not None and before != self._company

    def _follow_order(self, opened: OpenedOrder | None) -> None:
        """An order that may not ship any more says so at once, whatever was answered last."""
        stopped = opened is not None and bool(opened.blocked)
        if stopped != self._stopped:
            self._banner = None
            if stopped:
                self._answers += 1
                self._around.sound("reject")
        self._stopped = stopped

    def note(self, outcome: Outcome) -> None:
        """Keep for the scan page which item was scanned last, and how each scan was answered."""
        self._scans = with_scan(self._scans, outcome, self._around.zone)
        if outcome.before.document != outcome.desk.document:
            self._active = ""
        elif outcome.line is not None:
            self._active = outcome.line.item.sku

    def _settings(self) -> Policy:
        with self._shipping.looking(self._around.clock()) as (_, policy):
            return policy

    def _show_list(self) -> None:
        self._list.show(self._banner, by_item=self._settings().ship_by_item)
        self.setCurrentWidget(self.list_page)

    def _show_order(self, opened: OpenedOrder) -> None:
        asked = next(reversed(self._shipping.asked()), None)
        ready = banners.still_asked(opened, asked, self._answers) if asked else banners.ready_order(opened)
        banner, part = self._banner or ready, self._settings().ship_partial != "block"
        facts = {"active": self._active, "company": self._company}
        view = scan_view(opened, banner, self._scans, asked=asked, may_part=part, **facts)
        self.scan_page.give(view)
        self.setCurrentWidget(self.scan_page)

    def _show_pack(self, opened: OpenedOrder) -> None:
        banner = self._banner or replace(banners.pack(opened), answer=self._answers)
        unit, company = self._settings().ship_weight_unit, self._company
        self.pack_page.give(pack_view(opened, banner, unit=unit, scale=self._scale, company=company))
        self.setCurrentWidget(self.pack_page)

    def _show_shipped(self, operation: str) -> None:
        entry = self._around.entry(operation)
        opened = self._shipping.document(entry.document) if entry else None
        if entry is None or opened is None:
            self._show_list()
            return
        now, zone, unit = self._around.clock(), self._around.zone, self._settings().ship_weight_unit
        view = shipped_view(entry, opened, self._list.status, unit=unit, now=now, zone=zone, answer=self._answers)
        self.shipped_page.give(view)
        self.setCurrentWidget(self.shipped_page)
