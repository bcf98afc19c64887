"""Tracing over a running station: opened from the menu, scans count below it."""

from datetime import UTC
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bridge.moments import now
from bridge.running import running
from bridge.scan.scan import Scan
from bridge.session.outcome import Outcome
from bridge.trace.desk import Tracing
from bridge.ui.fonts import load_fonts
from tests.dock import open_dock
from tests.waiting import until


def test_the_menu_opens_it_and_scans_count_below(tmp_path: Path, qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    load_fonts()
    with open_dock(tmp_path / "data"):
        pass
    with running(tmp_path / "data") as station:
        window = station.window
        tracing = Tracing(
            station.store, records=lambda _within_s: None, print_label=lambda _label: None, zone=UTC, skin=station.skin
        )
        window.menus.offer("trace", "Trace serial", lambda: tracing)
        answers: list[Outcome] = []
        window.answered.connect(answers.append)
        (entry,) = [action for action in window.menus.menu().actions() if action.text() == "Trace serial"]
        entry.trigger()
        assert window.stack.currentWidget() is tracing.page
        window.on_scan(Scan("PO-1001", "COM1", now()))
        assert [outcome.verdict.code.value for outcome in answers] == ["document_opened"]
        assert window.stack.currentWidget() is tracing.page
        tracing.page.field.line.setText("CM0000002Q2")
        QTest.keyClick(tracing.page.field.line, Qt.Key.Key_Return)
        until(lambda: QApplication.processEvents() or tracing.page.unit is not None)
        assert tracing.page.unit is not None
        assert tracing.page.unit.state == "Shipped on SO-1"
        tracing.page.closed.emit()
        assert window.stack.currentWidget() is not tracing.page
