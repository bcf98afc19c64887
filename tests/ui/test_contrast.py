"""Contrast by WCAG 2.2 AA of everything that is painted on anything else, in both themes."""

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import bridge
from bridge.ui.band import colors_of
from bridge.ui.banner_content import BannerState
from bridge.ui.theme import DARK, LIGHT, Theme, tokens
from tests.ui.test_theme import luminance

TEXT, GRAPHICS = 4.5, 3.0
INKS = ("ink", "ink2", "ink3", "accent", "accept_text", "ask_text", "reject_text")
GROUNDS = ("bg", "surface", "head", "sunken", "accent_soft", "accept_soft", "ask_soft", "reject_soft")
FILLS = ("accent", "wanted", "accept", "ask", "reject", "deaf")
EDGES = ("ctl", "accent")
"""Of controls, and the ring of what has the focus."""
DECORATION = frozenset({"line"})
"""Parts what stands apart already; nothing is lost where it is not seen."""
LATER = 0.75
"""How much of the ink the places of later characters have."""
NAMES = frozenset(tokens(LIGHT)) | {"sel"}

both = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def contrast(one: QColor, other: QColor) -> float:
    first, second = luminance(one.name()), luminance(other.name())
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)


def weak(theme: Theme, pairs: Iterator[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    found = {pair: contrast(theme.color(pair[0]), theme.color(pair[1])) for pair in pairs}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


@both
def test_every_ink_can_be_read_on_every_ground(theme: Theme) -> None:
    assert weak(theme, product(INKS, GROUNDS), TEXT) == {}


@both
def test_what_is_written_on_a_fill_can_be_read(theme: Theme) -> None:
    assert weak(theme, ((f"on_{fill}", fill) for fill in FILLS), TEXT) == {}


@both
def test_edges_of_controls_and_the_ring_of_focus_are_seen_on_every_ground(theme: Theme) -> None:
    assert weak(theme, product(EDGES, GROUNDS), GRAPHICS) == {}


@both
def test_fills_are_seen_on_the_grounds_they_stand_on(theme: Theme) -> None:
    fills = [fill for fill in FILLS if fill not in {"ask", "deaf"}]  # these have an edge, or are the whole window's
    assert weak(theme, product(fills, ("bg", "surface")), GRAPHICS) == {}
    assert weak(theme, product(("ask_text",), ("bg", "surface")), GRAPHICS) == {}


@both
@pytest.mark.parametrize("state", BannerState)
def test_every_word_and_mark_of_a_band_can_be_read(theme: Theme, state: BannerState) -> None:
    colors = colors_of(state, theme)
    for ink in (colors.ink, colors.word, colors.quiet):
        assert contrast(ink, colors.fill) >= TEXT
    assert contrast(colors.mark, colors.fill) >= GRAPHICS


@both
@pytest.mark.parametrize("state", BannerState)
def test_the_places_of_characters_that_are_to_come_can_be_seen(theme: Theme, state: BannerState) -> None:
    colors = colors_of(state, theme)
    pairs = zip(colors.ink.getRgb()[:3], colors.fill.getRgb()[:3], strict=True)  # type: ignore[index]
    later = QColor(*(round(LATER * ink + (1 - LATER) * fill) for ink, fill in pairs))
    assert contrast(later, colors.fill) >= GRAPHICS


@both
def test_a_button_that_is_held_down_can_still_be_read(theme: Theme) -> None:
    for ink, ground in (("ink", "surface"), ("on_accent", "accent")):
        assert contrast(theme.color(ink), theme.color(ground).darker(108)) >= TEXT


def test_no_colour_is_used_that_is_not_tried_here() -> None:
    tried = {*INKS, *GROUNDS, *FILLS, *EDGES, *DECORATION, "sel"} | {f"on_{fill}" for fill in FILLS}
    assert used() <= tried
    assert {"ink", "ink2", "surface", "accent", "reject_text"} <= used()
    assert tried >= NAMES


def test_no_colour_is_made_outside_the_theme() -> None:
    """But black on white of barcodes and of paper, which scanners read."""
    made = {path.name for path in modules() if re.search(r"QColor\(\s*[\"'\d]", path.read_text("utf-8"))}
    assert made <= {"theme.py", "banner_parts.py", "paper.py", "paper_print.py"}


def used() -> set[str]:
    """Every text in the code of the screen that names a colour."""
    found = set()
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in NAMES:
                found.add(node.value)
    return found


def modules() -> Iterator[Path]:
    for path in Path(bridge.__file__).parent.rglob("*.py"):
        if "PySide6" in path.read_text("utf-8"):
            yield path
