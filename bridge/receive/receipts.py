"""What was received on one document, or in one session of it, for its report: read from the store, however long ago."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, func, select

from bridge.errors import BadArgument
from bridge.moments import from_text, to_text
from bridge.phrases import phrase
from bridge.receive import entries, reviewing, sums
from bridge.receive.model import Entry, Pallet, Review, ReviewLine
from bridge.receive.report import Override, Received, Saved
from bridge.serials.keys import key_of
from bridge.store.people_tables import overrides
from bridge.store.tables import journal, outbox, purchase_orders, sessions, units
from bridge.sync import wire
from bridge.sync.policy import State
from bridge.sync.status import day_and_time

_SESSIONS = (
    select(sessions, outbox.c.state, outbox.c.answer)
    .outerjoin(outbox, outbox.c.id == sessions.c.operation_id)
    .where(sessions.c.mode == "receive")
    .order_by(sessions.c.opened_at, sessions.c.saved_at.nulls_last(), sessions.c.id)
)
_OF_DOCUMENT = _SESSIONS.where(sessions.c.document_key == bindparam("document"))
_ONE = _SESSIONS.where(sessions.c.id == bindparam("session"))
_OF_OPERATION = _SESSIONS.where(sessions.c.operation_id == bindparam("operation"))
_KNOWN = select(purchase_orders.c.number).where(purchase_orders.c.key == bindparam("document"))
_HELD = select(func.coalesce(func.sum(units.c.quantity), 0)).where(
    units.c.session_id == bindparam("session"), units.c.withdrawn_by.is_(None)
)
_ALLOWED = (
    select(units.c.id, journal.c.allowed_by)
    .join(journal, journal.c.id == units.c.journal_id)
    .where(
        units.c.session_id == bindparam("session"), units.c.withdrawn_by.is_(None), journal.c.allowed_by.is_not(None)
    )
)
_STATIONS = (
    select(journal.c.station)
    .join(units, units.c.journal_id == journal.c.id)
    .where(units.c.session_id == bindparam("session"))
    .distinct()
)
_OVERRIDES = (
    select(overrides)
    .where(overrides.c.at >= bindparam("since"), overrides.c.at <= bindparam("until"))
    .order_by(overrides.c.at, overrides.c.id)
)
_STATES = {
    State.ACCEPTED: phrase("Accepted"),
    State.REJECTED: phrase("Refused"),
    State.SETTLED: phrase("Settled"),
    State.UNCERTAIN: phrase("Not confirmed yet, asking"),
}
_answer = msgspec.json.Decoder(wire.Answer)
_Session = Row[*tuple[Any, ...]]


def of_document(connection: Connection, number: str, *, now: datetime, zone: tzinfo | None = None) -> Received:
    """All sessions of a document; BadArgument for one that nobody knows here. A `zone` of None is this computer's."""
    key = {"document": key_of(number)}
    found = connection.execute(_OF_DOCUMENT, key).all()
    if not found and connection.execute(_KNOWN, key).first() is None:
        raise BadArgument(phrase("{number} is not known here.", number=number))
    return _Gathering(connection, found, now, zone).received(found[0].document if found else number)


def of_session(connection: Connection, session: str, *, now: datetime, zone: tzinfo | None = None) -> Received:
    """One session by its id, or by the id of the operation that saved it; BadArgument where there is none."""
    found = connection.execute(_ONE, {"session": session}).all()
    found = found or connection.execute(_OF_OPERATION, {"operation": session}).all()
    if not found:
        raise BadArgument(phrase("There is no receiving session {session} here.", session=session))
    return _Gathering(connection, found, now, zone, alone=True).received(found[0].document)


@dataclass(frozen=True, slots=True)
class _Gathering:
    """`alone`: differences are those of the one session, not of the document."""

    connection: Connection
    sessions: Sequence[_Session]
    now: datetime
    zone: tzinfo | None
    alone: bool = False

    def received(self, document: str) -> Received:
        """Everything the report tells."""
        head = sums.opened(self.connection, document, None)
        every = [entries.every(self.connection, one.id, when=self.when) for one in self.sessions]
        allowed = {}
        for one in self.sessions:
            allowed.update(dict(tuple(row) for row in self.connection.execute(_ALLOWED, {"session": one.id})))
        return Received(
            document=head.number,
            vendor=head.vendor,
            warehouse=head.warehouse,
            station=", ".join(self._stations()),
            operator="",
            made_at=self.when(to_text(self.now)),
            state=self._state(),
            review=self._review(document),
            entries=tuple(sorted((unit for some in every for unit in some), key=_scanned)),
            sessions=tuple(self._session(one) for one in self.sessions),
            overrides=tuple(self._overrides(key_of(document))),
            allowed_by=allowed,
            whole=not self.alone,
        )

    def when(self, at: str | None) -> str:
        """`23 Nov 10:41`, with the year in another year; texts that are no moments as they are."""
        try:
            moment = from_text(at or "").astimezone(self.zone)
        except ValueError:
            return at or ""
        return day_and_time(moment, year=self.now.astimezone(self.zone).year)

    def _state(self) -> str:
        if not self.sessions:
            return phrase("Nothing received here")
        if any(one.saved_at is None for one in self.sessions):
            return phrase("Not saved yet")
        return phrase("Saved")

    def _session(self, one: _Session) -> Saved:
        answer = _answer.decode(one.answer) if one.answer else None
        state = phrase("Not saved yet") if one.saved_at is None else _STATES.get(one.state, phrase("Waiting to send"))
        if answer is not None and answer.receipt:
            state = phrase("{state}, {receipt}", state=state, receipt=answer.receipt)
        return Saved(
            id=one.id,
            opened=self.when(one.opened_at),
            saved=self.when(one.saved_at) if one.saved_at else "",
            operator=one.opened_by or "",
            units=int(self.connection.execute(_HELD, {"session": one.id}).scalar_one()),
            packing_slip=one.packing_slip or "",
            vendor_invoice=one.vendor_invoice or "",
            state=state,
        )

    def _stations(self) -> list[str]:
        found: dict[str, None] = {}
        for one in self.sessions:
            found.update(dict.fromkeys(self.connection.execute(_STATIONS, {"session": one.id}).scalars()))
        return list(found)

    def _review(self, document: str) -> Review:
        """Of all sessions together: the lines as the document stands now, what was set aside in any of them."""
        reviews = [reviewing.review(self.connection, document, one.id, when=self.when) for one in self.sessions]
        own = next((one.id for one in self.sessions if one.saved_at is None), None)
        if self.alone:
            (review,) = reviews
            lines = tuple(_once(line) for line in review.lines) if _counts(self.sessions[0]) else review.lines
            return replace(review, lines=lines)
        whole = reviewing.review(self.connection, document, own, when=self.when)
        saved = [review for one, review in zip(self.sessions, reviews, strict=True) if _counts(one)]
        return replace(
            whole,
            lines=tuple(_allowed(_here(line, saved), reviews) for line in whole.lines),
            unlisted=tuple(serial for review in reviews for serial in review.unlisted),
            aside=tuple(sorted((unit for review in reviews for unit in review.aside), key=_scanned)),
            pallets=_together(reviews),
            packing_slip=_named(review.packing_slip for review in reviews),
            vendor_invoice=_named(review.vendor_invoice for review in reviews),
        )

    def _overrides(self, document_key: str) -> Iterator[Override]:
        """What was allowed on the document while these sessions were open."""
        spans = [(one.opened_at, one.saved_at or to_text(self.now)) for one in self.sessions]
        if not spans:
            return
        facts = {"since": min(since for since, _ in spans), "until": max(until for _, until in spans)}
        for row in self.connection.execute(_OVERRIDES, facts):
            meant = row.document is not None and key_of(row.document) == document_key
            if meant and any(since <= row.at <= until for since, until in spans):
                yield Override(row.at, self.when(row.at), row.asked_by or "", row.allowed_by, row.why)


def _scanned(unit: Entry) -> tuple[str, int]:
    return unit.at, unit.id


def _counts(one: _Session) -> bool:
    """Whether what a session counted stands in what was received before, sent or not."""
    return one.saved_at is not None and one.state != State.SETTLED


def _once(found: ReviewLine) -> ReviewLine:
    """The line of a session that counts, which stands in what was received before, too."""
    line = found.line
    return replace(found, line=replace(line, before=max(0, line.before - line.now - line.aside)))


def _here(found: ReviewLine, saved: Sequence[Review]) -> ReviewLine:
    """The line with what these sessions counted taken out of what was received before."""
    line, sku = found.line, key_of(found.line.item.sku)
    own = [one.line for review in saved for one in review.lines if key_of(one.line.item.sku) == sku]
    now, aside = sum(one.now for one in own), sum(one.aside for one in own)
    before = max(0, line.before - now - aside)
    return replace(found, line=replace(line, before=before, now=line.now + now, aside=line.aside + aside))


def _allowed(found: ReviewLine, reviews: Sequence[Review]) -> ReviewLine:
    """The line with what was allowed on it in any session."""
    sku = key_of(found.line.item.sku)
    words = (line.allowed for review in reviews for line in review.lines if key_of(line.line.item.sku) == sku)
    return replace(found, allowed=", ".join(dict.fromkeys(word for word in words if word)))


def _together(reviews: Sequence[Review]) -> tuple[Pallet, ...]:
    """The pallets of one session; those of several have the same numbers and are not told."""
    return reviews[0].pallets if len(reviews) == 1 else ()


def _named(papers: Iterator[str]) -> str:
    return ", ".join(dict.fromkeys(paper for paper in papers if paper))
