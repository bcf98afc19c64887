"""The page of the supervisor's options, made from their declarations."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bridge.errors import BridgeError
from bridge.options.frame import MARGIN_PX, Note, Rows, Title
from bridge.options.option import Tab
from bridge.options.row import OptionRow
from bridge.options.settings import OPTIONS, Settings
from bridge.options.tabs import TabList
from bridge.ui.announce import announce
from bridge.ui.buttons import ActionButton
from bridge.ui.field import Field
from bridge.ui.ground import Ground
from bridge.ui.panel import Panel
from bridge.ui.skin import Skin

BUTTON_PX = 64
WIDEST_PX = 1100

Save = Callable[[Mapping[str, str]], Settings]


class OptionsPage(Ground):
    """`save` is given the keys and texts that were changed here and gives the settings then in force; BridgeError.

    `saved` carries those settings; `closed` follows it, and comes alone when nothing is to be kept.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, settings: Settings, *, save: Save, skin: Skin) -> None:
        super().__init__(skin=skin)
        self._settings = settings
        self._save = save
        self.rows = _rows(skin)
        self.tabs = TabList(list(dict.fromkeys(option.tab for option in OPTIONS)), skin=skin)
        self.search = Field("Search all options", skin=skin, icon="search", placeholder="Search all options", key="F2")
        self.note = Note(skin=skin, ink="reject_text", ground="reject_soft")
        self.nothing = Note(skin=skin, ink="ink2", ground="surface")
        self._scroll = Rows()
        self._right = QVBoxLayout()
        self._build()
        for row in self.rows:
            row.edited.connect(self._recount)
        self.tabs.chosen.connect(self._show_tab)
        self.search.edited.connect(self._find)
        self.search.left.connect(self.setFocus)
        for key, act in (("F9", self.save), ("F2", self.search.take_focus)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        skin.changed.connect(self._margins)
        self.give(settings)

    def give(self, settings: Settings) -> None:
        """Show these settings, dropping what was edited, at the first tab."""
        self._settings = settings
        for row in self.rows:
            row.give({option.key: settings.text(option) for option in row.options})
        self._say("")
        self.search.clear()
        self.tabs.choose(Tab.GENERAL)
        self._show_tab(Tab.GENERAL)
        self._recount()

    def edits(self) -> dict[str, str]:
        """What differs from the settings given, as texts by key."""
        before = {option.key: self._settings.text(option) for option in OPTIONS}
        return {
            key: text
            for row in self.rows
            if not row.problem
            for key, text in row.texts().items()
            if text != before[key]
        }

    def save(self) -> None:
        """Keep the edits, or show the first that cannot be."""
        for row in self.rows:
            if row.problem:
                self._show_row(row)
                self._say(f"{row.options[0].label}: {row.problem}")
                return
        edits = self.edits()
        try:
            settings = self._save(edits) if edits else self._settings
        except BridgeError as problem:
            self._say(str(problem))
            return
        self.give(settings)
        self.saved.emit(settings)
        self.closed.emit()

    def back(self) -> None:
        """Drop the edits and close."""
        self.give(self._settings)
        self.closed.emit()

    def reset_tab(self) -> None:
        """Put every option that is shown back to its default."""
        for row in self.rows:
            if not row.isHidden() and row.changed:
                row.reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; a search is cleared first."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text:
            self.search.clear()
            self._find("")
        else:
            self.back()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys, so that Esc works at once."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a wide screen the rows stand in the middle."""
        super().resizeEvent(event)
        self._margins()

    def _build(self) -> None:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows:
            column.addWidget(row)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self._scroll.setWidget(rows)
        rows.setAutoFillBackground(False)
        self._right.setSpacing(14)
        panel = Panel(None, self._scroll, skin=self.skin)
        panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        for part in (self.search, panel, self.note):
            self._right.addWidget(part)
        self._right.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.tabs)
        body.addLayout(self._right, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(Title(self.back, skin=self.skin))
        page.addLayout(body, 1)
        page.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        reset = ActionButton("Reset tab", skin=self.skin, icon="rotate-ccw")
        cancel = ActionButton("Cancel", skin=self.skin, key="Esc")
        keep = ActionButton("Save options", skin=self.skin, icon="check", key="F9", primary=True)
        bar = QHBoxLayout()
        bar.setContentsMargins(MARGIN_PX, MARGIN_PX + 2, MARGIN_PX, MARGIN_PX + 2)
        bar.setSpacing(10)
        for button, act in ((reset, self.reset_tab), (cancel, self.back), (keep, self.save)):
            button.clicked.connect(act)
            button.setFixedHeight(BUTTON_PX)
            bar.addWidget(button)
        cancel.setMinimumWidth(150)
        keep.setMinimumWidth(230)
        bar.insertStretch(1, 1)
        return bar

    def _show_tab(self, tab: Tab | None) -> None:
        self.search.clear()
        self._show(lambda row: row.options[0].tab is tab)

    def _find(self, words: str) -> None:
        if not words.strip():
            self.tabs.choose(self.tabs.current or Tab.GENERAL)
            self._show_tab(self.tabs.current)
            return
        self.tabs.choose(None)
        self._show(lambda row: row.finds(words))
        if all(row.isHidden() for row in self.rows):
            self.nothing.say(f"No option matches “{words.strip()}”. Esc clears the search.")

    def _show(self, wanted: Callable[[OptionRow], bool]) -> None:
        for row in self.rows:
            row.setVisible(wanted(row))
        self.nothing.say("")
        self._scroll.verticalScrollBar().setValue(0)

    def _show_row(self, row: OptionRow) -> None:
        self.tabs.choose(row.options[0].tab)
        self._show_tab(row.options[0].tab)
        self._scroll.ensureWidgetVisible(row)
        row.control(row.options[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _recount(self) -> None:
        changed: dict[Tab, int] = {}
        for row in self.rows:
            if row.changed:
                changed[row.options[0].tab] = changed.get(row.options[0].tab, 0) + 1
        self.tabs.give(changed, of=len(self.rows))
        self._say("")

    def _say(self, problem: str) -> None:
        self.note.say(problem)
        if problem:
            announce(self, problem, urgent=True)

    def _margins(self) -> None:
        room = self.width() - self.tabs.sizeHint().width()
        side = max(20, (room - WIDEST_PX) // 2)
        self._right.setContentsMargins(side, MARGIN_PX, side, 0)
        self.update()


def _rows(skin: Skin) -> tuple[OptionRow, ...]:
    beside = {option.beside[0]: option for option in OPTIONS if option.beside is not None}
    return tuple(
        OptionRow(option, beside=beside.get(option.key), skin=skin) for option in OPTIONS if option.beside is None
    )
