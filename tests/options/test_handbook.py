from pathlib import Path

import pytest

from bridge.options import handbook
from bridge.options.allowed import LEVELS
from bridge.options.option import Option, Tab
from bridge.options.settings import OPTIONS, option_of

DOC = Path(__file__).parent.parent.parent / "docs" / "options.md"
LONGEST_HELP = 62

# the labels of the trade's own document, and where that shows them
REFERENCE = {
    "receive.require_serial": ("Require serial number input", Tab.GENERAL),
    "receive.unique_serial": ("Require Unique Serial Number", Tab.GENERAL),
    "receive.reject_upc": ("Require Unique Serial Number", Tab.GENERAL),
    "ship.require_serial": ("Require Serial Number validation", Tab.SCAN_AND_SHIP),
    "ship.match_po": ("Require serials to match PO", Tab.SCAN_AND_SHIP),
    "ship.allow_unpaid": ("Allow Shipping Without Payment", Tab.SCAN_AND_SHIP),
    "serial.length": ("Enable Product Serial number length validation", Tab.GENERAL),
}
CONTRACT = {
    "receive.require_serial": "true false",
    "receive.unique_serial": "in_stock po ever off",
    "receive.reject_upc": "catalogue document off",
    "receive.over_receive": "block pin percent allow",
    "ship.require_serial": "true false",
    "ship.match_po": "false true",
    "ship.allow_unpaid": "false true",
    "ship.partial": "block pin allow",
    "orders.strict_id_filter": "false true",
}


def test_the_page_of_documentation_is_that_of_these_options() -> None:
    assert DOC.read_text("utf-8") == handbook.page(), "run `bridge options doc docs/options.md`"


def test_the_page_has_every_option_with_all_that_is_known_of_it() -> None:
    page = handbook.page()
    for option in OPTIONS:
        assert f"### `{option.key}`" in page
        assert f"**{option.label}.** {option.help}." in page
        assert option.reference in page


@pytest.mark.parametrize("key", REFERENCE)
def test_an_option_of_the_trade_has_its_label_and_tab(key: str) -> None:
    assert (option_of(key).reference, option_of(key).tab) == REFERENCE[key]


@pytest.mark.parametrize("key", CONTRACT)
def test_a_key_that_others_rely_on_takes_its_values_the_first_by_default(key: str) -> None:
    option, values = option_of(key), CONTRACT[key].split()
    assert option.kind.text(option.default) == values[0]
    assert [option.kind.text(option.parse(value)) for value in values] == values


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.key)
def test_help_is_short_and_says_more_than_the_label(option: Option) -> None:
    assert 0 < len(option.help) <= LONGEST_HELP
    assert option.help != option.label
    assert not option.help.endswith(".")
    assert option.label[0].isupper()
    assert not option.help[0].islower() or option.help.startswith(("zpl:", "pdf:"))


def test_labels_are_told_apart() -> None:
    assert len({option.label for option in OPTIONS}) == len(OPTIONS)


def test_every_severity_stands_beside_a_rule_of_its_tab() -> None:
    levels = [option for option in OPTIONS if option.key.endswith(".level")]
    assert len(levels) == 5
    for level in levels:
        rule = option_of(level.key.removesuffix(".level"))
        assert level.beside == (rule.key, "")
        assert (level.tab, level.judges, rule.judges) == (rule.tab, True, True)
        assert handbook.level_of(rule) is level
        assert level.kind == option_of("serial.mask.level").kind
    assert next(iter(LEVELS)) == "block"
