"""What each piece of text is set in: a role becomes a `QFont` here and nowhere else.

Pixels are logical. Text scale multiplies every role up to 20 px; a larger one rises only as far as the scaled 20 px.
"""

from enum import Enum

from PySide6.QtGui import QFont, QFontDatabase

from bridge.errors import BridgeError
from bridge.paths import resource

SANS = "Atkinson Hyperlegible Next"
MONO = "Atkinson Hyperlegible Mono"
DASH = "–"  # noqa: RUF001 - the faces have an en dash, as short as the dash wanted for nothing
LARGEST_SCALED_PX = 20
_WORD_SPACING_PX = 1.6


class Role(Enum):
    """What a text is: (pixels, weight, mono)."""

    NUMERAL = (124, 700, False)
    HEADLINE = (68, 700, False)
    HEADLINE_COMPACT = (49, 700, False)
    WAY_OUT = (48, 500, False)
    WAY_OUT_COMPACT = (26, 500, False)
    SLOT = (46, 600, True)
    OF = (36, 600, False)
    WORD = (30, 700, False)
    WORD_COMPACT = (22, 700, False)
    CODE = (30, 600, True)
    CODE_COMPACT = (22, 600, True)
    SUBJECT = (30, 500, False)
    SUBJECT_COMPACT = (22, 500, False)
    SLOT_NOTE = (28, 500, False)
    COUNTER_NOTE = (21, 500, False)
    CODE_LARGE = (32, 400, True)
    TITLE = (26, 700, False)
    NUMBER = (20, 400, False)
    NUMBER_NOW = (20, 600, False)
    STRONG_NUMBER = (20, 700, False)
    NUMBER_ACTIVE = (24, 700, False)
    ROW_SLOT = (20, 600, True)
    CONTROL = (19, 600, False)
    ROW = (18, 600, False)
    NOW_NUMBER = (18, 700, False)
    ROW_TEXT = (18, 400, False)
    ROW_CODE = (16, 600, True)
    BODY = (17, 400, False)
    BODY_MEDIUM = (17, 500, False)
    BODY_STRONG = (17, 600, False)
    NOW = (17, 700, False)
    STRIP = (16, 400, False)
    STRIP_STRONG = (16, 600, False)
    CODE_SMALL = (16, 400, True)
    SMALL = (15, 400, False)
    SMALL_STRONG = (15, 600, False)
    TIME = (14, 400, False)
    COMMAND = (14, 400, True)
    KEY_CAP = (14, 600, False)
    TAG = (12, 600, False)

    @property
    def px(self) -> int:
        """Pixels at 100 %."""
        return self.value[0]


def pixels(role: Role, scale: float) -> int:
    """A role's size at a text scale of 1.0 to 2.0."""
    if role.px <= LARGEST_SCALED_PX:
        return round(role.px * scale)
    return max(role.px, round(LARGEST_SCALED_PX * scale))


def font(role: Role, *, px: int | None = None) -> QFont:
    """The font of a role, at its own size unless `px` says otherwise."""
    size, weight, mono = role.value
    made = QFont(MONO if mono else SANS)
    made.setPixelSize(px or size)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if not mono:
        made.setFeature(QFont.Tag("tnum"), 1)
    if role in {Role.WORD, Role.WORD_COMPACT, Role.TAG}:
        spacing = _WORD_SPACING_PX * (px or size) / Role.WORD.px
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return made


def load_fonts() -> None:
    """Make the bundled faces known to Qt, once; the application must be made."""
    if SANS in QFontDatabase.families():
        return
    for file in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise BridgeError(f"The font {file.name} cannot be read. Install the station again.")
