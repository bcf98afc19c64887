"""Qt Linguist's files: read, brought up to date, written, compiled."""

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import PySide6

from bridge.serials.words import WORDS
from bridge.ui.speech import CONTEXT
from tests.language.collecting import ROOT, is_numerous
from tests.serials.ordinary import LONGEST

FOLDER = ROOT / "resources" / "translations"
FORMS = {"es": 2, "pl": 3}
"""How many forms a word has for numbers: Spanish one and many, Polish 1, 2 to 4, and 5 or more."""

_BANNER = frozenset(sentence for both in WORDS.values() for sentence in both)
_LRELEASE = Path(PySide6.__file__).parent / "lrelease"


@dataclass(frozen=True, slots=True)
class Translation:
    """The forms of one text in another language, one unless the text counts something."""

    forms: tuple[str, ...]
    finished: bool = True
    where: str = ""


def ts_of(language: str) -> Path:
    """The file that translators open."""
    return FOLDER / f"bridge_{language}.ts"


def qm_of(language: str) -> Path:
    """The file that the station loads."""
    return FOLDER / f"bridge_{language}.qm"


def read(path: Path) -> dict[str, Translation]:
    """The translations of a .ts file by their English text; none where there is no file."""
    if not path.exists():
        return {}
    root = ET.fromstring(path.read_text("utf-8"))  # noqa: S314  a file of ours
    return {message.findtext("source") or "": _translation(message) for message in root.iter("message")}


def updated(texts: Mapping[str, str], known: Mapping[str, Translation], *, forms: int) -> dict[str, Translation]:
    """What a .ts file holds for these texts: known ones as they are, new ones empty and unfinished."""
    found = {}
    for text, where in texts.items():
        wanted = forms if is_numerous(text) else 1
        had = known.get(text)
        fits = had is not None and len(had.forms) == wanted
        found[text] = Translation(had.forms, had.finished, where) if had and fits else _empty(wanted, where)
    return found


def write(path: Path, translations: Mapping[str, Translation], *, language: str) -> None:
    """The .ts file as Qt Linguist writes it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, translation in translations.items():
        numerous = {"numerus": "yes"} if is_numerous(text) else {}
        message = ET.SubElement(context, "message", numerous)
        ET.SubElement(message, "location", filename=f"../../{translation.where}")
        ET.SubElement(message, "source").text = text
        if text in _BANNER:
            ET.SubElement(message, "extracomment").text = f"A sentence of the banner: at most {LONGEST} characters."
        target = ET.SubElement(message, "translation", {} if translation.finished else {"type": "unfinished"})
        if numerous:
            for form in translation.forms:
                ET.SubElement(target, "numerusform").text = form
        else:
            target.text = translation.forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8", newline="\n")


def compile_into(path: Path, source: Path) -> None:
    """Make the .qm file of a .ts file with Qt's own tool."""
    subprocess.run([_LRELEASE, "-silent", source, "-qm", path], check=True)


def _empty(forms: int, where: str) -> Translation:
    return Translation(("",) * forms, finished=False, where=where)


def _translation(message: ET.Element) -> Translation:
    target = message.find("translation")
    if target is None:
        return _empty(1, "")
    forms = tuple(form.text or "" for form in target.iter("numerusform")) or (target.text or "",)
    place = message.find("location")
    where = "" if place is None else place.get("filename", "").removeprefix("../../")
    return Translation(forms, target.get("type") != "unfinished", where)
