"""The buttons below the options; where their words have no room, the lesser ones are their icons."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bridge.options.frame import MARGIN_PX
from bridge.ui.buttons import ActionButton, CardButton, IconButton
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

BUTTON_PX = 64
_GAP_PX = 10
_CANCEL_PX = 150
_SAVE_PX = 240
_LESSER_PX = 140


class ButtonBar(QWidget):
    """Reset tab, export and import at the left, cancel and save at the right; for a left hand the other way about."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.cancel = CardButton(tr("Cancel"), skin=skin, key="Esc")
        self.save = CardButton(tr("Save options"), skin=skin, icon="check", key="F9", primary=True)
        self.cancel.setMinimumWidth(_CANCEL_PX)
        self.save.setMinimumWidth(_SAVE_PX)
        lesser = ((tr("Reset tab"), "rotate-ccw"), (tr("Export"), "download"), (tr("Import"), "upload"))
        self._words = tuple(ActionButton(words, skin=skin, icon=icon, wide=_LESSER_PX) for words, icon in lesser)
        self._icons = tuple(IconButton(words, icon=icon, skin=skin, size=22) for words, icon in lesser)
        self.reset, self.export, self.take_in = self._words
        for word, icon in zip(self._words, self._icons, strict=True):
            icon.clicked.connect(word.clicked)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_PX, MARGIN_PX + 2, MARGIN_PX, MARGIN_PX + 2)
        row.setSpacing(_GAP_PX)
        for button in (*self._words, *self._icons):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.cancel, self.save):
            row.addWidget(button)
        skin.changed.connect(self._arrange)
        self._arrange()

    @property
    def is_brief(self) -> bool:
        """Whether the lesser buttons are icons."""
        return not self._icons[0].isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room for all."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        left = self._skin.left_handed
        self._row.setDirection(QHBoxLayout.Direction.RightToLeft if left else QHBoxLayout.Direction.LeftToRight)
        high = max(BUTTON_PX, self._skin.px(40))
        every = (*self._words, self.cancel, self.save)
        needed = sum(button.sizeHint().width() + _GAP_PX for button in every) + 2 * MARGIN_PX + _GAP_PX
        brief = needed > self.width()
        for button in every:
            button.setFixedHeight(high)
        for word, icon in zip(self._words, self._icons, strict=True):
            word.setVisible(not brief)
            icon.setVisible(brief)
            icon.setFixedSize(high, high)
