"""Where an order goes and what was noted on it: large before the first scan, small afterwards."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.ui.fonts import Role
from bridge.ui.ship_content import ShipTo
from bridge.ui.skin import LEFT, RIGHT, Skin
from bridge.ui.speech import tr

_PADDING_PX = 17
_TOP_PX = 11
_LABEL_PX = 22
_GAP_PX = 12
_LINES = 2
_LARGEST_PX, _SMALLEST_PX = 48, 19
_NOTE_SHARE = 0.86
_FLAT_PX = 46
_NOTE_PX = 26
_NOTE_UP_PX = 8
_LEAST_PX = 80
_WRAPPED_FROM_PX = 26
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_FREE = 10_000.0


class ShipToCard(QWidget):
    """Shows a `ShipTo` within a panel. `flat` is one line of it, for a card as wide as the page."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._shown = ShipTo()
        self._flat = False
        self._large = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        skin.changed.connect(self.updateGeometry)

    def give(self, shown: ShipTo) -> None:
        """Show this."""
        if shown != self._shown:
            self._shown = shown
            address = ", ".join(shown.address)
            note = tr("Note: {note}", note=shown.note) if shown.note else ""
            parts = (tr("Ships to {address}", address=address) if address else "", shown.carrier, note)
            self.setAccessibleName(". ".join(part for part in parts if part))
            self.updateGeometry()
            self.update()

    def be_large(self, *, large: bool) -> None:
        """Have the whole address, as large as there is room, or who and which town."""
        if large != self._large:
            self._large = large
            self.update()

    def be_flat(self, *, flat: bool) -> None:
        """Be one line, or a card."""
        if flat != self._flat:
            self._flat = flat
            self.updateGeometry()
            self.update()

    def heightForWidth(self, width: int) -> int:
        """What address and note need; the large card takes what there is."""
        if self._flat:
            high = max(_FLAT_PX, self._skin.px(34))
            return high + self._skin.px(_NOTE_PX) if self._note_below(width) else high
        room = width - 2 * _PADDING_PX
        address = self._lines_height(Role.ROW, self._address(), room)
        note = self._lines_height(Role.BODY, self._shown.note, room)
        between = _GAP_PX / 2 if address and note else 0
        return round(_TOP_PX + self._skin.px(_LABEL_PX) + address + between + note + _TOP_PX)

    def sizeHint(self) -> QSize:
        """As high as the present width needs."""
        return QSize(340, self.heightForWidth(self.width() or 340))

    def minimumSizeHint(self) -> QSize:
        """Narrow; never lower than its words."""
        return QSize(0, self.heightForWidth(self.width() or 340))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One line, or label, address and note."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._skin.color("surface"))
        if self._flat:
            self._paint_flat(painter)
        else:
            self._paint_label(painter)
            if self._large:
                self._paint_large(painter)
            else:
                self._paint_small(painter)
        painter.end()

    def _address(self) -> str:
        """Who, and the last line, which has the town."""
        lines = [line for line in self._shown.address if line.strip()]
        return ", ".join(dict.fromkeys((lines[0], lines[-1]))) if lines else ""

    def _whole_address(self, width: float) -> str:
        """Every line of the address where one line has room for them."""
        whole = ", ".join(line for line in self._shown.address if line.strip())
        room = width - 2 * _PADDING_PX
        return whole if self._skin.metrics(Role.BODY_STRONG).horizontalAdvance(whole) <= room else self._address()

    def _note_below(self, width: float) -> bool:
        """Whether the note, which is to be read whole before the first scan, needs a line of its own."""
        shown, skin = self._shown, self._skin
        address = skin.metrics(Role.BODY_STRONG).horizontalAdvance(self._whole_address(width))
        note = skin.metrics(Role.BODY).horizontalAdvance(shown.note)
        return bool(shown.large and shown.note) and address + note + _GAP_PX > width - 2 * _PADDING_PX

    def _paint_flat(self, painter: QPainter) -> None:
        """The label and the note only where the address leaves room; before the first scan the note has a line."""
        high = float(self.height())
        if self._note_below(self.width()):
            high -= self._skin.px(_NOTE_PX)
            room = self.width() - 2 * _PADDING_PX
            note = self._skin.metrics(Role.BODY).elidedText(self._shown.note, Qt.TextElideMode.ElideRight, room)
            self._skin.text(painter, Role.BODY, "ink")
            painter.drawText(QRectF(_PADDING_PX, high - _NOTE_UP_PX, room, self._skin.px(_NOTE_PX)), LEFT, note)
        self._paint_line(painter, high, "" if high < self.height() else self._shown.note)

    def _paint_line(self, painter: QPainter, high: float, note: str) -> None:
        skin, left, address = self._skin, float(_PADDING_PX), self._whole_address(self.width())
        whole = self.width() - 2 * _PADDING_PX - skin.metrics(Role.BODY_STRONG).horizontalAdvance(address)
        label = tr("Ships to")
        if whole < skin.metrics(Role.STRIP).horizontalAdvance(label) + _GAP_PX:
            label = ""
        parts = ((Role.STRIP, "ink2", label), (Role.BODY_STRONG, "ink", address), (Role.BODY, "ink", note))
        for role, ink, text in parts:
            room = self.width() - left - _PADDING_PX
            if text and room > skin.px(_LEAST_PX):
                shown = skin.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, room)
                skin.text(painter, role, ink)
                painter.drawText(QRectF(left, 0, room, high), LEFT, shown)
                left += skin.metrics(role).horizontalAdvance(shown) + _GAP_PX

    def _paint_label(self, painter: QPainter) -> None:
        skin, room = self._skin, self.width() - 2 * _PADDING_PX
        line = QRectF(_PADDING_PX, _TOP_PX, room, skin.px(_LABEL_PX) - 2)
        skin.text(painter, Role.SMALL_STRONG, "ink2")
        painter.drawText(line, LEFT, tr("Ships to"))
        rest = room - skin.metrics(Role.SMALL_STRONG).horizontalAdvance(tr("Ships to")) - _GAP_PX
        carrier = skin.metrics(Role.SMALL).elidedText(self._shown.carrier, Qt.TextElideMode.ElideRight, rest)
        skin.text(painter, Role.SMALL, "ink2")
        painter.drawText(line, RIGHT, carrier)

    def _paint_small(self, painter: QPainter) -> None:
        top, room = float(_TOP_PX + self._skin.px(_LABEL_PX)), self.width() - 2 * _PADDING_PX
        for role, text in ((Role.ROW, self._address()), (Role.BODY, self._shown.note)):
            high = self._lines_height(role, text, room)
            if high:
                self._skin.text(painter, role, "ink")
                self._write(painter, role, QRectF(_PADDING_PX, top, room, high), text)
                top += high + _GAP_PX / 2

    def _write(self, painter: QPainter, role: Role, box: QRectF, text: str) -> None:
        """Words that wrap, cut at the end of the second line with an ellipsis."""
        metrics, shown = self._skin.metrics(role), text
        free = QRectF(0, 0, box.width(), _FREE)
        while shown and metrics.boundingRect(free, _WRAP, shown).height() > box.height() + 1:
            shown = f"{shown.rstrip(' …')[:-1].rstrip()}…"
        painter.drawText(box.adjusted(0, 0, 0, 2), _WRAP, shown)

    def _lines_height(self, role: Role, text: str, room: float) -> float:
        """How high the text is, two lines at most."""
        if not text:
            return 0.0
        metrics = self._skin.metrics(role)
        needed = metrics.boundingRect(QRectF(0, 0, room, _FREE), _WRAP, text).height()
        return min(needed, metrics.lineSpacing() * _LINES)

    def _paint_large(self, painter: QPainter) -> None:
        """The whole address and the note, as large as there is room."""
        top = float(_TOP_PX + self._skin.px(_LABEL_PX) + 2)
        room = QRectF(_PADDING_PX, top, self.width() - 2 * _PADDING_PX, self.height() - top - _TOP_PX)
        texts = self._texts()
        px = self._fitting(texts, room)
        for role, text, share in texts:
            font, metrics = self._skin.sized(role, round(px * share))
            if role is not Role.TITLE:
                room.setTop(room.top() + self._paint_note_label(painter, room))
            high = metrics.boundingRect(QRectF(0, 0, room.width(), _FREE), _WRAP, text).height()
            painter.setFont(font)
            painter.setPen(self._skin.color("ink"))
            painter.drawText(room, _WRAP, text)
            room.setTop(room.top() + high)

    def _paint_note_label(self, painter: QPainter, room: QRectF) -> float:
        """A rule and what follows; how high both are."""
        rule = room.top() + _GAP_PX
        painter.fillRect(QRectF(room.left(), rule, room.width(), 1), self._skin.color("line"))
        self._skin.text(painter, Role.SMALL_STRONG, "ink2")
        label = self._skin.px(_LABEL_PX)
        painter.drawText(QRectF(room.left(), rule + _GAP_PX - 2, room.width(), label), LEFT, tr("Note"))
        return 2 * _GAP_PX + label

    def _texts(self) -> Sequence[tuple[Role, str, float]]:
        address = "\n".join(line for line in self._shown.address if line.strip())
        texts = ((Role.TITLE, address, 1.0), (Role.WAY_OUT_COMPACT, self._shown.note, _NOTE_SHARE))
        return tuple(text for text in texts if text[1])

    def _fitting(self, texts: Sequence[tuple[Role, str, float]], room: QRectF) -> int:
        """The largest size in which everything fits; a line of the address is only wrapped where it would be small."""
        least = self._skin.px(_SMALLEST_PX)
        labels = 2 * _GAP_PX + self._skin.px(_LABEL_PX) if self._shown.note else 0
        for px in range(self._skin.px(_LARGEST_PX), least, -1):
            high = float(labels)
            widest = 0.0
            for role, text, share in texts:
                metrics = self._skin.sized(role, round(px * share))[1]
                high += metrics.boundingRect(QRectF(0, 0, room.width(), _FREE), _WRAP, text).height()
                whole = role is Role.TITLE and px >= self._skin.px(_WRAPPED_FROM_PX)
                pieces = text.splitlines() if whole else text.split()
                widest = max(widest, *(metrics.horizontalAdvance(piece) for piece in pieces))
            if high <= room.height() and widest <= room.width():
                return px
        return least
