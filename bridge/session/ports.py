"""What each port of the station is asked, between two scans. PURE."""

from dataclasses import replace
from datetime import datetime

from bridge.scan.scan import KEYBOARD, TYPED, Scan
from bridge.session import deciding, people, supervised
from bridge.session.state import Allow, Asked, PortState


class Ports:
    """The questions of every port; a port that was never heard of is asked nothing."""

    def __init__(self) -> None:
        self._states: dict[str, PortState] = {}
        self._operator: str | None = None

    def __getitem__(self, port: str) -> PortState:
        return self._states.get(port, PortState())

    def addressee(self, scan: Scan) -> str:
        """The port whose question a scan answers: its own, or the one that waits for a typed PIN, badge or NO.

        Whatever the keyboard itself is asked: what a person types then is typed at the PIN's keys, and is no serial.
        """
        if scan.source != TYPED or supervised.is_answer(scan, self[scan.port]):
            return scan.port
        asking = {name: state for name, state in self._states.items() if supervised.is_answer(scan, state)}
        return max(asking, key=lambda name: _last_at(asking[name]), default=scan.port)

    def take_over(self, port: str, state: PortState, *, moved: bool) -> None:
        """Keep a port's new state; where document or page were left, every other port is asked nothing more."""
        if moved:
            self._states = {name: PortState(last=other.last) for name, other in self._states.items()}
        self._states[port] = state

    def meet(self, operator: str) -> bool:
        """Withdraw the serials asked for when somebody else scans; whether there were any."""
        before, changed = self._states, self._operator not in {None, operator}
        self._operator = operator
        if changed:
            self._states = {name: people.without_serial(state) for name, state in before.items()}
        return self._states != before

    def lost(self, port: str) -> bool:
        """Drop what the port was asked, since nobody can answer; whether there was anything."""
        state = self[port]
        self._states[port] = replace(state, question=None)
        return state.question is not None

    def lapse(self, now: datetime) -> bool:
        """Drop the serial questions nobody answered for five minutes; whether there were any."""
        before = self._states
        self._states = {name: deciding.lapsed(state, now) for name, state in before.items()}
        return self._states != before

    def asked(self) -> tuple[Asked, ...]:
        """The serial questions that are open, of all ports."""
        return tuple(state.question for state in self._states.values() if isinstance(state.question, Asked))

    def waits(self, port: str) -> bool:
        """Whether this port is asked something else than a serial."""
        return not isinstance(self[port].question, Asked | None)

    def wants_pin(self) -> bool:
        """Whether any port waits for a supervisor."""
        return self.to_allow() is not None

    def to_allow(self) -> Allow | None:
        """What the PIN that is typed next would allow; None where no port waits for a supervisor."""
        waiting = {name: state for name, state in self._states.items() if isinstance(state.question, Allow)}
        newest = max(waiting, key=lambda name: _last_at(waiting[name]), default=KEYBOARD)
        question = self[KEYBOARD if KEYBOARD in waiting else newest].question
        return question if isinstance(question, Allow) else None


def _last_at(state: PortState) -> str:
    return state.last.at.isoformat() if state.last else ""
