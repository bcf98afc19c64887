"""The errors of Bridge.

BridgeError              shown to a person as it is: one clear sentence
├── BadArgument          the command line or an option's value
├── StoreError           a file of the station
│   ├── StoreInUse       another station has the data folder
│   ├── StoreTooNew      written by a newer Bridge
│   └── StoreFull        no room, or the disk refuses
├── BadFile              a file to import, with every bad line
├── PrinterError         a printer
└── CentralError         the central system
    ├── CentralUnreachable   it did not answer; nothing is known
    ├── CentralUncertain     it may or may not have taken what was sent
    ├── CentralRefused       it said no for good
    ├── TokenRefused         it does not know this station
    └── NotACentral          something else answers there
"""

from bridge.phrases import listed


class BridgeError(Exception):
    """An expected failure whose text is one clear sentence for a person."""


class BadArgument(BridgeError):
    """A value from the command line or for an option cannot be used."""


class StoreError(BridgeError):
    """A file of the station cannot be used."""


class StoreInUse(StoreError):
    """Another station has the data folder open."""


class StoreTooNew(StoreError):
    """The data was written by a newer Bridge."""


class StoreFull(StoreError):
    """The disk has no room or refuses to write."""


class BadFile(BridgeError):
    """A file to import has bad lines; `lines` names each."""

    def __init__(self, summary: str, lines: tuple[str, ...] = ()) -> None:
        super().__init__(listed(summary, *lines, between="\n") if lines else summary)
        self.lines = lines


class PrinterError(BridgeError):
    """What was to be printed was not: the printer cannot be used as things are."""


class CentralError(BridgeError):
    """The central system did not do what it was asked."""


class CentralUnreachable(CentralError):
    """No connection: what was to be sent has not left."""


class CentralUncertain(CentralError):
    """The connection broke after sending: the central may or may not have taken it."""


class CentralRefused(CentralError):
    """The central said no for good."""


class TokenRefused(CentralError):
    """The central does not accept this station's token."""


class NotACentral(CentralError):
    """Something that is not a Bridge central answers at that address."""


def sentence_of(error: Exception) -> str:
    """What an error says, as the phrase it was raised with where it is one."""
    first = error.args[0] if len(error.args) == 1 else None
    return first if isinstance(first, str) else str(error)
