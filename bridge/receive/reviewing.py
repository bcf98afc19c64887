"""A session before it is saved, put together from its lines, its papers and the vendor's list."""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import Connection, bindparam, select

from bridge.receive import allowances, entries, sums, vendor
from bridge.receive.model import Review
from bridge.serials.keys import key_of
from bridge.store.tables import sessions

_PAPERS = select(sessions.c.packing_slip, sessions.c.vendor_invoice).where(sessions.c.id == bindparam("session"))


def review(connection: Connection, document: str, session: str | None, *, when: Callable[[str], str]) -> Review:
    """The review of a document; without a session there is nothing to look at but its lines."""
    allowed = allowances.in_words(connection, session, when=when) if session else {}
    lines = tuple(
        replace(found, allowed=allowed.get(key_of(found.line.item.sku), ""))
        for found in sums.review(connection, document, session)
    )
    missing = vendor.missing(connection, document)
    papers = connection.execute(_PAPERS, {"session": session}).first() if session else None
    if session is None or papers is None:
        return Review(lines=lines, missing=missing)
    return Review(
        lines=lines,
        missing=missing,
        unlisted=vendor.unlisted(connection, document, session),
        aside=entries.aside(connection, session, when=when),
        pallets=entries.pallets(connection, session),
        packing_slip=papers.packing_slip or "",
        vendor_invoice=papers.vendor_invoice or "",
    )
