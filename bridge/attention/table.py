"""The tables of *Needs attention*: refused operations, and the units of one that cannot be taken."""

from enum import IntEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from bridge.attention.views import BadRow, RefusedRow
from bridge.phrases import phrase
from bridge.ui.content import Shape
from bridge.ui.fonts import Role
from bridge.ui.marks import paint_mark
from bridge.ui.rows_model import PlainRows
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import HEAD_PX, PADDING_PX, Plan, RowDelegate

ROW_PX = 70
BAD_ROW_PX = 57
_GROWTH_PX = 44
_MARK_PX = 26
_MARK_WIDE_PX = 60
_DOCUMENT_PX = 180
_LEAST_REASON_PX = 160
_LINES_PX = 10.5


class Column(IntEnum):
    """The columns of refused operations, left to right."""

    MARK = 0
    DOCUMENT = 1
    REASON = 2


_WORDS = (phrase(""), phrase("Document"), phrase("Reason and when"))


class RefusedModel(PlainRows[RefusedRow]):
    """Refused operations in the order given."""

    def __init__(self) -> None:
        super().__init__(tuple(map(tr, _WORDS)), cells=_cells, spoken=lambda row: row.spoken)


class BadModel(PlainRows[BadRow]):
    """The units of one in the order given; there is no heading."""

    def __init__(self) -> None:
        super().__init__(("",), cells=lambda row: (row.spoken,), spoken=lambda row: row.spoken)


def _cells(row: RefusedRow) -> tuple[str, ...]:
    return (row.spoken, row.document, row.reason)


def refused_plan(width: int, skin: Skin) -> Plan:
    """Columns for a list of this width; a narrow one has the reason below the document."""
    columns: dict[int, int | None] = {Column.MARK: _MARK_WIDE_PX, Column.DOCUMENT: skin.px(_DOCUMENT_PX)}
    if width - _MARK_WIDE_PX - skin.px(_DOCUMENT_PX) >= skin.px(_LEAST_REASON_PX):
        columns[Column.REASON] = None
    else:
        columns[Column.DOCUMENT] = None
    return Plan(columns, round(ROW_PX + _GROWTH_PX * (skin.scale - 1)), max(HEAD_PX, skin.px(32)))


def bad_plan(_width: int, skin: Skin) -> Plan:
    """One column without a heading."""
    return Plan({0: None}, round(BAD_ROW_PX + _GROWTH_PX * (skin.scale - 1)), 0)


class AttentionDelegate(RowDelegate):
    """Two lines in a cell: what it is, and of what kind or since when. `alone`: there is no column for the reason."""

    def __init__(self, *, skin: Skin) -> None:
        super().__init__(skin=skin)
        self.alone = False

    def paint_cell(self, painter: QPainter, box: QRectF, row: object, column: int) -> None:
        """By kind of row and column."""
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if isinstance(row, BadRow):
            left = inner.adjusted(4, 0, 0, 0)
            self._two(painter, left, (row.what, Role.ROW_CODE), (row.reason, Role.SMALL), beside=row.sku)
        elif isinstance(row, RefusedRow) and column == Column.MARK:
            mark = QRectF(0, 0, _MARK_PX, _MARK_PX)
            mark.moveCenter(box.center())
            paint_mark(painter, Shape.REJECT, mark.translated(3, 0), skin=self.skin)
        elif isinstance(row, RefusedRow) and column == Column.DOCUMENT:
            second = row.reason if self.alone else row.kind
            self._two(painter, inner, (row.document, Role.NUMBER_NOW), (second, Role.SMALL))
        elif isinstance(row, RefusedRow):
            self._two(painter, inner, (row.reason, Role.BODY_MEDIUM), (row.when, Role.SMALL))

    def _two(
        self, painter: QPainter, box: QRectF, first: tuple[str, Role], second: tuple[str, Role], *, beside: str = ""
    ) -> None:
        gap = self.skin.px(_LINES_PX)
        wide = self.write(painter, box.translated(0, -gap), first[0], role=first[1], ink="ink")
        if beside:
            self.write(painter, box.adjusted(wide + 12, -gap, 0, -gap), beside, role=Role.SMALL, ink="ink2")
        self.write(painter, box.translated(0, gap + 1), second[0], role=second[1], ink="ink2")
