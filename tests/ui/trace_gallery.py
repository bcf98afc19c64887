"""Draws the trace page in every state: `python -m tests.ui.trace_gallery FOLDER`."""

import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bridge.trace.model import Trace
from bridge.trace.page import TracePage
from bridge.trace.views import TraceView, trace_view
from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin
from bridge.ui.strip import StatusStrip
from bridge.ui.theme import DARK, LIGHT, palette, style_sheet
from tests.trace.lives import MANY, OFFLINE, REFUSED, SHIPPED, WHOLE
from tests.ui import strip_samples

NOW = datetime(2026, 11, 23, 11, 10, tzinfo=UTC)
SIZES = ((1280, 800), (1920, 1080), (1000, 700))


def views() -> dict[str, TraceView]:
    """Every picture by its name."""
    never = Trace(serial="CM0000000Q0", as_of="2026-11-23T11:06:00.000Z")
    shown = {"16-trace": WHOLE, "16b-shipped": SHIPPED, "16c-offline": OFFLINE, "16d-refused": REFUSED, "16e-two": MANY}
    made = {name: trace_view(trace, now=NOW, zone=UTC) for name, trace in shown.items()}
    made["16f-never"] = trace_view(never, now=NOW, zone=UTC)
    made["16g-asking"] = trace_view(replace(WHOLE, asked=False), now=NOW, zone=UTC, asking=True)
    return {**made, "16h-before": TraceView()}


def framed(view: TraceView, *, skin: Skin) -> QWidget:
    """The page over the strip."""
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    page = TracePage(skin=skin)
    page.give(view)
    page.field.line.setText(view.serial)
    below = StatusStrip(skin=skin)
    below.give(strip_samples.STRIP)
    column.addWidget(page, 1)
    column.addWidget(below)
    return frame


def main(folder: Path) -> None:
    """Draw all of them."""
    qt = QApplication(sys.argv[:1])
    qt.setStyle("Fusion")
    load_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    for theme, word in ((LIGHT, "light"), (DARK, "dark")):
        for scale in (1.0, 2.0):
            skin = Skin(theme, scale=scale)
            qt.setPalette(palette(theme))
            qt.setStyleSheet(style_sheet(theme))
            for name, view in views().items():
                for width, high in SIZES if scale == 1.0 else SIZES[:1]:
                    frame = framed(view, skin=skin)
                    frame.resize(width, high)
                    frame.show()
                    for page in frame.findChildren(TracePage):
                        page.field.take_focus()
                    qt.processEvents()
                    suffix = "" if scale == 1.0 else "-200"
                    frame.grab().save(str(folder / f"{name}-{word}-{width}x{high}{suffix}.png"))
                    frame.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
