"""Orders to ship and what is in stock for them."""

from bridge.sync import wire


def order(number: str, *lines: tuple[str, int], paid: bool = True, status: str = "in_process") -> wire.Order:
    wanted = tuple(wire.OrderLine(sku=sku, quantity=quantity) for sku, quantity in lines)
    return wire.Order(order=number, customer="J. Okafor", paid=paid, status=status, lines=wanted)


ORDERS = (
    order("SO-1", ("CAM-2", 2), ("CBL", 3)),
    order("SO-2", ("CAM-2", 1)),
    order("SO-KIT", ("DASH", 2), ("CBL", 1)),
    order("SO-UNPAID", ("CAM-2", 1), paid=False),
    order("SO-HELD", ("CAM-2", 1), status="on_hold"),
    order("SO-CANCELLED", ("CAM-2", 1), status="cancelled"),
    order("SO-OLD", ("CAM-2", 1), status="shipped"),
)
DASH = wire.Product(sku="DASH", name="Dash kit")
KIT = wire.Kit(kit_sku="DASH", components=(("CAM-2", 1), ("CAM-R", 1), ("CBL", 2)))
IN_STOCK = (*(("CAM-2", f"CM{n}") for n in range(1, 6)), ("CAM-R", "CR1"), ("CAM-R", "CR2"))


def known(serial: str, sku: str = "CAM-2", **more: object) -> wire.Serial:
    """A serial as the central has it from before."""
    facts = {"state": "in_stock", "po": "PO-0912", "received_at": "2026-09-02T10:00:00.000Z", "warehouse": "Dallas"}
    return wire.Serial(serial=serial, sku=sku, **{**facts, **more})  # type: ignore[arg-type]
