from pathlib import Path

from bridge.moments import now
from bridge.options.earlier import earlier
from bridge.options.patterns import Earlier
from bridge.store.engine import open_station
from tests.dock import CAM_UPC, Dock, open_dock


def found(at: Dock) -> Earlier:
    with at.store.read() as connection:
        return earlier(connection)


def test_a_new_station_knows_no_serials(tmp_path: Path) -> None:
    store = open_station(tmp_path, clock=now)
    with store.read() as connection:
        assert earlier(connection) == Earlier()
    store.close()


def test_products_with_rules_of_their_own_are_counted_but_not_told(tmp_path: Path) -> None:
    with open_dock(tmp_path) as at:
        known = found(at)
        assert known.serials == (("CAM-9", "CM0000003Q3"),)
        assert known.own == 2


def test_units_counted_here_come_first_newest_first(tmp_path: Path) -> None:
    with open_dock(tmp_path) as at:
        own = found(at).own
        at.codes("PO-1001", "490123456783", "BB-000-1", "490123456783", "BB-000-2", CAM_UPC, "CM4821301Q0")
        assert found(at).serials[:2] == (("BAT-90", "BB-000-2"), ("BAT-90", "BB-000-1"))
        assert found(at).own == own + 1


def test_a_unit_that_was_taken_back_is_not_told(tmp_path: Path) -> None:
    with open_dock(tmp_path) as at:
        at.codes("PO-1001", "490123456783", "BB-000-1", "XJXUNDO")
        assert "BB-000-1" not in [serial for _, serial in found(at).serials]
