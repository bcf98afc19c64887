import cmath
import math

import pytest

from bridge.paths import resource
from bridge.ui.tones import RATE_HZ, TONES, Sound, samples, wav

TOTAL_MS = {
    Sound.ACCEPT: 80,
    Sound.SERIAL_WANTED: 160,
    Sound.UNDO: 160,
    Sound.ASK: 470,
    Sound.REJECT: 400,
    Sound.DONE: 620,
    Sound.IGNORE: 18,
    Sound.FAULT: 1_300,
}
LEVEL_DB = {Sound.ACCEPT: 0, Sound.ASK: 4, Sound.REJECT: 6, Sound.DONE: 2, Sound.IGNORE: -12, Sound.FAULT: 6}


def transform(values: list[complex]) -> list[complex]:
    """Fourier transform of a power of two of values."""
    if len(values) == 1:
        return values
    even, odd = transform(values[::2]), transform(values[1::2])
    half = len(values) // 2
    turned = [cmath.exp(-1j * math.pi * place / half) * odd[place] for place in range(half)]
    return [even[n] + turned[n] for n in range(half)] + [even[n] - turned[n] for n in range(half)]


def loudness_db(values: list[int]) -> float:
    return 20 * math.log10(math.sqrt(sum(value * value for value in values) / len(values)) / 32_768)


@pytest.mark.parametrize("sound", list(Sound))
def test_the_file_is_what_the_numbers_make(sound: Sound) -> None:
    assert resource(f"sounds/{sound}.wav").read_bytes() == wav(sound)


@pytest.mark.parametrize("sound", list(Sound))
def test_a_sound_lasts_as_long_as_declared(sound: Sound) -> None:
    assert sum(note.ms + note.gap_ms for note in TONES[sound].notes) == TOTAL_MS[sound]
    silence_ms = 5
    assert len(samples(sound)) / RATE_HZ * 1_000 == pytest.approx(TOTAL_MS[sound] + silence_ms, abs=0.2)


@pytest.mark.parametrize(("sound", "level"), LEVEL_DB.items())
def test_a_sound_is_as_loud_as_declared(sound: Sound, level: float) -> None:
    middle_ms = 5 if sound is Sound.IGNORE else 30
    start, end = round(0.006 * RATE_HZ), round((0.006 + middle_ms / 1_000) * RATE_HZ)
    steady = list(samples(sound)[start:end])
    assert loudness_db(steady) == pytest.approx(-18 + level, abs=1.5)


def test_no_sound_is_louder_than_ten_below_full_scale() -> None:
    peak = max(max(map(abs, samples(sound))) for sound in Sound)
    assert 20 * math.log10(peak / 32_768) == pytest.approx(-10, abs=0.1)


@pytest.mark.parametrize("sound", list(Sound))
def test_what_matters_lies_where_worn_ears_still_hear(sound: Sound) -> None:
    values = [complex(value) for value in samples(sound)[:16_384]]
    padded = values + [0j] * ((1 << (len(values) - 1).bit_length()) - len(values))
    power = [abs(value) ** 2 for value in transform(padded)[: len(padded) // 2]]
    hz = RATE_HZ / len(padded)
    heard = sum(part for place, part in enumerate(power) if 300 <= place * hz <= 1_500)
    shrill = sum(part for place, part in enumerate(power) if place * hz > 2_500)
    assert heard / sum(power) >= 0.9
    assert shrill / sum(power) < 0.01


def test_rhythm_alone_tells_the_verdicts_apart() -> None:
    assert len({TOTAL_MS[sound] for sound in (Sound.ACCEPT, Sound.SERIAL_WANTED, Sound.ASK, Sound.REJECT)}) == 4
