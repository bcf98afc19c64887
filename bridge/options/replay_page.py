"""The list of scans that the edited options would have answered differently."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from bridge.options import replay_views
from bridge.options.over_page import OverPage
from bridge.options.replay import Replayed
from bridge.options.sheet_table import Column, SheetTable
from bridge.phrases import phrase
from bridge.ui.fonts import Role
from bridge.ui.panel import Panel
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

MOST = 2_000
"""Rows that are shown, the newest; nobody reads more."""
_COLUMNS = (
    Column(phrase("When"), 150, goes=1),
    Column(phrase("Scan"), 230, Role.ROW_CODE, "ink"),
    Column(phrase("Document"), 130, Role.BODY_MEDIUM, "ink", goes=2),
    Column(phrase("Answered then"), 270, goes=3),
    Column(phrase("With these rules"), None, Role.BODY_STRONG, "ink"),
)


class ReplayPage(OverPage):
    """Newest first. `when` says a stored moment in words."""

    def __init__(self, under: QWidget, *, when: Callable[[str], str], skin: Skin) -> None:
        super().__init__(under, title=tr("Answered differently"), icon="history", skin=skin)
        self._when = when
        self.table = SheetTable(_COLUMNS, skin=skin)
        self.table.escaped.connect(self.leave)
        self.body.addWidget(Panel(None, self.table, skin=skin))

    def show_list(self, found: Replayed) -> None:
        """Show the newest of what differs."""
        newest = found.differing[::-1][:MOST]
        self.table.give([replay_views.row_of(one, when=self._when) for one in newest])
        said = replay_views.headline(found)
        shown = tr("The newest {n:,} are shown.", n=MOST) if len(found.differing) > MOST else ""
        self.head.say(f"{said}. {shown}".strip())
        self.open(self.table)
