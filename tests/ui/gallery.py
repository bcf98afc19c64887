"""Draws every page in every state, light and dark, at both sizes, to look at: `python -m tests.ui.gallery FOLDER`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bridge.labels.address import stock_of
from bridge.labels.drawn import Stock
from bridge.paperwork import printable
from bridge.receive.bulk_page import BulkPage
from bridge.receive.list_page import ListPage
from bridge.receive.page import ScanPage
from bridge.receive.review_page import ReviewPage
from bridge.receive.saved_page import SavedPage
from bridge.scan.commands import EXPLANATIONS
from bridge.ui.content import Strip
from bridge.ui.fonts import load_fonts
from bridge.ui.help import CommandSheet
from bridge.ui.page import Page
from bridge.ui.paper_print import picture
from bridge.ui.skin import Skin
from bridge.ui.strip import StatusStrip
from bridge.ui.theme import DARK, LIGHT, palette, style_sheet
from tests.ship import slips
from tests.ui import bulk_samples, samples, strip_samples
from tests.ui.ship_gallery import ship_pages

SIZES = ((1280, 800), (1920, 1080))


def framed(page: Page, *, skin: Skin, strip: Strip = strip_samples.STRIP) -> QWidget:
    """A page over the status strip, as the window holds it."""
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    below = StatusStrip(skin=skin)
    below.give(strip)
    column.addWidget(page, 1)
    column.addWidget(below)
    return frame


def pages(skin: Skin) -> dict[str, QWidget]:
    """Every picture by its name."""
    shipping = {name: framed(page, skin=skin) for name, page in ship_pages(skin).items()}
    return {**scan_pages(skin), **other_pages(skin), **covers(skin), **shipping}


def scan_pages(skin: Skin) -> dict[str, QWidget]:
    """The scan page, answer by answer."""
    made: dict[str, QWidget] = {}
    for name, view in samples.SCAN_VIEWS.items():
        page = ScanPage(skin=skin)
        page.give(view)
        made[name] = framed(page, skin=skin)
    return made


def other_pages(skin: Skin) -> dict[str, QWidget]:
    """List, review and saved."""
    made: dict[str, QWidget] = {}
    for name, listed in (("01-receive-list", samples.LIST_VIEW), ("17-empty", samples.LIST_EMPTY)):
        orders = ListPage(skin=skin)
        orders.give(listed)
        made[name] = framed(orders, skin=skin)
    review = ReviewPage(skin=skin)
    review.give(samples.REVIEW_VIEW)
    bulk = BulkPage(skin=skin)
    bulk.give(bulk_samples.VIEW)
    bulk.give_rows(bulk_samples.ROWS)
    bulk.input.text.give("\n".join(row.serial for row in bulk_samples.ROWS))
    made["07-bulk-paste"] = framed(bulk, skin=skin)
    made["08-review"] = framed(review, skin=skin)
    listed_serials = ScanPage(skin=skin)
    listed_serials.give(samples.SCAN_VIEWS["04-accepted"])
    made["f7-serials"] = framed(listed_serials, skin=skin)
    listed_serials.serials.open_with(samples.SERIAL_LIST)
    saved = {
        "09-saved": (samples.SAVED_VIEW, strip_samples.STRIP),
        "09b-saved-offline": (samples.SAVED_OFFLINE_VIEW, strip_samples.STRIPS["offline"]),
        "09c-refused": (samples.SAVED_REFUSED_VIEW, strip_samples.STRIPS["refused"]),
    }
    for name, (view, strip) in saved.items():
        end = SavedPage(skin=skin)
        end.give(view)
        made[name] = framed(end, skin=skin, strip=strip)
    return made


def covers(skin: Skin) -> dict[str, QWidget]:
    """What lies over a page: not listening, the sheet of barcodes; and all strips in a column."""
    deaf, covered, strips = ScanPage(skin=skin), ScanPage(skin=skin), QWidget()
    for page in (deaf, covered):
        page.give(samples.SCAN_VIEWS["02-scan-waiting"])
    deaf.listen(listening=False)
    column = QVBoxLayout(strips)
    for strip in strip_samples.STRIPS.values():
        below = StatusStrip(skin=skin)
        below.give(strip)
        column.addWidget(below)
    made = {"14b-not-listening": framed(deaf, skin=skin), "f1-help": framed(covered, skin=skin), "14-strips": strips}
    CommandSheet(covered, commands=[(f"XJX{word}", words) for word, words in EXPLANATIONS.items()], skin=skin).open()
    return made


LARGE = (1.25, 1.5, 1.75, 2.0)
ODD_SIZES = ((1024, 768), (1280, 680), (800, 640))


def draw_odd(app: QApplication, folder: Path) -> None:
    """Large text, small windows, the left hand, in light."""
    app.setPalette(palette(LIGHT))
    app.setStyleSheet(style_sheet(LIGHT))
    for scale in LARGE:
        for name, frame in pages(_still(Skin(LIGHT, scale=scale))).items():
            grab(app, frame, 1280, 800).save(str(folder / f"{name}-scale-{round(scale * 100)}.png"))
    frames = pages(_still(Skin(LIGHT)))
    for width, height in ODD_SIZES:
        for name, frame in frames.items():
            grab(app, frame, width, height).save(str(folder / f"{name}-odd-{width}x{height}.png"))
    for name, frame in pages(_still(Skin(LIGHT, left_handed=True))).items():
        grab(app, frame, 1280, 800).save(str(folder / f"{name}-left.png"))


def _still(skin: Skin) -> Skin:
    skin.motion = False
    return skin


def draw(app: QApplication, folder: Path) -> None:
    """All pictures into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for theme, word in ((LIGHT, "light"), (DARK, "dark")):
        app.setPalette(palette(theme))
        app.setStyleSheet(style_sheet(theme))
        for name, frame in pages(_still(Skin(theme))).items():
            for width, height in SIZES:
                grab(app, frame, width, height).save(str(folder / f"{name}-{word}-{width}x{height}.png"))


def grab(app: QApplication, frame: QWidget, width: int, height: int) -> QPixmap:
    """The picture of a frame in this size."""
    frame.resize(width, height)
    frame.show()
    app.processEvents()
    picture = frame.grab()
    frame.hide()
    return picture


def draw_papers(folder: Path) -> None:
    """What a printer gets, dot by dot: packing slips and an address label."""
    sheets = {"paper-slip": slips.whole(), "paper-slip-long": slips.whole(90), "paper-slip-one-box": slips.alone()}
    for name, slip in sheets.items():
        for number, layout in enumerate(printable(slip).pages(Stock(210, 297)), 1):
            picture(layout).save(str(folder / f"{name}-{number}.png"))
    for number, label in enumerate(slips.ADDRESSES, 1):
        (layout,) = printable(label).pages(stock_of(203))
        picture(layout).save(str(folder / f"paper-address-{number}.png"))


if __name__ == "__main__":
    application = QApplication([])
    application.setStyle("Fusion")
    load_fonts()
    draw(application, Path(sys.argv[1]))
    draw_odd(application, Path(sys.argv[1]))
    draw_papers(Path(sys.argv[1]))
