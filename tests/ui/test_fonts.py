import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainterPath
from PySide6.QtWidgets import QApplication

from bridge.ui.fonts import MONO, SANS, Role, font, pixels


@pytest.mark.parametrize("role", list(Role))
def test_a_role_is_set_in_a_bundled_face(app: QApplication, role: Role) -> None:
    assert app is not None
    made = QFontInfo(font(role))
    assert made.family() in {SANS, MONO}
    assert made.pixelSize() == role.px
    assert made.weight() == role.value[1]


def test_numerals_stand_in_columns(app: QApplication) -> None:
    assert app is not None
    measures = QFontMetricsF(font(Role.NUMBER))
    assert len({measures.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def outline(sign: str, role: Role) -> QPainterPath:
    path = QPainterPath()
    path.addText(0, 0, font(role), sign)
    return path


@pytest.mark.parametrize("role", [Role.ROW, Role.CODE])
@pytest.mark.parametrize(("one", "other"), [("I", "l"), ("l", "1"), ("I", "1"), ("O", "0"), ("B", "8"), ("S", "5")])
def test_look_alikes_are_drawn_apart(app: QApplication, role: Role, one: str, other: str) -> None:
    assert app is not None
    assert outline(one, role) != outline(other, role)


def test_text_is_not_hinted(app: QApplication) -> None:
    assert app is not None
    assert font(Role.ROW).hintingPreference() is QFont.HintingPreference.PreferNoHinting


@pytest.mark.parametrize(
    ("role", "scale", "expected"),
    [
        (Role.ROW, 1.0, 18),
        (Role.ROW, 1.5, 27),
        (Role.NUMBER, 2.0, 40),
        (Role.TITLE, 1.25, 26),
        (Role.TITLE, 1.5, 30),
        (Role.TITLE, 2.0, 40),
        (Role.NUMBER_ACTIVE, 1.0, 24),
        (Role.NUMBER_ACTIVE, 2.0, 40),
    ],
)
def test_text_scale_multiplies_small_roles_and_lifts_large_ones(role: Role, scale: float, expected: int) -> None:
    assert pixels(role, scale) == expected
