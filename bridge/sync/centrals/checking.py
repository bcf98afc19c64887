"""What is right and what is wrong with the way to a central: one sentence each, the first thing wrong ends it."""

import socket
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from http import HTTPStatus
from urllib.parse import urlsplit

import msgspec

# never one of its modules first: two threads that begin at different ends of its circle fail both
import requests

from bridge.errors import BridgeError, CentralError
from bridge.phrases import Phrase, phrase
from bridge.sync import wire
from bridge.sync.address import bad_address, is_open, is_this_machine
from bridge.sync.centrals import trust
from bridge.sync.centrals.bridge_central import PRODUCT
from bridge.sync.centrals.calls import Calls, Reply
from bridge.sync.centrals.clocks import behind, difference
from bridge.sync.centrals.trust import SYSTEM, Flaw, Kind, Trust

CONNECT_WITHIN_S = 3.0
WITHIN_S = 6.0
SOON = timedelta(days=30)
SPEAKS = int(wire.API.rpartition("v")[2])
_PROBLEM = "application/problem+json"


class Found(StrEnum):
    """What a sentence is about."""

    FINE = "fine"
    NO_ADDRESS = "no_address"
    BAD_ADDRESS = "bad_address"
    NAME = "name"
    REFUSED = "refused"
    SILENT = "silent"
    CERTIFICATE = "certificate"
    FINGERPRINT = "fingerprint"
    NOT_A_CENTRAL = "not_a_central"
    TOKEN_MISSING = "token_missing"  # noqa: S105  the name of a finding
    TOKEN_REFUSED = "token_refused"  # noqa: S105  the same
    CENTRAL_OLD = "central_old"
    STATION_OLD = "station_old"
    FAULT = "fault"
    CLOCK = "clock"
    OPEN = "open"


class Weight(StrEnum):
    """How it counts: all is well, something to know, nothing works like this."""

    GOOD = "good"
    NOTE = "note"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence for a person; `fingerprint` is that of a certificate which somebody may know to be right."""

    found: Found
    words: Phrase
    weight: Weight = Weight.BAD
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be tried; `token_problem` says why there is no token."""

    address: str
    fingerprint: str = ""
    token: str | None = field(default=None, repr=False)
    token_problem: str = ""


@dataclass(frozen=True, slots=True)
class _Proven:
    """By what a central proved itself, and when its certificate ends."""

    trust: Trust
    ends: datetime | None = None


def check(asked: Asked, *, clock: Callable[[], datetime]) -> tuple[Finding, ...]:
    """What is found, in bounded time; never an error. Without a token nothing is sent that could tell one."""
    address = asked.address.strip().rstrip("/")
    if not address:
        return (Finding(Found.NO_ADDRESS, phrase("No address of a central is set.")),)
    if problem := bad_address(address):
        return (Finding(Found.BAD_ADDRESS, phrase(problem)),)
    proof = _proven(address, asked.fingerprint)
    if isinstance(proof, Finding):
        return (proof,)
    return (*_heard(address, asked, proof.trust, clock), *_ending(proof.ends, clock()))


def _proven(address: str, fingerprint: str) -> "_Proven | Finding":
    """By what the central proves itself, after it did; or what is wrong before anything can be asked."""
    if problem := unreached(address):
        return problem
    if urlsplit(address).scheme != "https" or (_through_proxy(address) and not fingerprint):
        return _Proven(SYSTEM)
    try:
        certificate = trust.shown(address)
    except CentralError as error:
        return Finding(Found.CERTIFICATE, _said(error))
    if fingerprint and not trust.is_of(certificate, fingerprint):
        shows = trust.fingerprint_of(certificate)
        return Finding(Found.FINGERPRINT, trust.other_certificate(shows, fingerprint), fingerprint=shows)
    proof = Trust(certificate) if fingerprint else SYSTEM
    shaken = _handshake(address, proof)
    return _unproven(address, shaken, certificate) if isinstance(shaken, Flaw) else _Proven(proof, shaken)


def unreached(address: str) -> Finding | None:
    """Why nobody answers at a good address; None if somebody does, or if only a proxy could tell."""
    if _through_proxy(address):
        return None
    parts = urlsplit(address)
    host, port = parts.hostname or "", trust.port_of(address)
    try:
        socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return Finding(Found.NAME, phrase("The name {host} is not found.", host=host))
    try:
        socket.create_connection((host, port), CONNECT_WITHIN_S).close()
    except ConnectionRefusedError:
        words = phrase("Nothing listens at {host}, port {port}: the central does not run there.", host=host, port=port)
        return Finding(Found.REFUSED, words)
    except OSError:
        return Finding(Found.SILENT, phrase("{host} does not answer.", host=host))
    return None


def _through_proxy(address: str) -> bool:
    return not is_this_machine(address) and bool(requests.utils.get_environ_proxies(address))


def _handshake(address: str, proof: Trust) -> Flaw | datetime:
    """When the certificate ends, or what is wrong with it."""
    host = urlsplit(address).hostname or ""
    try:
        with (
            socket.create_connection((host, trust.port_of(address)), CONNECT_WITHIN_S) as line,
            trust.context(proof).wrap_socket(line, server_hostname=host) as shaken,
        ):
            ends = ssl.cert_time_to_seconds(str((shaken.getpeercert() or {})["notAfter"]))
            return datetime.fromtimestamp(ends, UTC)
    except ssl.SSLError as error:
        return trust.flaw(error, proof)
    except OSError as error:
        return Flaw(Kind.OTHER, phrase("broke the connection off ({error})", error=type(error).__name__))


def _ending(ends: datetime | None, now: datetime) -> Iterator[Finding]:
    if ends is not None and ends - now < SOON:
        words = phrase("The central's certificate ends in {n} days; it needs a new one.", n=max((ends - now).days, 0))
        yield Finding(Found.CERTIFICATE, words, Weight.NOTE)


def _unproven(address: str, flaw: Flaw, certificate: str) -> Finding:
    told = phrase("The central at {address} {flaw}.", address=address, flaw=flaw.words)
    if flaw.kind is not Kind.AUTHORITY:
        return Finding(Found.CERTIFICATE, told)
    shows = trust.fingerprint_of(certificate)
    told = phrase("{told} Its fingerprint is {shows}", told=told, shows=shows)
    return Finding(Found.CERTIFICATE, told, fingerprint=shows)


def _heard(address: str, asked: Asked, proof: Trust, clock: Callable[[], datetime]) -> Iterator[Finding]:
    began = time.monotonic()
    try:
        reply = Calls(address, asked.token, within_s=WITHIN_S, trust=proof).get(f"{wire.API}/hello")
    except BridgeError as error:
        yield Finding(Found.SILENT, _said(error))
        return
    yield _judged(address, asked, reply, round((time.monotonic() - began) * 1_000))
    if told := difference(behind(clock(), reply.date)):
        yield Finding(Found.CLOCK, told, Weight.NOTE)
    if is_open(address):
        words = phrase("The way to it is not encrypted: who listens in the network can read the token.")
        yield Finding(Found.OPEN, words, Weight.NOTE)


def _judged(address: str, asked: Asked, reply: Reply, ms: int) -> Finding:
    stranger = Finding(
        Found.NOT_A_CENTRAL, phrase("What answers at {address} is not a Bridge central.", address=address)
    )
    if reply.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        words = phrase("The central at {address} cannot answer now (status {n}).", address=address, n=reply.status)
        return Finding(Found.FAULT, words)
    if reply.status == HTTPStatus.UNAUTHORIZED and reply.kind == _PROBLEM:
        return _token_trouble(address, asked)
    try:
        hello = msgspec.json.decode(reply.body, type=wire.Hello) if reply.status == HTTPStatus.OK else None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        hello = None
    if hello is None or hello.product != PRODUCT:
        return stranger
    if hello.api < SPEAKS:
        return Finding(Found.CENTRAL_OLD, phrase("The central is too old for this station: update the central."))
    if hello.oldest_api > SPEAKS:
        return Finding(Found.STATION_OLD, phrase("The central is too new for this station: update the station."))
    words = phrase(
        "Central answers in {ms} ms, version {version}, token of {station}.",
        ms=ms,
        version=hello.version,
        station=hello.station,
    )
    return Finding(Found.FINE, words, Weight.GOOD)


def _token_trouble(address: str, asked: Asked) -> Finding:
    if asked.token is None:
        return Finding(Found.TOKEN_MISSING, phrase("The central answers. {why}", why=phrase(asked.token_problem)))
    words = phrase("The central at {address} does not accept this station's token.", address=address)
    return Finding(Found.TOKEN_REFUSED, words)


def _said(error: BridgeError) -> Phrase:
    words = error.args[0]
    return words if isinstance(words, Phrase) else phrase(str(words))
