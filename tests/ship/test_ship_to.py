from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge.ui.fonts import Role, load_fonts
from bridge.ui.ship_content import ShipTo
from bridge.ui.ship_to import ShipToCard
from bridge.ui.skin import Skin
from bridge.ui.speech import tr

ADDRESS = ("Ridge Line Cabs", "2210 Riverside Drive", "Tulsa OK 74103")


class Wordy(QTranslator):
    """A language that says everything so many times."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return " ".join([text] * self.times)


@contextmanager
def said(qapp: QApplication, times: int) -> Iterator[None]:
    translator = Wordy(times)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def flat_card(qtbot: QtBot, skin: Skin) -> ShipToCard:
    """One line with just the room for whom it goes to and the English words before."""
    card = ShipToCard(skin=skin)
    qtbot.addWidget(card)
    card.be_flat(flat=True)
    address = skin.metrics(Role.BODY_STRONG).horizontalAdvance(", ".join(ADDRESS))
    card.resize(round(address + skin.metrics(Role.STRIP).horizontalAdvance(tr("Ships to"))) + 80, 40)
    card.give(ShipTo(address=ADDRESS))
    return card


def test_words_without_room_in_their_language_leave_the_line_to_the_address(qapp: QApplication, qtbot: QtBot) -> None:
    load_fonts()
    card = flat_card(qtbot, Skin())
    english = card.grab().toImage()
    with said(qapp, 3):
        longer = card.grab().toImage()
    with said(qapp, 30):
        longest = card.grab().toImage()
    assert longer != english
    assert longer == longest
