"""A small window with the wedge filter in front of it, for keys from outside.

Reads commands from standard input, one a line; prints what happens as JSON, one object a line.
"""

import json
import sys
from functools import partial
from threading import Event

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bridge.moments import now
from bridge.scan.scan import Scan
from bridge.scan.wedge import Wedge
from bridge.ui.listening import Listening

BUSY_S, BUSY_EVERY_MS = 0.3, 900


def say(**facts: object) -> None:
    """One line of what happened."""
    print(json.dumps(facts), flush=True)  # noqa: T201 - the test reads it


class Station(QWidget):
    """A button that Enter and Space would press, a field, and a shortcut on a bare letter."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("station")
        self.button = QPushButton("Delete")
        self.button.setAutoDefault(True)
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.field)
        self.button.clicked.connect(partial(self.count, "presses"))
        QShortcut(QKeySequence("S"), self, partial(self.count, "shortcuts"))
        QShortcut(QKeySequence("Ctrl+D"), self, partial(self.count, "shortcuts"))
        self.field.returnPressed.connect(partial(self.count, "entered"))
        self.counts = {"presses": 0, "shortcuts": 0, "entered": 0}
        self.busy = QTimer(self, interval=BUSY_EVERY_MS)
        self.busy.timeout.connect(lambda: Event().wait(BUSY_S))

    def count(self, what: str) -> None:
        """One more of these."""
        self.counts[what] += 1

    def obey(self, command: str) -> None:
        """Do what the test says, then report."""
        if command == "reset":
            self.busy.stop()
            self.field.clear()
            self.button.setFocus()
            self.counts = dict.fromkeys(self.counts, 0)
        elif command == "field":
            self.field.setFocus()
        elif command == "busy":
            self.busy.start()
        say(done=command, text=self.field.text(), **self.counts)


def scanned(scan: Scan) -> None:
    """Report a scan."""
    say(scan=scan.text, cut=scan.cut)


def main() -> None:
    """Show the window until standard input closes."""
    app = QApplication(sys.argv)
    station = Station()
    wedge = Wedge(on_scan=scanned, clock=now)
    wedge.caps_lock.connect(lambda on: say(caps=on))
    listening = Listening(station, on_change=lambda *, focused: say(focused=focused))
    commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def read() -> None:
        command = sys.stdin.readline().strip()
        if command:
            station.obey(command)
        else:
            app.quit()

    commands.activated.connect(read)
    wedge.install(app)
    station.show()
    station.activateWindow()
    tell_when_ready(listening)
    app.exec()
    wedge.remove()


def tell_when_ready(listening: Listening) -> None:
    """Report once that keys reach the window."""
    ready = QTimer(listening, interval=20)

    def look() -> None:
        if listening.focused:
            ready.stop()
            say(ready=True)

    ready.timeout.connect(look)
    ready.start()


if __name__ == "__main__":
    main()
