"""Who has a badge at this station; one is made for a person, and revoked when it is lost."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bridge.options.connection_panel import Line
from bridge.options.frame import MARGIN_PX, Note, Rows, Title
from bridge.options.kinds import LONGEST_NAME
from bridge.ui.announce import announce
from bridge.ui.buttons import CardButton
from bridge.ui.field import Field
from bridge.ui.own_keys import OwnKeys
from bridge.ui.panel import Panel
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

WIDEST_PX = 1100
_FIELD_PX, _SIDE_PX = 46, 27


@dataclass(frozen=True, slots=True)
class Person:
    """A line of the page: a badge by its number, None for a name without one. `told` is what is known of it."""

    name: str
    told: str
    number: int | None = None
    good: bool = True


class PeoplePage(OwnKeys):
    """`wanted` tells a name and whether its badge is to allow, `revoked` the number of a badge."""

    wanted = Signal(str, bool)
    revoked = Signal(int)
    closed = Signal()

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        head = Title(self.closed.emit, skin=skin)
        head.give(tr("People and badges"), tr("A badge says who, the PIN says may."), icon="user-round")
        self.field = Field(tr("Name"), skin=skin, icon="user-round", placeholder=tr("Name of a person"), high=_FIELD_PX)
        self.field.line.setMaxLength(LONGEST_NAME)
        self.operator = CardButton(tr("Operator"), skin=skin, icon="plus")
        self.approver = CardButton(tr("Approver"), skin=skin, icon="plus")
        self.operator.setAccessibleName(tr("Make an operator's badge"))
        self.approver.setAccessibleName(tr("Make an approver's badge"))
        told = tr("An operator's says who scans, an approver's also who allows.")
        self._maker = Line(tr("Make a badge"), told, (), skin=skin)
        self.note = Note(skin=skin, ink="reject_text", ground="reject_soft")
        self.lines: list[Line] = []
        self._list = QVBoxLayout()
        self._lay_out(head)
        self.operator.clicked.connect(lambda: self._ask(approves=False))
        self.approver.clicked.connect(lambda: self._ask(approves=True))
        self.field.entered.connect(lambda _name: self._ask(approves=False))
        self.field.left.connect(self.closed)
        self.does = {Qt.Key.Key_Escape: self.closed.emit}

    def give(self, people: Sequence[Person]) -> None:
        """Show these."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        nobody = Line(tr("Nobody has a badge yet."), "", (), skin=self.skin, ruled=True)
        self.lines = [self._line(person) for person in people] or [nobody]
        for line in self.lines:
            self._list.addWidget(line)
        self.say("")

    def say(self, problem: str) -> None:
        """Say why no badge was made; empty takes that away."""
        self.note.say(problem)
        if problem:
            announce(self, problem, urgent=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a wide screen the people stand in the middle."""
        super().resizeEvent(event)
        side = max(20, (self.width() - WIDEST_PX) // 2)
        self._body.setContentsMargins(side, MARGIN_PX, side, MARGIN_PX)

    def _making(self) -> QHBoxLayout:
        """The field, as wide as there is room, and the buttons."""
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, MARGIN_PX)
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        for button in (self.operator, self.approver):
            row.addWidget(button)
        return row

    def _ask(self, *, approves: bool) -> None:
        name = self.field.text.strip()
        if name:
            self.field.clear()
            self.wanted.emit(name, approves)
        else:
            self.say(tr("Type the name first."))
            self.field.take_focus()

    def _line(self, person: Person) -> Line:
        if person.number is None:
            make = CardButton(tr("Operator"), skin=self.skin, icon="plus")
            make.clicked.connect(lambda: self.wanted.emit(person.name, False))  # noqa: FBT003  as Qt takes it
            make.setAccessibleName(tr("Make an operator's badge for {name}", name=person.name))
            return self._ruled(person, make)
        if not person.good:
            return self._ruled(person)
        button = CardButton(tr("Revoke"), skin=self.skin, icon="trash-2")
        button.setAccessibleName(tr("Revoke the badge of {name}", name=person.name))
        button.clicked.connect(lambda: self._revoke(button, person))
        return self._ruled(person, button)

    def _ruled(self, person: Person, *controls: CardButton) -> Line:
        return Line(person.name, person.told, controls, skin=self.skin, ruled=True, right_px=_SIDE_PX)

    def _revoke(self, button: CardButton, person: Person) -> None:
        """Twice, as it cannot be taken back."""
        again = tr("Press again to revoke")
        if button.text() == again:
            self.revoked.emit(person.number)
        else:
            button.rename(again)
            announce(self, again, urgent=False)

    def _lay_out(self, head: Title) -> None:
        people = QWidget()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        column = QVBoxLayout(people)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._maker)
        column.addLayout(self._making())
        column.addLayout(self._list)
        column.addStretch(1)
        rows = Rows()
        rows.setWidget(people)
        # Qt lets both paint a ground of their own once they are in there
        people.setAutoFillBackground(False)
        rows.viewport().setAutoFillBackground(False)
        panel = Panel(None, rows, skin=self.skin)
        panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._body = QVBoxLayout()
        self._body.setSpacing(14)
        for part in (panel, self.note):
            self._body.addWidget(part)
        self._body.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(head)
        middle = QHBoxLayout()
        middle.addLayout(self._body, 1)
        page.addLayout(middle, 1)
