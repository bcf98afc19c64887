"""*Needs attention* at work: shows what is refused, takes the way out that was chosen, says what came of it."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from bridge.attention.page import AttentionPage
from bridge.attention.views import STAYS, attention_view, settled_words
from bridge.desk.settling import Settled, Settling, WayOut
from bridge.errors import BridgeError, sentence_of
from bridge.ui.skin import Skin
from bridge.ui.speech import tr


class Attention:
    """`page` with what it needs. `on_settled` is told the operation and what came of it.

    `allow` is given what is to be done, and about which document, and does it, now or after the PIN.
    """

    def __init__(
        self,
        settling: Settling,
        *,
        station: Callable[[], str],
        clock: Callable[[], datetime],
        zone: tzinfo,
        skin: Skin,
        on_settled: Callable[[str, Settled], None],
        allow: Callable[[Callable[[], None], str], object] = lambda act, _document: act(),
    ) -> None:
        self._settling = settling
        self._station = station
        self._clock = clock
        self._zone = zone
        self._on_settled = on_settled
        self._allow = allow
        self._said: str = STAYS
        self.page = AttentionPage(skin=skin)
        self.page.chosen.connect(self._choose)

    def open(self) -> None:
        """Begin anew with what is refused now."""
        self._said = STAYS
        self._show()

    def follow(self) -> None:
        """Show what has become refused meanwhile, if anybody looks."""
        if self.page.isVisible():
            self._show()

    def _show(self) -> None:
        found = self._settling.refused()
        now, zone = self._clock(), self._zone
        self.page.give(attention_view(found, station=self._station(), now=now, zone=zone, said=self._said))

    def _choose(self, operation: str, way: WayOut) -> None:
        refused = self._settling.refused()
        document = next((one.entry.document for one in refused if one.entry.id == operation), "")
        self._allow(lambda: self._settle(operation, way), document)

    def _settle(self, operation: str, way: WayOut) -> None:
        try:
            done = self._settling.settle(operation, way)
        except BridgeError as error:
            self._said = tr(sentence_of(error))
        else:
            self._said = settled_words(done)
            self._on_settled(operation, done)
        self._show()
