"""Writing what was kept of a paste: a row of the history and an entry of the session for each serial."""

from bridge.desk import rows
from bridge.scan.scan import PASTE
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session.effects import CountAll
from bridge.store import journal


def write(act: rows.Act, effect: CountAll) -> None:
    """Count every serial of the paste in the caller's transaction; the scan is the one that kept them."""
    facts = effect.facts or ("",) * len(effect.rows)
    history = [_history(act, effect, row, told) for row, told in zip(effect.rows, facts, strict=True)]
    rows.count_all(act, effect, journal.add_all(act.connection, history))


def _history(act: rows.Act, effect: CountAll, row: tuple[str, str], facts: str) -> journal.JournalRow:
    text, serial = row
    verdict = say(Code.SERIAL_ACCEPTED, sku=effect.sku, serial=serial)
    return journal.JournalRow(
        at=act.at,
        station=act.policy.station_name,
        operator=act.policy.operator_name or None,
        source=PASTE,
        text=text,
        mode=act.desk.mode,
        document=act.desk.document,
        sku=effect.sku,
        serial=serial,
        level=verdict.level,
        code=verdict.code,
        message=verdict.message,
        rule=verdict.rule,
        evidence=effect.entered,
        rules=act.policy.version,
        facts=facts,
    )
