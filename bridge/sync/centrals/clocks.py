"""How the clock of a central and that of this computer differ, by the date of an answer."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from bridge.phrases import Phrase, phrase

FAR_S = 120.0
_MINUTE_S, _HOUR_S, _DAY_S = 60, 3_600, 86_400


def behind(now: datetime, date: str) -> float | None:
    """Seconds that `now` is behind a header `Date`, negative when before it; None without a readable one."""
    try:
        told = parsedate_to_datetime(date)
    except ValueError:
        return None
    return ((told if told.tzinfo else told.replace(tzinfo=UTC)) - now).total_seconds()


def difference(behind_s: float | None) -> Phrase | None:
    """What to say of clocks that differ too far; None for those that do not, or that nothing is known of."""
    if behind_s is None or abs(behind_s) <= FAR_S:
        return None
    span = _span(abs(behind_s))
    if behind_s > 0:
        return phrase("The clock of this computer is {span} behind the central's.", span=span)
    return phrase("The clock of this computer is {span} ahead of the central's.", span=span)


def _span(seconds: float) -> Phrase:
    if seconds < 2 * _HOUR_S:
        return phrase("{n} min", n=round(seconds / _MINUTE_S))
    if seconds < 2 * _DAY_S:
        return phrase("{n} h", n=round(seconds / _HOUR_S))
    return phrase("{n} days", n=round(seconds / _DAY_S))
