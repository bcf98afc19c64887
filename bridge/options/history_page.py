"""The page *History*: every change of an option, and what was allowed against the rules."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from bridge.errors import BridgeError, sentence_of
from bridge.options import history_views
from bridge.options.history import Kept
from bridge.options.over_page import OverPage
from bridge.options.sheet_table import Column, SheetPanel
from bridge.phrases import phrase
from bridge.ui.buttons import key_sequence
from bridge.ui.content import Empty
from bridge.ui.fonts import Role
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.ui.tab_row import TabRow, TabWords


class Part(StrEnum):
    """The tabs of the page."""

    CHANGES = "changes"
    ALLOWED = "allowed"


_CHANGES = (
    Column(phrase("When"), 150),
    Column(phrase("Option"), 270, Role.BODY_MEDIUM, "ink"),
    Column(phrase("Before"), 190, goes=1),
    Column(phrase("After"), None, Role.BODY_STRONG, "ink"),
    Column(phrase("By"), 160, goes=2),
    Column(phrase("Rules version"), 200, goes=3),
)
_ALLOWED = (
    Column(phrase("When"), 150),
    Column(phrase("What"), 230, Role.BODY_MEDIUM, "ink"),
    Column(phrase("Who asked"), 140, goes=2),
    Column(phrase("Who allowed"), 150, Role.BODY_STRONG, "ink"),
    Column(phrase("Why"), None),
    Column(phrase("Document"), 130, goes=1),
)


class HistoryPage(OverPage):
    """Newest first. `read` gives what is kept; BridgeError. `when` says a stored moment in words."""

    def __init__(self, under: QWidget, *, read: Callable[[], Kept], when: Callable[[str], str], skin: Skin) -> None:
        super().__init__(under, title=tr("History of the options"), icon="history", skin=skin)
        self._read = read
        self._when = when
        self._counts = (0, 0)
        words = (TabWords(Part.CHANGES, tr("Changes")), TabWords(Part.ALLOWED, tr("Allowed")))
        self.tabs = TabRow(words, name=tr("Parts of the history"), skin=skin)
        empty = Empty("history", tr("No option was changed yet."), tr("Every change stands here, with who made it."))
        self.changes = SheetPanel(_CHANGES, empty=empty, skin=skin)
        empty = Empty(
            "lock", tr("Nothing was allowed yet."), tr("What a supervisor allows stands here, with the reason.")
        )
        self.allowed = SheetPanel(_ALLOWED, empty=empty, skin=skin)
        self._stack = QStackedWidget()
        for panel in (self.changes, self.allowed):
            panel.table.escaped.connect(self.leave)
            self._stack.addWidget(panel)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self.choose)
        QShortcut(key_sequence("F8"), self, self._other)

    def show_kept(self) -> None:
        """Read it anew and show the changes."""
        try:
            kept = self._read()
        except BridgeError as problem:
            self.head.say(tr(sentence_of(problem)))
            kept = Kept((), (), {})
        else:
            self.head.say(tr("Every change is kept: what, when, by whom. F8 shows what was allowed."))
        self.changes.give(history_views.change_rows(kept.changes, kept.scans, when=self._when))
        self.allowed.give(history_views.override_rows(kept.overrides, when=self._when))
        self._counts = (len(kept.changes), len(kept.overrides))
        self.choose(Part.CHANGES)
        self.open(self.changes.table)

    def choose(self, part: object) -> None:
        """Show one of the parts."""
        shown = Part.ALLOWED if part == Part.ALLOWED else Part.CHANGES
        self.tabs.give(shown, self._counts)
        self._stack.setCurrentIndex(list(Part).index(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Short words where the tabs have no room."""
        super().resizeEvent(event)
        self.tabs.arrange(self.width())

    def _other(self) -> None:
        self.choose(Part.CHANGES if self.tabs.current == Part.ALLOWED else Part.ALLOWED)
