"""The network between stations and a central: it can be cut, and it can hang."""

import contextlib
import socket
import threading

LOOPBACK = "127.0.0.1"


class Relay:
    """Carries every connection on to a port of this machine, until `cut` or `hang`; `mend` undoes both.

    Cut, nobody takes a call. Hanging, every call is taken, and nothing that is said comes to the other side.
    """

    def __init__(self, to: int) -> None:
        self._to = to
        self._flows = threading.Event()
        self._flows.set()
        self._lock = threading.Lock()
        self._lines: list[socket.socket] = []
        self._open = self._listen(0)
        self.port = int(self._open.getsockname()[1])

    @property
    def url(self) -> str:
        """Where stations find the central."""
        return f"http://{LOOPBACK}:{self.port}"

    def cut(self) -> None:
        """Take no calls, and end those that go on."""
        self._close(self._open)
        self._hang_up()

    def hang(self) -> None:
        """Take every call, and carry nothing any more."""
        self._flows.clear()

    def mend(self) -> None:
        """Carry as at first; what was on its way is lost."""
        hung = not self._flows.is_set()
        if hung:
            self._hang_up()
            self._flows.set()
        if self._open.fileno() == -1:
            self._open = self._listen(self.port)

    def _listen(self, port: int) -> socket.socket:
        listening = socket.create_server((LOOPBACK, port))
        threading.Thread(target=self._serve, args=(listening,), name="relay", daemon=True).start()
        return listening

    def _serve(self, listening: socket.socket) -> None:
        while True:
            try:
                caller, _ = listening.accept()
            except OSError:
                return
            try:
                called = socket.create_connection((LOOPBACK, self._to))
            except OSError:
                caller.close()
                continue
            with self._lock:
                self._lines += (caller, called)
            if listening.fileno() == -1:
                self._hang_up()
            for source, sink in ((caller, called), (called, caller)):
                threading.Thread(target=self._carry, args=(source, sink), name="relay", daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65_536):
                self._flows.wait()
                sink.sendall(data)
        for line in (source, sink):
            self._close(line)

    def _hang_up(self) -> None:
        with self._lock:
            lines, self._lines = self._lines, []
        for line in lines:
            self._close(line)

    def _close(self, line: socket.socket) -> None:
        """Close a socket whatever waits for it."""
        with contextlib.suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)
        line.close()
