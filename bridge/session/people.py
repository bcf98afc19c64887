"""Badges with nothing asked of a supervisor: they say who scans from now on. PURE."""

import textwrap
from dataclasses import replace

from bridge.serials.verdicts import Code, Verdict
from bridge.serials.words import say
from bridge.session.case import Case
from bridge.session.state import Allow, Asked, Badge, Counting, Decision, Keep, PortState

# characters that "… may not allow." leaves for a name
ROOM_FOR_NAME = 19
_OF_A_SERIAL = (Asked, Keep, Counting, Allow)
SETUP_READ = "command_done.setup"


def badge_in(case: Case) -> Badge | None:
    """Whose badge was scanned, if it is known here."""
    return case.supervisor.badge(case.scan.text) if case.supervisor else None


def unknown(case: Case) -> Decision:
    """The answer to a badge that was never made here, or is revoked; to one of which only a part came too."""
    return case.answer(say(Code.TRUNCATED) if case.scan.cut else say(Code.UNKNOWN_CODE, "badge"))


def shown(case: Case) -> Decision:
    """The answer to a badge: who scans from now on, or at a lock whose it is."""
    badge = badge_in(case)
    if badge is None:
        return unknown(case)
    if case.at_lock:
        return replace(case.answer(_at_lock(badge, alone=case.policy.security_badge_allows)), badge=badge)
    port = case.port if badge.name == case.policy.operator_name else without_serial(case.port)
    words = say(Code.COMMAND_DONE, "operator", name=short(badge.name))
    return Decision(verdict=words, desk=case.desk, port=port, operator=badge.name, badge=badge)


def setup(case: Case) -> Decision:
    """The answer to a code that sets up a station: what it opens lies over the page, and nothing is counted."""
    return case.answer(say(Code.COMMAND_DONE, "setup"))


def without_serial(port: PortState) -> PortState:
    """The port with nothing asked of whoever scanned before."""
    return replace(port, question=None) if isinstance(port.question, _OF_A_SERIAL) else port


def short(name: str) -> str:
    """As much of a name as a sentence of the banner has room for."""
    cut = textwrap.shorten(name, ROOM_FOR_NAME, placeholder="…")
    return cut if cut not in {"", "…"} else f"{name.strip()[: ROOM_FOR_NAME - 1]}…"


def _at_lock(badge: Badge, *, alone: bool) -> Verdict:
    if not badge.approves:
        return say(Code.NOT_HERE, "badge", name=short(badge.name))
    return say(Code.COMMAND_DONE, "allows" if alone else "approver", name=short(badge.name))
