"""Below the options of the connection: is it right, the token, and the code that sets up a new station."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from bridge.options.connection_views import ConnectionView, Said
from bridge.ui.action_bar import Words
from bridge.ui.announce import announce
from bridge.ui.buttons import HINTS_UP_TO, CardButton
from bridge.ui.content import Shape
from bridge.ui.field import Field
from bridge.ui.fonts import Role
from bridge.ui.marks import paint_mark
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

LONGEST_TYPED = 500
_LEFT_PX, _RIGHT_PX, _TOP_PX, _GAP_PX = 27, 48, 14, 10
_FIELD_PX, _FIELD_WIDE_PX = 46, 300
_MARK_PX = 26
_MAY_BREAK = "\u200b"  # fingerprints and addresses are longer than a line


class ConnectionPanel(QWidget):
    """`tested`: try the connection; `token_typed` and `code_typed` carry what was typed, which is shown no more.

    `place_chosen` says where the token is to be kept, `known` the fingerprint that a person found to be right.
    """

    tested = Signal()
    token_typed = Signal(str)
    code_typed = Signal(str)
    place_chosen = Signal(str)
    known = Signal(str)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.test = CardButton(tr("Test connection"), skin=skin, icon="cloud-check")
        self.token = _field(tr("Token"), tr("Type or paste a token"), icon="key-round", skin=skin)
        self.token.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = _field(tr("Setup code"), "XJXSETUP…", icon="scan-barcode", skin=skin)
        self.keep = CardButton(tr("Keep token"), skin=skin)
        self.use = CardButton(tr("Set up"), skin=skin)
        self.in_file = CardButton(tr("Keep it in a file"), skin=skin)
        self.same = CardButton(tr("It is the same"), skin=skin, icon="check")
        self.in_session = CardButton(tr("Ask at each start"), skin=skin)
        self._state = Line(tr("Connection"), tr("Tries the address above, saved or not."), (self.test,), skin=skin)
        self._about_token = Line(tr("Token"), "", (self.token, self.keep), skin=skin)
        told = tr("The central prints one with bridge central enrol. Scan it, or type it here.")
        self._about_code = Line(tr("Setup code"), told, (self.code, self.use), skin=skin)
        told = tr("A file in the data folder: whoever can read this user's files can read the token.")
        self._choice = Line(tr("Where is the token to be kept?"), told, (self.in_session, self.in_file), skin=skin)
        told = tr("On the central's computer, bridge central certificate prints it.")
        self._compare = Line(tr("Compare the fingerprint with the central's"), told, (self.same,), skin=skin)
        self._sentences = QVBoxLayout()
        self._view = ConnectionView()
        self._lay_out()
        self._connect()
        self.give(ConnectionView())

    @property
    def view(self) -> ConnectionView:
        """What it says."""
        return self._view

    def give(self, view: ConnectionView) -> None:
        """Say this."""
        told = view.busy or " ".join(one.words for one in view.said)
        if told and (view.busy, view.said) != (self._view.busy, self._view.said):
            announce(self, told, urgent=False)
        self._view = view
        self._about_token.tell(view.token)
        self._choice.setVisible(view.choosing)
        self._compare.setVisible(bool(view.fingerprint))
        for button in (self.test, self.keep, self.use, self.in_file, self.in_session, self.same):
            button.look_off(off=bool(view.busy))
        self._say((Said(Shape.IGNORE, view.busy),) if view.busy else view.said)
        if told:
            QTimer.singleShot(0, self, self._bring_into_view)

    def clear(self) -> None:
        """Drop what was typed."""
        self.token.clear()
        self.code.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground below options that are set elsewhere than in rows."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("head"))
        for line in (self._compare, self._choice, self._about_token, self._about_code):
            if line.isVisible():
                painter.fillRect(0, line.y(), self.width(), 1, self._skin.color("line"))
        painter.end()

    def _connect(self) -> None:
        self.test.clicked.connect(self._try)
        for field, button, tell in (
            (self.token, self.keep, self.token_typed.emit),
            (self.code, self.use, self.code_typed.emit),
        ):
            button.clicked.connect(lambda _on=False, field=field, tell=tell: self._tell(field, tell))
            field.entered.connect(lambda _text, field=field, tell=tell: self._tell(field, tell))
        self.in_file.clicked.connect(lambda: self.place_chosen.emit("file"))
        self.in_session.clicked.connect(lambda: self.place_chosen.emit("session"))
        self.same.clicked.connect(lambda: self.known.emit(self._view.fingerprint))

    def _try(self) -> None:
        if not self._view.busy:
            self.tested.emit()

    def _tell(self, field: Field, tell: Callable[[str], None]) -> None:
        text = field.text.strip()
        if text and not self._view.busy:
            field.clear()
            tell(text)

    def _say(self, sentences: Sequence[Said]) -> None:
        while (item := self._sentences.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in sentences:
            self._sentences.addWidget(Sentence(one, skin=self._skin))

    def _bring_into_view(self) -> None:
        """Scroll what holds it to what it says, and to what is to be chosen then."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is None or not self.isVisible():
            return
        for part in (self._choice, self._compare, *reversed(self.findChildren(Sentence))):
            if part.isVisible():
                around.ensureWidgetVisible(part, 0, 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._state)
        self._sentences.setContentsMargins(_LEFT_PX, 0, _RIGHT_PX, 0)
        self._sentences.setSpacing(0)
        column.addLayout(self._sentences)
        for line in (self._compare, self._choice, self._about_token, self._about_code):
            column.addWidget(line)


class Line(QWidget):
    """A name and what is to know of it at the left, controls at the right, or below where there is no room.

    `ruled`: a rule parts it from what stands above.
    """

    def __init__(
        self,
        name: str,
        told: str,
        controls: Sequence[QWidget],
        *,
        skin: Skin,
        ruled: bool = False,
        right_px: int = _RIGHT_PX,
    ) -> None:
        super().__init__()
        self._skin = skin
        self._controls = controls
        self._ruled = ruled
        self._told = Words(skin=skin, role=Role.STRIP)
        self._told.setWordWrap(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_LEFT_PX, _TOP_PX, right_px, _TOP_PX)
        self._lay_out(name)
        skin.changed.connect(self._turn)
        self._turn()
        self.tell(told)

    def _lay_out(self, name: str) -> None:
        name_words = Words(skin=self._skin, role=Role.CONTROL, ink="ink")
        name_words.setText(name)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(name_words)
        text.addWidget(self._told)
        right = QHBoxLayout()
        right.setSpacing(_GAP_PX)
        for control in self._controls:
            right.addWidget(control)
        self._row.setSpacing(24)
        self._row.addLayout(text, 1)
        self._row.addLayout(right)

    def tell(self, told: str) -> None:
        """Say what is to know."""
        self._told.setText(told)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rule above it, where it is one of several."""
        if self._ruled:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, self._skin.color("line"))
            painter.end()

    def _turn(self) -> None:
        direction = QHBoxLayout.Direction
        large = self._skin.scale >= HINTS_UP_TO
        self._row.setDirection(direction.TopToBottom if large else direction.LeftToRight)
        for control in self._controls:
            if isinstance(control, Field):
                control.setFixedWidth(round(_FIELD_WIDE_PX * max(1.0, self._skin.scale * 0.8)))


class Sentence(QWidget):
    """A mark and a sentence, wrapped where it has to be."""

    def __init__(self, said: Said, *, skin: Skin) -> None:
        super().__init__()
        self.said = said
        words = Words(skin=skin, role=Role.BODY_STRONG, ink="ink")
        words.setWordWrap(True)
        words.setText(said.words.replace(":", f":{_MAY_BREAK}"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 6)
        row.setSpacing(12)
        row.addWidget(_Mark(said.shape, skin=skin), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self.setAccessibleName(said.words)


class _Mark(QWidget):
    def __init__(self, shape: Shape, *, skin: Skin) -> None:
        super().__init__()
        self._shape = shape
        self._skin = skin
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._skin.px(_MARK_PX), self._skin.px(_MARK_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, self._shape, QRectF(self.rect()), skin=self._skin)
        painter.end()


def _field(name: str, placeholder: str, *, icon: str, skin: Skin) -> Field:
    field = Field(name, skin=skin, icon=icon, placeholder=placeholder, high=_FIELD_PX)
    field.line.setMaxLength(LONGEST_TYPED)
    return field
