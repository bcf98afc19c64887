"""Who allows what a scan asks for, and keeps it: within the scan's transaction."""

from dataclasses import dataclass

from bridge.moments import to_text
from bridge.options import overrides, saved
from bridge.options.pin import Supervisor


@dataclass(frozen=True, slots=True)
class Clerk(Supervisor):
    """The supervisor of one scan, who also writes down what was allowed and who scans from now on."""

    def keep(
        self, what: str, *, asked_by: str, allowed_by: str, why: str, document: str | None, journal_id: int
    ) -> None:
        """Keep that `what`, a verdict's code or a lock's name, was allowed by the scan with this row."""
        overrides.add(
            self.connection,
            at=to_text(self.now),
            what=what,
            asked_by=asked_by,
            allowed_by=allowed_by,
            why=why,
            document=document,
            journal_id=journal_id,
        )

    def call(self, name: str) -> None:
        """Have this person scan from now on."""
        saved.change(self.connection, {"operator.name": name}, at=to_text(self.now), by=name)
