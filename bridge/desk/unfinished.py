"""What a station that closes leaves for its next start."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

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
            f"{self.waiting:,} waiting to send" if self.waiting else "",
            f"{self.refused:,} refused" if self.refused else "",
        ]
        said = ", ".join(part for part in parts if part)
        return f"{said}. Nothing is lost." if said else ""

    def _unsaved(self) -> str:
        if not self.unsaved:
            return ""
        if len(self.unsaved) > MOST_NAMED:
            return f"{units_words(sum(count for _, count in self.unsaved))} in {len(self.unsaved)} documents not saved"
        (first, units_first), *others = self.unsaved
        more = "".join(f", {count:,} in {document}" for document, count in others)
        return f"{units_words(units_first)} in {first}{more} not saved"


def unfinished(connection: Connection) -> Unfinished:
    """What is not saved or not sent."""
    summary = outbox.summary(connection)
    unsaved = tuple((row.document, int(row.units)) for row in connection.execute(_UNSAVED))
    return Unfinished(unsaved, waiting=summary.waiting, refused=summary.refused)
