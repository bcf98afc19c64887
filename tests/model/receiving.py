"""An independent model of receiving, from the contract's tables alone.

`Model.scan` says what a scan must be answered; `TABLE` has the contract's states as rows and what a scan is as columns.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from tests.model import receiving_corrections as corrections
from tests.model import receiving_counting as counting
from tests.model import receiving_documents as documents
from tests.model.receiving_codes import COMMANDS, REASONS, Meaning, key
from tests.model.receiving_floor import DONE, JUDGE_AGAIN, LAPSE_S, Answer, Ask, Floor, Port

KEYBOARD = frozenset({"wedge", "typed", "paste"})
AGAIN = frozenset({"unit_counted", "quantity_counted"})
DOUBLE_S = 1.5


@dataclass
class Model:
    """A station that receives, as the contract tells it."""

    floor: Floor
    last: dict[str, tuple[str, datetime, str]] = field(default_factory=dict)

    def scan(self, text: str, source: str, at: datetime, *, cut: bool = False) -> Answer | None:
        """The answer to one scan; None where the contract leaves it to others."""
        port = self.port(source)
        self._lapse(port, at)
        said = self.floor.codes.read(text, cut=cut)
        if self._doubled(text, source, at):
            answer: Answer | None = Answer("double_trigger", document=self.floor.document)
        else:
            answer = self._judge(port, said)
        if answer is not None:
            self.last[source] = (text, at, answer.code)
        return answer

    def port(self, source: str) -> Port:
        """Wedge scanners and the keyboard share one."""
        name = "keyboard" if source in KEYBOARD else source
        port = self.floor.ports.setdefault(name, Port(name))
        port.source = source
        return port

    def lost(self, source: str) -> None:
        """A port is gone: nobody can answer what it was asked."""
        port = self.port(source)
        port.asked = port.ask = None
        port.mode = ""

    def restart(self) -> None:
        """The station stopped and starts: the document is open, nothing asked."""
        page = "ship" if self.floor.page == "ship" else "open"
        self.floor.leave(page if self.floor.document else "list", self.floor.document)
        self.last.clear()

    def set(self, option: str, value: object) -> None:
        """An option holds from the next scan."""
        settings = replace(self.floor.world.settings, **{option: value})  # type: ignore[arg-type]  # as declared
        self.floor.world = replace(self.floor.world, settings=settings)

    def _lapse(self, port: Port, at: datetime) -> None:
        if port.asked and port.heard and (at - port.heard).total_seconds() >= LAPSE_S:
            port.asked = port.ask = None
            port.mode = ""
        port.heard = at

    def _doubled(self, text: str, source: str, at: datetime) -> bool:
        if source not in self.last:
            return False
        before, moment, code = self.last[source]
        near = (at - moment).total_seconds() < DOUBLE_S
        return text == before and near and code not in AGAIN and key(text) != "XJXUNDO"

    def _judge(self, port: Port, said: Meaning) -> Answer | None:
        if port.ask:
            answered = self._answered(port, port.ask, said)
            if answered:
                return self._dated(answered)
            port.ask = None
        before = self.floor.document
        row = TABLE[self.floor.state(port)]
        act = row.get(said.kind) or row.get("command" if said.kind in COMMANDS else "other")
        if act is None:
            return None
        found = act(self.floor, port, said)
        return self._judge(port, said) if found is JUDGE_AGAIN else self._dated(found, before)

    def _dated(self, answer: Answer, before: str = "") -> Answer:
        return answer if answer.document else replace(answer, document=self.floor.document or before)

    def _answered(self, port: Port, ask: Ask, said: Meaning) -> Answer | None:
        if said.kind in {"PRINT", "ECHO"}:
            return DONE
        if said.kind == "NO":
            port.ask = None
            return DONE
        if said.kind == "OK":
            port.ask = None
            return self._go(ask) if ask.goes_to else counting.keep(self.floor, port, ask.sku, ask.serial)
        return Answer(ask.code, ask.sku, ask.serial) if key(said.text) == key(ask.text) else None

    def _go(self, ask: Ask) -> Answer:
        self.floor.leave("open", ask.goes_to)
        return Answer("document_opened")


Act = Callable[[Floor, Port, Meaning], Answer]


def says(code: str) -> Act:
    """An answer that changes nothing."""
    return lambda *_: Answer(code)


NOTHING: dict[str, Act] = {
    "PRINT": says("command_done"),
    "ECHO": says("command_done"),
    "COMMAND": says("not_here"),  # a command barcode of a word that nobody knows
}
EVERYWHERE: dict[str, Act] = NOTHING | {
    "RECEIVE": documents.to_list,
    "SHIP": documents.to_orders,
    "REVERT": documents.to_list,
    "command": says("not_here"),
    "other": says("unknown_code"),
    "cut": says("truncated"),
}
ASKED: dict[str, Act] = {
    "document": counting.document_instead,
    "order": counting.document_instead,
    "item": counting.other_item,
    "kit": counting.other_item,
    "both": counting.answer_both,
    "other": counting.answer,
    "UNDO": corrections.undo_asked,
    "SKIP": corrections.skip,
    "COUNT": corrections.start_count,
    "HOLD": corrections.hold,
    "FINISH": says("incomplete"),
    "SHORT": says("incomplete"),
}
TABLE: dict[str, dict[str, Act]] = {
    "ship": {"RECEIVE": documents.to_list, "document": documents.open_document},
    "list": EVERYWHERE
    | {
        "document": documents.open_document,
        "order": documents.open_order,
        "item": documents.look_for,
        "both": documents.look_for,
        "kit": documents.look_for,
        "UNDO": says("nothing_to_undo"),
        "NEXT": documents.next_row,
        "OK": documents.open_row,
    },
    "open": EVERYWHERE
    | {
        "document": documents.open_document,
        "order": documents.open_order,
        "item": counting.count,
        "both": counting.count_both,
        "kit": counting.count,
        "UNDO": corrections.undo,
        "COUNT": corrections.start_count,
        "HOLD": corrections.hold,
        "CHECK": corrections.check,
        "OUT": corrections.start_out,
        "FINISH": documents.finish,
        "NEXT": says("command_done"),
    },
    "asked": EVERYWHERE | ASKED,
    "owed": EVERYWHERE
    | ASKED
    | {
        "item": counting.owed_item,
        "both": counting.owed_both,
        **dict.fromkeys(("document", "order", "kit", "cut", "other"), counting.owed),
    },
    "count": NOTHING | {"cut": corrections.no_quantity, "command": corrections.ended, "other": corrections.quantity},
    "hold": EVERYWHERE
    | {
        **dict.fromkeys(REASONS, corrections.set_aside),
        "HOLD": corrections.hold,
        "other": corrections.hold_code,
        "NO": corrections.drop_hold,
        "UNDO": corrections.drop_hold,
    },
    "check": NOTHING
    | {
        "cut": says("truncated"),
        "CHECK": corrections.check,
        "command": corrections.ended,
        "other": corrections.checked,
    },
    "out": NOTHING | {"cut": says("truncated"), "command": corrections.ended, "other": corrections.out},
    "review": EVERYWHERE
    | {
        "OK": documents.save,
        "NO": documents.back,
        "FINISH": says("not_here"),
        "NEXT": documents.next_paper,
        "command": documents.from_review,
    }
    | {"cut": documents.from_review, "other": documents.from_review},
}
