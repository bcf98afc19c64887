"""What stands for a scanner in the demo."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from bridge.errors import BridgeError


@contextmanager
def demo_scanner() -> Iterator[tuple[str, int]]:
    """A pseudo-terminal that stands for a scanner: its port, and the descriptor to write scans to."""
    if sys.platform == "win32":
        raise BridgeError("The demo's scanner needs a pseudo-terminal, which Windows does not have.")
    import tty  # noqa: PLC0415  not on Windows

    hand, device = os.openpty()
    tty.setraw(device)
    try:
        yield os.ttyname(device), hand
    finally:
        os.close(hand)
        os.close(device)
