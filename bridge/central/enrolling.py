"""What `enrol` does: makes the code that sets up a station, prints it and draws it."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

import segno
from sqlalchemy import Engine

from bridge.central import certificate as certificates
from bridge.central import enrolments, place
from bridge.errors import BadArgument, BridgeError
from bridge.options import toml
from bridge.paths import keep_private
from bridge.sync.address import bad_address, is_open
from bridge.sync.setup_code import SetupCode, written

PICTURES = (".png", ".pdf", ".svg")
MODULE = 8  # pixels, or points, each side
_TRIAL = bytes(12)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What `enrol` was told."""

    name: str
    address: str = ""
    options: Path | None = None
    picture: Path | None = None


def enrol(engine: Engine, data: Path, wanted: Wanted, *, clock: Callable[[], datetime]) -> None:
    """Print one code, alone on its line; drawn too, into a file or where a person looks at a terminal.

    Nothing is made before all of `wanted` is known to be good. BadArgument, BadFile, BridgeError.
    """
    if wanted.picture and wanted.picture.suffix.lower() not in PICTURES:
        raise BadArgument(f"The picture of a code ends in {', '.join(PICTURES[:-1])} or {PICTURES[-1]}.")
    address, fingerprint = _known_as(data, wanted.address)
    written(SetupCode(address, _TRIAL, fingerprint))
    options = toml.read(wanted.options) if wanted.options else {}
    secret = enrolments.make(engine, wanted.name, options=options, clock=clock)
    text = written(SetupCode(address, secret, fingerprint))
    sys.stdout.write(f"{text}\n")
    _draw(text, wanted.picture)
    if is_open(address):
        sys.stderr.write(f"bridge: {address} is not encrypted: who listens on the way can read the token.\n")


def _known_as(data: Path, address: str) -> tuple[str, str]:
    """The address for stations, and the fingerprint of the central's own certificate where it is served with that."""
    remembered, fingerprint = place.served(data)
    address = address.strip().rstrip("/") or remembered
    if not address:
        raise BadArgument("Say where the station reaches this central: --address https://central.example:8740.")
    if problem := bad_address(address):
        raise BadArgument(problem)
    if not fingerprint or urlsplit(address).scheme != "https":
        return address, ""
    host = urlsplit(address).hostname or ""
    own = certificates.given(data / certificates.FILE, data / certificates.KEY, own=True)
    if not own.covers(host):
        way = f"`bridge central certificate --renew --name {host}` makes one that is"
        raise BridgeError(f"The central's certificate is for {', '.join(own.names)}, not for {host}; {way}.")
    return address, own.fingerprint


def _draw(text: str, file: Path | None) -> None:
    code = segno.make(text, error="m", micro=False)
    if file is not None:
        try:
            drawn = BytesIO()
            code.save(drawn, kind=file.suffix[1:].lower(), scale=MODULE, border=4)
            keep_private(file, drawn.getvalue())
        except OSError as error:
            raise BridgeError(f"{file} cannot be written: {error.strerror}. The code above is good.") from error
    elif sys.stdout.isatty():
        code.terminal(compact=True)
