"""What a packer scans, right and wrong: random steps chosen by what the model waits for."""

from dataclasses import dataclass
from random import Random

from tests.model.shipping import Model
from tests.model.shipping_state import COMMANDS
from tests.model.shipping_world import TRACKING_BAD, TRACKING_OK, World

OFTEN, SELDOM = 0.8, 0.05
PORTS = ("COM1", "COM2")
GARBAGE = ("HELLO", "ZZZ-99", "4006381333931", "S1-0", "?!?")
NUMBERS = ("1", "2", "3", "7", "0", "10000", "two", " 2 ")
TREMBLES = (0.5, 1.4, 1.5)
PAUSES = (2.0,) * 20 + (0.5, 1.4, 1.5, 60.0, 301.0)

# how often each kind of scan is made, by what the port or station waits for
CHANCES = """
list      document 8 item 2 serial 1 command 2 noise 1
open      right 14 item 4 both 2 serial 3 document 2 command 7 noise 1 tracking 1
asked     right 12 serial 4 number 1 fresh 3 item 3 both 2 document 1 command 6 noise 3 tracking 1
owed      right 6 serial 2 item 3 both 1 document 1 command 3
count     number 8 item 1 command 1 noise 1 document 1
check     serial 4 item 2 document 1 command 2 noise 1
out       counted 6 serial 2 item 1 command 1 document 1
pack      right 8 tracking 6 item 1 serial 1 document 1 command 5 noise 1
removal   ok 5 command 2 item 1 document 1
kept      ok 4 no 2 again 2 item 1 command 1 document 1
receive   order 3 leave 2
cancelled ok 3 item 1 document 1 command 1
"""
WEIGHTS = {
    waits: dict(zip(pairs[::2], map(int, pairs[1::2]), strict=True))
    for waits, *pairs in map(str.split, CHANCES.strip().splitlines())
}


@dataclass(frozen=True)
class Step:
    """A scan of a port, `after_s` seconds after the one before; `!restart` and `!cancel N` are no scans."""

    port: str
    text: str
    after_s: float = 2.0


class Dice:
    """Scans that a packer might make next, and some that no packer should."""

    def __init__(self, world: World, dice: Random) -> None:
        self.world, self.dice = world, dice
        self.by_kind = {kind: [t for t, m in world.meanings.items() if m.kind == kind] for kind in ("item", "both")}
        self.serials = [text for text, meaning in world.meanings.items() if meaning.kind == "serial"]
        self.orders = list(world.orders)

    def step(self, model: Model) -> Step:
        """The next scan, chosen by what the model waits for."""
        port = self.dice.choice(PORTS) if self.dice.random() < 0.3 else PORTS[0]
        if self.dice.random() < 0.015:
            return Step(port, "!restart")
        if model.front in self.orders and self.dice.random() < 0.004:
            return Step(port, f"!cancel {model.front}")
        chances = WEIGHTS[self.waits(model, port)]
        kind = self.dice.choices(list(chances), list(chances.values()))[0]
        text = getattr(self, f"make_{kind}")(model, port)
        if self.dice.random() < SELDOM and port in model.ports:
            return Step(port, model.ports[port].text or text, self.dice.choice(TREMBLES))
        return Step(port, text, self.dice.choice(PAUSES))

    @staticmethod
    def waits(model: Model, name: str) -> str:
        """The row of CHANCES."""
        port = model.ports.get(name)
        if model.mode == "receive":
            return "receive"
        if model.front in model.cancelled:
            return "cancelled"
        if model.front and model.session.removal:
            return "removal"
        if port and port.kept:
            return "kept"
        return port.doing if port and port.doing else model.state

    def make_document(self, model: Model, port: str) -> str:
        """The number of an order, seldom of a PO."""
        number = self.make_order(model, port) if self.dice.random() < OFTEN else self.world.pos[0]
        return number if self.dice.random() < 0.8 else f" {number.lower()}" if number in self.orders else number

    def make_order(self, model: Model, _: str) -> str:
        """The number of an order, mostly of one that may ship."""
        free = [number for number in self.orders if model.may_ship(number)] if self.dice.random() < OFTEN else ()
        return self.dice.choice(free or self.orders)

    def make_leave(self, _: Model, __: str) -> str:
        """A way back to shipping."""
        return "XJXSHIP"

    def make_item(self, model: Model, _: str) -> str:
        """An item's code in some spelling, mostly of the order in front."""
        wanted = self.world.wanted(model.front) if model.front in self.orders and self.dice.random() < OFTEN else ()
        codes = [text for text in self.by_kind["item"] if self.world.meanings[text].sku in wanted]
        return self.dice.choice(codes or self.by_kind["item"])

    def make_both(self, _: Model, __: str) -> str:
        """An item and serial in one code."""
        return self.dice.choice(self.by_kind["both"])

    def make_serial(self, _: Model, __: str) -> str:
        """A serial that is known."""
        return self.dice.choice(self.serials)

    def make_fresh(self, model: Model, name: str) -> str:
        """A serial that was never received."""
        sku = model.ports[name].sku or "Item-1"
        return f"S{sku[-1]}-09{self.dice.randrange(10, 20)}"

    def make_right(self, model: Model, name: str) -> str:
        """What the order needs next."""
        if model.state == "pack":
            return "XJXFINISH" if self.dice.random() < 0.5 else "XJXOK"
        port = model.ports.get(name)
        if port and port.doing == "asked":
            good = [text for (sku, text), state in self.world.known.items() if sku == port.sku and state == "in_stock"]
            return self.dice.choice(good) if good else self.make_fresh(model, name)
        wanted = [port.sku] if port and port.sku else [s for s in self.world.wanted(model.front or "") if model.room(s)]
        codes = [t for t in self.by_kind["item"] if wanted and self.world.meanings[t].sku == wanted[0]]
        return self.dice.choice(codes or self.by_kind["item"])

    def make_counted(self, model: Model, __: str) -> str:
        """A serial that is in the box."""
        texts = [unit.serial for unit in model.session.units if unit.serial]
        return self.dice.choice(texts or self.serials)

    def make_tracking(self, _: Model, __: str) -> str:
        """A tracking number, good or not."""
        return self.dice.choice((*TRACKING_OK, *TRACKING_BAD))

    def make_number(self, _: Model, __: str) -> str:
        """How many, or no number."""
        return self.dice.choice(NUMBERS)

    def make_noise(self, _: Model, __: str) -> str:
        """Nothing that anything stands for, or a parcel's label."""
        return self.dice.choice((*GARBAGE, *TRACKING_OK))

    def make_command(self, _: Model, __: str) -> str:
        """Any command, the useful ones more often."""
        word = self.dice.choice((*COMMANDS, *("UNDO",) * 8, *("COUNT",) * 9, "OUT", "CHECK", "SHORT", "SHORT", "SKIP"))
        return f"XJX{word}" if self.dice.random() < OFTEN else f"xjx{word.lower()}"

    def make_ok(self, _: Model, __: str) -> str:
        """Yes."""
        return "XJXOK"

    def make_no(self, _: Model, __: str) -> str:
        """No."""
        return "XJXNO"

    def make_again(self, model: Model, name: str) -> str:
        """The code that a question is about."""
        return model.ports[name].kept_text or "HELLO"
