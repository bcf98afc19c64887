"""What one scan meets, and who keeps what comes of it."""

from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection

from bridge.desk.work import WorkBook
from bridge.serials.facts import Policy
from bridge.session.book import Supervisor
from bridge.session.case import Case


class Clerk(Supervisor, Protocol):
    """A supervisor of one scan, who writes in its transaction what was allowed and who scans from now on."""

    def keep(
        self, what: str, *, asked_by: str, allowed_by: str, why: str, document: str | None, journal_id: int
    ) -> None:
        """Keep that `what`, a verdict's code or a lock's name, was allowed by the scan with this row."""

    def call(self, name: str) -> None:
        """Have this person scan from now on."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What one scan meets, all in one transaction."""

    connection: Connection
    policy: Policy
    book: WorkBook
    case: Case
    clerk: Clerk | None = None
