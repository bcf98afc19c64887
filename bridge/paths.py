"""Where things lie."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """A bundled file or folder, e.g. `fonts` or `icons/menu.svg`: beside the package in a checkout, in it otherwise."""
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name
