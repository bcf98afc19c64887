"""A keyring for station processes: it keeps passwords in the file that RING_FILE names, away from all data."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

BACKEND = "tests.station.ring.Ring"
FILE = "RING_FILE"


class Ring(KeyringBackend):
    """As good as a real one, and read back by the test."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        """What was kept."""
        return self._kept().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self._keep({**self._kept(), f"{service} {username}": password})

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        kept = self._kept()
        if kept.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError(username)
        self._keep(kept)

    def _kept(self) -> dict[str, str]:
        file = Path(os.environ[FILE])
        return {str(key): str(value) for key, value in json.loads(file.read_text()).items()} if file.exists() else {}

    def _keep(self, kept: dict[str, str]) -> None:
        Path(os.environ[FILE]).write_text(json.dumps(kept))
