"""The answer to the last scan as the banner shows it: frozen values, words already made, no Qt."""

from dataclasses import dataclass
from enum import StrEnum

from bridge.ui.speech import tr

OK = "XJXOK"
NO = "XJXNO"


class BannerState(StrEnum):
    """What the band looks like; the value names its fill in the theme where it has one."""

    READY = "ready"
    WANTED = "wanted"
    ACCEPT = "accept"
    RESTED = "rested"
    ASK = "ask"
    REJECT = "reject"
    REVIEW = "review"
    DEAF = "deaf"


class SlotState(StrEnum):
    """Where the serial stands that the banner speaks of."""

    WANTED = "wanted"
    TYPED = "typed"  # once; it is not taken yet
    FILLED = "filled"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class Slot:
    """The serial in the banner. `text` only when filled or typed; `length` in characters, None when unknown.

    `note` stands beside it: "11 characters", the pattern, or what comes next. `sku` and `what`, a serial number unless
    given, are for the spoken name.
    """

    state: SlotState
    sku: str
    text: str = ""
    length: int | None = None
    note: str = ""
    what: str = ""

    @property
    def spoken(self) -> str:
        """The slot's name for a screen reader."""
        what = self.what or tr("Serial number")
        if self.state is SlotState.FILLED:
            return tr("{what} {text}, accepted", what=what, text=self.text)
        if self.state is SlotState.TYPED:
            return tr("{what} {text}, typed once", what=what, text=self.text)
        wanted = tr("not needed") if self.state is SlotState.OPTIONAL else tr("wanted")
        return ", ".join(part for part in (tr("{what} of {sku}", what=what, sku=self.sku), wanted, self.note) if part)


@dataclass(frozen=True, slots=True)
class Counter:
    """The large number at the right. `of` is the line below it ("of 12", "units"), `note` the one below that.

    `name` is spoken before it: "CAM-2, 6 of 12 counted" comes from name "CAM-2", of "of 12", verb "counted", which it
    is unless given.
    """

    value: int
    of: str = ""
    note: str = ""
    name: str = ""
    verb: str | None = None

    @property
    def spoken(self) -> str:
        """The counter's name for a screen reader."""
        verb = tr("counted") if self.verb is None else self.verb
        numbers = " ".join(part for part in (str(self.value), self.of, verb) if part)
        return f"{self.name}, {numbers}" if self.name else numbers


@dataclass(frozen=True, slots=True)
class Banner:
    """The answer to the last scan.

    Row one is `word` (capitals), `code` (as scanned) and `subject` ("CAM-2  Front camera 12 MP"), then `notes`: "CAM-2
    still wants its serial", "2 more waiting", "3 refused". Row two is `headline`, row three `third` or the slot.
    `answer` counts the answers of the station: another number is another answer, the same number shows it again.
    `rest` is what an accepted answer turns into after a while. `barcodes` are at most two command words to be scanned
    from the screen, each with what it does: (("XJXOK", "keep it"), ("XJXNO", "drop it")).
    """

    state: BannerState
    word: str
    headline: str
    third: str = ""
    code: str = ""
    subject: str = ""
    notes: tuple[str, ...] = ()
    slot: Slot | None = None
    counter: Counter | None = None
    barcodes: tuple[tuple[str, str], ...] = ()
    answer: int = 0
    rest: "Banner | None" = None
    urgent: bool = False

    @property
    def loud(self) -> bool:
        """Whether a screen reader is interrupted for it."""
        return self.urgent or self.state in {BannerState.REJECT, BannerState.ASK, BannerState.DEAF}

    @property
    def spoken(self) -> str:
        """Word, headline and way out; the counter is not read out."""
        third = self.slot.note if self.slot and not self.third else self.third
        sentences = (sentence.rstrip(".") for sentence in (self.headline, third) if sentence)
        return f"{self.word.capitalize()}. " + " ".join(f"{sentence}." for sentence in sentences)
