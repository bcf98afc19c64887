"""What was saved, and what is still open: small tables of units by SKU."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from bridge.ui.content import SavedLine
from bridge.ui.fonts import DASH, Role
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.rows_model import PlainRows
from bridge.ui.skin import RIGHT, Skin
from bridge.ui.speech import number, tr
from bridge.ui.table_view import PADDING_PX, Plan, RowDelegate, Table

ROW_PX = 36
HEAD_PX = 32
_INDENT_PX = 6
_LEAST_NAME_PX = 90


class Column(IntEnum):
    """The columns, left to right; what is still open has no serials."""

    SKU = 0
    NAME = 1
    UNITS = 2
    SERIALS = 3


class SavedModel(PlainRows[SavedLine]):
    """Lines in the order given; `units` heads their column, `serials` says whether there is one for them."""

    def __init__(self, *, units: str, serials: bool) -> None:
        super().__init__(
            (tr("SKU"), tr("Name"), units, tr("Serials"))[: 4 if serials else 3],
            cells=_cells,
            spoken=lambda row: f"{row.sku}, {row.name}, {row.units} {units.lower()}",
            right={Column.UNITS, Column.SERIALS},
        )


def _cells(row: SavedLine) -> tuple[str, ...]:
    return (row.sku, row.name, number(row.units), DASH if row.serials is None else number(row.serials))


def saved_plan(width: int, skin: Skin, *, serials: bool) -> Plan:
    """Columns for a table of this width; the name goes where it would be cut."""
    sizes: dict[int, int] = {Column.SKU: skin.px(146 if serials else 132), Column.UNITS: skin.px(96 if serials else 70)}
    if serials:
        sizes[Column.SERIALS] = skin.px(96)
    columns: dict[int, int | None] = {**sizes}
    if width - sum(sizes.values()) >= skin.px(_LEAST_NAME_PX):
        columns[Column.NAME] = None
    else:
        columns[Column.SKU] = None
    return Plan(columns, skin.px(ROW_PX), max(HEAD_PX, skin.px(28)))


class SavedDelegate(RowDelegate):
    """One line of either table."""

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By column."""
        if not isinstance(row, SavedLine):
            return
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if column == Column.SKU:
            self.write(painter, inner.adjusted(_INDENT_PX, 0, 8, 0), row.sku, role=Role.ROW, ink="ink")
        elif column == Column.NAME:
            self.write(painter, inner, row.name, role=Role.BODY, ink="ink2")
        elif column == Column.UNITS:
            self.write(painter, inner, number(row.units), role=Role.NOW_NUMBER, ink="ink", align=RIGHT)
        elif row.serials is None:
            self.write(painter, inner, DASH, role=Role.ROW_TEXT, ink="ink3", align=RIGHT)
        else:
            self.write(painter, inner, number(row.serials), role=Role.ROW_TEXT, ink="ink", align=RIGHT)


class SavedPanel(Panel):
    """One of the tables under its heading."""

    def __init__(self, title: str, *, units: str, serials: bool, skin: Skin) -> None:
        rows, head = SavedModel(units=units, serials=serials), PanelHead(title, skin=skin)
        table = Table(
            rows,
            SavedDelegate(skin=skin),
            plan=lambda width: saved_plan(width, skin, serials=serials),
            skin=skin,
            selectable=False,
        )
        table.setAccessibleName(title)
        table.setMinimumHeight(0)
        super().__init__(head, table, skin=skin)
        self.rows, self.head, self.table = rows, head, table

    def give(self, title: str, lines: Sequence[SavedLine], *, note: str = "", right: str = "") -> None:
        """Show these lines."""
        self.head.give(title, note=note, right=right)
        self.rows.set_rows(lines)
