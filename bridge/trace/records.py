"""All that is known of a serial: what the central says, from its answer or from the copy, and what was done here."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, bindparam, func, select

from bridge.serials.keys import key_of
from bridge.serials.verdicts import Level
from bridge.store.ship_tables import packages, shipments
from bridge.store.tables import feed, journal, orders, outbox, products, purchase_orders, rmas, serials
from bridge.sync import wire
from bridge.sync.known import KnownSerial
from bridge.sync.serial_overlay import serials_known
from bridge.sync.shipments import Shipment
from bridge.trace.acts import Own, acts_of, receipt_in
from bridge.trace.inquiry import Told
from bridge.trace.model import Act, Did, Package, Sent, Trace, Traced, Unit

_SERIALS = select(serials.c.sku_key, serials.c.body).where(serials.c.serial_key == bindparam("key"))
_PULLED = select(feed.c.pulled_at)
_NAME = select(products.c.name).where(products.c.sku_key == bindparam("key"))
_VENDOR = select(purchase_orders.c.vendor).where(purchase_orders.c.key == bindparam("key"))
_CUSTOMER = select(orders.c.customer).where(orders.c.key == bindparam("key"))
_RMA = select(rmas.c.body).where(rmas.c.key == bindparam("key"))
_ANSWER = select(outbox.c.answer).where(outbox.c.id == bindparam("id"))
_SHIPMENTS = select(shipments).where(shipments.c.order_key == bindparam("key")).order_by(shipments.c.at)
_PACKAGES = select(packages).where(packages.c.operation_id == bindparam("id")).order_by(packages.c.number)
_SCANS = select(func.count(), func.count().filter(journal.c.level == Level.REJECT)).where(
    (journal.c.serial == bindparam("serial")) | (journal.c.text == bindparam("serial"))
)
_rma = msgspec.json.Decoder(wire.Rma)
_serial = msgspec.json.Decoder(wire.Serial)


def look(connection: Connection, serial: str, told: Told | None = None) -> Trace:
    """What is known of `serial`; `told` is what the central just answered, None where it did not."""
    return _Look(connection, serial.strip(), told).trace()


@dataclass(frozen=True, slots=True)
class _Look:
    connection: Connection
    serial: str
    told: Told | None

    def trace(self) -> Trace:
        key = key_of(self.serial)
        copied = {row.sku_key: _serial.decode(row.body) for row in self.connection.execute(_SERIALS, {"key": key})}
        rows = copied if self.told is None else {key_of(one.sku): one for one in self.told.serials}
        sent = {sku: self._shipments(row) for sku, row in rows.items()}
        received = (row.receiving_session for row in rows.values() if row.receiving_session)
        shipped = (one.operation_id for some in sent.values() for one in some)
        own = acts_of(self.connection, key, told=frozenset([*received, *shipped]))
        known = {key_of(one.sku): one for one in serials_known(self.connection, key)}
        scans, refused = self.connection.execute(_SCANS, {"serial": self.serial}).one()
        return Trace(
            serial=self.serial,
            found=tuple(
                self._traced(row, sent.get(sku, ()), own.get(sku), None if row != copied.get(sku) else known.get(sku))
                for sku, row in ((sku, rows.get(sku)) for sku in sorted({*rows, *own}))
            ),
            asked=self.told is not None,
            as_of=self.connection.execute(_PULLED).scalar(),
            scans=scans,
            refused=refused,
        )

    def _traced(
        self, row: wire.Serial | None, sent: Iterable[Sent], own: Own | None, known: KnownSerial | None
    ) -> Traced:
        """One unit; `known` is how this station sees it, None where the central's answer is newer than that."""
        seen = known or row
        first = row or own
        acts = own.acts if own else ()
        sku = first.sku if first else ""
        return Traced(
            sku=sku,
            serial=first.serial if first else self.serial,
            name=self._one(_NAME, key_of(sku)) or "",
            state=seen.state if seen else "",
            order=seen.order if seen else None,
            unit=self._unit(row, sent, acts) if row else None,
            acts=acts,
        )

    def _unit(self, row: wire.Serial, sent: Iterable[Sent], acts: Iterable[Act]) -> Unit:
        facts = {name: getattr(row, name) for name in wire.Serial.__struct_fields__}
        return Unit(
            **facts,
            vendor=self._vendor(row.po) if row.po else None,
            customer=self._customer(row.order) if row.order else None,
            reason=self._reason(row) if row.rma else None,
            receipt=self._receipt(row.receiving_session) if row.receiving_session else None,
            sent=_sent_in(row, sent, acts),
        )

    def _vendor(self, po: str) -> str | None:
        told = self.told.purchase_orders.get(key_of(po)) if self.told else None
        return told.vendor if told else self._one(_VENDOR, key_of(po))

    def _customer(self, order: str) -> str | None:
        told = self.told.orders.get(key_of(order)) if self.told else None
        if told is not None and isinstance(told.row, wire.Order):
            return told.row.customer
        return self._one(_CUSTOMER, key_of(order))

    def _reason(self, row: wire.Serial) -> str | None:
        key = key_of(row.rma or "")
        rma = self.told.rmas.get(key) if self.told else None
        if rma is None and (body := self._one(_RMA, key)):
            rma = _rma.decode(body)
        lines = rma.lines if rma else ()
        return next((reason for sku, _, reason in lines if key_of(sku) == key_of(row.sku)), None)

    def _receipt(self, operation: str) -> str | None:
        if self.told and operation in self.told.receipts:
            return self.told.receipts[operation]
        return receipt_in(self.connection.execute(_ANSWER, {"id": operation}).scalar())

    def _shipments(self, row: wire.Serial) -> tuple[Sent, ...]:
        if not row.order:
            return ()
        told = self.told.orders.get(key_of(row.order)) if self.told else None
        if told is not None:
            return tuple(_sent(one) for one in told.shipments)
        found = self.connection.execute(_SHIPMENTS, {"key": key_of(row.order)}).all()
        return tuple(
            Sent(
                operation_id=one.operation_id,
                order=one.order_number,
                at=one.at,
                station=one.station,
                operator=one.operator,
                boxes=tuple(_package(box) for box in self.connection.execute(_PACKAGES, {"id": one.operation_id})),
            )
            for one in found
        )

    def _one(self, query: Select[*tuple[Any]], key: str) -> str | None:
        found = self.connection.execute(query, {"key": key}).scalar()
        return None if found is None else str(found)


def _sent(one: Shipment) -> Sent:
    boxes = tuple(_package(box) for box in one.boxes)
    return Sent(
        operation_id=one.operation_id,
        order=one.order,
        at=one.at,
        station=one.station,
        operator=one.operator,
        boxes=boxes,
    )


def _package(box: Any) -> Package:
    return Package(number=box.number, tracking=box.tracking, carrier=box.carrier, service=box.service)


def _sent_in(row: wire.Serial, sent: Iterable[Sent], acts: Iterable[Act]) -> Sent | None:
    """The shipment a unit went in: the one made here, else the one of its moment."""
    if row.shipped_at is None:
        return None
    made = {act.operation_id: act.box for act in acts if act.did is Did.PACKED}
    found = [one for one in sent if one.operation_id in made or one.at == row.shipped_at]
    if not found:
        return None
    return replace(found[-1], box=made.get(found[-1].operation_id))
