import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from bridge.paths import resource
from bridge.ui.content import Shape
from bridge.ui.icons import Icons
from bridge.ui.shapes import paint_shape
from bridge.ui.skin import Skin

PACKAGE = Path(__file__).parents[2] / "bridge"
NAMED = re.compile(r'(?:icon="|icon\(painter, ")([a-z0-9-]+)"')


def named() -> set[str]:
    """The icons that the station's own files name."""
    return {name for file in PACKAGE.rglob("*.py") for name in NAMED.findall(file.read_text("utf-8"))}


def test_every_icon_that_is_named_is_shipped_with_its_licence() -> None:
    files = {file.stem for file in resource("icons").glob("*.svg")}
    assert len(named()) > 10
    assert named() <= files
    assert "ISC License" in resource("icons/LICENSE").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE" in resource("fonts/LICENSE_FONT").read_text("utf-8").upper()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_in_its_colour_at_the_screen_s_ratio(skin: Skin, ratio: float) -> None:
    picture = skin.icons.pixmap("check", color=QColor("#0B57D0"), size=24, ratio=ratio)
    assert picture.width() == round(24 * ratio)
    assert picture.devicePixelRatio() == ratio
    image = picture.toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {"#0b57d0"}


def test_an_icon_is_drawn_once(skin: Skin) -> None:
    icons = Icons()
    first = icons.pixmap("menu", color=skin.color("ink"), size=24, ratio=1.0)
    assert icons.pixmap("menu", color=skin.color("ink"), size=24, ratio=1.0) is first
    assert icons.pixmap("menu", color=skin.color("ink2"), size=24, ratio=1.0) is not first


def painted(shape: Shape, skin: Skin) -> QImage:
    picture = QImage(132, 132, QImage.Format.Format_ARGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    paint_shape(painter, shape, QRectF(0, 0, 132, 132), fill=QColor("black"), mark=skin.color("surface"))
    painter.end()
    return picture


def test_verdicts_are_told_apart_without_colour(skin: Skin) -> None:
    pictures = [painted(shape, skin) for shape in (Shape.ACCEPT, Shape.WANTED, Shape.ASK, Shape.REJECT, Shape.DEAF)]
    for place, one in enumerate(pictures):
        assert not any(one == other for other in pictures[place + 1 :])


@pytest.mark.parametrize(
    ("shape", "corner_is_filled"),
    [(Shape.WANTED, True), (Shape.ACCEPT, False), (Shape.REJECT, False), (Shape.ASK, False)],
)
def test_the_outline_alone_tells_a_question_from_a_serial_wanted(
    skin: Skin,
    shape: Shape,
    corner_is_filled: bool,  # noqa: FBT001
) -> None:
    near_the_corner = painted(shape, skin).pixelColor(18, 18).lightness() < 128
    assert near_the_corner is corner_is_filled
