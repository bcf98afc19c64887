"""Below length and pattern: a serial to try them on, and patterns that earlier serials have."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bridge.options.patterns import Earlier, Proposal, proposals
from bridge.options.settings import Settings
from bridge.options.trying import Tried, would_pass
from bridge.serials.verdicts import Level
from bridge.ui.announce import announce
from bridge.ui.buttons import HINTS_UP_TO, CardButton
from bridge.ui.content import Shape
from bridge.ui.field import Field
from bridge.ui.fonts import Role
from bridge.ui.marks import paint_mark
from bridge.ui.skin import LEFT, Skin
from bridge.ui.speech import tr

_LEFT_PX = 27
_RIGHT_PX = 48
_TOP_PX = 14
_GAP_PX = 10
_FIELD_PX = 46
_FIELD_WIDE_PX = 250
_MARK_PX = 26
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_SHAPES = {Level.ACCEPT: Shape.ACCEPT, Level.ASK: Shape.ASK, Level.REJECT: Shape.REJECT}


class TryPanel(QWidget):
    """`taken` tells the mask of a proposal that a person took over; nothing is taken by itself."""

    taken = Signal(str)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self._settings = Settings()
        self.tried: Tried | None = None
        self._earlier = Earlier()
        self.offered: tuple[Proposal, ...] = ()
        self.buttons: tuple[CardButton, ...] = ()
        self._boxes: list[tuple[QRectF, str, str]] = []
        self._answer_box = QRectF()
        title = tr("Would this pass?")
        self.field = Field(title, skin=skin, icon="scan-barcode", placeholder=tr("Type a serial"), high=_FIELD_PX)
        self.field.setParent(self)
        self.field.edited.connect(self._try)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        skin.changed.connect(self._lay_out)

    def give(self, settings: Settings) -> None:
        """Judge by these settings from now on."""
        self._settings = settings
        self._try(self.field.text)

    def give_earlier(self, earlier: Earlier) -> None:
        """Propose what these serials have in common."""
        for button in self.buttons:
            button.deleteLater()
        self._earlier, self.offered = earlier, proposals(earlier)
        self.buttons = tuple(self._offer(proposal) for proposal in self.offered)
        self._lay_out()

    def clear(self) -> None:
        """Try nothing."""
        self.field.clear()
        self._try("")

    @property
    def answer(self) -> str:
        """What becomes of the serial that is typed; empty without one."""
        return f"{tr(self.tried.what)} {tr(self.tried.why)}" if self.tried else ""

    @property
    def own_words(self) -> str:
        """Whose serials are judged by rules of their own."""
        own = self._earlier.own
        if not own:
            return tr("A product with a length or pattern of its own is judged by that alone.")
        several = tr("{n} serials here are of products with a length or pattern of their own.", n=own)
        said = tr("1 serial here is of a product with a length or pattern of its own.") if own == 1 else several
        return f"{said} {tr('Those keep it.')}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Heading, answer, what is proposed and why."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        skin = self._skin
        painter.fillRect(self.rect(), skin.color("head"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, skin.color("line"))
        skin.text(painter, Role.CONTROL, "ink")
        painter.drawText(self._title_box(), LEFT, tr("Would this pass?"))
        self._paint_answer(painter)
        for box, words, role in self._boxes:
            skin.text(painter, Role[role], "ink" if role == "BODY_STRONG" else "ink2")
            painter.drawText(box, _WRAPPED, words)
        painter.end()

    def _paint_answer(self, painter: QPainter) -> None:
        skin, box, left = self._skin, self._answer_box, self._answer_box.left()
        words, ink = tr("By its looks, with the options as they stand here."), "ink2"
        if self.tried is not None:
            size = skin.px(_MARK_PX)
            mark = QRectF(left, box.center().y() - size / 2, size, size)
            paint_mark(painter, _SHAPES[self.tried.level], mark, skin=skin)
            left += size + _GAP_PX
            words, ink = self.answer, "ink"
        skin.text(painter, Role.BODY_STRONG if self.tried else Role.STRIP, ink)
        painter.drawText(QRectF(left, box.top(), box.right() - left, box.height()), _WRAPPED, words)

    def _try(self, text: str) -> None:
        self.tried = would_pass(text, self._settings)
        if self.tried is not None:
            announce(self, self.answer, urgent=False)
        self.setAccessibleName(self.answer)
        self._lay_out()

    def _offer(self, proposal: Proposal) -> CardButton:
        button = CardButton(tr("Take over {pattern}", pattern=proposal.picture), skin=self._skin, icon="plus")
        button.setAccessibleDescription(_why(proposal))
        button.setParent(self)
        button.clicked.connect(lambda: self.taken.emit(proposal.mask))
        button.show()
        return button

    def _title_box(self) -> QRectF:
        high = self.field.height() if self.field.x() > _LEFT_PX else self._skin.metrics(Role.CONTROL).height()
        return QRectF(_LEFT_PX, _TOP_PX, self.width(), high)

    def _lay_out(self) -> None:
        skin, right = self._skin, self.width() - _RIGHT_PX
        title = skin.metrics(Role.CONTROL).horizontalAdvance(tr("Would this pass?")) + 24
        high = self.field.sizeHint().height()
        wide = max(_FIELD_WIDE_PX, skin.px(_FIELD_WIDE_PX * 0.8))
        stacked = _LEFT_PX + title + wide > right or skin.scale >= HINTS_UP_TO
        line = round(skin.metrics(Role.CONTROL).height())
        left, top = (_LEFT_PX, _TOP_PX + line + _GAP_PX) if stacked else (right - wide, _TOP_PX)
        self.field.setGeometry(left, top, min(wide, right - left) if not stacked else right - left, high)
        answer = QRectF(_LEFT_PX + title, _TOP_PX, right - wide - 24 - title - _LEFT_PX, high)
        if stacked:
            answer = QRectF(_LEFT_PX, top + high + _GAP_PX, right - _LEFT_PX, 0)
            answer.setHeight(max(skin.px(_MARK_PX), self._wrapped(self.answer or " ", answer.width() - skin.px(40))))
        self._answer_box = answer
        bottom = max(answer.bottom(), self.field.geometry().bottom()) + _GAP_PX
        bottom = self._lay_out_offers(bottom, right)
        self.setFixedHeight(round(bottom) + _TOP_PX - 4)
        self.update()

    def _lay_out_offers(self, top: float, right: float) -> float:
        """From `top` down; where the last one ends."""
        self._boxes = []
        heads = [(tr("Earlier serials look like this. Nothing is set until you take it over."), "STRIP")]
        for words, role in (heads if self.offered else []) + [(self.own_words, "STRIP")]:
            box = QRectF(_LEFT_PX, top, right - _LEFT_PX, self._wrapped(words, right - _LEFT_PX, Role[role]))
            if words == self.own_words:
                top = self._place_offers(top, right)
                box.moveTop(top)
            self._boxes.append((box, words, role))
            top = box.bottom() + _GAP_PX / 2
        return top

    def _place_offers(self, top: float, right: float) -> float:
        for button, proposal in zip(self.buttons, self.offered, strict=True):
            button.adjustSize()
            button.move(_LEFT_PX, round(top + 2))
            room = right - _LEFT_PX - button.width() - 14
            words = _why(proposal)
            beside = self._wrapped(words, room, Role.STRIP) <= button.height() and room > self._skin.px(200)
            box = QRectF(_LEFT_PX + button.width() + 14, top + 2, room, button.height())
            if not beside:
                high = self._wrapped(words, right - _LEFT_PX, Role.STRIP)
                box = QRectF(_LEFT_PX, top + button.height() + 6, right - _LEFT_PX, high)
            self._boxes.append((box, words, "STRIP"))
            top = max(box.bottom(), top + button.height()) + _GAP_PX
        return top

    def _wrapped(self, words: str, width: float, role: Role = Role.BODY_STRONG) -> float:
        space = QRectF(0, 0, max(width, 40), 10_000)
        return self._skin.metrics(role).boundingRect(space, int(_WRAPPED), words).height()


def _why(proposal: Proposal) -> str:
    fits = tr("{fits:,} of {count:,} serials fit", fits=proposal.fits, count=proposal.count)
    of = tr(", those of SKUs like {skus}…", skus=proposal.skus) if proposal.skus else ""
    refused = proposal.count - proposal.fits
    others = tr("; it refuses the other {refused:,}", refused=refused) if refused else ""
    return f"{fits}{of}{others}."
