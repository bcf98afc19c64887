from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from bridge.scan.scan import Scan
from bridge.scan.weighed import ScaleView
from bridge.ship.list_page import OrderListPage
from bridge.ship.pack_page import PackPage
from bridge.ship.page import ShipScanPage
from bridge.ship.parts import _PACKED
from bridge.ship.shipped_page import ShippedPage
from bridge.sync.status import Link, Progress, Status
from bridge.ui.banner_content import Banner, BannerState, SlotState
from bridge.ui.fonts import load_fonts
from bridge.ui.intake import Waiting
from bridge.ui.skin import Skin
from tests.dock import START, open_dock
from tests.ship.packer import ITEMS, ORDER, OTHER_UPS, ROWS, SERIAL, UPS, Packer


@pytest.fixture
def packer(tmp_path: Path, qtbot: QtBot) -> Iterator[Packer]:
    load_fonts()
    skin = Skin()
    skin.motion = False
    with open_dock(tmp_path, ROWS) as dock:
        found = Packer(dock, skin)
        qtbot.addWidget(found.lane)
        found.lane.resize(1280, 760)
        with qtbot.waitExposed(found.lane):
            found.lane.show()
        yield found


def test_five_scans_ship_an_order_and_each_page_comes_by_itself(packer: Packer) -> None:
    packer.scan("XJXSHIP")
    assert isinstance(packer.front, OrderListPage)
    packer.scan("SO-1", "MNT-1", "MNT-1")
    assert isinstance(packer.front, ShipScanPage)
    assert packer.scan("CAM-2") == ("Scan the serial number", "11 characters")
    packer.scan(SERIAL)
    assert isinstance(packer.front, PackPage)
    assert packer.scan(UPS) == ("UPS tracking accepted.", "Scan FINISH to ship.")
    packer.scan("XJXFINISH")
    assert isinstance(packer.front, ShippedPage)
    assert packer.banner.headline == "SO-1 shipped here"
    (shipment,) = packer.shipped()
    assert [(box.number, box.tracking, box.carrier) for box in shipment.boxes] == [(1, UPS, "UPS")]


def test_the_tracking_number_that_was_taken_stands_in_the_band(packer: Packer) -> None:
    packer.pack()
    packer.scan(UPS)
    assert packer.banner.slot is not None
    assert (packer.banner.slot.state, packer.banner.slot.text) == (SlotState.FILLED, UPS)
    assert packer.banner.rest is not None
    assert packer.banner.rest.headline == "Scan FINISH to ship."


def test_the_next_box_is_asked_for_its_own_tracking_number(packer: Packer) -> None:
    packer.pack()
    packer.scan(UPS, "XJXNEXT")
    assert isinstance(packer.front, PackPage)
    assert [(box.card.number, box.card.current) for box in packer.front.boxes.boxes] == [(1, False), (2, True)]
    packer.scan(OTHER_UPS)
    assert [box.card.tracking for box in packer.front.boxes.boxes] == [UPS, OTHER_UPS]
    assert packer.banner.counter is not None
    assert (packer.banner.counter.value, packer.banner.counter.of) == (2, "of 2")


def test_a_wrong_item_stops_the_packer_until_it_is_out(packer: Packer, qtbot: QtBot) -> None:
    packer.pack()
    assert packer.scan("036000291490") == ("CAM-9 is not on SO-1.", "Take it out, then scan OK.")
    assert packer.banner.barcodes == (("XJXOK", "it is out"),)
    assert packer.scan(UPS) == ("CAM-9 must come out first.", "Take it out, then scan OK.")
    assert isinstance(packer.front, PackPage)
    qtbot.keyClick(packer.front, Qt.Key.Key_F8)
    assert packer.said == ("Out of the box.", "Scan the tracking number.")


def test_a_warning_is_confirmed_before_the_order_ships(packer: Packer) -> None:
    packer.scan("XJXSHIP", "SO-2", "BAT-90")
    assert isinstance(packer.front, PackPage)
    assert not packer.front.warning.isHidden()
    assert packer.scan("XJXFINISH") == ("Lithium label not confirmed.", "Put it on, then scan OK.")
    assert packer.banner.barcodes == (("XJXOK", "it is on"),)
    packer.scan("XJXOK")
    assert packer.front.warning.isHidden()
    packer.scan("XJXFINISH")
    assert [shipment.acknowledged for shipment in packer.shipped()] == [("BAT-90",)]


def test_a_cancellation_that_arrives_meanwhile_says_what_to_put_back(packer: Packer) -> None:
    packer.pack()
    packer.sounds.clear()
    packer.pull(msgspec.structs.replace(ORDER, status="cancelled"))
    assert packer.said == ("SO-1 is cancelled.", "Put 3 units back, then scan OK.")
    assert packer.banner.state is BannerState.REJECT
    assert packer.sounds == ["reject"]
    assert isinstance(packer.front, PackPage)
    assert [(row.sku, row.serial) for row in packer.front.inside.rows] == [
        ("MNT-1", None),
        ("MNT-1", None),
        ("CAM-2", SERIAL),
    ]
    packer.scan("XJXOK")
    assert isinstance(packer.front, OrderListPage)
    assert packer.shipped() == []


def test_a_typed_weight_stands_with_its_box(packer: Packer, qtbot: QtBot) -> None:
    packer.pack()
    assert isinstance(packer.front, PackPage)
    assert packer.front.weight.shown.note.startswith("No scale: type it (F6).")
    qtbot.keyClick(packer.front, Qt.Key.Key_F6)
    qtbot.keyClicks(packer.front.keys.scale.line, "2.35")
    qtbot.keyClick(packer.front.keys.scale.line, Qt.Key.Key_Return)
    assert packer.said == ("2.35 kg taken.", "Scan the tracking number.")
    shown = packer.front.weight.shown
    assert (shown.figure, shown.unit, shown.mark) == ("2.35", "kg", "Typed")


def test_the_scale_is_followed_on_the_page_of_packing(packer: Packer) -> None:
    packer.pack()
    packer.screen.show_scale(ScaleView("2.98", "kg", "moving"))
    assert isinstance(packer.front, PackPage)
    assert (packer.front.weight.shown.figure, packer.front.weight.shown.mark) == ("2.98", "Moving")
    packer.screen.show_scale(None)
    assert packer.front.weight.shown.mark == "No scale"


def test_papers_are_asked_for_by_the_number_of_the_order(packer: Packer, qtbot: QtBot) -> None:
    packer.pack()
    assert packer.front is not None
    qtbot.keyClick(packer.front, Qt.Key.Key_F7)
    qtbot.keyClick(packer.front, Qt.Key.Key_F8)
    packer.scan("XJXFINISH")
    qtbot.keyClick(packer.front, Qt.Key.Key_F7)
    assert packer.papers == [("slip", "SO-1"), ("address", "SO-1"), ("slip", "SO-1")]


def test_while_the_central_is_asked_the_band_says_so(packer: Packer) -> None:
    packer.pack()
    packer.screen.show_waiting(Waiting(Scan("XJXFINISH", "COM1", START), 1))
    assert packer.said == ("Asking the central about SO-1", "2 s at most, then it ships.")
    assert packer.banner.notes == ("1 more waiting",)


def test_a_part_says_what_stays_open(packer: Packer) -> None:
    packer.dock.allow(ship_partial="allow")
    packer.scan("XJXSHIP", "SO-1", "MNT-1", "XJXSHORT")
    assert isinstance(packer.front, PackPage)
    assert "2 units stay open" in packer.banner.notes
    packer.scan("XJXFINISH")
    assert isinstance(packer.front, ShippedPage)
    assert packer.banner.subject == "2 units stay open"
    assert packer.shipped()[0].partial == "allow"


def test_what_became_of_a_paper_gives_way_to_what_is_awaited(packer: Packer) -> None:
    packer.pack()
    packer.screen.say(Banner(BannerState.ACCEPT, "DONE", "Packing slip of SO-1.", "Written to papers."))
    assert packer.said == ("Packing slip of SO-1.", "Written to papers.")
    assert packer.banner.rest is not None
    assert packer.banner.rest.headline == "Scan the tracking number"


def test_a_paper_takes_no_refusal_from_the_screen(packer: Packer) -> None:
    packer.pack()
    packer.scan(ITEMS["CAM-R"])
    refused = packer.said
    packer.screen.say(Banner(BannerState.ACCEPT, "DONE", "Packing slip of SO-1.", "Written to papers."))
    assert packer.said == refused
    assert refused[1] == "Take it out, then scan OK."


def test_a_cancelled_order_wants_no_serial_any_more(packer: Packer) -> None:
    packer.scan("XJXSHIP", "SO-1", ITEMS["CAM-2"])
    assert packer.banner.slot is not None
    packer.pull(msgspec.structs.replace(ORDER, status="cancelled"))
    packer.scan(SERIAL)
    assert packer.said[0] == "SO-1 is cancelled."
    assert packer.banner.notes == ()


def test_echo_shows_and_sounds_the_last_answer_again(packer: Packer) -> None:
    packer.pack()
    packer.scan(UPS)
    packer.sounds.clear()
    assert packer.scan("XJXECHO") == ("UPS tracking accepted.", "Scan FINISH to ship.")
    assert packer.sounds == ["accept"]


def test_a_start_shows_the_last_unit_of_the_order_that_was_open(packer: Packer, qtbot: QtBot) -> None:
    packer.scan("XJXSHIP", "SO-1", "MNT-1")
    packer.dock.restart()
    again = Packer(packer.dock, packer.skin)
    qtbot.addWidget(again.lane)
    assert isinstance(again.front, ShipScanPage)
    headline, third = again.said
    assert headline == "Scan the next item"
    assert third.startswith("Last: 1 of MNT-1, ")


@contextmanager
def orders_read(packer: Packer) -> Iterator[list[str]]:
    """Each time an order with all its parts is read meanwhile."""
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: object) -> None:
        if statement == str(_PACKED.compile(packer.dock.store.station)):
            seen.append(statement)

    event.listen(packer.dock.store.station, "before_cursor_execute", note)
    yield seen
    event.remove(packer.dock.store.station, "before_cursor_execute", note)


def test_an_answer_reads_the_order_once(packer: Packer) -> None:
    packer.scan("XJXSHIP", "SO-1")
    with orders_read(packer) as seen:
        packer.scan("MNT-1")
    assert len(seen) == 1


def test_a_long_pull_under_way_leaves_the_page_alone(packer: Packer) -> None:
    packer.pack()
    pulled = packer.dock.moment
    status = Status(link=Link.ONLINE, pulled_at=pulled, cursor=10)
    packer.lane.on_status(status)
    with orders_read(packer) as seen:
        for cursor in range(10, 20):
            packer.lane.on_status(replace(status, pull=Progress(0, cursor, 20), cursor=cursor))
        assert seen == []
        packer.lane.on_status(replace(status, pulled_at=pulled + timedelta(seconds=1), cursor=20))
    assert len(seen) == 1


def test_a_good_answer_on_either_list_comes_to_rest_in_its_own_words(packer: Packer) -> None:
    for command, page in (("XJXSHIP", packer.screen.list_page), ("XJXRECEIVE", packer.screens.receive.list_page)):
        packer.scan(command)
        banner = page.banner.shown
        assert (banner.state, banner.headline) == (BannerState.ACCEPT, "Back to the list.")
        assert banner.rest is not None
        assert (banner.rest.state, banner.rest.headline) == (BannerState.RESTED, "Back to the list.")
