"""Badges at work: who has one, one more is made and printed, a lost one revoked; and the PIN, from the options."""

import functools
from collections.abc import Callable
from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from bridge.errors import BridgeError, sentence_of
from bridge.labels.badge_card import BadgeCard
from bridge.labels.label import day_words
from bridge.labels.printer import Printer
from bridge.moments import from_text, to_text
from bridge.options import badges, saved
from bridge.options.badge_page import BadgePage
from bridge.options.badges import Made
from bridge.options.locks import PIN
from bridge.options.people_page import PeoplePage, Person
from bridge.options.security_panel import SecurityPanel
from bridge.paperwork import BADGE_CARD
from bridge.store.engine import Store
from bridge.supervision import Supervision
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.window import Window


class Badging(QObject):
    """Serves `panel`, which stands on the options' page, and opens its pages over that."""

    _printed = Signal(int, str, object)

    def __init__(
        self, store: Store, *, window: Window, supervision: Supervision, printer: Printer, zone: tzinfo, skin: Skin
    ) -> None:
        super().__init__()
        self._store = store
        self._window = window
        self._supervision = supervision
        self._printer = printer
        self._zone = zone
        self._skin = skin
        self._card: BadgeCard | None = None
        self._home = window.stack.currentWidget() or window.lane
        self.panel = SecurityPanel(skin=skin)
        self.panel.change_asked.connect(self._change)
        self.panel.clear_asked.connect(lambda: supervision.locks.allowed(PIN, self._clear))
        self.panel.people_asked.connect(self.open)
        self._printed.connect(self._on_printed, Qt.ConnectionType.QueuedConnection)
        self.follow()

    def follow(self) -> None:
        """Show on the panel how things stand."""
        self.panel.give(is_set=self._supervision.pinning.is_set(), badges=sum(made.good for made in self._made()))

    def open(self) -> None:
        """Show the people, over the page in front."""
        self._home = self._window.stack.currentWidget() or self._window.lane
        self._show()

    def _change(self) -> None:
        self._supervision.locks.allowed(PIN, self._new_pin)

    def _new_pin(self) -> None:
        self._supervision.pinning.change(by=self._supervision.decider(), done=self._changed)

    def _changed(self) -> None:
        self._supervision.open_options()
        self.follow()

    def _clear(self) -> None:
        try:
            self._supervision.pinning.clear(by=self._supervision.decider())
        except BridgeError as problem:
            self.panel.tell(tr(sentence_of(problem)))
            return
        self.follow()

    def _made(self) -> tuple[Made, ...]:
        with self._store.read() as connection:
            return badges.made(connection)

    def _show(self) -> None:
        self._people.give(self._persons())
        self._window.stack.setCurrentWidget(self._people)

    def _persons(self) -> list[Person]:
        with self._store.read() as connection:
            made, names = badges.made(connection), saved.load(connection).operator_names
        carried = {one.name.casefold() for one in made if one.good}
        without = [Person(name, tr("No badge")) for name in names if name.casefold() not in carried]
        good = [Person(one.name, self._told(one), one.number) for one in made if one.good]
        return [
            *good,
            *without,
            *(Person(one.name, self._told(one), one.number, good=False) for one in made if not one.good),
        ]

    def _told(self, made: Made) -> str:
        role = tr("Approver") if made.approves else tr("Operator")
        on, by = self._day(made.at), made.by
        words = tr("made {day} by {name}", day=on, name=by) if by else tr("made {day}", day=on)
        ended = f", {tr('revoked {day}', day=self._day(made.revoked_at))}" if made.revoked_at else ""
        return f"{role}, {words}{ended}"

    def _day(self, at: str) -> str:
        return day_words(from_text(at).astimezone(self._zone).date())

    def _make(self, name: str, approves: bool) -> None:  # noqa: FBT001  as Qt's signal gives it
        try:
            with self._store.write() as connection:
                whose = self._spelled(name, saved.load(connection).operator_names)
                at = to_text(self._store.clock())
                code = badges.make(connection, whose, approves=approves, at=at, by=self._supervision.decider())
                made = badges.made(connection)[0]
        except BridgeError as problem:
            self._people.say(tr(sentence_of(problem)))
            return
        self.follow()
        self._card = BadgeCard(made.number, made.name, code, self._day(made.at), made.approves)
        self._badge.give(made.name, tr("Approver") if made.approves else tr("Operator"), code)
        self._window.stack.setCurrentWidget(self._badge)

    def _spelled(self, name: str, names: tuple[str, ...]) -> str:
        """A name as the list of operators has it, where it does."""
        wanted = " ".join(name.split())
        return next((known for known in names if known.casefold() == wanted.casefold()), wanted)

    def _revoke(self, number: int) -> None:
        try:
            with self._store.write() as connection:
                badges.revoke(connection, number, at=to_text(self._store.clock()), by=self._supervision.decider())
        except BridgeError as problem:
            self._people.say(tr(sentence_of(problem)))
            return
        self.follow()
        self._people.give(self._persons())

    def _print(self) -> None:
        card = self._card
        if card is not None:
            self._badge.say(tr("Printing…"))
            self._printer.print_once(BADGE_CARD, card, told=self._tell(card.number))

    def _tell(self, number: int) -> Callable[[str, str], None]:
        return lambda place, problem: self._printed.emit(number, place, problem)

    def _on_printed(self, number: int, place: str, problem: str) -> None:
        if self._card is None or self._card.number != number:
            return
        file = Path(place)
        written = tr("Written to {place}. Delete the file when it is printed.", place=place)
        self._badge.say(
            tr(problem) if problem else written if file.is_absolute() else tr("Printed on {place}.", place=place)
        )

    def _forget(self) -> None:
        self._card = None

    @functools.cached_property
    def _people(self) -> PeoplePage:
        page = PeoplePage(skin=self._skin)
        self._window.stack.addWidget(page)
        page.wanted.connect(self._make)
        page.revoked.connect(self._revoke)
        page.closed.connect(lambda: self._window.stack.setCurrentWidget(self._home))
        return page

    @functools.cached_property
    def _badge(self) -> BadgePage:
        page = BadgePage(skin=self._skin)
        self._window.stack.addWidget(page)
        page.print_asked.connect(self._print)
        page.closed.connect(self._show)
        page.gone.connect(self._forget)
        return page
