"""When an operation is sent: its states, the back-off, the order within a document, the batches. PURE."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

BATCH_OPERATIONS = 50
BATCH_BYTES = 1_000_000
FIRST_DELAY_S = 1.0
# with the longest wait for an answer this stays under the 30 s within which a waiting operation must be tried
LONGEST_DELAY_S = 10.0
# further ahead a next try can only be because the clock was set back
FARTHEST_TRY_S = 60.0


class State(StrEnum):
    """Where an operation is; the value is what the outbox holds and `bridge outbox` prints."""

    PENDING = "pending"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    SETTLED = "settled"


WAITING = frozenset({State.PENDING, State.SENDING, State.UNCERTAIN})

_MOVES: dict[State, frozenset[State]] = {
    State.PENDING: frozenset({State.PENDING, State.SENDING}),
    State.SENDING: frozenset({State.ACCEPTED, State.REJECTED, State.PENDING, State.UNCERTAIN}),
    State.UNCERTAIN: frozenset({State.ACCEPTED, State.REJECTED, State.PENDING, State.UNCERTAIN}),
    State.ACCEPTED: frozenset({State.ACCEPTED}),
    State.REJECTED: frozenset({State.SETTLED}),
    State.SETTLED: frozenset(),
}


def before(new: State) -> frozenset[State]:
    """The states from which an operation may become `new`."""
    return frozenset(old for old, following in _MOVES.items() if new in following)


def delay_s(failures: int, chance: float) -> float:
    """Seconds to wait after so many failures in a row, at least one; `chance` is a random number from 0 to 1.

    Full jitter: anything between nothing and a limit that doubles, so that stations which lost the central together
    do not come back together.
    """
    return chance * min(LONGEST_DELAY_S, FIRST_DELAY_S * 2.0 ** (min(failures, 30) - 1))


@dataclass(frozen=True, slots=True)
class Waiting:
    """An operation that is not answered.

    `next_try_at` as stored, None for at once; `sent`: it may have left before; `size` of its body in bytes.
    `follows`: an earlier one about the same unit has no answer yet, whatever its document.
    """

    position: int
    id: str
    document_key: str
    state: State
    attempts: int
    next_try_at: str | None
    sent: bool
    size: int
    follows: bool = False


def heads(waiting: Iterable[Waiting]) -> Iterator[Waiting]:
    """The first of each document that follows nothing, in order of position: the others wait for it."""
    seen: set[str] = set()
    for operation in sorted(waiting, key=lambda one: one.position):
        if operation.document_key not in seen:
            seen.add(operation.document_key)
            if not operation.follows:
                yield operation


def due(waiting: Iterable[Waiting], state: State, *, now: str, farthest: str) -> tuple[Waiting, ...]:
    """The heads in that state whose time has come, moments as stored; `farthest` is `FARTHEST_TRY_S` after now."""
    return tuple(
        one
        for one in heads(waiting)
        if one.state is state and (one.next_try_at is None or not now < one.next_try_at <= farthest)
    )


def batch(ready: Sequence[Waiting]) -> tuple[Waiting, ...]:
    """What to send in one request.

    Operations that never left go together; one that did goes alone and last, so that whatever was wrong with it stays
    its own.
    """
    chosen: list[Waiting] = []
    size = 0
    for operation in ready:
        if operation.sent:
            continue
        size += operation.size
        if chosen and (size > BATCH_BYTES or len(chosen) == BATCH_OPERATIONS):
            break
        chosen.append(operation)
    return tuple(chosen) or tuple(ready[:1])
