"""The desk for operations: effect, answer and job in one transaction, once for each id, whatever its kind."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Engine, insert, select

from bridge import moments
from bridge.central import receiving, shipping, unshipping
from bridge.central.arrival import Arrival
from bridge.central.database import Writing, writing
from bridge.central.jobs import Jobs
from bridge.central.tables import operations
from bridge.sync import wire

_ID_LENGTH = 64
_NUL = "\x00"
_operation = msgspec.json.Decoder(wire.Operation)
_answer = msgspec.json.Decoder(wire.Answer)


@dataclass(frozen=True, slots=True)
class OperationDesk:
    """Takes what stations did; threads share it."""

    engine: Engine
    jobs: Jobs
    clock: Callable[[], datetime]

    def take(self, operation: wire.Operation, *, station: str) -> wire.Answer:
        """The answer to an operation: the first time what comes of it, afterwards the same again."""
        if fault := _unreadable(operation):
            return wire.Answer(id=operation.id, state="rejected", reason=fault)
        with writing(self.engine) as turn:
            answer = _repeated(turn, operation)
            if answer is None:
                answer = self._first(turn, operation, station)
        return self._with_job(answer)

    def answer(self, operation_id: str) -> wire.Answer | None:
        """What became of an operation; None if it never came."""
        with self.engine.connect() as connection:
            kept = connection.scalar(select(operations.c.answer).where(operations.c.id == operation_id))
        return None if kept is None else self._with_job(_answer.decode(kept))

    def _first(self, turn: Writing, operation: wire.Operation, station: str) -> wire.Answer:
        at = moments.to_text(self.clock())
        answer = _decide(turn, Arrival(operation, station, at))
        row = {
            "id": operation.id,
            "station": station,
            "answered_at": at,
            "state": answer.state,
            "body": msgspec.json.encode(operation).decode(),
            "answer": msgspec.json.encode(answer).decode(),
        }
        turn.connection.execute(insert(operations), row)
        if answer.state == "accepted":
            self.jobs.want(turn.connection, operation.id)
        return answer

    def _with_job(self, answer: wire.Answer) -> wire.Answer:
        job = self.jobs.state(answer.id) if answer.state == "accepted" else None
        return msgspec.structs.replace(answer, job=job)


def _decide(turn: Writing, arrival: Arrival) -> wire.Answer:
    match arrival.operation.body:
        case wire.ReceivePo() as body:
            return receiving.decide(turn, body, arrival)
        case wire.ShipOrder() as body:
            return shipping.decide(turn, body, arrival)
        case wire.UnshipOrder() as body:
            return unshipping.decide(turn, body, arrival)


def _unreadable(operation: wire.Operation) -> str | None:
    if not operation.id.strip() or len(operation.id) > _ID_LENGTH:
        return f"An operation needs an id of 1 to {_ID_LENGTH} characters."
    if any(_NUL in text for text in _texts(operation)):
        return "It holds a NUL character, which cannot be kept."
    return None


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, msgspec.Struct):
        value = msgspec.structs.astuple(value)
    if isinstance(value, tuple):
        for part in value:
            yield from _texts(part)


def _repeated(turn: Writing, operation: wire.Operation) -> wire.Answer | None:
    query = select(operations.c.body, operations.c.answer).where(operations.c.id == operation.id)
    kept = turn.connection.execute(query).one_or_none()
    if kept is None:
        return None
    if _operation.decode(kept.body) == operation:
        return _answer.decode(kept.answer)
    reason = f"The operation {operation.id} came before with other content; that one stands and this one was not taken."
    return wire.Answer(id=operation.id, state="rejected", reason=reason)
