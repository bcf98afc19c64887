"""Names made here: UUIDv7 (RFC 9562), so that text order is the order of making."""

import os
import time
from uuid import UUID


def new_id() -> str:
    """A new UUIDv7 as text."""
    milliseconds = time.time_ns() // 1_000_000
    tail = int.from_bytes(os.urandom(10))
    value = (milliseconds & (1 << 48) - 1) << 80 | tail
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=value))
