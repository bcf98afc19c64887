"""Whether an operation comes after another one about the same unit, of whatever document: a part of a statement."""

from sqlalchemy import ColumnElement, and_, exists, func, literal_column, or_, select

from bridge.store.tables import outbox, sessions, units
from bridge.sync.policy import WAITING

_RECEIVE: ColumnElement[str] = literal_column("'receive_po'")
_UNSHIP: ColumnElement[str] = literal_column("'unship_order'")
_WAITING: tuple[ColumnElement[str], ...] = tuple(literal_column(f"'{state}'") for state in sorted(WAITING))


def follows() -> ColumnElement[bool]:
    """Whether the row `outbox` is about a serial that an earlier operation without an answer is about, too.

    Sent before it, it would be judged by what the central does not know yet: a unit shipped that was never received.
    Two receivings do not follow each other, whichever is first.
    """
    earlier, own, other = outbox.alias(), units.alias(), units.alias()
    mine, theirs = sessions.alias(), sessions.alias()
    shared = (
        own.join(mine, mine.c.id == own.c.session_id)
        .join(other, other.c.serial_key == own.c.serial_key)
        .join(theirs, theirs.c.id == other.c.session_id)
        .join(earlier, earlier.c.document_key == theirs.c.document_key)
    )
    counting = own.c.withdrawn_by.is_(None), other.c.withdrawn_by.is_(None)
    this = mine.c.document_key == outbox.c.document_key, mine.c.operation_id == outbox.c.id
    # an unshipping has no units of its own: it is about those of its order
    about = or_(earlier.c.id == theirs.c.operation_id, earlier.c.kind == _UNSHIP)
    waits = earlier.c.position < outbox.c.position, earlier.c.state.in_(_WAITING)
    both = or_(earlier.c.kind != _RECEIVE, outbox.c.kind != _RECEIVE)
    found = select(1).select_from(shared).where(*this, *counting, *waits, about, both)
    return and_(outbox.c.position > _first(), exists(found))


def _first() -> ColumnElement[int]:
    oldest = outbox.alias()
    return select(func.min(oldest.c.position)).where(oldest.c.state.in_(_WAITING)).scalar_subquery()
