"""What the answers to units, serials and documents rest on besides the settings. PURE."""

from bridge.scan.scan import TYPED
from bridge.serials.keys import key_of
from bridge.serials.subject import Subject
from bridge.serials.verdicts import Code
from bridge.session.basis import Entered, Units
from bridge.session.book import Document, Line
from bridge.session.case import Case
from bridge.session.room import beyond
from bridge.session.state import Asked

UNPAID = "unpaid"


def of_payment(document: Document, good: Code) -> Entered | None:
    """What opening an order rests on, if only its payment can stand in the way."""
    return Entered(good, unpaid=True) if document.unpaid and document.blocked in {None, UNPAID} else None


def of_units(case: Case, line: Line, quantity: int, *, bare: Code) -> Units | None:
    """What counting a quantity of the line rests on, if any option matters to it."""
    if case.ships and case.room(line) < quantity:
        return None
    room = None if case.ships else beyond(line, quantity)
    if line.item.requires_serial:
        return Units(Code.SERIAL_WANTED, room, bare=bare)
    return Units(bare, room) if room else None


def of_serial(case: Case, line: Line, serial: str, good: Code, *, asks: bool = True, awaited: bool = False) -> Units:
    """What the answer to this serial of the line rests on."""
    room = None if case.ships else beyond(line, 1)
    return Units(good, room, subject(case, line, serial), asks=asks, awaited=awaited)


def without_room(case: Case, line: Line, serial: str, good: Code, asked: Asked | None = None) -> Units | None:
    """The same of a serial whose line is full; one that was not typed before may have to be typed twice."""
    if case.ships:
        return None
    typed = asked.typed if asked else ""
    once = case.scan.source == TYPED and case.reading.serial is None and key_of(typed) != key_of(serial)
    done = Code.COMMAND_DONE if once else good
    return of_serial(case, line, serial, done, asks=not once, awaited=asked is not None)


def subject(case: Case, line: Line, serial: str) -> Subject:
    """The serial of a unit of the line, as the rules judge it."""
    return Subject(
        reading=case.reading,
        serial=serial,
        item=line.item,
        document=case.open_document,
        policy=case.policy,
        evidence=case.book,
        as_of=case.packing.as_of() if case.ships else "",
        overruled=case.overruled.codes,
    )
