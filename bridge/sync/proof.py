"""Whether somebody has a token of the central: what stands in for a forgotten PIN."""

import hmac
from collections.abc import Callable

from bridge.errors import BridgeError, CentralUnreachable, TokenRefused, sentence_of
from bridge.phrases import listed, phrase
from bridge.sync.centrals import Central
from bridge.sync.token import NO_TOKEN, looks_like_token

LONGEST_TOKEN = 500
NO_CENTRAL = phrase("This station has no central, so there is no token that could stand in for the PIN.")

Refuses = Callable[[str], str]
"""Why a token proves nothing, in one sentence; empty when it does."""


def refuses(
    token: str, *, address: str | None, dial: Callable[[str, str], Central], own: Callable[[str], str | None]
) -> str:
    """Why `token` is not good at the central, in one sentence; empty when it is. Takes as long as one question.

    `dial` makes the central of an address and a token. Where it does not answer, `own` gives the token that this
    station keeps for the address, which alone is good then.
    """
    given = token.strip()
    if not address:
        return NO_CENTRAL
    if not looks_like_token(given) or len(given) > LONGEST_TOKEN:
        return NO_TOKEN
    try:
        dial(address, given).hello()
    except TokenRefused:
        return phrase("The central at {address} does not accept this token.", address=address)
    except CentralUnreachable as silence:
        return _unlike(given, own(address), silence)
    except BridgeError as problem:
        return sentence_of(problem)
    return ""


def _unlike(given: str, kept: str | None, silence: CentralUnreachable) -> str:
    if kept is not None and hmac.compare_digest(given.encode(), kept.encode()):
        return ""
    alone = phrase("Without it only this station's own token is good, and this is another one.")
    return listed(sentence_of(silence), alone, between=" ")
