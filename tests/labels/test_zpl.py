import re
import string

import pytest
from barcode.charsets import code128 as tables

from bridge.labels.code128 import modules
from bridge.labels.drawn import Stock
from bridge.labels.label import Label
from bridge.labels.zpl import escaped, placed, symbol_data, zpl

SERIALS = ["7", "12", "123", "1234", "AB12345x", "SN0012345678", "12AB34", "XJXUNDO", "A>B^C~D", "a\\b_c", " x "]
SPECIAL = {"0": ord(">") - 32, "<": ord("^") - 32, "=": ord("~") - 32}
SWITCHES = {":": ("B", 104), ";": ("C", 105), "5": ("C", 99), "6": ("B", 100)}


def drawn(data: str) -> str:
    """The modules a printer makes of the data of `^BC`, by the tables of its manual."""
    codes, charset = [], ""
    while data:
        if data[0] == ">" and data[1] in SWITCHES:
            charset, code = SWITCHES[data[1]]
            data = data[2:]
        elif data[0] == ">":
            code, data = SPECIAL[data[1]], data[2:]
        elif charset == "C":
            code, data = int(data[:2]), data[2:]
        else:
            code, data = ord(data[0]) - 32, data[1:]
        codes.append(code)
    codes.append((codes[0] + sum(place * code for place, code in enumerate(codes))) % 103)
    return str("".join(tables.CODES[code] for code in codes) + tables.STOP + "11")


def unescaped(text: str) -> str:
    raw = re.sub(rb"_([0-9A-F]{2})", lambda found: bytes([int(found[1], 16)]), text.encode())
    return raw.decode()


def fields(made: bytes) -> list[str]:
    return [unescaped(field) for field in re.findall(r"\^FH\^FD(.*?)\^FS", made.decode())]


@pytest.mark.parametrize("serial", [*SERIALS, string.printable[:95]])
def test_the_printer_draws_the_very_bars_that_were_laid_out(serial: str) -> None:
    assert drawn(symbol_data(serial)) == modules(serial)


@pytest.mark.parametrize("text", ["a^b", "~DG", "a\\b", "a_5E", "Größe 10 µm", "no special", "tab\there"])
def test_what_zpl_would_take_for_itself_is_escaped_and_nothing_else(text: str) -> None:
    assert not set("^~\\\t") & set(escaped(text))
    assert unescaped(escaped(text)) == text
    assert escaped("Größe, no special") == "Größe, no special"


def test_a_label_is_one_format_in_utf_8_of_the_size_of_its_stock() -> None:
    made = zpl(placed(Label(title="AB-1", name="Größe ^XZ ~JA", code="SN1", text="SN1"), stock=Stock(57, 32, 300)))
    lines = made.decode("utf-8").split("\n")
    assert lines[:5] == ["^XA", "^CI28", "^LH0,0", "^PW673", "^LL378"]
    assert lines[-3:] == ["^PQ1", "^XZ", ""]
    assert made.count(b"^XA") == made.count(b"^XZ") == 1
    assert b"~" not in made


def test_every_line_and_the_bars_are_where_they_were_laid_out() -> None:
    label = Label(
        title="A^B", name="A good name", code="SN^_1", text="SN^_1", foot=("PO_1", "3 Nov"), notice="Set aside"
    )
    layout = placed(label, stock=Stock())
    made = zpl(layout)
    (bars,) = layout.bars
    assert [field.strip() for field in fields(made)] == [*(line.text for line in layout.lines), symbol_data("SN^_1")]
    box = bars.box
    assert f"^FO{box.x},{box.y}^BY{bars.module},3,{box.height}^BCN,{box.height},N,N,N".encode() in made
    assert f"^GB{layout.grounds[0].width},{layout.grounds[0].height},".encode() in made


def test_white_lines_are_printed_in_reverse() -> None:
    made = zpl(placed(Label(title="AB-1", mark="Typed"), stock=Stock()))
    assert b"^FR^FH^FDTyped^FS" in made
    assert made.count(b"^FR") == 1


def test_a_label_without_a_code_has_no_bars() -> None:
    assert b"^BC" not in zpl(placed(Label(title="AB-1", notice="Set aside: no serial"), stock=Stock()))
