"""The code that sets up a new station: where its central is, how to know it, and a secret for one use. PURE.

`XJXSETUP` and letters that every Latin keyboard layout types alike: the digits, in base 20, of version, flags, the
SHA-256 of the central's own certificate if it has one, the secret, the address and a checksum over all of them.
"""

import re
import zlib
from dataclasses import dataclass, field

from bridge.errors import BadArgument
from bridge.phrases import phrase
from bridge.scan.commands import ALPHABET, SETUP
from bridge.sync.address import bad_address

SECRET_BYTES = 12
LONGEST_ADDRESS = 200

_VERSION = 1
_TLS, _PINNED = 1, 2
_FINGERPRINT_BYTES = 32
_SUM_BYTES = 4
_HEAD_BYTES = 2
_LETTERS = "".join(sorted(ALPHABET))
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)}
_FRAMED = re.compile(rf"(?:\][A-Za-z][0-9A-Fa-f])?\s*{SETUP}(.*)", re.IGNORECASE | re.ASCII | re.DOTALL)

NOT_WHOLE = phrase("This setup code is not whole; scan it again.")
NONE = phrase("This is no setup code: one begins with {start}.", start=SETUP)
NEWER = phrase("A newer Bridge made this setup code; update this station first.")


@dataclass(frozen=True, slots=True)
class SetupCode:
    """`fingerprint` is that of the central's own certificate as `fingerprint_text` writes it, empty without one."""

    address: str
    secret: bytes = field(repr=False)
    fingerprint: str = ""


def fingerprint_text(digest: bytes) -> str:
    """A SHA-256 as people compare it: `AB:CD:…`."""
    return digest.hex(":").upper()


def fingerprint_bytes(text: str) -> bytes:
    """A written fingerprint, colons or not, as bytes."""
    return bytes.fromhex(text.replace(":", ""))


def written(code: SetupCode) -> str:
    """The code's text; BadArgument for an address that is none or too long."""
    address = code.address.strip().rstrip("/")
    if problem := bad_address(address):
        raise BadArgument(problem)
    if len(address) > LONGEST_ADDRESS:
        raise BadArgument(phrase("A central's address has at most {n} characters.", n=LONGEST_ADDRESS))
    scheme, _, rest = address.partition("://")
    flags = (_TLS if scheme.lower() == "https" else 0) | (_PINNED if code.fingerprint else 0)
    pinned = fingerprint_bytes(code.fingerprint) if code.fingerprint else b""
    body = bytes([_VERSION, flags]) + pinned + code.secret + rest.encode()
    number = int.from_bytes(body + _checksum(body))
    letters = ""
    while number:
        number, value = divmod(number, len(_LETTERS))
        letters = _LETTERS[value] + letters
    return SETUP + letters


def read(text: str) -> SetupCode:
    """What a scanned, typed or pasted code holds, blanks and case aside; BadArgument that says what is wrong."""
    found = _FRAMED.fullmatch(text)
    if found is None:
        raise BadArgument(NONE)
    letters = "".join(found[1].split()).upper()
    if not letters or not ALPHABET.issuperset(letters):
        raise BadArgument(NOT_WHOLE)
    number = 0
    for letter in letters:
        number = number * len(_LETTERS) + _VALUES[letter]
    whole = number.to_bytes((number.bit_length() + 7) // 8)
    body = whole[:-_SUM_BYTES]
    if len(body) <= _HEAD_BYTES or _checksum(body) != whole[-_SUM_BYTES:]:
        raise BadArgument(NOT_WHOLE)
    if body[0] != _VERSION or body[1] > _TLS | _PINNED:
        raise BadArgument(NEWER)
    return _taken_apart(body)


def _taken_apart(body: bytes) -> SetupCode:
    tls, pinned = body[1] & _TLS, body[1] & _PINNED
    at = _HEAD_BYTES + (_FINGERPRINT_BYTES if pinned else 0)
    secret, rest = body[at : at + SECRET_BYTES], body[at + SECRET_BYTES :]
    try:
        address = f"{'https' if tls else 'http'}://{rest.decode()}"
    except UnicodeDecodeError:
        raise BadArgument(NOT_WHOLE) from None
    if bad_address(address):
        raise BadArgument(NOT_WHOLE)
    return SetupCode(address, secret, fingerprint_text(body[_HEAD_BYTES:at]) if pinned else "")


def _checksum(body: bytes) -> bytes:
    return zlib.crc32(body).to_bytes(_SUM_BYTES)
