"""The station's token: from the environment, else from the system's keyring. It is written nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass, field

VARIABLE = "BRIDGE_TOKEN"
SERVICE = "bridge"


@dataclass(frozen=True, slots=True)
class Token:
    """What was found: the token, or None and why in one sentence."""

    value: str | None = field(repr=False)
    problem: str = ""


def find(address: str, environment: Mapping[str, str]) -> Token:
    """The token for the central at `address`; may ask the system and take a while."""
    given = environment.get(VARIABLE, "").strip()
    if given:
        return Token(given)
    import keyring  # noqa: PLC0415 - slow to import, and only needed here

    try:
        kept = keyring.get_password(SERVICE, address)
    except Exception as error:  # noqa: BLE001 - its backends raise whatever the system raises
        return Token(None, _unusable(error))
    if kept:
        return Token(kept)
    return Token(None, f"This station has no token for {address}; set it in the Options or in {VARIABLE}.")


def store(address: str, token: str) -> str:
    """Keep a token for the central at `address`; why it could not be kept in one sentence, empty when it was."""
    import keyring  # noqa: PLC0415 - slow to import, and only needed here

    try:
        keyring.set_password(SERVICE, address, token)
        kept = keyring.get_password(SERVICE, address)
    except Exception as error:  # noqa: BLE001 - its backends raise whatever the system raises
        return _unusable(error)
    # one of its backends keeps nothing and says nothing
    return "" if kept == token else f"This system has no keyring that keeps a token; set {VARIABLE}."


def _unusable(error: Exception) -> str:
    return f"The system's keyring cannot be used ({type(error).__name__}); set the token in {VARIABLE}."
