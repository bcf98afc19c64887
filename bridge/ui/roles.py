"""What kind of control a widget of our own is, for a screen reader."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "spokenRole"


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Have a widget that is drawn here told as this kind of control."""
    widget.setProperty(_ROLE, role.value)


def tell_roles() -> None:
    """From here on screen readers are told what `speak_as` said; once a process is enough."""
    QAccessible.installFactory(_told)


def _told(_kind: str, widget: QObject) -> QAccessibleInterface | None:
    role = widget.property(_ROLE)
    return QAccessibleWidget(widget, QAccessible.Role(role)) if role and isinstance(widget, QWidget) else None
