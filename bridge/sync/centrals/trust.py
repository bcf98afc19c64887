"""By what a central proves that it is the one: an authority of this system's store, or its own certificate.

Nothing with a token is ever sent unverified: chain, name and dates are checked on every connection.
"""

import hashlib
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from bridge.errors import CentralUnreachable
from bridge.phrases import Phrase, phrase
from bridge.sync.setup_code import fingerprint_bytes, fingerprint_text

HANDSHAKE_TIMEOUT_S = 3.0
HTTPS_PORT, HTTP_PORT = 443, 80


@dataclass(frozen=True, slots=True)
class Trust:
    """The certificate, as PEM, that alone is trusted; empty for what this system's store trusts."""

    certificate: str = ""


SYSTEM = Trust()


class Kind(StrEnum):
    """What can be wrong with a proof."""

    AUTHORITY = "authority"
    HOST = "host"
    EXPIRED = "expired"
    TOO_EARLY = "too_early"
    OTHER = "other"
    NOT_TLS = "not_tls"


@dataclass(frozen=True, slots=True)
class Flaw:
    """`words` go on from "The central at … "."""

    kind: Kind
    words: Phrase


# OpenSSL's X509_V_ERR_…
_KINDS = {
    **dict.fromkeys((2, 7, 18, 19, 20, 21), Kind.AUTHORITY),
    9: Kind.TOO_EARLY,
    10: Kind.EXPIRED,
    62: Kind.HOST,
    64: Kind.HOST,
}


def context(trust: Trust) -> ssl.SSLContext:
    """What verifies connections: chain, host name and dates."""
    if not trust.certificate:
        import truststore  # noqa: PLC0415 - most stations at a dock speak to a central with its own certificate

        system: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return system
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # the certificate itself is the root, whoever may have signed it
    made.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    made.load_verify_locations(cadata=trust.certificate)
    return made


def flaw(error: BaseException, trust: Trust) -> Flaw:
    """What was wrong with a connection that TLS refused."""
    proof = refused_proof(error)
    if proof is None:
        return Flaw(Kind.NOT_TLS, phrase("does not speak TLS there"))
    kind = _KINDS.get(getattr(proof, "verify_code", 0), Kind.OTHER)
    return Flaw(kind, _words(kind, pinned=bool(trust.certificate)))


def refused_proof(error: BaseException) -> ssl.SSLCertVerificationError | None:
    """The refusal of a certificate behind an error, if that is what it was."""
    return next((one for one in _behind(error) if isinstance(one, ssl.SSLCertVerificationError)), None)


def shown(address: str, *, within_s: float = HANDSHAKE_TIMEOUT_S) -> str:
    """The certificate, as PEM, that is shown at an https address; nothing is sent there. CentralUnreachable."""
    parts = urlsplit(address)
    try:
        return ssl.get_server_certificate((parts.hostname or "", port_of(address)), timeout=within_s)
    except ssl.SSLError as error:
        raise CentralUnreachable(
            phrase("The central at {address} does not speak TLS there.", address=address)
        ) from error
    except TimeoutError as error:
        raise CentralUnreachable(phrase("The central at {address} did not answer in time.", address=address)) from error
    except (OSError, ValueError) as error:
        raise CentralUnreachable(phrase("The central at {address} cannot be reached.", address=address)) from error


def port_of(address: str) -> int:
    """The port behind a good address."""
    parts = urlsplit(address)
    return parts.port or (HTTPS_PORT if parts.scheme == "https" else HTTP_PORT)


def fingerprint_of(certificate: str) -> str:
    """The SHA-256 of a PEM certificate as people compare it."""
    return fingerprint_text(hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate)).digest())


def is_of(certificate: str, fingerprint: str) -> bool:
    """Whether a PEM certificate has that fingerprint, however it is written."""
    return fingerprint_of(certificate) == fingerprint_text(fingerprint_bytes(fingerprint))


def other_certificate(shows: str, knows: str) -> Phrase:
    """What to say of a fingerprint that is not the known one."""
    return phrase(
        "The central shows another certificate: its fingerprint is {shows}, the Options have {knows}.",
        shows=shows,
        knows=fingerprint_text(fingerprint_bytes(knows)),
    )


def _words(kind: Kind, *, pinned: bool) -> Phrase:
    match kind:
        case Kind.AUTHORITY if pinned:
            return phrase("shows another certificate than the one this station knows")
        case Kind.AUTHORITY:
            return phrase("has a certificate of no authority that this computer knows")
        case Kind.HOST:
            return phrase("has a certificate for another name or address")
        case Kind.EXPIRED:
            return phrase("has a certificate that has expired, or the clock of this computer is wrong")
        case Kind.TOO_EARLY:
            return phrase("has a certificate that is not valid yet, or the clock of this computer is wrong")
        case _:
            return phrase("cannot prove that it is who it says")


def _behind(error: BaseException) -> Iterator[BaseException]:
    """An error and all that it holds as argument, reason or cause."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        held = (*one.args, getattr(one, "reason", None), one.__cause__, one.__context__)
        waiting.extend(part for part in held if isinstance(part, BaseException))
