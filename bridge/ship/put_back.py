"""What goes back on the shelf when an order may not ship any more."""

from PySide6.QtWidgets import QStackedWidget

from bridge.ship.pack_table import InBoxDelegate, InBoxModel, in_box_plan
from bridge.ui.content import Empty
from bridge.ui.empty import EmptyState
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.ship_content import PutBackView
from bridge.ui.skin import Skin
from bridge.ui.table_view import Table


class PutBackPanel(QStackedWidget):
    """Every unit that was scanned, as wide as the page; where there is none, that in words."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self.rows = InBoxModel()
        self._head = PanelHead("", skin=skin)
        self.table = Table(
            self.rows,
            InBoxDelegate(skin=skin),
            plan=lambda width: in_box_plan(width, skin),
            skin=skin,
            selectable=False,
        )
        self._listed = Panel(self._head, self.table, skin=skin)
        self.nothing = EmptyState(skin=skin, buttons={})
        self.addWidget(self._listed)
        self.addWidget(self.nothing)

    def give(self, view: PutBackView) -> None:
        """Show these."""
        self._head.give(view.title, right=view.note)
        self.table.setAccessibleName(view.title)
        self.rows.set_rows(view.rows)
        self.nothing.give(Empty("package", view.title, view.note))
        self.setCurrentWidget(self._listed if view.rows else self.nothing)
