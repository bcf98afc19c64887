"""The action bar of packing: a field for a tracking number or a weight, and what can be pressed."""

from PySide6.QtCore import QObject, Signal

from bridge.ui.action_bar import ActionBar
from bridge.ui.banner_content import OK
from bridge.ui.buttons import ActionButton
from bridge.ui.field import Field
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

UNDO, LEAVE, SHIP = "XJXUNDO", "XJXREVERT", "XJXFINISH"
_FIELD_PX = 280


class PackActions(QObject):
    """Fills a bar. Where not everything fits, the field hides behind a button and the lesser commands go.

    `typed` tells a code, `weighed` a weight as a person typed it, `command` a barcode word, `done` that the field was
    left, `slip_asked` and `address_asked` the papers.
    """

    typed = Signal(str)
    weighed = Signal(str)
    command = Signal(str)
    slip_asked = Signal()
    address_asked = Signal()
    done = Signal()

    def __init__(self, bar: ActionBar, *, skin: Skin) -> None:
        super().__init__(bar)
        self._bar = bar
        self._wanted = ""
        code, weight = tr("Type a tracking number"), tr("Type the weight")
        self.code = Field(tr("Tracking number"), skin=skin, icon="keyboard", placeholder=code, key="F2")
        self.scale = Field(tr("Weight"), skin=skin, icon="weight", placeholder=weight, key="F6")
        self.take = ActionButton(tr("Take it"), skin=skin, key="Enter", wide=120)
        self.undo = ActionButton(tr("Undo last"), skin=skin, icon="undo-2", key="Ctrl Z", command=UNDO)
        self.leave = ActionButton(tr("List"), skin=skin, icon="arrow-left", key="Esc", command=LEAVE)
        self.type = ActionButton(tr("Type"), skin=skin, icon="keyboard", key="F2")
        self.weigh = ActionButton(tr("Type weight"), skin=skin, icon="weight", key="F6")
        self.slip = ActionButton(tr("Packing slip"), skin=skin, icon="printer", key="F7")
        self.address = ActionButton(tr("Address label"), skin=skin, icon="map-pin", key="F8")
        self.confirm = ActionButton(tr("It is out"), skin=skin, icon="check", key="F8", command=OK, primary=True)
        self.ship = ActionButton(tr("Ship"), skin=skin, icon="truck", key="F9", command=SHIP, primary=True, wide=190)
        self._confirms, self._beside = "", False
        self._fill()
        self._connect()

    def give(self, *, unit: str, confirm: str, off: frozenset[str], beside: bool = False) -> None:
        """Weights are typed in `unit`; `confirm` is what OK says now; the commands of `off` look switched off.

        `beside`: there is a button for OK elsewhere on the page.
        """
        self.scale.line.setPlaceholderText(tr("Weight in {unit}, such as 2.35", unit=unit))
        self._confirms, self._beside = confirm, beside
        if confirm:
            self.confirm.rename(confirm)
        self.ship.look_off(off=SHIP in off)
        self.arrange()

    def focus_code(self) -> None:
        """Show the field for codes and put the caret into it."""
        self._focus("code")

    def focus_weight(self) -> None:
        """Show the field for the weight and put the caret into it."""
        self._focus("scale")

    def leave_field(self) -> None:
        """Show everything again."""
        self._wanted = ""
        self.arrange()
        self.done.emit()

    def arrange(self) -> None:
        """The field instead of the lesser commands while somebody types; what does not fit goes, never cut."""
        typing = bool(self._wanted)
        for name, field in (("code", self.code), ("scale", self.scale)):
            field.set_high(self._bar.high)
            field.setVisible(self._wanted == name)
        self.take.setVisible(typing)
        confirming = bool(self._confirms) and not self._beside
        self.confirm.setVisible(confirming)
        always = (self.confirm, self.ship) if confirming else (self.ship,)
        room = self._bar.room - self._bar.needed(always) - (_FIELD_PX + 130 if typing else 0)
        for button in (self.weigh, self.undo, self.slip, self.type, self.address, self.leave):
            needed = self._bar.needed((button,))
            fits = needed <= room and not self._is_out_of_place(button, confirming=confirming)
            button.setVisible(fits)
            room -= needed if fits else 0

    def _is_out_of_place(self, button: ActionButton, *, confirming: bool) -> bool:
        """Whether it would do nothing now, or has the key of another."""
        if confirming:
            return button not in {self.undo, self.leave}
        if self._wanted:
            return button in {self.type, self.weigh}
        return self._beside and button is self.address

    def _focus(self, name: str) -> None:
        self._wanted = name
        self.arrange()
        (self.code if name == "code" else self.scale).take_focus()

    def _fill(self) -> None:
        bar = self._bar
        for field in (self.code, self.scale):
            field.setMinimumWidth(_FIELD_PX)
        for button in (self.undo, self.leave):
            bar.add(button)
        bar.add(self.code, stretch=1)
        bar.add(self.scale, stretch=1)
        bar.add(self.take)
        bar.space()
        for button in (self.type, self.weigh, self.slip, self.address, self.confirm, self.ship):
            bar.add(button)

    def _connect(self) -> None:
        self.code.entered.connect(lambda text: self._enter(text, self.code))
        self.scale.entered.connect(lambda text: self._enter(text, self.scale))
        for field in (self.code, self.scale):
            field.left.connect(self.leave_field)
        self.take.clicked.connect(self._take)
        self.type.clicked.connect(self.focus_code)
        self.weigh.clicked.connect(self.focus_weight)
        self.slip.clicked.connect(self.slip_asked)
        self.address.clicked.connect(self.address_asked)
        for word, button in ((UNDO, self.undo), (LEAVE, self.leave), (SHIP, self.ship), (OK, self.confirm)):
            button.clicked.connect(lambda _checked=False, word=word: self.command.emit(word))

    def _take(self) -> None:
        field = self.scale if self._wanted == "scale" else self.code
        self._enter(field.text, field)

    def _enter(self, text: str, field: Field) -> None:
        if not text.strip():
            field.take_focus()
            return
        field.clear()
        self.leave_field()
        (self.weighed if field is self.scale else self.typed).emit(text.strip())
