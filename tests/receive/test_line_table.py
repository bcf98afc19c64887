from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from bridge.receive.list_table import ListModel
from bridge.receive.review_table import ReviewModel
from bridge.receive.table import Column, LineModel
from bridge.receive.table_delegate import line_plan
from bridge.ui.content import LineRow
from bridge.ui.fonts import load_fonts
from bridge.ui.saved_table import SavedModel
from bridge.ui.skin import Skin
from bridge.ui.table_view import ROW
from tests.ui.samples import LINES, ORDERS, REVIEW_VIEW, SAVED_LINES


def lines(count: int) -> list[LineRow]:
    return [
        LineRow(f"SKU-{n:05}", f"Item {n}", f"{n:012}", serial=n % 2 == 0, ordered=10, before=0, now=0, left=10)
        for n in range(count)
    ]


class Told:
    """What a model tells its views."""

    def __init__(self, model: QAbstractTableModel) -> None:
        self.resets = 0
        self.rows: list[int] = []
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(lambda first, last: self.rows.extend(range(first.row(), last.row() + 1)))

    def _reset(self) -> None:
        self.resets += 1


@pytest.fixture
def model() -> LineModel:
    made = LineModel()
    made.set_rows(lines(10_000))
    return made


def test_one_scan_draws_one_row_anew(model: LineModel) -> None:
    told = Told(model)
    model.change([replace(model.rows[7_000], now=1, left=9)])
    assert told.rows == [7_000]
    assert told.resets == 0
    assert model.rows[7_000].now == 1


def test_the_same_lines_given_again_draw_nothing_anew(model: LineModel) -> None:
    told = Told(model)
    model.set_rows(lines(10_000))
    assert (told.rows, told.resets) == ([], 0)


def test_the_same_skus_with_one_new_count_draw_that_row(model: LineModel) -> None:
    told = Told(model)
    new = lines(10_000)
    new[3] = replace(new[3], now=2, left=8, active=True)
    model.set_rows(new)
    assert (told.rows, told.resets) == ([3], 0)
    assert model.active_place == 3


def test_another_document_is_shown_whole(model: LineModel) -> None:
    told = Told(model)
    model.set_rows(LINES)
    assert told.resets == 1
    assert model.rowCount() == len(LINES)


def test_a_line_that_is_not_shown_is_left_out(model: LineModel) -> None:
    told = Told(model)
    model.change([replace(LINES[0], now=7)])
    assert (told.rows, told.resets) == ([], 0)


def test_a_row_is_read_out_whole() -> None:
    model = LineModel()
    model.set_rows(LINES)
    name = model.index(0, Column.SKU).data(Qt.ItemDataRole.AccessibleTextRole)
    assert name == "CAM-2, Front camera 12 MP, ordered 12, received before 0, this session 6, left 6, needs serials"
    over = model.index(7, Column.SKU).data(Qt.ItemDataRole.AccessibleTextRole)
    assert over == "KIT-SCR, Screw kit, 40 pieces, ordered 12, received before 0, this session 13, 1 over"


def test_a_note_is_a_tooltip() -> None:
    model = LineModel()
    model.set_rows([replace(LINES[0], note="1 set aside")])
    assert model.index(0, Column.SKU).data(Qt.ItemDataRole.ToolTipRole) == "1 set aside"


def test_a_row_is_handed_over_as_it_was_given() -> None:
    model = LineModel()
    model.set_rows(LINES)
    assert model.index(2, Column.NOW).data(ROW) is LINES[2]


def test_every_model_keeps_to_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    first, second, third = LineModel(), ListModel(), ReviewModel()
    fourth = SavedModel(units="Units", serials=True)
    first.set_rows(LINES)
    second.set_rows(ORDERS)
    third.set_rows(REVIEW_VIEW.rows)
    fourth.set_rows(SAVED_LINES)
    for model in (first, second, third, fourth):
        qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("width", "window", "scale", "gone"),
    [
        (866, 1280, 1.0, {Column.NAME}),
        (1410, 1920, 1.0, set()),
        (777, 1280, 1.25, {Column.NAME, Column.UPC, Column.BEFORE}),
        (1246, 1280, 1.5, {Column.NAME, Column.UPC, Column.BEFORE}),
        (1246, 1280, 2.0, {Column.NAME, Column.UPC, Column.BEFORE, Column.ORDERED}),
    ],
)
def test_columns_give_way_to_large_text(
    qapp: QApplication, width: int, window: int, scale: float, gone: set[Column]
) -> None:
    assert qapp is not None
    load_fonts()
    plan = line_plan(width, window, Skin(scale=scale))
    assert set(Column) - set(plan.columns) == gone
    assert sum(size or 0 for size in plan.columns.values()) < width
    assert list(plan.columns.values()).count(None) == 1


@pytest.mark.parametrize(("scale", "high"), [(1.0, 57), (2.0, 92)])
def test_rows_grow_with_the_text(qapp: QApplication, scale: float, high: int) -> None:
    assert qapp is not None
    assert line_plan(866, 1280, Skin(scale=scale)).row == high
