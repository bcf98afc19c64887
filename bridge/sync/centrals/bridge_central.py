"""Bridge's own central, over HTTP. What each answer means is decided here."""

import itertools
from collections.abc import Sequence
from http import HTTPStatus
from typing import NoReturn, TypeVar

import msgspec

from bridge.errors import CentralRefused, CentralUncertain, CentralUnreachable, NotACentral, TokenRefused
from bridge.phrases import phrase
from bridge.sync import inquiries, wire
from bridge.sync.centrals.calls import Calls, Reply
from bridge.sync.centrals.trust import SYSTEM, Trust
from bridge.sync.presence import OpenDocument, Presence
from bridge.sync.problem import Problem

PRODUCT = "bridge-central"
# others wait behind it; a large receiving takes the central longer and is awaited longer
PUSH_TIMEOUT_S = 5.0
UNITS_PER_S = 500

_PROBLEM = "application/problem+json"
_JSON = frozenset({"application/json", _PROBLEM})
_LATER = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS})
_DONE = frozenset({HTTPStatus.OK, HTTPStatus.CREATED})
_NO_SUCH_PLACE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED})
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)

T = TypeVar("T")


class BridgeCentral:
    """A `Central` and its `Records` at an address, called with a token; all calls end `within_s`, if that is given."""

    def __init__(
        self, address: str, token: str | None, *, within_s: float | None = None, trust: Trust = SYSTEM
    ) -> None:
        self._calls = Calls(address, token, within_s=within_s, trust=trust)
        self.address = self._calls.address

    def hello(self) -> wire.Hello:
        """Who answers; NotACentral if it is no Bridge central."""
        hello = self._read(self._calls.get(f"{wire.API}/hello"), wire.Hello)
        if hello.product != PRODUCT:
            raise self._stranger()
        return hello

    def push(self, operations: Sequence[wire.Operation]) -> tuple[wire.Answer, ...]:
        """Send operations in one request and have the answer of each."""
        body = msgspec.json.encode(wire.Operations(operations=tuple(operations)))
        units = sum(len(wire.units_of(operation.body)) for operation in operations)
        wait_s = PUSH_TIMEOUT_S + units / UNITS_PER_S
        reply = self._calls.post(f"{wire.API}/operations", body, answer_timeout_s=wait_s)
        if reply.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise CentralUncertain(self._fault(reply))
        answers = self._read(reply, wire.Answers).answers
        if [answer.id for answer in answers] != [operation.id for operation in operations]:
            raise CentralUncertain(
                phrase("The central at {address} answered for something else than was sent.", address=self.address)
            )
        return answers

    def pull(self, cursor: int, limit: int = wire.PAGE_ROWS) -> wire.Page:
        """The next page of changes; NotACentral if it is not in order or leads nowhere."""
        page = self._read(self._calls.get(f"{wire.API}/changes", after=cursor, limit=limit), wire.Page)
        numbers = [change.seq for change in page.changes]
        ordered = all(a < b for a, b in itertools.pairwise(numbers)) and len(numbers) <= limit
        ends = page.cursor <= page.last and (not numbers or numbers[-1] <= page.cursor)
        # behind the cursor stands only a central that starts again
        moves = page.last < cursor or page.cursor > cursor or page.cursor == page.last
        if not (ordered and ends and moves):
            raise self._stranger()
        return page

    def ask(self, operation_id: str) -> wire.Answer | None:
        """What became of an operation."""
        reply = self._calls.get(f"{wire.API}/operations/{operation_id}")
        if reply.status == HTTPStatus.NOT_FOUND and reply.kind == _PROBLEM:
            return None
        answer = self._read(reply, wire.Answer)
        if answer.id != operation_id:
            raise self._stranger()
        return answer

    def present(self, documents: Sequence[OpenDocument]) -> tuple[OpenDocument, ...]:
        """Say which documents are open here; an older central knows nothing of others."""
        reply = self._calls.put(f"{wire.API}/presence", msgspec.json.encode(Presence(documents=tuple(documents))))
        if reply.status in _NO_SUCH_PLACE:
            return ()
        return self._read(reply, Presence).documents

    def serials(self, serial: str) -> tuple[wire.Serial, ...]:
        """Every unit with this serial."""
        return self._read(self._calls.get(f"{wire.API}/serials", serial=serial), inquiries.Serials).serials

    def document(self, kind: str, number: str) -> inquiries.DocumentState | None:
        """A document as it is now."""
        reply = self._calls.get(f"{wire.API}/documents/{kind}", number=number)
        if reply.status == HTTPStatus.NOT_FOUND and reply.kind == _PROBLEM:
            return None
        return self._read(reply, inquiries.DocumentState)

    def hang_up(self) -> None:
        """End the call under way, from any thread, and make no more."""
        self._calls.hang_up()

    def _read(self, reply: Reply, kind: type[T]) -> T:
        if reply.status not in _DONE:
            self._refuse(reply)
        if reply.kind not in _JSON:
            raise self._stranger()
        try:
            return msgspec.json.decode(reply.body, type=kind)
        except _UNREADABLE as error:
            raise self._stranger() from error

    def _refuse(self, reply: Reply) -> NoReturn:
        html = reply.kind.endswith("html")
        if reply.status == HTTPStatus.UNAUTHORIZED or (reply.status == HTTPStatus.FORBIDDEN and not html):
            raise TokenRefused(
                phrase("The central at {address} does not accept this station's token.", address=self.address)
            )
        if reply.status >= HTTPStatus.INTERNAL_SERVER_ERROR or reply.status in _LATER:
            raise CentralUnreachable(self._fault(reply))
        if reply.status < HTTPStatus.BAD_REQUEST or reply.status in _NO_SUCH_PLACE or html:
            raise self._stranger()
        raise CentralRefused(self._reason(reply))

    def _reason(self, reply: Reply) -> str:
        try:
            problem = msgspec.json.decode(reply.body, type=Problem)
        except _UNREADABLE:
            return phrase("The central at {address} refused it with status {status}.", **self._facts(reply))
        return problem.detail or problem.title

    def _fault(self, reply: Reply) -> str:
        return phrase("The central at {address} cannot answer now (status {status}).", **self._facts(reply))

    def _facts(self, reply: Reply) -> dict[str, object]:
        return {"address": self.address, "status": int(reply.status)}

    def _stranger(self) -> NotACentral:
        return NotACentral(phrase("What answers at {address} is not a Bridge central.", address=self.address))
