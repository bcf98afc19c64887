"""Serving the central: one process, told when it answers, ended by SIGTERM or SIGINT with nothing half done."""

import asyncio
import contextlib
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import cast

import uvicorn
from filelock import FileLock, Timeout
from litestar import Litestar
from sqlalchemy import URL

from bridge.central.app import build, central_over, opened, working
from bridge.central.certificate import Certificate
from bridge.central.jobs import Jobs
from bridge.errors import BadArgument, BridgeError, StoreInUse

LOCK = "central.lock"
LARGEST_PORT = 65_535
END_WITHIN_S = 5


def serve(
    where: URL,
    *,
    data: Path,
    host: str,
    port: int,
    tell: Callable[[str], None],
    clock: Callable[[], datetime],
    certificate: Certificate | None = None,
) -> None:
    """Serve until told to end, by TLS where there is a certificate; StoreInUse, StoreError.

    `tell` gets the address once requests are answered.
    """
    with _alone(data), _listening(host, port) as listener, opened(where) as engine:
        queue = Jobs(engine)
        try:
            with working(engine, where, clock=clock):
                app = build(central_over(engine, queue, clock=clock))
                config = _config(app, certificate)
                scheme = "https" if certificate else "http"
                _Server(config, ready=lambda: tell(_url(listener, scheme))).run(sockets=[listener])
        finally:
            queue.close()


def _config(app: Litestar, certificate: Certificate | None) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        lifespan="on",
        access_log=False,
        log_config=None,
        timeout_graceful_shutdown=END_WITHIN_S,
        ssl_certfile=certificate.file if certificate else None,
        ssl_keyfile=certificate.key if certificate else None,
    )


class _Server(uvicorn.Server):
    """Says when it is ready, and ends with status 0 when it is told to end."""

    def __init__(self, config: uvicorn.Config, *, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Uvicorn's own raises the signal again afterwards, and the process would die of it."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        loop = asyncio.get_running_loop()
        before = {name: signal.getsignal(name) for name in (signal.SIGINT, signal.SIGTERM)}
        for name in before:
            signal.signal(name, lambda *_: loop.call_soon_threadsafe(self._end))
        try:
            yield
        finally:
            for name, handler in before.items():
                signal.signal(name, handler)

    def _end(self) -> None:
        self.should_exit = True


@contextlib.contextmanager
def _alone(data: Path) -> Iterator[None]:
    lock = FileLock(data / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise StoreInUse(f"Another central is serving the data in {data}.") from None
    try:
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    if not 0 <= port <= LARGEST_PORT:
        raise BadArgument(f"A port is a number from 0 to {LARGEST_PORT}, not {port}.")
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.create_server((host, port), family=family)
    except OSError as error:
        raise BridgeError(f"The central cannot listen on {host} port {port}: {error.strerror}.") from error
    try:
        yield listener
    finally:
        listener.close()


def _url(listener: socket.socket, scheme: str) -> str:
    host, port = cast("tuple[str, int]", listener.getsockname()[:2])
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"
