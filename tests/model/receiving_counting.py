"""What counts units and judges their serials, as the contract tells it."""

from dataclasses import replace

from tests.model.receiving_codes import Meaning, key
from tests.model.receiving_floor import Answer, Ask, Asked, Floor, Port
from tests.model.receiving_serials import ASKS, judged, serial_of


def of(port: Port) -> Asked:
    """The serial question of the port."""
    assert port.asked
    return port.asked


def count(floor: Floor, port: Port, said: Meaning) -> Answer:
    refused = _no_place(floor, port, said, said.quantity)
    if refused:
        return refused
    if needs_serial(floor, said.sku):
        port.asked = Asked(said.sku, said.quantity)
        return Answer("serial_wanted", said.sku)
    port.item = floor.add(port, said.sku, said.quantity)
    return Answer("quantity_counted" if said.via == "case" else "unit_counted", said.sku)


def count_both(floor: Floor, port: Port, said: Meaning) -> Answer:
    if not said.sku:
        return Answer("unknown_code")
    refused = _no_place(floor, port, said, 1)
    if refused:
        return refused
    return _take(floor, port, said.sku, said, both=True)


def needs_serial(floor: Floor, sku: str) -> bool:
    return floor.world.settings.receive_require_serial and floor.world.products[sku].requires_serial


def _no_place(floor: Floor, port: Port, said: Meaning, quantity: int) -> Answer | None:
    if said.sku not in floor.ordered(floor.document):
        others = floor.wanting(said.sku)
        if not others:
            return Answer("not_on_document", said.sku)
        port.ask = Ask("expected_elsewhere", said.text, said.sku, goes_to=others[0])
        return Answer("expected_elsewhere", said.sku)
    full = floor.room(floor.document, said.sku) < quantity
    return Answer("over_quantity", said.sku) if full else None


def answer(floor: Floor, port: Port, said: Meaning) -> Answer:
    asked = of(port)
    if floor.room(floor.document, asked.sku) < 1:
        return _full(floor, asked.sku, said)
    if port.source == "typed" and not said.serial and not _typed_again(floor, asked, said):
        return _typed(floor, port, asked, said)
    return _take(floor, port, asked.sku, said)


def _full(floor: Floor, sku: str, said: Meaning) -> Answer:
    """What is wrong with the code is said before that the line was filled meanwhile."""
    serial = serial_of(floor, sku, said)
    code = judged(floor, sku, replace(said, serial=serial))
    return Answer(code, sku, serial) if code and code not in ASKS else Answer("over_quantity", sku)


def _typed_again(floor: Floor, asked: Asked, said: Meaning) -> bool:
    return bool(asked.typed) and key(asked.typed) == key(serial_of(floor, asked.sku, said))


def _typed(floor: Floor, _: Port, asked: Asked, said: Meaning) -> Answer:
    """A typed serial is typed twice: the first time it is only judged."""
    serial = serial_of(floor, asked.sku, said)
    code = judged(floor, asked.sku, replace(said, serial=serial))
    if code and code not in ASKS:
        return Answer(code, asked.sku, serial)
    asked.typed = "" if asked.typed else serial
    return Answer("command_done", asked.sku, asked.typed)


def answer_both(floor: Floor, port: Port, said: Meaning) -> Answer:
    asked = of(port)
    if said.sku == asked.sku:
        return _pair(floor, port, asked.sku, said)
    return other_item(floor, port, said)


def other_item(floor: Floor, port: Port, said: Meaning) -> Answer:
    asked = of(port)
    if said.sku != asked.sku and said.sku in floor.ordered(floor.document):
        asked.owed, asked.typed = True, ""
        return Answer("serial_owed", asked.sku)
    if said.kind == "both" and said.sku:
        return Answer("is_product_code", said.sku)
    return answer(floor, port, said)


def _take(floor: Floor, port: Port, sku: str, said: Meaning, *, both: bool = False) -> Answer:
    serial = serial_of(floor, sku, said)
    code = judged(floor, sku, replace(said, serial=serial))
    if code in ASKS:
        port.ask = Ask(code, said.text, sku, serial)
    return Answer(code, sku, serial) if code else keep(floor, port, sku, serial, both=both)


def _pair(floor: Floor, port: Port, sku: str, said: Meaning) -> Answer:
    full = floor.room(floor.document, sku) < 1
    return _full(floor, sku, said) if full else _take(floor, port, sku, said, both=True)


def keep(floor: Floor, port: Port, sku: str, serial: str, *, both: bool = False) -> Answer:
    if floor.room(floor.document, sku) < 1:
        return Answer("over_quantity", sku, serial)
    unit = port.item = floor.add(port, sku, 1, serial)
    asked = port.asked
    if asked:
        asked.left -= 1
        asked.owed = False
        asked.taken.append(unit)
        asked.done += 1
        asked.typed = ""
        if not asked.left:
            port.asked = None
    return Answer("item_and_serial_accepted" if both else "serial_accepted", sku, serial)


def document_instead(_: Floor, port: Port, __: Meaning) -> Answer:
    return Answer("is_document_number", of(port).sku)


def owed(_: Floor, port: Port, __: Meaning) -> Answer:
    return Answer("serial_owed", of(port).sku)


def owed_item(floor: Floor, port: Port, said: Meaning) -> Answer:
    asked = of(port)
    if said.sku != asked.sku:
        return owed(floor, port, said)
    asked.owed = False
    return Answer("serial_wanted", asked.sku)


def owed_both(floor: Floor, port: Port, said: Meaning) -> Answer:
    asked = of(port)
    if said.sku != asked.sku:
        return owed(floor, port, said)
    asked.owed = False
    return _pair(floor, port, asked.sku, said)
