"""What went on an order and where a serial is, asked in every way there is."""

from bridge.serials.keys import key_of
from bridge.sync import serial_overlay, shipping_overlay, wire
from bridge.sync.known import KnownSerial
from tests.sync.feeding import in_stock, left, shipment, show
from tests.sync.scene import Dock

ORDER = "SO-1"
CAM = wire.Unit(sku="CAM-2", serial="CM1")
MOUNTS = wire.Unit(sku="mnt-1", quantity=4)
WENT = {"CAM-2": 1, "MNT-1": 4}


def went(dock: Dock, order: str = ORDER) -> dict[str, int]:
    """By both ways to ask, which must agree."""
    with dock.store.read() as connection:
        one = shipping_overlay.shipped(connection, key_of(order))
        many = shipping_overlay.shipped_of(connection, ["SO-0", key_of(order)])
        counted = shipping_overlay.gone(connection, [key_of(order)])
    assert many.get(key_of(order), {}) == one
    assert (key_of(order) in counted) == bool(one)
    return one


def known(dock: Dock, serial: str = "CM1") -> tuple[KnownSerial, ...]:
    with dock.store.read() as connection:
        one = serial_overlay.serials_known(connection, key_of(serial))
        many = serial_overlay.known_of(connection, [key_of(serial), "NOBODY"])
    assert many == ({key_of(serial): one} if one else {})
    return one


def where(dock: Dock, serial: str = "CM1") -> tuple[str, str | None]:
    """State and order of the one unit there is."""
    (unit,) = known(dock, serial)
    return unit.state, unit.order


def effect(operation_id: str) -> tuple[wire.Row, ...]:
    """What the central shows of CAM and MOUNTS shipped: the serial first, the shipment last."""
    return left("CM1", ORDER), shipment(operation_id, ORDER, CAM_2=1, MNT_1=4)


def stocked(dock: Dock) -> None:
    show(dock, in_stock("CM1"), in_stock("CM2"))
    assert (went(dock), where(dock)) == ({}, ("in_stock", None))
