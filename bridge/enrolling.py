"""Setting up this station by a code that its central printed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from bridge.commands import opened, tokens_of
from bridge.errors import BadArgument, BridgeError, sentence_of
from bridge.ids import new_id
from bridge.moments import to_text
from bridge.options import saved
from bridge.options.settings import Settings, option_of
from bridge.phrases import Phrase, phrase
from bridge.store.engine import Store
from bridge.sync import outbox, pinned, setup_code
from bridge.sync.centrals.checking import unreached
from bridge.sync.centrals.clocks import difference
from bridge.sync.centrals.enrolling import Given, enrol
from bridge.sync.setup_code import SetupCode
from bridge.sync.token import Tokens

BY = "setup code"
_OWN = frozenset({"central.url", "central.fingerprint", "central.token_store", "station.name"})


class Came(Enum):
    """What came of a code. CHOOSE: it was not used, since it must be said first where the token is to be kept."""

    CONNECTED = auto()
    CHOOSE = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class Setup:
    """What came of a code, in words; `notes` are what else a person should know."""

    came: Came
    words: Phrase
    notes: tuple[Phrase, ...] = ()


def set_up(store: Store, text: str, *, tokens: Tokens, stopping: Callable[[], bool] = lambda: False) -> Setup:
    """Ask the central of a setup code for this station's token, keep it, and take over what came with it.

    Takes as long as a few calls. The code is used up only when all that can be known before is good.
    """
    try:
        code = setup_code.read(text)
        if unfinished := _unfinished(store, code.address):
            return Setup(Came.REFUSED, unfinished)
        if problem := tokens.problem():
            return Setup(Came.CHOOSE, phrase(problem))
        if silent := unreached(code.address):
            return Setup(Came.REFUSED, silent.words)
        given = enrol(code, attempt=new_id(), now=store.clock())
        if stopping():
            return Setup(Came.REFUSED, phrase("The station is closing."))
        return _take_over(store, code, given, tokens)
    except BridgeError as error:
        return Setup(Came.REFUSED, phrase(sentence_of(error)))


def run_enrol(folder: Path, text: str) -> Setup:
    """Set up the station whose data are in `folder`; BridgeError where that was not to be."""
    with opened(folder) as store:
        done = set_up(store, text, tokens=tokens_of(store))
    if done.came is Came.CHOOSE:
        ways = "Another place: bridge options set central.token_store file."
        raise BridgeError(f"{done.words} {ways} The code was not used.")
    if done.came is Came.REFUSED:
        raise BridgeError(done.words)
    return done


def _unfinished(store: Store, address: str) -> Phrase | None:
    """Why another central must not be set now: what was done for the one before would go to the new one."""
    with store.read() as connection:
        before, waiting = saved.load(connection).central_url, outbox.summary(connection).waiting
    if not before or not waiting or before.rstrip("/") == address.rstrip("/"):
        return None
    return phrase("Work for the central at {address} waits to be sent: {n} to go first.", address=before, n=waiting)


def _take_over(store: Store, code: SetupCode, given: Given, tokens: Tokens) -> Setup:
    if problem := tokens.keep(code.address, given.enrolled.token):
        told = phrase("{problem} The code is used up; have the central print a new one.", problem=phrase(problem))
        return Setup(Came.REFUSED, told)
    if given.certificate:
        pinned.keep(store, given.certificate)
    known, unknown = _sorted_out(given.enrolled.options)
    own = {
        "central.url": code.address,
        "central.fingerprint": code.fingerprint,
        "station.name": given.enrolled.station,
    }
    with store.write() as connection:
        before = saved.load(connection)
        saved.change(connection, {**known, **own}, at=to_text(store.clock()), by=BY)
    notes = _notes(before, given, tokens, code.address, unknown)
    return Setup(Came.CONNECTED, phrase("Connected as {station}.", station=given.enrolled.station), notes)


def _sorted_out(options: Mapping[str, str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """What this version can set, and the keys of the rest."""
    known: dict[str, str] = {}
    unknown: list[str] = []
    for key, text in options.items():
        try:
            option_of(key).parse(text)
        except BadArgument:
            unknown.append(key)
        else:
            if key not in _OWN:
                known[key] = text
    return known, tuple(unknown)


def _notes(
    before: Settings, given: Given, tokens: Tokens, address: str, unknown: tuple[str, ...]
) -> tuple[Phrase, ...]:
    notes = [difference(given.behind_s)]
    if before.central_url and before.central_url.rstrip("/") != address:
        notes.append(phrase("Before, this station sent to {address}.", address=before.central_url))
    if unknown:
        notes.append(phrase("Options that this version does not know were left out: {keys}.", keys=", ".join(unknown)))
    if tokens.find(address).given:
        notes.append(phrase("BRIDGE_TOKEN is set here and is used in place of the token of the code."))
    return tuple(note for note in notes if note is not None)
