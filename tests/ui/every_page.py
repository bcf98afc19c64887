"""Every page of a station, by the name of its picture, for tests that go through all of them."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from bridge.attention.page import AttentionPage
from bridge.attention.views import AttentionView, BadRow, Detail, Fact, RefusedRow, WayRow
from bridge.desk.settling import WayOut
from bridge.options.badge_page import BadgePage
from bridge.options.dialog import OptionsPage
from bridge.options.forgotten_page import ForgottenPage
from bridge.options.interface_panel import InterfacePanel
from bridge.options.new_pin_page import NewPinPage
from bridge.options.operator_page import OperatorPage
from bridge.options.option import Tab
from bridge.options.people_page import PeoplePage
from bridge.options.pin import Tried
from bridge.options.pin_page import PinPage
from bridge.options.scanner_panel import ScannerPanel
from bridge.options.settings import Settings
from bridge.report.page import TodayPage
from bridge.report.views import today_view
from bridge.scan.card import CARD
from bridge.scan.port import Condition, PortState
from bridge.ui.leave_page import LeavePage
from bridge.ui.practice_page import PracticePage
from bridge.ui.skin import Skin
from tests.report import samples
from tests.ui import gallery, ship_gallery, trace_gallery

AT = datetime(2026, 11, 23, 10, 41, tzinfo=UTC)

Pages = dict[str, QWidget]


def receiving(skin: Skin) -> Pages:
    """Scan page, list, review, saved, and what lies over them."""
    return {**gallery.scan_pages(skin), **gallery.other_pages(skin), **gallery.covers(skin)}


def shipping(skin: Skin) -> Pages:
    """List, scan page, packing, shipped."""
    return {name: gallery.framed(page, skin=skin) for name, page in ship_gallery.ship_pages(skin).items()}


def tracing(skin: Skin) -> Pages:
    """The page of a serial's life."""
    return {name: trace_gallery.framed(view, skin=skin) for name, view in trace_gallery.views().items()}


def options(skin: Skin) -> Pages:
    """Each tab of the options with its panels, everything advanced open."""
    made: Pages = {}
    for tab in Tab:
        page = OptionsPage(Settings(), save=lambda _texts: Settings(), skin=skin, panels=panels(skin))
        page.tabs.choose(tab)
        page.body.toggle(tab)
        made[f"options, {tab}"] = page
    return made


def panels(skin: Skin) -> dict[Tab, tuple[QWidget, ...]]:
    """What stands below the options of scanners and of the screen."""
    com = PortState("COM5", Condition.CONNECTED, "Scanner COM5 is connected.")
    taps: list[Any] = []
    scanners = ScannerPanel(tap=taps.append, states=lambda: (com,), zone=UTC, skin=skin)
    scanners.start()
    for place, character in enumerate(CARD.swapcase()):
        taps[0](character, 9 * place)
    taps[0]("", 300)
    screen = InterfacePanel(skin=skin)
    screen.give(Settings())
    return {Tab.SCANNERS: (scanners,), Tab.INTERFACE: (screen,)}


def security(skin: Skin) -> Pages:
    """PINs, people and badges."""
    names, badge = OperatorPage(skin=skin), BadgePage(skin=skin)
    names.give(("Ana R.", "K. Lund"), now="Ana R.", badges=True)
    badge.give("Ana R.", "operator", "XJXIDBCDEFGHIJKLNOPRSTUVX")
    return {
        "pin": PinPage(attempt=lambda _digits: Tried(right=False), waits=lambda: 0, skin=skin),
        "new pin": NewPinPage(skin=skin),
        "forgotten": ForgottenPage(skin=skin),
        "people": PeoplePage(skin=skin),
        "badge": badge,
        "operators": names,
    }


def other(skin: Skin) -> Pages:
    """What needs attention, today, leaving, practising."""
    attention, today = AttentionPage(skin=skin), TodayPage(skin=skin)
    attention.give(ATTENTION)
    today.give(today_view(samples.BUSY, now=samples.NOW, zone=UTC))
    leaving, practice = LeavePage(skin=skin), PracticePage(skin=skin)
    return {"attention": attention, "today": today, "leaving": leaving, "practice": practice}


_WAYS = (
    WayRow(WayOut.SEND_REST, "cloud-upload", "Send the rest", "4 units go again; 1 unit stays out", "F6"),
    WayRow(WayOut.DROP, "trash-2", "Drop it", "Nothing is sent", "F11", grave=True, sure="Press F9 to drop 5 units"),
)
ATTENTION = AttentionView(
    rows=(RefusedRow("1", "PO-1042", "Receive", "CM4820114Q8 was received before", "10:41, Ana R."),),
    details=(
        Detail(
            id="1",
            document="PO-1042",
            partner="Northwind Optics",
            headline="One unit of this receiving was received before.",
            facts=(Fact("Serial", "CM4820114Q8", "CM4820114Q8", code=True), Fact("By", "Ana R.", "Dock 2", odd=True)),
            bad=(BadRow("CM4820114Q8", "CAM-2", "Was received before"),),
            ways=_WAYS,
            note="Nothing of this receiving was applied in the central.",
        ),
    ),
)
ALL: dict[str, Callable[[Skin], Pages]] = {
    "receiving": receiving,
    "shipping": shipping,
    "tracing": tracing,
    "options": options,
    "security": security,
    "other": other,
}
