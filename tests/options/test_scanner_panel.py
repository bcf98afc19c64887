"""The card for keyboard scanners, and what arrives, below the options of scanners."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from bridge.options.scanner_panel import ScannerPanel, Tap
from bridge.scan.card import CARD, SCANS
from bridge.scan.feedback import Tone
from bridge.scan.port import Condition, PortState
from bridge.scan.scan import WEDGE, Scan
from bridge.ui.skin import Skin

AT = datetime(2026, 11, 23, 10, 41, 7, tzinfo=UTC)
COM = PortState("COM5", Condition.CONNECTED, "Scanner COM5 is connected.")


class Keys:
    """What stands before the station's keyboard filter."""

    def __init__(self) -> None:
        self.tap: Tap | None = None
        self.at = 0

    def use(self, tap: Tap | None) -> None:
        self.tap = tap

    def swipe(self, text: str = CARD, gap: int = 9) -> None:
        """One scan of a keyboard scanner."""
        assert self.tap is not None
        self.at += 2_000
        for character in text:
            assert self.tap(character, self.at)
            self.at += gap
        assert self.tap("", self.at)


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def panel(qtbot: QtBot, keys: Keys) -> ScannerPanel:
    made = ScannerPanel(tap=keys.use, states=lambda: (COM,), zone=UTC, skin=Skin())
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def taken(panel: ScannerPanel) -> list[object]:
    found: list[object] = []
    panel.taken.connect(found.append)
    return found


def test_ten_scans_of_the_card_propose_a_pace_that_a_person_takes_over(
    panel: ScannerPanel, keys: Keys, taken: list[object]
) -> None:
    panel.measure.click()
    assert panel.card.isVisible()
    for number in range(1, SCANS + 1):
        assert not panel.take.isVisible()
        keys.swipe()
        assert panel.progress.words == f"{number} of 10 scans, 9 ms between characters."
    assert taken == []
    panel.take.click()
    assert taken == [{"scanner.gap_ms": "9"}]
    assert keys.tap is None
    assert not panel.card.isVisible()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (CARD.swapcase(), "Caps Lock is on."),
        ("BRß0123456789 ZY-qwam", "a German keyboard"),
        (CARD[2:], "Characters are missing"),
        ("036000291452", "scan the card above"),
    ],
)
def test_what_is_wrong_with_a_keyboard_is_told(panel: ScannerPanel, keys: Keys, text: str, words: str) -> None:
    panel.start()
    keys.swipe(text)
    assert words in panel.verdict.words
    assert panel.fine.words == ""
    keys.swipe()
    assert panel.verdict.words == ""
    assert panel.fine.words == "Every character came as it is on the card."


def test_keys_can_be_read_by_their_place_where_the_keyboards_differ(
    panel: ScannerPanel, keys: Keys, taken: list[object]
) -> None:
    panel.start()
    keys.swipe()
    assert not panel.by_place.isVisible()
    keys.swipe("BR'0123456789 YZ-qwam")
    panel.by_place.click()
    assert taken == [{"scanner.us_keyboard": "true"}]


def test_a_slow_scanner_is_told_of(panel: ScannerPanel, keys: Keys) -> None:
    panel.start()
    keys.swipe(gap=60)
    assert panel.progress.words.endswith("make it faster.")


def test_keys_are_scans_again_when_nobody_looks(panel: ScannerPanel, keys: Keys) -> None:
    panel.start()
    assert keys.tap is not None
    panel.hide()
    assert keys.tap is None


def test_a_scanner_without_an_end_has_finished_after_a_silence(panel: ScannerPanel, keys: Keys, qtbot: QtBot) -> None:
    panel.start()
    assert keys.tap is not None
    for place, character in enumerate(CARD):
        assert keys.tap(character, 9 * place)
    qtbot.waitUntil(lambda: panel.progress.words.startswith("1 of 10"), timeout=3000)


def test_what_arrives_is_shown_newest_first_with_its_port(panel: ScannerPanel) -> None:
    panel.on_scan(Scan("]C1SN-1\x1d7", "COM5", AT))
    panel.on_scan(Scan("SN-2", WEDGE, AT, cut=True))
    assert [part.words for part in panel.arrived[:2]] == [
        "10:41:07  Keyboard scanner  SN-2 (incomplete)",
        r"10:41:07  COM5  ]C1SN-1\x1d7",
    ]


def test_a_badge_is_never_shown(panel: ScannerPanel) -> None:
    panel.on_scan(Scan("XJXIDBCDEFGHIJKLNOPRSTUVX", "COM5", AT))
    assert panel.arrived[0].words == "10:41:07  COM5  A badge"


def test_ports_are_shown_as_they_come_and_go(panel: ScannerPanel) -> None:
    assert panel.ports.words == "COM5: connected"
    panel.on_port(PortState("COM5", Condition.LOST, "Scanner COM5 lost, trying again"))
    panel.on_port(PortState("COM6", Condition.ABSENT, "Scanner COM6 is not there, trying again"))
    assert panel.ports.words == "COM5: lost; COM6: not there"


def test_every_tone_of_the_beeper_can_be_tried(panel: ScannerPanel, qtbot: QtBot) -> None:
    for tone, button in panel.beeps.items():
        with qtbot.waitSignal(panel.beep_asked, check_params_cb=lambda found, tone=tone: found is tone):
            button.click()
    assert set(panel.beeps) == set(Tone)
