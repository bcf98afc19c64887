"""The options as the station keeps them, and every change of them."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from bridge.options.option import Option
from bridge.options.settings import VERSION, Settings, from_texts, option_of
from bridge.store.engine import driver_of
from bridge.store.people_tables import option_changes
from bridge.store.tables import options

_ALL = "SELECT key, value FROM main.options"
_INSERT = upsert(options)
_PUT = _INSERT.on_conflict_do_update(index_elements=["key"], set_={"value": _INSERT.excluded.value})
_RECORD = insert(option_changes)
_CHANGES = select(
    option_changes.c.key,
    option_changes.c.old,
    option_changes.c.new,
    option_changes.c.at,
    option_changes.c.by,
    option_changes.c.version,
).order_by(option_changes.c.id)


@dataclass(frozen=True, slots=True)
class Change:
    """One option changed: texts as stored, `at` RFC 3339 UTC text, `by` whoever did it, if known.

    `version` is that of the rules from then on; only options that judge scans make a new one.
    """

    key: str
    old: str | None
    new: str | None
    at: str
    by: str | None
    version: int = 0


def load(connection: Connection, *, host: str = "") -> Settings:
    """The settings in force in this transaction; a station without a name of its own is called `host`."""
    settings = from_texts(tuple(driver_of(connection).execute(_ALL)))
    return settings if settings.station_name or not host else replace(settings, station_name=host)


def change(connection: Connection, texts: Mapping[str, str], *, at: str, by: str | None) -> tuple[Change, ...]:
    """Set each key to the value its text spells and record what differs; BadArgument before anything is written."""
    settings = load(connection)
    wanted = [(option, option.kind.text(option.parse(text))) for option, text in _declared(texts)]
    differing = [(option, text) for option, text in wanted if text != settings.text(option)]
    version = settings.version + any(option.judges for option, _ in differing)
    for option, text in wanted:
        connection.execute(_PUT, {"key": option.key, "value": text})
    if version != settings.version:
        connection.execute(_PUT, {"key": VERSION, "value": str(version)})
    changes = tuple(Change(option.key, settings.text(option), text, at, by, version) for option, text in differing)
    for made in changes:
        connection.execute(_RECORD, asdict(made))
    return changes


def record(connection: Connection, key: str, *, old: str, new: str, at: str, by: str | None) -> None:
    """Keep in the history what is no option but belongs to them: the PIN, a badge."""
    made = Change(key, old, new, at, by or None, load(connection).version)
    connection.execute(_RECORD, asdict(made))


def history(connection: Connection) -> tuple[Change, ...]:
    """Every change of an option, oldest first."""
    return tuple(Change(*row) for row in connection.execute(_CHANGES))


def _declared(texts: Mapping[str, str]) -> tuple[tuple[Option, str], ...]:
    return tuple((option_of(key), text) for key, text in texts.items())
