"""What the store holds of one day, in a few rows: sums by document, operator and station. No query reads other days.

Each takes the day as `since` and `until`, RFC 3339 UTC texts, and `first` and `last`, the ids of its scan history.
"""

from sqlalchemy import (
    Integer,
    String,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from bridge.store.people_tables import overrides
from bridge.store.ship_tables import boxes
from bridge.store.tables import journal, outbox, sessions, units

_SINCE = bindparam("since", type_=String)
_UNTIL = bindparam("until", type_=String)
_TO_MINUTE = 16
_gone = journal.alias("gone")
_earlier = sessions.alias("earlier")
_kin = sessions.alias("kin")
_STOOD = or_(units.c.withdrawn_by.is_(None), _gone.c.at >= _UNTIL)
# a save that was settled leaves its session and makes another that was opened with it
_ITSELF = ~exists().where(
    _earlier.c.document_key == sessions.c.document_key,
    _earlier.c.mode == sessions.c.mode,
    _earlier.c.opened_at == sessions.c.opened_at,
    _earlier.c.saved_at < sessions.c.saved_at,
)

IDS = select(
    func.min(journal.c.id).label("first"),
    func.max(journal.c.id).label("last"),
    func.min(journal.c.at).label("first_at"),
    func.max(journal.c.at).label("last_at"),
).where(journal.c.at >= _SINCE, journal.c.at < _UNTIL)

MINUTES = (
    select(func.substr(journal.c.at, 1, _TO_MINUTE).label("minute"), func.count().label("scans"))
    .where(journal.c.at >= _SINCE, journal.c.at < _UNTIL)
    .group_by(literal_column("minute"))
)

# the plus keeps the index by time out: rows of a day stand side by side
_SAME_DAY = and_(
    journal.c.id.between(bindparam("first"), bindparam("last")),
    func.likely(journal.c.at >= _SINCE, type_=Integer),
    func.likely(journal.c.at < _UNTIL, type_=Integer),
)

SCANS = (
    select(
        journal.c.mode,
        journal.c.document,
        journal.c.operator,
        journal.c.station,
        journal.c.level,
        journal.c.code,
        func.count().label("scans"),
    )
    .where(_SAME_DAY)
    .group_by(
        journal.c.mode, journal.c.document, journal.c.operator, journal.c.station, journal.c.level, journal.c.code
    )
)

COUNTED = (
    select(
        sessions.c.mode,
        sessions.c.document,
        units.c.operator,
        journal.c.station,
        units.c.entered,
        units.c.set_aside.is_not(None).label("aside"),
        func.sum(units.c.quantity).label("quantity"),
    )
    .select_from(
        units.join(sessions, sessions.c.id == units.c.session_id)
        .join(journal, journal.c.id == units.c.journal_id)
        .outerjoin(_gone, _gone.c.id == units.c.withdrawn_by)
    )
    .where(units.c.at >= _SINCE, units.c.at < _UNTIL, _STOOD)
    .group_by(
        sessions.c.mode,
        sessions.c.document,
        units.c.operator,
        journal.c.station,
        units.c.entered,
        literal_column("aside"),
    )
)

# a unit that was set aside after it was counted was not taken back: it goes on among those set aside; one that was
# scanned before its number was said goes on as one of that number
TAKEN_BACK = (
    select(
        sessions.c.mode,
        sessions.c.document,
        _gone.c.operator,
        _gone.c.station,
        (units.c.at < _SINCE).label("earlier"),
        _gone.c.code.in_(("set_aside", "quantity_counted")).label("moved"),
        func.sum(units.c.quantity).label("quantity"),
    )
    .select_from(
        units.join(sessions, sessions.c.id == units.c.session_id).join(_gone, _gone.c.id == units.c.withdrawn_by)
    )
    .where(
        units.c.withdrawn_by.between(bindparam("first"), bindparam("last")),
        _gone.c.at >= _SINCE,
        _gone.c.at < _UNTIL,
    )
    .group_by(
        sessions.c.mode,
        sessions.c.document,
        _gone.c.operator,
        _gone.c.station,
        literal_column("earlier"),
        literal_column("moved"),
    )
)

SESSIONS = (
    select(sessions, outbox.c.state)
    .outerjoin(outbox, outbox.c.id == sessions.c.operation_id)
    .where(
        sessions.c.opened_at < _UNTIL,
        or_(sessions.c.saved_at.is_(None), sessions.c.saved_at >= _SINCE),
        _ITSELF,
    )
    .order_by(sessions.c.opened_at, sessions.c.id)
)

HELD = (
    select(func.coalesce(func.sum(units.c.quantity), 0))
    .select_from(units.outerjoin(_gone, _gone.c.id == units.c.withdrawn_by))
    .where(units.c.session_id == bindparam("session"), units.c.at < _UNTIL, _STOOD)
)

OPERATIONS = (
    select(outbox.c.kind, outbox.c.state, func.count().label("count"))
    .where(outbox.c.created_at >= _SINCE, outbox.c.created_at < _UNTIL)
    .group_by(outbox.c.kind, outbox.c.state)
    .order_by(outbox.c.kind, outbox.c.state)
)

UNSHIPPED = (
    select(outbox.c.document_key, outbox.c.created_at, outbox.c.state)
    .where(
        outbox.c.kind == "unship_order",
        outbox.c.state.not_in(("rejected", "settled")),
        outbox.c.created_at >= _SINCE,
        outbox.c.created_at < _UNTIL,
    )
    .order_by(outbox.c.created_at)
)

UNSENT = (
    select(outbox.c.id, outbox.c.kind, outbox.c.document, outbox.c.created_at, outbox.c.state, outbox.c.error)
    .where(
        outbox.c.state.in_(("pending", "sending", "uncertain", "rejected")),
        func.likely(outbox.c.created_at < _UNTIL, type_=Integer),
    )
    .order_by(outbox.c.position)
)

_SHIPPED = (
    select(sessions.c.id, sessions.c.document_key, sessions.c.opened_at)
    .where(
        sessions.c.mode == "ship",
        sessions.c.saved_at >= _SINCE,
        sessions.c.saved_at < _UNTIL,
        sessions.c.operation_id.is_not(None),
        _ITSELF,
    )
    .cte("shipped")
)
_WITH_KIN = _SHIPPED.join(
    _kin,
    and_(
        _kin.c.document_key == _SHIPPED.c.document_key,
        _kin.c.mode == "ship",
        _kin.c.opened_at == _SHIPPED.c.opened_at,
    ),
)
_GONE = (
    select(_SHIPPED.c.id.label("shipment"), units.c.pallet.label("number"), _kin.c.id.label("session"))
    .select_from(_WITH_KIN.join(units, and_(units.c.session_id == _kin.c.id, units.c.withdrawn_by.is_(None))))
    .union(
        select(_SHIPPED.c.id, boxes.c.number, _kin.c.id).select_from(
            _WITH_KIN.join(boxes, and_(boxes.c.session_id == _kin.c.id, boxes.c.tracking.is_not(None)))
        )
    )
    .cte("gone_boxes")
)
# one row a box with something in it or a number on it, whatever became of its shipment
BOXES = (
    select(
        _GONE.c.shipment,
        _GONE.c.number,
        func.max(boxes.c.carrier).label("carrier"),
        func.max(boxes.c.tracking).label("tracking"),
        func.max(boxes.c.weight_g).label("weight_g"),
    )
    .select_from(_GONE.outerjoin(boxes, and_(boxes.c.session_id == _GONE.c.session, boxes.c.number == _GONE.c.number)))
    .group_by(_GONE.c.shipment, _GONE.c.number)
)

ALLOWED = (
    select(overrides, journal.c.station, journal.c.mode)
    .outerjoin(journal, journal.c.id == overrides.c.journal_id)
    .where(overrides.c.at >= _SINCE, overrides.c.at < _UNTIL)
    .order_by(overrides.c.at, overrides.c.id)
)
