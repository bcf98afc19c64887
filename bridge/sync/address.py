"""The address of a central. PURE."""

from urllib.parse import urlsplit

from bridge.phrases import phrase

_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


def bad_address(text: str) -> str | None:
    """Why the text is no address of a central; None if it is."""
    try:
        parts = urlsplit(text)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if good and "@" not in parts.netloc and not parts.query and not parts.fragment:
        return None
    return phrase("A central's address is like https://central.example:8443, without name or password.")


def is_this_machine(address: str) -> bool:
    """Whether a good address leads to a central on this computer, so that nothing is sent through a network."""
    return urlsplit(address).hostname in _THIS_MACHINE


def is_open(address: str) -> bool:
    """Whether a good address leads through a network without encryption."""
    return urlsplit(address).scheme == "http" and not is_this_machine(address)
