"""Real certificates for tests: an authority, and servers that have theirs from it, from themselves or from nobody."""

import itertools
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bridge.sync.centrals.trust import fingerprint_of

DAY = timedelta(days=1)
_numbers = itertools.count()


@dataclass(frozen=True)
class Signed:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    @property
    def fingerprint(self) -> str:
        return fingerprint_of(self.pem)

    def files(self, folder: Path) -> tuple[Path, Path]:
        """Both as PEM files in a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        plain = serialization.NoEncryption()
        key = self.key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        (folder / "it.crt").write_text(self.pem)
        (folder / "it.key").write_bytes(key)
        return folder / "it.crt", folder / "it.key"

    def server(self, folder: Path) -> ssl.SSLContext:
        """What a server shows it with."""
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        made.load_cert_chain(*self.files(folder))
        return made


def signed(
    *hosts: str, by: Signed | None = None, authority: bool = False, starts: timedelta = -DAY, ends: timedelta = 90 * DAY
) -> Signed:
    """A certificate for hosts, by an authority or by itself, from and until so long from now."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, f"an authority {next(_numbers)}" if authority else "a central")]
    )
    now = datetime.now(UTC)
    issuer = by.certificate.subject if by else name
    draft = x509.CertificateBuilder(issuer, name, key.public_key(), x509.random_serial_number())
    draft = draft.not_valid_before(now + starts).not_valid_after(now + ends)
    draft = draft.add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    if hosts:
        draft = draft.add_extension(x509.SubjectAlternativeName([_general(host) for host in hosts]), critical=False)
    return Signed(draft.sign(by.key if by else key, hashes.SHA256()), key)


def _general(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)
