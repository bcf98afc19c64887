"""Real pseudo-terminals with a scale at the far end."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from bridge.moments import now
from bridge.scan.scale import Reading, State, language
from bridge.scan.scale_port import ScalePort, ScaleTrouble, Weighed
from tests.scan.ports import listener, plugged, url
from tests.scan.scales import played, scale
from tests.waiting import until

Heard = list[Weighed | ScaleTrouble]


@pytest.fixture
def heard() -> Heard:
    return []


@pytest.fixture
def weigh(heard: Heard) -> Iterator[Callable[[str, str], ScalePort]]:
    """Starts a scale's port; all of them are stopped after the test."""
    ports: list[ScalePort] = []

    def start(name: str, protocol: str = "mt_sics") -> ScalePort:
        made = ScalePort(name, make=lambda: language(protocol, "kg"), on_news=heard.append, clock=now)
        made.watch(closely=True)
        ports.append(made)
        made.start()
        return made

    yield start
    for port in ports:
        assert port.stop()


def last(heard: Heard) -> Reading | str | None:
    newest = heard[-1] if heard else None
    return newest.reading if isinstance(newest, Weighed) else newest.sentence if newest else None


def shows(heard: Heard, grams: int) -> bool:
    return last(heard) == Reading(State.STEADY, grams)


@pytest.mark.parametrize("protocol", ["mt_sics", "toledo_8217"])
def test_what_stands_on_the_scale_is_told_while_it_changes(
    protocol: str, weigh: Callable[..., ScalePort], heard: Heard
) -> None:
    with scale(protocol) as (name, playing):
        weigh(name, protocol)
        until(lambda: last(heard) == Reading(State.ZERO, 0))
        playing.show("2.1", state="moving")
        until(lambda: isinstance(found := last(heard), Reading) and found.state is State.MOVING)
        playing.show("2.350")
        until(lambda: last(heard) == Reading(State.STEADY, 2350))
        playing.show("", state="over")
        until(lambda: last(heard) == Reading(State.OVER))
        playing.show("", state="nonsense")
        until(lambda: last(heard) == Reading(State.NOT_UNDERSTOOD))
        assert {news.name for news in heard} == {name}


def test_a_scale_that_is_off_is_said_to_be_silent_once_and_heard_again_when_it_is_on(
    weigh: Callable[..., ScalePort], heard: Heard
) -> None:
    with scale() as (name, playing):
        playing.silent = True
        weigh(name)
        until(lambda: heard)
        asked = playing.asked
        until(lambda: playing.asked > asked)
        assert heard == [ScaleTrouble(name, f"Scale {name} does not answer. Is it on?", lost=False)]
        playing.silent = False
        until(lambda: last(heard) == Reading(State.ZERO, 0))


def test_a_scale_that_is_unplugged_is_lost_and_comes_back(
    tmp_path: Path, weigh: Callable[..., ScalePort], heard: Heard
) -> None:
    name = str(tmp_path / "station")
    weigh(name)
    until(lambda: last(heard) == f"Scale {name} is not there, trying again")
    for kilograms, grams in (("2.350", 2350), ("1.200", 1200)):
        with plugged(tmp_path) as scale_end:
            playing = played(os.dup(scale_end), "mt_sics")
            playing.show(kilograms)
            playing.start()
            until(partial(shows, heard, grams))
            playing.stop()
        until(lambda: isinstance(last(heard), str))
    assert f"Scale {name} lost, trying again" in [news.sentence for news in heard if isinstance(news, ScaleTrouble)]


def test_what_waited_in_the_port_before_it_was_opened_is_no_reading(
    weigh: Callable[..., ScalePort], heard: Heard
) -> None:
    scale_end, station_end = os.openpty()
    os.write(scale_end, b"S S      9.999 kg\r\n")
    name = os.ttyname(station_end)
    playing = played(scale_end, "mt_sics")
    playing.show("2.350")
    playing.start()
    weigh(name)
    until(lambda: heard)
    assert last(heard) == Reading(State.STEADY, 2350)
    playing.stop()
    os.close(scale_end)
    os.close(station_end)


def test_a_scale_with_parity_is_read_each_time_its_port_is_opened(
    weigh: Callable[..., ScalePort], heard: Heard
) -> None:
    with scale("toledo_8217") as (name, _):
        for _ in range(3):
            heard.clear()
            port = weigh(name, "toledo_8217")
            until(lambda: any(isinstance(news, Weighed) for news in heard))
            assert port.stop()


def test_half_an_answer_is_not_joined_with_the_next(weigh: Callable[..., ScalePort], heard: Heard) -> None:
    with listener() as server:
        weigh(url(server))
        connection, _ = server.accept()
        with connection:
            connection.settimeout(5)
            assert connection.recv(64) == b"SI\r\n"
            connection.sendall(b"S S     12")
            assert connection.recv(64) == b"SI\r\n"
            connection.sendall(b"S S      2.350 kg\r\n")
            until(lambda: heard)
    assert last(heard[:1]) == Reading(State.STEADY, 2350)


def test_a_name_that_is_no_port_is_said_to_be_none(weigh: Callable[..., ScalePort], heard: Heard) -> None:
    weigh("socket:/nowhere")
    until(lambda: heard)
    assert isinstance(heard[0], ScaleTrouble)
    assert heard[0].lost
