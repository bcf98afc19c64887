"""The sounds below the options of the screen."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from bridge.options.interface_panel import SOUNDS, InterfacePanel
from bridge.options.settings import Settings
from bridge.ui.skin import Skin
from bridge.ui.tones import Sound


@pytest.fixture
def panel(qtbot: QtBot) -> InterfacePanel:
    made = InterfacePanel(skin=Skin())
    qtbot.addWidget(made)
    made.give(Settings())
    made.resize(900, 600)
    made.show()
    return made


def test_every_sound_has_a_row() -> None:
    assert set(SOUNDS) == set(Sound)


def test_a_sound_is_played_at_the_volume_that_is_set_on_the_page(panel: InterfacePanel) -> None:
    heard: list[tuple[str, object]] = []
    panel.heard.connect(lambda name, volume: heard.append((name, volume)))
    panel.give(replace(Settings(), sound_volume=30))
    for button in panel.sounds.values():
        button.click()
    assert heard == [(sound, 30) for sound in Sound]


def test_it_says_what_stays_audible_and_what_silence_does(panel: InterfacePanel) -> None:
    assert panel.note.words == "Refused, Check and Fault are never under 40 percent unless sound is off."
    panel.give(replace(Settings(), sound_volume=0), problem="Sound off")
    assert panel.note.words == "Sound is off. The status strip says so."
    assert panel.problem.words == ""
    panel.give(Settings(), problem="No sound device")
    assert panel.problem.words == "No sound device"


def test_what_a_sound_means_stands_below_it_where_there_is_little_room(panel: InterfacePanel) -> None:
    first = panel.sounds[Sound.ACCEPT]
    told = panel._told[Sound.ACCEPT]  # noqa: SLF001  nobody else needs it
    assert told.x() > first.geometry().right()
    panel.resize(320, 900)
    panel.layout().activate()  # type: ignore[union-attr]
    assert told.y() >= first.geometry().bottom()
