"""What the shipping screen asks for beside scans: weights, papers, and taking a shipped order back."""

from collections.abc import Callable
from datetime import tzinfo

from bridge.errors import BridgeError, sentence_of
from bridge.labelling import Labelling
from bridge.lane import Lane
from bridge.options.settings import Settings
from bridge.phrases import phrase
from bridge.scan.scan import TYPED, Scan
from bridge.session import packing
from bridge.ship.screen import ADDRESS, ShipScreen
from bridge.ship.service import Shipping
from bridge.slips import Slips, Told
from bridge.ui.allowing import Allowing
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.speech import tr
from bridge.weighing import Weighing
from bridge.window import Window

UNSHIP = "unship"


class Dispatch:
    """Serves the shipping screen. `start` and `stop` once each.

    `allowed` does something once the lock of that name is open; `wake` has what was written sent.
    """

    def __init__(
        self,
        shipping: Shipping,
        *,
        screen: ShipScreen,
        lane: Lane,
        window: Window,
        labelling: Labelling,
        settings: Callable[[], Settings],
        zone: tzinfo,
        allowed: Allowing,
        wake: Callable[[], None],
    ) -> None:
        self._shipping, self._screen, self._lane = shipping, screen, lane
        self._wake = wake
        store, scanning = shipping.scanning.store, shipping.scanning
        self.slips = Slips(
            store, window=window, labelling=labelling, settings=settings, policy=scanning.policy, zone=zone
        )
        self.weighing = Weighing(
            shipping,
            window=window,
            settings=settings,
            weigh=packing.weigh,
            tell=lane.show_answer,
            show=screen.show_scale,
        )
        self.start, self.stop = self.weighing.start, self.weighing.stop
        self._serve(screen, allowed)

    def _serve(self, screen: ShipScreen, allowed: Allowing) -> None:
        self.slips.told.connect(self._tell)
        screen.weight_typed.connect(self.weigh)
        screen.paper_asked.connect(self.print)
        screen.unship_asked.connect(
            lambda number: allowed(UNSHIP, lambda: self.unship(number), about=number, document=number)
        )
        screen.test_asked.connect(self._wake)

    def weigh(self, text: str) -> None:
        """Take a weight that a person typed for the box in hand."""
        scan = Scan(text, TYPED, self._shipping.scanning.store.clock())
        self._lane.show_answer(self._shipping.answer(scan, packing.weigh))

    def print(self, kind: str, number: str) -> None:
        """Print a paper of an order again, or before it ships."""
        if kind == ADDRESS:
            self.slips.print_address(number)
        else:
            self.slips.print_slip(number)

    def unship(self, number: str) -> None:
        """Take every shipment of an order back."""
        try:
            self._shipping.unship(number)
        except BridgeError as error:
            self._say(sentence_of(error), phrase("Look at the Shipped tab."), good=False)
            return
        self._wake()
        self._screen.show_desk()
        taken = phrase("{document} is taken back.", document=number)
        self._say(taken, phrase("Put its units back, or ship it again."), good=True)

    def _tell(self, told: Told) -> None:
        self._say(told.what, told.where, good=told.good)

    def _say(self, what: str, todo: str, *, good: bool) -> None:
        state = BannerState.ACCEPT if good else BannerState.REJECT
        self._screen.say(Banner(state, tr("DONE") if good else tr("NOT DONE"), tr(what), tr(todo)))
