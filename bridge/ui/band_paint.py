"""The band itself: fill, shape and three rows of text."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from bridge.ui.band import SHAPES, BandColors, BandLayout
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.fonts import Role
from bridge.ui.shapes import paint_rested, paint_shape
from bridge.ui.skin import Skin

LONGEST_CODE = 24
_EDGE_PX = 4
_WORD_GAP_PX = 17.0
_GAP_PX = 22.0


def middle_elided(code: str, most: int = LONGEST_CODE) -> str:
    """A long code with its middle left out; both ends tell it apart."""
    if len(code) <= most:
        return code
    head = most // 2
    return f"{code[:head]}…{code[-(most - head - 1) :]}"


def paint_ground(painter: QPainter, banner: Banner, layout: BandLayout, *, fill: QColor, skin: Skin) -> None:
    """The fill and what closes it below: a hairline at rest, a dark edge under the light ask band."""
    whole = QRectF(0, 0, layout.width, layout.height)
    painter.fillRect(whole, fill)
    if fill == skin.color("surface"):
        painter.fillRect(QRectF(0, layout.height - 1, layout.width, 1), skin.color("line"))
    elif banner.state is BannerState.ASK and not skin.theme.dark:
        painter.fillRect(QRectF(0, layout.height - _EDGE_PX, layout.width, _EDGE_PX), skin.color("ask_text"))


def paint_words(painter: QPainter, banner: Banner, layout: BandLayout, *, colors: BandColors, skin: Skin) -> None:
    """Shape, word, headline and, where no slot has its place, row three."""
    if banner.state is BannerState.RESTED:
        paint_rested(painter, layout.shape, colors.mark)
    else:
        paint_shape(painter, SHAPES[banner.state], layout.shape, fill=colors.mark, mark=_glyph(colors))
    width = layout.text_width(banner)
    _paint_first(painter, banner, layout, colors=colors, skin=skin)
    painter.setPen(colors.ink)
    font = layout.headline(banner.headline, width, skin)
    _write(painter, font, _within(font, banner.headline, width), layout.rows[1])
    if banner.slot is None:
        painter.setPen(colors.quiet)
        font = layout.third(banner.third, width, skin)
        _write(painter, font, _within(font, banner.third, width), layout.rows[2])


def _within(font: tuple[QFont, QFontMetricsF], text: str, width: float) -> str:
    """A sentence that is longer than it may be is shortened where it ends, and seen to be."""
    return font[1].elidedText(text, Qt.TextElideMode.ElideRight, width + 1)


def _glyph(colors: BandColors) -> QColor:
    return colors.mark if colors.at_rest else colors.fill


def _write(painter: QPainter, font: tuple[QFont, QFontMetricsF], text: str, row: QRectF) -> float:
    """Write at the row's left with the capitals in its middle; the text's width."""
    painter.setFont(font[0])
    painter.drawText(QPointF(row.left(), row.center().y() + font[1].capHeight() / 2), text)
    return font[1].horizontalAdvance(text)


def _paint_first(painter: QPainter, banner: Banner, layout: BandLayout, *, colors: BandColors, skin: Skin) -> None:
    row = QRectF(layout.rows[0])
    row.setWidth(layout.text_width(banner))
    for role, text, gap in first_row(banner, layout, skin):
        painter.setPen(colors.word)
        row.setLeft(row.left() + gap)
        row.setLeft(row.left() + _write(painter, skin.band_font(role, layout.growth), text, row))


def first_row(banner: Banner, layout: BandLayout, skin: Skin) -> list[tuple[Role, str, float]]:
    """What row one holds as (role, text, gap before it). What does not fit is shortened: first the subject."""
    roles = layout.roles
    fixed = [(roles.word, banner.word, 0.0)]
    if banner.code:
        fixed.append((roles.code, middle_elided(banner.code), _WORD_GAP_PX * layout.growth))
    notes = [(roles.subject, note, _GAP_PX * layout.growth) for note in banner.notes]
    taken = sum(gap + _width(role, text, layout, skin) for role, text, gap in (*fixed, *notes))
    gap = (_GAP_PX if banner.code else _WORD_GAP_PX) * layout.growth
    room = layout.text_width(banner) - taken - gap
    measures = skin.band_font(roles.subject, layout.growth)[1]
    subject = measures.elidedText(banner.subject, Qt.TextElideMode.ElideRight, max(0.0, room))
    if banner.subject and len(subject) > 1:
        fixed.append((roles.subject, subject, gap))
    return fixed + notes


def _width(role: Role, text: str, layout: BandLayout, skin: Skin) -> float:
    return skin.band_font(role, layout.growth)[1].horizontalAdvance(text)
