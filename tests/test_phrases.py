"""Stored words, told again."""

import pytest

from bridge.phrases import Phrase, phrase, retold


def test_a_stored_text_is_the_phrase_it_was_made_of() -> None:
    made = phrase("{serial} is {sku}, not {other}.", serial="CM48", sku="CAM-2", other="CAM-R")
    found = retold(str(made), made.template)
    assert isinstance(found, Phrase)
    assert (found, found.template, dict(found.facts)) == (made, made.template, dict(made.facts))


@pytest.mark.parametrize(
    ("text", "template"),
    [("Something else.", "{serial} is a double."), ("1,200 units", "{n:,} units"), ("a is b", "{one} is {one}")],
)
def test_what_reads_otherwise_stays_as_it_is(text: str, template: str) -> None:
    assert not isinstance(retold(text, template), Phrase)
    assert retold(text, template) == text


def test_a_fact_that_comes_twice_is_one() -> None:
    found = retold("CM48 and CM48", "{one} and {one}")
    assert isinstance(found, Phrase)
    assert dict(found.facts) == {"one": "CM48"}
