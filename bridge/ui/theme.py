"""The colours of the station, light and dark, and what Qt is told of them."""

from dataclasses import dataclass, fields
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Theme:
    """One colour a token, as `#RRGGBB`. `on_…` is drawn on the token of that name."""

    bg: str
    surface: str
    head: str
    sunken: str
    line: str
    ctl: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    on_accent: str
    accent_soft: str
    wanted: str
    on_wanted: str
    accept: str
    on_accept: str
    accept_text: str
    accept_soft: str
    ask: str
    on_ask: str
    ask_text: str
    ask_soft: str
    reject: str
    on_reject: str
    reject_text: str
    reject_soft: str
    deaf: str
    on_deaf: str
    dark: bool

    @property
    def sel(self) -> str:
        """The ground of the active row."""
        return self.accent_soft

    def color(self, token: str) -> QColor:
        """A token's colour by name, for tokens chosen by a value."""
        return QColor(str(getattr(self, token)))


LIGHT = Theme(
    bg="#F1F3F5",
    surface="#FFFFFF",
    head="#F7F8F9",
    sunken="#E6EAED",
    line="#D5DBE0",
    ctl="#76828D",
    ink="#11171C",
    ink2="#4B5761",
    ink3="#5F6B75",
    accent="#0B57D0",
    on_accent="#FFFFFF",
    accent_soft="#E3ECFC",
    wanted="#0B57D0",
    on_wanted="#FFFFFF",
    accept="#00695F",
    on_accept="#FFFFFF",
    accept_text="#00695F",
    accept_soft="#DCF2EE",
    ask="#FFC21A",
    on_ask="#11171C",
    ask_text="#755000",
    ask_soft="#FFF2CC",
    reject="#BD3A00",
    on_reject="#FFFFFF",
    reject_text="#A83400",
    reject_soft="#FDE9E0",
    deaf="#11171C",
    on_deaf="#FFFFFF",
    dark=False,
)

DARK = Theme(
    bg="#0C1013",
    surface="#151A1F",
    head="#1A2026",
    sunken="#0A0D0F",
    line="#2D363D",
    ctl="#75828D",
    ink="#F1F4F6",
    ink2="#AAB5BE",
    ink3="#98A4AE",
    accent="#8AB6FF",
    on_accent="#0A1B33",
    accent_soft="#16273F",
    wanted="#1D5FD8",
    on_wanted="#FFFFFF",
    accept="#0A7A6F",
    on_accept="#FFFFFF",
    accept_text="#52D3C4",
    accept_soft="#0E2B29",
    ask="#FFC933",
    on_ask="#11171C",
    ask_text="#FFD15C",
    ask_soft="#33290C",
    reject="#C9450A",
    on_reject="#FFFFFF",
    reject_text="#FF9D73",
    reject_soft="#3A1C10",
    deaf="#F1F4F6",
    on_deaf="#11171C",
    dark=True,
)


class ThemeChoice(StrEnum):
    """Which theme the station wears; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def theme_for(choice: ThemeChoice, *, system_is_dark: bool) -> Theme:
    """The theme of a choice."""
    if choice is ThemeChoice.SYSTEM:
        return DARK if system_is_dark else LIGHT
    return DARK if choice is ThemeChoice.DARK else LIGHT


def tokens(theme: Theme) -> dict[str, str]:
    """Every colour of a theme by its name."""
    return {field.name: getattr(theme, field.name) for field in fields(theme) if field.name != "dark"}


def palette(theme: Theme) -> QPalette:
    """What Qt's own drawing uses where no style sheet speaks."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.bg,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.head,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.ink3,
        QPalette.ColorRole.Button: theme.surface,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.ToolTipBase: theme.surface,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.Mid: theme.line,
    }
    for role, color in roles.items():
        made.setColor(role, QColor(color))
    return made


_SHEET = """
QToolTip {{ background: {surface}; color: {ink}; border: 1px solid {ctl}; padding: 4px; }}
QLineEdit {{ background: transparent; color: {ink}; border: 0; selection-background-color: {accent};
             selection-color: {on_accent}; placeholder-text-color: {ink3}; }}
QFileDialog QLineEdit {{ background: {surface}; border: 1px solid {ctl}; padding: 2px 4px; }}
QAbstractScrollArea {{ background: {surface}; border: 0; }}
QScrollBar:vertical {{ background: {surface}; width: 12px; margin: 0; border: 0; }}
QScrollBar::handle:vertical {{ background: {ctl}; min-height: 32px; border-radius: 4px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {ctl}; padding: 4px; }}
QMenu::item {{ padding: 12px 24px 12px 16px; border-radius: 6px; }}
QMenu::item:selected {{ background: {accent_soft}; color: {ink}; }}
QMenu::item:disabled {{ color: {ink3}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px; }}
"""


def style_sheet(theme: Theme) -> str:
    """Colours and edges of Qt's own widgets; fonts are set in code."""
    return _SHEET.format(**tokens(theme))
