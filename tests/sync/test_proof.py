"""A token stands in for a forgotten PIN when the central takes it, or, where none answers, when it is the station's."""

import pytest

from bridge.sync import centrals, proof
from bridge.sync.token import NO_TOKEN
from tests.sync.loopback import TOKEN, Ledger, Reply, Server, serve

OTHER = "the-token-of-dock-4"


def refused(server: Server, given: str, *, own: str | None = None) -> str:
    return proof.refuses(given, address=server.address, dial=centrals.connect, own=lambda _address: own)


def test_a_token_that_the_central_takes_is_good_whatever_the_station_has_itself(server: Server) -> None:
    assert refused(server, TOKEN, own=OTHER) == ""
    assert refused(server, f"  {TOKEN}\n") == ""


def test_a_token_that_the_central_does_not_know_is_not(server: Server) -> None:
    assert refused(server, OTHER, own=OTHER) == f"The central at {server.address} does not accept this token."


def test_where_no_central_answers_the_stations_own_token_is_good_alone(ledger: Ledger) -> None:
    with serve(ledger) as gone:
        pass
    assert refused(gone, OTHER, own=OTHER) == ""
    for own in (TOKEN, None):
        assert refused(gone, OTHER, own=own).endswith("only this station's own token is good, and this is another one.")


@pytest.mark.parametrize("kind", ["text/html", "application/json"])
def test_what_is_no_central_proves_nothing(server: Server, kind: str) -> None:
    server.rule = lambda _request, _proceed: Reply(200, b'{"product": "a shop", "version": "1"}', kind)
    assert "is not a Bridge central" in refused(server, TOKEN, own=TOKEN)


@pytest.mark.parametrize("given", ["", "   ", "two words", "a\rb", "é", "x" * 501])
def test_what_cannot_be_a_token_is_sent_nowhere(server: Server, given: str) -> None:
    assert refused(server, given, own=given) == NO_TOKEN
    assert server.seen == []


def test_a_station_without_a_central_has_no_way_out() -> None:
    said = proof.refuses(TOKEN, address=None, dial=centrals.connect, own=lambda _address: TOKEN)
    assert said == proof.NO_CENTRAL


def test_no_sentence_repeats_the_token(server: Server) -> None:
    assert OTHER not in refused(server, OTHER)
    assert len(server.seen) == 1
