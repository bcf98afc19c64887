"""The scale of the packing place: shown on the page of packing, and what comes to rest on it weighs the box in hand."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QObject, Qt, Signal

from bridge.desk.service import Decide
from bridge.options.settings import Settings
from bridge.phrases import phrase
from bridge.scan.scale import State, language
from bridge.scan.scale_port import ScalePort, ScaleTrouble, Weighed
from bridge.scan.scan import Scan
from bridge.scan.weighed import ScaleView, Taking
from bridge.serials.weights import number
from bridge.session.outcome import Outcome
from bridge.session.state import Mode, Page
from bridge.ship.boxed import Hand
from bridge.ship.service import Shipping
from bridge.window import Window

NOT_UNDERSTOOD = phrase("The scale is not understood. Check its language in the Options.")


class Weighing(QObject):
    """Follows the scale that the options name. `start` and `stop` once each.

    `weigh` decides on a weight that was taken, `tell` shows what it was answered, `show` what the scale shows, None
    where there is none.
    """

    _news = Signal(object, object)

    def __init__(
        self,
        shipping: Shipping,
        *,
        window: Window,
        settings: Callable[[], Settings],
        weigh: Decide,
        tell: Callable[[Outcome], None],
        show: Callable[[ScaleView | None], None],
    ) -> None:
        super().__init__()
        self._shipping = shipping
        self._settings = settings
        self._weigh = weigh
        self._tell = tell
        self._show = show
        self._taking = Taking()
        self._port: ScalePort | None = None
        self._set: tuple[str, str, str] = ("", "", "")
        self._view: ScaleView | None = None
        self._running = False
        self._news.connect(self._on_news, Qt.ConnectionType.QueuedConnection)
        window.answered.connect(self._look)
        window.ticked.connect(self.follow)

    def start(self) -> None:
        """Open the scale's port, if there is one."""
        self._running = True
        self.follow()

    def stop(self) -> None:
        """Let go of the scale."""
        self._running = False
        self._close()

    def follow(self) -> None:
        """Take the scale that the options name now."""
        settings = self._settings()
        wanted = (settings.scale_port, settings.scale_protocol, settings.ship_weight_unit)
        if not self._running or wanted == self._set:
            return
        self._close()
        self._set = wanted
        self._give(None)
        name, protocol, unit = wanted
        if name:
            port = ScalePort(
                name,
                make=lambda: language(protocol, unit),
                on_news=lambda news: self._news.emit(port, news),
                clock=self._shipping.scanning.store.clock,
            )
            self._port = port
            self._look()
            port.start()

    def _close(self) -> None:
        port, self._port = self._port, None
        if port is not None:
            port.stop()

    def _look(self, _outcome: Outcome | None = None) -> None:
        if self._port is not None:
            self._port.watch(closely=self._is_packing())

    def _is_packing(self) -> bool:
        desk = self._shipping.desk
        return desk.mode is Mode.SHIP and desk.page is Page.PACK and desk.document is not None

    def _on_news(self, port: ScalePort, news: Weighed | ScaleTrouble) -> None:
        if port is not self._port:
            return
        if isinstance(news, ScaleTrouble):
            state = "absent" if news.lost else "silent"
            self._give(ScaleView("", self._set[2], state, sentence=news.sentence))
            return
        hand = self._shipping.to_weigh() if self._is_packing() else None
        grams = self._taking.read(news.reading, hand.box if hand else None, kept=hand.kept if hand else None)
        self._give(self._viewed(news, hand))
        if grams is not None:
            scan = Scan(f"{grams / 1000:.3f} kg", news.name, news.at)
            self._tell(self._shipping.answer(scan, self._weigh))

    def _viewed(self, news: Weighed, hand: Hand | None) -> ScaleView:
        reading, unit = news.reading, self._set[2]
        carried = hand is not None and self._taking.is_carried(reading, hand.box)
        return ScaleView(
            words="" if reading.grams is None else number(reading.grams, unit),
            unit=unit,
            state="carried" if carried else reading.state,
            when=_time_of_day(news.at, self._shipping.scanning.zone),
            sentence=NOT_UNDERSTOOD if reading.state is State.NOT_UNDERSTOOD else "",
        )

    def _give(self, view: ScaleView | None) -> None:
        """Show a change; the time of an amount is that of its first reading."""
        if view is None or self._view is None or _without_time(view) != _without_time(self._view):
            self._view = view
            self._show(view)


def _without_time(view: ScaleView) -> tuple[str, str, str, str]:
    return view.words, view.unit, view.state, view.sentence


def _time_of_day(at: datetime, zone: tzinfo | None) -> str:
    return at.astimezone(zone).strftime("%H:%M:%S")
