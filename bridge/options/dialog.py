"""The page of the supervisor's options, made from their declarations."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog

from bridge.errors import BadFile, BridgeError, sentence_of
from bridge.options import transfer
from bridge.options.body import Panels
from bridge.options.fold import KEY as FOLD_KEY
from bridge.options.option import Preset, Tab
from bridge.options.patterns import Earlier
from bridge.options.presets import standing, texts_of
from bridge.options.row import OptionRow
from bridge.options.settings import OPTIONS, VERSION, Settings, from_texts
from bridge.options.stage import Stage
from bridge.options.told import beside_words, locked_words
from bridge.ui.announce import announce
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

EVERY_MS = 250

Save = Callable[[Mapping[str, str]], Settings]
Unlocked = Callable[[], tuple[str, int] | None]


class OptionsPage(Stage):
    """`save` is given the keys and texts that were changed here and gives the settings then in force; BridgeError.

    `saved` carries those settings; `closed` follows it, and comes alone when nothing is to be kept; `changed` tells
    that what `edits` gives is another. `unlocked` says who opened the page and for how many seconds more, None where
    nothing locks it; after that it closes by itself. `earlier` gives the serials to propose patterns from, `panels`
    what stands below the rows of a tab.
    """

    saved = Signal(object)
    closed = Signal()
    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        *,
        save: Save,
        skin: Skin,
        unlocked: Unlocked = lambda: None,
        earlier: Callable[[], Earlier] = Earlier,
        panels: Panels = MappingProxyType({}),
    ) -> None:
        super().__init__(panels=panels, skin=skin)
        self._settings = settings
        self._save = save
        self._unlocked = unlocked
        self._earlier = earlier
        self._preset: Preset | None = None
        self._was_locked = ""
        self._locks = False
        self._back_to = Tab.GENERAL
        self._file: Path | None = None
        self._connect()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._count_down)
        self.give(settings)

    def give(self, settings: Settings) -> None:
        """Show these settings, dropping what was edited, at the first tab."""
        self._settings = settings
        self._preset, self._file = None, None
        for row in self.rows:
            row.give(settings.texts())
        self.body.forget()
        self.body.trial.clear()
        self.told.say("")
        self.tabs.choose(Tab.GENERAL)
        self._show_tab(Tab.GENERAL)
        self._recount()
        self._say(self._was_locked)
        self._was_locked = ""

    def follow(self, settings: Settings) -> None:
        """Show what was changed beside this page meanwhile; what is edited here stays."""
        words = beside_words(settings.texts(), before=self._settings.texts(), edits=self.edits())
        self._settings = settings
        for row in self.rows:
            row.follow(settings.texts())
        self._recount()
        self._tell(words if self.isVisible() else "")

    def edits(self) -> dict[str, str]:
        """What differs from the settings given, as texts by key."""
        before = self._settings.texts()
        return {key: text for row in self.rows for key, text in row.texts().items() if text != before[key]}

    def edited(self) -> Settings:
        """The settings as they would be with the edits; where a text is no value, as they are."""
        texts = self._settings.texts() | self.edits()
        return from_texts((*texts.items(), (VERSION, str(self._settings.version))))

    def save(self) -> None:
        """Keep the edits, or show the first that cannot be."""
        for row in self.rows:
            if row.problem:
                self._show_row(row)
                self._say(f"{tr(row.option.label)}: {row.problem}")
                return
        edits = self.edits()
        try:
            settings = self._save(edits) if edits else self._settings
        except BridgeError as problem:
            self._say(tr(sentence_of(problem)))
            return
        self.give(settings)
        self.saved.emit(settings)
        self.closed.emit()

    def back(self) -> None:
        """Drop the edits and close."""
        self.give(self._settings)
        self.closed.emit()

    def reset_tab(self) -> None:
        """Put every option that is shown back to its default, saying which of them connect the station."""
        shown = [row for row in self.rows if not row.isHidden() and row.changed]
        cut = ", ".join(tr(option.label) for row in shown for option in row.changed if option.connects)
        for row in shown:
            row.reset()
        self._tell(tr("Once saved, this cuts the station off: {options}.", options=cut) if cut else "")

    def reset_all(self) -> None:
        """Put every option back to its default but those that stay; nothing is kept by it."""
        for row in self.rows:
            if row.changed and not row.option.stays:
                row.reset()
        kept = ", ".join(tr(option.label) for row in self.rows for option in row.changed if option.connects)
        done = tr("All options but this station's own are at their defaults. Save options keeps that.")
        self._tell(f"{done} {tr('Its connections stay: {options}.', options=kept)}" if kept else done)

    def take_preset(self, preset: Preset) -> None:
        """Set the options that presets set as this one has them; nothing is kept by it."""
        self._preset = preset
        self._edit(texts_of(preset))

    def export(self, path: Path) -> None:
        """Write the options in force into a file."""
        self.told.say("")
        try:
            said = transfer.give_out(path, self._settings)
        except BadFile as problem:
            self._say(tr(sentence_of(problem)))
            return
        self._say("")
        unsaved = tr("What is not saved yet is not in it.") if self.edits() else ""
        self._tell(f"{said} {unsaved}".strip())

    def take_in(self, path: Path, *, known_only: bool = False) -> None:
        """Set the options as a file has them, showing what differs; nothing is kept by it."""
        taken = transfer.take(path, known_only=known_only)
        self._file = path
        self.search.clear()
        self.tabs.choose(None)
        if taken.found is None:
            self.body.show_rows(())
            self.body.tell(taken.problem, refused=True, rest=taken.rest)
            announce(self, taken.problem, urgent=True)
            return
        self._edit(taken.found.texts)
        differing = [row for row in self.rows if row.unsaved]
        self.body.show_rows(differing)
        words = transfer.summary(taken, count=sum(len(row.unsaved) for row in differing))
        self.body.tell(words)
        announce(self, words, urgent=False)

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
        try:
            self.body.trial.give_earlier(self._earlier())
        except BridgeError:
            self.body.trial.give_earlier(Earlier())
        self._count_down()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no longer, and choose no file for it."""
        self._timer.stop()
        self._locks = False
        for dialog in self.findChildren(QFileDialog):
            dialog.reject()
        super().hideEvent(event)

    def _connect(self) -> None:
        for row in self.rows:
            row.edited.connect(self._recount)
        self.body.presets.chosen.connect(self.take_preset)
        self.body.trial.taken.connect(lambda mask: self._edit({"serial.mask": mask, "serial.length": ""}))
        self.body.taking_rest.clicked.connect(self._take_rest)
        self.tabs.chosen.connect(self._show_tab)
        self.tabs.reset.clicked.connect(self.reset_all)
        self.search.edited.connect(self._find)
        self.search.left.connect(self.setFocus)
        bar = self.bar
        for button, act in ((bar.reset, self.reset_tab), (bar.cancel, self.back), (bar.save, self.save)):
            button.clicked.connect(act)
        bar.export.clicked.connect(lambda: transfer.ask_file(self, self.export, save=True))
        bar.take_in.clicked.connect(lambda: transfer.ask_file(self, self.take_in, save=False))
        fold = (FOLD_KEY, lambda: self.body.toggle(self.body.tab))
        for key, act in (("F9", self.save), ("F2", self.search.take_focus), fold):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self.leaving.connect(self.back)

    def _show_tab(self, tab: Tab | None) -> None:
        self._back_to = tab or Tab.GENERAL
        self.search.clear()
        self.body.show_tab(tab or Tab.GENERAL)
        self.area.verticalScrollBar().setValue(0)

    def _find(self, words: str) -> None:
        if not words.strip():
            tab = self.body.tab or self._back_to
            self.tabs.choose(tab)
            self._show_tab(tab)
            return
        self.tabs.choose(None)
        found = [row for row in self.rows if row.finds(words)]
        self.body.tell("")
        self.body.show_rows(found)
        nothing = tr("No option matches “{words}”. Esc clears the search.", words=words.strip())
        self.body.nothing.say("" if found else nothing)
        self.area.verticalScrollBar().setValue(0)

    def _show_row(self, row: OptionRow) -> None:
        tab = row.option.tab
        self.tabs.choose(tab)
        self._show_tab(tab)
        if row.option.advanced and not self.body.is_open(tab):
            self.body.toggle(tab)
        self.area.ensureWidgetVisible(row)
        row.control(row.option).setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, texts: Mapping[str, str]) -> None:
        for row in self.rows:
            with QSignalBlocker(row):
                row.edit(texts)
        self._recount()

    def _recount(self) -> None:
        changed: dict[Tab, int] = {}
        for row in self.rows:
            if row.changed:
                changed[row.option.tab] = changed.get(row.option.tab, 0) + len(row.changed)
        self.tabs.give(changed, of=len(OPTIONS), version=self._settings.version)
        self.body.settle()
        texts = {key: text for row in self.rows for key, text in row.texts().items()}
        self.body.presets.give(standing(texts, chosen=self._preset))
        self.body.trial.give(self.edited())
        self._say("")
        self.told.say("")
        self.changed.emit()

    def _take_rest(self) -> None:
        if self._file is not None:
            self.take_in(self._file, known_only=True)

    def _count_down(self) -> None:
        unlocked = self._unlocked()
        over = unlocked[1] <= 0 if unlocked else self._locks
        self.chip.give(unlocked)
        self._locks = unlocked is not None
        if over:
            self._lock()

    def _lock(self) -> None:
        """Close by itself; what was dropped is said when it is opened again."""
        words = locked_words(len(self.edits()))
        self.give(self._settings)
        self._was_locked = words
        self._locks = False
        self.closed.emit()
