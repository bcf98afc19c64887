"""What every way to fail is called: the difference between not sent, perhaps taken, and refused."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from bridge.errors import (
    BadArgument,
    CentralError,
    CentralRefused,
    CentralUncertain,
    CentralUnreachable,
    NotACentral,
    TokenRefused,
)
from bridge.ids import new_id
from bridge.sync import centrals, wire
from bridge.sync.centrals import calls
from tests.sync.loopback import TOKEN, Ledger, Proceed, Reply, Request, ResetError, Server, problem, say, serve

HTML = Reply(200, b"<html>Sign in to the guest network</html>", "text/html")


def operation(po: str = "PO-1") -> wire.Operation:
    body = wire.ReceivePo(po=po, units=(wire.Unit(sku="CAM-2", serial=new_id()),))
    return wire.Operation(id=new_id(), created_at="2026-11-23T10:00:00.000Z", body=body)


def lost(_: Request, proceed: Proceed) -> Reply:
    proceed()
    raise ResetError


def cut(_: Request, proceed: Proceed) -> Reply:
    reply = proceed()
    return Reply(reply.status, reply.body[:-5], reply.kind, length=len(reply.body))


def with_status(status: int, kind: str = "application/problem+json") -> Callable[[Request, Proceed], Reply]:
    return lambda *_: Reply(status, problem(status, "The reason.").body, kind)


@contextmanager
def nobody_listens() -> Iterator[str]:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{held.getsockname()[1]}"


VERBS: dict[str, Callable[[centrals.Central], object]] = {
    "hello": lambda central: central.hello(),
    "push": lambda central: central.push([operation()]),
    "pull": lambda central: central.pull(0),
    "ask": lambda central: central.ask("some-id"),
}


@pytest.mark.parametrize("verb", VERBS)
def test_a_refused_connection_is_unreachable(verb: str) -> None:
    with nobody_listens() as address, pytest.raises(CentralUnreachable, match="cannot be reached"):
        VERBS[verb](centrals.connect(address, TOKEN))


@pytest.mark.parametrize("verb", VERBS)
def test_a_name_that_does_not_exist_is_unreachable(verb: str) -> None:
    with pytest.raises(CentralUnreachable):
        VERBS[verb](centrals.connect("http://no-such-central.invalid", TOKEN))


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    ("rule", "of_push", "of_questions"),
    [
        (lost, CentralUncertain, CentralUnreachable),
        (cut, CentralUncertain, CentralUnreachable),
        (with_status(500), CentralUncertain, CentralUnreachable),
        (with_status(503, "text/html"), CentralUncertain, CentralUnreachable),
        (with_status(429), CentralUnreachable, CentralUnreachable),
        (with_status(401), TokenRefused, TokenRefused),
        (with_status(401, "text/plain"), TokenRefused, TokenRefused),
        (with_status(403), TokenRefused, TokenRefused),
        (with_status(403, "text/html"), NotACentral, NotACentral),
        (with_status(404, "text/html"), NotACentral, NotACentral),
        (with_status(302), NotACentral, NotACentral),
        (with_status(422), CentralRefused, CentralRefused),
        (with_status(400, "text/html"), NotACentral, NotACentral),
        (lambda *_: HTML, NotACentral, NotACentral),
        (lambda *_: say({"status": "ok"}), NotACentral, NotACentral),
        (lambda *_: Reply(200, b"\xff\xfe{", "application/json"), NotACentral, NotACentral),
        (lambda *_: Reply(200, b"", "application/json"), NotACentral, NotACentral),
        (lambda *_: Reply(200, b'{"x":' + b"[" * 100_000, "application/json"), NotACentral, NotACentral),
    ],
)
def test_each_answer_has_one_meaning(
    server: Server, verb: str, rule: Callable[[Request, Proceed], Reply], of_push: type, of_questions: type
) -> None:
    server.rule = rule
    with pytest.raises(CentralError) as caught:
        VERBS[verb](centrals.connect(server.address, TOKEN))
    assert type(caught.value) is (of_push if verb == "push" else of_questions)
    assert str(caught.value).endswith(".")
    assert len(str(caught.value)) < 120


def test_a_refusal_carries_the_centrals_reason(server: Server) -> None:
    server.rule = with_status(422)
    with pytest.raises(CentralRefused, match=r"^The reason\.$"):
        centrals.connect(server.address, TOKEN).push([operation()])


def test_another_product_is_not_a_central(server: Server) -> None:
    server.rule = lambda *_: say(wire.Hello(product="other", version="1", feed="f", station="s"))
    with pytest.raises(NotACentral, match="is not a Bridge central"):
        centrals.connect(server.address, TOKEN).hello()


def test_answers_for_something_else_prove_nothing(server: Server) -> None:
    sent, other = operation(), operation()

    def swapped(_: Request, __: Proceed) -> Reply:
        return say(wire.Answers(answers=(wire.Answer(id=other.id, state="accepted", seq=1),)))

    central = centrals.connect(server.address, TOKEN)
    for rule in (swapped, lambda *_: say(wire.Answers(answers=()))):
        server.rule = rule
        with pytest.raises(CentralUncertain):
            central.push([sent])
    server.rule = lambda *_: say(wire.Answer(id=other.id, state="accepted"))
    with pytest.raises(NotACentral):
        central.ask(sent.id)


@pytest.mark.parametrize(
    "page",
    [
        wire.Page(feed="f", cursor=0, last=9),
        wire.Page(feed="f", cursor=9, last=5),
        wire.Page(
            feed="f",
            cursor=2,
            last=9,
            changes=tuple(wire.Change(seq=seq, row=wire.Kit(kit_sku="K")) for seq in (2, 1)),
        ),
        wire.Page(feed="f", cursor=1, last=9, changes=(wire.Change(seq=2, row=wire.Kit(kit_sku="K")),)),
    ],
)
def test_a_page_out_of_order_or_leading_nowhere_is_not_taken(server: Server, page: wire.Page) -> None:
    server.rule = lambda *_: say(page)
    with pytest.raises(NotACentral):
        centrals.connect(server.address, TOKEN).pull(0)


@pytest.mark.parametrize(("verb", "kind"), [("push", CentralUncertain), ("pull", CentralUnreachable)])
def test_a_central_that_does_not_answer_in_time_is_given_up(
    server: Server, verb: str, kind: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = threading.Event()

    def silent(_: Request, proceed: Proceed) -> Reply:
        held.wait(10)
        return proceed()

    server.rule = silent
    monkeypatch.setattr("bridge.sync.centrals.bridge_central.PUSH_TIMEOUT_S", 0.2)
    monkeypatch.setattr(calls, "ANSWER_TIMEOUT_S", 0.2)
    try:
        with pytest.raises(kind, match="did not answer in time"):
            VERBS[verb](centrals.connect(server.address, TOKEN))
    finally:
        held.set()


def test_an_answer_that_drips_is_given_up_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "ANSWER_TIMEOUT_S", 0.3)
    ended = threading.Event()

    def drip(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(65_536)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n")
            while not ended.wait(0.05):
                try:
                    connection.sendall(b" ")
                except OSError:
                    return

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=drip, args=(listener,))
        thread.start()
        try:
            with pytest.raises(CentralUnreachable, match="did not answer in time"):
                centrals.connect(f"http://127.0.0.1:{listener.getsockname()[1]}", TOKEN).pull(0)
        finally:
            ended.set()
            thread.join()


def test_hanging_up_ends_a_call_that_waits(server: Server) -> None:
    arrived, held = threading.Event(), threading.Event()

    def silent(_: Request, proceed: Proceed) -> Reply:
        arrived.set()
        held.wait(10)
        return proceed()

    server.rule = silent
    central = centrals.connect(server.address, TOKEN)
    problems: list[Exception] = []

    def call() -> None:
        try:
            central.push([operation()])
        except CentralUncertain as problem:
            problems.append(problem)

    thread = threading.Thread(target=call)
    thread.start()
    assert arrived.wait(5)
    central.hang_up()
    thread.join(2)
    held.set()
    assert len(problems) == 1
    with pytest.raises(CentralUnreachable):
        central.hello()


def test_a_connection_is_kept_and_found_again_after_the_central_was_away() -> None:
    ledger = Ledger()
    with serve(ledger) as first:
        central = centrals.connect(first.address, TOKEN)
        assert central.hello().feed == ledger.feed
        port = int(first.address.rpartition(":")[2])
    with pytest.raises(CentralUnreachable):
        central.hello()
    with serve(ledger, port):
        assert central.hello().feed == ledger.feed


def test_the_token_goes_to_the_central_only(server: Server) -> None:
    elsewhere = Ledger()
    with serve(elsewhere) as other:
        server.rule = lambda *_: Reply(307, b"", "text/plain", location=f"{other.address}/api/v1/hello")
        with pytest.raises(NotACentral):
            centrals.connect(server.address, TOKEN).hello()
        assert server.seen[-1].token == TOKEN
        assert not other.seen


@pytest.mark.parametrize(
    "address", ["", "central", "ftp://central", "http://", "http://u:p@central", "http://central:port", "http://c?x=1"]
)
def test_what_cannot_be_an_address_is_said_at_once(address: str) -> None:
    with pytest.raises(BadArgument, match="is not the address of a central"):
        centrals.connect(address, TOKEN)


def test_an_address_loses_its_slash() -> None:
    assert centrals.connect("http://central:8000/", TOKEN).address == "http://central:8000"
