"""What a station that closes leaves for its next start."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from bridge.phrases import listed, phrase
from bridge.serials.counts import units_words
from bridge.store.tables import sessions, units
from bridge.sync import outbox

MOST_NAMED = 3

_UNSAVED = (
    select(sessions.c.document, func.sum(units.c.quantity).label("units"))
    .join(units, units.c.session_id == sessions.c.id)
    .where(sessions.c.saved_at.is_(None), units.c.withdrawn_by.is_(None))
    .group_by(sessions.c.id)
    .order_by(func.max(units.c.id).desc())
)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Documents with their units that no save has kept yet, newest first, and what the central has not got.

    `refused` are those it would not take and nobody settled.
    """

    unsaved: tuple[tuple[str, int], ...] = ()
    waiting: int = 0
    refused: int = 0

    @property
    def words(self) -> str:
        """One sentence and that nothing is lost; empty where there is nothing to say."""
        parts = [
            self._unsaved(),
            phrase("{n:,} waiting to send", n=self.waiting) if self.waiting else "",
            phrase("{n:,} refused", n=self.refused) if self.refused else "",
        ]
        return phrase("{unfinished}. Nothing is lost.", unfinished=listed(*parts)) if any(parts) else ""

    def _unsaved(self) -> str:
        if not self.unsaved:
            return ""
        if len(self.unsaved) > MOST_NAMED:
            units, documents = units_words(sum(count for _, count in self.unsaved)), len(self.unsaved)
            return phrase("{units} in {n} documents not saved", units=units, n=documents)
        (first, units_first), *others = self.unsaved
        parts = [phrase("{units} in {document}", units=units_words(units_first), document=first)]
        parts += [phrase("{count:,} in {document}", count=count, document=document) for document, count in others]
        return phrase("{unsaved} not saved", unsaved=listed(*parts))


def unfinished(connection: Connection) -> Unfinished:
    """What is not saved or not sent."""
    summary = outbox.summary(connection)
    unsaved = tuple((row.document, int(row.units)) for row in connection.execute(_UNSAVED))
    return Unfinished(unsaved, waiting=summary.waiting, refused=summary.refused)
