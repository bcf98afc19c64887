"""Caps Lock, as far as the keys that come tell; Qt itself has no word for it."""

from collections.abc import Callable

_BITS = {"xcb": 0x2, "wayland": 0x2, "windows": 0x100}


class CapsLock:
    """Follows the lock from key to key; `on_change` hears every change, and nothing where the platform tells nothing.

    `modifiers` are the native ones of a key, which give the lock as it was before that key.
    """

    def __init__(self, on_change: Callable[[bool], None]) -> None:
        self._on_change = on_change
        self._on = False
        self._before: bool | None = None

    def pressed(self, modifiers: int, *, platform: str) -> None:
        """Any key was pressed."""
        if platform in _BITS:
            self._before = bool(modifiers & _BITS[platform])
            self._tell(on=self._before)

    def let_go(self) -> None:
        """The Caps Lock key itself was released: the lock is now the opposite of what it was before."""
        if self._before is not None:
            self._tell(on=not self._before)

    def _tell(self, *, on: bool) -> None:
        if on != self._on:
            self._on = on
            self._on_change(on)
