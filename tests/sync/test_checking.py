"""What the test of a connection says, each of a real server on loopback."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from bridge.sync import wire
from bridge.sync.centrals.checking import Asked, Finding, Found, Weight, check
from tests.sync.loopback import TOKEN, Ledger, Proceed, Reply, Request, Server, problem, say, serve
from tests.sync.test_calls import HTML, nobody_listens
from tests.sync.tls import Signed, signed

HOST = "127.0.0.1"
HELLO = wire.Hello(product="bridge-central", version="9.9.9", feed="f", station="Dock 3")


def now() -> datetime:
    return datetime.now(UTC)


def findings(
    address: str, *, fingerprint: str = "", token: str | None = TOKEN, clock: Callable[[], datetime] = now
) -> tuple[Finding, ...]:
    return check(Asked(address, fingerprint, token, "There is no token."), clock=clock)


def only(address: str, **more: str | None) -> Finding:
    """The one thing that is found, which is bad."""
    (found,) = findings(address, **more)  # type: ignore[arg-type]
    assert found.weight is Weight.BAD
    assert found.words.endswith(".") or found.fingerprint
    return found


@contextmanager
def central(shows: Signed | None = None, folder: Path | None = None) -> Iterator[Server]:
    tls = shows.server(folder) if shows and folder else None
    with serve(Ledger(), tls=tls) as server:
        yield server


def test_all_is_well() -> None:
    with central() as server:
        (found,) = findings(server.address + "/")
    assert found.weight is Weight.GOOD
    assert found.found is Found.FINE
    assert found.words.startswith("Central answers in ")
    assert found.words.endswith(" ms, version 1, token of Dock 3.")


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("", Found.NO_ADDRESS),
        ("  ", Found.NO_ADDRESS),
        ("central", Found.BAD_ADDRESS),
        ("https://x:y@central", Found.BAD_ADDRESS),
        ("http://no-such-central.invalid:8740", Found.NAME),
        (f"http://{'x' * 70}.example", Found.NAME),
    ],
)
def test_an_address_that_leads_nowhere_is_named(address: str, found: Found) -> None:
    assert only(address).found is found


def test_a_port_where_nothing_listens_is_named() -> None:
    with nobody_listens() as address:
        found = only(address)
        port = address.rpartition(":")[2]
    assert found.found is Found.REFUSED
    assert found.words == f"Nothing listens at {HOST}, port {port}: the central does not run there."


def test_one_that_takes_the_connection_and_says_nothing_is_named() -> None:
    with socket.create_server((HOST, 0)) as listener:
        found = only(f"https://{HOST}:{listener.getsockname()[1]}")
    assert found.found is Found.CERTIFICATE
    assert "did not answer in time" in found.words


@pytest.mark.parametrize("answer", [HTML, Reply(404, b"no", "text/plain"), Reply(200, b"{}"), say({"product": "x"})])
def test_what_is_no_central_is_named(answer: Reply) -> None:
    with central() as server:
        server.rule = lambda *_: answer
        assert only(server.address).found is Found.NOT_A_CENTRAL


def test_a_central_that_cannot_answer_is_named() -> None:
    with central() as server:
        server.rule = lambda *_: problem(503, "The database is away.")
        found = only(server.address)
    assert found.found is Found.FAULT
    assert "cannot answer now (status 503)" in found.words


def test_a_token_that_is_missing_or_refused_is_named() -> None:
    with central() as server:
        missing, refused = only(server.address, token=None), only(server.address, token=TOKEN + "x")
    assert missing.found is Found.TOKEN_MISSING
    assert missing.words == "The central answers. There is no token."
    assert refused.found is Found.TOKEN_REFUSED
    assert refused.words.endswith("does not accept this station's token.")


@pytest.mark.parametrize(
    ("speaks", "found"), [({"api": 0}, Found.CENTRAL_OLD), ({"api": 3, "oldest_api": 2}, Found.STATION_OLD)]
)
def test_a_central_of_another_time_is_named(speaks: dict[str, int], found: Found) -> None:
    with central() as server:
        server.rule = lambda *_: say(msgspec.structs.replace(HELLO, **speaks))
        assert only(server.address).found is found
        server.rule = lambda *_: say(msgspec.structs.replace(HELLO, api=3, oldest_api=1))
        assert findings(server.address)[0].found is Found.FINE


@pytest.mark.parametrize(
    ("off", "words"),
    [
        (timedelta(minutes=-7), "The clock of this computer is 7 min behind the central's."),
        (timedelta(hours=3), "The clock of this computer is 3 h ahead of the central's."),
        (timedelta(days=400), "The clock of this computer is 400 days ahead of the central's."),
    ],
)
def test_clocks_that_differ_are_named(off: timedelta, words: str) -> None:
    with central() as server:
        good, clock = findings(server.address, clock=lambda: now() + off)
        assert len(findings(server.address, clock=lambda: now() + timedelta(seconds=110))) == 1
    assert good.weight is Weight.GOOD
    assert (clock.found, clock.weight, clock.words) == (Found.CLOCK, Weight.NOTE, words)


def test_a_certificate_of_nobody_known_shows_its_fingerprint(tmp_path: Path) -> None:
    shows = signed(HOST)
    with central(shows, tmp_path) as server:
        found = only(server.address)
        assert server.seen == []
        assert found.found is Found.CERTIFICATE
        assert found.fingerprint == shows.fingerprint
        assert shows.fingerprint in found.words
        (good,) = findings(server.address, fingerprint=found.fingerprint)
    assert good.found is Found.FINE


def test_another_certificate_than_the_known_one_shows_both_fingerprints(tmp_path: Path) -> None:
    shows, known = signed(HOST), signed(HOST)
    with central(shows, tmp_path) as server:
        found = only(server.address, fingerprint=known.fingerprint.replace(":", "").lower())
        assert server.seen == []
    assert found.found is Found.FINGERPRINT
    assert shows.fingerprint in found.words
    assert known.fingerprint in found.words


@pytest.mark.parametrize(
    ("shows", "words"),
    [
        (signed("central.example"), "for another name or address"),
        (signed(HOST, starts=timedelta(-9), ends=timedelta(-1)), "has expired, or the clock"),
        (signed(HOST, starts=timedelta(1), ends=timedelta(9)), "is not valid yet, or the clock"),
    ],
)
def test_a_known_certificate_must_fit_all_the_same(shows: Signed, words: str, tmp_path: Path) -> None:
    with central(shows, tmp_path) as server:
        found = only(server.address, fingerprint=shows.fingerprint)
        assert server.seen == []
    assert found.found is Found.CERTIFICATE
    assert words in found.words


def test_a_certificate_that_ends_soon_is_said(tmp_path: Path) -> None:
    shows = signed(HOST, ends=timedelta(days=9, hours=1))
    with central(shows, tmp_path) as server:
        good, said = findings(server.address, fingerprint=shows.fingerprint)
    assert good.found is Found.FINE
    assert (said.found, said.weight) == (Found.CERTIFICATE, Weight.NOTE)
    assert said.words == "The central's certificate ends in 9 days; it needs a new one."


def test_https_to_a_plain_central_is_named() -> None:
    with central() as server:
        found = only(server.address.replace("http://", "https://"))
    assert found.found is Found.CERTIFICATE
    assert found.words.endswith("does not speak TLS there.")


def test_a_way_through_the_network_without_encryption_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    here = socket.getaddrinfo

    def elsewhere(host: str, *more: object, **options: object) -> object:
        return here(HOST if host == "central.example" else host, *more, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", elsewhere)
    with central() as server:
        port = server.address.rpartition(":")[2]
        good, said = findings(f"http://central.example:{port}")
    assert good.found is Found.FINE
    assert (said.found, said.weight) == (Found.OPEN, Weight.NOTE)
    assert "not encrypted" in said.words


def test_no_token_is_sent_to_ask_without_one() -> None:
    seen: list[str] = []

    def watch(request: Request, proceed: Proceed) -> Reply:
        seen.append(request.token)
        return proceed()

    with central() as server:
        server.rule = watch
        findings(server.address, token=None)
    assert seen == [""]
