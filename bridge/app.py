"""A station, put together: every part is built here, started and stopped in order."""

import logging
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from bridge.commands import host, records, token_refuses, way_to_central
from bridge.desk.service import Scanning
from bridge.ids import new_id
from bridge.moments import local_zone, now, to_text
from bridge.options import saved
from bridge.options.clerk import Clerk
from bridge.options.settings import Settings
from bridge.phrases import phrase
from bridge.store.engine import Store
from bridge.sync import outbox
from bridge.sync.link import NOWHERE, Way
from bridge.sync.outbox import Entry
from bridge.sync.refresh import Refresh
from bridge.sync.token import Tokens
from bridge.sync.worker import Worker

from PySide6.QtCore import QCoreApplication, QEvent, QTimer  # isort: skip  SQLAlchemy first: its import
from PySide6.QtWidgets import QApplication, QWidget  # isort: skip  is slower once Qt's import hook stands

from bridge.connecting import Connecting
from bridge.dispatch import Dispatch
from bridge.fitting import Fitting
from bridge.following import Following
from bridge.labelling import Labelling
from bridge.leaving import After, Leaving
from bridge.offering import Choices, Offering
from bridge.scan.wedge import Wedge
from bridge.scanners import Scanners
from bridge.screens import Screens
from bridge.standing import Standing
from bridge.supervision import Supervision
from bridge.ui.around import Around
from bridge.ui.languages import speak
from bridge.ui.listening import Listening
from bridge.ui.relay import Relay
from bridge.ui.skin import Skin
from bridge.ui.sounds import Sounds
from bridge.wearing import Wearing
from bridge.window import Facts, Window
from bridge.works import works

if TYPE_CHECKING:
    from bridge.practising import Practising

READY = "ready to scan"
_log = logging.getLogger("bridge.station")


class Station:
    """The parts of one running station. `start` shows the window, then listens; `stop` undoes it in order."""

    def __init__(
        self, store: Store, *, tokens: Tokens, central: str = "", scanners: Sequence[str] = (), practice: bool = False
    ) -> None:
        self.store = store
        self.after = After.WORK if practice else After.END
        with store.read() as connection:
            settings = saved.load(connection, host=host())
        self.relay = Relay()
        self.sounds = Sounds(volume=settings.sound_volume, on_problem=self.relay.sound.emit)
        way = NOWHERE if practice else way_to_central(store, override=central, tokens=tokens)
        self.worker = Worker(store, way, self.relay.status.emit)
        self.scanning = Scanning(
            store, works(), policy=self._policy, new_id=new_id, zone=local_zone(), supervisor=Clerk
        )
        self.scanning.resume()
        self.skin = Skin()
        self.wearing = Wearing(settings, skin=self.skin)
        self._language = settings.interface_language
        self.window = self._window(settings)
        self._surround(settings, tokens, central=central, scanners=scanners)
        self.connecting = None if practice else self._connecting(tokens)
        self.offering = self._offering(way)
        if practice:
            self._frame()
        else:
            self.window.menus.offer("practice", phrase("Practise"), self._practising)
        self._connect()

    def _surround(self, settings: Settings, tokens: Tokens, *, central: str, scanners: Sequence[str]) -> None:
        """Everything that stands beside the window: who may, what prints, what scans."""
        store = self.store
        refuses = token_refuses(store, override=central, tokens=tokens)
        self.supervision = Supervision(
            store, window=self.window, scanning=self.scanning, skin=self.skin, refuses=refuses
        )
        self.screens.guard(self.supervision.locks.allowed, todo=self.supervision.locks.todo)
        self.labelling = Labelling(store, window=self.window, settings=self.options, zone=local_zone())
        self.dispatch = self._dispatch()
        self.leaving = Leaving(store, window=self.window, skin=self.skin)
        self.standing = Standing(store, window=self.window, scanning=self.scanning)
        self.wedge = Wedge(on_scan=self.relay.scan.emit, clock=now)
        self.scanners = Scanners(settings, wedge=self.wedge, names=scanners, relay=self.relay, clock=now)
        self.following = Following(self.options, obey=self._obey)
        self.listening = Listening(self.window, on_change=self.window.on_focus)

    def _dispatch(self) -> Dispatch:
        return Dispatch(
            self.screens.shipping,
            screen=self.screens.ship,
            lane=self.screens.lane,
            window=self.window,
            labelling=self.labelling,
            settings=self.options,
            zone=local_zone(),
            allowed=self.supervision.locks.allowed,
            wake=self.worker.wake,
        )

    def _offering(self, way: Way) -> Offering:
        return Offering(
            self.store,
            window=self.window,
            screens=self.screens,
            labelling=self.labelling,
            worker=self.worker,
            records=records(way),
            options=Choices(read=self.options, save=self.set_options),
            skin=self.skin,
            supervision=self.supervision,
            connecting=self.connecting,
            fitting=Fitting(
                self.scanners,
                wedge=self.wedge,
                relay=self.relay,
                sounds=self.sounds,
                states=lambda: self.window.ports,
                zone=local_zone(),
                skin=self.skin,
            ),
        )

    def _connecting(self, tokens: Tokens) -> Connecting:
        connecting = Connecting(
            self.store,
            tokens=tokens,
            open_options=lambda then: self.window.menus.open("options", then),
            read=self.options,
            save=self.set_options,
            wake=self.worker.wake,
            skin=self.skin,
        )
        for asked in (self.screens.receive.list_page.test_asked, self.screens.ship.test_asked):
            asked.connect(connecting.try_now)
        self.window.answered.connect(connecting.on_outcome)
        self.window.left.connect(connecting.stop)
        return connecting

    def _practising(self) -> "Practising":
        from bridge.practice import Preparing  # noqa: PLC0415  most starts never practise
        from bridge.practising import Practising  # noqa: PLC0415  the same

        practising = Practising(
            preparing=lambda: Preparing(self.store.folder, self.options(), now().astimezone(local_zone()).date()),
            begin=lambda: self.leave_for(After.PRACTISE),
            skin=self.skin,
        )
        self.window.left.connect(practising.stop)
        return practising

    def _frame(self) -> None:
        """Show that this is practice; closing the window goes back to work."""
        from bridge.ui.practice_frame import PracticeFrame  # noqa: PLC0415  most starts never practise

        inside = self.window.takeCentralWidget() or QWidget()
        frame = PracticeFrame(inside, skin=self.skin)
        frame.ended.connect(self.window.close)
        self.window.setCentralWidget(frame)
        self.window.stays = lambda: False
        self.window.menus.add("practice", phrase("End practice"), self.window.close)

    def _connect(self) -> None:
        self.relay.scan.connect(self.window.on_scan)
        self.relay.port.connect(self.window.on_port)
        self.relay.status.connect(self.window.on_status)
        self.relay.sound.connect(self.window.on_sound)
        self.window.on_sound(self.sounds.problem)  # what was told before anybody listened
        self.wedge.caps_lock.connect(self.window.on_caps_lock)
        self.window.answered.connect(self.scanners.answer)

    def _policy(self, connection: Connection) -> Settings:
        return saved.load(connection, host=host())

    def _window(self, settings: Settings) -> Window:
        if (qt := QCoreApplication.instance()) is not None:
            speak(qt, settings.interface_language)
        around = Around(
            clock=now,
            zone=local_zone(),
            entry=self.entry,
            sound=self.sounds.play,
            wake=self.worker.wake,
            refresh=self.refresh,
            pull=lambda done: self.worker.refresh(Refresh(on_done=lambda problem: done(problem is None))),
        )
        self.screens = Screens(self.scanning, skin=self.skin, around=around)
        facts = Facts(station=settings.station_name, operator=settings.operator_name)
        window = Window(self.screens.lane, skin=self.skin, facts=facts, clock=now, zone=local_zone())
        window.play_with(self.sounds.play)
        return window

    def options(self) -> Settings:
        """The options as they are set now."""
        with self.store.read() as connection:
            return saved.load(connection)

    def entry(self, operation_id: str) -> Entry | None:
        """An operation as the outbox has it."""
        with self.store.read() as connection:
            return outbox.get(connection, operation_id)

    def refresh(self) -> None:
        """Pull the list now; the strip and the list page show how far it is."""
        self.worker.refresh(Refresh(on_done=lambda _problem: None))

    def set_options(self, texts: Mapping[str, str]) -> Settings:
        """Keep changed options; they hold from the next scan."""
        with self.store.write() as connection:
            by = self.supervision.unlocked.by or saved.load(connection).operator_name or None
            saved.change(connection, texts, at=to_text(now()), by=by)
            settings = saved.load(connection)
        self.following.follow(settings)
        return settings

    def _obey(self, settings: Settings) -> None:
        self.sounds.set_volume(settings.sound_volume)
        if settings.interface_language != self._language:
            self.leave_for(After.AGAIN)
        self.wearing.wear(settings)
        self.scanners.follow(settings)
        self.standing.follow(settings)
        self.supervision.follow()
        self.offering.follow(settings)
        self.labelling.retry()
        self.dispatch.weighing.follow()
        self.worker.wake()

    def end(self) -> None:
        """Close without asking, for good, as a signal or the end of the session demands."""
        self.after = After.END
        self.leaving.at_once()

    def leave_for(self, after: After) -> None:
        """Close the window without asking; what comes next is the caller's."""
        self.after = after
        self.leaving.at_once()
        QTimer.singleShot(0, self.window, self.window.close)

    def start(self) -> None:
        """Show the window, then open the scanners: from here on every scan is judged."""
        self.window.lane.show_first()
        settings = self.options()
        self.standing.start(settings)
        self.supervision.start()
        self.window.show()
        self.wearing.follow(self.window)
        if self.connecting is not None:
            self.connecting.begin()
        if (qt := QCoreApplication.instance()) is not None:
            self.wedge.install(qt)
        self.scanners.start()
        self.worker.start()
        self.labelling.start()
        self.dispatch.start()
        self.following.start(settings)
        _log.info(READY)

    def stop(self) -> None:
        """Scanners, then what they sent, then sync, window, store."""
        self.following.stop()
        self.scanners.stop()
        QApplication.processEvents()
        self.window.lane.finish()
        self.wedge.remove()
        self.worker.stop()
        self.dispatch.stop()
        self.labelling.stop()
        self.sounds.close()
        self.leaving.at_once()
        self.standing.stop()
        self.wearing.stop()
        self.window.close()
        self.store.close()
        # a window that is only closed would be dressed again with each change of the station that follows it
        self.window.deleteLater()
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
