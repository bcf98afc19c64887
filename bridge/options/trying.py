"""Whether a serial would pass with some settings, on its own looks: for trying out rules before they hold. PURE."""

from dataclasses import dataclass

from bridge.options.settings import Settings
from bridge.phrases import phrase
from bridge.scan import commands
from bridge.scan.barcode import Reading, read
from bridge.serials import rules
from bridge.serials.facts import Item, Known, Listed, Match
from bridge.serials.subject import Subject, serial_in
from bridge.serials.verdicts import Level, Verdict

_ITEM = Item(sku=phrase("this product"), name="", requires_serial=True)


@dataclass(frozen=True, slots=True)
class Tried:
    """What becomes of a serial: `level` of the answer, `what` it is and `why`, in a person's words."""

    level: Level
    what: str
    why: str


class _NothingKnown:
    """No catalogue and no serial before this one."""

    def matches(self, _reading: Reading) -> tuple[Match, ...]:
        return ()

    def is_line(self, _sku: str) -> bool:
        return False

    def known(self, _serial: str) -> tuple[Known, ...]:
        return ()

    def earlier_serials(self, _sku: str) -> tuple[str, ...]:
        return ()

    def has_vendor_list(self, _sku: str) -> bool:
        return False

    def vendor_listed(self, _serial: str) -> tuple[Listed, ...]:
        return ()


def would_pass(text: str, settings: Settings) -> Tried | None:
    """The answer to `text` where the serial of a product without rules of its own is asked for; None for no text.

    What it cannot know is left out: the catalogue, and whether the serial was scanned before.
    """
    reading = read(text)
    if not reading.body:
        return None
    if commands.is_command(reading.body):
        return Tried(Level.REJECT, phrase("That is a command barcode."), phrase("It is never a serial."))
    if not settings.receive_require_serial:
        return Tried(Level.ACCEPT, phrase("Nothing is asked."), phrase("Serial number input is not required."))
    serial = serial_in(reading, _ITEM, settings)
    verdict = rules.judge(Subject(reading, serial, _ITEM, "", settings, _NothingKnown()))
    if verdict is None:
        return Tried(Level.ACCEPT, phrase("If it is new, it would pass."), _kept_words(reading, serial))
    return Tried(verdict.level, _words(verdict), verdict.what)


def _words(verdict: Verdict) -> str:
    if verdict.level is Level.ASK:
        return phrase("It would be asked about.")
    return phrase("It would be refused, but for a PIN.") if verdict.pin else phrase("It would be refused.")


def _kept_words(reading: Reading, serial: str) -> str:
    if serial != reading.body.strip():
        return phrase("Kept as {serial}.", serial=serial)
    if len(serial) == 1:
        return phrase("1 character.")
    return phrase("{n} characters.", n=len(serial))
