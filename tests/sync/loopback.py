"""A central on loopback for tests: the protocol kept rightly in memory, with a place to misbehave."""

import contextlib
import socket
import ssl
import struct
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal
from urllib.parse import parse_qs, urlsplit

import msgspec

from bridge.sync import wire
from bridge.sync.problem import Problem
from bridge.sync.shipments import Shipment, ShippedLine

TOKEN = "the-token-of-dock-3"  # noqa: S105 - for tests


class ResetError(Exception):
    """The connection is to break without an answer."""


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    parameters: dict[str, str]
    token: str
    body: bytes


@dataclass(frozen=True)
class Reply:
    status: int
    body: bytes
    kind: str = "application/json"
    length: int | None = None
    location: str = ""


Proceed = Callable[[], Reply]
Rule = Callable[[Request, Proceed], Reply]


def say(value: object, status: int = 200, kind: str = "application/json") -> Reply:
    return Reply(status, msgspec.json.encode(value), kind)


def problem(status: int, detail: str) -> Reply:
    return say(Problem(title="No", status=status, detail=detail), status, "application/problem+json")


def honest(_: Request, proceed: Proceed) -> Reply:
    return proceed()


@dataclass
class Ledger:
    """What the central holds. `effects` counts how often each operation was applied, `refusals` what it refuses."""

    feed: str = "feed-1"
    changes: list[wire.Change] = field(default_factory=list)
    answers: dict[str, wire.Answer] = field(default_factory=dict)
    effects: Counter[str] = field(default_factory=Counter)
    refusals: dict[str, str] = field(default_factory=dict)
    jobs: dict[str, Literal["queued", "running", "done", "failed"]] = field(default_factory=dict)
    rows_per_page: int = wire.PAGE_ROWS
    lock: threading.RLock = field(default_factory=threading.RLock)

    def add(self, *rows: wire.Row, deleted: bool = False) -> None:
        with self.lock:
            for row in rows:
                self.changes.append(wire.Change(seq=len(self.changes) + 1, row=row, deleted=deleted))

    def take(self, operation: wire.Operation) -> wire.Answer:
        with self.lock:
            if operation.id not in self.answers:
                self.effects[operation.id] += 1
                self.answers[operation.id] = self._judge(operation)
            return self.answer(operation.id)

    def answer(self, operation_id: str) -> wire.Answer:
        answer = self.answers[operation_id]
        state = self.jobs.get(operation_id)
        if state is None:
            return answer
        return msgspec.structs.replace(answer, job=wire.Job(id=f"job of {operation_id}", state=state))

    def page(self, after: int, limit: int) -> wire.Page:
        with self.lock:
            found = tuple(self.changes[after : after + min(limit, self.rows_per_page)])
            cursor = found[-1].seq if found else min(after, len(self.changes))
            return wire.Page(feed=self.feed, cursor=cursor, last=len(self.changes), changes=found)

    def _judge(self, operation: wire.Operation) -> wire.Answer:
        body = operation.body
        reason = self.refusals.get(body.po if isinstance(body, wire.ReceivePo) else body.order)
        if reason is not None:
            return wire.Answer(id=operation.id, state="rejected", reason=reason)
        match body:
            case wire.ReceivePo():
                self._receive(operation.id, body)
            case wire.UnshipOrder():
                self._unship(body)
            case wire.ShipOrder():
                if bad := tuple(self._gone(body)):
                    return wire.Answer(id=operation.id, state="rejected", reason="Some are gone.", bad_units=bad)
                self._ship(operation, body)
        return wire.Answer(id=operation.id, state="accepted", seq=len(self.changes), receipt=f"R{len(self.answers)}")

    def _receive(self, operation_id: str, body: wire.ReceivePo) -> None:
        counts: Counter[str] = Counter()
        for unit in body.units:
            if unit.set_aside not in {"foreign", "surplus"}:
                counts[unit.sku] += unit.quantity
            if unit.serial:
                self.add(
                    wire.Serial(
                        serial=unit.serial,
                        sku=unit.sku,
                        state="set_aside" if unit.set_aside else "in_stock",
                        po=body.po,
                        receiving_session=operation_id,
                        received_at=unit.at,
                        received_by_station="Dock 3",
                    )
                )
        for sku, quantity in counts.items():
            self.add(wire.Receipt(operation_id=operation_id, po=body.po, sku=sku, quantity=quantity))

    def _gone(self, body: wire.ShipOrder) -> Iterator[wire.BadUnit]:
        for index, unit in enumerate(body.units):
            row = self._serials().get((unit.sku, unit.serial or ""))
            if row is not None and row.state == "shipped":
                told = {"code": "already_shipped", "reason": f"{unit.serial} was shipped on {row.order}."}
                yield wire.BadUnit(index=index, sku=unit.sku, serial=unit.serial, **told)

    def _ship(self, operation: wire.Operation, body: wire.ShipOrder) -> None:
        counts: Counter[str] = Counter()
        left: dict[str, str] = {"state": "shipped", "order": body.order, "shipped_at": operation.created_at}
        for unit in body.units:
            counts[unit.sku] += unit.quantity
            if unit.serial:
                new = wire.Serial(serial=unit.serial, sku=unit.sku, state="in_stock")
                self.add(msgspec.structs.replace(self._serials().get((unit.sku, unit.serial), new), **left))
        made = Shipment(
            operation_id=operation.id,
            order=body.order,
            at=operation.created_at,
            station="Dock 3",
            lines=tuple(ShippedLine(sku=sku, quantity=quantity) for sku, quantity in counts.items()),
            boxes=body.boxes,
        )
        self.add(made)

    def _unship(self, body: wire.UnshipOrder) -> None:
        back: dict[str, Any] = {"state": "in_stock", "order": None, "shipped_at": None}
        for row in self._serials().values():
            if row.order == body.order:
                self.add(msgspec.structs.replace(row, **back))
        made = {change.row.operation_id: change for change in self.changes if isinstance(change.row, Shipment)}
        for change in made.values():
            if isinstance(change.row, Shipment) and change.row.order == body.order and not change.deleted:
                self.add(change.row, deleted=True)

    def _serials(self) -> dict[tuple[str, str], wire.Serial]:
        """Every serial as it was last told."""
        rows = (change.row for change in self.changes)
        return {(row.sku, row.serial): row for row in rows if isinstance(row, wire.Serial)}


@dataclass
class Server:
    """A running central. `rule` sees each request and may do anything instead of, before or after the right thing."""

    ledger: Ledger
    address: str = ""
    token: str = TOKEN
    rule: Rule = honest
    seen: list[Request] = field(default_factory=list)

    def answer(self, request: Request) -> Reply:
        self.seen.append(request)
        return self.rule(request, lambda: self._right(request))

    def count(self, method: str, path: str) -> int:
        return sum(1 for request in self.seen if request.method == method and request.path.startswith(path))

    def _right(self, request: Request) -> Reply:
        if request.token != self.token:
            return problem(401, "This token is not known.")
        path = request.path.removeprefix(wire.API)
        if path == "/hello":
            return say(wire.Hello(product="bridge-central", version="1", feed=self.ledger.feed, station="Dock 3"))
        if path == "/changes":
            return say(self.ledger.page(int(request.parameters["after"]), int(request.parameters["limit"])))
        if path == "/operations" and request.method == "POST":
            sent = msgspec.json.decode(request.body, type=wire.Operations)
            return say(wire.Answers(answers=tuple(self.ledger.take(one) for one in sent.operations)))
        operation_id = path.removeprefix("/operations/")
        if operation_id not in self.ledger.answers:
            return problem(404, "This operation is not known.")
        return say(self.ledger.answer(operation_id))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    central: Server

    def do_GET(self) -> None:
        self._serve(b"")

    def do_POST(self) -> None:
        self._serve(self.rfile.read(int(self.headers["Content-Length"])))

    def do_PUT(self) -> None:
        self._serve(self.rfile.read(int(self.headers["Content-Length"])))

    def _serve(self, body: bytes) -> None:
        parts = urlsplit(self.path)
        parameters = {name: values[0] for name, values in parse_qs(parts.query).items()}
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        try:
            reply = self.central.answer(Request(self.command, parts.path, parameters, token, body))
        except ResetError:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            self.connection.close()
            return
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.kind)
        self.send_header("Content-Length", str(len(reply.body) if reply.length is None else reply.length))
        if reply.location:
            self.send_header("Location", reply.location)
        self.end_headers()
        self.wfile.write(reply.body)
        if reply.length is not None:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.accepted: list[socket.socket] = []

    def process_request(self, request: Any, client_address: Any) -> None:
        self.accepted.append(request)
        super().process_request(request, client_address)

    def hang_up(self) -> None:
        for connection in self.accepted:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, *_: object) -> None:
        """A broken connection is what many tests are about."""


@contextlib.contextmanager
def serve(ledger: Ledger, port: int = 0, *, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Serve the ledger until the end of the block, encrypted with `tls`."""
    central = Server(ledger)
    http = _Quiet(("127.0.0.1", port), type("Handler", (_Handler,), {"central": central}))
    if tls is not None:
        http.socket = tls.wrap_socket(http.socket, server_side=True)
    central.address = f"{'https' if tls else 'http'}://127.0.0.1:{http.server_address[1]}"
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield central
    finally:
        http.shutdown()
        http.server_close()
        http.hang_up()
        thread.join(2)
