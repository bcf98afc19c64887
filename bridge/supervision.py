"""Who works at the station and what they may do: the operator, and the locks that the supervisor's PIN opens."""

import functools

from bridge.desk.service import Scanning
from bridge.errors import StoreError, sentence_of
from bridge.moments import to_text
from bridge.options import badges, overrides, pin, saved
from bridge.options.locks import OPTIONS, PIN, Door, Locks, Opening
from bridge.options.operator_page import OperatorPage
from bridge.options.settings import Settings
from bridge.options.unlocked import Unlocked
from bridge.pinning import Pinning
from bridge.session.masking import SHOWN_BADGE
from bridge.session.outcome import Outcome
from bridge.store.engine import Store
from bridge.sync.proof import Refuses
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.window import Window


class Supervision:
    """Puts its pages over the window's when they are wanted; scans go on below them.

    `refuses` says why somebody's token of the central is not good.
    """

    def __init__(self, store: Store, *, window: Window, scanning: Scanning, skin: Skin, refuses: Refuses) -> None:
        self._store = store
        self._window = window
        self._scanning = scanning
        self._skin = skin
        self.pinning = Pinning(store, window=window, skin=skin, refuses=refuses)
        self.unlocked = Unlocked(window.stack)
        self.locks = Locks(window.stack, door=self._door())
        window.allowed = self.locks.allowed
        window.strip.pressed.connect(self._pressed)
        window.ticked.connect(self.follow)
        window.answered.connect(self._heard)
        window.stack.currentChanged.connect(self._moved)
        window.left.connect(self.unlocked.lock)
        self.unlocked.over.connect(self._over)

    def start(self) -> None:
        """Ask who scans, if there are names to choose from; until one is chosen nobody is named."""
        if self._settings().operator_names:
            self._name("", by=None)
            self.ask_operator()

    def is_locked(self, lock: str) -> bool:
        """Whether `lock` needs the PIN now."""
        with self._store.read() as connection:
            chosen: bool = lock == PIN or getattr(saved.load(connection), f"security_lock_{lock}")
            return chosen and pin.is_set(connection)

    def unlocked_by(self) -> tuple[str, int] | None:
        """Who opened the options and the seconds until they lock themselves; None where nothing locks them."""
        state = self.unlocked.state()
        return (state[0] or tr("PIN"), state[1]) if state else None

    def open_options(self) -> None:
        """Begin the time after which they lock themselves, where a PIN was just set on their own page."""
        if self.is_locked(OPTIONS) and not self.unlocked.is_open():
            self.unlocked.open(by="", minutes=self._settings().security_open_minutes)

    def decider(self) -> str | None:
        """Whoever changes the options now: whose badge opened them, else the operator."""
        return self.unlocked.by or self._settings().operator_name or None

    def ask_operator(self) -> None:
        """Offer the names and the scanner, if there are any names or badges."""
        settings, carried = self._settings(), self._badges()
        if settings.operator_names or carried:
            self._operators.give(settings.operator_names, now=settings.operator_name, badges=bool(carried))
            self._window.stack.setCurrentWidget(self._operators)

    def choose(self, name: str) -> None:
        """Have this person scan from now on; what was asked of the one before is asked no more."""
        self._name(name, by=name)
        self._window.close_options()

    def follow(self) -> None:
        """Show and apply who scans, whoever changed it."""
        settings = self._settings()
        self._window.call_it(settings.station_name, operator=settings.operator_name)
        self._window.lane.forget(asked=self._scanning.ports.meet(settings.operator_name))

    def _name(self, name: str, *, by: str | None) -> None:
        with self._store.write() as connection:
            saved.change(connection, {"operator.name": name}, at=to_text(self._store.clock()), by=by)
        self.follow()

    def _settings(self) -> Settings:
        with self._store.read() as connection:
            return saved.load(connection, host=self._window.station)

    def _badges(self) -> list[badges.Made]:
        with self._store.read() as connection:
            return [made for made in badges.made(connection) if made.good]

    def _pressed(self, item: str) -> None:
        if item == "operator":
            self.ask_operator()

    def _heard(self, outcome: Outcome) -> None:
        """A badge opens the page in front, or names who scans."""
        if outcome.scan.text != SHOWN_BADGE or not outcome.stored:
            return
        self.locks.meet(outcome.badge)
        self.follow()
        if outcome.badge is not None and self._window.stack.currentWidget() is self._made_operators:
            self._window.close_options()

    def _moved(self, _place: int) -> None:
        if self._window.stack.currentWidget() is self._window.lane:
            self.unlocked.lock()

    def _over(self) -> None:
        """Nobody touched anything for too long. The options close themselves and say what was dropped."""
        options = self._window.menus.made(OPTIONS)
        if options is None or self._window.stack.currentWidget() is not options.page:
            self._window.close_options()

    @property
    def _made_operators(self) -> OperatorPage | None:
        found: OperatorPage | None = vars(self).get("_operators")
        return found

    @functools.cached_property
    def _operators(self) -> OperatorPage:
        page = OperatorPage(skin=self._skin)
        self._window.stack.addWidget(page)
        page.chosen.connect(self.choose)
        page.closed.connect(self._window.close_options)
        return page

    def _door(self) -> Door:
        return Door(
            page=lambda: self.pinning.page,
            needed=self.is_locked,
            opened=self._opened,
            entered=self._entered,
            badges=lambda: any(made.approves for made in self._badges()),
            alone=lambda: self._settings().security_badge_allows,
            front=self._at_lock,
        )

    def _at_lock(self, asks: bool) -> None:  # noqa: FBT001  as the door tells it
        self._scanning.at_lock = asks

    def _opened(self, opening: Opening) -> str:
        """Keep who opened a lock and what for; why it cannot be kept."""
        settings = self._settings()
        try:
            with self._store.write() as connection:
                overrides.add(
                    connection,
                    at=to_text(self._store.clock()),
                    what=opening.lock,
                    asked_by=settings.operator_name,
                    allowed_by=opening.by,
                    why=opening.why,
                    document=opening.document or None,
                )
        except StoreError as problem:
            return sentence_of(problem)
        return ""

    def _entered(self, opening: Opening) -> None:
        if opening.lock == OPTIONS or (opening.lock == PIN and self.unlocked.is_open()):
            self.unlocked.open(by=opening.by, minutes=self._settings().security_open_minutes)
