"""A shipment that the central refused: what Needs attention says of it, and what its ways out come to."""

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from bridge.attention.views import AttentionView, attention_view
from bridge.desk.settling import Settling, WayOut
from bridge.ids import new_id
from bridge.ship.shipped_page import ShippedPage
from bridge.sync import outbox, wire
from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin
from tests.dock import START, open_dock
from tests.ship.packer import ORDER, ROWS, SERIAL, UPS, Packer


@pytest.fixture
def packer(tmp_path: Path, qapp: QApplication) -> Iterator[Packer]:
    qapp.setStyle("Fusion")
    load_fonts()
    with open_dock(tmp_path, ROWS) as dock:
        found = Packer(dock, Skin())
        found.pack()
        found.scan(UPS, "XJXFINISH")
        yield found


def refuse(packer: Packer, *bad: tuple[int, str], reason: str = "Some cannot be taken.") -> str:
    """Let the central answer the newest operation; its id."""
    entry = packer.entries()[-1]
    units = wire.units_of(entry.operation.body)
    found = tuple(
        wire.BadUnit(index=n, sku=units[n].sku, serial=units[n].serial, code=code, reason="Is elsewhere.")
        for n, code in bad
    )
    with packer.dock.store.write() as connection:
        outbox.mark_sending(connection, [entry.id], START)
        answer = wire.Answer(id=entry.id, state="rejected", reason=reason, bad_units=found)
        outbox.mark_rejected(connection, answer, START)
    return entry.id


def settling(packer: Packer) -> Settling:
    return Settling(packer.dock.store, new_id=new_id, wake=lambda: None)


def attention(packer: Packer) -> AttentionView:
    return attention_view(settling(packer).refused(), station="Dock 1", now=packer.dock.moment, zone=UTC)


def test_a_serial_that_another_station_shipped_stands_beside_ours(packer: Packer) -> None:
    refuse(packer, (2, "already_shipped"))
    theirs = wire.Serial(
        serial=SERIAL, sku="CAM-2", state="shipped", order="SO-77", shipped_at="2026-11-23T09:58:00.000Z", po="PO-0961"
    )
    packer.dock.pull(theirs)
    view = attention(packer)
    assert view.rows[0].spoken.startswith(f"SO-1, Ship, refused, {SERIAL} was shipped before, ")
    (detail,) = view.details
    assert (detail.partner, detail.headline) == ("Ridge Line Cabs", "One unit of this shipment was shipped before.")
    assert detail.note == "Nothing of this shipment was applied in the central."
    assert [(fact.name, fact.here, fact.there, fact.odd) for fact in detail.facts if fact.name != "When"] == [
        ("Serial", SERIAL, SERIAL, False),
        ("SKU", "CAM-2", "CAM-2", False),
        ("Order", "SO-1", "SO-77", True),
        ("State", "Packed", "Shipped", True),
    ]
    assert detail.facts[-1].there == "09:58"


def test_several_bad_units_are_named_with_their_reasons(packer: Packer) -> None:
    refuse(packer, (0, "over_quantity"), (2, "never_received"))
    (detail,) = attention(packer).details
    assert detail.headline == "2 units of this shipment cannot be taken."
    assert [(bad.what, bad.reason) for bad in detail.bad] == [("MNT-1", "Is elsewhere."), (SERIAL, "Is elsewhere.")]


def test_the_rest_of_a_shipment_goes_as_a_part(packer: Packer) -> None:
    operation = refuse(packer, (2, "never_received"))
    done = settling(packer).settle(operation, WayOut.SEND_REST)
    assert (done.document, done.units) == ("SO-1", 2)
    first, again = packer.shipped()
    assert (first.partial, again.partial) == ("block", "allow")
    assert [unit.sku for unit in again.units] == ["MNT-1", "MNT-1"]
    assert [box.tracking for box in again.boxes] == [UPS]


def test_the_whole_shipment_tried_again_is_no_part(packer: Packer) -> None:
    operation = refuse(packer, reason="SO-1 is on hold.")
    assert attention(packer).details[0].headline == "SO-1 is on hold."
    settling(packer).settle(operation, WayOut.AGAIN)
    assert [shipment.partial for shipment in packer.shipped()] == ["block", "block"]


def test_the_page_after_shipping_says_that_it_was_refused_and_follows_its_settling(packer: Packer) -> None:
    operation = refuse(packer, reason="SO-1 is on hold.")
    packer.pull(msgspec.structs.replace(ORDER, status="on_hold"))
    assert isinstance(packer.front, ShippedPage)
    assert packer.said == ("The central refused it.", "Keep the box. A supervisor settles it.")
    done = settling(packer).settle(operation, WayOut.AGAIN)
    packer.screen.on_settled(operation, done)
    assert packer.said == ("SO-1 shipped here", "Scan the next order.")


def test_a_refused_unship_is_about_the_whole_order(packer: Packer) -> None:
    packer.screens.shipping.unship("SO-1")
    operation = refuse(packer, reason="SO-1 has a return already.")
    (row,) = attention(packer).rows
    assert row.spoken.startswith("SO-1, Unship, refused, SO-1 has a return already, ")
    (detail,) = attention(packer).details
    assert [(way.words, way.note) for way in detail.ways] == [
        ("Try again", "It goes to the central once more"),
        ("Drop it", "Nothing is sent; the order stays shipped"),
    ]
    assert settling(packer).settle(operation, WayOut.AGAIN).units == 0
