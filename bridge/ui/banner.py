"""The verdict banner: the answer to the last scan, always in the same place."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QSize, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.ui.announce import announce
from bridge.ui.band import BandLayout, band_growth, band_height, colors_of
from bridge.ui.band_paint import paint_ground, paint_words
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.banner_parts import LOW_SLOT, CounterPart, SlotPart, SymbolsPart
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

REST_AFTER_MS = 1_200
FADE_MS = 240
EMPTY_MS = 60
_SECOND_MS = 1_000
_EMPTIES_A_SECOND = 2

_VERDICTS = frozenset({BannerState.WANTED, BannerState.ACCEPT, BannerState.ASK, BannerState.REJECT})


class VerdictBanner(QWidget):
    """Shows a `Banner`. It decides nothing: what it shows, and when that changes, is given.

    An accepted answer turns by itself into its `rest` after 1.2 s. `compact` is for pages that need the room.
    """

    def __init__(self, *, skin: Skin, compact: bool = False) -> None:
        super().__init__()
        self._skin = skin
        self._compact = compact
        self._given = Banner(BannerState.READY, "", "")
        self._shown = self._given
        self._listening = True
        self._empty = False
        self._clock = QElapsedTimer()
        self._clock.start()
        self._emptied: deque[int] = deque(maxlen=_EMPTIES_A_SECOND)
        self._rest_timer = self._timer(REST_AFTER_MS, self._rest)
        self._empty_timer = self._timer(EMPTY_MS, self._fill)
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.valueChanged.connect(lambda _value: self.update())
        self._counter = CounterPart(self, skin=skin)
        self._slot = SlotPart(self, skin=skin)
        self._symbols = SymbolsPart(self, skin=skin)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self._lay_out)

    @property
    def shown(self) -> Banner:
        """What is on the screen now."""
        return self._fitting(self._shown) if self._listening else not_listening()

    @property
    def empty(self) -> bool:
        """Whether the band is shown without words, for the 60 ms between two refusals."""
        return self._empty

    def give(self, banner: Banner) -> None:
        """Show this; with another `answer` number it is a new answer, which is announced."""
        before, self._given = self._given, banner
        new = banner.answer != before.answer
        if not new and before.rest is not None and self._shown == before.rest and banner.rest is not None:
            self._show(banner.rest)
            return
        self._fade.stop()
        self._empty_timer.stop()
        self._empty = new and self._second_refusal(before, banner) and self._may_empty()
        if self._empty:
            self._empty_timer.start()
        self._wait_to_rest(banner, new=new)
        self._show(banner)
        if new and self._listening:
            announce(self, banner.spoken, urgent=banner.loud)

    def listen(self, *, listening: bool) -> None:
        """Cover everything with NOT LISTENING while scans go elsewhere; what was shown comes back unchanged."""
        if listening == self._listening:
            return
        self._listening = listening
        self._name()
        self._lay_out()
        if not listening:
            announce(self, not_listening().spoken, urgent=True)

    def set_compact(self, *, compact: bool) -> None:
        """Use the low banner, or the full one."""
        if compact != self._compact:
            self._compact = compact
            self._lay_out()

    def sizeHint(self) -> QSize:
        """As high as the window's width wants it."""
        return QSize(self.width(), band_height(self.width(), compact=self._low, skin=self._skin))

    def layout_now(self) -> BandLayout:
        """Where things stand at the present size."""
        growth = band_growth(self.width(), self._skin)
        return BandLayout(self.width(), self.height(), growth, self._low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider window may want another height."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill first, then words, unless they are held back."""
        painter = QPainter(self)
        banner, layout = self.shown, self.layout_now()
        paint_ground(painter, banner, layout, fill=self._fill_now(banner), skin=self._skin)
        if not self._empty or not self._listening:
            colors = colors_of(banner.state, self._skin.theme)
            paint_words(painter, banner, layout, colors=colors, skin=self._skin)
        painter.end()

    def _fitting(self, banner: Banner) -> Banner:
        """A refusal keeps its words where they leave no room for a barcode beside them."""
        if banner.state is not BannerState.REJECT or not banner.barcodes:
            return banner
        growth = band_growth(self.width(), self._skin)
        layout = BandLayout(self.width(), band_height(self.width(), compact=False, skin=self._skin), growth, False)  # noqa: FBT003
        room = layout.text_width(banner)
        wide = layout.headline(banner.headline, room, self._skin)[1].horizontalAdvance(banner.headline)
        return banner if wide <= room else replace(banner, barcodes=())

    @property
    def _low(self) -> bool:
        """Barcodes to scan from the screen need the full height to stand apart."""
        return self._compact and not self.shown.barcodes

    def _fill_now(self, banner: Banner) -> QColor:
        if self._fade.state() == QVariantAnimation.State.Running and banner.state is BannerState.RESTED:
            return QColor(self._fade.currentValue())
        return colors_of(banner.state, self._skin.theme).fill

    def _show(self, banner: Banner) -> None:
        self._shown = banner
        self._name()
        self._lay_out()

    def _name(self) -> None:
        banner = self.shown
        spoken = banner.spoken
        if banner.state in _VERDICTS:
            spoken = tr("Last scan: {answer}", answer=_uncapitalised(spoken))
        self.setAccessibleName(spoken)

    def _lay_out(self) -> None:
        height = band_height(self.width(), compact=self._low, skin=self._skin)
        if self.minimumHeight() != height:
            self.setFixedHeight(height)
        self._place_parts()
        self.update()

    def _place_parts(self) -> None:
        banner, layout = self.shown, self.layout_now()
        colors = colors_of(banner.state, self._skin.theme)
        slot_box = layout.rows[2]
        slot_box.setWidth(layout.text_width(banner))
        boxes = {self._counter: layout.counter, self._slot: slot_box, self._symbols: layout.symbols}
        if banner.counter:
            self._counter.give(banner.counter)
        if banner.slot:
            self._slot.give(banner.slot)
        self._symbols.give(banner.barcodes)
        shown = (banner.counter is not None, banner.slot is not None, bool(banner.barcodes))
        for (part, box), wanted in zip(boxes.items(), shown, strict=True):
            if wanted and not self._empty:
                small = layout.growth * LOW_SLOT if layout.compact and part is self._slot else layout.growth
                part.place(box, colors=colors, growth=small)
            else:
                part.hide()

    def _wait_to_rest(self, banner: Banner, *, new: bool) -> None:
        if banner.state is BannerState.ACCEPT and banner.rest is not None:
            if new or not self._rest_timer.isActive():
                self._rest_timer.start()
        else:
            self._rest_timer.stop()

    def _rest(self) -> None:
        rest = self._given.rest
        if rest is None:
            return
        self._fade.setStartValue(colors_of(BannerState.ACCEPT, self._skin.theme).fill)
        self._fade.setEndValue(colors_of(rest.state, self._skin.theme).fill)
        if self._skin.motion:
            self._fade.start()
        self._show(rest)

    def _second_refusal(self, before: Banner, banner: Banner) -> bool:
        return before.state is BannerState.REJECT and banner.state is BannerState.REJECT

    def _may_empty(self) -> bool:
        """Never more than twice in a second."""
        now = self._clock.elapsed()
        if len(self._emptied) == _EMPTIES_A_SECOND and now - self._emptied[0] < _SECOND_MS:
            return False
        self._emptied.append(now)
        return self._skin.motion

    def _fill(self) -> None:
        self._empty = False
        self._lay_out()

    def _timer(self, ms: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(act)
        return timer


def not_listening() -> Banner:
    """What stands there while scans go to another window."""
    return Banner(
        BannerState.DEAF,
        tr("NOT LISTENING"),
        tr("Scans go to another window."),
        tr("Click here, or press Alt Tab."),
    )


def _uncapitalised(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
