"""Real TLS on loopback: a token goes only to a central that has proven itself."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import certifi
import pytest

from bridge.errors import CentralUnreachable
from bridge.sync import pinned
from bridge.sync.centrals import connect, consult, trust
from bridge.sync.centrals.trust import SYSTEM, Trust
from tests.sync.loopback import TOKEN, Ledger, Server, serve
from tests.sync.scene import Dock
from tests.sync.test_calls import operation
from tests.sync.tls import DAY, Signed, signed

HOST = "127.0.0.1"


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Signed:
    """An authority of this system's store, the only one there."""
    made = signed(authority=True)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.files(tmp_path / "store")[0]))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "nowhere"))
    return made


@contextmanager
def served(shows: Signed, folder: Path) -> Iterator[Server]:
    with serve(Ledger(), tls=shows.server(folder / "server")) as server:
        yield server


def refused(server: Server, trusted: Trust) -> str:
    """What is said of a central that is not trusted; it must not have got anything."""
    said = set()
    central = connect(server.address, TOKEN, trust=trusted)
    for ask in (central.hello, lambda: central.push([operation()]), lambda: central.pull(0)):
        with pytest.raises(CentralUnreachable) as told:
            ask()
        said.add(str(told.value))
    with pytest.raises(CentralUnreachable):
        consult(server.address, TOKEN, within_s=2, trust=trusted).serials("CM1")
    assert server.seen == []
    (words,) = said
    return words


def test_a_certificate_of_an_authority_of_the_system_is_trusted(authority: Signed, tmp_path: Path) -> None:
    with served(signed(HOST, by=authority), tmp_path) as server:
        assert connect(server.address, TOKEN).hello().station == "Dock 3"
        assert server.seen[0].token == TOKEN


def test_an_unknown_authority_gets_nothing(authority: Signed, tmp_path: Path) -> None:
    assert authority.pem
    for shows in (signed(HOST), signed(HOST, by=signed(authority=True))):
        with served(shows, tmp_path) as server:
            words = refused(server, SYSTEM)
        assert words == f"The central at {server.address} has a certificate of no authority that this computer knows."


def test_neither_requests_bundle_nor_its_environment_is_trusted_besides(
    authority: Signed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = signed(authority=True)
    file = other.files(tmp_path / "other")[0]
    assert authority.pem
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(file))
    monkeypatch.setattr(certifi, "where", lambda: str(file))
    with served(signed(HOST, by=other), tmp_path) as server:
        assert "no authority" in refused(server, SYSTEM)


@pytest.mark.parametrize(
    ("dates", "hosts", "words"),
    [
        ((-2 * DAY, -DAY), (HOST,), "has expired"),
        ((DAY, 2 * DAY), (HOST,), "is not valid yet, or the clock of this computer is wrong"),
        ((-DAY, DAY), ("10.0.0.1", "central.example"), "for another name or address"),
        ((-DAY, DAY), (), "for another name or address"),
    ],
)
def test_dates_and_name_are_checked_whatever_is_trusted(
    authority: Signed, tmp_path: Path, dates: tuple[timedelta, timedelta], hosts: tuple[str, ...], words: str
) -> None:
    starts, ends = dates
    for shows in (signed(*hosts, by=authority, starts=starts, ends=ends), signed(*hosts, starts=starts, ends=ends)):
        with served(shows, tmp_path) as server:
            own = Trust(shows.pem)
            assert words in refused(server, own)
    with served(signed(*hosts, by=authority, starts=starts, ends=ends), tmp_path) as server:
        assert words in refused(server, SYSTEM)


def test_the_central_s_own_certificate_is_the_only_root(authority: Signed, tmp_path: Path) -> None:
    mine = signed(HOST, by=authority)
    with served(mine, tmp_path) as server:
        assert connect(server.address, TOKEN, trust=Trust(mine.pem)).hello().product == "bridge-central"
    with served(signed(HOST, by=authority), tmp_path) as server:
        words = refused(server, Trust(mine.pem))
        assert "shows another certificate than the one this station knows" in words


def test_https_to_a_port_without_tls_is_said(tmp_path: Path) -> None:
    assert tmp_path.exists()
    with serve(Ledger()) as server:
        address = server.address.replace("http://", "https://")
        with pytest.raises(CentralUnreachable, match="does not speak TLS there"):
            connect(address, TOKEN).hello()
        with pytest.raises(CentralUnreachable, match="does not speak TLS there"):
            trust.shown(address)


def test_an_address_without_a_port_has_that_of_its_scheme() -> None:
    assert [trust.port_of(address) for address in ("https://[::1]", "http://central", "https://c:1")] == [443, 80, 1]


def test_an_error_that_holds_itself_is_looked_through_once() -> None:
    error = OSError("refused")
    error.args = (error,)
    assert trust.refused_proof(error) is None


def test_a_pinned_certificate_is_fetched_once_and_kept(dock: Dock, tmp_path: Path) -> None:
    mine = signed(HOST)
    with served(mine, tmp_path) as server:
        found = pinned.trust_of(dock.store, server.address, mine.fingerprint.replace(":", "").lower())
        assert ssl.PEM_cert_to_DER_cert(found.certificate) == ssl.PEM_cert_to_DER_cert(mine.pem)
        assert connect(server.address, TOKEN, trust=found).hello().station == "Dock 3"
        address = server.address
    assert pinned.trust_of(dock.store, address, mine.fingerprint) == found, "nobody is asked again"
    with pytest.raises(CentralUnreachable, match="cannot be reached"):
        pinned.trust_of(dock.store, address, signed(HOST).fingerprint)
    assert pinned.trust_of(dock.store, address, "") == SYSTEM
    assert pinned.trust_of(dock.store, "http://127.0.0.1:1", mine.fingerprint) == SYSTEM


def test_another_certificate_than_the_option_says_is_not_kept(dock: Dock, tmp_path: Path) -> None:
    mine, other = signed(HOST), signed(HOST)
    with served(other, tmp_path) as server:
        with pytest.raises(CentralUnreachable) as told:
            pinned.trust_of(dock.store, server.address, mine.fingerprint)
        assert mine.fingerprint in str(told.value)
        assert other.fingerprint in str(told.value)
        assert server.seen == []
        again = pinned.trust_of(dock.store, server.address, other.fingerprint)
    assert trust.is_of(again.certificate, other.fingerprint)
