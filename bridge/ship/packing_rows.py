"""How what a scan changes at a box becomes rows: numbers, weights, warnings, and what must come out."""

from dataclasses import replace

import msgspec
from sqlalchemy import update

from bridge.desk import rows
from bridge.phrases import Phrase, phrase, retold
from bridge.serials.keys import key_of
from bridge.serials.verdicts import Verdict
from bridge.serials.words import WORDS
from bridge.session.effects import Acknowledge, Effect, Partial, PutBack, Remove, Removed, Track, Weigh
from bridge.store.ship_tables import acknowledged, boxes
from bridge.store.tables import sessions, units
from bridge.sync.status import dated

_BOX = boxes.insert().prefix_with("OR IGNORE")
_CONFIRM = acknowledged.insert().prefix_with("OR IGNORE")
_verdict = msgspec.json.Decoder(Verdict)


def removal(kept: str) -> Verdict:
    """What must come out of the box of a session before anything counts, from the session's row."""
    verdict = _verdict.decode(kept)
    what, _ = WORDS.get(verdict.rule, (verdict.what, ""))
    return replace(verdict, what=_dated(retold(verdict.what, what)))


def _dated(what: str) -> str:
    """The same with its day as one that can be told again."""
    if isinstance(what, Phrase) and "when" in what.facts:
        return phrase(what.template, **{**what.facts, "when": dated(str(what.facts["when"]))})
    return what


def change(act: rows.Act, effect: Effect) -> None:
    """Write what a scan does to the session of an order and its boxes."""
    match effect:
        case Remove():
            _session(act, removal=msgspec.json.encode(effect.verdict, enc_hook=str).decode())
        case Removed():
            _session(act, removal=None)
        case Partial():
            _session(act, partial=effect.by)
        case Track():
            facts = {"tracking": effect.tracking, "tracking_key": key_of(effect.tracking)}
            _box(act, effect.box, **facts, carrier=effect.carrier or None, service=effect.service or None)
        case Weigh():
            _box(act, effect.box, weight_g=effect.grams, weighed=effect.weighed, weighed_at=act.at)
        case Acknowledge():
            confirmed = {"session_id": act.session, "journal_id": act.journal_id}
            act.connection.execute(_CONFIRM, [{**confirmed, "sku_key": key_of(sku)} for sku in effect.skus])
        case PutBack():
            _put_back(act)
        case _:
            rows.change(act, effect)


def _session(act: rows.Act, **values: str | None) -> None:
    act.connection.execute(update(sessions).where(sessions.c.id == act.session).values(values))


def _box(act: rows.Act, number: int, **values: str | int | None) -> None:
    act.connection.execute(_BOX, {"session_id": act.session, "number": number})
    this = boxes.c.session_id == act.session, boxes.c.number == number
    act.connection.execute(update(boxes).where(*this).values(values))


def _put_back(act: rows.Act) -> None:
    """Nothing of the session counts any more; it is over without an operation."""
    counting = units.c.session_id == act.session, units.c.withdrawn_by.is_(None)
    act.connection.execute(update(units).where(*counting).values(withdrawn_by=act.journal_id))
    _session(act, saved_at=act.at)
