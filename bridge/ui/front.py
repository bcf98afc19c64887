"""One window a data folder: a second start brings the first one to the front."""

import hashlib
import logging
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

ANSWERS_WITHIN_MS = 2_000
_KNOCK = b"to the front\n"
_HERE = b"here\n"
_log = logging.getLogger("bridge.station")


class FrontDoor(QObject):
    """Waits for the knock of a second start over the same folder; `knocked` follows each."""

    knocked = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._come)
        name = door_of(folder)
        # only the one station of a folder comes here: what is left under the name is of one that was killed
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            _log.info("a second start cannot reach this window: %s", self._server.errorString())

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def _come(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if bytes(socket.readAll().data()) != _KNOCK:
            socket.abort()
            return
        self.knocked.emit()
        socket.write(_HERE)
        socket.flush()
        socket.disconnectFromServer()


def knock(folder: Path) -> bool:
    """Have the station that has this folder open come to the front; whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(door_of(folder))
    if not socket.waitForConnected(ANSWERS_WITHIN_MS):
        return False
    socket.write(_KNOCK)
    socket.flush()
    answered = socket.waitForReadyRead(ANSWERS_WITHIN_MS) and bytes(socket.readAll().data()) == _HERE
    socket.abort()
    return answered


def bring_to_front(window: QWidget) -> None:
    """Show a window over all others, also where it was made an icon."""
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
    _log.info("brought to the front by a second start")


def door_of(folder: Path) -> str:
    """The name under which the station of a folder can be reached, short as sockets want it."""
    return f"bridge-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"
