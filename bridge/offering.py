"""The pages beside the screens: what the menu of a station offers, each made when it is first wanted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bridge.connecting import Connecting
from bridge.desk.settling import Settling
from bridge.fitting import Fitting
from bridge.ids import new_id
from bridge.labelling import Labelling
from bridge.menus import Sheet
from bridge.moments import local_zone, now
from bridge.options.earlier import earlier
from bridge.options.option import Tab
from bridge.options.patterns import Earlier
from bridge.options.settings import Settings
from bridge.phrases import phrase
from bridge.scan.commands import EXPLANATIONS, barcode_text
from bridge.screens import Screens
from bridge.store.engine import Store
from bridge.supervision import Supervision
from bridge.sync.centrals import Records
from bridge.sync.worker import Worker
from bridge.ui.skin import Skin
from bridge.window import Window

if TYPE_CHECKING:
    from bridge.attention.desk import Attention
    from bridge.badging import Badging
    from bridge.options.body import Panels
    from bridge.options.dialog import OptionsPage
    from bridge.report.desk import Today
    from bridge.trace.desk import Tracing


@dataclass(frozen=True, slots=True)
class Choices:
    """How the options are read, and kept by key and text; BridgeError."""

    read: Callable[[], Settings]
    save: Callable[[Mapping[str, str]], Settings]


class Offering:
    """Fills the menu of `window`. `records` asks the central within so many seconds."""

    def __init__(
        self,
        store: Store,
        *,
        window: Window,
        screens: Screens,
        labelling: Labelling,
        worker: Worker,
        records: Callable[[float], Records | None],
        options: Choices,
        skin: Skin,
        supervision: Supervision,
        connecting: Connecting | None = None,
        fitting: Fitting,
    ) -> None:
        self._store = store
        self._window, self._screens = window, screens
        self._labelling = labelling
        self._worker = worker
        self._records = records
        self._choices = options
        self._skin = skin
        self._supervision, self._connecting, self._fitting = supervision, connecting, fitting
        self._page: OptionsPage | None = None
        self._fill(window)

    def follow(self, settings: Settings) -> None:
        """Show options that changed, on their page."""
        if self._page is not None:
            self._page.follow(settings)

    def _fill(self, window: Window) -> None:
        menus, receive = window.menus, self._screens.receive
        menus.offer("options", phrase("Options"), self._options, key="Ctrl+,", lock="options")
        menus.offer("attention", phrase("Needs attention"), self._attention, key="F10")
        menus.offer("trace", phrase("Trace serial"), self._trace)
        menus.offer("today", phrase("Today"), self._today)
        menus.add("help", phrase("Command barcodes"), self._help, key="F1")
        window.strip.pressed.connect(self._pressed)
        for page in (receive.list_page, receive.saved_page):
            page.report_asked.connect(self._tell_received)

    def _pressed(self, item: str) -> None:
        if item == "refused":
            self._window.menus.open("attention")

    def _options(self) -> Sheet:
        from bridge.looking_back import LookingBack  # noqa: PLC0415  most starts never show it
        from bridge.options.dialog import OptionsPage  # noqa: PLC0415

        badging = self._badging()
        page = OptionsPage(
            self._choices.read(),
            save=self._choices.save,
            skin=self._skin,
            unlocked=self._supervision.unlocked_by,
            earlier=self._earlier,
            panels={Tab.SECURITY: (badging.panel,), **self._fitting.panels, **self._panels()},
        )
        self._page = page
        self._fitting.stand_on(page)
        if self._connecting is not None:
            self._connecting.stand_on(page)
        looking_back = LookingBack(self._store, page=page, zone=local_zone(), skin=self._skin)
        self._window.left.connect(looking_back.stop)

        def fill() -> None:
            page.give(self._choices.read())
            badging.follow()
            if self._connecting is not None:
                self._connecting.opened(self._choices.read())

        return Sheet(page, fill)

    def _badging(self) -> "Badging":
        from bridge.badging import Badging  # noqa: PLC0415  most starts never show the options

        return Badging(
            self._store,
            window=self._window,
            supervision=self._supervision,
            printer=self._labelling.printer,
            zone=local_zone(),
            skin=self._skin,
        )

    def _panels(self) -> "Panels":
        return {} if self._connecting is None else {Tab.CONNECTION: (self._connecting.panel,)}

    def _earlier(self) -> Earlier:
        with self._store.read() as connection:
            return earlier(connection)

    def _help(self) -> None:
        from bridge.ui.help import CommandSheet  # noqa: PLC0415  most starts never show it

        commands = tuple((barcode_text(command), words) for command, words in EXPLANATIONS.items())
        sheet = CommandSheet(self._window.stack, commands=commands, skin=self._skin)
        sheet.closed.connect(self._focus_front)
        self._window.stack.currentChanged.connect(lambda _place: sheet.leave())
        self._window.menus.entries["help"].act = sheet.turn
        sheet.open()

    def _focus_front(self) -> None:
        if (page := self._window.stack.currentWidget()) is not None:
            page.setFocus()

    def _attention(self) -> "Attention":
        from bridge.attention.desk import Attention  # noqa: PLC0415  most starts never show it

        attention = Attention(
            Settling(self._store, new_id=new_id, wake=self._worker.wake),
            station=lambda: self._window.station,
            clock=now,
            zone=local_zone(),
            skin=self._skin,
            on_settled=self._screens.on_settled,
            allow=lambda act, number: self._window.allowed("settle", act, about=number, document=number),
        )
        self._window.followed.connect(attention.follow)
        return attention

    def _trace(self) -> "Tracing":
        from bridge.trace.desk import Tracing  # noqa: PLC0415  most starts never show it

        tracing = Tracing(
            self._store,
            records=self._records,
            print_label=self._labelling.printer.print,
            zone=local_zone(),
            skin=self._skin,
        )
        self._window.left.connect(tracing.stop)
        return tracing

    def _today(self) -> "Today":
        from bridge.report.desk import Today  # noqa: PLC0415  most starts never show it

        today = Today(self._store, clock=now, skin=self._skin, blind=lambda: self._choices.read().receive_blind)
        self._window.ticked.connect(today.follow)
        self._window.left.connect(today.stop)
        return today

    def _tell_received(self, document: str) -> None:
        from bridge.report.desk import Today  # noqa: PLC0415  the same

        self._window.menus.open("today")
        if isinstance(today := self._window.menus.made("today"), Today):
            today.show_alone(document)
