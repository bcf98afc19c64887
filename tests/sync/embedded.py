"""Bridge's own central for tests of the exchange: POs to receive on and orders to ship, each used once."""

from dataclasses import dataclass, field

from bridge.sync import wire
from tests.station.line import CentralProcess

LINES = (wire.PoLine(sku="BAT-90", quantity=1_000), wire.PoLine(sku="MNT-1", quantity=1_000))
POS = tuple(wire.PurchaseOrder(po=f"PO-{number}", vendor="Northwind", lines=LINES) for number in range(2_001, 2_021))

WANTED = (wire.OrderLine(sku="BAT-90", quantity=1), wire.OrderLine(sku="MNT-1", quantity=4))
ORDERS = tuple(wire.Order(order=f"SO-{n}", customer="Ana", paid=True, lines=WANTED) for n in range(3_001, 3_011))


@dataclass
class Embedded:
    """A serving central and a station's token for it."""

    process: CentralProcess
    token: str
    fresh: list[str] = field(default_factory=lambda: [po.po for po in POS])
    wanted: list[str] = field(default_factory=lambda: [order.order for order in ORDERS])

    @property
    def address(self) -> str:
        """Where it serves."""
        return self.process.url

    def po(self) -> str:
        """The number of an open PO that nothing was received on."""
        return self.fresh.pop()

    def order(self) -> str:
        """The number of an order for a battery and four mounts that nothing was shipped of."""
        return self.wanted.pop()
