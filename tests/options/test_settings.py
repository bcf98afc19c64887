import pytest

from bridge.errors import BadArgument
from bridge.options.kinds import Choice
from bridge.options.option import Tab
from bridge.options.settings import OPTIONS, Settings, from_texts, option_of, parse
from bridge.options.told import value_words

PUBLISHED = {  # what scripts rely on: the first value is the default
    "receive.require_serial": ("true", "false"),
    "receive.unique_serial": ("in_stock", "po", "ever", "off"),
    "receive.reject_upc": ("catalogue", "document", "off"),
    "receive.over_receive": ("block", "pin", "percent", "allow"),
    "receive.over_receive_percent": ("0", "100"),
    "serial.length": ("", "12"),
    "serial.mask": ("", "A999"),
    "ship.require_serial": ("true", "false"),
    "ship.match_po": ("false", "true"),
    "ship.allow_unpaid": ("false", "true"),
    "ship.partial": ("block", "pin", "allow"),
    "orders.strict_id_filter": ("false", "true"),
}


@pytest.mark.parametrize("key", PUBLISHED)
def test_published_keys_take_their_values_and_default_to_the_first(key: str) -> None:
    option = option_of(key)
    assert Settings().text(option) == PUBLISHED[key][0]
    for text in PUBLISHED[key]:
        assert from_texts(((key, text),)).text(option) == text


def test_choices_take_nothing_but_their_published_values() -> None:
    for key, values in PUBLISHED.items():
        if isinstance(kind := option_of(key).kind, Choice):
            assert tuple(kind.labels) == values


@pytest.mark.parametrize(
    ("key", "text", "sentence"),
    [
        ("receive.require_serial", "maybe", "receive.require_serial takes true or false, not “maybe”."),
        ("receive.unique_serial", "", "receive.unique_serial takes in_stock, po, ever or off, not “”."),
        ("receive.over_receive_percent", "101", "takes a number from 0 to 100, not “101”."),
        ("receive.over_receive_percent", "", "takes a number from 0 to 100, not “”."),
        ("receive.over_receive_percent", "٣", "takes a number from 0 to 100"),
        ("serial.length", "0", "takes a number from 1 to 100 or nothing, not “0”."),
        ("serial.length", "9" * 5000, "9…”."),
        ("serial.mask", "A9\\", "After the last \\ of the serial pattern a character is missing."),
        (
            "station.name",
            "Dock\x073",
            "station.name takes one line of at most 500 characters, or nothing, not “Dock?3”.",
        ),
        ("central.url", "central.example", "A central's address is like https://"),
        ("central.url", "https://me:secret@central.example", "without name or password"),
        ("central.url", "http://[::1", "A central's address is like"),
        ("central.url", "http://central.example:port", "A central's address is like"),
        ("scanner.ports", "COM5 C\x00M6", "takes names without control characters"),
        (
            "receive.unique_serail",
            "po",
            "There is no option “receive.unique_serail”; do you mean receive.unique_serial?",
        ),
        ("x", "y", "There is no option “x”; `bridge options show` lists all."),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(key: str, text: str, sentence: str) -> None:
    with pytest.raises(BadArgument) as refused:
        parse(key, text)
    assert sentence in str(refused.value)
    assert "\n" not in str(refused.value)


def test_values_are_read_leniently_and_kept_in_one_form() -> None:
    assert parse("receive.require_serial", " FALSE ") is False
    assert parse("receive.unique_serial", "Ever") == "ever"
    assert parse("serial.length", " 012 ") == 12
    assert parse("scanner.ports", " /dev/ttyACM0\n COM5  COM5") == ("/dev/ttyACM0", "COM5")
    assert parse("central.url", " https://central.example:8443/bridge ") == "https://central.example:8443/bridge"


def test_every_option_says_what_it_is() -> None:
    for option in OPTIONS:
        assert option.label
        assert option.help
        assert len(option.help) <= 60
        assert not option.help.endswith(".")
        assert option.kind.words(option.default)
        assert option.kind.parse(option.kind.text(option.default)) == option.default


def test_the_tabs_of_receiving_and_shipping_are_the_references() -> None:
    names = {option.reference: option.tab for option in OPTIONS if option.reference}
    assert names["Require Unique Serial Number"] is Tab.GENERAL
    assert names["Require serials to match PO"] is Tab.SCAN_AND_SHIP
    assert names["Allow Shipping Without Payment"] is Tab.SCAN_AND_SHIP


def test_stored_texts_this_version_does_not_know_leave_the_defaults() -> None:
    texts = (("receive.unique_serial", "galaxy"), ("from.tomorrow", "1"), ("serial.mask", "\\"), ("serial.length", "7"))
    assert from_texts(texts) == Settings(serial_length=7)


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        ("receive.unique_serial", "po", "in this PO"),
        ("receive.over_receive", "pin", "allow with PIN"),
        ("receive.over_receive", "block", "block"),
        ("interface.language", "es", "Español"),
        ("interface.language", "system", "as the system"),
        ("scale.protocol", "mt_sics", "MT-SICS"),
        ("scanner.feedback", "cipherlab", "CipherLab"),
        ("print.slip_target", "", "PDF in the data folder"),
        ("print.label_target", "", "no label printer"),
    ],
)
def test_a_value_within_a_sentence_keeps_the_capitals_of_names_and_abbreviations(
    key: str, text: str, words: str
) -> None:
    option = option_of(key)
    assert option.kind.words(option.parse(text)) == words
    assert value_words(option, text) == words
