import time
from array import array
from collections.abc import Generator

import miniaudio
import pytest

from bridge.ui.mixer import FADE_FRAMES, Mixer, at_volume
from bridge.ui.sounds import NO_DEVICE, OFF, Device, Sounds
from bridge.ui.tones import RATE_HZ, Sound
from tests.waiting import until


def steady(value: int, frames: int) -> "array[int]":
    return array("h", [value] * frames)


class Loudspeaker:
    """Hears what the mixer plays when it is asked, and can be unplugged."""

    def __init__(self, mixer: Mixer) -> None:
        self.mixer = mixer
        self.running = True
        self.closed = False

    def hears(self, frames: int = 2_000) -> bool:
        return any(self.mixer.frames(frames))

    def close(self) -> None:
        self.closed = True


class Socket:
    """Where a loudspeaker is plugged in, or none."""

    def __init__(self, *, plugged: bool = True) -> None:
        self.plugged = plugged
        self.found: list[Loudspeaker] = []

    def open(self, mixer: Mixer) -> Device | None:
        if not self.plugged:
            return None
        self.found.append(Loudspeaker(mixer))
        return self.found[-1]


def test_a_sound_is_heard_once_then_there_is_silence() -> None:
    mixer = Mixer()
    mixer.replace({Sound.ACCEPT: steady(1_000, 300)})
    mixer.play(Sound.ACCEPT)
    assert list(mixer.frames(200)) == [1_000] * 200
    assert list(mixer.frames(200)) == [1_000] * 100 + [0] * 100
    assert not any(mixer.frames(200))


def test_a_new_sound_cuts_the_old_one_which_fades_within_5_ms() -> None:
    mixer = Mixer()
    mixer.replace({Sound.ACCEPT: steady(1_000, 5_000), Sound.REJECT: steady(0, 5_000)})
    mixer.play(Sound.ACCEPT)
    mixer.frames(500)
    mixer.play(Sound.REJECT)
    tail = list(mixer.frames(500))
    assert tail[0] == 1_000
    assert tail[:FADE_FRAMES] == sorted(tail[:FADE_FRAMES], reverse=True)
    assert not any(tail[FADE_FRAMES:])
    assert abs(FADE_FRAMES / RATE_HZ - 0.005) < 0.0001


def test_two_sounds_at_once_do_not_overflow() -> None:
    mixer = Mixer()
    mixer.replace({Sound.ACCEPT: steady(30_000, 5_000), Sound.REJECT: steady(30_000, 5_000)})
    mixer.play(Sound.ACCEPT)
    mixer.frames(50)
    mixer.play(Sound.REJECT)
    assert max(mixer.frames(200)) == 32_767


@pytest.mark.parametrize(("sound", "expected"), [(Sound.ACCEPT, 100), (Sound.REJECT, 400), (Sound.FAULT, 400)])
def test_refusals_never_go_below_40_percent(sound: Sound, expected: int) -> None:
    assert list(at_volume(steady(1_000, 2), sound, 10)) == [expected, expected]


def test_off_is_off_for_refusals_too() -> None:
    assert not any(at_volume(steady(1_000, 2), Sound.REJECT, 0))


def test_a_station_without_loudspeaker_says_so_and_goes_on() -> None:
    told: list[str] = []
    sounds = Sounds(volume=80, on_problem=told.append, opener=Socket(plugged=False).open)
    until(lambda: sounds.problem == NO_DEVICE)
    sounds.play("reject")
    sounds.close()
    assert told == [NO_DEVICE]


def test_a_played_sound_reaches_the_loudspeaker() -> None:
    socket = Socket()
    sounds = Sounds(volume=80, opener=socket.open)
    until(lambda: socket.found)
    assert not socket.found[0].hears()
    sounds.play("accept")
    assert socket.found[0].hears()
    assert sounds.problem == ""
    sounds.close()
    assert socket.found[0].closed


def test_an_unplugged_loudspeaker_is_opened_again() -> None:
    socket = Socket()
    sounds = Sounds(volume=80, opener=socket.open)
    until(lambda: socket.found)
    socket.found[0].running = False
    until(lambda: len(socket.found) == 2)
    sounds.close()
    assert socket.found[0].closed


def test_volume_0_says_that_sound_is_off() -> None:
    socket = Socket()
    sounds = Sounds(volume=50, opener=socket.open)
    until(lambda: socket.found)
    sounds.set_volume(0)
    sounds.play("reject")
    assert not socket.found[0].hears()
    assert sounds.problem == OFF
    sounds.close()


def test_while_scans_queue_up_only_accepts_are_thinned() -> None:
    socket = Socket()
    sounds = Sounds(volume=80, opener=socket.open)
    until(lambda: socket.found)
    heard = []
    for name in ("accept", "accept", "reject", "reject"):
        sounds.play(name, waiting=5)
        heard.append(socket.found[0].hears(20_000))
    sounds.close()
    assert heard == [True, False, True, True]


def test_an_unknown_name_is_silent() -> None:
    socket = Socket()
    sounds = Sounds(opener=socket.open)
    until(lambda: socket.found)
    sounds.play("bagpipes")
    assert not socket.found[0].hears()
    sounds.close()


def test_playing_takes_no_time_even_with_a_driver_that_runs() -> None:
    def silent_driver(mixer: Mixer) -> Device | None:
        def stream() -> "Generator[bytes | array[int], int, None]":
            count = yield b""
            while True:
                count = yield mixer.frames(count)

        frames = stream()
        next(frames)
        device = miniaudio.PlaybackDevice(
            nchannels=1, sample_rate=RATE_HZ, buffersize_msec=10, backends=[miniaudio.Backend.NULL]
        )
        device.start(frames)
        driver: Device = device
        return driver

    opened: list[str] = []
    sounds = Sounds(volume=80, on_problem=opened.append, opener=silent_driver)
    until(lambda: sounds.ready)
    taken = []
    for _ in range(200):
        start = time.perf_counter()
        sounds.play("accept")
        taken.append(time.perf_counter() - start)
    sounds.close()
    assert sorted(taken)[100] < 0.001
    assert opened == []
