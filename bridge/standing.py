"""How the station stands among the windows of its computer: its place, in front when called, and awake."""

from bridge.desk.service import Scanning
from bridge.options.settings import Settings
from bridge.store import memory
from bridge.store.engine import Store
from bridge.ui.awake import Awake
from bridge.ui.front import FrontDoor, bring_to_front
from bridge.ui.window_place import WindowPlace
from bridge.window import Window

PLACE = "window_place"


class Standing:
    """Starts before the window is shown, stops before the store is closed."""

    def __init__(self, store: Store, *, window: Window, scanning: Scanning) -> None:
        self._store = store
        self._scanning = scanning
        self.place = WindowPlace(window)
        self.awake = Awake()
        self.door = FrontDoor(store.folder)
        self._full = False
        self.door.knocked.connect(lambda: bring_to_front(window))
        window.answered.connect(lambda _outcome: self.watch())

    def start(self, settings: Settings) -> None:
        """Go where the window was, over the whole screen if the options say so."""
        with self._store.read() as connection:
            self.place.restore(memory.get(connection, PLACE) or "")
        self.follow(settings)
        self.watch()

    def follow(self, settings: Settings) -> None:
        """Fill the screen or not, where that option changed."""
        if settings.interface_full_screen != self._full:
            self._full = settings.interface_full_screen
            self.place.fill(full=self._full)

    def watch(self) -> None:
        """Let the computer sleep only while no document is open."""
        self.awake.keep(wanted=self._scanning.desk.document is not None)

    def stop(self) -> None:
        """Remember the place, let the computer sleep, be called no more."""
        with self._store.write() as connection:
            memory.put(connection, PLACE, self.place.text())
        self.awake.keep(wanted=False)
        self.door.close()
