"""How severe a rule is: what it refuses is refused, refused unless a supervisor allows it, or asked. PURE."""

from dataclasses import replace

from bridge.phrases import phrase
from bridge.serials.facts import Policy
from bridge.serials.verdicts import Level, Verdict
from bridge.serials.words import KEEP

BLOCK, BLOCK_PIN, ASK = "block", "block_pin", "ask"


def hard(verdict: Verdict) -> bool:
    """Whether nobody may overrule it."""
    return verdict.level is Level.REJECT and not verdict.pin


def weighed(refusal: Verdict, level: str, policy: Policy) -> Verdict:
    """A rule's refusal at the level its option gives: it keeps its code, and the row's level says the rest.

    What a supervisor may allow stays a refusal, marked so; with the lock of overrides off anybody may answer it.
    """
    severity, pin = weight(level, policy)
    if severity is Level.ASK:
        return replace(refusal, level=severity, todo=phrase(KEEP))
    return replace(refusal, pin=True) if pin else refusal


def weight(level: str, policy: Policy) -> tuple[Level, bool]:
    """How loud a refusal is at the level of its option, and whether a supervisor may overrule it."""
    if level == BLOCK:
        return Level.REJECT, False
    if level == BLOCK_PIN and policy.security_lock_overrides:
        return Level.REJECT, True
    return Level.ASK, False
