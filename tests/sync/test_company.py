"""What a station says of the documents it has open, and what it hears."""

from datetime import UTC, datetime

from bridge.store import memory
from bridge.sync.centrals import connect
from bridge.sync.link import Way
from bridge.sync.presence import OpenDocument
from bridge.sync.status import Elsewhere, Link
from bridge.sync.wire import Unit
from tests.sync.embedded import Embedded
from tests.sync.loopback import Server
from tests.sync.scene import Dock, Told, way_to, working

SINCE = "2026-11-23T10:41:00.000Z"


def open_in_front(dock: Dock, document: str) -> None:
    with dock.store.write() as connection:
        memory.put(connection, "front_document", document)


def test_a_document_open_at_another_station_is_told_within_seconds(dock: Dock, told: Told, embedded: Embedded) -> None:
    po = embedded.po()
    other = connect(embedded.address, embedded.process.token("dock-2"))
    way = Way(address=lambda: embedded.address, dial=lambda address: connect(address, embedded.token))
    with working(dock, way, told):
        told.wait_for(lambda status: status.link is Link.ONLINE)
        other.present([OpenDocument(document=po, since=SINCE)])
        open_in_front(dock, po)
        status = told.wait_for(lambda status: bool(status.elsewhere), within_s=3)
        assert status.elsewhere == (Elsewhere(po, "dock-2", datetime(2026, 11, 23, 10, 41, tzinfo=UTC)),)
        assert [(one.document, one.station) for one in other.present([OpenDocument(document=po, since=SINCE)])] == [
            (po, "dock-3")
        ]
        other.present([])
        told.wait_for(lambda status: not status.elsewhere)
        open_in_front(dock, "")
        told.wait_for(lambda _: other.present([OpenDocument(document=po, since=SINCE)]) == (), within_s=10)


def test_a_document_with_units_that_are_not_saved_is_open_too(dock: Dock, told: Told, server: Server) -> None:
    dock.save("PO-7", Unit(sku="MNT-1"), saved=False)
    open_in_front(dock, "PO-8")
    with working(dock, way_to(server), told):
        told.wait_for(lambda status: status.link is Link.ONLINE and server.count("PUT", "/api/v1/presence") > 0)
    body = next(request.body for request in server.seen if request.method == "PUT")
    assert b"PO-7" in body
    assert b"PO-8" in body


def test_with_nothing_open_nothing_is_said(dock: Dock, told: Told, server: Server) -> None:
    with working(dock, way_to(server), told):
        told.wait_for(lambda status: status.pulled_at is not None)
    assert server.count("PUT", "/api/v1/presence") == 0
