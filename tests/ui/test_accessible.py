"""What a screen reader and a keyboard find on every page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bridge.ui.roles import tell_roles
from bridge.ui.skin import Skin
from tests.ui.every_page import ALL, Pages

PRESSED = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit)
NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


@pytest.fixture(scope="module", autouse=True)
def roles(qapp: QApplication) -> None:
    """As a station tells them."""
    del qapp
    tell_roles()


@pytest.fixture(params=ALL)
def pages(request: pytest.FixtureRequest, skin: Skin, qtbot: QtBot) -> Pages:
    skin.motion = False
    made = ALL[request.param](skin)
    for page in made.values():
        qtbot.addWidget(page)
        page.resize(1280, 800)
    return made


def shown(page: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def controls(page: QWidget) -> Iterator[QWidget]:
    """All that is in sight and takes a click or the focus."""
    for widget in page.findChildren(QWidget):
        if (
            not widget.isVisible()
            or isinstance(widget, QScrollBar | QHeaderView)
            or widget.objectName().startswith("qt_")
        ):
            continue
        if isinstance(widget, PRESSED) or _is_tabbed(widget) or _takes_clicks(widget):
            yield widget


def _takes_clicks(widget: QWidget) -> bool:
    if any(isinstance(part, PRESSED) for part in widget.findChildren(QWidget)):
        return False  # what it gets goes to the control within
    own = (kind for kind in type(widget).__mro__ if kind.__module__.startswith("bridge"))
    return any("mousePressEvent" in kind.__dict__ or "mouseReleaseEvent" in kind.__dict__ for kind in own)


def _is_tabbed(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


def nameless(page: QWidget) -> list[str]:
    """Controls that a screen reader could not tell."""
    found = []
    for widget in controls(page):
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name) if told else ""
        has_role = isinstance(widget, QAbstractScrollArea) or told.role() not in NO_ROLE  # areas have Qt's own
        if not name.strip() or not has_role:
            found.append(f"{_named(widget)}: {told.role() if told else None}")
    return found


def unreached(page: QWidget) -> list[str]:
    """Controls that Tab does not come to, and that no key of their own presses."""
    wanted = {widget for widget in controls(page) if widget.isEnabled()}
    reached: set[QWidget] = set()
    for _ in range(2 * len(wanted) + 4):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        if (now := QApplication.focusWidget()) is not None:
            reached.add(now)
    _press_arrows(page, reached)
    return [_named(widget) for widget in wanted - reached if not _has_another_way(widget, reached)]


def _press_arrows(page: QWidget, reached: set[QWidget]) -> None:
    """Of buttons of which one is chosen, Tab comes to that one, and the arrows go through them."""
    for button in [one for one in reached if isinstance(one, QAbstractButton) and one.isCheckable()]:
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            button.setFocus(Qt.FocusReason.TabFocusReason)
            for _ in range(8):
                QTest.keyClick(QApplication.focusWidget() or page, key)
                if (now := QApplication.focusWidget()) is not None:
                    reached.add(now)


def _has_another_way(widget: QWidget, reached: set[QWidget]) -> bool:
    """A key of its own, which a screen reader tells with it, or it is what a group that was reached goes through."""
    if isinstance(widget, QAbstractButton) and widget.accessibleDescription().startswith("Key "):
        return True
    return widget.focusProxy() in reached


def test_every_control_has_a_name_and_a_role(pages: Pages, qtbot: QtBot) -> None:
    found = {}
    for name, page in pages.items():
        shown(page, qtbot)
        found[name] = nameless(page)
        page.hide()
    assert {name: some for name, some in found.items() if some} == {}


def test_every_control_is_reached_by_keys_alone(pages: Pages, qtbot: QtBot) -> None:
    found = {}
    for name, page in pages.items():
        shown(page, qtbot)
        found[name] = unreached(page)
        page.hide()
    assert {name: some for name, some in found.items() if some} == {}
