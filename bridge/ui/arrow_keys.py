"""Buttons in a row, of which one has the focus: Left and Right go from one to the next."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

Button = TypeVar("Button", bound=QWidget)


def focus_beside(buttons: Sequence[Button], event: QKeyEvent) -> Button | None:
    """The button that the key goes to, with the focus on it; None for another key, and beyond the ends."""
    by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
    focused = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
    if by is None or focused is None or not 0 <= focused + by < len(buttons):
        return None
    button = buttons[focused + by]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    return button
