"""What the model of shipping makes of a command barcode."""

from tests.model.shipping_orders import Orders
from tests.model.shipping_state import PLACE, STAYS, Answer, Port, Unit, key
from tests.model.shipping_world import World


class Commands(Orders):
    """A station that ships, as far as its commands go."""

    def __init__(self, world: World) -> None:
        Orders.__init__(self, world)
        self.now = 0.0
        self.ports: dict[str, Port] = {}
        self.mode = "ship"
        self.packing = False

    @property
    def state(self) -> str:
        """Which column of the grid holds when nothing is asked."""
        return "list" if self.front is None else "pack" if self.packing else "open"

    def command(self, name: str, command: str) -> Answer:
        """A command where it is in place; what only listens to codes ends."""
        port = self.ports[name]
        if port.doing in {"count", "check", "out"} and command not in STAYS:
            was = port.doing
            port.doing = port.before if was == "count" else ""
            if was == "check" and command == "CHECK":
                return Answer("command_done")
        cell = PLACE[command, port.doing if port.doing in {"asked", "owed"} else self.state]
        answer: Answer = getattr(self, cell[1:])(name, command) if cell.startswith(":") else Answer(cell)
        return answer

    def leave(self, _: str, command: str) -> Answer:
        """Back to a list."""
        left, self.mode = self.front, {"RECEIVE": "receive", "SHIP": "ship"}.get(command, self.mode)
        self.turn(None)
        return Answer("command_done", document=left)

    def turn(self, front: str | None, *, packing: bool = False) -> None:
        """Show another document or page, which ends what the ports are asked."""
        self.front, self.packing = front, packing
        for port in self.ports.values():
            port.ends()
            port.last = None

    def undo(self, name: str, _: str) -> Answer:
        """Take back the last entry of this scanner."""
        mine = [unit for unit in self.session.units if unit.port == name]
        if not mine:
            return Answer("nothing_to_undo")
        self.ports[name].last = None
        return self.out_of(mine[-1])

    def out_of(self, unit: Unit) -> Answer:
        """Take an entry out of the boxes, back on the page that scans."""
        self.session.units.remove(unit)
        if self.packing:
            self.session.box = unit.box
            self.turn(self.front)
        return Answer("undone", unit.sku, unit.serial)

    def withdraw(self, name: str, _: str) -> Answer:
        """Withdraw the question, in a run its last serial first."""
        port = self.ports[name]
        if port.done:
            port.done, port.left, port.doing = port.done - 1, port.left + 1, "asked"
            last, answer = port.last, self.undo(name, "")
            port.last = last
            return answer
        sku = port.sku
        port.ends()
        return Answer("undone", sku)

    def skip(self, name: str, _: str) -> Answer:
        """Give up what is asked."""
        sku = self.ports[name].sku
        self.ports[name].ends()
        return Answer("command_done", sku)

    def count(self, name: str, _: str) -> Answer:
        """A number follows."""
        port = self.ports[name]
        if not port.left and not port.last:
            return Answer("not_here")
        port.before, port.doing = port.doing, "count"
        return Answer("command_done", port.sku or (port.last.sku if port.last else None))

    def check(self, name: str, _: str) -> Answer:
        """Codes are only looked up."""
        self.ports[name].doing = "check"
        return Answer("command_done")

    def out(self, name: str, _: str) -> Answer:
        """A serial to take out follows."""
        if self.packing:
            self.turn(self.front)
        self.ports[name].doing = "out"
        return Answer("command_done")

    def short(self, _: str, __: str) -> Answer:
        """To Pack with what is scanned."""
        if not self.session.units or (self.world.settings.ship_partial != "allow" and not self.complete()):
            return Answer("incomplete")
        self.to_boxes()
        return Answer("command_done")

    def to_pack(self, _: str, __: str) -> Answer:
        """Back to Pack where nothing is missing after all; it never ships from here."""
        if not self.session.units or not self.complete():
            return Answer("incomplete")
        self.to_boxes()
        return Answer("command_done")

    def to_boxes(self) -> None:
        """Show Pack, with the first box in hand that wants its tracking number."""
        untracked = {unit.box for unit in self.session.units} - set(self.session.tracking)
        self.session.box = min(untracked, default=self.session.box)
        self.turn(self.front, packing=True)

    def next_box(self, _: str, __: str) -> Answer:
        """The next box, on Pack first one that wants its tracking number; an empty one is not left behind."""
        session = self.session
        boxes = [unit.box for unit in session.units]
        wanting = session.untracked(after=session.box) if self.packing else None
        if wanting is not None:
            session.box = wanting
        elif session.box in boxes or (self.packing and session.box in session.tracking):
            session.box = max(session.box, *boxes, *session.tracking) + 1
        return Answer("command_done")

    def warned(self) -> list[str]:
        """The packed SKUs whose warning waits to be read."""
        skus = dict.fromkeys(unit.sku for unit in self.session.units)
        return [sku for sku in skus if self.world.products[sku].warning and sku not in self.session.acknowledged]

    def acknowledge(self, _: str, __: str) -> Answer:
        """The warnings are read."""
        unread = self.warned()
        if not unread:
            return Answer("not_here")
        self.session.acknowledged.update(unread)
        return Answer("command_done")

    def ship(self, _: str, __: str) -> Answer:
        """Ship the order."""
        if not self.session.units:
            return Answer("incomplete")
        if self.warned():
            return Answer("not_acknowledged")
        number, session = self.order, self.sessions.pop(self.order)
        self.gone.setdefault(number, []).extend(session.units)
        self.labels |= {key(text) for text in session.tracking.values()}
        self.turn(None)
        return Answer("saved", document=number)
