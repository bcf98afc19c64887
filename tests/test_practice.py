"""Practice: sample goods in a frame of its own, from which nothing reaches the work."""

import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from bridge.app import Station
from bridge.leaving import After, Farewell
from bridge.moments import local_zone, now, to_text
from bridge.options import saved
from bridge.options.settings import Settings
from bridge.practice import Preparing, station_folder
from bridge.practising import Practising
from bridge.running import stay
from bridge.scan.scan import Scan
from bridge.store.engine import open_station
from bridge.store.journal import every
from bridge.sync.status import Link, Status
from bridge.ui.fonts import load_fonts
from bridge.ui.practice_frame import PracticeFrame
from bridge.ui.speech import tr
from tests.sync.loopback import TOKEN, Ledger, serve
from tests.waiting import until


class Shift:
    """What a person does in each station that is opened, one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen: list[tuple[Path, bool, list[str]]] = []
        self.answers: list[str] = []

    def on_start(self, station: Station) -> None:
        framed = isinstance(station.window.centralWidget(), PracticeFrame)
        self.answers = []
        station.window.answered.connect(lambda outcome: self.answers.append(outcome.verdict.code.value))
        self.seen.append((station.store.folder, framed, self.answers))
        QTimer.singleShot(0, station.window, lambda: self._work(station, len(self.seen)))

    def _work(self, station: Station, turn: int) -> None:
        if turn == 1:
            station.window.on_scan(Scan("PO-1001", "COM1", now()))
            station.window.menus.open("practice")
            made = station.window.menus.made("practice")
            assert isinstance(made, Practising)
            made.page.go.click()
        elif turn == 2:
            for code in ("PO-1001", "MNT-1", "XJXFINISH", "XJXOK"):
                station.window.on_scan(Scan(code, "COM1", now()))
            station.window.close()
        else:
            station.window.on_scan(Scan("PO-1001", "COM1", now()))
            station.window.close()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sample goods as the first practice of a day lays them out."""
    folder = tmp_path_factory.mktemp("sample")
    Preparing(folder, Settings(), now().astimezone(local_zone()).date()).run()
    return folder / "practice"


@pytest.fixture
def shift(tmp_path: Path, sample: Path, qapp: QApplication) -> Iterator[Shift]:
    qapp.setStyle("Fusion")
    load_fonts()
    folder = tmp_path / "data"
    shutil.copytree(sample, folder / "practice", ignore=shutil.ignore_patterns("station"))
    options = {"central.url": "http://127.0.0.1:9", "operator.name": "Ana R.", "print.label_target": "zpl:127.0.0.1:9"}
    set_options(folder, options)
    yield Shift(folder)
    # the end of the last station leaves a wish to quit behind, which would end the next test's loop before it began
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()


def set_options(folder: Path, texts: dict[str, str]) -> None:
    store = open_station(folder, clock=now)
    with store.write() as connection:
        saved.change(connection, texts, at=to_text(now()), by=None)
    store.close()


def once_online(then: Callable[[], object], done: list[Link], status: Status) -> None:
    """Go on at the first status of a central that answers: at a later one the window may be gone."""
    if status.link is Link.ONLINE and not done:
        done.append(status.link)
        then()


def test_practice_counts_nothing_and_leads_back_to_the_work(shift: Shift, qapp: QApplication) -> None:
    code = stay(qapp, Farewell(), shift.folder, central="", scanners=(), on_start=shift.on_start)
    assert code == 0
    practice = station_folder(shift.folder)
    assert shift.seen == [
        (shift.folder, False, ["unknown_code"]),
        (practice, True, ["document_opened", "unit_counted", "command_done", "saved"]),
        (shift.folder, False, ["unknown_code"]),
    ]
    store = open_station(shift.folder, clock=now)
    assert [row.text for _, row in every(store)] == ["PO-1001", "PO-1001"]
    store.close()
    store = open_station(practice, clock=now)
    with store.read() as connection:
        settings = saved.load(connection)
    store.close()
    assert (settings.operator_name, settings.central_url) == ("Ana R.", "")
    assert settings.print_label_target == f"pdf:{practice / 'papers'}"


def test_a_change_of_language_opens_the_station_again_in_it(shift: Shift, qapp: QApplication) -> None:
    told: list[str] = []

    def on_start(station: Station) -> None:
        told.append(tr("Close Bridge"))
        if len(told) == 1:
            QTimer.singleShot(0, station.window, lambda: station.set_options({"interface.language": "es"}))
        else:
            QTimer.singleShot(0, station.window, lambda: station.leave_for(After.END))

    stay(qapp, Farewell(), shift.folder, central="", scanners=(), on_start=on_start)
    set_options(shift.folder, {"interface.language": "en"})
    assert told == ["Close Bridge", "Cerrar Bridge"]


def test_a_token_that_was_typed_is_asked_for_once_however_often_the_station_opens_again(
    shift: Shift, qapp: QApplication
) -> None:
    at_work: list[bool] = []

    def on_start(station: Station) -> None:
        first = not at_work
        at_work.append(station.window.stack.currentWidget() is station.window.lane)
        then = partial(station.set_options, {"interface.language": "es"}) if first else station.window.close
        station.relay.status.connect(partial(once_online, then, []))
        # without the token there is no link, and nothing would end this
        QTimer.singleShot(20_000, station.window, lambda: station.leave_for(After.END))
        if first and station.connecting is not None:
            QTimer.singleShot(0, station.window, partial(station.connecting.panel.token_typed.emit, TOKEN))

    with serve(Ledger()) as server:
        options = {"central.url": server.address, "central.token_store": "session"}
        set_options(shift.folder, options)
        stay(qapp, Farewell(), shift.folder, central="", scanners=(), on_start=on_start)
    set_options(shift.folder, {"interface.language": "en"})
    assert at_work == [False, True]
    assert not any(TOKEN.encode() in file.read_bytes() for file in shift.folder.rglob("*") if file.is_file())


def test_a_signal_in_practice_ends_the_program(shift: Shift, qapp: QApplication) -> None:
    farewell = Farewell()
    opened: list[Path] = []

    def on_start(station: Station) -> None:
        opened.append(station.store.folder)
        if len(opened) == 1:
            QTimer.singleShot(0, station.window, lambda: shift.on_start(station))
        else:
            QTimer.singleShot(0, station.window, farewell.first)
            QTimer.singleShot(0, qapp, qapp.quit)

    stay(qapp, farewell, shift.folder, central="", scanners=(), on_start=on_start)
    assert opened == [shift.folder, station_folder(shift.folder)]
    until(lambda: not any(thread.name == "bridge practice" for thread in threading.enumerate()))
