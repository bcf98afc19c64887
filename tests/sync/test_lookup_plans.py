"""What a scan looks up is found by an index, however much the station has ever done."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from bridge.moments import now
from bridge.options.settings import Settings
from bridge.receive.book import StationBook
from bridge.session.state import Desk, Page
from bridge.sync import serial_overlay, shipping_overlay, wire
from bridge.sync.shipments import Box
from tests.sync.feeding import in_stock, left, shipment, show
from tests.sync.scene import Dock

# of one row, or made by the statement itself
SMALL = ("mirror.feed", "anon_", "(subquery-")


@contextmanager
def statements(dock: Dock) -> Iterator[list[tuple[str, Any]]]:
    """Every statement that is executed meanwhile, with its parameters."""
    seen: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_more: object) -> None:
        seen.append((statement, parameters))

    event.listen(dock.store.station, "before_cursor_execute", note)
    yield seen
    event.remove(dock.store.station, "before_cursor_execute", note)


def test_nothing_is_searched_from_end_to_end(dock: Dock) -> None:
    show(dock, in_stock("CM1"), left("CM2", "SO-1"), shipment("theirs", "SO-1", "1Z1", CAM_2=1))
    dock.save("PO-1", wire.Unit(sku="CAM-2", serial="CM3"))
    dock.ship("SO-1", wire.Unit(sku="CAM-2", serial="CM1"), boxes=(Box(tracking="1Z1"),))
    dock.ship("SO-1", wire.Unit(sku="CAM-2", serial="CM3"), boxes=(Box(tracking="1Z1"),), saved=False)
    dock.unship("SO-1")
    with statements(dock) as seen, dock.store.read() as connection:
        for serial in ("CM1", "CM2", "CM3"):
            assert serial_overlay.serials_known(connection, serial)
        serial_overlay.known_of(connection, ["CM1", "CM2", "CM3"])
        shipping_overlay.shipped_of(connection, ["SO-1", "SO-2"])
        shipping_overlay.gone(connection, ["SO-1", "SO-2"])
        shipping_overlay.unshipped(connection, ["SO-1", "SO-2"])
        assert shipping_overlay.tracking_uses(connection, "1Z1")
        desk = Desk(page=Page.OPEN, document="PO-1")
        StationBook(connection, desk, "any", Settings(), now(), None).find_line("CAM-2")
    looked_up = [(statement, parameters) for statement, parameters in seen if "sqlite_schema" not in statement]
    assert len(looked_up) > 10
    with dock.store.read() as connection:
        for statement, parameters in looked_up:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
            steps = [row[3] for row in plan]
            searched = [
                step for step in steps if step.startswith("SCAN") and not step.removeprefix("SCAN ").startswith(SMALL)
            ]
            assert not searched, statement
            assert not any("outbox_by_kind" in step for step in steps), statement
