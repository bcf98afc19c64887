"""What a new station and its central say to each other: `POST /api/v1/enrol`, without a token."""

import msgspec


class Enrol(msgspec.Struct, frozen=True, kw_only=True):
    """`secret` as hex digits. `attempt` is made by the station: asked again with it, the answer may come once more."""

    secret: str
    attempt: str


class Enrolled(msgspec.Struct, frozen=True, kw_only=True):
    """The station's token and name, and texts of options by key."""

    token: str
    station: str
    options: dict[str, str] = {}
