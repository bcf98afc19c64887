"""A label in ZPL, the language of Zebra's printers and of many others."""

from bridge.labels.code128 import codes, row_of
from bridge.labels.drawn import Bars, Box, Layout, Line, Side, Stock
from bridge.labels.label import Label
from bridge.labels.layout import lay_out

_ESCAPED = frozenset("^~\\_")
_ALIGN = {Side.RIGHT: "R", Side.CENTRE: "C"}
_START_B, _START_C, _TO_C, _TO_B = 104, 105, 99, 100
_SWITCH = {_START_B: ">:", _START_C: ">;", _TO_C: ">5", _TO_B: ">6"}
_SPECIAL = {">": ">0", "^": "><", "~": ">="}
_FIRST_PRINTABLE = 32


def placed(label: Label, *, stock: Stock) -> Layout:
    """The label laid out, with its symbol where it can have one."""
    return lay_out(label, stock=stock, row=row_of(label.code))


def zpl(layout: Layout) -> bytes:
    """What makes a ZPL printer print one label; UTF-8, with every line ended."""
    parts = ["^XA", "^CI28", "^LH0,0", f"^PW{layout.width}", f"^LL{layout.height}"]
    parts += [
        f"^FO{box.x},{box.y}^GB{box.width},{box.height},{min(box.width, box.height)}^FS" for box in layout.grounds
    ]
    parts += [_line(line) for line in layout.lines if line.text]
    parts += [_bars(bars) for bars in layout.bars]
    return "\n".join([*parts, "^PQ1", "^XZ", ""]).encode()


def escaped(text: str) -> str:
    """A text as field data after `^FH`: what ZPL would take for itself as `_` and two hexadecimal digits."""
    return "".join(
        "".join(f"_{byte:02X}" for byte in letter.encode())
        if letter in _ESCAPED or not letter.isprintable()
        else letter
        for letter in text
    )


def symbol_data(text: str) -> str:
    """A text as the data of `^BC`, code sets chosen as `modules` does, so that both are equally wide."""
    data, digits = [], False
    for code in codes(text):
        if code in {_START_B, _START_C} or code == (_TO_B if digits else _TO_C):
            digits = code in {_START_C, _TO_C}
            data.append(_SWITCH[code])
        elif digits:
            data.append(f"{code:02d}")
        else:
            letter = chr(code + _FIRST_PRINTABLE)
            data.append(_SPECIAL.get(letter, letter))
    return "".join(data)


def _ground(box: Box) -> str:
    return f"^FO{box.x},{box.y}^GB{box.width},{box.height},{min(box.width, box.height)}^FS"


def _line(line: Line) -> str:
    box = line.box
    top = box.y + max(0, (box.height - line.size) // 2)
    text, block = line.text, ""
    if line.side is not Side.LEFT:
        text, block = text.replace("\\", "\\\\"), f"^FB{box.width},1,0,{_ALIGN[line.side]}"
    reverse = "^FR" if line.white else ""
    return f"^FO{box.x},{top}^A0N,{line.size},{line.size}{block}{reverse}^FH^FD{escaped(text)}^FS"


def _bars(bars: Bars) -> str:
    box, data = bars.box, escaped(symbol_data(bars.text))
    return f"^FO{box.x},{box.y}^BY{bars.module},3,{box.height}^BCN,{box.height},N,N,N^FH^FD{data}^FS"
