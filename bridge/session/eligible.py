"""Whether an order may ship as it stands. PURE; station and central judge alike."""

_WORDS = {
    "on_hold": "on hold",
    "hold": "on hold",
    "cancelled": "cancelled",
    "canceled": "cancelled",
    "shipped": "shipped",
    "closed": "closed",
    "completed": "shipped",
}


def blocked(status: str, *, paid: bool, allow_unpaid: bool) -> str:
    """Why an order with this status may not ship, for `SO-1 is …`; empty if it may. A state nobody knows may ship."""
    word = _WORDS.get(status.strip().lower().replace(" ", "_"), "")
    return word or ("" if paid or allow_unpaid else "unpaid")
