"""What the contract says of shipping, as a model of its own: the answer to each scan, predicted from its text and time.

`Model` reads like the contract's *State* and *Transitions*; the commands' grid is in `shipping_state`, what orders want
and what speaks against a serial in `shipping_orders`.
"""

from dataclasses import replace

from tests.model.shipping_commands import Commands
from tests.model.shipping_state import COMMANDS, LEAVES, REMOVES, STAYS, Answer, Port, Unit, key
from tests.model.shipping_world import TRACKING_BAD, Meaning

SHORTEST_TRACKING = 8
MOST = 9999
DOUBLE_S, LAPSE_S = 1.5, 300.0


class Model(Commands):
    """A station that ships."""

    def scan(self, name: str, text: str, after_s: float) -> Answer:
        """The answer to a scan of port `name`, `after_s` seconds after the station's scan before."""
        self.now = round(self.now + after_s, 3)
        port = self.ports.setdefault(name, Port())
        again = port.text == text and round(self.now - port.at, 3) < DOUBLE_S
        counted = port.code in {"unit_counted", "quantity_counted"} or key(port.text) == "XJXUNDO"
        if port.left and self.now - port.at > LAPSE_S:
            port.ends()
        answer = Answer("double_trigger") if again and not counted else self.judge(name, text)
        port.text, port.code, port.at = text, answer.code, self.now
        if answer.code in REMOVES and self.front and self.mode == "ship" and not answer.level:
            self.session.removal = answer
        return answer

    def judge(self, name: str, text: str) -> Answer:
        """What stands before everything else, in the order in which it does."""
        port = self.ports[name]
        word = key(text).removeprefix("XJX") if key(text).startswith("XJX") else ""
        command = word if word in COMMANDS else ""
        stands = None if command in LEAVES | STAYS else self.standing(command)
        if stands is None and port.kept and command not in STAYS:
            stands = self.answered(port, command, text)
        if stands is not None:
            return stands
        return self.command(name, command) if command else self.code(name, text)

    def standing(self, command: str) -> Answer | None:
        """The order in front may not ship any more, or a unit must come out of its box."""
        if self.front in self.cancelled:
            return self.stopped(command)
        out = self.session.removal if self.front else None
        if out is None or command == "OK":
            if out:
                self.session.removal = None
            return Answer("command_done") if out else None
        return Answer("confirm_removed", out.sku, out.serial)

    @staticmethod
    def answered(port: Port, command: str, text: str) -> Answer | None:
        """Yes, no or the same again; any other scan drops the question."""
        kept = port.kept
        if kept is None or key(text) == key(port.kept_text):
            return kept
        port.kept = None
        if command not in {"OK", "NO"}:
            return None
        return kept.keep() if kept.keep and command == "OK" else Answer("command_done", kept.sku)

    def stopped(self, command: str) -> Answer:
        """The order in front was cancelled meanwhile."""
        if command != "OK":
            return Answer("not_eligible")
        self.sessions.pop(self.order, None)
        return self.leave("", "SHIP")

    def happens(self, what: str, number: str = "") -> None:
        """A restart of the station, or a cancellation from the central."""
        if what == "cancel":
            self.cancelled.add(number)
            return
        self.ports.clear()
        self.turn(self.front, packing=bool(self.front and self.mode == "ship" and self.complete()))

    def code(self, name: str, text: str) -> Answer:
        """Any scan but a command."""
        port, meaning = self.ports[name], self.world.meanings.get(text)
        if port.doing in {"count", "check", "out"}:
            listens = {"count": self.number, "check": self.checked, "out": self.taken_out}
            return listens[port.doing](name, text)
        its_own = meaning and meaning.kind in {"item", "both"} and meaning.sku == port.sku
        if port.doing == "owed" and not its_own:
            return Answer("serial_owed", port.sku)
        if meaning and meaning.kind in {"order", "po"}:
            return Answer("is_document_number") if port.doing else self.document(name, meaning, text)
        if port.doing:
            return self.as_serial(name, text, meaning)
        if not meaning and self.known_as(key(text)):
            meaning = Meaning("serial", serial=text)
        if not meaning:
            return self.tracking(text) if self.state == "pack" else Answer("unknown_code")
        answer: Answer = getattr(self, f"{self.state}_{meaning.kind}")(name, replace(meaning, text=text))
        return answer

    def checked(self, _: str, __: str) -> Answer:
        """Whether it is counted; nothing changes."""
        return Answer("checked")

    def number(self, name: str, text: str) -> Answer:
        """How many: of the serials asked for, or of the item counted last."""
        port, last = self.ports[name], self.ports[name].last
        port.doing = port.before
        if port.doing == "owed":
            return Answer("serial_owed", port.sku)
        if not (text.strip().isdecimal() and 1 <= int(text) <= MOST):
            return Answer("not_a_quantity")
        if port.left or last is None:
            return self.run(name, int(text))
        return self.ask(name, last.sku, int(text)) if self.needs_serial(last.sku) else self.in_all(last, int(text))

    def in_all(self, last: Unit, quantity: int) -> Answer:
        """That entry counts so many, itself included."""
        if quantity - last.quantity > self.room(last.sku):
            return Answer("over_quantity", last.sku)
        self.session.units.remove(last)
        return self.put(last.port, Unit(last.sku, quantity, None, last.port), "quantity_counted")

    def run(self, name: str, quantity: int) -> Answer:
        """The run in hand is to have so many serials, those that it has included."""
        port = self.ports[name]
        if quantity - port.done > self.room(port.sku):
            return Answer("over_quantity", port.sku)
        port.left = max(1, quantity - port.done)
        return Answer("serial_wanted", port.sku)

    def taken_out(self, name: str, text: str) -> Answer:
        """Take the unit with that serial out."""
        for unit in self.session.units:
            if unit.has(text):
                self.ports[name].doing, self.ports[name].last = "", None
                return self.out_of(unit)
        return Answer("nothing_to_undo")

    def document(self, name: str, meaning: Meaning, text: str) -> Answer:
        """The number of an order or a PO, with nothing asked."""
        number = meaning.sku or ""
        if number == self.front:
            return Answer("document_opened")
        units = self.mode == "ship" and bool(self.front) and bool(self.session.units)
        if meaning.kind == "order" and not self.may_ship(number):
            if not units and number in self.sessions and self.sessions[number].units:
                self.opened(number, "order")
                self.packing = False
            return Answer("not_eligible")
        if units:
            port, kind = self.ports[name], meaning.kind
            port.kept, port.kept_text = Answer("other_document", keep=lambda: self.opened(number, kind)), text
            return port.kept
        return self.opened(number, meaning.kind)

    def opened(self, number: str, kind: str) -> Answer:
        """Show that document."""
        self.mode = "ship" if kind == "order" else "receive"
        self.turn(number)
        if kind == "order":
            self.packing = self.complete()
        return Answer("document_opened")

    def put(self, name: str, unit: Unit, code: str) -> Answer:
        """Count a unit, and turn to Pack with the last."""
        self.session.units.append(unit)
        self.ports[name].last = unit
        unit.box = self.session.box
        if self.complete():
            self.to_boxes()
        return Answer(code, unit.sku, unit.serial)

    def ask(self, name: str, sku: str, quantity: int) -> Answer:
        """Ask for so many serials."""
        port = self.ports[name]
        if quantity > self.room(sku):
            return Answer("over_quantity", sku)
        port.doing, port.sku, port.left, port.done = "asked", sku, quantity, 0
        return Answer("serial_wanted", sku)

    def list_item(self, _: str, meaning: Meaning) -> Answer:
        """An item on the list of orders."""
        wants = [n for n in self.world.orders if self.may_ship(n) and self.wants(n, meaning.sku or "")]
        if len(wants) == 1:
            return replace(self.opened(wants[0], "order"), sku=meaning.sku)
        return Answer("list_filtered" if wants else "not_on_document", meaning.sku)

    list_both = list_item

    def list_serial(self, _: str, __: Meaning) -> Answer:
        """A serial on the list of orders."""
        return Answer("unknown_code")

    def open_item(self, name: str, meaning: Meaning) -> Answer:
        """An item of an open order."""
        sku = meaning.sku or ""
        if sku in self.world.kits and sku in dict(self.world.orders[self.order].lines):
            return Answer("incomplete", sku)
        if sku not in self.world.wanted(self.order):
            return Answer("not_on_document", sku)
        if meaning.quantity > self.room(sku):
            return Answer("over_quantity", sku)
        if self.needs_serial(sku):
            return self.ask(name, sku, meaning.quantity)
        unit = Unit(sku, meaning.quantity, None, name)
        return self.put(name, unit, "quantity_counted" if meaning.case else "unit_counted")

    def open_both(self, name: str, meaning: Meaning) -> Answer:
        """An item and its serial in one code."""
        sku = meaning.sku or ""
        if sku not in self.world.wanted(self.order):
            return Answer("not_on_document", sku)
        if not self.room(sku):
            code = "duplicate_on_document" if self.session.holds(meaning.serial or "") else "over_quantity"
            return Answer(code, sku, meaning.serial)
        return self.taken(name, sku, meaning.serial or "", "item_and_serial_accepted", meaning.text)

    def open_serial(self, name: str, meaning: Meaning) -> Answer:
        """A serial that is known, alone: of several products the one on the order whose unit may go."""
        text = meaning.serial or ""
        known = self.known_as(key(text))
        here = [sku for sku in known if sku in self.world.wanted(self.order)] or known
        good = (sku for sku in here if self.room(sku) and not self.refusal(sku, text))
        return self.open_both(name, replace(meaning, sku=next(good, here[0])))

    def pack_item(self, _: str, meaning: Meaning) -> Answer:
        """An item when everything is packed."""
        here = meaning.sku in self.world.wanted(self.order) or meaning.sku in dict(self.world.orders[self.order].lines)
        return Answer("over_quantity" if here else "not_on_document", meaning.sku)

    pack_both = pack_item

    def pack_serial(self, _: str, meaning: Meaning) -> Answer:
        """A serial when everything is packed."""
        return Answer("not_a_tracking_number", serial=meaning.serial)

    def as_serial(self, name: str, text: str, meaning: Meaning | None) -> Answer:
        """Something scanned where a serial of an item is asked for."""
        port = self.ports[name]
        if meaning and meaning.kind in {"item", "both"}:
            mine = meaning.sku == port.sku
            if meaning.kind == "both" and mine:
                port.doing = "asked"
                return self.taken(name, port.sku, meaning.serial or "", "item_and_serial_accepted", text)
            if port.doing == "owed":
                port.doing = "asked"
                return Answer("serial_wanted", port.sku)
            if not mine and meaning.sku in self.world.wanted(self.order):
                port.doing = "owed"
                return Answer("serial_owed", port.sku)
            return Answer("is_product_code", meaning.sku)
        return self.taken(name, port.sku, text.strip(), "serial_accepted", text)

    def taken(self, name: str, sku: str, text: str, code: str, scanned: str) -> Answer:
        """Count a unit with that serial, or say why not."""
        bad = self.refusal(sku, text)
        if not self.room(sku) and (not bad or self.asks(bad)):
            return Answer("over_quantity", sku, text)
        if not bad:
            return self.keep(name, sku, text, code)
        if not self.asks(bad):
            return Answer(bad, sku, text)
        port = self.ports[name]
        port.kept = Answer(bad, sku, text, level="ask", keep=lambda: self.kept(name, sku, text))
        port.kept_text = scanned
        return port.kept

    def kept(self, name: str, sku: str, text: str) -> Answer:
        """Yes to an odd serial, unless it became impossible meanwhile."""
        if not self.room(sku):
            return Answer("over_quantity", sku)
        bad = self.refusal(sku, text)
        return Answer(bad, sku, text) if bad and not self.asks(bad) else self.keep(name, sku, text, "serial_accepted")

    def keep(self, name: str, sku: str, text: str, code: str) -> Answer:
        """Count a unit with its serial, in a run with the next one asked for."""
        port = self.ports[name]
        if port.doing == "asked":
            port.left, port.done = port.left - 1, port.done + 1
            if not port.left:
                port.ends()
        return self.put(name, Unit(sku, 1, text, name), code)

    def tracking(self, text: str) -> Answer:
        """A code on the Pack page that is nothing else."""
        if text in TRACKING_BAD or len(text.strip()) < SHORTEST_TRACKING:
            return Answer("not_a_tracking_number")
        parked = (self.sessions[number] for number in set(self.sessions) - {self.front} - self.cancelled)
        others = {key(label) for session in parked for label in session.tracking.values()}
        boxes = {key(t) for box, t in self.session.tracking.items() if box != self.session.box}
        if key(text) in self.labels | others | boxes:
            return Answer("tracking_used")
        self.session.tracking[self.session.box] = text
        return Answer("tracking_accepted")
