"""The answer to any scan, by the table of the mode in front. PURE."""

from collections.abc import Mapping

from bridge.session import judging, receiving, shipping
from bridge.session.case import Case
from bridge.session.judging import Table, lapsed
from bridge.session.state import Decision, Mode

__all__ = ["TABLES", "decide", "lapsed"]

TABLES: Mapping[Mode, Table] = {
    Mode.RECEIVE: receiving.TABLE,
    Mode.SHIP: shipping.TABLE,
    Mode.RETURN: receiving.TABLE,
    Mode.CREDIT: receiving.TABLE,
}


def decide(case: Case) -> Decision:
    """Judge one scan, given as a case of sort OTHER; the port remembers it as its last.

    `case.order` has to be there while an order is open.
    """
    return judging.decide(case, TABLES[case.desk.mode])
