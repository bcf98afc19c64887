"""What a station makes of a central's answers to a setup code."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from bridge.central.enrolments import TOO_OLD, UNKNOWN, USED, Refusal
from bridge.errors import CentralRefused, CentralUncertain, CentralUnreachable, NotACentral, sentence_of
from bridge.phrases import Phrase
from bridge.sync.centrals.enrolling import Given, enrol
from bridge.sync.enrolment import Enrol, Enrolled
from bridge.sync.setup_code import SECRET_BYTES, SetupCode
from tests.sync.loopback import Proceed, Reply, Request, ResetError, Server, problem, say
from tests.sync.test_calls import HTML, nobody_listens

ENROLLED = Enrolled(token="given", station="Dock 3", options={"sound.volume": "40"})  # noqa: S106  for tests


def asked(address: str, *, now: datetime | None = None, attempt: str = "one") -> Given:
    return enrol(SetupCode(address, bytes(SECRET_BYTES)), attempt=attempt, now=now or datetime.now(UTC))


def test_an_answer_that_was_lost_is_fetched_again_under_the_same_name(server: Server) -> None:
    bodies: list[Enrol] = []

    def lose_the_first(request: Request, _: Proceed) -> Reply:
        assert request.token == ""
        bodies.append(msgspec.json.decode(request.body, type=Enrol))
        if len(bodies) == 1:
            raise ResetError
        return say(ENROLLED)

    server.rule = lose_the_first
    assert asked(server.address).enrolled == ENROLLED
    assert bodies == [Enrol(secret="00" * SECRET_BYTES, attempt="one")] * 2


def test_an_answer_that_never_comes_is_uncertain(server: Server) -> None:
    def lose(_: Request, __: Proceed) -> Reply:
        raise ResetError

    server.rule = lose
    with pytest.raises(CentralUncertain, match="was lost before it answered"):
        asked(server.address)


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (problem(404, "Nobody knows it."), CentralRefused, "Nobody knows it."),
        (problem(409, "It was used."), CentralRefused, "It was used."),
        (problem(410, "It is too old."), CentralRefused, "It is too old."),
        (problem(401, "No token."), CentralRefused, "takes no setup codes; its Bridge is too old"),
        (problem(503, "Later."), CentralUnreachable, "Later."),
        (HTML, NotACentral, "is not a Bridge central"),
        (Reply(200, b"{}"), NotACentral, "is not a Bridge central"),
        (Reply(404, b"no", "text/plain"), NotACentral, "is not a Bridge central"),
    ],
)
def test_every_other_answer_is_one_sentence(server: Server, answer: Reply, kind: type[Exception], words: str) -> None:
    server.rule = lambda *_: answer
    with pytest.raises(kind, match=words):
        asked(server.address)


@pytest.mark.parametrize("refusal", [UNKNOWN, USED, TOO_OLD])
def test_what_a_central_says_of_a_code_can_be_told_in_any_language(server: Server, refusal: Refusal) -> None:
    server.rule = lambda _request, _proceed: problem(refusal.status, refusal.words)
    with pytest.raises(CentralRefused) as refused:
        asked(server.address)
    assert sentence_of(refused.value) == refusal.words
    assert isinstance(sentence_of(refused.value), Phrase)


def test_a_central_that_is_away_or_not_found_is_one_sentence() -> None:
    with nobody_listens() as address, pytest.raises(CentralUnreachable, match="cannot be reached"):
        asked(address)
    with pytest.raises(CentralUnreachable, match="cannot be reached"):
        asked("http://no-such-central.invalid")


def test_how_far_the_clocks_differ_comes_along(server: Server) -> None:
    server.rule = lambda *_: say(ENROLLED)
    given = asked(server.address, now=datetime.now(UTC) - timedelta(minutes=9))
    assert given.behind_s is not None
    assert 530 < given.behind_s < 560
    assert "given" not in repr(given).replace("Given", "")
