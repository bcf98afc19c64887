from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bridge.ship.pack_boxes import BoxWidget
from bridge.ship.pack_page import PackPage
from bridge.ship.shipped_page import ShippedPage
from bridge.ui.buttons import ActionButton
from bridge.ui.pack_content import BoxCard
from bridge.ui.page import Page
from bridge.ui.skin import Skin
from tests.ui import pack_samples

Show = Callable[..., None]
NAMES = ("12-pack", "12j-pack-not-confirmed", "12k-pack-cancelled", "12m-pack-many-boxes", "12v-shipped-partial")


def page_of(name: str, skin: Skin) -> Page:
    if name in pack_samples.SHIPPED_VIEWS:
        shipped = ShippedPage(skin=skin)
        shipped.give(pack_samples.SHIPPED_VIEWS[name])
        return shipped
    page = PackPage(skin=skin)
    page.give(pack_samples.PACK_VIEWS[name])
    return page


def packing(skin: Skin, name: str = "12-pack") -> PackPage:
    page = page_of(name, skin)
    assert isinstance(page, PackPage)
    return page


@pytest.mark.parametrize("size", [(1280, 760), (1920, 1040), (1024, 728), (1280, 640), (800, 600)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("name", NAMES)
def test_no_button_is_cut_at_any_size(skin: Skin, shown: Show, name: str, size: tuple[int, int], scale: float) -> None:
    if scale > 1.5 and size[0] < 1280:
        size = (1280, size[1])
    skin.wear(scale=scale)
    page = page_of(name, skin)
    shown(page, *size)
    buttons = [button for button in page.findChildren(ActionButton) if button.isVisible()]
    assert buttons
    for button in buttons:
        assert button.width() >= button.sizeHint().width(), button.text()
        left = button.mapTo(page, button.rect().topLeft()).x()
        assert left >= 0
        assert left + button.width() <= page.width()
    assert (page.width(), page.height()) == size


@pytest.mark.parametrize("size", [(1280, 760), (1280, 640), (800, 600)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("name", [name for name in NAMES if "pack" in name])
def test_the_box_in_hand_is_always_whole(
    skin: Skin, shown: Show, name: str, size: tuple[int, int], scale: float
) -> None:
    skin.wear(scale=scale)
    page = packing(skin, name)
    shown(page, *size)
    (box,) = (box for box in page.boxes.boxes if box.card.current)
    assert box.isVisible()
    assert box.geometry().bottom() < page.boxes.height()
    assert not page.boxes.next.isVisible() or page.boxes.next.geometry().bottom() < page.boxes.height()


@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_a_name(skin: Skin, shown: Show, name: str) -> None:
    page = page_of(name, skin)
    shown(page)
    for child in page.findChildren(QWidget):
        if child.isVisible() and child.focusPolicy() is not Qt.FocusPolicy.NoFocus and child.focusProxy() is None:
            found = QAccessible.queryAccessibleInterface(child)
            assert found is not None
            assert found.text(QAccessible.Text.Name), child


def test_boxes_and_weight_are_spoken(skin: Skin, shown: Show) -> None:
    page = packing(skin)
    shown(page)
    first, second = page.boxes.boxes
    assert first.accessibleName() == "Box 1, 4 units, 2 serials, 2.48 kg, tracking number 1Z5R88910390012343"
    assert second.accessibleName() == "Box 2, in hand, 3 units, 2 serials, 3.12 kg, Tracking wanted"
    assert page.weight.accessibleName().startswith("Weight of box 2: 3.12 kg. Steady. Read from scale 11:06:12")


def test_in_plain_words_no_postage_is_bought_here(skin: Skin, shown: Show) -> None:
    page = packing(skin)
    shown(page)
    assert page.postage.isVisible()
    assert page.postage.text() == "Bridge buys no postage: scan the label made elsewhere."


@pytest.mark.parametrize(
    ("key", "word"),
    [
        (Qt.Key.Key_F4, "XJXNEXT"),
        (Qt.Key.Key_F9, "XJXFINISH"),
        (Qt.Key.Key_Z, "XJXUNDO"),
        (Qt.Key.Key_Escape, "XJXREVERT"),
    ],
)
def test_a_key_gives_the_command_of_its_button(skin: Skin, shown: Show, qtbot: QtBot, key: Qt.Key, word: str) -> None:
    none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    modifier = control if word == "XJXUNDO" else none
    page = packing(skin)
    shown(page)
    with qtbot.waitSignal(page.command) as told:
        qtbot.keyClick(page, key, modifier)
    assert told.args == [word]


def test_f2_takes_a_tracking_number_and_f6_a_weight(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    page = packing(skin)
    shown(page)
    qtbot.keyClick(page, Qt.Key.Key_F2)
    qtbot.keyClicks(page.keys.code.line, "1Z 999")
    with qtbot.waitSignal(page.typed) as told:
        qtbot.keyClick(page.keys.code.line, Qt.Key.Key_Return)
    assert told.args == ["1Z 999"]
    assert page.window().focusWidget() is page
    qtbot.keyClick(page, Qt.Key.Key_F6)
    qtbot.keyClicks(page.keys.scale.line, "5 lb 3 oz")
    with qtbot.waitSignal(page.weight_typed) as told, qtbot.assertNotEmitted(page.typed):
        qtbot.mouseClick(page.keys.take, Qt.MouseButton.LeftButton)
    assert told.args == ["5 lb 3 oz"]
    assert not page.keys.scale.isVisible()


def test_escape_leaves_the_field_and_not_the_page(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    page = packing(skin)
    shown(page)
    qtbot.keyClick(page, Qt.Key.Key_F6)
    with qtbot.assertNotEmitted(page.command):
        qtbot.keyClick(page.keys.scale.line, Qt.Key.Key_Escape)
    assert not page.keys.scale.isVisible()
    assert page.keys.ship.isVisible()


def test_f8_confirms_what_the_hands_were_to_do_else_it_asks_for_the_label(
    skin: Skin, shown: Show, qtbot: QtBot
) -> None:
    page = packing(skin)
    shown(page)
    with qtbot.waitSignal(page.address_asked), qtbot.assertNotEmitted(page.command):
        qtbot.keyClick(page, Qt.Key.Key_F8)
    for name in ("12i-pack-removal", "12j-pack-not-confirmed", "12k-pack-cancelled"):
        page.give(pack_samples.PACK_VIEWS[name])
        with qtbot.waitSignal(page.command) as told, qtbot.assertNotEmitted(page.address_asked):
            qtbot.keyClick(page, Qt.Key.Key_F8)
        assert told.args == ["XJXOK"]


def test_letters_enter_and_space_do_nothing(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    page = packing(skin)
    shown(page)
    with qtbot.assertNotEmitted(page.command), qtbot.assertNotEmitted(page.typed):
        for key in (Qt.Key.Key_A, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            qtbot.keyClick(page, key)


def test_what_does_not_fit_beside_many_boxes_is_counted(skin: Skin, shown: Show) -> None:
    page = packing(skin, "12m-pack-many-boxes")
    shown(page)
    visible = [box.card.number for box in page.boxes.boxes if box.isVisible()]
    assert visible[-1] == 6
    assert len(visible) < 6
    shown(page, 1920, 1040)
    assert [box.card.number for box in page.boxes.boxes if box.isVisible()] == [1, 2, 3, 4, 5, 6]


def test_a_refusal_keeps_its_words_where_a_barcode_has_no_room(skin: Skin, shown: Show) -> None:
    page = packing(skin, "12j-pack-not-confirmed")
    shown(page)
    assert page.banner.shown.barcodes
    page.resize(1024, 760)
    assert not page.banner.shown.barcodes
    assert page.banner.shown.headline == "Lithium label not confirmed."


def test_the_keys_of_the_shipped_page_ask_for_papers_and_the_next_order(skin: Skin, shown: Show, qtbot: QtBot) -> None:
    page = page_of("12s-shipped", skin)
    assert isinstance(page, ShippedPage)
    shown(page)
    for key, signal in ((Qt.Key.Key_F7, page.slip_asked), (Qt.Key.Key_F8, page.address_asked)):
        with qtbot.waitSignal(signal) as told:
            qtbot.keyClick(page, key)
        assert told.args == ["SO-24055"]
    with qtbot.waitSignal(page.command) as told:
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert told.args == ["XJXSHIP"]


def test_the_last_digits_of_a_tracking_number_too_long_for_its_line_are_seen(skin: Skin, shown: Show) -> None:
    page = QWidget()
    box = BoxWidget(page, skin=skin)
    box.resize(360, 46)
    shown(page, 360, 46)
    seen = []
    for number in ("9400111899223817765401", "9400111899223817765402"):
        box.give(BoxCard(1, "1 unit", weight="2.48 kg", tracking=number))
        seen.append(box.grab().toImage())
    assert box.low
    assert seen[0] != seen[1]
