"""The words of the list of orders."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bridge.session.state import Desk, Mode, OrderTab
from bridge.ship.list_views import list_view, order_rows, why
from bridge.ship.model import OrderPage, OrderSummary
from bridge.ui.content import Look
from bridge.ui.order_content import OrderListView, OrderRow
from tests.ui.order_samples import ATTENTION, FACTS, NOW, READY, SHIPPED, order

DESK = Desk(mode=Mode.SHIP)


def row(summary: OrderSummary) -> OrderRow:
    (found,) = order_rows(OrderPage((summary,), 1), FACTS)
    return found


def view(page: OrderPage, desk: Desk = DESK) -> OrderListView:
    return list_view(page, desk, READY, facts=FACTS)


@pytest.mark.parametrize(
    ("ship_by", "state", "look"),
    [
        ("2026-11-25", "Open", Look.REST),
        ("2026-11-23", "Ship today", Look.STRONG),
        ("2026-11-22", "1 day late", Look.WARN),
        ("2026-11-02", "21 days late", Look.WARN),
        (None, "Open", Look.REST),
        ("soon", "Open", Look.REST),
    ],
)
def test_an_order_says_when_it_is_late(ship_by: str | None, state: str, look: Look) -> None:
    found = row(order("SO-1", "J. Okafor", "20", 2, ship_by=ship_by))
    assert (found.state, found.look) == (state, look)


def test_a_parked_order_says_how_long_and_how_far() -> None:
    opened = (NOW - timedelta(minutes=12)).isoformat()
    found = row(replace(order("SO-1", "J. Okafor", "20", 8, ship_by="2026-11-01"), here=4, opened_at=opened))
    assert (found.state, found.look, found.here, found.units) == ("4 scanned, parked 12 min", Look.HERE, 4, 8)


@pytest.mark.parametrize("opened_at", [None, "", "yesterday"])
def test_a_parked_order_is_shown_without_a_time_nobody_knows(opened_at: str | None) -> None:
    found = row(replace(order("SO-1", "J. Okafor", "20", 8), here=1, opened_at=opened_at))
    assert found.state == "1 scanned, parked"


def test_an_order_of_which_a_part_went_says_so() -> None:
    assert row(replace(order("SO-1", "J. Okafor", "20", 1_200), shipped=400)).state == "400 of 1,200 shipped"


@pytest.mark.parametrize(
    ("place", "words"),
    [(0, "10:42 by Ana R."), (2, "yesterday 16:20 by Ship 2"), (3, "4 Nov 16:20")],
)
def test_a_shipped_order_says_when_and_by_whom(place: int, words: str) -> None:
    assert row(SHIPPED[place]).shipped == words


def test_what_cannot_ship_says_why_and_who_releases_it() -> None:
    unpaid, elsewhere = row(ATTENTION[0]), row(ATTENTION[4])
    assert (unpaid.why, unpaid.todo, unpaid.look) == (
        "Unpaid",
        "Accounts release it, or Options allow unpaid",
        Look.REFUSED,
    )
    assert (elsewhere.why, elsewhere.look) == ("Also open on Ship 2", Look.WARN)


@pytest.mark.parametrize(
    ("place", "headline"),
    [(0, "SO-24077 is unpaid."), (1, "SO-24081 is on hold."), (4, "SO-24096: Also open on Ship 2.")],
)
def test_the_band_says_why(place: int, headline: str) -> None:
    banner = why(row(ATTENTION[place]))
    assert (banner.headline, banner.third) == (headline, ATTENTION[place].todo)
    assert len(banner.headline) <= 36


@pytest.mark.parametrize(
    ("tab", "matching", "words"),
    [
        (OrderTab.UNSHIPPED, 38, "38 orders to ship"),
        (OrderTab.UNSHIPPED, 3, "3 of 38 orders"),
        (OrderTab.SHIPPED, 1_204, "1,204 orders shipped"),
        (OrderTab.ATTENTION, 1, "1 order cannot ship now"),
    ],
)
def test_the_list_says_how_many_there_are(tab: OrderTab, matching: int, words: str) -> None:
    page = OrderPage(SHIPPED, matching, unshipped=38, shipped=1_204, attention=1)
    assert view(page, replace(DESK, tab=tab)).counted == words


def test_the_first_order_is_selected_unless_the_desk_says_another() -> None:
    page = OrderPage(SHIPPED, 4)
    assert view(page).selected == "SO-24050"
    assert view(page, replace(DESK, selected="SO-23950")).selected == "SO-23950"
    assert view(OrderPage((), 0)).selected is None


@pytest.mark.parametrize(
    ("tab", "filtered", "title", "actions"),
    [
        (OrderTab.UNSHIPPED, "", "Nothing to ship in this list", ("refresh",)),
        (OrderTab.SHIPPED, "", "Nothing is shipped yet", ("refresh",)),
        (OrderTab.ATTENTION, "", "Every order can ship", ("refresh",)),
        (OrderTab.ATTENTION, "CAM-9", "No order matches CAM-9", ()),
    ],
)
def test_an_empty_list_says_what_is_empty(tab: OrderTab, filtered: str, title: str, actions: tuple[str, ...]) -> None:
    empty = view(OrderPage((), 0, unshipped=3), replace(DESK, tab=tab, filter=filtered)).empty
    assert empty is not None
    assert (empty.title, empty.actions) == (title, actions)


def test_a_list_that_was_never_loaded_offers_to_test_the_link() -> None:
    found = list_view(OrderPage((), 0), DESK, READY, facts=replace(FACTS, loaded=False)).empty
    assert found is not None
    assert (found.title, found.actions) == ("No list yet.", ("test",))


def test_a_row_is_read_out_whole() -> None:
    assert row(ATTENTION[0]).spoken.startswith("SO-24077, rush, Brightwater Logistics, 2 units")
