"""Whether an order may ship and a PO be received as they stand. PURE; station and central judge alike."""

from bridge.phrases import phrase

# statuses of a PO that expects nothing more: the list can leave these out
DONE_POS = ("closed", "cancelled", "canceled", "received", "completed")
# and those of which nothing is expected as they stand
QUIET_POS = (*DONE_POS, "on_hold", "on hold")

_CLOSED, _CANCELLED, _ON_HOLD = phrase("closed"), phrase("cancelled"), phrase("on hold")
_SHIPPED, _UNPAID = phrase("shipped"), phrase("unpaid")
_NO_RECEIVING = {"closed": _CLOSED, "cancelled": _CANCELLED, "canceled": _CANCELLED, "on_hold": _ON_HOLD}
_NO_SHIPPING = {
    "on_hold": _ON_HOLD,
    "hold": _ON_HOLD,
    "cancelled": _CANCELLED,
    "canceled": _CANCELLED,
    "shipped": _SHIPPED,
    "closed": _CLOSED,
    "completed": _SHIPPED,
}


def blocked(status: str, *, paid: bool, allow_unpaid: bool) -> str:
    """Why an order with this status may not ship, for `SO-1 is …`; empty if it may. A state nobody knows may ship."""
    word = _NO_SHIPPING.get(_plain(status), "")
    return word or ("" if paid or allow_unpaid else _UNPAID)


def blocked_po(status: str) -> str | None:
    """Why a PO with this status may not be received, for `PO-1 is …`; None if it may. The list may leave out more."""
    return _NO_RECEIVING.get(_plain(status))


def _plain(status: str) -> str:
    return status.strip().lower().replace(" ", "_")
