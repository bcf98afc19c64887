import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bridge.ui.editing import text_field_has_focus
from tests.waiting import until


@pytest.mark.parametrize(
    ("kind", "typed_into"),
    [
        (QLineEdit, True),
        (QTextEdit, True),
        (QPlainTextEdit, True),
        (QSpinBox, True),
        (QPushButton, False),
        (QComboBox, False),
    ],
)
def test_a_person_types_into_fields_only(kind: type[QWidget], qtbot: QtBot, *, typed_into: bool) -> None:
    widget = kind()
    focused(widget, qtbot)
    assert text_field_has_focus() is typed_into


def test_a_list_to_choose_from_can_be_typed_into_when_it_says_so(qtbot: QtBot) -> None:
    choice = QComboBox()
    choice.setEditable(True)
    focused(choice, qtbot)
    assert text_field_has_focus()


def test_a_field_that_only_shows_is_not_typed_into(qtbot: QtBot) -> None:
    field = QLineEdit("SN-0001")
    field.setReadOnly(True)
    focused(field, qtbot)
    assert not text_field_has_focus()


def focused(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    until(lambda: QCoreApplication.processEvents() or QApplication.focusWidget() is widget)
