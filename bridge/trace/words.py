"""What the timeline of a unit is made of, as words that can be told again. PURE."""

from bridge.phrases import Phrase, phrase
from bridge.trace.model import Stands

HERE = phrase("this station")
RECEIVED, BOX, TRACKING, ENTERED = phrase("Received"), phrase("Box"), phrase("Tracking"), phrase("Entered")
STANDS = {
    Stands.OPEN: phrase("not saved yet"),
    Stands.WAITING: phrase("waiting to send"),
    Stands.REFUSED: phrase("refused by the central"),
    Stands.SETTLED: phrase("refused by the central, settled"),
    Stands.ACCEPTED: phrase("sent"),
}
STATES = {
    "in_stock": phrase("In stock"),
    "set_aside": phrase("Set aside"),
    "shipped": phrase("Shipped"),
    "returned": phrase("Returned, not restocked"),
    "sent_back": phrase("Sent back to the vendor"),
    "open": phrase("Counted, not saved yet"),
    "picked": phrase("In the box"),
}
ENTERED_AS = {
    "scanned": (phrase("Scanned"), phrase("scanned"), phrase("scanned at receipt"), phrase("scanned at shipping")),
    "typed": (phrase("Typed"), phrase("typed"), phrase("typed at receipt"), phrase("typed at shipping")),
    "pasted": (phrase("Pasted"), phrase("pasted"), phrase("pasted at receipt"), phrase("pasted at shipping")),
    "imported": (phrase("Imported"), phrase("imported"), phrase("imported at receipt"), phrase("imported at shipping")),
}
TITLES = {
    "taken_out": phrase("Taken out of {document} again"),
    "unshipped": phrase("Shipment of {document} taken back"),
    "packed": phrase("Packed for {document}"),
    "shipped": phrase("Shipped on {document}"),
    "set_aside": phrase("Set aside on {document}"),
    "counted": phrase("Counted on {document}"),
    "received": phrase("Received on {document}"),
}


def entered(word: str) -> tuple[str, str, str, str]:
    """How a serial came, by the central's word: as a line begins, in a list, and which of two ways it was."""
    return ENTERED_AS.get(word, (word.capitalize(), word, word, word))


def listed(*parts: str | None) -> str:
    """The parts that are there, with commas; each is told in the language of the screen."""
    found = [part for part in parts if part]
    if len(found) == 1:
        return found[0]
    named = {f"part{place}": part for place, part in enumerate(found)}
    return phrase(", ".join(f"{{{name}}}" for name in named), **named)


def begun(text: str) -> str:
    """Words that begin a line, with a capital; where they are told again, who tells them sees to that."""
    made = Phrase(f"{text[:1].upper()}{text[1:]}")
    as_it_was = text if isinstance(text, Phrase) else phrase("{text}", text=text)
    made.template, made.facts = as_it_was.template, as_it_was.facts
    return made
