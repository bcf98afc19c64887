"""The screens of both modes, put together."""

from collections.abc import Callable

from bridge.desk.service import Scanning
from bridge.desk.settling import Settled
from bridge.lane import Lane, Screen
from bridge.receive.screen import ReceiveScreen
from bridge.receive.service import Receiving
from bridge.session.state import Mode
from bridge.ship.screen import ShipScreen
from bridge.ship.service import Shipping
from bridge.ui.allowing import Allowing
from bridge.ui.around import Around
from bridge.ui.skin import Skin


class Screens:
    """The screens of one station, in one lane."""

    def __init__(self, scanning: Scanning, *, skin: Skin, around: Around) -> None:
        self.receiving = Receiving(scanning)
        self.receive = ReceiveScreen(self.receiving, skin=skin, around=around)
        self.shipping = Shipping(scanning)
        self.ship = ShipScreen(self.shipping, skin=skin, around=around)
        screens: dict[Mode, Screen] = {Mode.RECEIVE: self.receive, Mode.SHIP: self.ship}
        self.lane = Lane(scanning, screens, around=around)

    def guard(self, allowed: Allowing, *, todo: Callable[[], str]) -> None:
        """Have what a lock holds done only once it is open; `todo` says with what one is opened."""
        self.receive.bulk.allowed = self.receive.serials.allowed = allowed
        for cover in (*self.receive.pin_covers, *self.ship.pin_covers):
            cover.todo = todo

    def on_settled(self, operation: str, settled: Settled) -> None:
        """Follow what takes the place of a refused operation."""
        for screen in (self.receive, self.ship):
            screen.on_settled(operation, settled)
