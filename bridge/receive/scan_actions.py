"""The action bar of the scan page: a field to type into and the commands."""

from PySide6.QtCore import QObject, Signal

from bridge.ui.action_bar import ActionBar
from bridge.ui.buttons import ActionButton
from bridge.ui.field import Field
from bridge.ui.skin import Skin

_FIELD_PX = 280
_GAP_PX = 16


class ScanActions(QObject):
    """Fills a bar. Where not everything fits, the field hides behind a button and the lesser commands go.

    `typed` tells the field's text, `command` a barcode word, `done` that the field was left.
    """

    typed = Signal(str)
    command = Signal(str)
    done = Signal()

    def __init__(self, bar: ActionBar, *, skin: Skin) -> None:
        super().__init__(bar)
        self._bar = bar
        self._typing = False
        self.field = Field(
            "Type a SKU or serial", skin=skin, icon="keyboard", placeholder="Type a SKU or serial", key="F2"
        )
        self.mark = ActionButton("Mark as Received", skin=skin, key="Enter")
        self.type = ActionButton("Type", skin=skin, icon="keyboard", key="F2")
        self.undo = ActionButton("Undo last", skin=skin, icon="undo-2", key="Ctrl Z", command="XJXUNDO")
        self.count = ActionButton("Quantity", skin=skin, icon="hash", key="F4", command="XJXCOUNT")
        self.bulk = ActionButton("Bulk serials", skin=skin, icon="clipboard-paste", key="F6")
        self.skip = ActionButton("Give up unit", skin=skin, icon="skip-forward", key="F3", command="XJXSKIP")
        self.finish = ActionButton("Review", skin=skin, icon="arrow-right", key="F9", command="XJXFINISH", primary=True)
        self._commands = {
            "XJXUNDO": self.undo,
            "XJXCOUNT": self.count,
            "XJXSKIP": self.skip,
            "XJXFINISH": self.finish,
        }
        self._fill()
        self.field.entered.connect(self._enter)
        self.field.left.connect(self._leave)
        self.mark.clicked.connect(lambda: self._enter(self.field.text))
        self.type.clicked.connect(self.focus_field)
        for word, button in self._commands.items():
            button.clicked.connect(lambda _checked=False, word=word: self.command.emit(word))

    def look_off(self, words: frozenset[str]) -> None:
        """Let the buttons of these commands look switched off."""
        for word, button in self._commands.items():
            button.look_off(off=word in words)

    def focus_field(self) -> None:
        """Show the field and put the caret into it."""
        self._typing = True
        self.arrange()
        self.field.take_focus()

    def arrange(self) -> None:
        """Everything where it fits; else the field or the commands, never cut."""
        self.field.set_high(self._bar.high)
        usual = (self.field, self.mark, self.undo, self.count, self.bulk, self.finish)
        more = _FIELD_PX - 160 + _GAP_PX
        roomy = self._bar.needed(usual) + more <= self._bar.room
        instead = self._typing and not roomy
        for widget in (self.field, self.mark):
            widget.setVisible(roomy or instead)
        self.type.setVisible(not roomy and not instead)
        for button in (self.undo, self.count, self.finish):
            button.setVisible(not instead)
        self.bulk.setVisible(roomy)
        self.skip.setVisible(self._bar.needed((*usual, self.skip)) + more <= self._bar.room)

    def _fill(self) -> None:
        bar = self._bar
        self.field.setMinimumWidth(_FIELD_PX)
        bar.add(self.field, stretch=5)
        bar.add(self.mark)
        bar.add(self.type, stretch=4)
        for button in (self.undo, self.count, self.bulk, self.skip, self.finish):
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
