"""What Bridge writes down about itself: a log file for the station and the central, standard error for commands.

Errors nobody caught end up there too, whether from the main thread, another thread or Qt. A secret that was named by
`Log.hide` is never written.
"""

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from bridge.moments import to_text

LINE = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
FILE_BYTES = 1_000_000
OLDER_FILES = 5
HIDDEN = "[hidden]"

_bridge = logging.getLogger("bridge")
_uncaught = logging.getLogger("bridge.uncaught")
_qt = logging.getLogger("bridge.qt")
_QT_LEVELS = {
    "QtDebugMsg": logging.DEBUG,
    "QtInfoMsg": logging.INFO,
    "QtWarningMsg": logging.WARNING,
    "QtCriticalMsg": logging.ERROR,
    "QtFatalMsg": logging.CRITICAL,
}


class Log:
    """An open log. `close` ends it and takes its hooks back."""

    def __init__(self, handler: logging.Handler, *, level: int) -> None:
        self._secrets: set[str] = set()
        self._handler = handler
        self._handler.setFormatter(_Hiding(self._secrets))
        self._handler.setLevel(level)
        logging.getLogger().addHandler(handler)
        self._level_before = _bridge.level
        _bridge.setLevel(min(level, _bridge.level or level))  # other libraries stay at their warnings
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        if token := os.environ.get("BRIDGE_TOKEN"):
            self.hide(token)

    def hide(self, secret: str) -> None:
        """Write `[hidden]` wherever this text would stand, tracebacks included."""
        if secret:
            self._secrets.add(secret)

    def catch_uncaught(self, tell: Callable[[str], None] | None = None) -> None:
        """Log errors that nobody caught in any thread. `tell` gets a sentence for the person, in that thread."""

        def caught(error: BaseException | None, where: str) -> None:
            if error is None or isinstance(error, SystemExit):
                return
            _uncaught.critical("%s", where, exc_info=(type(error), error, error.__traceback__))
            if tell:
                tell(f"An error nobody expected: {error or type(error).__name__}. The log says more.")

        def in_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                sys.__excepthook__(kind, error, trace)
            else:
                caught(error, "in the main thread")

        sys.excepthook = in_main
        threading.excepthook = lambda args: caught(args.exc_value, f"in thread {args.thread and args.thread.name}")
        sys.unraisablehook = lambda args: caught(
            args.exc_value, f"{args.err_msg or 'while cleaning up'}: {args.object!r}"
        )

    def catch_qt(self, install: Callable[[Callable[[Any, Any, str], None]], Any]) -> None:
        """Log Qt's messages; `install` is Qt's `qInstallMessageHandler`."""
        install(lambda kind, _context, text: _qt.log(_QT_LEVELS.get(kind.name, logging.WARNING), "%s", text))

    def close(self) -> None:
        """Take back the hooks and finish the file."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        logging.getLogger().removeHandler(self._handler)
        _bridge.setLevel(self._level_before)
        self._handler.close()


def to_file(folder: Path, *, name: str, level: int = logging.INFO) -> Log:
    """`folder/NAME.log`, up to 1 MB, with five older ones beside it. A disk that refuses costs lines, nothing else."""
    handler = _Patient(
        folder / f"{name}.log", maxBytes=FILE_BYTES, backupCount=OLDER_FILES, encoding="utf-8", delay=True
    )
    return Log(handler, level=level)


def to_stderr(*, verbose: bool = False) -> Log:
    """For commands: warnings, with `verbose` everything."""
    return Log(logging.StreamHandler(), level=logging.DEBUG if verbose else logging.WARNING)


class _Patient(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's name
        """The station goes on without its log: a full disk has its own, louder message."""

    def close(self) -> None:
        with contextlib.suppress(OSError):
            super().close()


class _Hiding(logging.Formatter):
    def __init__(self, secrets: set[str]) -> None:
        super().__init__(LINE)
        self._secrets = secrets

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: ARG002, N802  logging's
        return to_text(datetime.fromtimestamp(record.created, UTC))

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text
