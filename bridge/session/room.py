"""How many units of a line may still come in. PURE."""

from bridge.serials.facts import Policy
from bridge.serials.verdicts import Code, Verdict
from bridge.serials.words import BLIND, say
from bridge.session.book import Line

UNLIMITED = 10**9


def room(line: Line, policy: Policy) -> int:
    """Units that may still be counted, over all sessions, by *Over-receiving*; `pin` without a PIN blocks."""
    return room_of(line.ordered, line.counted, policy)


def room_of(ordered: int, counted: int, policy: Policy) -> int:
    """The same of a line with so many ordered, and counted over all sessions."""
    if policy.receive_over_receive == "allow":
        return UNLIMITED
    most = ordered
    if policy.receive_over_receive == "percent":
        most += ordered * policy.receive_over_receive_percent // 100
    return max(most - counted, 0)


def beyond(line: Line, quantity: int) -> tuple[int, int, int] | None:
    """Ordered, counted, and wanted, if that is more than was ordered; None where no option is needed for it."""
    return (line.ordered, line.counted, quantity) if line.counted + quantity > line.ordered else None


def refuse(line: Line, policy: Policy) -> Verdict:
    """The words of a line with no room for what was scanned."""
    left = room(line, policy)
    variant = "room" if left else _full(line)
    evidence = f"{line.counted} of {line.ordered} counted, {policy.receive_over_receive}"
    manner, facts = BLIND if policy.receive_blind else "", {"ordered": line.ordered, "left": left}
    return say(Code.OVER_QUANTITY, variant, manner, sku=line.item.sku, serial=None, evidence=evidence, **facts)


def refuse_order(line: Line, variant: str = "") -> Verdict:
    """The words of an order's line with no room for what was scanned."""
    left = max(line.left, 0)
    variant = variant or ("room" if left else _full(line))
    evidence = f"{line.counted} of {line.ordered} scanned"
    facts = {"ordered": line.ordered, "left": left}
    return say(Code.OVER_QUANTITY, variant, "ship", sku=line.item.sku, serial=None, evidence=evidence, **facts)


def _full(line: Line) -> str:
    return "one" if line.ordered == 1 else ""
