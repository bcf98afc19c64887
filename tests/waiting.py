"""Waiting for a fact in a test: poll until it holds, or fail with a sentence."""

import inspect
import time
from collections.abc import Callable
from threading import Event
from typing import TypeVar

import pytest

T = TypeVar("T")

POLL_S = 0.005


def until(condition: Callable[[], T], *, within_s: float = 5.0, what: str = "") -> T:
    """What `condition` gives as soon as it is truthy; the test fails when that takes longer than `within_s`.

    `what` names the fact in the failure; without it the condition's source does.
    """
    deadline = time.monotonic() + within_s
    pause = Event()
    while not (value := condition()):
        if time.monotonic() > deadline:
            pytest.fail(f"after {within_s:g} s still not: {what or _source(condition)} (last seen: {value!r})")
        pause.wait(POLL_S)
    return value


def _source(condition: Callable[[], object]) -> str:
    try:
        return inspect.getsource(condition).strip()
    except (OSError, TypeError):
        return repr(condition)
