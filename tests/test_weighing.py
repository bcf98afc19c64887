"""A scale beside a running station: what is taken for which box, and what the page of packing shows."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from bridge.app import Station
from bridge.moments import now
from bridge.running import running
from bridge.scan.scan import TYPED, Scan
from bridge.scan.weighed import ScaleView
from bridge.session import packing
from bridge.session.outcome import Outcome
from bridge.store.journal import JournalRow, every
from bridge.sync import mirror, wire
from bridge.ui.fonts import load_fonts
from bridge.weighing import NOT_UNDERSTOOD, Weighing
from tests.dock import MOUNT_UPC, ROWS, open_dock, page_of
from tests.scan.ports import plugged
from tests.scan.scales import played, scale
from tests.waiting import until

MOUNTS = tuple(
    wire.Order(order=number, customer="Ana", paid=True, lines=(wire.OrderLine(sku="MNT-1", quantity=1),))
    for number in ("SO-3001", "SO-3002")
)


@dataclass
class Place:
    """A packing place with a scale. `views` are what the page was given to show of it, in order."""

    station: Station
    weighing: Weighing = field(init=False)
    settings: dict[str, str] = field(default_factory=dict)
    views: list[ScaleView | None] = field(default_factory=list)
    answers: list[Outcome] = field(default_factory=list)

    def __post_init__(self) -> None:
        station = self.station
        self._at = now() - timedelta(hours=1)
        station.window.answered.connect(self.answers.append)
        self.weighing = Weighing(
            station.screens.shipping,
            window=station.window,
            settings=lambda: replace(station.options(), **self.settings),  # type: ignore[arg-type]
            weigh=packing.weigh,
            tell=station.screens.lane.show_answer,
            show=self.views.append,
        )
        self.weighing.start()

    def use(self, name: str, protocol: str = "mt_sics") -> None:
        """Set the scale as a supervisor would."""
        self.settings = {"scale_port": name, "scale_protocol": protocol}
        self.weighing.follow()

    def scan(self, *texts: str) -> None:
        """Scan codes two seconds after each other."""
        for text in texts:
            self._at += timedelta(seconds=2)
            self.station.window.on_scan(Scan(text, "COM1", self._at))

    def stands(self, status: str) -> None:
        """Let the copy have the first order with this status."""
        order = msgspec.structs.replace(MOUNTS[0], status=status)
        mirror.apply(self.station.store, page_of((order,)), reached=mirror.Stand())

    def rows(self) -> list[JournalRow]:
        """The weights in the journal, in order."""
        return [row for _, row in every(self.station.store) if row.code == "weight_accepted"]

    def weights(self) -> list[str]:
        """Their texts."""
        return [row.text for row in self.rows()]

    def sees(self, state: str, words: str | None = None) -> bool:
        """Whether the page shows the scale like this."""
        QApplication.processEvents()
        view = self.views[-1] if self.views else None
        return view is not None and view.state == state and words in {None, view.words}

    def shows(self, state: str, words: str | None = None) -> None:
        """Wait until it does."""
        until(lambda: self.sees(state, words))

    def took(self, *texts: str) -> None:
        """Wait until these weights, and no others, are in the journal."""
        until(lambda: QApplication.processEvents() or len(self.weights()) >= len(texts), what=str(self.views[-2:]))
        assert self.weights() == list(texts)


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder nothing was done in, to be copied."""
    folder = tmp_path_factory.mktemp("weighing") / "data"
    with open_dock(folder, (*ROWS, *MOUNTS)):
        return folder


@pytest.fixture
def place(blank: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Place]:
    qapp.setStyle("Fusion")
    load_fonts()
    with packing_place(Path(shutil.copytree(blank, tmp_path / "data"))) as opened:
        yield opened


@contextmanager
def packing_place(folder: Path) -> Iterator[Place]:
    with running(folder) as station:
        place = Place(station)
        try:
            yield place
        finally:
            place.weighing.stop()


@pytest.mark.parametrize("protocol", ["mt_sics", "toledo_8217"])
def test_a_weight_at_rest_is_taken_for_the_box_in_hand_as_one_row_of_the_journal(place: Place, protocol: str) -> None:
    with scale(protocol) as (name, playing):
        place.use(name, protocol)
        place.scan("SO-3001", MOUNT_UPC)
        playing.show("2.1", state="moving")
        place.shows("moving")
        playing.show("2.350")
        place.took("2.350 kg")
        place.shows("steady", "2.35")
        row = place.rows()[0]
    assert (row.source, row.document, row.level, row.mode) == (name, "SO-3001", "accept", "ship")
    assert place.answers[-1].verdict.message.startswith("2.35 kg taken.")
    opened = place.station.screens.shipping.opened()
    assert opened is not None
    assert [(box.number, box.weight_g, box.weighed) for box in opened.boxes] == [(1, 2350, "scale")]


def test_a_scale_that_moves_is_shown_and_never_taken(place: Place) -> None:
    with scale() as (name, playing):
        playing.show("2.350", state="moving")
        place.use(name)
        place.scan("SO-3001", MOUNT_UPC)
        asked = playing.asked
        until(lambda: QApplication.processEvents() or playing.asked >= asked + 4)
        place.shows("moving", "2.35")
        for state in ("over", "under"):
            playing.show("", state=state)
            place.shows(state)
    assert place.weights() == []


@pytest.mark.parametrize(
    ("stop", "go_on"),
    [
        (lambda place: place.stands("on_hold"), lambda place: place.stands("in_process")),
        (lambda place: place.scan(MOUNT_UPC), lambda place: place.scan("XJXOK")),
    ],
    ids=["on hold", "one too many"],
)
def test_nothing_is_weighed_while_something_must_come_out_of_the_box(
    place: Place, stop: Callable[[Place], None], go_on: Callable[[Place], None]
) -> None:
    with scale() as (name, playing):
        place.use(name)
        place.scan("SO-3001", MOUNT_UPC)
        stop(place)
        playing.show("2.350")
        place.shows("steady", "2.35")
        asked = playing.asked
        until(lambda: QApplication.processEvents() or playing.asked >= asked + 4)
        assert [row.code for _, row in every(place.station.store) if row.source == name] == []
        go_on(place)
        place.took("2.350 kg")


def test_the_weight_of_an_order_is_never_carried_over_to_the_next(place: Place) -> None:
    with scale() as (name, playing):
        playing.show("2.350")
        place.use(name)
        place.scan("SO-3001", MOUNT_UPC)
        place.took("2.350 kg")
        place.scan("XJXFINISH", "SO-3002", MOUNT_UPC)
        place.shows("carried", "2.35")
        asked = playing.asked
        until(lambda: QApplication.processEvents() or playing.asked >= asked + 4)
        assert place.weights() == ["2.350 kg"]
        playing.show("0.000")
        place.shows("zero")
        playing.show("2.350")
        place.took("2.350 kg", "2.350 kg")
        assert [row.document for row in place.rows()] == ["SO-3001", "SO-3002"]


def test_the_weight_of_a_box_is_never_carried_over_to_the_next_one(place: Place) -> None:
    with scale() as (name, playing):
        playing.show("2.350")
        place.use(name)
        place.scan("SO-3001", MOUNT_UPC)
        place.took("2.350 kg")
        place.scan("XJXNEXT")
        place.shows("carried")
        playing.show("1.200")
        place.took("2.350 kg", "1.200 kg")


def test_a_weight_that_changes_replaces_the_one_before_until_the_box_is_gone(place: Place) -> None:
    with scale() as (name, playing):
        playing.show("2.350")
        place.use(name)
        place.scan("SO-3001", MOUNT_UPC)
        place.took("2.350 kg")
        playing.show("2.480")
        place.took("2.350 kg", "2.480 kg")


def test_nothing_is_taken_before_the_order_is_packed(place: Place) -> None:
    with scale() as (name, playing):
        playing.show("2.350")
        place.use(name)
        place.scan("SO-3001")
        place.shows("steady", "2.35")
        assert place.weights() == []
        place.scan(MOUNT_UPC)
        place.took("2.350 kg")


def test_a_typed_weight_stands_while_the_scale_shows_what_it_showed(place: Place) -> None:
    with scale() as (name, playing):
        playing.show("2.350")
        place.use(name)
        place.scan("SO-3001", MOUNT_UPC)
        place.took("2.350 kg")
        place.station.screens.lane.show_answer(place.station.scanning.answer(Scan("2.5", TYPED, now()), packing.weigh))
        asked = playing.asked
        until(lambda: QApplication.processEvents() or playing.asked >= asked + 4)
        assert place.weights() == ["2.350 kg", "2.5"]


def test_a_scale_that_is_unplugged_says_so_and_is_read_again_when_it_is_back(place: Place, tmp_path: Path) -> None:
    name = str(tmp_path / "station")
    place.use(name)
    place.scan("SO-3001", MOUNT_UPC)
    place.shows("absent")
    for kilograms, taken in (("2.350", ["2.350 kg"]), ("2.900", ["2.350 kg", "2.900 kg"])):
        with plugged(tmp_path) as scale_end:
            playing = played(os.dup(scale_end), "mt_sics")
            playing.show(kilograms)
            playing.start()
            place.took(*taken)
            playing.stop()
        place.shows("absent")
    views = [view.sentence for view in place.views if view]
    assert f"Scale {name} lost, trying again" in views


def test_another_scale_in_the_options_is_followed_and_none_is_shown_as_none(place: Place) -> None:
    with scale() as (first, _), scale() as (second, playing):
        playing.show("2.350")
        place.scan("SO-3001", MOUNT_UPC)
        place.use(first)
        place.shows("zero")
        place.use(second)
        place.took("2.350 kg")
        place.use("")
        assert place.views[-1] is None


def test_a_scale_that_speaks_another_language_is_said_to_be_not_understood(place: Place) -> None:
    with scale() as (name, playing):
        playing.show("", state="nonsense")
        place.use(name)
        place.shows("not_understood")
        assert place.views[-1] is not None
        assert place.views[-1].sentence == NOT_UNDERSTOOD
