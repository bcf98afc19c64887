"""A scan of the history answered again is answered as a station with those options would have."""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bridge.desk.lookups import Lookups
from bridge.options.settings import Settings
from bridge.scan.scan import TYPED, Scan
from bridge.serials.verdicts import Code, Level
from bridge.session import deciding, recalled, recording
from bridge.session.case import Case
from bridge.session.recalled import Answer, Recalled, Under
from bridge.session.removal import MUST_COME_OUT
from bridge.session.state import Asked, Decision, Keep, TakingOut
from bridge.store.tables import journal
from tests import dock, pack
from tests.dock import CAM_R_UPC, CAM_UPC, LAMP_UPC, MOUNT_CASE, MOUNT_UPC, Dock, open_dock
from tests.pack import open_pack

PIN = "4821"
LEVELS = ("block", "block_pin", "ask")
CHOICES: dict[str, Sequence[object]] = {
    "receive_require_serial": (True, False),
    "receive_unique_serial": ("in_stock", "po", "ever", "off"),
    "receive_unique_serial_level": LEVELS,
    "receive_reject_upc": ("catalogue", "document", "off"),
    "receive_reject_upc_level": LEVELS,
    "serial_length": (None, 6, 8, 11),
    "serial_length_level": LEVELS,
    "serial_mask": ("", "AA-9999", "CM9999999A9", "999999999999", "N99999"),
    "serial_mask_level": LEVELS,
    "receive_over_receive": ("block", "pin", "percent", "allow"),
    "receive_over_receive_percent": (0, 25, 50),
    "ship_require_serial": (True, False),
    "ship_match_po": (False, True),
    "ship_match_po_level": LEVELS,
    "ship_allow_unpaid": (False, True),
    "ship_partial": ("block", "pin", "allow"),
    "ship_by_item": (False, True),
    "ship_require_tracking": (False, True),
    "ship_require_weight": (False, True),
    "security_lock_over_receive": (True, False),
    "security_lock_remove_serial": (True, False),
    "security_lock_partial": (True, False),
    "security_lock_overrides": (True, False),
}
_STOPPED = {*MUST_COME_OUT, Code.CONFIRM_REMOVED, Code.NOT_ELIGIBLE}
COMMANDS = (
    "XJXOK",
    "XJXNO",
    "XJXUNDO",
    "XJXSKIP",
    "XJXOUT",
    "XJXFINISH",
    "XJXSHORT",
    "XJXNEXT",
    "XJXCOUNT",
    "XJXCHECK",
)


@dataclass(frozen=True)
class Codes:
    """What is scanned: on a list, with nothing asked, where a serial is wanted."""

    documents: tuple[str, ...]
    items: tuple[str, ...]
    serials: tuple[str, ...]


INCOMING = Codes(
    ("PO-1001", "PO-1003", "PO-1007", "PO-1004", CAM_UPC, MOUNT_UPC),
    (
        *(CAM_UPC, CAM_R_UPC, "BAT-90", "10490123456780", MOUNT_UPC, MOUNT_CASE, "CAM-9", "RAD-5", LAMP_UPC, "REAR"),
        *("LOST", "RD-0001", "RD-0101", "(01)00036000291452(21)Z9", "3", "2"),
    ),
    (
        *("CM0000001Q1", "CM0000002Q2", "CM0000003Q3", "AC-1001", "AC-5555", "ac-55aB", "RD-0001", "RD-0101", "X"),
        *("SN12345", "N12345", "36000400199", "036000400199", MOUNT_UPC, "LOST", "]C1ABCDEF", "]E0036000400137"),
        *("1Z999AA10123456784", "SCM4444444A1", "CM4444444A1", "CM4444445A1", "12345678901", "490154203237518"),
        *("Łódź99", "B-100", "B-200", "PO-1003"),
    ),
)
MANY = tuple(f"SO-1{n:02d}" for n in range(40))
ORDERS = (
    *pack.ROWS,
    *(pack.order(n, ("CAM-2", 9), ("CAM-R", 9), ("MNT-1", 40), paid=not n.endswith("5")) for n in MANY[:20]),
    *(pack.order(n, ("MNT-1", 1), paid=not n.endswith("5")) for n in MANY[20:]),
    *(pack.serial(f"CM77777{n:02d}Q0", "CAM-2", po="PO-0961") for n in range(40)),
    *(pack.serial(f"CR77777{n:02d}", "CAM-R", po="PO-0961") for n in range(40)),
)
OUTGOING = Codes(
    (*MANY, "SO-5", "SO-6", CAM_UPC, MOUNT_UPC),
    (
        *(CAM_UPC, "CAM-2", "CAM-R", "CAM-R", MOUNT_UPC, MOUNT_CASE, "KIT-1", pack.CAM, pack.REAR, "S" + pack.CAM_D),
        *(pack.UPS, "TRACK-12345", "XJXFINISH", "XJXFINISH", "XJXSHORT", "XJXREVERT"),
    ),
    (
        *(pack.CAM, pack.CAM_B, pack.CAM_C, pack.REAR, pack.REAR_B, pack.SHIPPED, pack.RETURNED, pack.ASIDE),
        *(f"CM77777{n:02d}Q0" for n in range(9)),
        *(f"CR77777{n:02d}" for n in range(9)),
        *("LL-100", "CM9999999Q9", "NEVER-1", "S" + pack.CAM_D, "X", "AA-1234", MOUNT_UPC, "LAMP"),
    ),
)


def chance(seed: int) -> random.Random:
    """The same scans every time."""
    return random.Random(seed)  # noqa: S311  # no secrets


@dataclass
class Seen:
    """What a scan was answered under each of some other options."""

    text: str
    others: list[tuple[Settings, Answer]]


def settings(roll: random.Random, start: Settings) -> Settings:
    """Some options changed."""
    named = roll.sample(sorted(CHOICES), roll.randint(1, len(CHOICES)))
    return replace(start, **{name: roll.choice(CHOICES[name]) for name in named})  # type: ignore[arg-type]


def under(case: Case, policy: Settings) -> Case:
    """The same scan at a station with other options."""
    assert isinstance(case.book, Lookups)
    book: Any = replace(case.book, policy=policy)
    return replace(case, policy=policy, book=book, order=case.order and book)


def code(station: Dock, port: str, codes: Codes, roll: random.Random) -> str:
    """A code as it may come next, most of the time one that makes sense."""
    question = station.scanning.ports[port].question
    removal = station.last is not None and station.last.verdict.code in _STOPPED
    if removal or (isinstance(question, Keep) and roll.random() < 0.5):
        return "XJXOK"
    if roll.random() < 0.15:
        return roll.choice(COMMANDS)
    if roll.random() < 0.15:
        return roll.choice(codes.documents + codes.items + codes.serials)
    if isinstance(question, Asked | Keep | TakingOut):
        return roll.choice(codes.serials)
    return roll.choice(codes.items if station.scanning.desk.document else codes.documents)


def stands(case: Case) -> bool:
    """Whether the scan is a supervisor's word, or about what a supervisor allowed: that stands whatever the options."""
    question = case.port.question
    asked = question.asked if isinstance(question, Keep) else question
    allowed = isinstance(asked, Asked) and bool(asked.allowed or asked.overruled.codes)
    return case.scan.text == PIN or allowed or (isinstance(question, Keep) and bool(question.allowed))


def walk(station: Dock, codes: Codes, roll: random.Random, *, steps: int) -> Iterator[Seen]:
    """Random scans, each also answered under some other options in the same state."""
    for _ in range(steps):
        port = roll.choice(("COM1", "COM1", "COM1", "COM2", TYPED))
        text = code(station, station.scanning.ports.addressee(Scan("", port, station.moment)), codes, roll)
        if station.scanning.ports.wants_pin() and roll.random() < 0.5:
            text, port = PIN, TYPED
        others = [settings(roll, station.settings) for _ in range(4)]
        seen = Seen(text, [])

        def decide(case: Case, others: list[Settings] = others, seen: Seen = seen) -> Decision:
            for policy in () if stands(case) else others:
                verdict = deciding.decide(under(case, policy)).verdict
                seen.others.append((policy, Answer(verdict.code, verdict.level)))
            return deciding.decide(case)

        station.moment += timedelta(seconds=2)
        station.last = station.scanning.answer(Scan(text, port, station.moment), decide)
        yield seen


def history(station: Dock) -> list[Recalled]:
    """Every scan as it was kept."""
    columns = (journal.c.facts, journal.c.serial, journal.c.code, journal.c.level)
    with station.store.read() as connection:
        rows = connection.execute(select(*columns).order_by(journal.c.id)).all()
    return [Recalled(row.facts, row.serial or "", Answer(Code(row.code), Level(row.level))) for row in rows]


def compare(station: Dock, codes: Codes, roll: random.Random, *, with_pin: bool) -> Counter[str]:
    """Walk and answer every scan again; how many could be told, differed, could not."""
    counts: Counter[str] = Counter()
    if with_pin:
        station.lock(PIN)
    for _ in range(4):
        station.allow(**{name: roll.choice(values) for name, values in CHOICES.items() if roll.random() < 0.25})
        before = len(history(station))
        found = list(walk(station, codes, roll, steps=45))
        for seen, row in zip(found, history(station)[before:], strict=True):
            in_force = recalled.answer(row, Under(station.settings, with_pin))
            assert in_force in {row.then, None}, (seen.text, row, in_force)
            for policy, expected in seen.others:
                again = recalled.answer(row, Under(policy, with_pin))
                assert again in {expected, None}, (seen.text, row, again, expected, policy)
                counts["untold" if again is None else "other" if again != row.then else "same"] += 1
    return counts


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("with_pin", [False, True])
def test_a_scan_at_the_dock_is_answered_again_as_a_station_with_other_options_answers_it(
    tmp_path: Path, seed: int, *, with_pin: bool
) -> None:
    rows = (*dock.ROWS, *dock.EARLIER)
    with open_dock(tmp_path, rows) as station:
        counts = compare(station, INCOMING, chance(seed), with_pin=with_pin)
    assert counts["other"] > 5
    assert counts["untold"] < 0.1 * counts.total()


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("with_pin", [False, True])
def test_a_scan_of_an_order_is_answered_again_as_a_station_with_other_options_answers_it(
    tmp_path: Path, seed: int, *, with_pin: bool
) -> None:
    with open_pack(tmp_path, ORDERS) as station:
        counts = compare(station, OUTGOING, chance(seed), with_pin=with_pin)
    assert counts["other"] > 5
    assert counts["untold"] < 0.25 * counts.total()


def test_facts_are_short_where_nothing_is_known_against_a_scan(tmp_path: Path) -> None:
    with open_dock(tmp_path) as station:
        station.codes("PO-1001", CAM_UPC, "CM4821307Q0", MOUNT_UPC, "BAT-90", "B-1000")
        kept = [row.facts for row in history(station)]
    wanted = '{"g":"serial_wanted","n":"unit_counted"}'
    assert kept == ["=", wanted, "=", "=", wanted, '{"g":"serial_accepted","r":[["p"],["q"]]}']
    assert recording.SAME == "="


@pytest.mark.parametrize(
    ("texts", "unique", "again"),
    [
        ((CAM_R_UPC, "CM4821301Q0"), "po", Code.DUPLICATE_ON_DOCUMENT),
        ((CAM_R_UPC, "CM4821301Q0"), "off", Code.OVER_QUANTITY),
        ((f"(01)00{CAM_R_UPC}(21)CM4821301Q0",), "po", Code.OVER_QUANTITY),
    ],
)
def test_only_of_a_serial_that_was_asked_for_a_refusal_is_told_before_that_its_line_is_full(
    tmp_path: Path, texts: tuple[str, ...], unique: str, again: Code
) -> None:
    with open_dock(tmp_path) as station:
        station.allow(receive_over_receive="allow")
        station.codes("PO-1001", CAM_R_UPC, "CM4821301Q0", CAM_R_UPC, "CM4821302Q0")
        assert station.codes(*texts)[-1] == Code.DUPLICATE_ON_DOCUMENT
        policy = replace(station.settings, receive_over_receive="block", receive_unique_serial=unique)
        assert recalled.answer(history(station)[-1], Under(policy)) == Answer(again, Level.REJECT)


def test_what_is_refused_of_a_serial_whose_line_was_filled_meanwhile_can_be_told(tmp_path: Path) -> None:
    with open_dock(tmp_path) as station:
        station.codes("PO-1001", CAM_R_UPC)
        for number in ("1", "2"):
            station.scan(CAM_R_UPC, "COM2")
            station.scan(f"CM482130{number}Q0", "COM2")
        assert station.scan("CM4821301Q0").code == Code.DUPLICATE_ON_DOCUMENT
        policy = replace(station.settings, receive_unique_serial="off")
        told = recalled.answer(history(station)[-1], Under(policy))
        assert told == Answer(Code.OVER_QUANTITY, Level.REJECT)
