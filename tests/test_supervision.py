"""A supervisor at a running station: the options, badges, and what is kept of them."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from bridge.options import badges
from bridge.options.badge_page import BadgePage
from bridge.options.dialog import OptionsPage
from bridge.options.operator_page import OperatorPage
from bridge.options.people_page import PeoplePage
from bridge.options.pin_page import PinPage
from bridge.options.security_panel import SecurityPanel
from bridge.scan.commands import badge_letters
from bridge.ui.buttons import CardButton
from tests.dock import CAM_R_UPC
from tests.language.bracketed import bracketing
from tests.rendered import pages, texts
from tests.supervisor import PIN, Desk, Keys, badge, click, data, opened, security
from tests.waiting import until


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Path:
    return data(tmp_path / "data", qapp)


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


@pytest.mark.parametrize(
    ("carried", "alone", "words"),
    [
        (False, "true", "Type 4 to 8 digits"),
        (True, "false", "Type 4 to 8 digits; scan your badge first, if you have one"),
        (True, "true", "Type 4 to 8 digits, or scan your badge"),
    ],
)
def test_a_scan_that_waits_for_a_supervisor_says_what_a_badge_can_do(
    folder: Path, *, carried: bool, alone: str, words: str
) -> None:
    with opened(folder, receive_over_receive="pin", security_badge_allows=alone) as desk:
        if carried:
            badge(desk, "Ben")
        for code in ("PO-1001", CAM_R_UPC, "CM4821301Q0", CAM_R_UPC, "CM4821302Q0", CAM_R_UPC):
            desk.scan(code)
        (cover,) = desk.station.screens.receive.pin_covers
        assert cover.isVisible()
        assert cover.pad.subtitle.words == words


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


def test_what_was_opened_from_the_options_goes_with_them_when_nobody_is_there(folder: Path) -> None:
    with opened(folder) as desk:
        click(security(desk.options()).people)
        desk.front(PeoplePage)
        desk.station.supervision.unlocked.lock()
        desk.station.supervision.unlocked.over.emit()
        assert desk.at_home()
        desk.window.menus.open("options")
        desk.front(PinPage)


LOCKS = ("options", "bulk", "settle", "unship", "remove_serial", "over_receive")


def test_each_lock_asks_for_the_pin_by_its_own_option_alone(folder: Path) -> None:
    with opened(folder) as desk:
        done: list[str] = []
        for lock in LOCKS:
            desk.window.allowed(lock, partial(done.append, lock))
            QTest.keyClick(desk.front(PinPage).pad.field, Keys.Key_Escape)
            desk.station.set_options({f"security.lock_{lock}": "false"})
            desk.window.allowed(lock, partial(done.append, lock))
            assert desk.at_home()
        assert done == list(LOCKS)
        assert desk.kept() == []


def test_the_options_stay_open_as_long_as_their_option_says(folder: Path) -> None:
    with opened(folder, security_open_minutes="1") as desk:
        desk.options()
        _, left_s = desk.station.supervision.unlocked_by() or ("", 0)
        assert 50 < left_s <= 60


def test_people_are_looked_after_with_the_keyboard_alone(folder: Path) -> None:
    with opened(folder, locked=False) as desk:
        badge(desk, "Ben")
        desk.window.menus.open("options")
        click(security(desk.front(OptionsPage)).people)
        people = desk.front(PeoplePage)
        press_tab_until(desk, "Name")
        QTest.keyClicks(people.field.line, "Ana R.")
        QTest.keyClick(people.field.line, Keys.Key_Return)
        QTest.keyClick(desk.front(BadgePage), Keys.Key_Escape)
        assert "2 badges are good here." in spoken(desk)
        press_tab_until(desk, "Revoke the badge of Ana R.")
        for _ in range(2):
            QTest.keyClick(focused(desk), Keys.Key_Space)
        with desk.store().read() as connection:
            assert [made.name for made in badges.made(connection) if made.good] == ["Ben"]


def focused(desk: Desk) -> QWidget:
    found = desk.window.focusWidget()
    assert found is not None
    return found


def press_tab_until(desk: Desk, name: str) -> None:
    for _ in range(20):
        QTest.keyClick(focused(desk), Keys.Key_Tab)
        if focused(desk).accessibleName() == name:
            return
    raise AssertionError(name)


def spoken(desk: Desk) -> list[str]:
    """What stands on the tab of security."""
    (panel,) = desk.window.stack.findChildren(SecurityPanel)
    return [label.text() for label in panel.findChildren(QLabel)]


def test_a_badge_is_made_printed_and_revoked_on_the_screen(folder: Path, qapp: QApplication) -> None:
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
        assert printed(made, folder) == [code]
        assert "⟧File exists⟦" in why_not_printed(made, folder, qapp)
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


def why_not_printed(page: BadgePage, folder: Path, qapp: QApplication) -> str:
    """What is said, in brackets, where a file lies in the way of the papers."""
    (folder / "papers").rename(folder / "full")
    (folder / "papers").touch()
    with bracketing(qapp):
        QTest.keyClick(page, Keys.Key_F7)
        until(lambda: "cannot" in said(page))
    return page.said.words


def printed(page: BadgePage, folder: Path) -> list[str]:
    """What a reader finds on the card."""
    QTest.keyClick(page, Keys.Key_F7)
    until(lambda: said(page).startswith("Written to "))
    (file,) = (folder / "papers").glob("badge-1-Ben-*.pdf")
    assert file.stat().st_mode & 0o077 == 0, "others may not read it"
    return texts(pages(file, dpi=300)[0])


def said(page: BadgePage) -> str:
    QApplication.processEvents()
    return page.said.words
