"""A supervisor at a running station: the PIN, the way out when it is forgotten, badges, and what is kept of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bridge.app import Station
from bridge.moments import now, to_text
from bridge.options import badges, overrides, pin, saved
from bridge.options.badge_page import BadgePage
from bridge.options.dialog import OptionsPage
from bridge.options.forgotten_page import ForgottenPage
from bridge.options.new_pin_page import NewPinPage
from bridge.options.operator_page import OperatorPage
from bridge.options.option import Tab
from bridge.options.people_page import PeoplePage
from bridge.options.pin_page import PinPage
from bridge.options.security_panel import SecurityPanel
from bridge.running import running
from bridge.scan.commands import badge_letters
from bridge.scan.scan import Scan
from bridge.store.engine import Store, open_station
from bridge.store.journal import every
from bridge.ui.buttons import CardButton
from bridge.ui.fonts import load_fonts
from tests.dock import open_dock
from tests.rendered import pages, texts
from tests.sync.loopback import Ledger, Server, serve
from tests.waiting import until

PIN = "4711"
TOKEN = "b8fVQm0qWq3Zb1n1yqfUOQ4q8zEoA6t1oXo0t3T2a_k"  # noqa: S105  for tests
Keys = Qt.Key
P = TypeVar("P", bound=QWidget)


class Desk:
    """A supervisor before a running station."""

    def __init__(self, station: Station) -> None:
        self.station = station
        self.window = station.window
        self._at = now() - timedelta(hours=1)

    def front(self, page: type[P]) -> P:
        """What lies over the screen, which is of this kind."""
        found = self.window.stack.currentWidget()
        assert isinstance(found, page), found
        return found

    def at_home(self) -> bool:
        return self.window.stack.currentWidget() is self.window.lane

    def scan(self, text: str) -> None:
        self._at += timedelta(seconds=5)
        self.window.on_scan(Scan(text, "COM1", self._at))

    def enter(self, digits: str) -> None:
        """Type digits into the pad in front, and Enter."""
        found = self.window.stack.currentWidget()
        assert isinstance(found, PinPage | NewPinPage)
        QTest.keyClicks(found.pad.field, digits)
        QTest.keyClick(found.pad.field, Keys.Key_Return)

    def options(self) -> OptionsPage:
        """Open the options with the PIN."""
        self.window.menus.open("options")
        self.enter(PIN)
        return self.front(OptionsPage)

    def store(self) -> Store:
        return self.station.store

    def kept(self) -> list[tuple[str, str | None, str, str]]:
        """What was allowed: what, who asked, who allowed, why."""
        with self.store().read() as connection:
            made = overrides.made_between(connection, since="2000", until="3000")
        return [(one.what, one.asked_by, one.allowed_by, one.why) for one in made]

    def changes(self, key: str) -> list[tuple[str | None, str | None, str | None]]:
        with self.store().read() as connection:
            return [(one.old, one.new, one.by) for one in saved.history(connection) if one.key == key]

    def rows(self) -> list[str]:
        """What was scanned, as the history has it."""
        return [row.text for _, row in every(self.store())]

    def operator(self) -> str:
        return self.station.options().operator_name


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Path:
    qapp.setStyle("Fusion")
    load_fonts()
    with open_dock(tmp_path / "data"):
        return tmp_path / "data"


@contextmanager
def opened(folder: Path, *, locked: bool = True, **options: str) -> Iterator[Desk]:
    store = open_station(folder, clock=now)
    with store.write() as connection:
        chosen = {key.replace("_", ".", 1): text for key, text in options.items()}
        saved.change(connection, {"operator.name": "Ana R.", **chosen}, at=to_text(now()), by=None)
        if locked:
            pin.put(connection, PIN, at=to_text(now()), by=None)
    store.close()
    with running(folder) as station:
        yield Desk(station)
        station.leaving.at_once()


def badge(desk: Desk, name: str, *, approves: bool = True) -> str:
    with desk.store().write() as connection:
        return badges.make(connection, name, approves=approves, at=to_text(now()), by=None)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_approvers_badge_says_who_opened_the_options_and_who_changed_them(folder: Path) -> None:
    with opened(folder) as desk:
        code = badge(desk, "Ben")
        desk.window.menus.open("options")
        desk.scan(code)
        assert desk.front(PinPage).pad.subtitle.words == "Ben. Type the PIN."
        desk.enter(PIN)
        desk.front(OptionsPage)
        assert desk.operator() == "Ana R."
        who, left_s = desk.station.supervision.unlocked_by() or ("", 0)
        assert (who, 290 < left_s <= 300) == ("Ben", True)
        desk.station.set_options({"serial.length": "11"})
        assert desk.changes("serial.length") == [("", "11", "Ben")]
        assert desk.kept() == [("options", "Ana R.", "Ben", "Options.")]
        desk.front(OptionsPage).back()
        assert desk.station.supervision.unlocked_by() is None
        assert desk.rows() == ["BADGE"]
        assert badge_letters(code) not in str(desk.rows())


def test_a_badge_opens_alone_only_where_the_option_says_so(folder: Path) -> None:
    with opened(folder, security_badge_allows="true") as desk:
        desk.window.menus.open("options")
        desk.scan(badge(desk, "Chloé", approves=False))
        assert desk.front(PinPage).pad.problem.words == "Chloé cannot allow this."
        desk.scan(badge(desk, "Ben"))
        desk.front(OptionsPage)
        assert desk.kept() == [("options", "Ana R.", "Ben", "Options.")]
        assert desk.operator() == "Ana R."


def test_a_badge_at_work_names_the_operator(folder: Path) -> None:
    with opened(folder, operator_names="Ana R.\nBen") as desk:
        assert desk.front(OperatorPage).hint.words == ""
        desk.scan(badge(desk, "Ben"))
        assert desk.at_home()
        assert desk.operator() == "Ben"
        desk.window.strip.pressed.emit("operator")
        assert desk.front(OperatorPage).hint.words == "Choose your name, or scan your badge."
        names = [found.accessibleName() for found in desk.window.strip.findChildren(QWidget)]
        assert "Operator, Ben" in names


def security(page: OptionsPage) -> SecurityPanel:
    (panel,) = page.findChildren(SecurityPanel)
    next(button for button in page.tabs.buttons if button.tab is Tab.SECURITY).click()
    return panel


def test_what_was_opened_from_the_options_goes_with_them_when_nobody_is_there(folder: Path) -> None:
    with opened(folder) as desk:
        click(security(desk.options()).people)
        desk.front(PeoplePage)
        desk.station.supervision.unlocked.lock()
        desk.station.supervision.unlocked.over.emit()
        assert desk.at_home()
        desk.window.menus.open("options")
        desk.front(PinPage)


def test_a_first_pin_is_typed_twice_and_locks_the_options_from_then_on(folder: Path) -> None:
    with opened(folder, locked=False) as desk:
        desk.window.menus.open("options")
        panel = security(desk.front(OptionsPage))
        assert not panel.clear.isVisible()
        assert desk.station.supervision.unlocked_by() is None
        click(panel.change)
        new = desk.front(NewPinPage)
        desk.enter("12")
        assert new.pad.problem.words == "A PIN has 4 to 8 digits."
        desk.enter("80715")
        assert new.pad.title.words == "Type it again"
        desk.enter("80716")
        assert new.pad.problem.words.startswith("These two are not alike.")
        desk.enter("80715")
        desk.enter("80715")
        desk.front(OptionsPage)
        assert panel.clear.isVisible()
        assert desk.station.supervision.unlocked_by() == ("PIN", 300)
        assert desk.changes(pin.KEY) == [("", "set", "Ana R.")]
        desk.front(OptionsPage).back()
        desk.window.menus.open("options")
        desk.enter("80715")
        desk.front(OptionsPage)


def test_the_pin_is_changed_and_cleared_with_the_pin_of_now_whatever_a_badge_may(folder: Path) -> None:
    with opened(folder, security_badge_allows="true") as desk:
        panel = security(desk.options())
        click(panel.change)
        desk.scan(badge(desk, "Ben"))
        desk.enter(PIN)
        for key in "0815":
            click(desk.front(NewPinPage).pad.keys[key])
        click(desk.front(NewPinPage).pad.keys["check"])
        desk.enter("0815")
        page = desk.front(OptionsPage)
        click(panel.clear)
        QTest.keyClick(desk.front(PinPage).pad.field, Keys.Key_Escape)
        assert desk.front(OptionsPage) is page
        click(panel.clear)
        desk.enter("0815")
        assert desk.front(OptionsPage) is page
        assert not panel.clear.isVisible()
        assert desk.changes(pin.KEY)[1:] == [("set", "set", "Ben"), ("set", "", "Ana R.")]
        whys = [(allowed, why) for _, _, allowed, why in desk.kept()]
        assert whys == [("supervisor", "Options."), ("Ben", "Change the PIN."), ("supervisor", "Change the PIN.")]


@pytest.fixture
def server() -> Iterator[Server]:
    with serve(Ledger()) as running_server:
        running_server.token = TOKEN
        yield running_server


def test_a_token_of_the_central_stands_in_for_a_forgotten_pin_and_is_kept_nowhere(
    folder: Path, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    with opened(folder, central_url=server.address) as desk:
        desk.window.menus.open("options")
        QTest.keyClick(desk.front(PinPage).pad.field, Keys.Key_F1)
        page = desk.front(ForgottenPage)
        QTest.keyClicks(page.field.line, "somebody-elses")
        QTest.keyClick(page.field.line, Keys.Key_Return)
        until(lambda: "does not accept this token" in told(page))
        page.field.line.clear()
        desk.scan("PO-1001")
        desk.scan(TOKEN)
        until(lambda: told(page) == "gone")
        desk.enter("80715")
        desk.enter("80715")
        assert desk.front(PinPage).pad.subtitle.words == "The new PIN is set. Type it."
        desk.enter("80715")
        desk.front(OptionsPage)
        assert desk.changes(pin.KEY)[1:] == [("set", "set", "a token of the central")]
        assert desk.rows() == ["PO-1001"]
    assert TOKEN not in caplog.text
    assert not any(TOKEN.encode() in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def told(page: ForgottenPage) -> str:
    """What the page says of a token; `gone` once it was good."""
    QApplication.processEvents()
    return page.problem.words if page.isVisible() else "gone"


def test_esc_goes_back_from_the_forgotten_pin_to_what_was_asked(folder: Path) -> None:
    with opened(folder) as desk:
        done: list[str] = []
        desk.window.allowed("unship", lambda: done.append("unshipped"), about="SO-1", document="SO-1")
        click(desk.front(PinPage).way_out)
        page = desk.front(ForgottenPage)
        QTest.keyClick(page.field.line, Keys.Key_Escape)
        desk.enter(PIN)
        assert (desk.at_home(), done) == (True, ["unshipped"])
        assert desk.kept() == [("unship", "Ana R.", "supervisor", "Unship an order: SO-1.")]


def test_a_badge_is_made_printed_and_revoked_on_the_screen(folder: Path) -> None:
    with opened(folder, operator_names="Ana R.\nBen") as desk:
        desk.station.supervision.choose("Ana R.")
        click(security(desk.options()).people)
        people = desk.front(PeoplePage)
        click(people.approver)
        assert people.note.words == "Type the name first."
        QTest.keyClicks(people.field.line, "ben")
        click(people.approver)
        made = desk.front(BadgePage)
        code = made.card.code
        QTest.keyClick(made, Keys.Key_F7)
        until(lambda: said(made).startswith("Written to "))
        (file,) = (folder / "papers").glob("badge-1-Ben-*.pdf")
        assert texts(pages(file, dpi=300)[0]) == [code]
        QTest.keyClick(made, Keys.Key_Escape)
        assert (made.card.code, desk.front(PeoplePage)) == ("", people)
        with desk.store().read() as connection:
            found = badges.find(connection, code)
        assert found is not None
        assert (found.name, found.approves) == ("Ben", True)
        (revoke,) = [button for button in people.findChildren(CardButton) if button.text() == "Revoke"]
        click(revoke)
        assert revoke.text() == "Press again to revoke"
        click(revoke)
        with desk.store().read() as connection:
            assert badges.find(connection, code) is None
        QTest.keyClick(people, Keys.Key_Escape)
        desk.front(OptionsPage)
    kept = [found for found in folder.rglob("*") if found.is_file() and found.suffix != ".pdf"]
    assert not any(badge_letters(code).encode() in found.read_bytes() for found in kept)


def said(page: BadgePage) -> str:
    QApplication.processEvents()
    return page.said.words
