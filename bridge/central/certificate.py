"""The central's certificate: one it makes for itself, or files it is given."""

import contextlib
import hashlib
import ipaddress
import socket
import ssl
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from bridge.errors import BadArgument, BridgeError
from bridge.paths import keep_private
from bridge.sync.setup_code import fingerprint_text

FILE, KEY = "central.crt", "central.key"
GOOD_FOR = timedelta(days=825)
SOON = timedelta(days=30)
# clocks of stations that are a little behind must not find it not valid yet
BEFORE = timedelta(days=1)
LONGEST_COMMON_NAME = 64
_ANYWHERE = {"0.0.0.0", "::", ""}  # noqa: S104  compared with, not bound to
_ELSEWHERE = ("192.0.2.1", 9)  # nobody's address: asking which way leads there sends nothing


@dataclass(frozen=True, slots=True)
class Certificate:
    """Files of a certificate and its key; `own`: the central made it, so that stations know it by its fingerprint."""

    file: Path
    key: Path
    fingerprint: str
    names: tuple[str, ...]
    ends: datetime
    own: bool

    def covers(self, host: str) -> bool:
        """Whether the certificate is for `host`, a name or an address."""
        return host.lower() in {name.lower() for name in self.names}

    def ending(self, now: datetime) -> str:
        """What to say of its end; empty while that is far off."""
        if self.ends - now > SOON:
            return ""
        way = "`bridge central certificate --renew` makes a new one" if self.own else "put a new one in its place"
        days = max((self.ends - now).days, 0)
        told = "has ended" if self.ends <= now else f"ends in {days} {'day' if days == 1 else 'days'}"
        return f"The certificate {told}, on {self.ends:%Y-%m-%d}; {way}, and enrol stations that knew its fingerprint."


def own(data: Path, *, hosts: Sequence[str], now: datetime) -> Certificate:
    """The central's own certificate, made with its key when there is none; BridgeError where it cannot be used."""
    if not (data / FILE).exists():
        make(data, hosts=hosts, now=now)
    return given(data / FILE, data / KEY, own=True)


def given(file: Path, key: Path, *, own: bool = False) -> Certificate:
    """The certificate in a PEM file whose key is in another; BridgeError that says what is wrong with them."""
    for each in (file, key):
        try:
            each.read_bytes()
        except OSError as error:
            raise BridgeError(f"{each} cannot be read: {error.strerror}.") from error
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(file, key, password="")
        first = x509.load_pem_x509_certificate(file.read_bytes())
    except (ssl.SSLError, ValueError) as error:
        raise BridgeError(
            f"{file} and {key} are not a certificate and its key, in PEM and without password."
        ) from error
    digest = hashlib.sha256(first.public_bytes(serialization.Encoding.DER)).digest()
    return Certificate(file, key, fingerprint_text(digest), _names(first), first.not_valid_after_utc, own)


def make(data: Path, *, hosts: Sequence[str], now: datetime) -> None:
    """Write a new key, for its owner's eyes only, and a certificate for `hosts` beside it. BridgeError."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _signed(key, hosts, now)
    plain = serialization.NoEncryption()
    encoding = serialization.Encoding.PEM
    secret = key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, plain)
    try:
        for name, content, mode in ((KEY, secret, 0o600), (FILE, certificate.public_bytes(encoding), 0o644)):
            keep_private(data / name, content, mode=mode)
    except OSError as error:
        raise BridgeError(f"The certificate cannot be written in {data}: {error.strerror}.") from error


def _signed(key: ec.EllipticCurvePrivateKey, hosts: Sequence[str], now: datetime) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Bridge central {hosts[0]}"[:LONGEST_COMMON_NAME])])
    draft = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    draft = draft.not_valid_before(now - BEFORE).not_valid_after(now + GOOD_FOR)
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
    for extension, critical in (
        (x509.SubjectAlternativeName([_general(host) for host in dict.fromkeys(hosts)]), False),
        (x509.BasicConstraints(ca=False, path_length=None), True),
        (usage, False),
        (x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False),
    ):
        draft = draft.add_extension(extension, critical=critical)
    return draft.sign(key, hashes.SHA256())


def _general(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        pass
    try:
        return x509.DNSName(host)
    except ValueError as error:
        raise BadArgument(f"{host!r} is no name of a computer.") from error


def _names(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        told = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    addresses = (str(address) for address in told.get_values_for_type(x509.IPAddress))
    return (*told.get_values_for_type(x509.DNSName), *addresses)


def hosts_of(host: str, *more: str) -> tuple[str, ...]:
    """By what names and addresses stations may call a central that listens on `host`."""
    wide = host in _ANYWHERE
    found = [*more, *(() if wide else (host,)), *_machine(), "localhost", "127.0.0.1", "::1"]
    return tuple(dict.fromkeys(name for name in (*found, *(_addresses() if wide else ())) if name))


def _machine() -> Iterator[str]:
    for name in (socket.gethostname(), socket.getfqdn()):
        if name.isascii():
            yield name


def _addresses() -> Iterator[str]:
    with contextlib.suppress(OSError):
        for found in socket.getaddrinfo(socket.gethostname(), None, type=socket.SOCK_STREAM):
            yield str(found[4][0]).partition("%")[0]
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.connect(_ELSEWHERE)
        yield str(line.getsockname()[0])
