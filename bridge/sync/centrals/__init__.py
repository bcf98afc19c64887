"""What the exchange needs of a central, whatever kind it is, and the way to one."""

from collections.abc import Sequence
from typing import Protocol

from bridge.sync import inquiries, wire
from bridge.sync.centrals.trust import SYSTEM, Trust
from bridge.sync.presence import OpenDocument


class Central(Protocol):
    """A central system. Every implementation passes the tests in `tests/sync/test_centrals.py`.

    CentralUnreachable: what was to be sent has not left, or nothing was to be sent and no answer came.
    CentralUncertain: something was sent and no answer came that proves anything. TokenRefused and CentralRefused:
    nothing was taken. NotACentral: what answers does not speak this language; something sent may have been taken.
    """

    address: str

    def hello(self) -> wire.Hello:
        """Who answers, and as whom it knows this station."""

    def push(self, operations: Sequence[wire.Operation]) -> tuple[wire.Answer, ...]:
        """Send operations; exactly one answer for each, in their order. Refused ones are answers too."""

    def pull(self, cursor: int, limit: int = wire.PAGE_ROWS) -> wire.Page:
        """The changes after the cursor, in order, at most `limit`; the page moves on unless it is the last."""

    def ask(self, operation_id: str) -> wire.Answer | None:
        """What became of an operation, as far as the central knows now; None if it never had it."""

    def present(self, documents: Sequence[OpenDocument]) -> tuple[OpenDocument, ...]:
        """Say which documents are open here; the same ones as other stations have them, none where it keeps no such."""

    def hang_up(self) -> None:
        """End the call under way, from any thread; it and all that follow fail as if the connection had broken."""


class Records(Protocol):
    """A central that can be asked what it knows; every answer is one of this moment. Errors as in `Central`."""

    def serials(self, serial: str) -> tuple[wire.Serial, ...]:
        """Every unit with this serial, of whatever product."""

    def document(self, kind: str, number: str) -> inquiries.DocumentState | None:
        """A `purchase_order`, `order` or `rma` as it is now; None if there is none."""

    def ask(self, operation_id: str) -> wire.Answer | None:
        """What became of an operation; None if it never came."""


def connect(address: str, token: str | None, *, trust: Trust = SYSTEM) -> Central:
    """The Bridge central at `address`, not called yet. BadArgument if it cannot be an address."""
    from bridge.sync.centrals.bridge_central import BridgeCentral  # noqa: PLC0415 - requests is slow to import

    return BridgeCentral(address, token, trust=trust)


def consult(address: str, token: str | None, *, within_s: float, trust: Trust = SYSTEM) -> Records:
    """The same for questions, all of which together take no longer than `within_s`."""
    from bridge.sync.centrals.bridge_central import BridgeCentral  # noqa: PLC0415 - requests is slow to import

    return BridgeCentral(address, token, within_s=within_s, trust=trust)
