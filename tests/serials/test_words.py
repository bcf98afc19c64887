"""The two sentences of every answer."""

import string

import pytest

from bridge.serials.verdicts import Code
from bridge.serials.words import WORDS, say
from bridge.session import receiving, shipping
from tests.serials.ordinary import LONGEST, ORDINARY, OTHERS


def named(sentence: str) -> set[str]:
    return {fact for _, fact, _, _ in string.Formatter().parse(sentence) if fact}


@pytest.mark.parametrize("name", WORDS)
def test_both_sentences_fit_the_banner_with_ordinary_facts(name: str) -> None:
    facts = {**ORDINARY, **OTHERS.get(name, {})}
    for sentence in WORDS[name]:
        assert len(sentence.format_map(facts)) <= LONGEST


@pytest.mark.parametrize("name", WORDS)
def test_every_name_begins_with_a_code_and_its_words_with_what_it_is(name: str) -> None:
    assert name.split(".", maxsplit=1)[0] in set(Code)
    what, todo = WORDS[name]
    assert what
    assert todo
    assert not {"!", "?"} & set(todo)
    for word in ("please", "error", "invalid", "failed", "oops"):
        assert word not in f"{what} {todo}".lower().split()


def test_every_code_but_a_later_one_has_words() -> None:
    spoken = {name.split(".")[0] for name in WORDS}
    assert {code.value for code in receiving.ANSWERS | shipping.ANSWERS} <= spoken
    assert set(Code) - spoken == {Code.NOT_SOLD_ON_ORDER}


def test_a_mode_has_its_own_words_where_they_differ() -> None:
    said = [say(Code.OVER_QUANTITY, "", mode, sku="CAM-2", ordered=12).todo for mode in ("receive", "ship")]
    assert said == ["Set it aside, or ask a supervisor.", "Take it out, then scan OK."]
    said = [say(Code.UNDONE, "", mode, what="CM1", sku="CAM-2", now=1, ordered=2).what for mode in ("receive", "ship")]
    assert said == ["CM1 taken back."] * 2


def test_what_must_come_out_says_so_in_every_word_of_shipping() -> None:
    must = ("over_quantity", "already_shipped", "never_received", "not_in_stock", "picked_elsewhere", "other_product")
    names = [name for name in WORDS if name.startswith(must) and not name.startswith("over_quantity")]
    names += [name for name in WORDS if name.startswith("over_quantity") and name.endswith(".ship")]
    assert {WORDS[name][1] for name in [*names, "not_on_document.ship"]} == {"Take it out, then scan OK."}


def test_no_fact_is_forgotten_here() -> None:
    assert {fact for words in WORDS.values() for sentence in words for fact in named(sentence)} <= set(ORDINARY)
