"""One option in the dialog: what it is, what it is set with, and whether that differs from the default."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.errors import BadArgument
from bridge.options.controls import WIDE_PX, Control, Switch, control_of
from bridge.options.option import Option
from bridge.options.row_marks import GAP_PX as MARK_GAP_PX
from bridge.options.row_marks import RowMarks
from bridge.options.told import ASKS_PIN, LEVEL, default_text, found_in, help_words, problem_words, value_words
from bridge.ui.buttons import IconButton
from bridge.ui.fonts import Role
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

HIGH_PX = 74
_LEFT_PX = 27
_RESET_PX = 48
_GAP_PX = 10
_TEXT_GAP_PX = 24
_LEAST_TEXT_PX = 230
_BAR_PX = 5
_LINE_GAP_PX = 3
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_IDLE = frozenset({"off", "false"})


class OptionRow(QWidget):
    """`option` with its control, and the options shown beside it where its value asks for them.

    What is advanced beside it is shown while the row is `open_wide`, or once it is changed.
    """

    edited = Signal()

    def __init__(self, option: Option, *, beside: Sequence[Option] = (), skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._problem = ""
        self._wide = False
        self.text_box = QRectF()
        self._tag_below = False
        self._controls: dict[Option, Control] = {}
        for shown in (option, *beside):
            self._controls[shown] = control_of(shown, skin=skin)
            self._controls[shown].setParent(self)
            self._controls[shown].changed.connect(self._edit)
        self.option = option
        self.marks = RowMarks(skin=skin)
        self._reset = IconButton(tr("Reset {label}", label=tr(option.label)), icon="rotate-ccw", skin=skin, size=22)
        self._reset.setParent(self)
        self._reset.clicked.connect(self.reset)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self._lay_out)
        self._in_force = {shown.key: default_text(shown) for shown in self._controls}
        self.give(self._in_force)

    @property
    def options(self) -> tuple[Option, ...]:
        """What is set in this row."""
        return tuple(self._controls)

    @property
    def changed(self) -> tuple[Option, ...]:
        """What is shown here and differs from its default; one that only refines another value counts with that."""
        shown = (option for option in self._shown() if option.beside is None or not option.beside[1])
        return tuple(option for option in shown if self._text_of(option) != default_text(option))

    @property
    def unsaved(self) -> tuple[Option, ...]:
        """What differs from what is in force."""
        return tuple(option for option in self._controls if self._text_of(option) != self._in_force[option.key])

    @property
    def problem(self) -> str:
        """Why what is typed cannot be kept; empty if it can."""
        return self._problem

    def control(self, option: Option) -> Control:
        """What `option` is set with."""
        return self._controls[option]

    def give(self, texts: Mapping[str, str]) -> None:
        """Show these values as those in force; keys of other rows are passed over."""
        self._in_force.update({key: text for key, text in texts.items() if key in self._in_force})
        self._show(texts)

    def follow(self, texts: Mapping[str, str]) -> None:
        """The same, but what is set here and not saved goes on being shown."""
        changed = {key: text for key, text in texts.items() if self._in_force.get(key, text) != text}
        if changed:
            unsaved = {option.key for option in self.unsaved}
            self._in_force.update(changed)
            self._show({key: text for key, text in changed.items() if key not in unsaved})

    def edit(self, texts: Mapping[str, str]) -> None:
        """Set these values as a person would, without saving them; keys of other rows are passed over."""
        self._show(texts)
        self.edited.emit()

    def texts(self) -> dict[str, str]:
        """What is set, as it is stored; empty while there is a problem."""
        return {} if self._problem else {option.key: self._text_of(option) for option in self._controls}

    def reset(self) -> None:
        """Go back to the default."""
        self.edit({option.key: default_text(option) for option in self._controls})

    def open_wide(self, *, wide: bool) -> None:
        """Show what is advanced beside it, too."""
        if wide != self._wide:
            self._wide = wide
            self._settle()

    def finds(self, words: str) -> bool:
        """Whether each of `words` stands in what is known of the options here."""
        return found_in(self.options, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bar, label with its marks, help or problem, and a line below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin = self._skin
        painter.fillRect(self.rect(), skin.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, skin.color("line"))
        if self.marks.there:
            edge = self.width() - _BAR_PX if skin.left_handed else 0
            painter.fillRect(edge, 0, _BAR_PX, self.height() - 1, skin.color("accent"))
        box = QRectF(self.text_box)
        box.setHeight(self._line(Role.CONTROL))
        skin.text(painter, Role.CONTROL, "ink")
        painter.drawText(box, LEFT, tr(self.option.label))
        self.marks.paint_lock(painter, box.left() + self._label_width() + MARK_GAP_PX, box.center().y())
        if self.marks.there:
            left = 0.0 if self._tag_below else self._label_width() + self.marks.lock_width + MARK_GAP_PX
            top = box.bottom() + _LINE_GAP_PX if self._tag_below else box.center().y() - self.marks.tag_height / 2
            self.marks.paint_tag(painter, box.left() + left, top, most=box.width() - left)
        skin.text(painter, Role.STRIP, "reject_text" if self._problem else "ink2")
        painter.drawText(self._help_box(), _WRAPPED, self.said)
        painter.end()

    def _show(self, texts: Mapping[str, str]) -> None:
        for option, control in self._controls.items():
            if option.key in texts:
                control.give(texts[option.key])
        self._settle()

    def _edit(self) -> None:
        self._settle()
        self.edited.emit()

    def _settle(self) -> None:
        """Bring everything in line with what the controls say."""
        shown = self._shown()
        problems = (problem_words(option, self._controls[option].value_text()) for option in shown)
        self._problem = next(filter(None, problems), "")
        for option, control in self._controls.items():
            control.setVisible(option in shown)
        changed, unsaved = self.changed, self.unsaved
        self.marks.word = tr("Changed") if changed else tr("Not saved") if unsaved else ""
        defaults = ", ".join(value_words(option, default_text(option)) for option in changed)
        self.marks.note = tr("default: {words}", words=defaults) if changed else ""
        self.marks.locked = any(self._controls[option].value_text() in ASKS_PIN for option in shown)
        self._reset.setVisible(bool(changed))
        self._name_controls()
        self._lay_out()

    def _shown(self) -> tuple[Option, ...]:
        return tuple(option for option in self._controls if option.beside is None or self._is_beside(option))

    def _is_beside(self, option: Option) -> bool:
        text, rule = self._controls[option].value_text(), self._controls[self.option].value_text()
        if option.beside is None or option.beside[1] not in {"", rule}:
            return False
        if not option.advanced or text != default_text(option):
            return True
        return self._wide and rule not in _IDLE

    def _text_of(self, option: Option) -> str:
        text = self._controls[option].value_text()
        try:
            return option.kind.text(option.parse(text))
        except BadArgument:
            return text

    def _name_controls(self) -> None:
        for option, control in self._controls.items():
            changed = ""
            if option in self.changed:
                words = value_words(option, default_text(option))
                changed = tr(", changed, default {words}", words=words)
            name = f"{tr(option.label)}, {value_words(option, self._text_of(option))}{changed}"
            (control if isinstance(control, Switch) else control.focusProxy() or control).setAccessibleName(name)
            if isinstance(control, Switch):
                control.setAccessibleDescription(tr(option.help))

    @property
    def said(self) -> str:
        """What stands below the label: help, or what is wrong."""
        if self._problem:
            return self._problem
        level = next((o for o in self._shown() if o.key.endswith(LEVEL) and o is not self.option), None)
        said = help_words(self.option, self._controls[level].value_text() if level else None)
        before = ", ".join(value_words(option, self._in_force[option.key]) for option in self.unsaved)
        return tr("{help}. Until saved: {words}.", help=said.rstrip("."), words=before) if before else said

    def _line(self, role: Role) -> float:
        return self._skin.metrics(role).height()

    def _label_width(self) -> float:
        return self._skin.metrics(Role.CONTROL).horizontalAdvance(tr(self.option.label))

    def _help_box(self) -> QRectF:
        box = QRectF(self.text_box)
        below = self.marks.tag_height + _LINE_GAP_PX if self._tag_below else 0
        box.setTop(box.top() + self._line(Role.CONTROL) + below + _LINE_GAP_PX)
        return box

    def _text_height(self, width: float) -> float:
        space = QRectF(0, 0, width, 10_000)
        wrapped = self._skin.metrics(Role.STRIP).boundingRect(space, int(_WRAPPED), self.said).height()
        tag = self.marks.tag_height + _LINE_GAP_PX if self._tag_below else 0
        return self._line(Role.CONTROL) + tag + _LINE_GAP_PX + wrapped

    def _lay_out(self) -> None:
        shown = [self._controls[option] for option in self._shown()]
        for control in shown:
            control.adjustSize()
        controls = self._controls_width(shown)
        label = self._label_width() + self.marks.lock_width
        self._reset.adjustSize()
        reset = max(_RESET_PX, self._reset.width() + 2)
        width = self.width() - _LEFT_PX - reset
        needed = max(label, self.marks.tag_width if self.marks.there else 0, self._skin.px(_LEAST_TEXT_PX))
        stacked = needed + _TEXT_GAP_PX + controls > width
        lines = _lines(shown, width) if stacked else [shown]
        room = width if stacked else width - controls - _TEXT_GAP_PX
        self._tag_below = self.marks.there and label + MARK_GAP_PX + self.marks.tag_width > room
        text = self._text_height(room)
        below = sum(max(control.height() for control in line) + _GAP_PX for line in lines) if stacked else 0
        height = max(HIGH_PX, round(text + below) + 22) + 1
        words, first = self._sides(reset, 0 if stacked else controls)
        self.text_box = QRectF(words, (height - 1 - text - below) / 2, room, text)
        self.setFixedHeight(height)
        top = self.text_box.bottom() + _GAP_PX if stacked else None
        for line in lines:
            self._place(line, left=words if stacked else first, top=top)
            top = None if top is None else top + max(control.height() for control in line) + _GAP_PX
        self._reset.move(self._reset_left(), (self.height() - 1 - self._reset.height()) // 2)
        self.update()

    def _controls_width(self, shown: Sequence[Control]) -> int:
        """What they take side by side; for a left hand at least a column, so that the words stand below each other."""
        width = sum(control.width() for control in shown) + _GAP_PX * (len(shown) - 1)
        return max(width, WIDE_PX, self._skin.px(WIDE_PX * 0.8)) if self._skin.left_handed else width

    def _sides(self, reset: int, controls: int) -> tuple[int, int]:
        """Where the words begin, and the controls beside them; for a left hand these stand first."""
        if self._skin.left_handed:
            return (reset + controls + _TEXT_GAP_PX if controls else reset), reset
        return _LEFT_PX, self.width() - reset - controls

    def _reset_left(self) -> int:
        return 1 if self._skin.left_handed else self.width() - self._reset.width() - 1

    def _place(self, line: Sequence[Control], *, left: int, top: float | None) -> None:
        for control in line:
            middle = (self.height() - 1 - control.height()) // 2
            control.move(left, middle if top is None else round(top))
            left += control.width() + _GAP_PX


def _lines(controls: Sequence[Control], width: int) -> list[list[Control]]:
    """The controls one after another, in as many lines as they need."""
    lines: list[list[Control]] = [[]]
    for control in controls:
        used = sum(before.width() + _GAP_PX for before in lines[-1])
        if lines[-1] and used + control.width() > width:
            lines.append([])
        lines[-1].append(control)
    return lines
