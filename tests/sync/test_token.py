from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import PasswordDeleteError

from bridge.sync import token

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
        raise PasswordDeleteError(f"{service} {username}")


@pytest.fixture
def ring() -> Iterator[InMemory]:
    before = keyring.get_keyring()
    made = InMemory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_the_environment_comes_first(ring: InMemory) -> None:
    ring.kept["bridge", CENTRAL] = "kept"
    assert token.find(CENTRAL, {"BRIDGE_TOKEN": " given\n"}).value == "given"
    assert token.find(CENTRAL, {"BRIDGE_TOKEN": " "}).value == "kept"
    assert token.find(CENTRAL, {}).value == "kept"


@pytest.mark.usefixtures("ring")
def test_a_token_is_kept_for_its_central() -> None:
    assert token.store(CENTRAL, "secret") == ""
    assert token.find(CENTRAL, {}).value == "secret"
    found = token.find("http://other:8000", {})
    assert found.value is None
    assert "has no token for http://other:8000" in found.problem


@pytest.mark.usefixtures("ring")
def test_without_a_keyring_it_is_one_sentence() -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    found = token.find(CENTRAL, {})
    assert found.value is None
    for sentence in (found.problem, token.store(CENTRAL, "secret")):
        assert sentence == "The system's keyring cannot be used (NoKeyringError); set the token in BRIDGE_TOKEN."


@pytest.mark.usefixtures("ring")
def test_a_keyring_that_keeps_nothing_is_noticed() -> None:
    keyring.set_keyring(null.Keyring())  # type: ignore[no-untyped-call]
    assert "no keyring that keeps a token" in token.store(CENTRAL, "secret")


def test_a_token_is_not_shown_by_accident() -> None:
    assert "secret" not in repr(token.find(CENTRAL, {"BRIDGE_TOKEN": "secret"}))
