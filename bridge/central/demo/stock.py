"""The serials from before: in stock, set aside, sold, returned, sent back."""

from collections.abc import Iterator
from datetime import date, timedelta

from bridge.central.demo.catalogue import Row
from bridge.central.demo.purchases import price

_SHARED = "20260417"  # one text on two products


def serials(today: date) -> list[Row]:
    """The rows of `serials.csv`."""
    return [*_cameras(today), *_told(today), *_received(today)]


def _row(serial: str, sku: str, po: str, day: date, **more: object) -> Row:
    return {
        "serial": serial,
        "sku": sku,
        "state": "in_stock",
        "po": po,
        "received_at": f"{day.isoformat()}T15:41:00.000Z",
        "received_by_station": "Dock 3",
        "received_by": "Ana R.",
        "entered": "imported",
        "warehouse": "Dallas",
        "unit_price": price(sku),
        **more,
    }


def _cameras(today: date) -> Iterator[Row]:
    day = today - timedelta(days=82)
    for n in range(12):
        number = "CM4820114Q8" if n == 0 else f"CM4820{114 + n}Q{n % 10}"
        yield _row(number, "CAM-2", "PO-0912", day) | (_story(today) if n == 0 else {})
    for n in range(12):
        yield _row(f"CR19903{n:02d}B{n % 10}", "CAM-R", "PO-0912", day)


def _story(today: date) -> Row:
    """Sold, returned and put back on the shelf."""
    sold, back = today - timedelta(days=19), today - timedelta(days=3)
    return {
        "order": "SO-24012",
        "shipped_at": f"{sold.isoformat()}T14:33:00.000Z",
        "shipped_by": "K. Lund",
        "rma": "RMA-0311",
        "returned_at": f"{back.isoformat()}T16:08:00.000Z",
        "note": "Back in stock, not damaged",
    }


def _told(today: date) -> Iterator[Row]:
    """One of each fate."""
    day, sold = today - timedelta(days=60), f"{(today - timedelta(days=19)).isoformat()}T09:33:00.000Z"
    shipped = {"state": "shipped", "order": "SO-23950", "shipped_at": sold, "shipped_by": "K. Lund"}
    yield _row("CM4820991Q2", "CAM-2", "PO-0912", day) | shipped
    yield _row("CM4820992Q0", "CAM-2", "PO-0912", day) | shipped
    back = f"{(today - timedelta(days=6)).isoformat()}T10:00:00.000Z"
    yield (
        _row("BT90-0071533", "BAT-90", "PO-0958", day)
        | shipped
        | {"state": "returned", "rma": "RMA-0312", "returned_at": back, "note": "Does not charge"}
    )
    yield _row("BT90-0071534", "BAT-90", "PO-0958", day, state="sent_back", note="Went back to Meridian Power")
    yield _row("BT90-0071535", "BAT-90", "PO-0958", day, state="set_aside", note="Corner dented")
    yield _row("RT5-309117", "RTR-5", "PO-0960", day) | shipped | {"order": "SO-24012"}
    for sku in ("GPS-7", "SEN-A"):  # the same text on two products is asked about, not refused
        yield _row(_SHARED, sku, "PO-0960", day)


def _received(today: date) -> Iterator[Row]:
    """What came on POs that are open still, and serials that are all of one shape."""
    day = today - timedelta(days=4)
    for n in range(8):
        yield _row(f"BT90-00918{n:02d}", "BAT-90", "PO-1001", day)
    for n in range(310):
        yield _row(f"SW{7_400_000 + n * 13}", "SWT-8", "PO-0997", day)
    for n in range(40):
        yield _row(f"7D{chr(65 + n % 26)}K-{2_000 + n * 7}", "SCR-7", "PO-1011", day)
    for n in range(8):
        yield _row(f"RT5-{309_100 + n}", "RTR-5", "PO-0960", today - timedelta(days=46))
