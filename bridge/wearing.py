"""How a station looks: the theme, text size and hand that the options choose, on the screen its window stands on."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget

from bridge.options.settings import Settings
from bridge.ui.skin import Skin
from bridge.ui.theme import Theme, ThemeChoice, palette, style_sheet, theme_for

FEWEST_DPI, MOST_DPI = 50.0, 400.0
"""Screens that say something else of themselves do not know their size."""


class Wearing(QObject):
    """Dresses `skin`, and Qt's own controls; follows the system's theme and the window from screen to screen."""

    def __init__(self, settings: Settings, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._settings = settings
        QApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)
        self.wear(settings)
        self._dress()
        skin.changed.connect(self._dress)

    def wear(self, settings: Settings) -> None:
        """Look as these options say, at once."""
        self._settings = settings
        scale, left_handed = settings.interface_text_scale / 100, settings.interface_left_handed
        self._skin.wear(theme=worn(settings), scale=scale, left_handed=left_handed)

    def follow(self, window: QWidget) -> None:
        """Keep the banner readable on whatever screen the window, shown by now, stands on."""
        handle = window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._on_screen)
            self._on_screen(handle.screen())

    def stop(self) -> None:
        """Follow nothing any more."""
        QApplication.styleHints().colorSchemeChanged.disconnect(self._on_scheme)

    def _on_scheme(self, _scheme: Qt.ColorScheme) -> None:
        if self._settings.interface_theme == ThemeChoice.SYSTEM:
            self.wear(self._settings)

    def _on_screen(self, screen: QScreen | None) -> None:
        dots = screen.physicalDotsPerInch() if screen is not None else 0.0
        if FEWEST_DPI <= dots <= MOST_DPI:
            self._skin.fit_to(dots)

    def _dress(self) -> None:
        """Give Qt's own controls the colours of the theme."""
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.setPalette(palette(self._skin.theme))
            qt.setStyleSheet(style_sheet(self._skin.theme))


def worn(settings: Settings) -> Theme:
    """The theme the options choose."""
    dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return theme_for(ThemeChoice(settings.interface_theme), system_is_dark=dark)
