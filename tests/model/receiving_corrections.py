"""What takes back, counts by number, sets aside and checks, as the contract tells it."""

from dataclasses import replace

from tests.model.receiving_codes import Meaning
from tests.model.receiving_counting import needs_serial, of, owed
from tests.model.receiving_floor import DONE, JUDGE_AGAIN, NOT_HERE, Answer, Asked, Floor, Port
from tests.model.receiving_serials import serial_of

MOST = 9999


def undo(floor: Floor, port: Port, _: Meaning) -> Answer:
    mine = [unit for unit in floor.session() if unit.port == port.name]
    if not mine:
        return Answer("nothing_to_undo")
    unit = mine[-1]
    unit.live = False
    if unit.was:
        unit.was.live = True
    port.item = None
    return Answer("undone", unit.sku, unit.serial)


def undo_asked(_: Floor, port: Port, __: Meaning) -> Answer:
    asked = of(port)
    asked.taken = [unit for unit in asked.taken if unit.live]
    if not asked.taken:
        port.asked = None
        return Answer("undone", asked.sku)
    unit = asked.taken.pop()
    unit.live, asked.left, asked.done, asked.owed, asked.typed = False, asked.left + 1, asked.done - 1, False, ""
    return Answer("undone", unit.sku, unit.serial)


def skip(_: Floor, port: Port, __: Meaning) -> Answer:
    asked = of(port)
    port.asked = None
    return Answer("command_done", asked.sku)


def start_out(_: Floor, port: Port, __: Meaning) -> Answer:
    port.mode = "out"
    return DONE


def out(floor: Floor, port: Port, said: Meaning) -> Answer:
    serial = said.serial or said.text
    unit = floor.with_serial(serial)
    if not unit:
        return Answer("nothing_to_undo", said.sku, serial)
    unit.live, port.mode, port.item = False, "", None
    return Answer("undone", unit.sku, unit.serial)


def start_count(_: Floor, port: Port, __: Meaning) -> Answer:
    if not port.asked and not port.item:
        return NOT_HERE
    port.mode = "count"
    return DONE


def quantity(floor: Floor, port: Port, said: Meaning) -> Answer:
    port.mode = ""
    if port.asked and port.asked.owed:
        return owed(floor, port, said)
    number = int(said.text) if said.text.isdecimal() else 0
    if not 1 <= number <= MOST:
        return Answer("not_a_quantity")
    sku = port.asked.sku if port.asked else port.item.sku if port.item else ""
    if port.asked or needs_serial(floor, sku):
        return _run(floor, port, sku, number)
    return _in_all(floor, port, number)


def _in_all(floor: Floor, port: Port, number: int) -> Answer:
    """The port's newest unit counts so many; another port may have taken out the one that was just scanned."""
    mine = [unit for unit in floor.session() if unit.port == port.name]
    unit = mine[-1] if mine else None
    if unit is None or port.item is None or unit.sku != port.item.sku:
        return NOT_HERE
    if floor.room(unit.document, unit.sku) + unit.quantity < number:
        return Answer("over_quantity", unit.sku)
    unit.quantity, unit.serial = number, ""
    return Answer("quantity_counted", unit.sku)


def no_quantity(floor: Floor, port: Port, said: Meaning) -> Answer:
    return quantity(floor, port, replace(said, text=""))


def _run(floor: Floor, port: Port, sku: str, number: int) -> Answer:
    asked = port.asked or Asked(sku)
    if floor.room(floor.document, sku) < number - asked.done:
        return Answer("over_quantity", sku)
    left = max(number - asked.done, 1)
    port.asked = replace(asked, left=left, typed="", owed=False)
    return Answer("serial_wanted", sku)


def hold(_: Floor, port: Port, __: Meaning) -> Answer:
    port.sku = port.asked.sku if port.asked else ""
    port.serial, port.mode, port.asked = "", "hold", None
    return Answer("command_done", port.sku)


def hold_code(floor: Floor, port: Port, said: Meaning) -> Answer:
    if not any(character.isalnum() for character in said.text):
        return Answer("bad_characters")
    if said.sku:
        port.sku, port.serial = said.sku, said.serial or port.serial
    else:
        on_document = port.sku in floor.ordered(floor.document)
        port.serial = serial_of(floor, port.sku, said) if on_document else said.serial or said.text
    return Answer("command_done", port.sku, port.serial)


def drop_hold(_: Floor, port: Port, __: Meaning) -> Answer:
    port.mode = port.sku = port.serial = ""
    return DONE


def set_aside(floor: Floor, port: Port, said: Meaning) -> Answer:
    port.mode, port.item = "", None
    counted = floor.with_serial(port.serial) if port.serial else None
    unit = floor.add(port, port.sku, 1, port.serial)
    unit.aside, unit.was = said.kind, counted
    if counted:
        counted.live, unit.serial = False, counted.serial
        unit.sku = unit.sku or counted.sku
    return Answer("set_aside", unit.sku, unit.serial)


def check(_: Floor, port: Port, __: Meaning) -> Answer:
    port.mode = "" if port.mode == "check" else "check"
    return DONE


def checked(_: Floor, __: Port, said: Meaning) -> Answer:
    return Answer("checked", said.sku, said.serial or ("" if said.sku else said.text))


def ended(_: Floor, port: Port, __: Meaning) -> Answer:
    """A command ends the mode and is judged."""
    port.mode = ""
    return JUDGE_AGAIN
