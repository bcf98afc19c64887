"""Random scans, more of what a dock would scan next than of anything else."""

import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from tests.model.receiving import Model
from tests.model.receiving_codes import COMMANDS, REASONS, STRANGE, URL
from tests.model.receiving_floor import Answer, Port
from tests.model.receiving_world import OPTIONS, World, spell, spellings

SOURCES = ("COM1", "COM1", "COM1", "COM2", "COM2", "wedge", "wedge", "typed")
WAITS = (0.4, 1.2, 2.0, 2.0, 2.0, 3.0, 3.0, 20.0, 290.0, 310.0)
NUMBERS = ("1", "2", "3", "5", "0", "12", "9999", "10000", "-1", "2.5")


@dataclass(frozen=True)
class Step:
    """One scan, so many seconds after the one before.

    With an `act` it is none: the station starts again, a port is lost, or an option is set to a value.
    """

    text: str
    source: str
    after_s: float
    cut: bool = False
    act: str = ""
    value: object = None

    def __str__(self) -> str:
        what = f"{self.act} {self.text} {self.value or ''}" if self.act else repr(self.text)
        return f"{self.after_s:5} s {self.source:6} {what}{' cut' * self.cut}"


class Scans:
    """Draws scans for one warehouse."""

    def __init__(self, rng: Random, world: World) -> None:
        self.rng, self.world = rng, world
        self.asking = [product.sku for product in world.products.values() if product.requires_serial]
        self.pool = {sku: [spell(rng, world.mask(sku)) for _ in range(5)] for sku in world.products}
        self.before = Step("XJXRECEIVE", "COM1", 2.0)

    def draw(self, model: Model) -> Step:
        """The next scan, fit for what the model says is awaited."""
        rng = self.rng
        source = rng.choice(SOURCES)
        if rng.random() < 0.03:
            return self._event(source)
        if rng.random() < 0.1:
            return Step(self.before.text, self.before.source, rng.choice((0.3, 1.4, 1.6)))
        port = model.port(source)
        likely = LIKELY["ask" if port.ask else model.floor.state(port)]
        usual = rng.random() < 0.75 or model.floor.page == "ship"
        kind = rng.choices(*zip(*(likely if usual else ANY).items(), strict=True))[0]
        text = DRAWS[kind](self, model, port)
        self.before = Step(text, source, rng.choice(WAITS), cut=rng.random() < 0.01)
        return self.before

    def _event(self, source: str) -> Step:
        act = self.rng.choice(("restart", "lost", "set"))
        option = self.rng.choice(tuple(OPTIONS)) if act == "set" else ""
        return Step(option, source, 2.0, act=act, value=self.rng.choice(OPTIONS[option]) if option else None)

    def document(self, _: Model, __: Port) -> str:
        return self._cased(self.rng.choice((*self.world.pos, *self.world.pos, *self.world.orders)))

    def item(self, model: Model, _: Port) -> str:
        floor = model.floor
        here = list(floor.ordered(floor.document)) if floor.document and floor.page != "ship" else []
        return self._of(self.rng.choice(here if here and self.rng.random() < 0.8 else list(self.world.products)))

    def own(self, model: Model, port: Port) -> str:
        return self._of(port.asked.sku) if port.asked else self.item(model, port)

    def _of(self, sku: str) -> str:
        product = self.world.products[sku]
        codes = [*self._spelled(product.upc), *self._spelled(product.case_upc)]
        codes = self.rng.sample(codes, min(2, len(codes)))
        return self._cased(self.rng.choice((sku, *product.aliases, *codes)))

    def _spelled(self, code: str | None) -> tuple[str, ...]:
        return spellings(code) if code else ()

    def both(self, _: Model, port: Port) -> str:
        sku = port.asked.sku if port.asked and self.rng.random() < 0.7 else self.rng.choice(list(self.world.products))
        gtin = (self.world.products[sku].upc or "036000291452").zfill(14)
        serial = self._serial_of(sku)
        forms = (f"]C101{gtin}21{serial}", f"01{gtin}21{serial}", f"{URL}/01/{gtin}/21/{serial}")
        return self.rng.choice(forms)

    def serial(self, _: Model, port: Port) -> str:
        skus = self.asking or list(self.world.products)
        sku = port.asked.sku if port.asked and self.rng.random() < 0.85 else self.rng.choice(skus)
        return self._cased(self._serial_of(sku))

    def counted(self, model: Model, port: Port) -> str:
        serials = [unit.serial for unit in model.floor.session() if unit.serial]
        return self.rng.choice(serials) if serials else self.serial(model, port)

    def _serial_of(self, sku: str) -> str:
        earlier = [row.serial for row in self.world.serials if row.sku == sku]
        fresh = spell(self.rng, self.world.mask(sku))
        odd = "".join(self.rng.choices(string.digits, k=self.rng.choice((6, 8, 9, 13))))
        chosen = self.rng.random()
        if chosen < 0.05:
            return f"S{fresh}"
        return fresh if chosen < 0.6 else odd if chosen < 0.7 else self.rng.choice((*earlier, *self.pool[sku]))

    def _cased(self, text: str) -> str:
        chosen = 1.0 if text.startswith("]") else self.rng.random()
        return text.lower() if chosen < 0.06 else f" {text}" if chosen < 0.09 else text

    def strange(self, _: Model, __: Port) -> str:
        return self.rng.choice(tuple(STRANGE))

    def number(self, model: Model, port: Port) -> str:
        if port.mode != "count" or port.item is None or self.rng.random() < 0.5:
            return self.rng.choice(NUMBERS)
        room = model.floor.room(port.item.document, port.item.sku)
        most = 50 if room > 50 else int(room) + port.item.quantity
        return str(max(most + self.rng.choice((0, 0, 1)), 0))

    def command(self, _: Model, __: Port) -> str:
        return self._cased(f"XJX{self.rng.choice((*COMMANDS, 'CBN'))}")

    def reason(self, _: Model, __: Port) -> str:
        return f"XJX{self.rng.choice(REASONS)}"

    def again(self, _: Model, port: Port) -> str:
        return port.ask.text if port.ask else self.before.text


def word(command: str) -> Callable[[Scans, Model, Port], str]:
    """A command's barcode."""
    return lambda *_: f"XJX{command}"


DRAWS: Mapping[str, Callable[[Scans, Model, Port], str]] = {
    **{command: word(command) for command in COMMANDS},
    **{name: getattr(Scans, name) for name in ("document", "item", "own", "both", "serial", "counted", "strange")},
    **{name: getattr(Scans, name) for name in ("number", "command", "reason", "again")},
}
ANY = {"document": 2, "item": 3, "both": 2, "serial": 3, "counted": 1, "strange": 2, "number": 1, "command": 4}
LIKELY: Mapping[str, Mapping[str, int]] = {
    "ship": {"RECEIVE": 3, "document": 1},
    "list": {"document": 8, "item": 3, "both": 1, "UNDO": 1},
    "open": {"item": 14, "both": 3, "COUNT": 4, "HOLD": 2, "CHECK": 1, "OUT": 2, "UNDO": 3, "FINISH": 1, "document": 1},
    "asked": {"serial": 12, "own": 1, "item": 2, "both": 2, "UNDO": 2, "SKIP": 1, "COUNT": 1, "HOLD": 1, "counted": 1},
    "owed": {"own": 5, "serial": 3, "UNDO": 1, "SKIP": 1, "COUNT": 1, "HOLD": 1, "both": 1},
    "ask": {"OK": 5, "NO": 2, "again": 2, "PRINT": 1, "serial": 2},
    "count": {"number": 8, "serial": 1, "item": 1},
    "hold": {"item": 3, "serial": 3, "counted": 2, "reason": 6, "NO": 1, "UNDO": 1, "both": 1},
    "check": {"counted": 3, "item": 2, "CHECK": 1, "serial": 1},
    "out": {"counted": 4, "serial": 1, "item": 1},
    "review": {"OK": 3, "NO": 2, "NEXT": 2, "item": 1, "UNDO": 1, "serial": 1},
}


def play(model: Model, step: Step, at: datetime) -> Answer | None:
    """What the model answers to a scan; None for anything else too."""
    if not step.act:
        return model.scan(step.text, step.source, at, cut=step.cut)
    if step.act == "restart":
        model.restart()
    elif step.act == "lost":
        model.lost(step.source)
    else:
        model.set(step.text, step.value)
    return None


def drawn(rng: Random, world: World, model: Model, length: int, start: datetime) -> list[Step]:
    """That many scans, each fit for what came of those before."""
    scans, steps, at = Scans(rng, world), list[Step](), start
    for _ in range(length):
        step = scans.draw(model)
        at += timedelta(seconds=step.after_s)
        play(model, step, at)
        steps.append(step)
    return steps
