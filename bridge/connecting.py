"""The connection to the central as a person sets it up: tried, given a token, set up by a code. Beside the window."""

import functools
import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from bridge.errors import BridgeError, sentence_of
from bridge.options.connection_views import ConnectionView, Said
from bridge.options.option import Tab
from bridge.options.settings import Settings
from bridge.phrases import Phrase, phrase
from bridge.session.outcome import Outcome
from bridge.store.engine import Store
from bridge.sync.token import FILE, IN_FILE, KEYRING, NO_TOKEN, SESSION, Tokens, looks_like_token
from bridge.ui.content import Shape
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

if TYPE_CHECKING:
    from bridge.enrolling import Setup
    from bridge.options.connection_panel import ConnectionPanel
    from bridge.options.dialog import OptionsPage

ENDS_WITHIN_S = 1.5
_SHAPES = {"good": Shape.ACCEPT, "note": Shape.ASK, "bad": Shape.REJECT}
_KEPT = {
    KEYRING: phrase("Kept in the system's keyring, and never shown again."),
    SESSION: phrase("Kept in memory until Bridge closes, and asked for at each start."),
    IN_FILE: phrase(
        "Kept in {file} in the data folder: whoever can read this user's files can read the token.", file=FILE
    ),
}
_log = logging.getLogger(__name__)

Then = Callable[[ConnectionView], object]


class Connecting(QObject):
    """The panel below the options of the connection, and what it does; one thing at a time, in a thread of its own.

    `open_options` shows the options once their lock is open and goes on then, `read` and `save` are theirs; `wake`
    makes the exchange with the central begin anew.
    """

    _done = Signal(object)

    def __init__(
        self,
        store: Store,
        *,
        tokens: Tokens,
        open_options: Callable[[Callable[[], object]], object],
        read: Callable[[], Settings],
        save: Callable[[Mapping[str, str]], Settings],
        wake: Callable[[], None],
        skin: Skin,
    ) -> None:
        super().__init__()
        self._store = store
        self._tokens = tokens
        self._open_options = open_options
        self._read = read
        self._save = save
        self._wake = wake
        self._skin = skin
        self._page: OptionsPage | None = None
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._waiting: Callable[[], object] | None = None
        self._next: Callable[[], object] | None = None
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    @functools.cached_property
    def panel(self) -> "ConnectionPanel":
        """What stands below the options."""
        from bridge.options.connection_panel import ConnectionPanel  # noqa: PLC0415  most starts never show it

        panel = ConnectionPanel(skin=self._skin)
        panel.tested.connect(self.test)
        panel.token_typed.connect(self.take_token)
        panel.code_typed.connect(self.take_code)
        panel.place_chosen.connect(self.choose_place)
        panel.known.connect(self.trust)
        return panel

    def stop(self) -> None:
        """Wait a little for what is being asked; nothing of it is shown or kept any more."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(ENDS_WITHIN_S)

    def stand_on(self, page: "OptionsPage") -> None:
        """Work on the options of this page, whose tab has the panel."""
        self._page = page
        page.saved.connect(self._on_saved)

    def opened(self, settings: Settings) -> None:
        """The page is shown anew: say how things stand."""
        self.panel.clear()
        busy = self.panel.view.busy
        self.panel.give(ConnectionView(token=self._about_token(settings), busy=busy))

    def show(self, then: Callable[[], object] = lambda: None) -> None:
        """Open the options at the connection, once their lock is open, and do something there."""

        def stand() -> None:
            if self._page is not None:
                self._page.tabs.choose(Tab.CONNECTION)
            then()

        self._open_options(stand)

    def begin(self) -> None:
        """Ask for the token where it is asked for at each start."""
        settings = self._read()
        asked = settings.central_token_store == SESSION and settings.central_url
        if asked and self._tokens.find(settings.central_url).value is None:
            self.show()

    def try_now(self) -> None:
        """Show the connection and try it."""
        self.show(self.test)

    def test(self) -> None:
        """Try the connection as it is edited."""
        settings = self._edited()
        if not settings.central_url:
            self._give(Said(Shape.REJECT, tr("No address of a central is set. Type it above, or scan a setup code.")))
            return

        def tried() -> ConnectionView:
            from bridge.sync.centrals.checking import Asked, check  # noqa: PLC0415 - requests is slow to import

            found = self._tokens.find(settings.central_url)
            asked = Asked(settings.central_url, settings.central_fingerprint, found.value, found.problem)
            findings = check(asked, clock=self._store.clock)
            said = tuple(Said(_SHAPES[one.weight], tr(one.words)) for one in findings)
            return ConnectionView(said, fingerprint=findings[0].fingerprint)

        self._run(phrase("Trying {address} …", address=settings.central_url), tried)

    def take_token(self, token: str) -> None:
        """Keep a token for the address that is edited, then try it."""
        address = self._edited().central_url
        if not address:
            self._give(Said(Shape.REJECT, tr("Set the address of the central first.")))
            return
        if not looks_like_token(token):
            self._give(Said(Shape.REJECT, tr(NO_TOKEN)))
            return

        def kept() -> ConnectionView:
            if problem := self._tokens.problem() or self._tokens.keep(address, token):
                return ConnectionView((Said(Shape.ASK, tr(problem)),), choosing=True)
            return ConnectionView((Said(Shape.ACCEPT, tr("The token is kept.")),))

        self._waiting = lambda: self.take_token(token)
        self._run(phrase("Keeping the token …"), kept, then=lambda view: None if view.choosing else self._after_token())

    def take_code(self, text: str) -> None:
        """Set this station up by a code."""

        def done() -> ConnectionView:
            from bridge.enrolling import set_up  # noqa: PLC0415 - requests is slow to import

            return self._told(set_up(self._store, text, tokens=self._tokens, stopping=self._stopping.is_set))

        self._waiting = lambda: self.take_code(text)
        self._run(phrase("Asking the central for this station's token …"), done, then=self._after_code)

    def choose_place(self, place: str) -> None:
        """Keep tokens there from now on, and go on with the code that waited for it."""
        try:
            self._save({"central.token_store": place})
        except BridgeError as error:
            self._give(Said(Shape.REJECT, tr(sentence_of(error))))
            return
        self._show_saved(edits=self._page.edits() if self._page else {})
        waiting, self._waiting = self._waiting, None
        (waiting or self._on_saved)()

    def trust(self, fingerprint: str) -> None:
        """Set the fingerprint that a person found to be the central's, to be saved with the rest, and try again."""
        if self._page is not None:
            for row in self._page.rows:
                row.edit({"central.fingerprint": fingerprint})
            self.test()

    def on_outcome(self, outcome: Outcome) -> None:
        """Follow a setup code that was scanned, once the options' lock is open."""
        if outcome.setup:
            self.show(lambda: self.take_code(outcome.setup))

    def _told(self, done: "Setup") -> ConnectionView:
        from bridge.enrolling import Came  # noqa: PLC0415 - requests is slow to import

        shape = {Came.CONNECTED: Shape.ACCEPT, Came.CHOOSE: Shape.ASK, Came.REFUSED: Shape.REJECT}[done.came]
        notes = (Said(Shape.ASK, tr(note)) for note in done.notes)
        return ConnectionView((Said(shape, tr(done.words)), *notes), choosing=done.came is Came.CHOOSE)

    def _after_token(self) -> None:
        self._waiting = None
        self.test()

    def _after_code(self, view: ConnectionView) -> None:
        if view.choosing:
            return
        self._waiting = None
        if view.said and view.said[0].shape is Shape.ACCEPT:
            self._save({})
            self._show_saved()
            self._wake()

    def _show_saved(self, *, edits: Mapping[str, str] = MappingProxyType({})) -> None:
        """Show what was just set, with what was edited besides; the panel goes on saying what it says."""
        settings = self._read()
        if self._page is not None:
            self._page.give(settings)
            self._page.tabs.choose(Tab.CONNECTION)
            for row in self._page.rows if edits else ():
                row.edit(edits)
        self.panel.give(replace(self.panel.view, token=self._about_token(settings)))

    def _on_saved(self) -> None:
        if self._tokens.unsettled:
            self._run(phrase("Keeping the token …"), ConnectionView)

    def _run(self, busy: Phrase, job: Callable[[], ConnectionView], *, then: Then = lambda _view: None) -> None:
        if self.panel.view.busy:
            self._next = lambda: self._run(busy, job, then=then)
            return
        self.panel.give(replace(self.panel.view, busy=tr(busy), said=(), choosing=False, fingerprint=""))
        work = lambda: self._done.emit((self._safely(job), then))  # noqa: E731  a name for the thread's work
        self._thread = threading.Thread(target=work, name="bridge connect", daemon=True)
        self._thread.start()

    def _safely(self, job: Callable[[], ConnectionView]) -> ConnectionView:
        try:
            problem = self._tokens.settle(self._read().central_url)
            return ConnectionView((Said(Shape.REJECT, tr(problem)),)) if problem else job()
        except BridgeError as error:
            return ConnectionView((Said(Shape.REJECT, tr(sentence_of(error))),))
        except Exception:  # noqa: BLE001 - whatever it was, the panel must not wait for ever
            if not self._stopping.is_set():
                _log.exception("The connection could not be set up.")
            return ConnectionView((Said(Shape.REJECT, tr("That did not work; the log says more.")),))

    def _on_done(self, result: tuple[ConnectionView, Then]) -> None:
        if self._stopping.is_set():
            return
        view, then = result
        if self._thread is not None:
            self._thread.join()
        self.panel.give(replace(view, token=self._about_token(self._read())))
        self._wake()
        then(view)
        following, self._next = self._next, None
        if following is not None:
            following()

    def _give(self, said: Said) -> None:
        self.panel.give(replace(self.panel.view, said=(said,), choosing=False, fingerprint=""))

    def _edited(self) -> Settings:
        return self._page.edited() if self._page is not None else self._read()

    def _about_token(self, settings: Settings) -> str:
        if self._tokens.given:
            return tr("BRIDGE_TOKEN is set for this station, and is used whatever is kept.")
        return tr(_KEPT[settings.central_token_store])
