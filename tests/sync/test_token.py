import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import PasswordDeleteError

from bridge.sync.token import FILE, NO_TOKEN, Tokens

CENTRAL = "http://central:8000"


class InMemory(KeyringBackend):
    """Keeps passwords as long as the test."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(f"{service} {username}")


@pytest.fixture
def ring() -> Iterator[InMemory]:
    before = keyring.get_keyring()
    made = InMemory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def tokens(folder: Path, place: str = "keyring", given: str | None = None) -> Tokens:
    return Tokens(folder, {} if given is None else {"BRIDGE_TOKEN": given}, place=lambda: place)


def test_the_environment_comes_first(ring: InMemory, tmp_path: Path) -> None:
    ring.kept["bridge", CENTRAL] = "kept"
    assert tokens(tmp_path, given=" given\n").find(CENTRAL).value == "given"
    assert tokens(tmp_path, given=" ").find(CENTRAL).value == "kept"
    assert tokens(tmp_path).find(CENTRAL).value == "kept"


@pytest.mark.usefixtures("ring")
@pytest.mark.parametrize("place", ["keyring", "session", "file"])
def test_a_token_is_kept_for_its_central_wherever_that_is(tmp_path: Path, place: str) -> None:
    kept = tokens(tmp_path, place)
    assert kept.problem() == ""
    assert kept.keep(CENTRAL, "secret") == ""
    assert kept.find(CENTRAL + "/").value == "secret"
    assert kept.keep("http://second:8000", "other") == ""
    assert kept.find(CENTRAL).value == "secret"
    found = kept.find("http://other:8000")
    assert found.value is None
    assert "http://other:8000" in found.problem


@pytest.mark.usefixtures("ring")
@pytest.mark.parametrize("place", ["keyring", "session"])
def test_it_is_written_nowhere_unless_a_file_was_chosen(tmp_path: Path, place: str) -> None:
    assert tokens(tmp_path, place).keep(CENTRAL, "secret") == ""
    assert list(tmp_path.iterdir()) == []


def test_what_is_kept_for_a_session_ends_with_it(tmp_path: Path) -> None:
    assert tokens(tmp_path, "session").keep(CENTRAL, "secret") == ""
    found = tokens(tmp_path, "session").find(CENTRAL)
    assert found.value is None
    assert found.problem == f"Type the token for {CENTRAL} in Options > Connection."


def test_the_file_is_for_its_owner_s_eyes_only(tmp_path: Path) -> None:
    kept = tokens(tmp_path, "file")
    (tmp_path / FILE).write_text("broken")
    assert kept.find(CENTRAL).value is None
    assert kept.keep(CENTRAL, "secret") == ""
    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_folder_that_takes_no_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "cannot be written" in tokens(tmp_path / "file", "file").keep(CENTRAL, "secret")
    assert "cannot be read" in tokens(tmp_path / "file", "file").find(CENTRAL).problem


@pytest.mark.usefixtures("ring")
def test_without_a_keyring_it_is_one_sentence(tmp_path: Path) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    kept = tokens(tmp_path)
    found = kept.find(CENTRAL)
    assert found.value is None
    for sentence in (found.problem, kept.keep(CENTRAL, "secret"), kept.problem()):
        assert sentence == "No keyring works here. Choose another place for the token, or set BRIDGE_TOKEN."


@pytest.mark.usefixtures("ring")
def test_a_keyring_that_keeps_nothing_is_noticed(tmp_path: Path) -> None:
    keyring.set_keyring(null.Keyring())  # type: ignore[no-untyped-call]
    kept = tokens(tmp_path)
    assert "No keyring works here" in kept.keep(CENTRAL, "secret")
    assert "No keyring works here" in kept.problem()


def test_a_trial_leaves_nothing_in_the_keyring(ring: InMemory, tmp_path: Path) -> None:
    assert tokens(tmp_path).problem() == ""
    assert ring.kept == {}


def test_a_token_is_not_shown_by_accident(tmp_path: Path) -> None:
    assert "secret" not in repr(tokens(tmp_path, given="secret").find(CENTRAL))


@pytest.mark.parametrize("text", ["sec\nret", "sec ret", "s\u00e9cret"])
def test_what_no_request_could_carry_is_no_token(ring: InMemory, tmp_path: Path, text: str) -> None:
    given = tokens(tmp_path, given=text).find(CENTRAL)
    assert (given.value, given.given) == (None, True)
    assert given.problem == "What BRIDGE_TOKEN holds is no token of a central."
    assert tokens(tmp_path).keep(CENTRAL, text) == NO_TOKEN
    assert ring.kept == {}
    ring.kept["bridge", CENTRAL] = text
    found = tokens(tmp_path).find(CENTRAL)
    assert found.value is None
    assert found.problem.startswith(f"This station has no token for {CENTRAL}")


@pytest.mark.parametrize("before", ["keyring", "session", "file"])
@pytest.mark.parametrize("after", ["keyring", "session", "file"])
def test_a_token_moves_to_where_the_options_say(ring: InMemory, tmp_path: Path, before: str, after: str) -> None:
    place = before
    kept = Tokens(tmp_path, {}, place=lambda: place)
    assert kept.keep(CENTRAL, "secret") == ""
    place = after
    assert kept.unsettled is (before != after)
    assert kept.settle(CENTRAL) == ""
    assert kept.find(CENTRAL).value == "secret"
    assert not kept.unsettled
    assert bool(ring.kept) is (after == "keyring")
    assert (tmp_path / FILE).exists() is (after == "file")


@pytest.mark.usefixtures("ring")
def test_a_token_that_cannot_move_stays(tmp_path: Path) -> None:
    place = "file"
    kept = Tokens(tmp_path, {}, place=lambda: place)
    assert kept.keep(CENTRAL, "secret") == ""
    place = "keyring"
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    assert "No keyring works here" in kept.settle(CENTRAL)
    assert kept.unsettled
    assert (tmp_path / FILE).exists()
