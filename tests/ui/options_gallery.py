"""Draws every tab of the options, light and dark, in all sizes: `python -m tests.ui.options_gallery FOLDER`."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bridge.options.dialog import OptionsPage
from bridge.options.option import Preset, Tab
from bridge.options.patterns import Earlier
from bridge.options.settings import Settings
from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin
from bridge.ui.strip import StatusStrip
from bridge.ui.theme import DARK, LIGHT, palette, style_sheet
from tests.ui import strip_samples

SIZES = ((1280, 800), (1920, 1080))
SET = Settings(
    receive_unique_serial="ever",
    receive_over_receive="percent",
    receive_over_receive_percent=5,
    ship_partial="pin",
    station_name="Dock 3",
    version=17,
)
CAMERAS = tuple(("CAM-2", f"CM48213{n:02}Q{n % 10}") for n in range(60))
EARLIER = Earlier((*CAMERAS, *(("BAT-90", f"B90-{n:06}") for n in range(14))), own=112)
NEWER = """[bridge]
format = 1
version = "2.4.0"
[receive]
unique_serial = "po"
glitter = true
[ship]
confetti = "much"
"""
BROKEN = """[receive]
unique_serial = "galaxy"
require_serial = 3
[serial]
length = 1000
mask = "A9"
"""
GOOD = """[bridge]
format = 1
version = "0.1.0"
[receive]
unique_serial = "po"
"unique_serial.level" = "ask"
over_receive = "block_all"
"""


def _tab(tab: Tab) -> Callable[[OptionsPage], None]:
    return lambda page: next(button for button in page.tabs.buttons if button.tab is tab).click()


def _opened(tab: Tab) -> Callable[[OptionsPage], None]:
    def act(page: OptionsPage) -> None:
        _tab(tab)(page)
        if not page.body.is_open(tab):
            page.body.toggle(tab)

    return act


def _search(page: OptionsPage) -> None:
    page.search.line.setText("serial known")
    page.search.edited.emit("serial known")


def _file(content: str) -> Callable[[OptionsPage], None]:
    def act(page: OptionsPage) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "dock.toml"
            file.write_text(content)
            page.take_in(file)

    return act


def _try(page: OptionsPage) -> None:
    page.rows[3].edit({"serial.length": "11"})
    page.body.trial.field.line.setText("CM482131")
    page.body.trial.field.edited.emit("CM482131")
    page.area.verticalScrollBar().setValue(330)


def _strict(page: OptionsPage) -> None:
    page.take_preset(Preset.STRICT)
    page.rows[0].edit({"receive.require_serial": "false"})


def _problem(page: OptionsPage) -> None:
    page.rows[3].edit({"serial.length": "twelve"})
    page.save()


ACTS: dict[str, Callable[[OptionsPage], None]] = {
    **{f"{number:02}-{tab.name.lower()}": _tab(tab) for number, tab in enumerate(Tab, 1)},
    **{f"{number:02}b-{tab.name.lower()}-advanced": _opened(tab) for number, tab in enumerate(Tab, 1)},
    "20-search": _search,
    "21-strict-changed": _strict,
    "22-try": _try,
    "23-problem": _problem,
    "30-import": _file(GOOD.replace("block_all", "pin")),
    "31-import-broken": _file(BROKEN),
    "32-import-newer": _file(NEWER),
}


def framed(*, skin: Skin, settings: Settings = SET) -> tuple[QWidget, OptionsPage]:
    """The page over the strip, and the page."""
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    page = OptionsPage(
        settings,
        save=lambda _texts: settings,
        skin=skin,
        unlocked=lambda: ("PIN", 252),
        earlier=lambda: EARLIER,
    )
    below = StatusStrip(skin=skin)
    below.give(strip_samples.STRIP)
    column.addWidget(page, 1)
    column.addWidget(below)
    return frame, page


def main(folder: Path, wanted: str = "") -> None:
    """Draw all of them, or those whose names have `wanted` in them."""
    qt = QApplication(sys.argv[:1])
    qt.setStyle("Fusion")
    load_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    for theme, word in ((LIGHT, "light"), (DARK, "dark")):
        for scale in (1.0, 1.5, 2.0):
            skin = Skin(theme, scale=scale)
            qt.setPalette(palette(theme))
            qt.setStyleSheet(style_sheet(theme))
            for width, high in SIZES if scale == 1.0 else SIZES[:1]:
                for name, act in ACTS.items():
                    suffix = "" if scale == 1.0 else f"-{scale:.0%}".replace("%", "")
                    title = f"{name}-{word}-{width}x{high}{suffix}"
                    if wanted not in title:
                        continue
                    frame, page = framed(skin=skin)
                    frame.resize(width, high)
                    frame.show()
                    qt.processEvents()
                    act(page)
                    for _ in range(4):
                        qt.processEvents()
                    frame.grab().save(str(folder / f"{title}.png"))
                    frame.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
