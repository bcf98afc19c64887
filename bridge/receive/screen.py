"""The receiving screen: hands scans to the service, and what came of them to the page in front."""

from bridge.receive import banners, views
from bridge.receive.bulk_screen import BulkScreen
from bridge.receive.list_page import ListPage
from bridge.receive.page import ScanPage
from bridge.receive.paper_desk import PaperDesk
from bridge.receive.review_page import ReviewPage
from bridge.receive.review_views import review_view
from bridge.receive.saved_page import SavedPage
from bridge.receive.saved_views import saved_view
from bridge.receive.serial_desk import SerialDesk
from bridge.receive.service import Receiving
from bridge.scan.scan import Scan
from bridge.serials.verdicts import Level
from bridge.session.outcome import Outcome
from bridge.session.state import Asked, Page
from bridge.session.state import Mode as SessionMode
from bridge.sync.status import Status, age, company
from bridge.ui import answers
from bridge.ui.around import Around
from bridge.ui.banner_content import Banner
from bridge.ui.content import Progress
from bridge.ui.intake import Waiting
from bridge.ui.mode_screen import ModeScreen
from bridge.ui.page import Page as Shown
from bridge.ui.pin_cover import PinCover
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.ui.voice import DIFFERS, sound_of


class ReceiveScreen(ModeScreen):
    """List, scan page, review and saved page of one station."""

    def __init__(self, receiving: Receiving, *, skin: Skin, around: Around) -> None:
        super().__init__(around=around)
        self._receiving = receiving
        self._state = views.ScanPageState(around.zone)
        self._status = Status()
        self.list_page, self.scan_page = ListPage(skin=skin), ScanPage(skin=skin)
        self.review_page, self.saved_page = ReviewPage(skin=skin), SavedPage(skin=skin)
        self.bulk = BulkScreen(receiving, self.scan_page, skin=skin, clock=around.clock)
        pages = (self.list_page, self.scan_page, self.review_page, self.saved_page, self.bulk.page)
        pin_cover = PinCover(self.scan_page, wanted=receiving.scanning.ports.to_allow, skin=skin)
        self.join(pages, covers=(pin_cover,))
        self._connect()
        self._papers = PaperDesk(receiving, clock=around.clock, zone=around.zone, sound=around.sound)
        self._papers.serve(self.review_page, self.saved_page, saved=lambda: self._saved)
        self.serials = SerialDesk(receiving, self.scan_page, clock=around.clock, tell=self._tell)
        self.bulk.moved.connect(self.show_desk)

    def _connect(self) -> None:
        self.list_page.refresh.connect(self._around.refresh)
        self.list_page.filter_changed.connect(self.filter)
        self.list_page.open_only_changed.connect(lambda open_only: self.filter(closed_too=not open_only))
        for signal in (self.list_page.open_selected, self.scan_page.typed, self.saved_page.again):
            signal.connect(self.typed)

    def finish(self) -> None:
        """End what runs beside."""
        self._papers.finish()

    def judge(self, scan: Scan, *, checked: bool | None) -> Outcome:
        """Have a scan judged and kept."""
        if self.bulk.takes(scan):
            return self.bulk.answer(scan)
        return self._receiving.scanning.scan(scan, checked=checked)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show and sound what a scan was answered."""
        self._tell(outcome)
        self.serials.refresh()
        self.follow_pin()

    def note(self, outcome: Outcome) -> None:
        """Keep for the scan page how a scan was answered."""
        self._state.note(outcome)

    def _tell(self, outcome: Outcome) -> None:
        self._sounded = sound_of(outcome)
        self._around.sound(self._sounded)
        self._show(outcome)

    def filter(self, text: str | None = None, *, closed_too: bool | None = None) -> None:
        """Show another part of the list."""
        self._receiving.choose(filter_text=text, closed_too=closed_too)
        self.show_desk()

    def show_first(self) -> None:
        """Show what a start of the station finds: the list, or the document that was in front with its last unit."""
        last = self._receiving.last_counted()
        if last is not None:
            self._open()
            self._banner = banners.resumed(self._state.totals, last)
        self.show_desk()

    def show_desk(self) -> None:
        """Show the page that is in front anew, with the answer that stands."""
        page = self._receiving.desk.page
        if page is Page.LIST and self._saved:
            self._show_saved(self._saved)
        elif page is Page.LIST:
            self._show_list()
        elif page is Page.OPEN:
            self._show_document()
        else:
            self._show_review()
        if self._waiting:
            self.show_waiting(self._waiting)

    def on_status(self, status: Status) -> None:
        """Follow the exchange with the central: a new list, the fate of what was saved."""
        before, self._status = self._status, status
        if self._receiving.desk.mode is not SessionMode.RECEIVE:
            return
        page = self._receiving.desk.page
        listed = page is Page.LIST and before != status
        if self._follow_company() or self._saved or listed or before.pulled_at != status.pulled_at:
            self.show_desk()

    def _follow_company(self) -> bool:
        """Whether something else is to be said of who has the open document, too."""
        before, document = self._state.company, self._receiving.desk.document
        now, zone = self._around.clock(), self._around.zone
        self._state.company = company(self._status, document, now, zone) if document else ""
        return document is not None and before != self._state.company

    def show_waiting(self, waiting: Waiting | None) -> None:
        """Show which scan waits for the central, if one does."""
        self._waiting = waiting
        page = self.currentWidget()
        if waiting is not None and isinstance(page, Shown):
            page.banner.give(answers.waiting(waiting.scan.text, waiting.behind))

    def _show(self, outcome: Outcome) -> None:
        moved = (outcome.before.document, outcome.before.page) != (outcome.desk.document, outcome.desk.page)
        active = self._state.active
        if moved and outcome.desk.page is Page.OPEN and outcome.desk.document:
            self._open()
        turned = outcome.blind is not self._state.totals.blind
        self.note(outcome)
        if outcome.verdict.level is not Level.IGNORE:
            self._answers += 1
            self._banner = banners.answer(outcome, self._state.totals, self._answers)
            self._saved = outcome.saved
        if outcome.desk.page is Page.OPEN:
            whole, standing = moved or turned, self._standing()
            view = self._state.whole(standing) if whole else self._state.after(standing, active)
            self.scan_page.give(view)
            self.setCurrentWidget(self.bulk.follow(outcome) or self.scan_page)
            if isinstance(outcome.question, Asked) and (outcome.question.typed or outcome.verdict.rule == DIFFERS):
                self.scan_page.focus_field()
            return
        if outcome.desk.page is Page.REVIEW and outcome.verdict.level is Level.ACCEPT:
            self._banner = None
        self.show_desk()

    def _standing(self) -> Banner:
        if self._banner is not None:
            return self._banner
        asked = views.still_asked(self._receiving.asked())
        if asked is not None:
            return banners.still_asked(asked, self._answers)
        return banners.ready_document(self._state.totals)

    def _open(self) -> None:
        opened = self._receiving.opened()
        if opened is not None:
            self._state.open(opened)
            self._follow_company()

    def _show_document(self) -> None:
        self._open()
        self.scan_page.give(self._state.whole(self._standing()))
        self.setCurrentWidget(self.bulk.page if self.bulk.in_front else self.scan_page)

    def _show_list(self) -> None:
        now = self._around.clock()
        pulled, pull = self._status.pulled_at, self._status.pull
        facts = views.ListFacts(
            age=tr("List {age} old", age=age(pulled, now)) if pulled else "",
            loaded=pulled is not None,
            now=now,
            progress=Progress(pull.cursor - pull.start, pull.last - pull.start) if pull else None,
        )
        self.list_page.give(
            views.list_view(
                self._receiving.list_page(),
                self._receiving.desk,
                self._banner or banners.ready_list(),
                today=views.today(now, self._around.zone),
                facts=facts,
            )
        )
        self.setCurrentWidget(self.list_page)

    def _show_review(self) -> None:
        opened = self._receiving.opened()
        if opened is None:
            return
        review = self._receiving.review(self._around.clock())
        banner = self._banner or banners.review(opened, review, views.missing_serials(review.lines))
        self.review_page.give(review_view(opened, review, banner))
        self.setCurrentWidget(self.review_page)

    def _show_saved(self, operation: str) -> None:
        entry = self._around.entry(operation)
        opened = self._receiving.document(entry.document) if entry else None
        if entry is None or opened is None:
            self._show_list()
            return
        now = self._around.clock()
        view = saved_view(entry, opened, self._status, now=now, zone=self._around.zone, answer=self._answers)
        self.saved_page.give(view)
        self.setCurrentWidget(self.saved_page)
