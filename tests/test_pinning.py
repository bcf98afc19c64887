"""The PIN at a running station: set, changed, cleared, forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bridge.options import pin
from bridge.options.dialog import OptionsPage
from bridge.options.forgotten_page import ForgottenPage
from bridge.options.new_pin_page import NewPinPage
from bridge.options.pin_page import PinPage
from tests.supervisor import PIN, Keys, badge, click, data, opened, security
from tests.sync.loopback import Ledger, Server, serve
from tests.waiting import until

TOKEN = "b8fVQm0qWq3Zb1n1yqfUOQ4q8zEoA6t1oXo0t3T2a_k"  # noqa: S105  for tests


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Path:
    return data(tmp_path / "data", qapp)


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
