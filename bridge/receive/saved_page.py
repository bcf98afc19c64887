"""What was saved, how far it got, and what is still open."""

from PySide6.QtCore import Signal

from bridge.phrases import phrase
from bridge.serials.counts import lines_words
from bridge.ui.after_page import AfterPage
from bridge.ui.buttons import ActionButton
from bridge.ui.content import SavedView
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

_NEXT = "XJXRECEIVE"
_WENT = phrase("What was saved")


class SavedPage(AfterPage):
    """Shows a `SavedView`. `again` tells the number of the document to go on with; `print_asked` wants the papers.

    `report_asked` tells the number of the document whose receiving report is wanted.
    """

    again = Signal(str)
    print_asked = Signal()
    report_asked = Signal(str)

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(tr(_WENT), skin=skin)
        self._document = ""
        self._fill_bar()
        self.arrange()

    def give(self, view: SavedView) -> None:
        """Show this."""
        self.give_top(view.header, view.banner)
        self._document = view.document
        self.give_fate(view.track, document=view.document, still_open=view.still_open)
        self.went.give(tr(_WENT), view.lines, note=tr(lines_words(len(view.lines))), right=view.aside)
        self._again.rename(tr("Continue {document}", document=view.document))
        self._again.look_off(off=not view.still_open)
        self.arrange()

    def arrange(self) -> None:
        """The report's button goes first, then the paper's."""
        super().arrange()
        always = self._again, self._next
        self.paper.setVisible(self.bar.needed((self.paper, *always)) <= self.bar.room)
        self.report.setVisible(self.bar.needed((self.report, self.paper, *always)) <= self.bar.room)

    def _fill_bar(self) -> None:
        skin = self.skin
        self._again = ActionButton(tr("Continue"), skin=skin, icon="package-open", key="F8", wide=250)
        self._next = ActionButton(
            tr("Next purchase order"), skin=skin, icon="arrow-right", key="F9", command=_NEXT, primary=True, wide=310
        )
        self.paper = ActionButton(tr("Print serial list"), skin=skin, icon="printer", key="F7", wide=230)
        self.report = ActionButton(tr("Receiving report"), skin=skin, icon="list", key="F6", wide=230)
        self.bar.add(self.report)
        self.bar.add(self.paper)
        self.bar.space()
        self.bar.add(self._again)
        self.bar.add(self._next)
        self._again.clicked.connect(self._go_on)
        self._next.clicked.connect(lambda: self.command.emit(_NEXT))
        self.paper.clicked.connect(self.print_asked)
        self.report.clicked.connect(self._tell)
        self.shortcut("F6", self._tell)
        self.shortcut("F7", self.print_asked.emit)
        self.shortcut("F8", self._go_on)
        self.command_key("F9", _NEXT)
        self.command_key("Esc", _NEXT)

    def _go_on(self) -> None:
        if self._document:
            self.again.emit(self._document)

    def _tell(self) -> None:
        if self._document:
            self.report_asked.emit(self._document)
