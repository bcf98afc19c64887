"""What opens, lists, reviews and saves documents, as the contract tells it."""

from tests.model.receiving_codes import COMMANDS, Meaning
from tests.model.receiving_floor import DONE, JUDGE_AGAIN, NOT_HERE, Answer, Floor, Port


def open_document(floor: Floor, _: Port, said: Meaning) -> Answer:
    if floor.world.pos[said.number].status != "open":
        return Answer("not_eligible")
    if floor.page == "list" or floor.document != said.number:
        floor.leave("open", said.number)
    return Answer("document_opened")


def open_order(floor: Floor, _: Port, said: Meaning) -> Answer:
    if floor.world.orders[said.number].status != "in_process":
        return Answer("not_eligible")
    floor.leave("ship", said.number)
    return Answer("document_opened")


def look_for(floor: Floor, _: Port, said: Meaning) -> Answer:
    if not said.sku:
        return Answer("unknown_code")
    documents = floor.wanting(said.sku)
    if len(documents) == 1:
        floor.leave("open", documents[0])
        return Answer("document_opened", said.sku)
    if documents:
        floor.leave("list")
        floor.wanted = said.sku
    return Answer("list_filtered" if documents else "not_on_document", said.sku)


def next_row(floor: Floor, _: Port, __: Meaning) -> Answer:
    rows = floor.rows()
    if not rows:
        return NOT_HERE
    at = rows.index(floor.selected) if floor.selected in rows else 0
    floor.selected = rows[min(at + 1, len(rows) - 1)]
    return DONE


def open_row(floor: Floor, port: Port, _: Meaning) -> Answer:
    rows = floor.rows()
    row = floor.selected or (rows[0] if rows else "")
    return open_document(floor, port, Meaning("document", "", number=row)) if row else NOT_HERE


def to_list(floor: Floor, _: Port, __: Meaning) -> Answer:
    floor.leave("list")
    return DONE


def to_orders(floor: Floor, _: Port, __: Meaning) -> Answer:
    floor.leave("ship")
    return DONE


def finish(floor: Floor, _: Port, __: Meaning) -> Answer:
    if not floor.session():
        return Answer("incomplete")
    floor.leave("review", floor.document)
    return DONE


def save(floor: Floor, _: Port, __: Meaning) -> Answer:
    document = floor.document
    for unit in floor.session():
        unit.saved = True
    floor.leave("list")
    return Answer("saved", document=document)


def back(floor: Floor, _: Port, __: Meaning) -> Answer:
    floor.leave("open", floor.document)
    return DONE


def next_paper(floor: Floor, _: Port, __: Meaning) -> Answer:
    floor.paper = {"": "slip", "slip": "invoice", "invoice": "slip"}[floor.paper]
    return DONE


def from_review(floor: Floor, _: Port, said: Meaning) -> Answer:
    if floor.paper and said.kind not in COMMANDS:
        floor.paper = ""
        return DONE
    floor.leave("open", floor.document)
    return JUDGE_AGAIN
