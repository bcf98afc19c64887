"""A supervisor at the page of the options."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bridge.options.body import Panels
from bridge.options.controls import ChoiceButton, FormField, Switch
from bridge.options.dialog import OptionsPage
from bridge.options.fold import Fold
from bridge.options.option import Tab
from bridge.options.patterns import Earlier
from bridge.options.row import OptionRow
from bridge.options.settings import Settings, from_texts, option_of
from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin


class Desk:
    """A supervisor at the page, with what was saved and closed."""

    def __init__(
        self,
        qtbot: QtBot,
        settings: Settings,
        scale: float = 1.0,
        *,
        earlier: Earlier | None = None,
        panels: Panels = MappingProxyType({}),
    ) -> None:
        load_fonts()
        self.kept: list[Mapping[str, str]] = []
        self.refusal: Exception | None = None
        self.skin = Skin(scale=scale)
        self.unlocked: tuple[str, int] | None = None
        self.page = OptionsPage(
            settings,
            save=self._keep,
            skin=self.skin,
            unlocked=lambda: self.unlocked,
            earlier=lambda: earlier or Earlier(),
            panels=panels,
        )
        self.saved: list[Settings] = []
        self.closed = 0
        self.page.saved.connect(self.saved.append)
        self.page.closed.connect(self._count_closed)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 740)
        with qtbot.waitExposed(self.page):
            self.page.show()

    def _keep(self, edits: Mapping[str, str]) -> Settings:
        if self.refusal:
            raise self.refusal
        self.kept.append(dict(edits))
        return from_texts(tuple(edits.items()))

    def _count_closed(self) -> None:
        self.closed += 1

    def row(self, key: str) -> OptionRow:
        return next(row for row in self.page.rows if option_of(key) in row.options)

    def switch(self, key: str) -> Switch:
        control = self.row(key).control(option_of(key))
        assert isinstance(control, Switch)
        return control

    def choice(self, key: str) -> ChoiceButton:
        control = self.row(key).control(option_of(key))
        assert isinstance(control, ChoiceButton)
        return control

    def write(self, key: str, text: str) -> None:
        field = self.row(key).control(option_of(key))
        assert isinstance(field, FormField)
        field.line.clear()
        QTest.keyClicks(field.line, text)

    def choose(self, tab: Tab) -> None:
        next(button for button in self.page.tabs.buttons if button.tab is tab).click()

    def fold(self, tab: Tab) -> Fold:
        return self.page.body.folds[tab]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page, key)

    def shown(self) -> list[str]:
        return [row.options[0].key for row in self.page.rows if row.isVisible()]
