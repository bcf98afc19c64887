"""A screen of a test's own: an X server and a window manager on a free display number, and keys typed on it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from tests.waiting import until

Pace = Literal[1, 5, 16, 110]
_DELAYS: dict[Pace, int] = {1: 0, 5: 8, 16: 28, 110: 199}
"""What xdotool must be told for so many milliseconds a character."""


class Screen:
    """One display with a window manager; `environment` makes a program show itself there."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def do(self, *words: str) -> bool:
        """Run one chain of xdotool commands to its end; False when it says that it could not."""
        done = subprocess.run(["xdotool", *words], env=self.environment, check=False, capture_output=True)
        return done.returncode == 0

    def scan(self, *codes: str, pace_ms: Pace) -> None:
        """Type each code and Enter, one right after the other, as a scanner does."""
        assert self.do(*(word for code in codes for word in (*typing(code, pace_ms=pace_ms), "key", "Return")))


def typing(text: str, *, pace_ms: Pace) -> tuple[str, ...]:
    """The words that have xdotool type a text."""
    return ("type", "--args", "1", "--delay", str(_DELAYS[pace_ms]), text)


@contextmanager
def screen() -> Iterator[Screen]:
    """The display is there, and managed, inside the block."""
    number_comes, number_goes = os.pipe()
    server = ["Xvfb", "-displayfd", str(number_goes), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    with _running(server, pass_fds=(number_goes,)), os.fdopen(number_comes) as numbers:
        os.close(number_goes)
        screen = Screen(f":{numbers.readline().strip()}")
        with _running(["openbox"], env=screen.environment):
            until(lambda: screen.do("get_desktop"), within_s=20, what="the window manager runs")
            yield screen


@contextmanager
def _running(words: list[str], *, env: dict[str, str] | None = None, pass_fds: tuple[int, ...] = ()) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    with subprocess.Popen(words, env=env, pass_fds=pass_fds, stdout=quiet, stderr=quiet) as process:
        try:
            yield
        finally:
            process.terminate()
            process.wait(10)
