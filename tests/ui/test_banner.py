from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bridge.labels.code128 import QUIET_MODULES, modules
from bridge.serials.verdicts import Level
from bridge.ui.band import BandLayout, band_height
from bridge.ui.band_paint import first_row, middle_elided
from bridge.ui.banner import VerdictBanner
from bridge.ui.banner_content import Banner, BannerState, Counter, SlotState
from bridge.ui.banner_parts import APART_PX, CounterPart, SlotPart, SymbolsPart
from bridge.ui.skin import Skin
from tests.ui import samples
from tests.ui.sentences import SENTENCES

Show = Callable[..., None]
Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def banner(skin: Skin, shown: Show) -> Iterator[VerdictBanner]:
    made = VerdictBanner(skin=skin)
    holder = QWidget()
    made.setParent(holder)
    shown(holder)
    made.resize(1280, 216)
    yield made
    holder.close()


def part(banner: VerdictBanner, kind: type[Part]) -> Part:
    found = banner.findChild(kind)
    assert isinstance(found, kind)
    return found


def layout(width: int, *, compact: bool = False) -> BandLayout:
    return BandLayout(width, 264 if width >= 1600 else 216, 1.22 if width >= 1600 else 1.0, compact)


@pytest.mark.parametrize(("level", "what", "todo", "px"), SENTENCES)
def test_every_sentence_fits_the_banner_at_the_size_it_was_written_for(
    skin: Skin, level: Level, what: str, todo: str, px: int
) -> None:
    del level
    assert len(what) <= 36
    assert len(todo) <= 36
    for width, growth in ((1280, 1.0), (1920, 1.22)):
        room = layout(width).rows[1].width()
        font, measures = layout(width).headline(what, room, skin)
        assert measures.horizontalAdvance(what) <= room
        assert font.pixelSize() >= round(px * growth)
        assert layout(width).third(todo, room, skin)[1].horizontalAdvance(todo) <= room


@pytest.mark.parametrize(("level", "what", "todo", "px"), SENTENCES)
def test_every_sentence_fits_beside_what_else_its_level_shows(
    skin: Skin, level: Level, what: str, todo: str, px: int
) -> None:
    del px
    beside = {
        Level.ACCEPT: Banner(BannerState.ACCEPT, "COUNTED", what, todo, counter=Counter(1_240, "of 3,100")),
        Level.ASK: Banner(BannerState.ASK, "CHECK", what, todo, barcodes=samples.KEEP),
        Level.REJECT: Banner(BannerState.REJECT, "REFUSED", what, todo),
    }[level]
    for width in (1280, 1920):
        made = layout(width)
        room = made.text_width(beside)
        assert made.headline(what, room, skin)[1].horizontalAdvance(what) <= room
        assert made.third(todo, room, skin)[1].horizontalAdvance(todo) <= room


def test_the_headline_steps_down_only_as_far_as_it_must(skin: Skin) -> None:
    room = layout(1280).rows[1].width()
    sizes = {what: layout(1280).headline(what, room, skin)[0].pixelSize() for _, what, _, _ in SENTENCES}
    assert sizes["That is the UPC of SKU CAM-2."] == 68
    assert sizes["Received on PO-0961, 3 Nov, Dock 1."] == 59
    assert sizes["This serial is a CAM-R, not a CAM-2."] == 61


def test_the_text_stands_in_the_same_place_in_every_state(skin: Skin) -> None:
    del skin
    first, second, third = layout(1280).rows
    assert first.left() == second.left() == third.left() == 192
    assert [row.height() for row in (first, second, third)] == [40, 78, 64]
    assert layout(1280).shape.width() == 132


@pytest.mark.parametrize(
    ("width", "compact", "height"), [(1280, False, 216), (1280, True, 140), (1600, False, 264), (1600, True, 171)]
)
def test_the_banner_is_as_high_as_its_window_is_wide(skin: Skin, width: int, compact: bool, height: int) -> None:  # noqa: FBT001
    assert band_height(width, compact=compact, skin=skin) == height


@pytest.mark.parametrize(("dots_per_inch", "magnified"), [(96, 1.0), (110, 1.0), (144, 1.248), (300, 1.5), (60, 1.0)])
def test_small_pixels_enlarge_the_banner(skin: Skin, dots_per_inch: float, magnified: float) -> None:
    skin.fit_to(dots_per_inch)
    assert skin.magnify == pytest.approx(magnified, abs=0.001)
    assert band_height(1280, compact=False, skin=skin) == round(216 * skin.magnify)


def test_every_sentence_fits_an_enlarged_banner_too(skin: Skin) -> None:
    skin.fit_to(144)
    made = BandLayout(1280, 270, skin.magnify, compact=False)
    room = made.rows[1].width()
    for _, what, todo, _ in SENTENCES:
        assert made.headline(what, room, skin)[1].horizontalAdvance(what) <= room
        assert made.third(todo, room, skin)[1].horizontalAdvance(todo) <= room


def test_row_one_ends_with_what_is_still_owed(skin: Skin) -> None:
    owed = replace(samples.REFUSED, subject="S" * 200, notes=("CAM-2 still wants its serial", "3 refused"))
    made = layout(1280)
    row = first_row(owed, made, skin)
    assert [text for _, text, _ in row][-2:] == ["CAM-2 still wants its serial", "3 refused"]
    width = sum(gap + skin.band_font(role, 1.0)[1].horizontalAdvance(text) for role, text, gap in row)
    assert width <= made.text_width(owed)


def test_a_long_code_loses_its_middle() -> None:
    assert middle_elided("012345678901234567890123456789") == "012345678901…90123456789"
    assert len(middle_elided("x" * 500)) == 24
    assert middle_elided("036000291452") == "036000291452"


def test_an_accepted_answer_rests_after_a_while(banner: VerdictBanner, qtbot: QtBot) -> None:
    banner.give(samples.ACCEPTED)
    assert banner.shown is samples.ACCEPTED
    qtbot.waitUntil(lambda: banner.shown == samples.RESTED)
    banner.give(samples.ACCEPTED)
    assert banner.shown == samples.RESTED


def test_the_next_answer_keeps_the_last_from_resting(banner: VerdictBanner) -> None:
    banner.give(samples.ACCEPTED)
    banner.give(samples.REFUSED)
    assert banner.shown is samples.REFUSED


def test_a_second_refusal_shows_the_band_empty_first(banner: VerdictBanner, qtbot: QtBot) -> None:
    banner.give(replace(samples.REFUSED, answer=11))
    assert not banner.empty
    banner.give(replace(samples.REFUSED, answer=12))
    assert banner.empty
    qtbot.waitUntil(lambda: not banner.empty)


def test_the_same_answer_given_again_is_not_emptied(banner: VerdictBanner) -> None:
    banner.give(replace(samples.REFUSED, answer=11))
    banner.give(replace(samples.REFUSED, answer=11))
    assert not banner.empty


def test_the_band_is_never_emptied_more_than_twice_in_a_second(banner: VerdictBanner) -> None:
    emptied = []
    for answer in range(20, 26):
        banner.give(replace(samples.REFUSED, answer=answer))
        emptied.append(banner.empty)
    assert emptied == [False, True, True, False, False, False]


def test_with_motion_off_nothing_is_emptied(banner: VerdictBanner, skin: Skin) -> None:
    skin.motion = False
    for answer in (31, 32):
        banner.give(replace(samples.REFUSED, answer=answer))
    assert not banner.empty


def test_not_listening_covers_any_answer_and_gives_it_back(banner: VerdictBanner) -> None:
    banner.give(samples.WANTED)
    banner.listen(listening=False)
    assert banner.shown.word == "NOT LISTENING"
    assert not part(banner, SlotPart).isVisible()
    banner.listen(listening=True)
    assert banner.shown is samples.WANTED
    assert part(banner, SlotPart).isVisible()


def test_what_is_answered_while_not_listening_stands_there_afterwards(banner: VerdictBanner) -> None:
    banner.listen(listening=False)
    banner.give(samples.REFUSED)
    assert banner.shown.word == "NOT LISTENING"
    banner.listen(listening=True)
    assert banner.shown is samples.REFUSED


def test_a_screen_reader_hears_word_headline_and_way_out(banner: VerdictBanner) -> None:
    banner.give(samples.REFUSED)
    name = QAccessible.queryAccessibleInterface(banner).text(QAccessible.Text.Name)
    assert name == "Last scan: refused. That is the UPC of SKU CAM-2. Scan the serial number instead."


@pytest.mark.parametrize(
    ("given", "loud"),
    [
        (samples.REFUSED, True),
        (samples.ASK, True),
        (samples.WANTED, False),
        (samples.ACCEPTED, False),
        (replace(samples.READY, urgent=True), True),
    ],
)
def test_only_what_stops_the_work_interrupts_a_screen_reader(given: Banner, loud: bool) -> None:  # noqa: FBT001
    assert given.loud is loud


def test_counter_and_slot_have_names_of_their_own(banner: VerdictBanner) -> None:
    banner.give(samples.WANTED)
    assert part(banner, CounterPart).accessibleName() == "CAM-2, 6 of 12 counted"
    assert part(banner, SlotPart).accessibleName() == "Serial number of CAM-2, wanted, 11 characters"
    banner.give(samples.ACCEPTED)
    assert part(banner, SlotPart).accessibleName() == "Serial number CM4821307Q0, accepted"


def test_the_slot_never_shows_a_serial_before_it_is_accepted() -> None:
    assert samples.WANTED.slot is not None
    assert samples.WANTED.slot.state is SlotState.WANTED
    assert samples.WANTED.slot.text == ""


@pytest.mark.parametrize("width", [1280, 1920])
def test_the_barcodes_of_a_question_stand_40_mm_apart_and_can_be_read(skin: Skin, shown: Show, width: int) -> None:
    made, holder = VerdictBanner(skin=skin), QWidget()
    made.setParent(holder)
    shown(holder, width, 800)
    made.resize(width, 264 if width >= 1600 else 216)
    made.give(samples.ASK)
    symbols = part(made, SymbolsPart)
    assert symbols.isVisible()
    assert symbols.bars_height >= 20
    assert symbols.height() - 2 * symbols.bars_height >= 151
    assert APART_PX >= 151
    picture = symbols.grab().toImage()
    assert bars(picture, round(5 + symbols.bars_height / 2)) == modules("XJXOK")
    assert bars(picture, symbols.height() - round(5 + symbols.bars_height / 2)) == modules("XJXNO")


def bars(picture: QImage, row: int) -> str:
    """What a scanner sees in a row of pixels: modules of two pixels between quiet zones of ten modules."""
    dark = [picture.pixelColor(column, row).lightness() < 128 for column in range(picture.width())]
    first, last = dark.index(True), len(dark) - 1 - dark[::-1].index(True)
    assert first >= QUIET_MODULES * 2
    assert len(dark) - 1 - last >= QUIET_MODULES * 2
    assert (last - first + 1) % 2 == 0
    return "".join("1" if dark[place] and dark[place + 1] else "0" for place in range(first, last, 2))
