"""What every page is told of a scan: frozen values. PURE."""

from dataclasses import dataclass, field

from bridge.scan.scan import Scan
from bridge.serials.verdicts import Code, Verdict
from bridge.session.book import Badge, Line
from bridge.session.effects import Count
from bridge.session.state import Desk, Question

COUNTED = frozenset({Code.UNIT_COUNTED, Code.QUANTITY_COUNTED, Code.SERIAL_ACCEPTED, Code.ITEM_AND_SERIAL_ACCEPTED})


def counts(verdict: Verdict) -> bool:
    """Whether units came in by it: one scan's, or all of a paste."""
    return verdict.code in COUNTED or verdict.rule == "command_done.kept"


@dataclass(frozen=True, slots=True)
class Totals:
    """Units of the open document over all sessions, and how many lines are complete.

    `blind`: nobody is told how many are expected.
    """

    ordered: int = 0
    received: int = 0
    session: int = 0
    lines: int = 0
    complete: int = 0
    blind: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer to one scan, after it is on disk.

    `line` is the line the verdict is about with its new numbers, `question` what the port is asked now. `saved` is the
    operation the scan made, `counted` the units it counted. `stored` is False when nothing could be written:
    the station is where it was. `badge` is the one that was scanned, if it is known here; `setup` the code that sets up
    a station, which stands nowhere else. `blind`: nobody is told how many are expected.
    """

    scan: Scan
    verdict: Verdict
    before: Desk
    desk: Desk
    question: Question | None = None
    line: Line | None = None
    totals: Totals = Totals()
    saved: str | None = None
    stored: bool = True
    counted: tuple[Count, ...] = ()
    badge: Badge | None = None
    setup: str = field(default="", repr=False)
    blind: bool = False
