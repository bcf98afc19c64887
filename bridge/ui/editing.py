"""Whether a person is about to type: what decides between a scan and text."""

from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit


def text_field_has_focus() -> bool:
    """A person has opened a field to type into: it is enabled and not read-only."""
    widget = QApplication.focusWidget()
    if isinstance(widget, QComboBox):
        return widget.isEditable() and widget.isEnabled()
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox):
        return widget.isEnabled() and not widget.isReadOnly()
    return False
