"""The options in one column, tab after tab: presets, rows, what is advanced, what others put there."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bridge.options.fold import Fold
from bridge.options.frame import MARGIN_PX, Note
from bridge.options.option import Option, Tab
from bridge.options.preset_bar import PresetBar
from bridge.options.row import OptionRow
from bridge.options.settings import OPTIONS
from bridge.options.try_panel import TryPanel
from bridge.ui.buttons import CardButton
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

PRESET_TABS = (Tab.GENERAL, Tab.SCAN_AND_SHIP)
TRIED_AFTER = "serial.mask"
LED_TABS = (Tab.SECURITY,)
"""Where the panels stand above the rows: without a PIN the rows say nothing."""

Panels = Mapping[Tab, Sequence[QWidget]]


class Body(QWidget):
    """All rows are made once; a tab, a search or a file shows some of them.

    `panels` are widgets that stand below the rows of a tab, or above them.
    `taking_rest` is pressed to take what is known of a file.
    """

    def __init__(self, *, panels: Panels, skin: Skin) -> None:
        super().__init__()
        self.rows = _rows(skin)
        self.presets = PresetBar(skin=skin)
        self.trial = TryPanel(skin=skin)
        self.nothing = Note(skin=skin, ink="ink2", ground="surface")
        self._said = QWidget()
        self.report = Note(skin=skin, ink="ink", ground="sel")
        self.refusal = Note(skin=skin, ink="reject_text", ground="reject_soft")
        self.taking_rest = CardButton(tr("Take what is known here"), skin=skin, icon="upload")
        self.folds = {tab: Fold(tab, count=count, skin=skin) for tab in Tab if (count := _advanced(tab))}
        self._panels = panels
        self._tab: Tab | None = Tab.GENERAL
        self._opened: dict[Tab, bool] = {}
        self._lay_out()
        for tab, fold in self.folds.items():
            fold.clicked.connect(lambda _on=False, tab=tab: self.toggle(tab))
        self.show_tab(Tab.GENERAL)

    @property
    def tab(self) -> Tab | None:
        """The tab that is shown; None for rows of several."""
        return self._tab

    def forget(self) -> None:
        """Fold everything again that is not changed."""
        self._opened.clear()

    def show_tab(self, tab: Tab) -> None:
        """Show this tab alone."""
        self._tab = tab
        self._report("")
        self.settle()

    def show_rows(self, rows: Collection[OptionRow]) -> None:
        """Show these rows, of whatever tab, and nothing else."""
        self._tab = None
        for row in self.rows:
            row.open_wide(wide=True)
            row.setVisible(row in rows)
        for part in (self.presets, self.trial, *self.folds.values(), *self._every_panel()):
            part.hide()

    def tell(self, words: str, *, refused: bool = False, rest: bool = False) -> None:
        """Say above the rows what came of a file."""
        self._report(words, refused=refused)
        self.taking_rest.setVisible(rest)

    def toggle(self, tab: Tab | None) -> None:
        """Open what is advanced on a tab, or close it."""
        if tab in self.folds:
            self._opened[tab] = not self.is_open(tab)
            self.settle()

    def is_open(self, tab: Tab) -> bool:
        """Whether what is advanced is shown: as it was pressed, else where anything of it is changed."""
        return self._opened.get(tab, bool(self._changed(tab)))

    def settle(self) -> None:
        """Bring rows and folds of the shown tab in line with what is changed."""
        if self._tab is None:
            return
        for row in self.rows:
            tab, wide = row.option.tab, self.is_open(row.option.tab)
            row.open_wide(wide=wide)
            row.setVisible(tab is self._tab and (wide or not row.option.advanced))
        for tab, fold in self.folds.items():
            fold.give(is_open=self.is_open(tab), changed=len(self._changed(tab)))
            fold.setVisible(tab is self._tab)
        self.presets.setVisible(self._tab in PRESET_TABS)
        self.trial.setVisible(self._tab is Tab.GENERAL)
        for tab, panels in self._panels.items():
            for panel in panels:
                panel.setVisible(tab is self._tab)

    def _report(self, words: str, *, refused: bool = False) -> None:
        self.report.say("" if refused else words)
        self.refusal.say(words if refused else "")
        self.taking_rest.hide()
        self.nothing.say("")
        self._said.setVisible(bool(words))

    def _changed(self, tab: Tab) -> list[Option]:
        rows = (row for row in self.rows if row.option.tab is tab)
        return [option for row in rows for option in row.changed if option.advanced]

    def _every_panel(self) -> list[QWidget]:
        return [panel for panels in self._panels.values() for panel in panels]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        said = QVBoxLayout(self._said)
        said.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        for part in (self.report, self.refusal, self.taking_rest):
            said.addWidget(part)
        self.taking_rest.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column.addWidget(self._said)
        column.addWidget(self.presets)
        for tab in Tab:
            own = [row for row in self.rows if row.option.tab is tab]
            if tab in LED_TABS:
                self._panel(column, tab)
            for row in own:
                if not row.option.advanced:
                    self._add(column, row)
            if tab in self.folds:
                column.addWidget(self.folds[tab])
            for row in own:
                if row.option.advanced:
                    self._add(column, row)
            if tab not in LED_TABS:
                self._panel(column, tab)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.setAutoFillBackground(False)

    def _panel(self, column: QVBoxLayout, tab: Tab) -> None:
        for panel in self._panels.get(tab, ()):
            column.addWidget(panel)

    def _add(self, column: QVBoxLayout, row: OptionRow) -> None:
        column.addWidget(row)
        if row.option.key == TRIED_AFTER:
            column.addWidget(self.trial)


def _rows(skin: Skin) -> tuple[OptionRow, ...]:
    beside: dict[str, list[Option]] = {}
    for option in OPTIONS:
        if option.beside is not None:
            beside.setdefault(option.beside[0], []).append(option)
    return tuple(
        OptionRow(option, beside=beside.get(option.key, ()), skin=skin) for option in OPTIONS if option.beside is None
    )


def _advanced(tab: Tab) -> int:
    return sum(option.advanced for option in OPTIONS if option.tab is tab)
