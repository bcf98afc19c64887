"""The list of orders holds what is looked at, and no more."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bridge.ship.list_table import PAGE, PAGES_KEPT, Column, OrderModel
from bridge.ui.order_content import OrderRow
from bridge.ui.table_view import ROW

ALL = 100_000


def rows(start: int, count: int = PAGE) -> tuple[OrderRow, ...]:
    return tuple(
        OrderRow(f"SO-{place:06}", "Ridge Line Cabs", "20 Nov", units=2) for place in range(start, start + count)
    )


@pytest.fixture
def model(qapp: QApplication) -> OrderModel:
    assert qapp is not None
    made = OrderModel()
    made.set_rows(rows(0), start=0, matching=ALL, of="all")
    return made


def number_at(model: OrderModel, place: int) -> str:
    row = model.index(place, Column.NUMBER).data(ROW)
    assert isinstance(row, OrderRow)
    return row.number


def is_here(model: OrderModel, place: int) -> bool:
    return bool(number_at(model, place))


def answer(model: OrderModel) -> list[int]:
    """Have every page that is wanted delivered at once; which were."""
    wanted: list[int] = []
    model.page_wanted.connect(wanted.append)
    model.page_wanted.connect(lambda start: model.add(start, rows(start)))
    return wanted


def test_there_are_as_many_rows_as_orders_match(model: OrderModel) -> None:
    assert (model.rowCount(), model.kept) == (ALL, PAGE)


def test_a_page_that_is_looked_at_is_fetched_once(model: OrderModel, qtbot: QtBot) -> None:
    wanted = answer(model)
    assert number_at(model, 54_321) == ""
    assert number_at(model, 54_322) == ""
    qtbot.waitUntil(lambda: number_at(model, 54_321) == "SO-054321")
    assert wanted == [54_200]


def test_pages_scrolled_past_are_not_fetched(model: OrderModel, qtbot: QtBot) -> None:
    wanted = answer(model)
    for place in range(1_000, 50_000, 1_000):
        number_at(model, place)
    qtbot.waitUntil(lambda: len(wanted) == 2)
    assert wanted == [48_000, 49_000]


def test_only_the_pages_looked_at_last_are_held(model: OrderModel, qtbot: QtBot) -> None:
    answer(model)
    for place in range(0, 40 * PAGE, PAGE):
        number_at(model, place)
        qtbot.waitUntil(partial(is_here, model, place))
    assert model.kept == PAGES_KEPT * PAGE


def test_the_same_page_again_draws_nothing_anew(model: OrderModel) -> None:
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    model.set_rows(rows(0), start=0, matching=ALL, of="all")
    assert told == []


def test_a_changed_order_draws_its_row_anew(model: OrderModel) -> None:
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    new = list(rows(0))
    new[7] = replace(new[7], here=1)
    model.set_rows(new, start=0, matching=ALL, of="all")
    assert told == [(7, 7)]


def test_pages_of_the_same_list_are_fetched_anew_when_they_are_looked_at(model: OrderModel, qtbot: QtBot) -> None:
    model.add(PAGE, rows(PAGE))
    wanted = answer(model)
    model.set_rows(rows(0), start=0, matching=ALL, of="all")
    assert number_at(model, PAGE) == f"SO-{PAGE:06}"
    qtbot.waitUntil(lambda: wanted == [PAGE])


def test_another_list_forgets_the_pages_of_the_one_before(model: OrderModel) -> None:
    model.add(PAGE, rows(PAGE))
    model.set_rows(rows(0, 3), start=0, matching=3, of="another")
    assert (model.rowCount(), model.kept) == (3, 3)


def test_more_rows_than_match_are_left_out(model: OrderModel) -> None:
    model.set_rows(rows(0, 2), start=0, matching=3, of="short")
    model.add(0, rows(0, PAGE))
    assert (model.rowCount(), model.kept, model.number_at(2), model.number_at(3)) == (3, 3, "SO-000002", None)


def test_a_number_is_found_on_the_pages_that_are_here(model: OrderModel) -> None:
    model.add(PAGE, rows(PAGE))
    assert model.place_of("SO-000201") == 201
    assert model.place_of("SO-099999") is None


def test_the_model_keeps_to_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    made = OrderModel()
    made.set_rows(rows(0, 5), start=0, matching=9, of="all")
    qtmodeltester.check(made)
