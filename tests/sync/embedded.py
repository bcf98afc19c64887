"""Bridge's own central for tests of the exchange: POs to receive on, each used once."""

from dataclasses import dataclass, field

from bridge.sync import wire
from tests.station.line import CentralProcess

LINES = (wire.PoLine(sku="BAT-90", quantity=1_000), wire.PoLine(sku="MNT-1", quantity=1_000))
POS = tuple(wire.PurchaseOrder(po=f"PO-{number}", vendor="Northwind", lines=LINES) for number in range(2_001, 2_021))


@dataclass
class Embedded:
    """A serving central and a station's token for it."""

    process: CentralProcess
    token: str
    fresh: list[str] = field(default_factory=lambda: [po.po for po in POS])

    @property
    def address(self) -> str:
        """Where it serves."""
        return self.process.url

    def po(self) -> str:
        """The number of an open PO that nothing was received on."""
        return self.fresh.pop()
