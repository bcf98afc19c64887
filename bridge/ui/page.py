"""What every page has: header, banner, body, action bar, in this order at every size."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bridge.ui.action_bar import ActionBar
from bridge.ui.banner import VerdictBanner
from bridge.ui.banner_content import Banner
from bridge.ui.buttons import key_sequence
from bridge.ui.content import Header
from bridge.ui.ground import Ground
from bridge.ui.header import StepHeader
from bridge.ui.skin import LOW_PX, Skin

MARGIN_PX = 16


class _Body(QWidget):
    """`resized` says that there is more room, or less."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Told once the layout knows it."""
        super().resizeEvent(event)
        self.resized.emit()


class Page(Ground):
    """A page of a mode. `command` tells the barcode word that a button or key stands for.

    Nothing has focus until F2 or Tab.
    """

    mode_chosen = Signal(object)
    menu_asked = Signal()
    command = Signal(str)

    def __init__(self, *, skin: Skin, compact: bool = False) -> None:
        super().__init__(skin=skin)
        self._compact = compact
        self.header = StepHeader(skin=skin)
        self.banner = VerdictBanner(skin=skin, compact=compact)
        self.body = _Body()
        self.body.setMinimumSize(1, 1)
        self.bar = ActionBar(skin=skin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.banner):
            column.addWidget(part)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
        self.header.mode_chosen.connect(self.mode_chosen)
        self.header.menu_asked.connect(self.menu_asked)
        self.body.resized.connect(self.fit)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        skin.changed.connect(self.arrange)

    def give_top(self, header: Header, banner: Banner) -> None:
        """Show this header and this answer."""
        self.header.give(header)
        self.banner.give(banner)

    def listen(self, *, listening: bool) -> None:
        """Cover the banner while scans go to another window."""
        self.banner.listen(listening=listening)

    def arrange(self) -> None:
        """Fit the parts to the window; pages add their own."""
        self.banner.set_compact(compact=self._compact or self.window().height() < LOW_PX)
        self.bar.lay_out()

    def fit(self) -> None:
        """Fit what is in the body to its size; pages say how."""

    def shortcut(self, key: str, act: Callable[[], None]) -> None:
        """Let a function key, or one with Ctrl, do something while this page is in front."""
        shortcut = QShortcut(key_sequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    def command_key(self, key: str, word: str) -> None:
        """Let a key give a command."""
        self.shortcut(key, lambda: self.command.emit(word))

    def release_focus(self) -> None:
        """Give the focus back to the page, so that no control has it."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  as Qt calls it
        """A control that is hidden or switched off while it has the focus gives it to the page, not to the next one.

        The next one would take a key that was meant for what is gone.
        """
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused) and not (focused.isVisible() and focused.isEnabled()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        """The page itself has the focus, so that no control has it."""
        super().showEvent(event)
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may want another arrangement."""
        super().resizeEvent(event)
        self.arrange()
