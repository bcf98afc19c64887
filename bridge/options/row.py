"""One option in the dialog: what it is, what it is set with, and whether that differs from the default."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.errors import BadArgument
from bridge.options.controls import Control, Switch, control_of
from bridge.options.option import Option
from bridge.ui.buttons import IconButton
from bridge.ui.fonts import Role
from bridge.ui.skin import LEFT, Skin

HIGH_PX = 74
_LEFT_PX = 27
_RESET_PX = 48
_GAP_PX = 10
_TEXT_GAP_PX = 24
_BAR_PX = 5
_TAG_PX = 24
_TAG_PADDING_PX = 8
_LINE_GAP_PX = 3
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class OptionRow(QWidget):
    """`option` with its control, and the option shown beside it where its value asks for that one."""

    edited = Signal()

    def __init__(self, option: Option, *, beside: Option | None = None, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._problem = ""
        self.text_box = QRectF()
        self._tag_below = False
        self._controls: dict[Option, Control] = {}
        for shown in (option, beside) if beside else (option,):
            self._controls[shown] = control_of(shown, skin=skin)
            self._controls[shown].setParent(self)
            self._controls[shown].changed.connect(self._edit)
        self._option = option
        self._reset = IconButton(f"Reset {option.label}", icon="rotate-ccw", skin=skin, size=22)
        self._reset.setParent(self)
        self._reset.clicked.connect(self.reset)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self._lay_out)
        self.give({shown.key: shown.kind.text(shown.default) for shown in self._controls})

    @property
    def options(self) -> tuple[Option, ...]:
        """What is set in this row."""
        return tuple(self._controls)

    @property
    def changed(self) -> bool:
        """Whether anything shown here differs from its default."""
        return any(self._text_of(option) != option.kind.text(option.default) for option in self._shown())

    @property
    def problem(self) -> str:
        """Why what is typed cannot be kept; empty if it can."""
        return self._problem

    def control(self, option: Option) -> Control:
        """What `option` is set with."""
        return self._controls[option]

    def give(self, texts: Mapping[str, str]) -> None:
        """Show these values; keys of other rows are passed over."""
        for option, control in self._controls.items():
            if option.key in texts:
                control.give(texts[option.key])
        self._settle()

    def texts(self) -> dict[str, str]:
        """What is set, as it is stored; empty while there is a problem."""
        return {} if self._problem else {option.key: self._text_of(option) for option in self._controls}

    def reset(self) -> None:
        """Go back to the default."""
        self.give({option.key: option.kind.text(option.default) for option in self._controls})
        self.edited.emit()

    def finds(self, words: str) -> bool:
        """Whether each of `words` stands in what is known of an option here."""
        known = " ".join(f"{o.label} {o.help} {o.key} {o.reference} {o.kind.allowed}" for o in self._controls).lower()
        return all(word in known for word in words.lower().split())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bar, label with its tag, help or problem, and a line below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin = self._skin
        painter.fillRect(self.rect(), skin.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, skin.color("line"))
        if self.changed:
            painter.fillRect(0, 0, _BAR_PX, self.height() - 1, skin.color("accent"))
        box = QRectF(self.text_box)
        box.setHeight(self._line(Role.CONTROL))
        skin.text(painter, Role.CONTROL, "ink")
        painter.drawText(box, LEFT, self._option.label)
        if self.changed:
            label = 0.0 if self._tag_below else skin.metrics(Role.CONTROL).horizontalAdvance(self._option.label) + 13
            top = box.bottom() + _LINE_GAP_PX if self._tag_below else box.center().y() - self._tag_height() / 2
            self._paint_tag(painter, box.left() + label, top)
        skin.text(painter, Role.STRIP, "reject_text" if self._problem else "ink2")
        painter.drawText(self._help_box(), _WRAPPED, self._problem or self._option.help)
        painter.end()

    def _paint_tag(self, painter: QPainter, left: float, top: float) -> None:
        skin = self._skin
        box = QRectF(left, top, self._tag_width(), self._tag_height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(skin.color("sel"))
        painter.drawRoundedRect(box, 4, 4)
        skin.text(painter, Role.SMALL_STRONG, "accent")
        painter.drawText(box.adjusted(_TAG_PADDING_PX, 0, 0, 0), LEFT, "Changed")
        word = skin.metrics(Role.SMALL_STRONG).horizontalAdvance("Changed")
        skin.text(painter, Role.SMALL, "ink2")
        painter.drawText(box.adjusted(2 * _TAG_PADDING_PX + word, 0, 0, 0), LEFT, self._default_words())

    def _edit(self) -> None:
        self._settle()
        self.edited.emit()

    def _settle(self) -> None:
        """Bring everything in line with what the controls say."""
        self._problem = ""
        for option in self._shown():
            try:
                option.parse(self._controls[option].value_text())
            except BadArgument as problem:
                self._problem = str(problem).removeprefix(f"{option.key} ").capitalize()
        for option, control in self._controls.items():
            control.setVisible(option in self._shown())
        self._reset.setVisible(self.changed)
        self._name_controls()
        self._lay_out()

    def _shown(self) -> tuple[Option, ...]:
        return tuple(
            option
            for option in self._controls
            if option.beside is None or option.beside[1] in {"", self._controls[self._option].value_text()}
        )

    def _text_of(self, option: Option) -> str:
        text = self._controls[option].value_text()
        try:
            return option.kind.text(option.parse(text))
        except BadArgument:
            return text

    def _words_of(self, option: Option) -> str:
        try:
            return option.kind.words(option.parse(self._controls[option].value_text()))
        except BadArgument:
            return self._controls[option].value_text()

    def _name_controls(self) -> None:
        for option, control in self._controls.items():
            changed = f", changed, {self._default_words().replace(':', '')}" if self.changed else ""
            name = f"{option.label}, {self._words_of(option)}{changed}"
            (control if isinstance(control, Switch) else control.focusProxy() or control).setAccessibleName(name)

    def _default_words(self) -> str:
        return f"default: {self._option.kind.words(self._option.default)}"

    def _line(self, role: Role) -> float:
        return self._skin.metrics(role).height()

    def _tag_height(self) -> float:
        return max(_TAG_PX, self._line(Role.SMALL) + 4)

    def _tag_width(self) -> float:
        words = self._skin.metrics(Role.SMALL_STRONG).horizontalAdvance("Changed")
        words += self._skin.metrics(Role.SMALL).horizontalAdvance(self._default_words())
        return words + 3 * _TAG_PADDING_PX

    def _help_box(self) -> QRectF:
        box = QRectF(self.text_box)
        below = self._tag_height() + _LINE_GAP_PX if self._tag_below else 0
        box.setTop(box.top() + self._line(Role.CONTROL) + below + _LINE_GAP_PX)
        return box

    def _text_height(self, width: float) -> float:
        words = self._problem or self._option.help
        space = QRectF(0, 0, width, 10_000)
        wrapped = self._skin.metrics(Role.STRIP).boundingRect(space, int(_WRAPPED), words).height()
        tag = self._tag_height() + _LINE_GAP_PX if self._tag_below else 0
        return self._line(Role.CONTROL) + tag + _LINE_GAP_PX + wrapped

    def _lay_out(self) -> None:
        shown = [self._controls[option] for option in self._shown()]
        for control in shown:
            control.adjustSize()
        controls = sum(control.width() for control in shown) + _GAP_PX * (len(shown) - 1)
        label = self._skin.metrics(Role.CONTROL).horizontalAdvance(self._option.label)
        width = self.width() - _LEFT_PX - _RESET_PX
        stacked = label + _TEXT_GAP_PX + controls > width
        room = width if stacked else width - controls - _TEXT_GAP_PX
        self._tag_below = self.changed and label + 13 + self._tag_width() > room
        text = self._text_height(room)
        below = max(control.height() for control in shown) + _GAP_PX if stacked else 0
        height = max(HIGH_PX, round(text + below) + 22) + 1
        self.text_box = QRectF(_LEFT_PX, (height - 1 - text - below) / 2, room, text)
        self.setFixedHeight(height)
        self._place(shown, left=_LEFT_PX if stacked else self.width() - _RESET_PX - controls, stacked=stacked)
        self.update()

    def _place(self, shown: list[Control], *, left: int, stacked: bool) -> None:
        bottom = self.height() - 12
        for control in shown:
            middle = (self.height() - 1 - control.height()) // 2
            control.move(left, bottom - control.height() if stacked else middle)
            left += control.width() + _GAP_PX
        self._reset.adjustSize()
        self._reset.move(self.width() - self._reset.width() - 1, (self.height() - 1 - self._reset.height()) // 2)
