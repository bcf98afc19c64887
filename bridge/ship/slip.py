"""The packing slip of a shipment: what went, in which boxes, with which serials, and what stays open. PURE.

It is laid out for sheets of any usual size and in any printer's dots; every serial stands as text and as Code 128.
"""

from collections.abc import Iterator, Sequence

from bridge.labels.drawn import MM_PER_INCH, Bars, Box, Face, Layout, Line, Side, Stock, module_dots
from bridge.serials import weights
from bridge.session.order import BoxState
from bridge.ship.model import Part, Slip
from bridge.ship.slip_blocks import (
    GAP_MM,
    MARGIN_MM,
    SMALL_MM,
    TEXT_MM,
    Block,
    Cell,
    Setter,
    Symbol,
    beside,
    stacked,
)

ENTERED = {"typed": "typed", "pasted": "pasted", "imported": "imported"}
"""How a serial came in, where it was not scanned."""
_NUMBER_MM, _TITLE_MM, _FOOT_MM = 9.0, 4.6, 7.5
_ORDER_BARS_MM = 12.0
_QUANTITY_MM, _NAME_MM, _INDENT_MM = 20.0, 62.0, 6.0
_FACT_MM = 24.0


def lay_out_slip(slip: Slip, *, stock: Stock, symbol: Symbol) -> tuple[Layout, ...]:
    """The slip's pages. `symbol` gives the modules of a text's Code 128, empty where it cannot be one."""
    setter = Setter(stock, symbol)
    pages = list(_paged(tuple(_blocks(slip, setter)), setter, slip))
    return tuple(_page(page, setter, slip, f"Page {number} of {len(pages)}") for number, page in enumerate(pages, 1))


def _paged(blocks: Sequence[Block], setter: Setter, slip: Slip) -> Iterator[list[Block]]:
    """The blocks of each page, lowered to where they stand."""
    stock = setter.stock
    start, bottom = stock.dots(MARGIN_MM), stock.height - stock.dots(MARGIN_MM + _FOOT_MM)
    page: list[Block] = []
    top = start
    for number, block in enumerate(blocks):
        needed = block.high + sum(after.high for after in _kept_with(blocks, number))
        if page and top + needed > bottom:
            yield page
            head = stacked((*_head_again(setter, slip), *((block.again,) if block.again else ())))
            page, top = [head.lowered(start)], start + head.high
        page.append(block.lowered(top))
        top += block.high
    yield page


def _kept_with(blocks: Sequence[Block], number: int) -> Iterator[Block]:
    """The blocks that must stand on the same page as this one."""
    while blocks[number].keep and number + 1 < len(blocks):
        number += 1
        yield blocks[number]


def _page(blocks: Sequence[Block], setter: Setter, slip: Slip, words: str) -> Layout:
    stock = setter.stock
    high, size = setter.high(SMALL_MM), stock.dots(SMALL_MM)
    top = stock.height - stock.dots(MARGIN_MM) - high
    box = Box(setter.left, top, setter.width, high)
    foot = (
        Line(f"Order {slip.order.number}", box, size, grey=True),
        Line(words, box, size, Face.STRONG, Side.RIGHT),
    )
    rule = Box(setter.left, top - stock.dots(GAP_MM / 2), setter.width, max(1, stock.dots(0.2)))
    return Layout(
        stock.width,
        stock.height,
        (*(ground for block in blocks for ground in block.grounds), rule),
        (*(line for block in blocks for line in block.lines), *foot),
        tuple(bars for block in blocks for bars in block.bars),
    )


def _head_again(setter: Setter, slip: Slip) -> tuple[Block, ...]:
    title = setter.row(((f"Packing slip {slip.order.number}, continued", 0, 0),), face=Face.STRONG)
    return (title, setter.gap(GAP_MM / 2), setter.rule(), setter.gap(GAP_MM / 2))


def _blocks(slip: Slip, setter: Setter) -> Iterator[Block]:
    yield _title(slip, setter)
    yield setter.rule(0.6)
    yield beside(_ship_to(slip, setter), _facts(slip, setter))
    if slip.order.note:
        yield setter.gap()
        yield stacked((setter.heading("Note"), *setter.prose(slip.order.note)))
    if slip.missing:
        yield setter.gap(GAP_MM * 1.5)
        yield from _missing(slip, setter)
    yield setter.gap(GAP_MM * 1.5)
    yield from _boxes(slip, setter)
    yield setter.gap(GAP_MM * 1.5)
    yield from _items(slip, setter)


def _title(slip: Slip, setter: Setter) -> Block:
    """What it is and the order's number, with its bars at the right."""
    stock, number = setter.stock, slip.order.number
    half = setter.width / stock.dpi * MM_PER_INCH / 2
    words = [
        setter.row((("Packing slip", 0, half),), size_mm=_TITLE_MM),
        setter.row(((number, 0, half),), size_mm=_NUMBER_MM, face=Face.STRONG),
    ]
    row = setter.symbol(number)
    module = module_dots(row, stock=stock, width=setter.width // 2, coarsest_mm=0.38) if row else 0
    if not module:
        return stacked((*words, setter.gap()))
    wide = len(row) * module
    bars = Bars(number, row, module, Box(setter.left + setter.width - wide, 0, wide, stock.dots(_ORDER_BARS_MM)))
    return stacked((beside(words, (Block(stock.dots(_ORDER_BARS_MM + 3), bars=(bars,)),)), setter.gap(1)))


def _ship_to(slip: Slip, setter: Setter) -> list[Block]:
    half = setter.width / setter.stock.dpi * MM_PER_INCH / 2
    rows = [setter.row((("Ship to", 0, half),), grey=True)]
    for number, line in enumerate(slip.order.ship_to):
        face = Face.PLAIN if number else Face.STRONG
        rows.append(setter.row(((line, 0, half),), size_mm=TEXT_MM + 0.6, face=face))
    return rows


def _facts(slip: Slip, setter: Setter) -> list[Block]:
    half = setter.width / setter.stock.dpi * MM_PER_INCH / 2
    order = slip.order
    units = sum(part.now for part in order.parts)
    facts = (
        ("Customer", order.customer),
        ("Shipped" if slip.at else "State", slip.at or "Not shipped yet"),
        ("Contents", f"{_units(units)} in {_count(max(1, len(order.boxes)), 'box', 'boxes')}"),
        ("From", ", ".join(part for part in (slip.warehouse, slip.station) if part)),
        ("Packed by", slip.operator),
    )
    return [
        beside(
            (setter.row(((name, half, 0),), grey=True),),
            (setter.row(((value, half + _FACT_MM, 0),), face=Face.PLAIN),),
        )
        for name, value in facts
        if value
    ]


def _missing(slip: Slip, setter: Setter) -> Iterator[Block]:
    yield setter.notice(f"Stays open: {_units(sum(units for _, _, units in slip.missing))}")
    for sku, name, units in slip.missing:
        yield _line(setter, f"{units:,}", sku, name)


def _boxes(slip: Slip, setter: Setter) -> Iterator[Block]:
    boxes = slip.order.boxes or (BoxState(1),)
    if len(boxes) > 1:
        yield setter.heading("Boxes")
    yield setter.rule()
    for box in boxes:
        carrier = " ".join(part for part in (box.carrier, box.service) if part)
        weight = weights.words(box.weight_g, slip.unit) if box.weight_g is not None else ""
        place = setter.row(((f"Box {box.number} of {len(boxes)}", 0, 0),), face=Face.STRONG)
        words = setter.row(((weight, 28, 0), (carrier, 56, 66)))
        tracking = setter.row(((box.tracking, setter.width / setter.stock.dpi * MM_PER_INCH - 66, 0),), face=Face.CODE)
        held = _held(slip, box.number) if len(boxes) > 1 else ""
        known = beside((beside((place,), (words,)),), (tracking,))
        yield stacked((known, *setter.prose(held, left_mm=28), setter.gap(0.6)))


def _held(slip: Slip, box: int) -> str:
    """What is in a box, in words."""
    counts: dict[str, int] = {}
    for part in slip.order.parts:
        for unit in part.packed:
            if unit.box == box:
                counts[part.item.sku] = counts.get(part.item.sku, 0) + unit.quantity
    return ", ".join(f"{count:,} \N{MULTIPLICATION SIGN} {sku}" for sku, count in counts.items())


def _items(slip: Slip, setter: Setter) -> Iterator[Block]:
    yield setter.row(
        (("Quantity", 0, 0), ("SKU", _QUANTITY_MM, 0), ("Name", _NAME_MM, 0)), size_mm=SMALL_MM, grey=True, keep=True
    )
    yield setter.rule()
    kits = {part.kit for part in slip.order.parts if part.now and part.kit}
    place = ""
    for part in slip.order.parts:
        if part.is_kit:
            place = ""
            if part.item.sku in kits:
                yield from _entry(setter, _count(part.ordered, "kit", "kits"), part)
        elif part.now:
            if part.place != place:
                place = part.place
                yield setter.gap(0.8, keep=True)
                yield setter.row(((place.capitalize(), _QUANTITY_MM, 0),), size_mm=SMALL_MM, grey=True, keep=True)
            yield from _part(slip, part, setter)


def _entry(setter: Setter, quantity: str, part: Part, *, keep: bool = True) -> Iterator[Block]:
    inside = bool(part.kit)
    yield setter.gap(0.5 if inside else 1.6, keep=True)
    indent = _INDENT_MM if inside else 0.0
    line = _line(setter, quantity, part.item.sku, part.item.name, indent_mm=indent, strong=not inside)
    yield Block(line.high, line.lines, keep=keep)


def _part(slip: Slip, part: Part, setter: Setter) -> Iterator[Block]:
    """What went of one line, with its serials."""
    whole = part.now == part.ordered
    cells = [Cell(unit.serial, _noted(slip, unit.entered, unit.box)) for unit in part.packed if unit.serial is not None]
    quantity = f"{part.now:,}" if whole else f"{part.now:,} of {part.ordered:,}"
    yield from _entry(setter, quantity, part, keep=bool(cells))
    if cells:
        left = _QUANTITY_MM + (_INDENT_MM if part.kit else 0.0)
        again = setter.row(((f"{part.item.sku}, continued", left, 0),), size_mm=SMALL_MM, grey=True)
        yield setter.gap(0.8, keep=True)
        yield from setter.grid(cells, left_mm=left, again=stacked((again, setter.gap(1))))


def _noted(slip: Slip, entered: str, box: int) -> str:
    several = len(slip.order.boxes) > 1 and box
    return ", ".join(part for part in (ENTERED.get(entered, ""), f"box {box}" if several else "") if part)


def _line(setter: Setter, quantity: str, sku: str, name: str, *, indent_mm: float = 0.0, strong: bool = True) -> Block:
    right = setter.width / setter.stock.dpi * MM_PER_INCH
    face = Face.STRONG if strong else Face.PLAIN
    heads = setter.row(
        (
            (quantity, indent_mm, right - _QUANTITY_MM - indent_mm),
            (sku, _QUANTITY_MM + indent_mm, right - _NAME_MM + 2),
        ),
        face=face,
    )
    return beside((heads,), setter.prose(name, left_mm=_NAME_MM))


def _units(count: int) -> str:
    return _count(count, "unit", "units")


def _count(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"
