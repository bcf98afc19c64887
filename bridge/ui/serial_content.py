"""What the serial list of a line is given to show: plain frozen values, words already made, no Qt."""

from dataclasses import dataclass


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
        return self.serial or f"{self.quantity:,} without serial"

    @property
    def spoken(self) -> str:
        """The row's name for a screen reader."""
        words = (f"Unit {self.number}", self.name, self.at, self.port, self.mark, self.note)
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
        return f"{units:,} unit{'' if units == 1 else 's'} in this session"
