"""How the verdict band is laid out and coloured, for the banner and its parts."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.content import Shape
from bridge.ui.fonts import Role
from bridge.ui.skin import BAND_GROWTH, WIDE_PX, Skin
from bridge.ui.theme import Theme

FULL_PX = 216
COMPACT_PX = 140
_HEIGHTS = {(False, False): FULL_PX, (True, False): COMPACT_PX, (False, True): 264, (True, True): 171}
_COUNTER_PX = 240.0
_LOW_COUNTER_PX = 156.0
_MARGIN_PX = 32.0
_SHAPE_GAP_PX = 28.0
_SYMBOLS_PX = 220.0
_SYMBOLS_GAP_PX = 12.0
_SMALLEST = 50 / 68

SHAPES = {
    BannerState.READY: Shape.READY,
    BannerState.WANTED: Shape.WANTED,
    BannerState.ACCEPT: Shape.ACCEPT,
    BannerState.RESTED: Shape.ACCEPT,
    BannerState.ASK: Shape.ASK,
    BannerState.REJECT: Shape.REJECT,
    BannerState.REVIEW: Shape.REVIEW,
    BannerState.DEAF: Shape.DEAF,
}
_AT_REST = frozenset({BannerState.READY, BannerState.RESTED, BannerState.REVIEW})


@dataclass(frozen=True, slots=True)
class BandRoles:
    """What the texts of a band are set in."""

    word: Role
    code: Role
    subject: Role
    headline: Role
    third: Role


_FULL = BandRoles(Role.WORD, Role.CODE, Role.SUBJECT, Role.HEADLINE, Role.WAY_OUT)
_COMPACT = BandRoles(
    Role.WORD_COMPACT, Role.CODE_COMPACT, Role.SUBJECT_COMPACT, Role.HEADLINE_COMPACT, Role.WAY_OUT_COMPACT
)


@dataclass(frozen=True, slots=True)
class BandColors:
    """`fill` under everything, `ink` for word and headline, `quiet` for the third row, `mark` for the shape."""

    fill: QColor
    ink: QColor
    word: QColor
    quiet: QColor
    mark: QColor
    at_rest: bool


def colors_of(state: BannerState, theme: Theme) -> BandColors:
    """The colours of a state."""
    if state in _AT_REST:
        quiet = theme.color("ink2")
        mark = theme.color("accept_text") if state is BannerState.RESTED else quiet
        return BandColors(theme.color("surface"), theme.color("ink"), quiet, quiet, mark, at_rest=True)
    ink = theme.color(f"on_{state.value}")
    return BandColors(theme.color(state.value), ink, ink, ink, ink, at_rest=False)


def band_growth(window_width: int, skin: Skin) -> float:
    """What the banner roles are multiplied by in a window of this width."""
    return (BAND_GROWTH if window_width >= WIDE_PX else 1.0) * skin.magnify


def band_height(window_width: int, *, compact: bool, skin: Skin) -> int:
    """How high the banner is in a window of this width."""
    return round(_HEIGHTS[compact, window_width >= WIDE_PX] * skin.magnify)


@dataclass(frozen=True, slots=True)
class BandLayout:
    """Where the parts of a band of `width` and `height` stand, in logical pixels."""

    width: float
    height: float
    growth: float
    compact: bool

    @property
    def roles(self) -> BandRoles:
        """What the texts are set in."""
        return _COMPACT if self.compact else _FULL

    @property
    def margin(self) -> float:
        """Left and right of everything."""
        return _MARGIN_PX

    @property
    def shape(self) -> QRectF:
        """The box of the verdict's shape."""
        side = (84 if self.compact else 132) * self.growth
        return QRectF(self.margin, (self.height - 1 - side) / 2, side, side)

    @property
    def rows(self) -> tuple[QRectF, QRectF, QRectF]:
        """The three rows of text, as wide as the window less the margins."""
        heights = [size * self.growth for size in ((30, 58, 36) if self.compact else (40, 78, 64))]
        top = (self.height - 1 - sum(heights)) / 2
        left = self.shape.right() + _SHAPE_GAP_PX
        made = []
        for height in heights:
            made.append(QRectF(left, top, self.width - self.margin - left, height))
            top += height
        return made[0], made[1], made[2]

    def text_width(self, banner: Banner) -> float:
        """What the texts may take: the counter or the barcodes have the rest."""
        if banner.barcodes:
            return self.rows[0].width() - _SYMBOLS_PX - _SYMBOLS_GAP_PX
        if banner.counter:
            return self.rows[0].width() - self._counter_width
        return self.rows[0].width()

    @property
    def _counter_width(self) -> float:
        return (_LOW_COUNTER_PX if self.compact else _COUNTER_PX) * self.growth

    @property
    def counter(self) -> QRectF:
        """Where the counter stands, right-aligned."""
        width = self._counter_width
        return QRectF(self.width - self.margin - width, 0, width, self.height - 1)

    @property
    def symbols(self) -> QRectF:
        """Where the on-screen barcodes stand."""
        return QRectF(self.width - self.margin - _SYMBOLS_PX, 4, _SYMBOLS_PX, self.height - 12)

    def headline(self, text: str, width: float, skin: Skin) -> tuple[QFont, QFontMetricsF]:
        """The headline's font, stepped down until the text fits `width` or the smallest size is reached."""
        return self._stepped(self.roles.headline, text, width, skin)

    def third(self, text: str, width: float, skin: Skin) -> tuple[QFont, QFontMetricsF]:
        """The font of row three, stepped down like the headline."""
        return self._stepped(self.roles.third, text, width, skin)

    def _stepped(self, role: Role, text: str, width: float, skin: Skin) -> tuple[QFont, QFontMetricsF]:
        size = round(role.px * self.growth)
        smallest = round(role.px * _SMALLEST)
        while size > smallest and skin.sized(role, size)[1].horizontalAdvance(text) > width:
            size -= 1
        return skin.sized(role, size)
