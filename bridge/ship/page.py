"""The scan page of shipping: the answer, the order's lines, what has to be done, and what can be pressed."""

from PySide6.QtCore import Signal

from bridge.ui.page import Page
from bridge.ui.ship_content import ShipScanView
from bridge.ui.skin import Skin


class ShipScanPage(Page):
    """Shows a `ShipScanView`. `typed` tells a SKU or serial that a person typed."""

    typed = Signal(str)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)

    def give(self, view: ShipScanView) -> None:
        """Show this."""
        self.give_top(view.header, view.banner)
