"""What every widget is drawn with: theme, text scale, hand and motion, changed in one place."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from bridge.ui.fonts import Role, font, pixels
from bridge.ui.icons import Icons
from bridge.ui.theme import LIGHT, Theme

WIDE_PX = 1_600
NARROW_PX = 1_100
LOW_PX = 700
BAND_GROWTH = 1.22
LEAST_CAPITALS_MM = 10.0
MOST_MAGNIFIED = 1.5
_CAPITALS = 0.668
_MM_PER_INCH = 25.4


class Skin(QObject):
    """Handed to every widget; `changed` says that all of them have to be laid out and drawn anew.

    `scale` is the text scale, 1.0 to 2.0. `magnify` (1.0 to 1.5) enlarges the banner on screens whose pixels are small.
    """

    changed = Signal()

    def __init__(self, theme: Theme = LIGHT, *, scale: float = 1.0, left_handed: bool = False) -> None:
        super().__init__()
        self.theme = theme
        self.scale = scale
        self.left_handed = left_handed
        self.motion = True
        self.magnify = 1.0
        self.icons = Icons()
        self._fonts: dict[tuple[Role, int], tuple[QFont, QFontMetricsF]] = {}

    def wear(self, *, theme: Theme | None = None, scale: float | None = None, left_handed: bool | None = None) -> None:
        """Change what is given and have everything drawn anew, if that is something else than before."""
        before = self.theme, self.scale, self.left_handed
        self.theme = theme or self.theme
        self.scale = self.scale if scale is None else scale
        self.left_handed = self.left_handed if left_handed is None else left_handed
        if (self.theme, self.scale, self.left_handed) != before:
            self.changed.emit()

    def fit_to(self, dots_per_inch: float) -> None:
        """Enlarge the banner on a screen where its headline would have capitals under 10 mm."""
        capitals_mm = Role.HEADLINE.px * _CAPITALS * _MM_PER_INCH / dots_per_inch
        magnify = min(MOST_MAGNIFIED, max(1.0, LEAST_CAPITALS_MM / capitals_mm))
        if magnify != self.magnify:
            self.magnify = magnify
            self.changed.emit()

    def color(self, token: str) -> QColor:
        """A colour of the theme by its token's name."""
        return self.theme.color(token)

    def font(self, role: Role) -> QFont:
        """The font of a role at the text scale."""
        return self._measured(role, pixels(role, self.scale))[0]

    def metrics(self, role: Role) -> QFontMetricsF:
        """The measures of a role's font at the text scale."""
        return self._measured(role, pixels(role, self.scale))[1]

    def band_font(self, role: Role, factor: float) -> tuple[QFont, QFontMetricsF]:
        """A banner role, which grows with the window and not with the text scale."""
        return self.sized(role, round(role.px * factor))

    def sized(self, role: Role, px: int) -> tuple[QFont, QFontMetricsF]:
        """A role at a size of its own, with its measures."""
        return self._measured(role, px)

    def px(self, size: float) -> int:
        """A length that goes with the text, at the text scale."""
        return round(size * self.scale)

    def icon(self, painter: QPainter, name: str, box: QRectF, token: str) -> None:
        """Paint an icon in a colour of the theme."""
        self.icons.paint(painter, name, box, self.color(token))

    def text(self, painter: QPainter, role: Role, token: str) -> None:
        """Set the painter to write in a role and a colour."""
        painter.setFont(self.font(role))
        painter.setPen(self.color(token))

    def _measured(self, role: Role, px: int) -> tuple[QFont, QFontMetricsF]:
        key = (role, px)
        if key not in self._fonts:
            made = font(role, px=px)
            self._fonts[key] = (made, QFontMetricsF(made))
        return self._fonts[key]


LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
