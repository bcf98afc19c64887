"""A page that lies over another while it is open; Esc closes it, and the keys of the page below wait."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bridge.ui.cover_head import CoverHead
from bridge.ui.ground import Ground
from bridge.ui.page import MARGIN_PX
from bridge.ui.skin import Skin


class OverPage(Ground):
    """A heading, and below it whatever is added to `body`."""

    closed = Signal()

    def __init__(self, under: QWidget, *, title: str, icon: str, skin: Skin) -> None:
        super().__init__(under, skin=skin)
        self._under = under
        self.head = CoverHead(title, icon=icon, skin=skin)
        self.head.cross.clicked.connect(self.leave)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self.body, 1)
        under.installEventFilter(self)
        self.hide()

    def open(self, first: QWidget) -> None:
        """Show it over the whole page, with the keys at `first`."""
        self.setGeometry(self._under.rect())
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close it, and let the page below have the keys."""
        if not self.isHidden():
            self.hide()
            self._under.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; no key goes on to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The keys of the page below do nothing."""
        super().showEvent(event)
        self._let(below=False)

    def hideEvent(self, event: QHideEvent) -> None:
        """They work again."""
        super().hideEvent(event)
        self._let(below=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the page below, and gone with it."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._under.rect())
        if event.type() == QEvent.Type.Hide and not self.isHidden():
            self.hide()
        return super().eventFilter(watched, event)

    def _let(self, *, below: bool) -> None:
        for shortcut in self._under.findChildren(QShortcut):
            owner = shortcut.parent()
            own = owner is self or (isinstance(owner, QWidget) and self.isAncestorOf(owner))
            if not own:
                shortcut.setEnabled(below)
        for part in self._under.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not isinstance(part, OverPage):
                part.setEnabled(below)  # else Tab goes on to what is covered
