"""A station, put together: every part is built here, started and stopped in order."""

import logging
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from bridge import logs
from bridge.commands import host, records, token_refuses, way_to_central
from bridge.desk.service import Scanning
from bridge.errors import BridgeError, StoreInUse
from bridge.ids import new_id
from bridge.moments import local_zone, now, to_text
from bridge.options import pin, saved
from bridge.options.settings import Settings
from bridge.paths import log_folder
from bridge.store.engine import Store, hold, open_station
from bridge.sync import outbox
from bridge.sync.link import Way
from bridge.sync.outbox import Entry
from bridge.sync.refresh import Refresh
from bridge.sync.worker import Worker

from PySide6.QtCore import QCoreApplication, Qt, qInstallMessageHandler  # isort: skip  SQLAlchemy first: its import
from PySide6.QtWidgets import QApplication  # isort: skip  is slower once Qt's import hook stands

from bridge.dispatch import Dispatch
from bridge.labelling import Labelling
from bridge.leaving import Leaving, leaving_on_signals
from bridge.offering import Choices, Offering
from bridge.scan.port import Port
from bridge.scan.wedge import Wedge
from bridge.screens import Screens
from bridge.standing import Standing
from bridge.supervision import Supervision
from bridge.ui.around import Around
from bridge.ui.fonts import load_fonts
from bridge.ui.front import knock
from bridge.ui.languages import speak
from bridge.ui.listening import Listening
from bridge.ui.relay import Relay
from bridge.ui.skin import Skin
from bridge.ui.sounds import Sounds
from bridge.ui.theme import Theme, ThemeChoice, palette, style_sheet, theme_for
from bridge.window import Facts, Window
from bridge.works import works

READY = "ready to scan"
_log = logging.getLogger("bridge.station")


class Station:
    """The parts of one running station. `start` shows the window, then listens; `stop` undoes it in order."""

    def __init__(self, store: Store, *, central: str = "", scanners: Sequence[str] = ()) -> None:
        self.store = store
        with store.read() as connection:
            settings = saved.load(connection, host=host())
        self.relay = Relay()
        self.sounds = Sounds(volume=settings.sound_volume, on_problem=self.relay.sound.emit)
        way = way_to_central(store, override=central)
        self.worker = Worker(store, way, self.relay.status.emit)
        self.scanning = Scanning(
            store, works(), policy=self._policy, new_id=new_id, zone=local_zone(), supervisor=pin.Supervisor
        )
        self.scanning.resume()
        self.skin = Skin()
        self.skin.changed.connect(self._dress)
        self._wear(settings)
        self.window = self._window(settings)
        refuses = token_refuses(store, override=central)
        self.supervision = Supervision(
            store, window=self.window, scanning=self.scanning, skin=self.skin, refuses=refuses
        )
        self.screens.guard(self.supervision.locks.allowed)
        self.labelling = Labelling(store, window=self.window, settings=self.options, zone=local_zone())
        self.dispatch = self._dispatch()
        self.leaving = Leaving(store, window=self.window, skin=self.skin)
        self.standing = Standing(store, window=self.window, scanning=self.scanning)
        self.ports = [
            Port(name, on_scan=self.relay.scan.emit, on_state=self.relay.port.emit, clock=now)
            for name in scanners or settings.scanner_ports
        ]
        self.wedge = Wedge(on_scan=self.relay.scan.emit, clock=now)
        self.offering = self._offering(way)
        self.listening = Listening(self.window, on_change=self.window.on_focus)
        self._connect()

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
        )

    def _connect(self) -> None:
        self.relay.scan.connect(self.window.on_scan)
        self.relay.port.connect(self.window.on_port)
        self.relay.status.connect(self.window.on_status)
        self.relay.sound.connect(self.window.on_sound)
        self.window.on_sound(self.sounds.problem)  # what was told before anybody listened
        self.wedge.caps_lock.connect(self.window.on_caps_lock)

    def _policy(self, connection: Connection) -> Settings:
        return saved.load(connection, host=host())

    def _wear(self, settings: Settings) -> None:
        scale, left_handed = settings.interface_text_scale / 100, settings.interface_left_handed
        self.skin.wear(theme=worn(settings), scale=scale, left_handed=left_handed)

    def _dress(self) -> None:
        """Give Qt's own controls the colours of the theme."""
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.setPalette(palette(self.skin.theme))
            qt.setStyleSheet(style_sheet(self.skin.theme))

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
            operator = saved.load(connection).operator_name or None
            saved.change(connection, texts, at=to_text(now()), by=operator)
            settings = saved.load(connection)
        self.sounds.set_volume(settings.sound_volume)
        self._wear(settings)
        self.standing.follow(settings)
        self.supervision.follow()
        self.labelling.retry()
        self.dispatch.weighing.follow()
        self.worker.wake()
        return settings

    def start(self) -> None:
        """Show the window, then open the scanners: from here on every scan is judged."""
        self.window.lane.show_first()
        self.standing.start(self.options())
        self.supervision.start()
        self.window.show()
        if (qt := QCoreApplication.instance()) is not None:
            self.wedge.install(qt)
        for port in self.ports:
            port.start()
        self.worker.start()
        self.labelling.start()
        self.dispatch.start()
        _log.info(READY)

    def stop(self) -> None:
        """Scanners, then what they sent, then sync, window, store."""
        for port in self.ports:
            port.stop()
        QApplication.processEvents()
        self.window.lane.finish()
        self.wedge.remove()
        self.worker.stop()
        self.dispatch.stop()
        self.labelling.stop()
        self.sounds.close()
        self.leaving.at_once()
        self.standing.stop()
        self.window.close()
        self.store.close()


def worn(settings: Settings) -> Theme:
    """The theme the options choose."""
    dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return theme_for(ThemeChoice(settings.interface_theme), system_is_dark=dark)


@contextmanager
def running(folder: Path, *, central: str = "", scanners: Sequence[str] = ()) -> Iterator[Station]:
    """A started station over the data in `folder`; BridgeError before anything is shown."""
    with hold(folder):
        station = Station(open_station(folder, clock=now, held=True), central=central, scanners=scanners)
        station.start()
        try:
            yield station
        finally:
            station.stop()


def application() -> QApplication:
    """The one Qt application, with its fonts."""
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Bridge")
    qt.setStyle("Fusion")
    load_fonts()
    return qt


def run_station(folder: Path, *, central: str, scanners: Sequence[str]) -> int:
    """Open the station and stay until its window is closed; the exit code."""
    if not has_screen():
        raise BridgeError("There is no screen here; set QT_QPA_PLATFORM=offscreen to run without one.")
    log = logs.to_file(log_folder(folder), name="station")
    log.catch_uncaught()
    log.catch_qt(qInstallMessageHandler)
    qt = application()
    try:
        with leaving_on_signals(qt) as farewell, running(folder, central=central, scanners=scanners) as station:
            farewell.first = station.leaving.at_once
            station.window.left.connect(qt.quit)
            qt.commitDataRequest.connect(lambda _session: station.leaving.at_once())
            return qt.exec()
    except StoreInUse as error:
        _log.info("%s", error)
        if not knock(folder):
            raise
        sys.stdout.write(f"{error} Its window is in front now.\n")
        return 0
    except BridgeError as error:
        _log.info("%s", error)
        raise
    finally:
        log.close()


def has_screen() -> bool:
    """Whether Qt has something to show windows on."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)
