import random
import string
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from bridge.errors import PrinterError
from bridge.labels.deliver import Printable
from bridge.labels.drawn import Stock
from bridge.labels.label import Label, Unit, label_for, trial_label
from bridge.labels.zpl import placed
from bridge.ui import paper_print
from bridge.ui.fonts import load_fonts
from tests.rendered import barcodes, pages, texts

LETTERS = string.ascii_uppercase + string.digits + "-./"
STOCK = Stock()


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    assert qtbot
    load_fonts()


def label(serial: str | None, **facts: object) -> Label:
    unit = Unit(
        sku="AB-1042-BLK",
        name="Wireless scanner, Bluetooth 5.2, with cradle",
        serial=serial,
        document="PO-1001",
        on=date(2026, 11, 3),
        **facts,  # type: ignore[arg-type]  # the fields of Unit
    )
    made = label_for(unit, when="always")
    assert made is not None
    return made


def of(made: Label) -> Printable:
    return Printable(made.title, made.code, lambda stock: (placed(made, stock=stock),))


def write(made: Label, file: Path, *, stock: Stock) -> None:
    paper_print.write_pdf(of(made), file, stock=stock)


def serials() -> list[str]:
    chance = random.Random(203)  # noqa: S311 - the same serials every time
    return ["".join(chance.choices(LETTERS, k=length)) for length in [*range(6, 19)] * 4][:50]


def test_fifty_serials_are_read_back_from_the_dots_of_a_203_dpi_printer(tmp_path: Path) -> None:
    for place, serial in enumerate(serials()):
        file = tmp_path / f"{place}.pdf"
        write(label(serial, typed=place % 2 == 0), file, stock=STOCK)
        (page,) = pages(file)
        assert texts(page) == [serial]


@pytest.mark.parametrize("stock", [Stock(51, 25), Stock(57, 32), Stock(102, 51, 300), Stock(102, 152)], ids=str)
def test_a_label_of_any_usual_size_is_read_back(tmp_path: Path, stock: Stock) -> None:
    made = label("4F2K99120001", typed=True, reason="damaged")
    write(made, tmp_path / "label.pdf", stock=stock)
    (page,) = pages(tmp_path / "label.pdf", dpi=stock.dpi)
    assert texts(page) == ["4F2K99120001"]
    assert texts(paper_print.picture(placed(made, stock=stock))) == ["4F2K99120001"]
    assert abs(page.width() - stock.width) <= 1
    assert abs(page.height() - stock.height) <= 3, "a PDF is measured in points"


def test_every_bar_is_a_whole_number_of_dots(tmp_path: Path) -> None:
    write(label("SN0012345678"), tmp_path / "label.pdf", stock=STOCK)
    (page,) = pages(tmp_path / "label.pdf")
    left, top, right, bottom = barcodes(page)[0].box
    middle = (top + bottom) // 2
    assert {page.pixelColor(x, middle).value() for x in range(left - 30, right + 30)} == {0, 255}


def test_the_test_label_is_read_back(tmp_path: Path) -> None:
    made = trial_label(width_mm=76, height_mm=51, dpi=203, on=date(2026, 11, 3))
    write(made, tmp_path / "label.pdf", stock=STOCK)
    assert texts(pages(tmp_path / "label.pdf")[0]) == ["XJXECHO"]


def test_a_unit_without_a_serial_has_a_label_without_bars(tmp_path: Path) -> None:
    write(label(None, reason="no serial"), tmp_path / "label.pdf", stock=STOCK)
    assert texts(pages(tmp_path / "label.pdf")[0]) == []


def test_a_printer_of_this_computer_gets_the_same_dots(tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "label.pdf"))
    paper_print.draw_on(printer, of(label("SN0012345678")), stock=STOCK)
    (page,) = pages(tmp_path / "label.pdf")
    assert texts(page) == ["SN0012345678"]
    assert abs(page.width() - STOCK.width) <= 1


def test_a_printer_this_computer_does_not_have_is_named() -> None:
    with pytest.raises(PrinterError, match="no printer “Zebra ZD421”"):
        paper_print.print_on("Zebra ZD421", of(label("SN1")), stock=STOCK)


def test_a_folder_that_is_not_there_and_a_full_disk_are_told(tmp_path: Path) -> None:
    with pytest.raises(PrinterError, match="cannot be written"):
        write(label("SN1"), tmp_path / "gone" / "label.pdf", stock=STOCK)
    with pytest.raises(PrinterError, match="the disk refuses"):
        write(label("SN1"), Path("/dev/full"), stock=STOCK)
