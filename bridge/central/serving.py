"""What `serve` and `certificate` say and need before the first request: which certificate, under what address."""

import socket
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from bridge.central import certificate as certificates
from bridge.central import place
from bridge.central.certificate import Certificate
from bridge.errors import BadArgument, BridgeError

_ANYWHERE = {"0.0.0.0", "::"}  # noqa: S104  compared with, not bound to


@dataclass(frozen=True, slots=True)
class Wanted:
    """How `serve` was told to encrypt."""

    tls: bool
    certificate: Path | None = None
    key: Path | None = None


def certificate_of(data: Path, *, host: str, wanted: Wanted, now: datetime) -> Certificate | None:
    """The certificate to serve with; None for plain http. BadArgument, BridgeError."""
    if not wanted.tls:
        if wanted.certificate or wanted.key:
            raise BadArgument("A certificate is for --tls; without it nothing is encrypted.")
        return None
    if (wanted.certificate is None) != (wanted.key is None):
        raise BadArgument("A certificate comes with its key: --certificate FILE --key FILE.")
    if wanted.certificate is not None and wanted.key is not None:
        return certificates.given(wanted.certificate, wanted.key)
    return certificates.own(data, hosts=certificates.hosts_of(host), now=now)


def greeting(data: Path, url: str, *, host: str, certificate: Certificate | None, now: datetime) -> Iterator[str]:
    """The lines to print once requests are answered; the folder remembers the address for `enrol`."""
    own = certificate.fingerprint if certificate and certificate.own else ""
    place.remember_served(data, address=_for_stations(url, host), fingerprint=own)
    yield f"listening on {url}"
    if certificate:
        yield f"certificate's SHA-256 fingerprint {certificate.fingerprint}"
        if ending := certificate.ending(now):
            yield ending


def own_certificate(data: Path, *, renew: bool, hosts: Sequence[str], host: str, now: datetime) -> Iterator[str]:
    """What there is to say of the central's own certificate, made anew if asked for. BridgeError if there is none."""
    if renew:
        certificates.make(data, hosts=certificates.hosts_of(host, *hosts), now=now)
    elif not (data / certificates.FILE).exists():
        raise BridgeError(f"There is no certificate of the central's own in {data}; `serve --tls` makes one.")
    found = certificates.given(data / certificates.FILE, data / certificates.KEY, own=True)
    yield f"SHA-256 fingerprint {found.fingerprint}"
    yield f"for {', '.join(found.names)}"
    yield f"until {found.ends:%Y-%m-%d}"
    if ending := found.ending(now):
        yield ending
    if renew:
        address, old = place.served(data)
        if old:
            place.remember_served(data, address=address, fingerprint=found.fingerprint)
        yield "Serve anew, and enrol the stations that knew the fingerprint before."


def _for_stations(url: str, host: str) -> str:
    """What other machines call the place: one that listens everywhere is known by its computer's name."""
    if host not in _ANYWHERE:
        return url
    parts = urlsplit(url)
    return f"{parts.scheme}://{socket.gethostname()}:{parts.port}"
