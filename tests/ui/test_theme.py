import pytest
from PySide6.QtGui import QPalette

from bridge.ui.theme import DARK, LIGHT, Theme, ThemeChoice, palette, style_sheet, theme_for, tokens

# (text, ground, light, dark): the ratios the theme was drawn with
PAIRS = (
    ("ink", "bg", 16.2, 17.3),
    ("ink", "surface", 18.1, 15.9),
    ("ink", "sel", 15.2, 13.6),
    ("ink2", "bg", 6.7, 9.2),
    ("ink2", "surface", 7.4, 8.4),
    ("ink2", "head", 7.0, 7.9),
    ("ink2", "sel", 6.2, 7.2),
    ("ink3", "surface", 5.5, 6.9),
    ("ctl", "surface", 3.9, 4.5),
    ("ctl", "bg", 3.5, 4.9),
    ("accent", "surface", 6.4, 8.5),
    ("accent", "bg", 5.7, 9.3),
    ("on_accent", "accent", 6.4, 8.4),
    ("accent", "sel", 5.4, 7.3),
    ("on_wanted", "wanted", 6.4, 5.7),
    ("on_accept", "accept", 6.6, 5.2),
    ("on_ask", "ask", 11.2, 11.7),
    ("on_reject", "reject", 5.6, 4.8),
    ("on_deaf", "deaf", 18.1, 16.3),
    ("accept_text", "surface", 6.6, 9.6),
    ("accept_text", "accept_soft", 5.6, 8.2),
    ("ask_text", "surface", 7.2, 12.1),
    ("ask_text", "ask_soft", 6.5, 9.9),
    ("reject_text", "surface", 6.7, 8.6),
    ("reject_text", "reject_soft", 5.7, 7.6),
    ("reject_text", "sel", 5.6, 7.4),
    ("wanted", "bg", 5.7, 3.4),
    ("accept", "bg", 5.9, 3.7),
    ("reject", "bg", 5.0, 4.0),
)
GRAPHICS = {"ctl", "wanted", "accept", "reject"}
BANDS = ("wanted", "accept", "ask", "reject", "deaf")


def luminance(color: str) -> float:
    """WCAG 2.2 relative luminance of `#RRGGBB`."""
    parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, text: str, ground: str) -> float:
    first, second = (luminance(getattr(theme, token)) for token in (text, ground))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)


@pytest.mark.parametrize(("text", "ground", "light", "dark"), PAIRS)
def test_a_pair_has_its_contrast(text: str, ground: str, light: float, dark: float) -> None:
    least = 3.0 if text in GRAPHICS else 4.5
    for theme, wanted in ((LIGHT, light), (DARK, dark)):
        found = contrast(theme, text, ground)
        assert found == pytest.approx(wanted, abs=0.06)
        assert found >= least


def test_text_on_the_soft_grounds_of_the_strip_can_be_read() -> None:
    for theme in (LIGHT, DARK):
        assert contrast(theme, "accent", "accent_soft") >= 4.5
        assert contrast(theme, "ink2", "sunken") >= 4.5


def test_the_ask_band_has_an_edge_in_light_where_its_fill_is_weak() -> None:
    assert contrast(LIGHT, "ask", "bg") < 3
    assert contrast(LIGHT, "ask_text", "bg") >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_no_two_bands_have_the_same_fill(theme: Theme) -> None:
    assert len({getattr(theme, band) for band in BANDS}) == len(BANDS)


def test_every_token_is_a_colour() -> None:
    for theme in (LIGHT, DARK):
        assert len(tokens(theme)) == 28
        assert all(len(color) == 7 and int(color[1:], 16) >= 0 for color in tokens(theme).values())


def test_the_style_sheet_sets_colours_and_no_font() -> None:
    sheet = style_sheet(DARK)
    assert DARK.surface in sheet
    assert "{" in sheet
    assert "font" not in sheet


def test_the_desktop_decides_only_when_asked_to() -> None:
    assert theme_for(ThemeChoice.SYSTEM, system_is_dark=True) is DARK
    assert theme_for(ThemeChoice.SYSTEM, system_is_dark=False) is LIGHT
    assert theme_for(ThemeChoice.LIGHT, system_is_dark=True) is LIGHT
    assert theme_for(ThemeChoice.DARK, system_is_dark=False) is DARK


def test_the_palette_is_the_theme_s() -> None:
    assert palette(DARK).color(QPalette.ColorRole.Window).name().upper() == DARK.bg
