import pytest

from bridge.errors import BadArgument
from bridge.options.settings import option_of, parse
from bridge.options.target import PdfFolder, RawPort, SystemPrinter, Target, target_of

KEY = "print.label_target"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("zpl:192.168.1.50", RawPort("192.168.1.50", 9100)),
        ("ZPL: printer.example:9101 ", RawPort("printer.example", 9101)),
        ("zpl:[fd00::7]:6101", RawPort("fd00::7", 6101)),
        ("pdf:/srv/labels and more", PdfFolder("/srv/labels and more")),
        ("pdf:C:\\labels", PdfFolder("C:\\labels")),
        ("Zebra ZD421 (dock 3)", SystemPrinter("Zebra ZD421 (dock 3)")),
        ("", None),
    ],
)
def test_a_target_is_a_network_printer_a_folder_or_a_printer_of_this_computer(text: str, target: Target | None) -> None:
    assert parse(KEY, text) == text.strip()
    assert target_of(text) == target


@pytest.mark.parametrize(
    "text", ["zpl:", "zpl:host:", "zpl:host:0", "zpl:host:99999", "zpl:host:x", "zpl:me@host", "zpl:a b", "zpl:host/x"]
)
def test_a_network_address_that_cannot_be_is_refused_with_a_good_one(text: str) -> None:
    with pytest.raises(BadArgument, match=r"is like zpl:192\.168\.1\.50"):
        parse(KEY, text)


def test_a_folder_without_a_name_is_refused_with_a_good_one() -> None:
    with pytest.raises(BadArgument, match="is like pdf:"):
        parse(KEY, "pdf: ")


def test_a_network_printer_is_shown_as_it_is_typed() -> None:
    assert [str(RawPort("10.0.0.5")), str(RawPort("fd00::7", 6101))] == ["10.0.0.5:9100", "[fd00::7]:6101"]


def test_labels_are_off_until_somebody_wants_them() -> None:
    defaults = {key: option_of(key).default for key in ("print.label_on_receipt", KEY, "print.dpi")}
    assert defaults == {"print.label_on_receipt": "never", KEY: "", "print.dpi": "203"}


def test_the_printer_of_one_station_is_not_exported_to_the_next() -> None:
    assert option_of(KEY).own


def test_a_packing_slip_goes_to_no_label_printer() -> None:
    assert parse("print.slip_target", "pdf:/srv/slips") == "pdf:/srv/slips"
    assert parse("print.slip_target", "Office printer") == "Office printer"
    with pytest.raises(BadArgument, match="A packing slip goes to pdf:FOLDER or to a printer of this computer"):
        parse("print.slip_target", "zpl:192.168.1.50")
    with pytest.raises(BadArgument, match="address is like"):
        parse("print.slip_target", "zpl:")
    assert parse("print.address_target", "zpl:192.168.1.50") == "zpl:192.168.1.50"
