"""A supervisor at the window has forgotten the PIN, and has a token of the central."""

import pytest

from bridge.moments import now
from bridge.options import pin, saved
from bridge.store.engine import open_station
from tests.screen import Pace, Screen, screen, typing
from tests.station.line import CentralProcess, StationProcess
from tests.waiting import until

OLD, NEW = "4711", "80715"
VISIBLE = ("--onlyvisible", "--name", "^Bridge$")


def changes(station: StationProcess) -> list[tuple[str | None, str | None]]:
    """What became of the PIN, and by whom."""
    store = open_station(station.folder, clock=now)
    try:
        with store.read() as connection:
            return [(made.new, made.by) for made in saved.history(connection) if made.key == pin.KEY]
    finally:
        store.close()


def tries(station: StationProcess, display: Screen) -> bool:
    """Type the new PIN; whatever asks for something else takes no harm. Whether it is set."""
    assert display.do("sleep", "0.3", *typing(NEW, pace_ms=110), "key", "Return")
    return changes(station)[-1] == ("set", "a token of the central")


@pytest.mark.parametrize("pace_ms", [5, 110], ids=["scanned", "typed"])
def test_a_token_at_the_window_lets_a_new_pin_be_set_and_is_kept_nowhere(
    station: StationProcess, central: CentralProcess, pace_ms: Pace
) -> None:
    token = central.token("the-supervisor")
    station.lock(OLD)
    with screen() as display:
        station.env = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display.environment["DISPLAY"]}
        station.start()
        assert display.do("search", "--sync", *VISIBLE, "windowactivate", "--sync")
        assert display.do("key", "ctrl+comma", "sleep", "0.5", "key", "F1", "sleep", "0.5")
        assert display.do(*typing(token, pace_ms=pace_ms), "key", "Return")
        until(lambda: tries(station, display), within_s=60)
        station.stop()
    assert station.rows() == []
    kept = [file for file in station.folder.rglob("*") if file.is_file()]
    assert not any(token.encode() in file.read_bytes() for file in kept)
