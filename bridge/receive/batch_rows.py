"""Writing what was kept of a paste: a row of the history and an entry of the session for each serial."""

from sqlalchemy import Connection

from bridge.moments import to_text
from bridge.receive import entries
from bridge.scan.scan import PASTE, Scan
from bridge.serials.facts import Policy
from bridge.serials.verdicts import Code
from bridge.serials.words import say
from bridge.session.effects import CountAll
from bridge.session.state import Desk
from bridge.store import journal


def write(connection: Connection, effect: CountAll, scan: Scan, *, session: str, policy: Policy, desk: Desk) -> None:
    """Count every serial of the paste in the caller's transaction; `scan` is the one that kept them."""
    rows = [_history(effect, scan, text, serial, policy=policy, desk=desk) for text, serial in effect.rows]
    ids = journal.add_all(connection, rows)
    entries.count_all(connection, effect, scan, ids, session=session, policy=policy)


def _history(effect: CountAll, scan: Scan, text: str, serial: str, *, policy: Policy, desk: Desk) -> journal.JournalRow:
    verdict = say(Code.SERIAL_ACCEPTED, sku=effect.sku, serial=serial)
    return journal.JournalRow(
        at=to_text(scan.at),
        station=policy.station_name,
        operator=policy.operator_name or None,
        source=PASTE,
        text=text,
        mode=desk.mode,
        document=desk.document,
        sku=effect.sku,
        serial=serial,
        level=verdict.level,
        code=verdict.code,
        message=verdict.message,
        rule=verdict.rule,
        evidence=effect.entered,
    )
