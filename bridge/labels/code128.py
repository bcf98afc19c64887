"""Code 128 as a row of modules, to be painted with whole pixels, and as the codes it is made of."""

from functools import lru_cache

from bridge.errors import BridgeError
from bridge.labels import drawn
from bridge.phrases import phrase

QUIET_MODULES = drawn.QUIET_MODULES


@lru_cache(maxsize=128)
def modules(text: str) -> str:
    """The symbol of a text as `1` (bar) and `0` (space), without quiet zones; `text` is printable ASCII."""
    from barcode import Code128  # noqa: PLC0415 - python-barcode is loaded when the first symbol is drawn
    from barcode.errors import BarcodeError  # noqa: PLC0415

    try:
        return str(Code128(text).build()[0]).strip("0")
    except (BarcodeError, KeyError) as error:
        raise BridgeError(phrase("“{text}” cannot be written as a barcode.", text=text)) from error


def codes(text: str) -> tuple[int, ...]:
    """The codes of the same symbol, the start code first, without checksum and stop; `text` is printable ASCII."""
    from barcode import Code128  # noqa: PLC0415

    modules(text)
    return tuple(int(code) for code in Code128(text).encoded)


def is_writable(text: str) -> bool:
    """Whether a text can be a symbol: printable ASCII, and not empty."""
    return bool(text) and text.isascii() and text.isprintable()


def row_of(text: str) -> str:
    """The modules of a text's symbol, empty where it can be none."""
    return modules(text) if is_writable(text) else ""
