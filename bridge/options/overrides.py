"""What somebody allowed against the rules, or behind a lock: who asked, who allowed, why."""

from dataclasses import asdict, dataclass

from sqlalchemy import Connection, bindparam, insert, select

from bridge.store.people_tables import overrides

SUPERVISOR = "supervisor"
"""Who allowed what a PIN alone opened."""

_ADD = insert(overrides)
_KEPT = (
    overrides.c.at,
    overrides.c.what,
    overrides.c.asked_by,
    overrides.c.allowed_by,
    overrides.c.why,
    overrides.c.document,
    overrides.c.journal_id,
)
_BETWEEN = (
    select(*_KEPT).where(overrides.c.at >= bindparam("since"), overrides.c.at < bindparam("until")).order_by("id")
)


@dataclass(frozen=True, slots=True)
class Override:
    """One of them. `at` RFC 3339 UTC text; `what` a lock's name or a verdict's code; `why` what was overruled."""

    at: str
    what: str
    asked_by: str | None
    allowed_by: str
    why: str
    document: str | None = None
    journal_id: int | None = None


def add(
    connection: Connection,
    *,
    at: str,
    what: str,
    asked_by: str | None,
    allowed_by: str | None,
    why: str,
    document: str | None = None,
    journal_id: int | None = None,
) -> None:
    """Keep one, in the caller's transaction; without a badge's name it was the supervisor who allowed it."""
    made = Override(at, what, asked_by or None, allowed_by or SUPERVISOR, why, document, journal_id)
    connection.execute(_ADD, asdict(made))


def made_between(connection: Connection, *, since: str, until: str) -> tuple[Override, ...]:
    """Those from one moment up to before another, RFC 3339 UTC texts, oldest first."""
    rows = connection.execute(_BETWEEN, {"since": since, "until": until})
    return tuple(Override(*row) for row in rows)
