"""The exchange with one central, step by step: ask, send, follow jobs, pull. The outbox and the mirror are its memory.

Only the holder of the sync lock runs it, in one thread. Nothing it holds is needed after a restart.
"""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bridge.errors import (
    BridgeError,
    CentralError,
    CentralRefused,
    CentralUncertain,
    CentralUnreachable,
    TokenRefused,
)
from bridge.moments import from_text
from bridge.store.engine import Store
from bridge.sync import mirror, outbox, policy, wire
from bridge.sync.centrals import Central
from bridge.sync.policy import State
from bridge.sync.status import Progress

FOLLOW_JOBS_FOR = timedelta(days=1)
JOB_FIRST_S = 0.3
JOB_LONGEST_S = 5.0

_UNFINISHED = frozenset({"queued", "running"})


@dataclass(slots=True)
class _Job:
    """A job to ask about: the next time on the monotonic clock, and the time after it in seconds."""

    next_at: float
    pause_s: float = JOB_FIRST_S


@dataclass(slots=True)
class Exchange:
    """What goes on with one central. `changed` is called after each commit that others may want to see.

    `pulling` is set to have the copy brought up to date; it is None again when that is done.
    """

    store: Store
    central: Central
    changed: Callable[[], None] = lambda: None
    chance: Callable[[], float] = random.random
    pulling: Progress | None = None
    answers: int = 0
    _jobs: dict[str, _Job] = field(default_factory=dict)

    def begin(self) -> None:
        """Take over what an earlier run left: operations on their way, and jobs that were not done."""
        now = self.store.clock()
        with self.store.write() as connection:
            outbox.recover(connection)
            found = outbox.unfinished_jobs(connection, now - FOLLOW_JOBS_FOR)
        self._jobs = {operation_id: _Job(time.monotonic()) for operation_id in found}

    def meet(self) -> None:
        """Make sure that a central answers and knows this station; then nothing has to wait any longer."""
        self.central.hello()
        with self.store.write() as connection:
            outbox.hurry(connection)

    def step(self, *, sending: bool = True) -> bool:
        """Do the one thing that is most urgent; False when nothing is left to do now. CentralError.

        Without `sending` no operation is asked about or sent.
        """
        if sending and (self._ask() or self._push() or self._follow()):
            return True
        return self._pull()

    def want_pull(self) -> None:
        """Have the copy brought up to date, from where it stands."""
        if self.pulling is None:
            with self.store.read() as connection:
                reached = mirror.stand(connection)
            self.pulling = Progress(reached.cursor, reached.cursor, reached.last)

    def pause_s(self, longest_s: float) -> float:
        """Seconds until there is something to do, at most `longest_s`."""
        with self.store.read() as connection:
            moment = outbox.next_try(connection)
        waits = [longest_s, *(job.next_at - time.monotonic() for job in self._jobs.values())]
        if moment is not None:
            waits.append((from_text(moment) - self.store.clock()).total_seconds() if moment else 0.0)
        return max(0.0, min(waits))

    def _ask(self) -> bool:
        now = self.store.clock()
        with self.store.read() as connection:
            questions = outbox.due(connection, State.UNCERTAIN, now)
        if not questions:
            return False
        asked = questions[0]
        try:
            answer = self.central.ask(asked.id)
        except CentralError as problem:
            with self.store.write() as connection:
                outbox.count_attempt(connection, [asked.id])
                outbox.mark_uncertain(connection, [asked.id], str(problem), self._later(asked.attempts + 1))
            raise _of_one(problem) from problem
        if answer is not None:
            self._answered([answer])
        else:
            with self.store.write() as connection:
                outbox.mark_pending(connection, [asked.id], None, None)
        return True

    def _push(self) -> bool:
        now = self.store.clock()
        with self.store.read() as connection:
            due = outbox.next_due(connection, now)
        if not due:
            return False
        with self.store.write() as connection:
            outbox.mark_sending(connection, [one.operation.id for one in due], now)
        self._tell()
        with self._unanswered(due):
            self._answered(self.central.push([one.operation for one in due]))
            self.want_pull()
        return True

    @contextmanager
    def _unanswered(self, due: Sequence[outbox.Due]) -> Iterator[None]:
        """Put operations that got no answer where they belong; what is not known to be untaken is uncertain."""
        ids = [one.operation.id for one in due]
        later = self._later(1 + max(one.waiting.attempts for one in due))
        try:
            yield
        except CentralRefused as problem:
            if len(ids) == 1:
                self._answered([wire.Answer(id=ids[0], state="rejected", reason=str(problem))])
                return
            with self.store.write() as connection:
                outbox.mark_pending(connection, ids, str(problem), None)
        except (CentralUnreachable, TokenRefused) as problem:
            with self.store.write() as connection:
                outbox.mark_pending(connection, ids, str(problem), later)
            raise
        except CentralError as problem:
            with self.store.write() as connection:
                outbox.mark_uncertain(connection, ids, str(problem), later)
            raise _of_one(problem) from problem

    def _answered(self, answers: Sequence[wire.Answer]) -> None:
        now = self.store.clock()
        with self.store.write() as connection:
            for answer in answers:
                mark = outbox.mark_accepted if answer.state == "accepted" else outbox.mark_rejected
                mark(connection, answer, now)
        for answer in answers:
            if answer.job is not None and answer.job.state in _UNFINISHED:
                self._jobs.setdefault(answer.id, _Job(time.monotonic() + JOB_FIRST_S))
        self._tell()

    def _follow(self) -> bool:
        """Ask about one job whose time has come; the answer is kept when it says something new."""
        now = time.monotonic()
        operation_id = next((known for known, job in self._jobs.items() if job.next_at <= now), None)
        if operation_id is None:
            return False
        job = self._jobs[operation_id]
        job.pause_s = min(JOB_LONGEST_S, 1.5 * job.pause_s)
        job.next_at = now + job.pause_s
        try:
            answer = self.central.ask(operation_id)
        except CentralError as problem:
            raise _of_one(problem) from problem
        if answer is None or answer.state != "accepted" or answer.job is None or answer.job.state not in _UNFINISHED:
            del self._jobs[operation_id]
        if answer is not None and answer.state == "accepted":
            self._note(answer)
        return True

    def _note(self, answer: wire.Answer) -> None:
        with self.store.write() as connection:
            if outbox.answer_of(connection, answer.id) == answer:
                return
            outbox.mark_accepted(connection, answer, self.store.clock())
        self._tell()

    def _pull(self) -> bool:
        """One page; False when the copy holds everything."""
        if self.pulling is None:
            return False
        with self.store.read() as connection:
            reached = mirror.stand(connection)
        page = self.central.pull(reached.cursor)
        if not mirror.fits(reached, page):
            with self.store.write() as connection:
                outbox.forget_seqs(connection)
            mirror.empty(self.store, page.feed)
            self.pulling = Progress(0, 0, page.last)
            return True
        start = self.pulling.start
        reached = mirror.apply(self.store, page, reached=reached, moved=lambda at: self._pulled(start, at, page.last))
        done = reached.cursor == reached.last
        self.pulling = None if done else Progress(start, reached.cursor, reached.last)
        self.changed()
        return not done

    def _pulled(self, start: int, cursor: int, last: int) -> None:
        self.pulling = Progress(start, cursor, last)
        self.changed()

    def _tell(self) -> None:
        self.answers += 1
        self.changed()

    def _later(self, failures: int) -> datetime:
        return self.store.clock() + timedelta(seconds=policy.delay_s(failures, self.chance()))


def _of_one(problem: CentralError) -> CentralError:
    """What went wrong with one operation need not be wrong with the central: that is for `hello` to tell."""
    return problem if isinstance(problem, TokenRefused) else CentralUncertain(str(problem))


def postpone(store: Store, problem: BridgeError, pause_s: float) -> None:
    """Nothing can be sent now: what is due has been tried and waits for so many seconds."""
    now = store.clock()
    with store.write() as connection:
        ids = [one.id for one in outbox.due(connection, State.PENDING, now)]
        outbox.count_attempt(connection, ids)
        outbox.mark_pending(connection, ids, str(problem), now + timedelta(seconds=pause_s))
