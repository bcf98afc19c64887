"""A page over another, whose keys are its own."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent

from bridge.ui.ground import Ground
from bridge.ui.skin import Skin


class OwnKeys(Ground):
    """No shortcut of a page below has the keys in `does`; each does what stands there."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.does: Mapping[int, Callable[[], object]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        """Take its keys before any shortcut does."""
        own = isinstance(event, QKeyEvent) and event.key() in self.does
        if event.type() == QEvent.Type.ShortcutOverride and own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key is for."""
        act = self.does.get(event.key())
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def showEvent(self, event: QShowEvent) -> None:
        """No button has the focus, so that no scanner's Enter presses one."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
