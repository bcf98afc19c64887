"""Whether a person is about to type: what decides between a scan and text."""

from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

TAKES_KEYS = "takesKeys"
"""A property of widgets that are typed into without being one of Qt's fields."""


def text_field_has_focus() -> bool:
    """A person has opened a field to type into: it is enabled and not read-only."""
    widget = QApplication.focusWidget()
    if isinstance(widget, QComboBox):
        return widget.isEditable() and widget.isEnabled()
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox):
        return widget.isEnabled() and not widget.isReadOnly()
    return widget is not None and bool(widget.property(TAKES_KEYS)) and widget.isEnabled()
