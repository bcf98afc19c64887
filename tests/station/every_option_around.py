"""Each option of scanners, central, supervisor and screen: what comes of the same act by each value."""

from collections.abc import Callable
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from bridge.attention.page import AttentionPage
from bridge.desk.settling import WayOut
from bridge.options.operator_page import OperatorPage
from bridge.scan.feedback import family
from bridge.sync.refresh import Refresh
from tests.dock import CAM_R_UPC, CAM_UPC, MOUNT_UPC
from tests.station.every_option_receiving import FULL, KNOWN
from tests.station.floor import MOUNTS, Case, Cases, Floor, answered
from tests.sync.loopback import TOKEN

WANTED, PIN_WANTED = ("serial_wanted", "accept"), ("pin_wanted", "ask")
APART_MS = 60


def _read(floor: Floor) -> set[str]:
    """Which of two scanners is heard, of which each reads the same number of a PO."""
    before = len(floor.rows())
    for name in ("first", "second"):
        floor.ptys[name].scan(b"PO-1003\r")
    floor.wait(lambda: len(floor.rows()) > before)
    names = {floor.ptys[name].name: name for name in ("first", "second")}
    return {names[row.source] for row in floor.rows()[before:]}


def _beeped(floor: Floor) -> bytes:
    """What the scanner is sent for a number that opens a PO."""
    # the command before keeps the second time from being a double trigger
    floor.ptys["third"].scan(b"XJXRECEIVE\rPO-1003\r")
    floor.wait(lambda: floor.station.scanning.desk.document == "PO-1003")
    return floor.ptys["third"].heard(2)


def _keyed(floor: Floor, text: str, *, places: tuple[int, ...] = (), gap_ms: int = 5) -> None:
    """Send the keys of a keyboard scanner, and Enter, to the window."""
    window = floor.window.windowHandle()
    keys = [(0, letter, place) for letter, place in zip(text, places or (0,) * len(text), strict=True)]
    for key, letter, place in [*keys, (Qt.Key.Key_Return, "\r", 0)]:
        floor.at_ms += gap_ms
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            held = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(kind, key or ord(letter), held, place, 0, 0, letter)
            event.setTimestamp(floor.at_ms)
            event.ignore()
            QCoreApplication.sendEvent(window, event)
    floor.at_ms += 3_000


def _typed_by_place(floor: Floor) -> tuple[str, str]:
    """How a scanner set to a US keyboard is read, by a computer set to a German one."""
    before = len(floor.rows())
    _keyed(floor, "POß1003", places=(25, 24, 12, 2, 11, 11, 4))
    floor.wait(lambda: len(floor.rows()) > before)
    return floor.row().text, floor.row().code


def _typed_slowly(floor: Floor) -> str:
    """What the keys of a slow scanner are taken for while a field has the focus."""
    floor.window.activateWindow()
    line = floor.station.screens.receive.list_page.filter.field.line
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    floor.wait(line.hasFocus)
    before = len(floor.rows())
    _keyed(floor, "PO-1008", gap_ms=APART_MS)
    floor.wait(lambda: line.text() or floor.rows()[before:])
    return "typing" if line.text() else f"a scan, {floor.row().code}"


def _second_listed(floor: Floor) -> str | None:
    """Which PO the second line of the list opens."""
    floor.scan("XJXNEXT", "XJXOK")
    return floor.station.scanning.desk.document


def _stands_in_row(fact: str) -> Callable[[Floor], str | None]:
    def see(floor: Floor) -> str | None:
        floor.scan("PO-1001")
        found: str | None = getattr(floor.row(), fact)
        return found

    return see


def _asked_who(floor: Floor) -> tuple[str, str | None]:
    """What lies over the screen at the start, and who stands in the row of a scan after the key 2."""
    front = floor.front()
    page = floor.window.stack.currentWidget()
    if isinstance(page, OperatorPage):
        QTest.keyClick(page, Qt.Key.Key_2)
    floor.scan("PO-1001")
    return front, floor.row().operator


def _unships(floor: Floor) -> tuple[str, int]:
    """What lies over the screen when a shipped order is to be taken back, and how many were."""
    number = MOUNTS[-2].order
    if number not in floor.shipped:
        floor.scan("XJXSHIP", number, MOUNT_UPC, MOUNT_UPC, "XJXFINISH")
        floor.shipped.add(number)
    floor.station.screens.ship.unship_asked.emit(number)
    return floor.front(), floor.operations(number).count("unship_order")


def _settles(floor: Floor) -> tuple[str, str]:
    """What lies over the screen when a refused order is to be sent again, and where it is then."""
    operation = floor.refused(next(floor.fresh))
    floor.window.menus.open("attention")
    page = floor.window.stack.currentWidget()
    assert isinstance(page, AttentionPage)
    page.chosen.emit(operation, WayOut.AGAIN)
    entry = floor.station.entry(operation)
    assert entry is not None
    return floor.front(), entry.state.value


def _menu(floor: Floor) -> str:
    floor.window.menus.open("options")
    return floor.front()


def _pastes(floor: Floor) -> str:
    floor.scan("PO-1001")
    floor.station.screens.receive.bulk.open("CAM-2")
    return floor.front()


def _minutes_open(floor: Floor) -> int:
    floor.window.menus.open("options")
    floor.enter_pin()
    _, left_s = floor.station.supervision.unlocked_by() or ("", 0)
    return -(-left_s // 60)


def _badged(floor: Floor) -> tuple[str, str, str | None]:
    """What a badge is answered where the PIN may allow."""
    floor.scan("PO-1001", CAM_UPC, KNOWN, floor.badge("Ben"))
    row = floor.row()
    return row.code, row.level, row.allowed_by


def _last_words(floor: Floor) -> str:
    floor.scan("PO-1001", CAM_UPC, KNOWN)
    return str(floor.row().message).rpartition(". ")[2]


def _background(floor: Floor) -> str:
    """What colour the window is."""
    floor.scan("PO-1001")
    picture = floor.window.grab().toImage()
    shown = picture.pixelColor(picture.width() // 2, picture.height() - 4)
    return "dark" if shown.lightness() < 128 else "light"


def _size_of_text(floor: Floor) -> int:
    """How high the letters of the menu are made, in pixels."""
    return floor.window.menus.menu().font().pixelSize()


def _side(floor: Floor) -> str:
    """On which side the button that goes on stands."""
    floor.work()
    button = floor.button()
    middle = button.mapTo(floor.window, button.rect().center()).x()
    return "left" if middle < floor.window.width() / 2 else "right"


def _asked_central(floor: Floor) -> list[str]:
    """Which of two centrals is asked for the list."""
    before = {name: server.count("GET", "/") for name, server in floor.servers.items()}
    _refreshed(floor)
    return [name for name, server in floor.servers.items() if server.count("GET", "/") > before[name]]


def _refreshed(floor: Floor) -> str:
    """What is said of the central when the list is fetched."""
    done: list[object] = []
    floor.station.worker.refresh(Refresh(on_done=done.append))
    floor.wait(lambda: done)
    return "" if done[0] is None else str(done[0])


def _proven(floor: Floor) -> str:
    return "another" if "certificate" in _refreshed(floor) else "answers"


def _kept_token(floor: Floor) -> list[str]:
    """The files of the data folder that hold a token which was typed."""
    connecting = floor.station.connecting
    assert connecting is not None
    connecting.take_token(TOKEN)
    floor.wait(lambda: not connecting.panel.view.busy and connecting.panel.view.said)
    files = (file for file in floor.station.store.folder.rglob("*") if file.is_file())
    return [file.name for file in files if TOKEN.encode() in file.read_bytes()]


AROUND: Cases = MappingProxyType(
    {
        "scanner.ports": Case(_read, {"{first}": {"first"}, "{second}": {"second"}}),
        "scanner.feedback": Case(
            _beeped,
            {name: (family(name).good * 2)[:2] for name in ("datalogic", "honeywell")},
            beside={"scanner.ports": "{third}"},
        ),
        "scanner.us_keyboard": Case(
            _typed_by_place, {"false": ("POß1003", "unknown_code"), "true": ("PO-1003", "document_opened")}
        ),
        "scanner.gap_ms": Case(_typed_slowly, {"25": "a scan, document_opened", "": "typing"}),
        "central.url": Case(_asked_central, {"{one}": ["one"], "{two}": ["two"]}, restarts=True),
        "central.fingerprint": Case(
            _proven, {"": "another", "{fingerprint}": "answers"}, beside={"central.url": "{secure}"}, restarts=True
        ),
        "central.token_store": Case(
            _kept_token, {"session": [], "file": ["token.json"]}, beside={"central.url": "{one}"}, restarts=True
        ),
        "station.name": Case(_stands_in_row("station"), {"Dock 4": "Dock 4", "Dock 5": "Dock 5"}),
        "station.warehouse": Case(_second_listed, {"": "PO-1003", "Tulsa": "PO-1001"}),
        "operator.name": Case(_stands_in_row("operator"), {"": None, "Ana R.": "Ana R."}),
        "operator.names": Case(_asked_who, {"": ("Lane", None), "Ana R.\nBen": ("OperatorPage", "Ben")}, restarts=True),
        "security.lock_options": Case(_menu, {"true": "PinPage", "false": "OptionsPage"}, locked=True),
        "security.lock_over_receive": Case(
            answered(*FULL), {"true": PIN_WANTED, "false": WANTED}, beside={"receive.over_receive": "pin"}, locked=True
        ),
        "security.lock_remove_serial": Case(
            answered("PO-1001", CAM_R_UPC, "CM4821301Q0", "XJXOUT", "CM4821301Q0"),
            {"true": PIN_WANTED, "false": ("undone", "accept")},
            locked=True,
        ),
        "security.lock_unship": Case(_unships, {"true": ("PinPage", 0), "false": ("Lane", 1)}, locked=True),
        "security.lock_partial": Case(
            answered("XJXSHIP", MOUNTS[-1].order, MOUNT_UPC, "XJXSHORT"),
            {"true": PIN_WANTED, "false": ("command_done", "accept")},
            beside={"ship.partial": "pin"},
            locked=True,
        ),
        "security.lock_bulk": Case(_pastes, {"true": "PinPage", "false": "Lane"}, locked=True),
        "security.lock_settle": Case(
            _settles, {"true": ("PinPage", "rejected"), "false": ("AttentionPage", "settled")}, locked=True
        ),
        "security.lock_overrides": Case(
            _last_words,
            {"true": "Badge or PIN, or scan NO.", "false": "Scan OK to keep it, NO to drop it."},
            beside={"receive.unique_serial.level": "block_pin"},
            locked=True,
        ),
        "security.badge_allows": Case(
            _badged,
            {"false": ("already_received", "ask", None), "true": ("serial_accepted", "accept", "Ben")},
            beside={"receive.unique_serial.level": "block_pin"},
            locked=True,
        ),
        "security.open_minutes": Case(_minutes_open, {"5": 5, "1": 1}, locked=True),
        "interface.language": Case(
            lambda floor: floor.window.menus.menu().actions()[0].text().partition("\t")[0],
            {"en": "Options", "es": "Opciones", "pl": "Opcje"},
            restarts=True,
        ),
        "interface.theme": Case(_background, {"light": "light", "dark": "dark"}),
        "interface.text_scale": Case(_size_of_text, {"100": 17, "150": 26}),
        "interface.left_handed": Case(_side, {"false": "right", "true": "left"}),
        "interface.full_screen": Case(lambda floor: floor.window.isFullScreen(), {"false": False, "true": True}),
        "station.mode": Case(
            lambda floor: floor.station.scanning.desk.mode.value, {"receive": "receive", "ship": "ship"}, restarts=True
        ),
        "sound.volume": Case(lambda floor: floor.work() or "Sound off" in floor.strip(), {"0": True, "100": False}),
    }
)
