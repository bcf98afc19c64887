"""What the translations hold."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from bridge.phrases import phrase
from bridge.serials.words import WORDS
from bridge.ui.speech import tr
from tests.language.collecting import collected, facts_of, told
from tests.language.linguist import FORMS, Translation, compile_into, qm_of, read, ts_of, updated, write
from tests.serials.ordinary import LONGEST, ORDINARY, OTHERS

FINISHED: tuple[str, ...] = ("es", "pl")
"""The languages whose every text is translated."""

MAKE = "run `python -m tests.language`, then translate what is new"


@pytest.mark.parametrize("language", FORMS)
def test_a_language_holds_exactly_the_texts_of_the_code(language: str) -> None:
    texts, known = set(collected()), set(read(ts_of(language)))
    assert sorted(texts - known) == [], MAKE
    assert sorted(known - texts) == [], MAKE


@pytest.mark.parametrize("language", FORMS)
def test_what_is_translated_has_all_its_forms_and_the_same_facts(language: str) -> None:
    for text, translation in read(ts_of(language)).items():
        if translation.finished:
            assert all(facts_of(form) == facts_of(text) for form in translation.forms), text
            assert all(form.strip() == form and form for form in translation.forms), text


def test_a_finished_language_has_nothing_left_to_translate() -> None:
    left = {language: _unfinished(language) for language in FORMS}
    assert {language: texts for language, texts in left.items() if texts and language in FINISHED} == {}


@pytest.mark.parametrize("language", FORMS)
def test_what_the_banner_says_fits_it(qapp: QApplication, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(qm_of(language)))
    qapp.installTranslator(translator)
    try:
        said = {sentence: _told(name, sentence) for name, both in WORDS.items() for sentence in both}
    finally:
        qapp.removeTranslator(translator)
    assert {sentence: told for sentence, told in said.items() if len(told) > LONGEST} == {}


@pytest.mark.parametrize("language", FORMS)
def test_what_the_station_loads_was_made_of_what_translators_wrote(language: str, tmp_path: Path) -> None:
    compile_into(tmp_path / "made.qm", ts_of(language))
    assert qm_of(language).read_bytes() == (tmp_path / "made.qm").read_bytes(), MAKE


def test_texts_are_found_wherever_they_are_told() -> None:
    source = 'tr("One")\nspeech.tr("Two" if full else "Three", n=3)\nphrase("Four " "and five")\ntr(text)\nsay("Six")\n'
    assert list(told(source)) == ["One", "Two", "Three", "Four and five"]


def test_a_text_that_is_put_together_cannot_be_told() -> None:
    with pytest.raises(TypeError):
        list(told('tr(f"{count} units")'))


def test_translations_stay_as_texts_come_and_go(tmp_path: Path) -> None:
    had = {"Save": Translation(("Guardar",)), "Gone": Translation(("Se fue",)), "{n} rows": Translation(("filas",))}
    write(tmp_path / "es.ts", had, language="es")
    texts = {"New": "bridge/window.py", "Save": "bridge/window.py", "{n} rows": "bridge/window.py"}
    found = updated(texts, read(tmp_path / "es.ts"), forms=2)
    assert found == {
        "New": Translation(("",), finished=False, where="bridge/window.py"),
        "Save": Translation(("Guardar",), where="bridge/window.py"),
        "{n} rows": Translation(("", ""), finished=False, where="bridge/window.py"),
    }
    write(tmp_path / "es.ts", found, language="es")
    assert read(tmp_path / "es.ts") == found


def _told(name: str, sentence: str) -> str:
    return tr(phrase(sentence, **{**ORDINARY, **OTHERS.get(name, {})}))


def _unfinished(language: str) -> list[str]:
    return [text for text, translation in read(ts_of(language)).items() if not translation.finished]
