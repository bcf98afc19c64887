"""Killed at any moment, a station's operations are applied by the central exactly once."""

import random
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import select

from bridge.store import tables
from bridge.sync import centrals, overlay, wire
from bridge.sync.link import Way
from tests.sync.embedded import Embedded
from tests.sync.scene import Dock, Told, working
from tests.waiting import until


@contextmanager
def child(dock: Dock, embedded: Embedded, point: str) -> Iterator["subprocess.Popen[str]"]:
    """A process that exchanges, killed at the end of the block."""
    command = [sys.executable, "-m", "tests.sync.crashing", str(dock.store.folder), embedded.address, embedded.token]
    with subprocess.Popen([*command, point], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def says(process: "subprocess.Popen[str]", word: str) -> None:
    assert process.stdout is not None
    assert process.stdout.readline().strip() == word


def way(embedded: Embedded) -> Way:
    return Way(address=lambda: embedded.address, dial=lambda address: centrals.connect(address, embedded.token))


def mounts(quantity: int) -> wire.Unit:
    return wire.Unit(sku="MNT-1", quantity=quantity)


def counted(dock: Dock, po: str) -> int:
    with dock.store.read() as connection:
        return overlay.lines_received(connection, po).get("MNT-1", 0)


def receipts(dock: Dock, po: str) -> dict[str, int]:
    with dock.store.read() as connection:
        found = connection.execute(select(tables.receipts).where(tables.receipts.c.po_key == po))
        return {row.operation_id: row.quantity for row in found}


@pytest.mark.parametrize("point", ["before", "after"])
def test_killed_around_a_sending_it_is_applied_once_and_counted_once(
    dock: Dock, embedded: Embedded, told: Told, point: str
) -> None:
    po = embedded.po()
    first, second = dock.save(po, mounts(3)), dock.save(po, mounts(4))
    with child(dock, embedded, point) as process:
        says(process, "begun")
        says(process, "there")
        assert (dock.state(first), dock.state(second), counted(dock, po)) == ("sending", "pending", 7)
    with working(dock, way(embedded), told):
        told.wait_for(lambda s: s.waiting == 0 and s.pulled_at is not None)
        until(lambda: len(receipts(dock, po)) == 2)
        assert counted(dock, po) == 7
    assert receipts(dock, po) == {first: 3, second: 4}
    assert (dock.entry(first).attempts, dock.entry(second).attempts) == ({"before": 2, "after": 1}[point], 1)


def test_while_another_process_holds_the_lock_what_it_sends_is_not_touched(
    dock: Dock, embedded: Embedded, told: Told
) -> None:
    operation_id = dock.save(embedded.po(), mounts(1))
    with child(dock, embedded, "after") as process:
        says(process, "begun")
        says(process, "there")
        with working(dock, way(embedded), told):
            threading.Event().wait(0.6)
            assert dock.state(operation_id) == "sending"
            process.kill()
            until(lambda: dock.state(operation_id) == "accepted")


def test_killed_again_and_again_at_any_moment_every_operation_is_applied_once(
    dock: Dock, embedded: Embedded, told: Told
) -> None:
    pos = [embedded.po() for _ in range(3)]
    ids = {dock.save(pos[number % 3], mounts(1 + number)): 1 + number for number in range(12)}
    chance = random.Random(7)  # noqa: S311 - any moments will do
    for _ in range(4):
        with child(dock, embedded, "never") as process:
            says(process, "begun")
            threading.Event().wait(chance.uniform(0, 0.12))
    with working(dock, way(embedded), told):
        told.wait_for(lambda s: s.waiting == 0, within_s=20)
        until(lambda: sum(len(receipts(dock, po)) for po in pos) == 12)
    found = Counter[str]()
    for po in pos:
        found.update(receipts(dock, po))
    assert dict(found) == ids
