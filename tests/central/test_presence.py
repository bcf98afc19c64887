"""Who has which document open, as the central keeps it."""

from datetime import timedelta

import msgspec

from bridge.central.presence import EXPIRES_AFTER, Presence
from bridge.sync.presence import OpenDocument
from bridge.sync.presence import Presence as Said
from bridge.sync.wire import API
from tests.central.conftest import NOW, Client

SINCE = "2026-11-23T10:41:00.000Z"


def test_a_station_hears_of_others_with_the_same_document_and_of_no_other() -> None:
    presence = Presence(lambda: NOW)
    assert presence.put("dock-1", [OpenDocument(document="PO-1", since=SINCE)]) == ()
    assert presence.put("dock-2", [OpenDocument(document="po-1 ", since=SINCE)]) == (
        OpenDocument(document="PO-1", since=SINCE, station="dock-1"),
    )
    assert presence.put("dock-3", [OpenDocument(document="PO-2", since=SINCE)]) == ()


def test_what_is_not_said_again_is_forgotten_after_30_seconds() -> None:
    moments = [NOW, NOW + EXPIRES_AFTER - timedelta(seconds=1), NOW + EXPIRES_AFTER]
    presence = Presence(lambda: moments.pop(0))
    assert timedelta(seconds=30) == EXPIRES_AFTER
    documents = [OpenDocument(document="PO-1", since=SINCE)]
    presence.put("dock-1", documents)
    assert [one.station for one in presence.put("dock-2", documents)] == ["dock-1"]
    assert presence.put("dock-2", documents) == ()


def test_a_station_that_closes_a_document_is_not_there_any_more() -> None:
    presence = Presence(lambda: NOW)
    documents = [OpenDocument(document="PO-1", since=SINCE)]
    presence.put("dock-1", documents)
    presence.put("dock-1", [])
    assert presence.put("dock-2", documents) == ()


def test_a_moment_to_come_or_unreadable_becomes_now() -> None:
    presence = Presence(lambda: NOW)
    for since in ("2031-01-01T00:00:00.000Z", "yesterday", "", "2026-11-23T10:41:00"):
        presence.put("dock-1", [OpenDocument(document="PO-1", since=since, station="dock-9")])
        (heard,) = presence.put("dock-2", [OpenDocument(document="PO-1", since=SINCE)])
        assert (heard.station, heard.since) == ("dock-1", "2026-11-23T10:42:07.123Z")


def test_it_is_answered_over_http(client: Client) -> None:
    said = msgspec.json.encode(Said(documents=(OpenDocument(document="PO-1", since=SINCE),)))
    response = client.put(f"{API}/presence", content=said)
    assert response.status_code == 200, response.text
    assert msgspec.json.decode(response.content, type=Said) == Said()
    assert client.put(f"{API}/presence", content=b"[]").status_code == 422
