"""Where papers are printed: the text of `print.label_target` and its like, taken apart. PURE."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from bridge.errors import BadArgument
from bridge.phrases import phrase

RAW_PORT = 9100
"""Where network printers take what is to be printed as it is."""

_RAW, _PDF = "zpl:", "pdf:"


@dataclass(frozen=True, slots=True)
class RawPort:
    """A ZPL printer on the network."""

    host: str
    port: int = RAW_PORT

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class PdfFolder:
    """A folder that gets one PDF a label."""

    folder: str


@dataclass(frozen=True, slots=True)
class SystemPrinter:
    """A printer as this computer calls it."""

    name: str


Target = RawPort | PdfFolder | SystemPrinter


def target_of(text: str) -> Target | None:
    """What the text names; None for an empty one, BadArgument that shows how a good one looks."""
    line = text.strip()
    kind, rest = line[: len(_RAW)].lower(), line[len(_RAW) :].strip()
    if kind == _RAW:
        return _raw_port(rest)
    if kind == _PDF:
        if not rest:
            raise BadArgument(phrase("A folder for papers is like pdf:/srv/labels."))
        return PdfFolder(rest)
    return SystemPrinter(line) if line else None


def problem(text: str) -> str | None:
    """Why the text names no place to print; None if it does."""
    try:
        target_of(text)
    except BadArgument as bad:
        return str(bad)
    return None


def sheet_problem(text: str) -> str | None:
    """The same for papers on sheets, which no label printer takes."""
    bad = problem(text)
    if bad is None and isinstance(target_of(text), RawPort):
        return phrase("A packing slip goes to pdf:FOLDER or to a printer of this computer.")
    return bad


def _raw_port(text: str) -> RawPort:
    try:
        parts = urlsplit(f"//{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    plain = host and " " not in text and not set("@/?#") & set(text)
    if not host or not plain or port == 0 or text.endswith(":"):
        raise BadArgument(phrase("A label printer's address is like zpl:192.168.1.50 or zpl:printer.example:9100."))
    return RawPort(host, port or RAW_PORT)
