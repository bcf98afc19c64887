"""What this station tells of the documents it has open, and what it hears of others that have them too."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from bridge.errors import CentralError
from bridge.moments import from_text, to_text
from bridge.serials.keys import key_of
from bridge.store.engine import Store
from bridge.store.tables import memory, sessions
from bridge.sync.centrals import Central
from bridge.sync.presence import OpenDocument
from bridge.sync.status import Elsewhere

_FRONT = select(memory.c.value).where(memory.c.key == "front_document")
_UNSAVED = select(sessions.c.document, sessions.c.opened_at).where(sessions.c.saved_at.is_(None))


@dataclass(slots=True)
class Company:
    """For the sync thread. `elsewhere` is what the central said last; empty where it said nothing."""

    store: Store
    elsewhere: tuple[Elsewhere, ...] = ()
    _since: dict[str, str] = field(default_factory=dict)

    def meet(self, central: Central) -> None:
        """Tell what is open here and hear of others. Whatever comes between is for the exchange itself to notice."""
        with self.store.read() as connection:
            documents = self._open(connection)
        if not documents and not self._since:
            return
        self._since = {key_of(document.document): document.since for document in documents}
        try:
            self.elsewhere = _heard(central.present(documents))
        except CentralError:
            self.elsewhere = ()

    def changed(self) -> bool:
        """Whether other documents are open than the central was told."""
        with self.store.read() as connection:
            documents = self._open(connection)
        return {key_of(document.document) for document in documents} != set(self._since)

    def _open(self, connection: Connection) -> tuple[OpenDocument, ...]:
        """The document in front and those with units that are not saved; open since the earliest that is known."""
        found = {key_of(row.document): (row.document, row.opened_at) for row in connection.execute(_UNSAVED)}
        front = connection.execute(_FRONT).scalar()
        if front and key_of(front) not in found:
            found[key_of(front)] = (front, to_text(self.store.clock()))
        return tuple(
            OpenDocument(document=number, since=min(since, self._since.get(key, since)))
            for key, (number, since) in found.items()
        )


def _heard(documents: Sequence[OpenDocument]) -> tuple[Elsewhere, ...]:
    try:
        return tuple(Elsewhere(one.document, one.station, from_text(one.since)) for one in documents)
    except ValueError:
        return ()
