"""The last scans, newest first: as many as fit."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bridge.phrases import phrase
from bridge.ui.content import ScanRow
from bridge.ui.fonts import Role
from bridge.ui.marks import paint_mark
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.skin import CENTRE, LEFT, RIGHT, WIDE_PX, Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import ROW, Index

ROW_PX = 64
WIDE_ROW_PX = 55
MOST = 10
WIDTH_PX = 364
WIDE_WIDTH_PX = 460
NOTHING = phrase("No scans yet in this session")
_SHAPE_PX = 28
_TEXT_LEFT_PX = 59
_PADDING_PX = 14
_HALF_GAP_PX = 11
_NOWHERE = QModelIndex()


class ScanModel(QAbstractListModel):
    """The rows that fit, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ScanRow, ...] = ()

    def set_rows(self, rows: Sequence[ScanRow]) -> None:
        """Show these."""
        new = tuple(rows)
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
        elif new != self._rows:
            self._rows = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """`ROW`: the scan; its words otherwise."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        return row.spoken if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None


def paint_scan(painter: QPainter, box: QRectF, row: ScanRow, *, skin: Skin) -> None:
    """Mark, code over note, time."""
    size = skin.px(_SHAPE_PX)
    mark = QRectF(_PADDING_PX + box.left(), box.center().y() - size / 2, size, size)
    paint_mark(painter, row.shape, mark, skin=skin)
    skin.text(painter, Role.TIME, "ink2")
    painter.drawText(box.adjusted(0, 0, -_PADDING_PX, 0), RIGHT, row.at)
    left = box.left() + skin.px(_TEXT_LEFT_PX)
    room = box.right() - left - 2 * _PADDING_PX - skin.metrics(Role.TIME).horizontalAdvance(row.at)
    shift = _HALF_GAP_PX * skin.scale
    first = QRectF(left, box.center().y() - shift - 20, room, 40)
    skin.text(painter, Role.ROW_CODE, "ink")
    code = skin.metrics(Role.ROW_CODE).elidedText(row.text, Qt.TextElideMode.ElideMiddle, room)
    painter.drawText(first, LEFT, code)
    skin.text(painter, Role.SMALL, "ink2")
    note = skin.metrics(Role.SMALL).elidedText(row.note, Qt.TextElideMode.ElideRight, room)
    painter.drawText(first.translated(0, 2 * shift), LEFT, note)


class _ScanDelegate(QStyledItemDelegate):
    def __init__(self, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.high = ROW_PX

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, self.high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, row = QRectF(option.rect), index.data(ROW)
        painter.save()
        painter.fillRect(box, self._skin.color("surface"))
        if box.bottom() < option.widget.height() - 1:
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self._skin.color("line"))
        if isinstance(row, ScanRow):
            paint_scan(painter, box.adjusted(0, 1, 0, 0), row, skin=self._skin)
        painter.restore()


class _ScanList(QListView):
    def __init__(self, model: ScanModel, *, skin: Skin) -> None:
        super().__init__()
        self._skin = skin
        self.setModel(model)
        self.setAccessibleName(tr("Last scans"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def keyboardSearch(self, _search: str) -> None:
        """No search by letters: they are a scanner's."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        box = QRectF(self.viewport().rect())
        if self.model().rowCount() == 0:
            self._skin.text(painter, Role.STRIP, "ink2")
            painter.drawText(box, CENTRE, tr(NOTHING))
        if self.hasFocus():
            painter.setPen(QPen(self._skin.color("accent"), 3))
            painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()


class LastScans(QWidget):
    """A panel of the last scans. `single` shows the newest alone, without a heading, for narrow windows.

    `dense`: the rows are as low in every window as they are in a wide one.
    """

    def __init__(self, *, skin: Skin, dense: bool = False) -> None:
        super().__init__()
        self._skin = skin
        self._dense = dense
        self._rows: tuple[ScanRow, ...] = ()
        self._single = False
        self._model = ScanModel()
        self._delegate = _ScanDelegate(skin=skin)
        self._list = _ScanList(self._model, skin=skin)
        self._list.setItemDelegate(self._delegate)
        self._head = PanelHead(tr("Last scans"), skin=skin)
        self._panel = Panel(self._head, self._list, skin=skin)
        self._panel.setParent(self)
        skin.changed.connect(self.lay_out)

    @property
    def newest(self) -> ScanRow | None:
        """The last scan, where there is one."""
        return self._rows[0] if self._rows else None

    @property
    def shown(self) -> int:
        """How many scans are shown."""
        return self._model.rowCount()

    @property
    def row_height(self) -> int:
        """How high a row is in this window."""
        low = self._dense or self.window().width() >= WIDE_PX
        return self._skin.px(WIDE_ROW_PX if low else ROW_PX)

    def give(self, rows: Sequence[ScanRow]) -> None:
        """Show the first of these that fit."""
        self._rows = tuple(rows[:MOST])
        self.lay_out()

    def set_single(self, *, single: bool) -> None:
        """Show the newest alone."""
        self._single = single
        self.setMaximumHeight(self.row_height + 2 if single else 16_777_215)
        self.setMinimumHeight(self.row_height + 2 if single else 0)
        self.lay_out()

    def lay_out(self) -> None:
        """As many rows as there is height for."""
        self._delegate.high = self.row_height
        self._panel.setGeometry(self.rect())
        self._head.setVisible(not self._single)
        room = self.height() - 2 - (0 if self._single else self._head.sizeHint().height())
        fit = max(1, min(MOST, room // self.row_height))
        self._head.give(tr("Last scan") if fit == 1 else tr("Last {n} scans", n=fit))
        self._model.set_rows(self._rows[:fit])
        self._list.scheduleDelayedItemsLayout()
        self._list.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height, other rows."""
        super().resizeEvent(event)
        self.lay_out()
