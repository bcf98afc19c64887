"""Below the options of the screen: every sound, to be heard as loud as it is set."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from bridge.options.settings import Settings
from bridge.phrases import phrase
from bridge.ui.buttons import CardButton
from bridge.ui.fonts import Role
from bridge.ui.sentence import Sentence
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.ui.tones import Sound

_MARGIN_PX = 27
_TOP_PX = 14
_GAP_PX = 10
_BESIDE_PX = 300
SOUNDS = {
    Sound.ACCEPT: (phrase("Accepted"), phrase("One short: a unit, quantity, serial or document is taken.")),
    Sound.SERIAL_WANTED: (phrase("Wanted"), phrase("Two short, rising: a serial or tracking number comes next.")),
    Sound.UNDO: (phrase("Taken back"), phrase("Two short, falling: the last unit counts no more.")),
    Sound.ASK: (phrase("Check"), phrase("Three even: look at the screen and answer.")),
    Sound.REJECT: (phrase("Refused"), phrase("Two long, falling: this did not count.")),
    Sound.DONE: (phrase("Done"), phrase("Four, rising: a line or document is complete, saved or shipped.")),
    Sound.IGNORE: (phrase("Passed over"), phrase("A tick: the same code twice within a moment.")),
    Sound.FAULT: (phrase("Fault"), phrase("Three slow, low: not saved, not listening, or a scanner is lost.")),
}
_FLOOR = phrase("Refused, Check and Fault are never under 40 percent unless sound is off.")
_OFF = phrase("Sound is off. The status strip says so.")


class InterfacePanel(QWidget):
    """`heard` tells the name of a sound to try and the volume to play it at, 0 to 100, as it is set on the page."""

    heard = Signal(str, object)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._volume = 100
        self.note = Sentence(skin=skin, role=Role.STRIP, ink="ink2")
        self.problem = Sentence(skin=skin, role=Role.STRIP_STRONG, ink="ask_text")
        self.sounds = {sound: self._button(sound) for sound in SOUNDS}
        self._told = {sound: Sentence(tr(told), skin=skin, role=Role.BODY) for sound, (_, told) in SOUNDS.items()}
        self._grid = QGridLayout()
        self._lay_out()
        skin.changed.connect(self._arrange)

    def give(self, settings: Settings, *, problem: str = "") -> None:
        """Play at this volume from now on; `problem` says why nothing is heard."""
        self._volume = settings.sound_volume
        self.note.say(tr(_FLOOR) if self._volume else tr(_OFF))
        self.problem.say(tr(problem) if self._volume else "")
        for button in self.sounds.values():
            button.look_off(off=not self._volume)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What a sound means stands below it where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, and a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("head"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._skin.color("line"))
        painter.end()

    def _button(self, sound: Sound) -> CardButton:
        words, told = SOUNDS[sound]
        button = CardButton(tr(words), skin=self._skin, icon="volume-2")
        button.setAccessibleName(tr("Play: {sound}", sound=words))
        button.setAccessibleDescription(tr(told))
        button.clicked.connect(lambda: self.heard.emit(str(sound), self._volume))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _TOP_PX, _MARGIN_PX, _TOP_PX)
        column.setSpacing(_GAP_PX)
        column.addWidget(Sentence(tr("How it sounds"), skin=self._skin, role=Role.CONTROL))
        column.addWidget(self.note)
        column.addWidget(self.problem)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(_GAP_PX)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._arrange()

    def _arrange(self) -> None:
        widest = max(button.sizeHint().width() for button in self.sounds.values())
        beside = self.width() - widest >= self._skin.px(_BESIDE_PX)
        for place, sound in enumerate(self.sounds):
            row = place if beside else 2 * place
            self._grid.addWidget(self.sounds[sound], row, 0)
            self._grid.addWidget(self._told[sound], row if beside else row + 1, 1 if beside else 0)
