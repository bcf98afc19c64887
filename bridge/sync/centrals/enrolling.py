"""Asking a central, with the secret of a setup code, for this station's token."""

from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlsplit

import msgspec

from bridge.errors import BridgeError, CentralRefused, CentralUncertain, CentralUnreachable, NotACentral
from bridge.phrases import Phrase, phrase
from bridge.sync import wire
from bridge.sync.centrals import trust
from bridge.sync.centrals.calls import Calls, Reply
from bridge.sync.centrals.clocks import behind
from bridge.sync.centrals.trust import SYSTEM, Trust
from bridge.sync.enrolment import Enrol, Enrolled
from bridge.sync.problem import Problem
from bridge.sync.setup_code import SetupCode

WITHIN_S = 10.0
TRIES = 2

_PROBLEM = "application/problem+json"
_NO: dict[int, Phrase] = {
    HTTPStatus.NOT_FOUND: phrase("This setup code is not known at this central."),
    HTTPStatus.CONFLICT: phrase("This setup code was used already; have the central print a new one."),
    HTTPStatus.GONE: phrase("This setup code is more than a day old; have the central print a new one."),
}
"""What a central says of a code it does not take, to be told in the language of who reads it."""


@dataclass(frozen=True, slots=True)
class Given:
    """What the central gave, the certificate it showed (PEM, empty for one this system trusts).

    `behind_s`: how much this computer's clock is behind the central's; None if it did not say.
    """

    enrolled: Enrolled = field(repr=False)
    certificate: str = ""
    behind_s: float | None = None


def enrol(code: SetupCode, *, attempt: str, now: datetime, within_s: float = WITHIN_S) -> Given:
    """The station's token and options; CentralUnreachable, CentralUncertain, CentralRefused, NotACentral.

    `attempt` names this attempt for ever: a central whose answer was lost gives it again to the same.
    """
    proof = _proof(code)
    body = msgspec.json.encode(Enrol(secret=code.secret.hex(), attempt=attempt))
    reply = _asked(Calls(code.address, None, trust=proof), body, within_s)
    if reply.status != HTTPStatus.OK:
        _refuse(code.address, reply)
    try:
        enrolled = msgspec.json.decode(reply.body, type=Enrolled)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _stranger(code.address) from error
    return Given(enrolled, proof.certificate, behind(now, reply.date))


def _proof(code: SetupCode) -> Trust:
    if not code.fingerprint or urlsplit(code.address).scheme != "https":
        return SYSTEM
    certificate = trust.shown(code.address)
    if not trust.is_of(certificate, code.fingerprint):
        raise CentralUnreachable(
            phrase(
                "What answers at {address} does not have the certificate of this setup code; nothing was sent to it.",
                address=code.address,
            )
        )
    return Trust(certificate)


def _asked(calls: Calls, body: bytes, within_s: float) -> Reply:
    for _ in range(TRIES - 1):
        try:
            return calls.post(f"{wire.API}/enrol", body, answer_timeout_s=within_s / TRIES)
        except CentralUncertain:
            continue
    return calls.post(f"{wire.API}/enrol", body, answer_timeout_s=within_s / TRIES)


def _refuse(address: str, reply: Reply) -> None:
    if reply.kind != _PROBLEM:
        raise _stranger(address)
    try:
        problem = msgspec.json.decode(reply.body, type=Problem)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _stranger(address) from error
    if problem.detail and (known := _NO.get(reply.status)):
        raise CentralRefused(known if known == problem.detail else problem.detail)
    if reply.status in {HTTPStatus.NOT_FOUND, HTTPStatus.UNAUTHORIZED, HTTPStatus.METHOD_NOT_ALLOWED}:
        raise CentralRefused(
            phrase("The central at {address} takes no setup codes; its Bridge is too old.", address=address)
        )
    facts = {"address": address, "status": int(reply.status)}
    silent = phrase("The central at {address} cannot answer now (status {status}).", **facts)
    raise CentralUnreachable(problem.detail or silent)


def _stranger(address: str) -> BridgeError:
    return NotACentral(phrase("What answers at {address} is not a Bridge central.", address=address))
