"""English told in another language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from bridge.phrases import phrase
from bridge.ui.languages import speak, spoken
from bridge.ui.speech import number, tr
from tests.language.linguist import Translation, compile_into, write

POLISH = {
    "Save options": Translation(("Zapisz opcje",)),
    "{n:,} units": Translation(("{n:,} sztuka", "{n:,} sztuki", "{n:,} sztuk")),
    "{count} saved.": Translation(("Zapisano {count}.",)),
    "Review": Translation(("",), finished=False),
}


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QApplication]:
    """English before and after, whatever was spoken between."""
    former = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(former)


@pytest.fixture
def polish(english: QApplication, tmp_path: Path) -> None:
    """Four texts of Polish, one of them not translated yet."""
    write(tmp_path / "few.ts", POLISH, language="pl")
    compile_into(tmp_path / "few.qm", tmp_path / "few.ts")
    translator = QTranslator(english)
    assert translator.load(str(tmp_path / "few.qm"))
    english.installTranslator(translator)
    QLocale.setDefault(QLocale("pl"))


@pytest.mark.usefixtures("polish")
def test_words_are_told_in_the_language() -> None:
    assert tr("Save options") == "Zapisz opcje"


@pytest.mark.usefixtures("polish")
@pytest.mark.parametrize(
    ("n", "told"),
    [(1, "1 sztuka"), (3, "3 sztuki"), (5, "5 sztuk"), (22, "22 sztuki"), (12_000, "12\N{NO-BREAK SPACE}000 sztuk")],
)
def test_a_number_chooses_the_form_and_has_the_thousands_of_the_language(n: int, told: str) -> None:
    assert tr("{n:,} units", n=n) == told


@pytest.mark.usefixtures("polish")
def test_a_phrase_brings_its_facts_and_these_are_told_too() -> None:
    said = phrase("{count} saved.", count=phrase("{n:,} units", n=61))
    assert said == "61 units saved."
    assert tr(said) == "Zapisano 61 sztuk."


@pytest.mark.usefixtures("polish")
def test_what_nobody_translated_stays_english() -> None:
    assert tr("Review") == "Review"
    assert tr("Unknown {sku}", sku="CAM-2") == "Unknown CAM-2"
    assert tr("") == ""


def test_english_needs_no_translator() -> None:
    assert tr("{n:,} units", n=1_200) == "1,200 units"
    assert number(1_200) == "1,200"


@pytest.mark.parametrize(
    ("language", "system", "code"),
    [
        ("system", "pl_PL", "pl"),
        ("system", "es_MX", "es"),
        ("system", "de_DE", "en"),
        ("system", "C", "en"),
        ("es", "pl_PL", "es"),
        ("en", "pl_PL", "en"),
    ],
)
def test_the_system_chooses_unless_the_option_does(language: str, system: str, code: str) -> None:
    assert spoken(language, system=QLocale(system)) == code


@pytest.mark.parametrize(
    ("language", "system", "written"),
    [
        ("es", "es_MX", "12,345"),
        ("es", "en_US", "12.345"),
        ("pl", "C", "12\N{NO-BREAK SPACE}345"),
        ("en", "de_DE", "12,345"),
        ("system", "C", "12,345"),
    ],
)
def test_numbers_are_written_as_the_language_does(
    english: QApplication, language: str, system: str, written: str
) -> None:
    speak(english, language, system=QLocale(system))
    assert number(12_345) == written


def test_another_language_takes_the_place_of_the_former(english: QApplication) -> None:
    for language in ("es", "pl", "es"):
        assert speak(english, language, system=QLocale("C")) == language
    english.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    installed = [made for made in english.findChildren(QTranslator) if "bridge" in Path(made.filePath()).name]
    assert [Path(made.filePath()).name for made in installed] == ["bridge_es.qm"]
