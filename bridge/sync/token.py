"""The station's token: from the environment, else where the Options say that it is kept."""

import contextlib
import json
import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from bridge.paths import keep_private
from bridge.phrases import phrase

VARIABLE = "BRIDGE_TOKEN"
SERVICE = "bridge"
FILE = "token.json"
KEYRING, SESSION, IN_FILE = "keyring", "session", "file"
_TRIAL = "trial"
NO_TOKEN = phrase("This is no token of a central.")
_log = logging.getLogger(__name__)

Typed: TypeAlias = dict[str, str] | None
"""The tokens in memory, by the address of the central."""


@dataclass(frozen=True, slots=True)
class Token:
    """What was found: the token, or None and why in one sentence. `given`: the environment gave it."""

    value: str | None = field(repr=False)
    problem: str = ""
    given: bool = False


def looks_like_token(text: str) -> bool:
    """Whether a text can stand in a request as a token: printable ASCII without a blank."""
    return bool(text) and text.isascii() and text.isprintable() and " " not in text


class Tokens:
    """Where one station keeps its tokens, by the address of the central; usable from every thread.

    `place` tells `keyring`, `session` (in memory, typed anew after each start) or `file` (in the data folder, for its
    owner's eyes only). What stands in the environment comes before all of them. Nothing is ever kept elsewhere.
    `typed` is that memory; whoever has it beyond these gives it to the next.
    """

    def __init__(
        self, folder: Path, environment: Mapping[str, str], *, place: Callable[[], str], typed: Typed = None
    ) -> None:
        self._folder = folder
        self._environment = environment
        self._place = place
        self._session = {} if typed is None else typed
        self._last = place()
        self._moving = threading.Lock()

    @property
    def given(self) -> str:
        """The token that stands in the environment, empty for none."""
        return self._environment.get(VARIABLE, "").strip()

    @property
    def unsettled(self) -> bool:
        """Whether the Options name another place than that where tokens were kept until now."""
        return self._place() != self._last

    def find(self, address: str) -> Token:
        """The token for the central at `address`; may ask the system and take a while."""
        if given := self.given:
            none = phrase("What {variable} holds is no token of a central.", variable=VARIABLE)
            return replace(_token(given, none), given=True)
        return self._found(_plain(address), self._place())

    def keep(self, address: str, token: str) -> str:
        """Keep a token for the central at `address`; why it could not be kept in one sentence, empty when it was."""
        address = _plain(address)
        if not looks_like_token(token):
            return NO_TOKEN
        match self._place():
            case "session":
                self._session[address] = token
                return ""
            case "file":
                return self._into_file(address, token)
            case _:
                return _into_keyring(address, token)

    def problem(self) -> str:
        """Why no token could be kept where the Options say, in one sentence; empty if one can."""
        return keyring_problem() if self._place() == KEYRING else ""

    def settle(self, address: str) -> str:
        """Bring the token for `address` to where the Options say now, and leave none where it was.

        Why that could not be done in one sentence, empty when it was, or when there was nothing to bring.
        """
        with self._moving:
            before, now = self._last, self._place()
            if before == now:
                return ""
            found = self._found(_plain(address), before)
            problem = self.keep(address, found.value) if found.value else ""
            if not problem:
                self._forget(_plain(address), before)
                self._last = now
            return problem

    def _found(self, address: str, place: str) -> Token:
        match place:
            case "session":
                return _token(self._session.get(address), _typed(address))
            case "file":
                return self._in_file(address)
            case _:
                return _in_keyring(address)

    def _forget(self, address: str, place: str) -> None:
        match place:
            case "session":
                self._session.clear()
            case "file":
                (self._folder / FILE).unlink(missing_ok=True)
            case _:
                _out_of_keyring(address)

    def _in_file(self, address: str) -> Token:
        try:
            kept = self._read().get(address)
        except OSError as error:
            return Token(None, phrase("{file} cannot be read: {why}.", file=self._folder / FILE, why=error.strerror))
        none = phrase("This station has no token for {address}; set it in Options > Connection.", address=address)
        return _token(kept, none)

    def _read(self) -> dict[str, str]:
        try:
            found = json.loads((self._folder / FILE).read_text("utf-8"))
        except (FileNotFoundError, ValueError):
            return {}
        return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}

    def _into_file(self, address: str, token: str) -> str:
        try:
            keep_private(self._folder / FILE, json.dumps({**self._read(), address: token}).encode())
        except OSError as error:
            return phrase("{file} cannot be written: {why}.", file=self._folder / FILE, why=error.strerror)
        return ""


def keyring_problem() -> str:
    """Why this system's keyring keeps nothing, in one sentence; empty if it does. May take a while."""
    problem = _into_keyring(_TRIAL, _TRIAL)
    if not problem:
        _out_of_keyring(_TRIAL)
    return problem


def _token(kept: str | None, otherwise: str) -> Token:
    return Token(kept) if kept and looks_like_token(kept) else Token(None, otherwise)


def _plain(address: str) -> str:
    return address.strip().rstrip("/")


def _in_keyring(address: str) -> Token:
    import keyring  # noqa: PLC0415 - slow to import, and only needed here

    try:
        kept = keyring.get_password(SERVICE, address)
    except Exception as error:  # noqa: BLE001 - its backends raise whatever the system raises
        return Token(None, _unusable(type(error).__name__))
    facts = {"address": address, "variable": VARIABLE}
    none = phrase("This station has no token for {address}; set it in the Options or in {variable}.", **facts)
    return _token(kept, none)


def _into_keyring(address: str, token: str) -> str:
    import keyring  # noqa: PLC0415 - slow to import, and only needed here

    try:
        keyring.set_password(SERVICE, address, token)
        kept = keyring.get_password(SERVICE, address)
    except Exception as error:  # noqa: BLE001 - its backends raise whatever the system raises
        return _unusable(type(error).__name__)
    # one of its backends keeps nothing and says nothing
    return "" if kept == token else _unusable("it keeps nothing")


def _out_of_keyring(address: str) -> None:
    import keyring  # noqa: PLC0415 - slow to import, and only needed here

    # whatever a backend raises, there is nothing of it left that would be looked for
    with contextlib.suppress(Exception):
        keyring.delete_password(SERVICE, address)


def _unusable(why: str) -> str:
    _log.info("The system's keyring cannot be used: %s.", why)
    return phrase("No keyring works here. Choose another place for the token, or set {variable}.", variable=VARIABLE)


def _typed(address: str) -> str:
    return phrase("Type the token for {address} in Options > Connection.", address=address)
