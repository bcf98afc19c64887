"""Above the options of security: the PIN that opens what they lock, and who has a badge."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bridge.options.connection_panel import Line
from bridge.ui.buttons import CardButton
from bridge.ui.skin import Skin
from bridge.ui.speech import tr


class SecurityPanel(QWidget):
    """`change_asked` and `clear_asked` are about the PIN, `people_asked` about badges."""

    change_asked = Signal()
    clear_asked = Signal()
    people_asked = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.change = CardButton(tr("Set a PIN"), skin=skin, icon="lock")
        self.clear = CardButton(tr("Clear the PIN"), skin=skin, icon="lock-open")
        self.people = CardButton(tr("People and badges"), skin=skin, icon="user-round")
        self._pin = Line(tr("Supervisor PIN"), "", (self.clear, self.change), skin=skin)
        self._badges = Line(tr("Badges"), "", (self.people,), skin=skin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in (self._pin, self._badges):
            column.addWidget(line)
        self.change.clicked.connect(self.change_asked)
        self.clear.clicked.connect(self.clear_asked)
        self.people.clicked.connect(self.people_asked)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rule below each line, as below the options."""
        painter = QPainter(self)
        for line in (self._pin, self._badges):
            painter.fillRect(0, line.geometry().bottom(), self.width(), 1, self._skin.color("line"))
        painter.end()

    def tell(self, words: str) -> None:
        """Say why the PIN stays as it is."""
        self._pin.tell(words)

    def give(self, *, is_set: bool, badges: int) -> None:
        """Say whether there is a PIN, and how many badges are good."""
        told = tr("Set: it opens what is locked below.") if is_set else tr("Not set: nothing is locked.")
        self._pin.tell(told)
        self.change.rename(tr("Change the PIN") if is_set else tr("Set a PIN"))
        self.clear.setVisible(is_set)
        several = tr("{n} badges are good here.", n=badges)
        one = tr("1 badge is good here.")
        self._badges.tell(several if badges > 1 else one if badges else tr("Nobody has a badge yet."))
