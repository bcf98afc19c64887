"""What the serial list of a line is given to show: plain frozen values, words already made, no Qt."""

from dataclasses import dataclass

from bridge.ui.speech import tr


@dataclass(frozen=True, slots=True)
class SerialRow:
    """One unit of the line: its id, its number in the order of scanning, what it is called, when and by what it came.

    `mark` is what must not be overlooked: `Typed`, `Pasted`, `Damaged`. `serial` is empty for units without one.
    """

    unit: int
    number: int
    serial: str
    quantity: int
    at: str
    port: str
    mark: str = ""
    note: str = ""

    @property
    def name(self) -> str:
        """The serial, or how many units without one."""
        return self.serial or tr("{n:,} without serial", n=self.quantity)

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        words = (tr("Unit {number}", number=self.number), self.name, self.at, self.port, self.mark, self.note)
        return ", ".join(word for word in words if word)


@dataclass(frozen=True, slots=True)
class SerialListView:
    """The units of one line in this session, the newest first."""

    sku: str
    name: str
    rows: tuple[SerialRow, ...]

    @property
    def counted(self) -> str:
        """`12 units in this session`."""
        units = sum(row.quantity for row in self.rows)
        return tr("1 unit in this session") if units == 1 else tr("{n:,} units in this session", n=units)
