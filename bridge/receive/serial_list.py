"""The serial list of a line: lies over the lines of the scan page, while scans go on below it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from bridge.receive.serial_list_table import Column, SerialDelegate, SerialModel, serial_plan
from bridge.ui.action_bar import ActionBar
from bridge.ui.buttons import ActionButton
from bridge.ui.field import Field
from bridge.ui.ground import Ground
from bridge.ui.page import MARGIN_PX, Page
from bridge.ui.panel import Panel, PanelHead
from bridge.ui.serial_content import SerialListView, SerialRow
from bridge.ui.skin import Skin
from bridge.ui.speech import tr
from bridge.ui.table_view import Table


class SerialList(Ground):
    """Shows a `SerialListView`. Arrows choose a unit; F2 writes a note on it, F8 sets it aside, F9 takes it out.

    `remarked` tells a unit's id and the note, `set_aside` and `taken_out` its id, `closed` that Esc or F7 closed it.
    """

    remarked = Signal(object, str)
    set_aside = Signal(object)
    taken_out = Signal(object)
    closed = Signal()

    def __init__(self, page: Page, *, skin: Skin) -> None:
        super().__init__(page, skin=skin)
        self._page = page
        self._view: SerialListView | None = None
        self._model = SerialModel()
        self._head = PanelHead(tr("Serials"), skin=skin)
        self.table = Table(
            self._model,
            SerialDelegate(skin=skin),
            plan=lambda width: serial_plan(width, skin),
            skin=skin,
            selectable=True,
        )
        self.table.setAccessibleName(tr("Serials of the line, newest first"))
        self.table.escaped.connect(self.close_list)
        self.table.opened.connect(lambda _row: self.write_note())
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.note = Field(
            tr("Note on the unit"), skin=skin, icon="pencil", placeholder=tr("Note on the unit"), key="F2"
        )
        self.note.entered.connect(self._keep_note)
        self.note.left.connect(self._to_table)
        self._fill_bar()
        self._lay_out()
        page.body.installEventFilter(self)
        skin.changed.connect(self._arrange)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it lies over the page."""
        return not self.isHidden()

    @property
    def sku(self) -> str:
        """Whose units are shown."""
        return self._view.sku if self._view else ""

    @property
    def rows(self) -> tuple[SerialRow, ...]:
        """What is shown, in order."""
        return tuple(self._model.rows)

    @property
    def selected(self) -> SerialRow | None:
        """The unit that was chosen."""
        place = self.table.currentIndex().row()
        return self._model.rows[place] if 0 <= place < len(self._model.rows) else None

    def open_with(self, view: SerialListView) -> None:
        """Lie over the page with these units, the newest one chosen."""
        self._view = None
        self.give(view)
        self.show()
        self.raise_()
        self._arrange()
        self._to_table()

    def give(self, view: SerialListView) -> None:
        """Show these; the unit that was chosen stays chosen while it is there."""
        chosen = self.selected if self._view else None
        self._view = view
        self._head.give(tr("Serials of {sku}", sku=view.sku), note=view.name, right=view.counted)
        self._model.set_rows(view.rows)
        places = [place for place, row in enumerate(view.rows) if chosen and row.unit == chosen.unit]
        if view.rows:
            self.table.setCurrentIndex(self._model.index(places[0] if places else 0, Column.NUMBER))
        self._follow()

    def close_list(self) -> None:
        """Show the lines again."""
        if self.is_open:
            self.hide()
            self.closed.emit()

    def write_note(self) -> None:
        """Put the caret into the note of the chosen unit."""
        if self.selected is not None:
            self.note.take_focus()

    def take_out(self) -> None:
        """Tell that the chosen unit is to leave the session."""
        if self.selected is not None:
            self.taken_out.emit(self.selected.unit)

    def put_aside(self) -> None:
        """Tell that the chosen unit is damaged."""
        if self.selected is not None:
            self.set_aside.emit(self.selected.unit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lie over the lines and the action bar, whatever their size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._arrange()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        around = QVBoxLayout()
        around.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        around.addWidget(Panel(self._head, self.table, skin=self.skin))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(around, 1)
        column.addWidget(self.bar)

    def _arrange(self) -> None:
        """Where not everything fits, the buttons keep only their keys."""
        top = self._page.body.y()
        self.setGeometry(0, top, self._page.width(), self._page.height() - top)
        self.bar.lay_out()
        self.note.set_high(self.bar.high)
        buttons = (self.close_button, self.out, self.aside)
        for count, button in enumerate(buttons, 1):
            button.setVisible(self.bar.needed((self.note, *buttons[:count])) <= self.bar.room)

    def _fill_bar(self) -> None:
        skin = self.skin
        self.bar = ActionBar(skin=skin)
        self.aside = ActionButton(tr("Damaged"), skin=skin, icon="triangle-alert", key="F8")
        self.out = ActionButton(tr("Take out"), skin=skin, icon="trash-2", key="F9")
        self.close_button = ActionButton(tr("Close"), skin=skin, icon="x", key="Esc")
        self.bar.add(self.note, stretch=1)
        for button in (self.aside, self.out, self.close_button):
            self.bar.add(button)
        self.aside.clicked.connect(self.put_aside)
        self.out.clicked.connect(self.take_out)
        self.close_button.clicked.connect(self.close_list)

    def _follow(self, *_: object) -> None:
        row = self.selected
        self.note.give(row.note if row else "")
        for button in (self.aside, self.out):
            button.look_off(off=row is None)

    def _keep_note(self, text: str) -> None:
        row = self.selected
        self._to_table()
        if row is not None and text.strip() != row.note:
            self.remarked.emit(row.unit, text.strip())

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()
