"""A language that puts brackets around everything that is told, so that what is not told can be seen."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt, QTranslator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from bridge.ui.speech import CONTEXT

OPEN, CLOSE = "⟦⟧"
_WORD = re.compile(r"[^\W\d_]{2,}")
_FACT = re.compile(r"\{\w+(:[^}]*)?\}")
_TOLD = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_TEXTS = ("accessibleName", "accessibleDescription", "toolTip", "text", "placeholderText")


class Brackets(QTranslator):
    """`Save {sku}` is told as `⟦Save ⟧{sku}⟦⟧`: what a fact is filled with must be told by itself."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Only for our own words."""
        del disambiguation, n
        return f"{OPEN}{_FACT.sub(_apart, text)}{CLOSE}" if context == CONTEXT else ""


@contextmanager
def bracketing(qapp: QApplication) -> Iterator[QApplication]:
    """Everything is told in brackets meanwhile."""
    translator = Brackets()
    qapp.installTranslator(translator)
    yield qapp
    qapp.removeTranslator(translator)


def _apart(fact: re.Match[str]) -> str:
    return f"{CLOSE}{fact[0]}{OPEN}"


def untold_words(text: str, data: frozenset[str]) -> list[str]:
    """The words outside of brackets that are not among the `data`."""
    return [word for word in _WORD.findall(_TOLD.sub(" ", text)) if word.casefold() not in data]


def words_of(*rows: object) -> frozenset[str]:
    """All words in the data of a test."""
    return frozenset(word.casefold() for row in rows for word in _WORD.findall(repr(row)))


def texts_of(page: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of the widgets that are shown on a page, with where it stands."""
    for widget in (page, *page.findChildren(QWidget)):
        if widget is page or widget.isVisibleTo(page):
            where = f"{type(page).__name__} {type(widget).__name__}"
            for name in _TEXTS:
                found = getattr(widget, name, None)
                if callable(found) and isinstance(text := found(), str) and text:
                    yield f"{where}.{name}", text
            if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                yield from ((where, text) for text in _model_texts(widget.model()))


def _model_texts(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            yield from (str(model.index(row, column).data(role) or "") for role in _ROLES)
