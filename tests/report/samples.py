"""Days as pages and papers show them: a busy one, and one without work."""

from datetime import UTC, datetime

from bridge.report.model import (
    Allowed,
    Carried,
    Day,
    DocumentDay,
    Hour,
    Operations,
    Refusal,
    Share,
    Tally,
    Unsaved,
    Unsent,
    total,
)
from bridge.serials.verdicts import Code

NOW = datetime(2026, 11, 23, 17, 42, tzinfo=UTC)


def at(time: str, day: int = 23) -> str:
    """A moment of November."""
    return f"2026-11-{day}T{time}:00.000Z"


def _received(number: str, saved: str | None, sent: str | None, tally: Tally) -> DocumentDay:
    return DocumentDay("receive", number, tally, f"session-{number}", saved and at(saved), sent)


def _shipped(number: int, time: str, sent: str, units: int) -> DocumentDay:
    order = f"SO-{number}"
    return DocumentDay("ship", order, Tally(packed=units, scans=units * 2 + 3), f"session-{order}", at(time), sent)


DOCUMENTS = (
    _received("PO-1001", "10:42", "accepted", Tally(received=142, set_aside=3, typed=2, scans=311, refused=14)),
    _received("PO-1003", "11:58", "rejected", Tally(received=61, taken_back=4, scans=140, refused=6)),
    _received("PO-1007", "13:20", "accepted", Tally(received=1_200, pasted=1_180, scans=1_212)),
    _received("PO-1011", "15:05", "pending", Tally(received=36, set_aside=1, taken_back=1, scans=88, refused=3)),
    _received("PO-0998", None, None, Tally(received=12, taken_back=2, earlier=1, scans=31, refused=2)),
    *(_shipped(24_050 + n, f"{9 + n // 4:02}:{n % 4 * 14 + 3:02}", "accepted", 1 + n % 5) for n in range(24)),
    _shipped(24_090, "16:31", "uncertain", 8),
    DocumentDay("ship", "SO-24091", Tally(packed=3, scans=9, refused=1, allowed=1), "session-SO-24091"),
    DocumentDay("ship", "SO-24077", Tally(scans=2, refused=2)),
)
BUSY = Day(
    date="2026-11-23",
    starts_at=at("00:00"),
    ends_at=at("00:00", 24),
    told_at=at("17:42"),
    tally=total(row.tally for row in DOCUMENTS) + Tally(scans=41, refused=9, allowed=4),
    documents=DOCUMENTS,
    operators=(
        Share("Ana Ruiz", Tally(received=203, set_aside=3, typed=2, taken_back=4, scans=460, refused=20)),
        Share("K. Lund", Tally(packed=84, scans=290, refused=12, allowed=2)),
        Share("Marta Wisniewska", Tally(received=1_248, set_aside=1, pasted=1_180, taken_back=3, scans=1_331)),
        Share(None, Tally(scans=14, refused=5)),
    ),
    stations=(Share("Dock 1", Tally(received=1_451, scans=1_700)), Share("Dock 1 north", Tally(packed=84, scans=300))),
    refusals=(
        Refusal(Code.IS_PRODUCT_CODE, 14),
        Refusal(Code.SERIAL_OWED, 8),
        Refusal(Code.DUPLICATE_ON_DOCUMENT, 6),
        Refusal(Code.WRONG_MASK, 5),
        Refusal(Code.UNKNOWN_CODE, 3),
        Refusal(Code.NOT_ON_DOCUMENT, 1),
    ),
    allowed=(
        Allowed(at("09:12"), "options", "Ana Ruiz", "Ben Okafor", "Options", None),
        Allowed(at("10:31"), "over_quantity", "Ana Ruiz", "Ben Okafor", "All 12 of CAM-2 are in.", "PO-1001"),
        Allowed(at("14:02"), "unship", "K. Lund", "supervisor", "Unship SO-24012", "SO-24012"),
        Allowed(at("16:40"), "partial", "K. Lund", "Ben Okafor", "2 units are missing.", "SO-24091"),
        Allowed(at("16:58"), "wrong_length", None, "Ben Okafor", "9 characters, 11 expected.", "PO-0998"),
    ),
    unsaved=(
        Unsaved("session-PO-0998", "receive", "PO-0998", at("16:20", 21), "Ana Ruiz", 47),
        Unsaved("session-SO-24091", "ship", "SO-24091", at("16:36"), "K. Lund", 3),
    ),
    saved=(("receive", 4), ("ship", 25)),
    operations=(
        Operations("receive_po", "accepted", 2),
        Operations("receive_po", "pending", 1),
        Operations("receive_po", "rejected", 1),
        Operations("ship_order", "accepted", 24),
        Operations("ship_order", "uncertain", 1),
    ),
    unsent=(
        Unsent("1", "receive_po", "PO-1003", at("11:58"), "rejected", "CM4821307Q0 was received before."),
        Unsent("2", "receive_po", "PO-1011", at("15:05"), "pending", None),
        Unsent("3", "ship_order", "SO-24090", at("16:31"), "uncertain", None),
    ),
    carriers=(Carried("FedEx", 4, 4, 9_200), Carried("UPS", 21, 20, 48_350), Carried(None, 2, 0, 0)),
    first_scan=at("06:58"),
    last_scan=at("17:39"),
    hours=tuple(
        Hour(f"2026-11-23T{hour:02}:00+00:00", scans)
        for hour, scans in zip(range(6, 18), (3, 140, 212, 188, 260, 41, 120, 301, 222, 190, 240, 78), strict=True)
    ),
)
EMPTY = Day(date="2026-11-22", starts_at=at("00:00", 22), ends_at=at("00:00"), told_at=at("17:42"))
