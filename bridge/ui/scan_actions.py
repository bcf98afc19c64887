"""The action bar of a scan page: a field to type into and the commands."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bridge.ui.action_bar import ActionBar
from bridge.ui.buttons import ActionButton
from bridge.ui.field import Field
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

KEPT, WIDE, FIRM, SPARE = 0, 1, 2, 3
_FIELD_PX = 280
_GAP_PX = 16


class ScanActions(QObject):
    """Fills a bar with the field and these buttons, each with its rank, the lesser of which go where room is short.

    `KEPT` is always there, `WIDE` as long as the field is, `SPARE` where room is left then. Where there is none for the
    field, or for the field and a `FIRM` button, it hides behind a button. `mark` stands behind the field and takes
    what is typed. `typed` tells the field's text, `command` a barcode word, `done` that the field was left.
    """

    typed = Signal(str)
    command = Signal(str)
    done = Signal()

    def __init__(
        self,
        bar: ActionBar,
        buttons: Sequence[tuple[ActionButton, int]],
        *,
        skin: Skin,
        mark: ActionButton | None = None,
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._ranks = dict(buttons)
        self._kept_back: set[ActionButton] = set()
        self._typing = False
        self._shown = True
        self._mark = mark
        self.field = Field(
            tr("Type a SKU or serial"), skin=skin, icon="keyboard", placeholder=tr("Type a SKU or serial"), key="F2"
        )
        self.type = ActionButton(tr("Type"), skin=skin, icon="keyboard", key="F2")
        self._fill()
        self.field.entered.connect(self._enter)
        self.field.left.connect(self._leave)
        if mark is not None:
            mark.clicked.connect(lambda: self._enter(self.field.text))
        self.type.clicked.connect(self.focus_field)
        for button in self._ranks:
            if button.command:
                button.clicked.connect(lambda _checked=False, word=button.command: self.command.emit(word))

    def look_off(self, words: frozenset[str]) -> None:
        """Let the buttons of these commands look switched off."""
        for button in self._ranks:
            button.look_off(off=button.command in words)

    def offer(self, button: ActionButton, *, offered: bool) -> None:
        """Have the button, or not."""
        (self._kept_back.discard if offered else self._kept_back.add)(button)
        self.arrange()

    def show_all(self, *, shown: bool) -> None:
        """Have the field and the buttons, or an empty bar."""
        self._shown = shown
        self.arrange()

    def focus_field(self) -> None:
        """Show the field and put the caret into it."""
        self._typing = True
        self.arrange()
        self.field.take_focus()

    def arrange(self) -> None:
        """Everything where it fits; else the field or the commands, never cut."""
        if not self._shown:
            for widget in (self.field, self.type, *self._ranks, *([self._mark] if self._mark else [])):
                widget.setVisible(False)
            return
        self.field.set_high(self._bar.high)
        field = (self.field, self._mark) if self._mark is not None else (self.field,)
        whole, room = self._bar.room - (_FIELD_PX - 160 + _GAP_PX), self._bar.room
        roomy = self._left(field, whole) >= 0
        tight = self._firm(self._left((self.type,), room)) > self._firm(self._left(field, whole))
        has_field = self._typing or (roomy and not tight)
        for widget in field:
            widget.setVisible(has_field)
        self.type.setVisible(not has_field)
        if has_field and not roomy:
            self._show(-1, room=0)
        else:
            head = self._bar.needed(field if has_field else (self.type,))
            self._show(WIDE if roomy or tight else KEPT, room=(whole if has_field else room) - head)

    def _offered(self, most: int) -> list[ActionButton]:
        """The buttons up to a rank that are there to be pressed now, the most needed first."""
        found = [one for one, rank in self._ranks.items() if rank <= most and one not in self._kept_back]
        return sorted(found, key=lambda one: self._ranks[one])

    def _left(self, head: tuple[QWidget, ...], room: int) -> int:
        """The room that the usual buttons leave beside these; below 0 where they do not fit."""
        return room - self._bar.needed((*head, *self._offered(WIDE)))

    def _firm(self, room: int) -> int:
        """How many of the firm buttons fit."""
        count = 0
        for button in self._offered(FIRM):
            if self._ranks[button] == FIRM:
                room -= self._bar.needed((button,))
                count += room >= 0
        return count

    def _show(self, least: int, *, room: int) -> None:
        """The buttons up to the rank `least` whatever they need, then those that `room` is left for."""
        shown = set[ActionButton]()
        for button in self._offered(max(self._ranks.values())):
            needed, rank = self._bar.needed((button,)), self._ranks[button]
            if rank <= least or (needed <= room and (least == WIDE or rank == FIRM)):
                shown.add(button)
                room -= needed
        for button in self._ranks:
            button.setVisible(button in shown)

    def _fill(self) -> None:
        bar = self._bar
        self.field.setMinimumWidth(_FIELD_PX)
        bar.add(self.field, stretch=5)
        if self._mark is not None:
            bar.add(self._mark)
        bar.add(self.type, stretch=4)
        for button in self._ranks:
            bar.add(button, stretch=4)

    def _enter(self, text: str) -> None:
        if not text.strip():
            self.focus_field()
            return
        self.field.clear()
        self._leave()
        self.typed.emit(text.strip())

    def _leave(self) -> None:
        self._typing = False
        self.arrange()
        self.done.emit()
