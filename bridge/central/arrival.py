"""An operation that has come in: from whom, when, and the moments it names."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC

from bridge import moments
from bridge.sync import wire


@dataclass(frozen=True, slots=True)
class Arrival:
    """`station` is whose token it came with, `at` the central's clock as text."""

    operation: wire.Operation
    station: str
    at: str

    def moment(self, unit: wire.Unit) -> str:
        """When the unit was counted, or the nearest that can be read."""
        return _moment(unit.at) or self.done_at()

    def done_at(self) -> str:
        """When the station did it, or when it came here if that cannot be read."""
        return _moment(self.operation.created_at) or self.at

    def rejected(self, reason: str | None, bad: Sequence[wire.BadUnit] = ()) -> wire.Answer:
        """The answer that nothing of it is taken."""
        return wire.Answer(id=self.operation.id, state="rejected", reason=reason, bad_units=tuple(bad))

    def accepted(self, seq: int, receipt: str) -> wire.Answer:
        """The answer that all of it is taken; the feed holds its effect up to `seq`."""
        return wire.Answer(id=self.operation.id, state="accepted", seq=seq, receipt=receipt)


def _moment(text: str | None) -> str | None:
    try:
        moment = moments.from_text(text or "")
        return moments.to_text(moment.astimezone(UTC)) if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None
