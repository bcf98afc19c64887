"""Moments as they are stored and sent: RFC 3339 in UTC with milliseconds and `Z`."""

from datetime import UTC, datetime, tzinfo


def now() -> datetime:
    """The clock of the station, aware, in UTC."""
    return datetime.now(UTC)


def local_zone() -> tzinfo:
    """The time zone of this computer."""
    return datetime.now(UTC).astimezone().tzinfo or UTC


def to_text(moment: datetime) -> str:
    """`2026-11-23T03:49:40.123Z`; text order is time order."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def from_text(text: str) -> datetime:
    """The moment behind `to_text`; ValueError for anything else."""
    return datetime.fromisoformat(text)
