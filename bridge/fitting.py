"""The panels below the options of scanners and of the screen, and what they work on."""

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING

from bridge.options.option import Tab
from bridge.scan.port import PortState
from bridge.scan.wedge import Wedge
from bridge.scanners import Scanners
from bridge.ui.relay import Relay
from bridge.ui.skin import Skin
from bridge.ui.sounds import Sounds

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bridge.options.dialog import OptionsPage
    from bridge.options.interface_panel import InterfacePanel
    from bridge.options.scanner_panel import ScannerPanel, Tap


class Fitting:
    """Makes the panels when they are first wanted; `states` tells how the ports stand."""

    def __init__(
        self,
        scanners: Scanners,
        *,
        wedge: Wedge,
        relay: Relay,
        sounds: Sounds,
        states: Callable[[], Iterable[PortState]],
        zone: tzinfo | None,
        skin: Skin,
    ) -> None:
        self._scanners = scanners
        self._wedge = wedge
        self._relay = relay
        self._sounds = sounds
        self._states = states
        self._zone = zone
        self._skin = skin

    @property
    def panels(self) -> "Mapping[Tab, Sequence[QWidget]]":
        """By the tab they belong to."""
        return {Tab.SCANNERS: (self.scanner_panel,), Tab.INTERFACE: (self.interface_panel,)}

    @functools.cached_property
    def scanner_panel(self) -> "ScannerPanel":
        """The card, the beepers, and what arrives."""
        from bridge.options.scanner_panel import ScannerPanel  # noqa: PLC0415  most starts never show it

        panel = ScannerPanel(tap=self._use_tap, states=self._states, zone=self._zone, skin=self._skin)
        panel.beep_asked.connect(self._scanners.say)
        self._relay.scan.connect(panel.on_scan)
        self._relay.port.connect(panel.on_port)
        return panel

    @functools.cached_property
    def interface_panel(self) -> "InterfacePanel":
        """The sounds."""
        from bridge.options.interface_panel import InterfacePanel  # noqa: PLC0415  most starts never show it

        panel = InterfacePanel(skin=self._skin)
        panel.heard.connect(lambda name, volume: self._sounds.try_out(name, volume=volume))
        return panel

    def stand_on(self, page: "OptionsPage") -> None:
        """Work on the options of this page, whose tabs have the panels."""

        def take(texts: Mapping[str, str]) -> None:
            for row in page.rows:
                row.edit(texts)

        def follow() -> None:
            self.interface_panel.give(page.edited(), problem=self._sounds.problem)

        self.scanner_panel.taken.connect(take)
        page.changed.connect(follow)
        follow()

    def _use_tap(self, tap: "Tap | None") -> None:
        self._wedge.tap = tap
