"""The line to the central: dialled, lost and found again; what it is worth now is told as a `Status`."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bridge.errors import (
    BadArgument,
    BridgeError,
    CentralError,
    CentralUncertain,
    NotACentral,
    TokenRefused,
    sentence_of,
)
from bridge.moments import from_text
from bridge.phrases import phrase
from bridge.store.engine import Store
from bridge.sync import exchange, mirror, outbox, policy, wire
from bridge.sync.centrals import Central, Records
from bridge.sync.company import Company
from bridge.sync.exchange import Exchange
from bridge.sync.policy import State
from bridge.sync.refresh import Refresh
from bridge.sync.status import Link, Status

# under the 5 s after which many servers end a connection that is not used
POLL_S = 4.0
TOKEN_PROBE_S = 25.0
SHORTEST_HOLD_S = 0.1
PROGRESS_EVERY_S = 0.1
# so many operations without an answer, and no more are sent in that round
UNCERTAIN_IN_A_ROUND = 3

NO_CENTRAL = phrase("No central is set in the Options.")


def _unasked(address: str, _within_s: float) -> Records:
    raise NotACentral(f"Nothing is asked of {address}.")


@dataclass(frozen=True, slots=True)
class Way:
    """How to reach the central; called in threads that may wait, as often as needed.

    `address` gives what the Options say now, None for no central; `dial` makes the central of an address with the
    token as it is now, and may say by a BridgeError why it cannot. `ask` is the same for questions, which all
    together take no longer than so many seconds.
    """

    address: Callable[[], str | None]
    dial: Callable[[str], Central]
    ask: Callable[[str, float], Records] = _unasked


def _nobody(address: str) -> Central:
    raise NotACentral(f"Nothing is sent to {address}.")


NOWHERE = Way(address=lambda: None, dial=_nobody)
"""No way to any central, whatever the Options say."""


class Line:
    """For one thread, except `hang_up`."""

    def __init__(
        self, store: Store, way: Way, on_status: Callable[[Status], None], *, chance: Callable[[], float]
    ) -> None:
        self._store = store
        self._way = way
        self._on_status = on_status
        self._chance = chance
        self._address: str | None = None
        self._exchange: Exchange | None = None
        self._company = Company(store)
        self._link = Link.CONNECTING
        self._problem = ""
        self._failures = 0
        self._heard_at: datetime | None = None
        self._hold_until = 0.0
        self._pull_at = 0.0
        self._serving: Sequence[Refresh] = ()
        self._answers = 0
        self._told: Status | None = None
        self._told_at = 0.0

    def turn(
        self, refreshes: Sequence[Refresh] = (), *, hurry: bool = False, stopping: Callable[[], bool] = lambda: False
    ) -> BridgeError | None:
        """Do all there is to do now and answer the refreshes; what came between, or None.

        `hurry`: whatever waits for its next try is tried now, and the list is fetched.
        """
        self._serving = refreshes
        problem: BridgeError | None = None
        fetched = True
        try:
            self._round(hurry=hurry, stopping=stopping)
        except BridgeError as error:
            problem = error
            fetched = isinstance(error, CentralUncertain) and self._exchange is not None and not self._exchange.pulling
            self._trouble(error)
        self._serving = ()
        self._publish()
        for refresh in refreshes:
            refresh.on_done(None if fetched else problem)
        return problem

    def pause_s(self) -> float:
        """Seconds until the next turn is due by itself."""
        now = time.monotonic()
        if self._hold_until > now:
            return self._hold_until - now
        longest = max(0.0, self._pull_at - now)
        return self._exchange.pause_s(longest) if self._exchange else longest

    def urgent(self) -> bool:
        """Whether something new is there that should not wait for the pause to end."""
        now = self._store.clock()
        with self._store.read() as connection:
            fresh = any(one.attempts == 0 for one in outbox.due(connection, State.PENDING, now))
        met = self._link is not Link.ONLINE or not self._company.changed()
        return fresh or not met or self._way.address() != self._address

    def drop(self, error: Exception) -> None:
        """Something unexpected broke the turn: begin again from what is on disk, after a while."""
        self._hang_on(self._later())
        self._exchange = None
        said = (
            error
            if isinstance(error, BridgeError)
            else CentralError(phrase("The list could not be fetched; try again."))
        )
        for refresh in self._serving:
            refresh.on_done(said)
        self._serving = ()

    def hang_up(self) -> None:
        """End the call under way, from any thread."""
        current = self._exchange
        if current is not None:
            current.central.hang_up()

    def _round(self, *, hurry: bool, stopping: Callable[[], bool]) -> None:
        current = self._ready(hurry=hurry)
        if hurry or self._serving or time.monotonic() >= self._pull_at:
            current.want_pull()
        self._steps(current, stopping)
        self._company.meet(current.central)
        self._failures, self._hold_until = 0, 0.0
        self._pull_at = time.monotonic() + POLL_S * (0.75 + 0.5 * self._chance())

    def _ready(self, *, hurry: bool) -> Exchange:
        """The exchange with a central that is known to be there."""
        address = self._way.address()
        if self._exchange is None or address != self._address:
            self._dial(address)
        if self._exchange is None:
            raise CentralError(NO_CENTRAL)
        if self._link is not Link.ONLINE or hurry:
            self._exchange.meet()
            self._heard()
        return self._exchange

    def _steps(self, current: Exchange, stopping: Callable[[], bool]) -> None:
        """All that can be done; after too many operations without an answer only the list is fetched."""
        unanswered: list[CentralUncertain] = []
        while not stopping():
            sending = len(unanswered) < UNCERTAIN_IN_A_ROUND
            try:
                more = current.step(sending=sending)
            except CentralUncertain as problem:
                if stopping():
                    raise
                unanswered.append(problem)
                current.central.hello()
                more = True
            self._heard()
            if not more and not sending:
                raise unanswered[-1]
            if not more:
                return
        raise CentralUncertain("The station is closing.")

    def _dial(self, address: str | None) -> None:
        self._exchange, self._address = None, address
        self._link = Link.CONNECTING if address else Link.NONE
        if address:
            central = self._way.dial(address)
            self._exchange = Exchange(self._store, central, changed=self._changed, chance=self._chance)
            self._exchange.begin()

    def _heard(self) -> None:
        self._heard_at = self._store.clock()
        if self._link is not Link.ONLINE:
            self._link, self._problem = Link.ONLINE, ""
            self._publish()

    def _trouble(self, problem: BridgeError) -> None:
        """Nothing more can be done now: say why, and when to try again."""
        self._problem = sentence_of(problem)
        pause_s = TOKEN_PROBE_S if isinstance(problem, TokenRefused) else self._later()
        self._hang_on(pause_s)
        if self._exchange is not None:
            self._exchange.pulling = None
        if self._link is Link.NONE or isinstance(problem, CentralUncertain):
            return
        if not isinstance(problem, CentralError | BadArgument):
            raise problem
        exchange.postpone(self._store, problem, pause_s)
        if isinstance(problem, TokenRefused):
            self._link, self._exchange = Link.TOKEN_REFUSED, None
        elif isinstance(problem, NotACentral | BadArgument):
            self._link, self._exchange = Link.NOT_A_CENTRAL, None
        else:
            self._link = Link.OFFLINE

    def _later(self) -> float:
        self._failures += 1
        return max(SHORTEST_HOLD_S, policy.delay_s(self._failures, self._chance()))

    def _hang_on(self, pause_s: float) -> None:
        self._hold_until = time.monotonic() + pause_s

    def _changed(self) -> None:
        """Tell of what the exchange has committed, of a pull only now and then."""
        current = self._exchange
        if current is None:
            return
        if current.pulling is not None:
            for refresh in self._serving:
                refresh.on_progress(current.pulling)
        if current.answers != self._answers or time.monotonic() - self._told_at >= PROGRESS_EVERY_S:
            self._publish()

    def _publish(self) -> None:
        with self._store.read() as connection:
            counts, reached = outbox.summary(connection), mirror.stand(connection)
        current = self._exchange
        pulling = current.pulling if current else None
        if current is not None:
            self._answers = current.answers
        status = Status(
            link=self._link,
            since=None if self._link is Link.ONLINE else self._heard_at or reached.pulled_at,
            waiting=counts.waiting,
            oldest=from_text(counts.oldest_at) if counts.oldest_at else None,
            sending=counts.sending,
            refused=counts.refused,
            pulled_at=reached.pulled_at,
            pull=pulling if pulling and pulling.last - pulling.start > wire.PAGE_ROWS else None,
            problem=self._problem,
            answers=self._answers,
            cursor=reached.cursor,
            elsewhere=self._company.elsewhere if self._link is Link.ONLINE else (),
        )
        self._told_at = time.monotonic()
        if status != self._told:
            self._told = status
            self._on_status(status)
