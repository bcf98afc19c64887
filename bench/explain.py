"""How many codes a second `bridge explain` reads: `python bench/explain.py [CODES]`.

A mix like a dock's: serials and UPCs first, then messages, parcels and the rest. Prints the mix, each kind alone, and
what biip takes of it. The contract asks for 10,000 codes a second of the mix: with fewer the exit status is 1.
"""

import io
import random
import string
import sys
import time
from collections.abc import Callable

from bridge.scan import gs1
from bridge.scan.explain import explain_stream
from bridge.serials.gtin import key, with_check_digit

ASKED = 10_000
GS = r"\x1d"
NUMBERS = random.Random(20261123)  # noqa: S311  the same codes every time


def _digits(count: int) -> str:
    return "".join(NUMBERS.choices(string.digits, k=count))


def _serial() -> str:
    return "".join(NUMBERS.choices(string.ascii_uppercase + string.digits, k=NUMBERS.randint(8, 16)))


def _upc() -> str:
    return with_check_digit(_digits(NUMBERS.choice((11, 12))))


def _gs1_128() -> str:
    return f"]C101{key(_upc())}17261231{'10' + _serial() + GS}21{_serial()}"


def _link() -> str:
    return f"https://id.example.com/01/{key(_upc())}/21/{_serial()}"


def _envelope() -> str:
    return rf"[)>\x1e06{GS}1P{_serial()}{GS}Q{NUMBERS.randint(1, 99)}{GS}S{_serial()}\x1e\x04"


KINDS: dict[str, tuple[int, Callable[[], str]]] = {
    "serial": (35, _serial),
    "upc": (25, _upc),
    "numeric serial": (8, lambda: _digits(NUMBERS.randint(8, 18))),
    "gs1": (10, _gs1_128),
    "digital link": (4, _link),
    "iso15434": (3, _envelope),
    "ups": (4, lambda: f"1Z{_serial()[:8].ljust(8, '0')}{_digits(8)}"),
    "mac": (3, lambda: ":".join(f"{NUMBERS.randrange(256):02X}" for _ in range(6))),
    "prefixed": (3, lambda: f"S/N: {_serial()}"),
    "document": (2, lambda: f"PO-{_digits(4)}"),
    "command": (3, lambda: "XJXUNDO"),
}


def _rate(lines: list[str]) -> float:
    source = io.BytesIO("\n".join(lines).encode())
    begun = time.perf_counter()
    explain_stream(source, io.StringIO())
    return len(lines) / (time.perf_counter() - begun)


def main() -> int:
    """Print the figures; 1 if the mix is read slower than asked."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    makers = NUMBERS.choices([make for _, make in KINDS.values()], [share for share, _ in KINDS.values()], k=count)
    mix = [make() for make in makers]
    print(f"loading biip        {_seconds(gs1.prepare) * 1000:9.0f} ms, once")
    asked = sorted(_identifiers(mix))
    gs1.identifier.cache_clear()
    looking = _seconds(lambda: [gs1.identifier(one) for one in asked])
    rate = max(_rate(mix) for _ in range(3))
    print(f"mix of {count:<12,} {rate:9,.0f} codes/s")
    print(f"asking biip         {looking * 1000:9.1f} ms, once, for the {len(asked)} identifiers in the mix")
    for name, (_, make) in KINDS.items():
        print(f"{name:<20}{_rate([make() for _ in range(count // 10)]):9,.0f} codes/s")
    return int(rate < ASKED)


def _seconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def _identifiers(mix: list[str]) -> set[str]:
    """What is asked of biip's dictionary while the mix is read."""
    messages = (line.removeprefix("]C1").replace(GS, gs1.GS) for line in mix if line.startswith("]C1"))
    return {ai for message in messages for ai in gs1.elements(message) or ()}


if __name__ == "__main__":
    sys.exit(main())
