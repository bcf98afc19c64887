"""PySide6 must give back the references it takes: one that does not aborts the station after some thousand calls."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 2_000
NOISE = 200  # other threads and caches move the counts a little; a leak moves them by CALLS


class Bell(QObject):
    rung = Signal(object)


def lost(call: Callable[[], object], *, counted: object) -> int:
    """How many references to `counted` went missing over CALLS calls; none ever do where it is immortal."""
    before = sys.getrefcount(counted)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(counted)


def test_a_call_without_a_result_keeps_the_references_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    assert lost(lambda: label.setText("scan"), counted=None) < NOISE
    assert lost(lambda: label.setEnabled(True), counted=None) < NOISE


@pytest.mark.usefixtures("qapp")
def test_a_signal_keeps_the_references_to_true() -> None:
    bell = Bell()
    heard: list[object] = []
    bell.rung.connect(heard.append)
    assert lost(lambda: bell.rung.emit("scan"), counted=True) < NOISE
    assert len(heard) == CALLS


def test_a_lost_reference_is_noticed() -> None:
    """The probe itself: references that go away one a call are counted."""
    counted = object()
    held = [counted] * CALLS
    assert lost(held.pop, counted=counted) == CALLS
