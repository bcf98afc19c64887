"""Who has which document open, as station and central say it to each other. JSON as in `bridge.sync.wire`."""

import msgspec


class OpenDocument(msgspec.Struct, frozen=True, kw_only=True):
    """A document somebody has open, and since when. `station` is the central's to fill in."""

    document: str
    since: str
    station: str = ""


class Presence(msgspec.Struct, frozen=True, kw_only=True):
    """`PUT /api/v1/presence`: all the documents a station has open, said again while it has them.

    The answer is a `Presence` too: the same documents as other stations have them open.
    """

    documents: tuple[OpenDocument, ...] = ()
