"""The review: differences first, then saving."""

from PySide6.QtWidgets import QVBoxLayout

from bridge.receive.review_table import ReviewDelegate, ReviewModel, review_plan
from bridge.ui.banner_content import NO, OK
from bridge.ui.buttons import ActionButton
from bridge.ui.content import ReviewView
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.skin import Skin
from bridge.ui.table_view import Table


class ReviewPage(Page):
    """Shows a `ReviewView`. Saving is the command XJXOK, going back XJXNO."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._model = ReviewModel()
        self.table = Table(
            self._model,
            ReviewDelegate(skin=skin),
            plan=lambda width: review_plan(width, skin),
            skin=skin,
            selectable=False,
        )
        self.table.setAccessibleName("Lines, differences first")
        self._head = PanelHead("Lines", skin=skin)
        self._head.give("Lines", note="differences first")
        column = QVBoxLayout(self.body)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        column.addWidget(Panel(self._head, self.table, skin=skin))
        self.back = ActionButton("Back to scanning", skin=skin, icon="arrow-left", key="Esc", command=NO, wide=250)
        self.save = ActionButton(
            "Save Receive Data", skin=skin, icon="check", key="F9", command=OK, primary=True, wide=320
        )
        self.bar.add(self.back)
        self.bar.space()
        self.bar.add(self.save)
        self.back.clicked.connect(lambda: self.command.emit(NO))
        self.save.clicked.connect(lambda: self.command.emit(OK))
        self.command_key("Esc", NO)
        self.command_key("F9", OK)
        self.arrange()

    def give(self, view: ReviewView) -> None:
        """Show this."""
        self.give_top(view.header, view.banner)
        self._model.set_rows(view.rows)
