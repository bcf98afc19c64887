"""The rows of what waits to be sent: every change of an operation's state, and what can be read of them.

Each function works in the caller's transaction. An operation's row is never deleted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, func, select, update

from bridge.moments import to_text
from bridge.phrases import phrase
from bridge.serials.keys import key_of
from bridge.store.tables import outbox
from bridge.sync import policy, wire
from bridge.sync.follows import follows
from bridge.sync.policy import State

_COLUMNS = ("id", "kind", "document", "state", "attempts", "created_at", "next_try_at", "error")

_INSERT = outbox.insert()
_ROWS = select(*(outbox.c[name] for name in _COLUMNS)).order_by(outbox.c.position)
_BODIES = (
    select(outbox.c.id, outbox.c.body)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(outbox.c.position)
)
_ONE = select(outbox).where(outbox.c.id == bindparam("id"))
_ANSWER = select(outbox.c.answer).where(outbox.c.id == bindparam("id"))
_WAITING = (
    select(
        outbox.c.position,
        outbox.c.id,
        outbox.c.document_key,
        outbox.c.state,
        outbox.c.attempts,
        outbox.c.next_try_at,
        outbox.c.sent_at.is_not(None).label("sent"),
        func.octet_length(outbox.c.body).label("size"),
        follows().label("follows"),
    )
    .where(outbox.c.state.in_(sorted(policy.WAITING)))
    .order_by(outbox.c.position)
)
_COUNTS = (
    select(outbox.c.state, func.count().label("count"), func.min(outbox.c.created_at).label("oldest"))
    .where(outbox.c.state.in_([*sorted(policy.WAITING), State.REJECTED]))
    .group_by(outbox.c.state)
)
_UNFINISHED_JOBS = select(outbox.c.id).where(
    outbox.c.state == State.ACCEPTED,
    outbox.c.answered_at >= bindparam("since"),
    func.json_extract(outbox.c.answer, "$.job.state").in_(["queued", "running"]),
)


@dataclass(frozen=True, slots=True)
class Summary:
    """What waits, counted. `oldest_at` is when the oldest waiting operation was made, None when none waits."""

    waiting: int = 0
    oldest_at: str | None = None
    sending: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation as a supervisor sees it; `answer` is the central's last word, None before it."""

    id: str
    kind: str
    document: str
    state: State
    attempts: int
    created_at: str
    error: str | None
    operation: wire.Operation
    answer: wire.Answer | None


@dataclass(frozen=True, slots=True)
class Due:
    """An operation whose time has come, with what it says."""

    waiting: policy.Waiting
    operation: wire.Operation


def add(connection: Connection, operation: wire.Operation, document: str) -> None:
    """Put an operation at the end of what waits, in the transaction that made what it reports."""
    connection.execute(
        _INSERT,
        {
            "id": operation.id,
            "kind": operation.body.__struct_config__.tag,
            "document": document,
            "document_key": key_of(document),
            "state": State.PENDING,
            "created_at": operation.created_at,
            "body": msgspec.json.encode(operation).decode(),
        },
    )


def waiting(connection: Connection) -> tuple[policy.Waiting, ...]:
    """Everything not answered, in the order it was saved."""
    return tuple(
        policy.Waiting(**{**row, "state": State(row["state"]), "follows": bool(row["follows"])})
        for row in connection.execute(_WAITING).mappings()
    )


def due(connection: Connection, state: State, now: datetime) -> tuple[policy.Waiting, ...]:
    """The first of each document, where it follows nothing, is in that state and its time has come."""
    farthest = now + timedelta(seconds=policy.FARTHEST_TRY_S)
    return policy.due(waiting(connection), state, now=to_text(now), farthest=to_text(farthest))


def next_due(connection: Connection, now: datetime) -> tuple[Due, ...]:
    """What to send in the next request, in the order it was saved; nothing when nothing is due."""
    chosen = {one.id: one for one in policy.batch(due(connection, State.PENDING, now))}
    if not chosen:
        return ()
    found = connection.execute(_BODIES, {"ids": list(chosen)})
    return tuple(Due(chosen[row.id], msgspec.json.decode(row.body, type=wire.Operation)) for row in found)


def next_try(connection: Connection) -> str | None:
    """When the next operation is due, as stored: empty for at once, None when nothing waits."""
    held = (one for one in policy.heads(waiting(connection)) if one.state is not State.SENDING)
    return min((one.next_try_at or "" for one in held), default=None)


def hurry(connection: Connection) -> None:
    """Let everything that waits be tried at once: the central is back, or somebody asks for it."""
    statement = update(outbox).where(outbox.c.state.in_([State.PENDING, State.UNCERTAIN]))
    connection.execute(statement.values(next_try_at=None))


def mark_sending(connection: Connection, ids: Sequence[str], now: datetime) -> None:
    """They are about to leave. Must be committed before the first byte goes out."""
    _move(connection, ids, State.SENDING, sent_at=to_text(now), attempts=outbox.c.attempts + 1, next_try_at=None)


def mark_accepted(connection: Connection, answer: wire.Answer, now: datetime) -> None:
    """The central has it; an answer that comes again (the state of its job) replaces the earlier one."""
    _answered(connection, State.ACCEPTED, answer, now, seq=answer.seq, error=None)


def mark_rejected(connection: Connection, answer: wire.Answer, now: datetime) -> None:
    """The central will not have it; it stays to be seen until a supervisor settles it."""
    _answered(connection, State.REJECTED, answer, now, error=answer.reason or phrase("The central refused it."))


def mark_pending(connection: Connection, ids: Sequence[str], error: str | None, next_try_at: datetime | None) -> None:
    """They are known not to be with the central and are sent again, at once where no moment is given."""
    _move(connection, ids, State.PENDING, error=error, next_try_at=_text(next_try_at))


def mark_uncertain(connection: Connection, ids: Sequence[str], error: str, next_try_at: datetime | None) -> None:
    """Nobody knows whether the central has them: it is asked before anything is sent again."""
    _move(connection, ids, State.UNCERTAIN, error=error, next_try_at=_text(next_try_at))


def count_attempt(connection: Connection, ids: Sequence[str]) -> None:
    """An attempt that ended before anything was sent, or a question that got no answer, counts like one."""
    statement = update(outbox).where(outbox.c.id.in_(ids)).values(attempts=outbox.c.attempts + 1)
    connection.execute(statement)


def settle(connection: Connection, operation_id: str) -> bool:
    """A supervisor has dealt with a refused operation; False if it was not refused."""
    return _move(connection, [operation_id], State.SETTLED) == 1


def recover(connection: Connection) -> int:
    """Make every operation found on its way uncertain and count them; only for who holds the sync lock."""
    statement = update(outbox).where(outbox.c.state == State.SENDING)
    found = connection.execute(
        statement.values(
            state=State.UNCERTAIN, next_try_at=None, error=phrase("The station stopped before the central answered.")
        )
    )
    return found.rowcount


def forget_seqs(connection: Connection) -> None:
    """The central numbers its changes anew: the numbers it answered with say nothing any more."""
    connection.execute(update(outbox).where(outbox.c.seq.is_not(None)).values(seq=None))


def rows(connection: Connection) -> Iterable[dict[str, Any]]:
    """Every operation in the order it was saved, as `bridge outbox` prints it."""
    return (dict(row) for row in connection.execute(_ROWS).mappings())


def get(connection: Connection, operation_id: str) -> Entry | None:
    """One operation with what it says and what was answered."""
    row = connection.execute(_ONE, {"id": operation_id}).first()
    return _entry(row) if row else None


def answer_of(connection: Connection, operation_id: str) -> wire.Answer | None:
    """The central's last word on an operation, None before it."""
    text = connection.execute(_ANSWER, {"id": operation_id}).scalar()
    return msgspec.json.decode(text, type=wire.Answer) if text else None


def refused(connection: Connection) -> tuple[Entry, ...]:
    """The refused operations nobody has settled, oldest first."""
    found = connection.execute(select(outbox).where(outbox.c.state == State.REJECTED).order_by(outbox.c.position))
    return tuple(_entry(row) for row in found)


def unfinished_jobs(connection: Connection, since: datetime) -> tuple[str, ...]:
    """Operations accepted since then whose job at the central was not done when it was last asked."""
    return tuple(connection.execute(_UNFINISHED_JOBS, {"since": to_text(since)}).scalars())


def summary(connection: Connection) -> Summary:
    """What waits and what was refused, counted."""
    found = {State(row.state): (row[1], row.oldest) for row in connection.execute(_COUNTS)}
    waits = [found[state] for state in policy.WAITING if state in found]
    return Summary(
        waiting=sum(count for count, _ in waits),
        oldest_at=min((oldest for _, oldest in waits), default=None),
        sending=found.get(State.SENDING, (0, None))[0],
        refused=found.get(State.REJECTED, (0, None))[0],
    )


def _answered(connection: Connection, state: State, answer: wire.Answer, now: datetime, **values: Any) -> None:
    text = msgspec.json.encode(answer).decode()
    _move(connection, [answer.id], state, answer=text, answered_at=to_text(now), next_try_at=None, **values)


def _move(connection: Connection, ids: Sequence[str], new: State, **values: Any) -> int:
    """Change the state of those from which it may change; an operation that is further on stays as it is."""
    statement = update(outbox).where(outbox.c.id.in_(ids), outbox.c.state.in_(sorted(policy.before(new))))
    return connection.execute(statement.values(state=new, **values)).rowcount


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else to_text(moment)


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        id=row.id,
        kind=row.kind,
        document=row.document,
        state=State(row.state),
        attempts=row.attempts,
        created_at=row.created_at,
        error=row.error,
        operation=msgspec.json.decode(row.body, type=wire.Operation),
        answer=msgspec.json.decode(row.answer, type=wire.Answer) if row.answer else None,
    )
