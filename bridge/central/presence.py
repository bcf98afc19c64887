"""Which station has which document open: what each said last, forgotten when it stops saying so."""

import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from bridge import moments
from bridge.serials.keys import key_of
from bridge.sync.presence import OpenDocument

EXPIRES_AFTER = timedelta(seconds=30)
MOST_DOCUMENTS = 200


class Presence:
    """Kept in memory: a central that starts anew hears it again within seconds. Threads share it."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._said: dict[str, tuple[datetime, tuple[OpenDocument, ...]]] = {}

    def put(self, station: str, documents: Sequence[OpenDocument]) -> tuple[OpenDocument, ...]:
        """Take what the station has open; the same documents as others have them, longest open first."""
        now = self._clock()
        mine = tuple(_read(document, station, now) for document in documents[:MOST_DOCUMENTS])
        keys = {key_of(document.document) for document in mine}
        with self._lock:
            self._said[station] = now, mine
            self._said = {name: said for name, said in self._said.items() if now - said[0] < EXPIRES_AFTER and said[1]}
            others = [said for name, (_, said) in self._said.items() if name != station]
        found = [document for said in others for document in said if key_of(document.document) in keys]
        return tuple(sorted(found, key=lambda document: document.since))


def _read(document: OpenDocument, station: str, now: datetime) -> OpenDocument:
    """With the station's name and a moment that can be read and is not to come."""
    try:
        since = moments.from_text(document.since)
        since = min(since.astimezone(UTC), now) if since.tzinfo else now
    except (ValueError, OverflowError):
        since = now
    return OpenDocument(document=document.document, since=moments.to_text(since), station=station)
