"""A device at a port: opened again and again until it is there, and after each loss."""

import threading
from collections.abc import Callable
from typing import TypeVar

FIRST_RETRY_S = 0.2
LONGEST_RETRY_S = 2.0

Held = TypeVar("Held")


def hold(
    stopping: threading.Event,
    connect: Callable[[], Held],
    *,
    absent: Callable[[Exception], None],
    use: Callable[[Held], None],
) -> None:
    """Until `stopping`, `connect` and `use` what came of it until that returns; `absent` is told why nothing did."""
    pause_s = FIRST_RETRY_S
    while not stopping.is_set():
        try:
            device = connect()
        except Exception as error:  # noqa: BLE001 - pySerial lets errors of every kind through
            absent(error)
            stopping.wait(pause_s)
            pause_s = min(pause_s * 2, LONGEST_RETRY_S)
            continue
        pause_s = FIRST_RETRY_S
        use(device)
        stopping.wait(pause_s)
