"""The trace page at work, off screen, beside a real central and without one."""

from collections.abc import Callable, Iterator
from datetime import UTC

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bridge.errors import TokenRefused
from bridge.labels.label import Label
from bridge.sync.centrals import Records, consult
from bridge.trace.desk import Tracing
from bridge.ui.fonts import load_fonts
from bridge.ui.skin import Skin
from tests.scan.ports import listener
from tests.sync.scene import Dock
from tests.trace.samples import TRACKING
from tests.waiting import until

Keys = Qt.Key


class Person:
    """Somebody before the trace page."""

    def __init__(self, dock: Dock, records: Callable[[float], Records | None]) -> None:
        self.labels: list[Label] = []
        self.closed = 0
        self.tracing = Tracing(dock.store, records=records, print_label=self.labels.append, zone=UTC, skin=Skin())
        self.page = self.tracing.page
        self.page.closed.connect(self._close)
        self.page.resize(1280, 760)
        self.page.show()
        self.page.activateWindow()
        until(lambda: QApplication.processEvents() or self.page.isActiveWindow())
        self.tracing.open()

    def _close(self) -> None:
        self.closed += 1

    def types(self, serial: str) -> None:
        """Type a serial into the field, and Enter."""
        self.page.field.line.setText(serial)
        QTest.keyClick(self.page.field.line, Keys.Key_Return)

    def sees(self, word: str) -> bool:
        """Whether the page says how old the central's word is like this."""
        QApplication.processEvents()
        return word in (self.page.facts.foot.accessibleName() if self.page.unit else self.page.empty.accessibleName())

    def titles(self) -> list[str]:
        """What happened, as it stands there."""
        return [row.title for row in self.page.unit.rows] if self.page.unit else []


@pytest.fixture
def person(dock: Dock, qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[..., Person]]:
    qapp.setStyle("Fusion")
    load_fonts()
    made: list[Person] = []

    def sit_down(records: Callable[[float], Records | None] = lambda _within_s: None) -> Person:
        made.append(Person(dock, records))
        qtbot.addWidget(made[-1].page)
        return made[-1]

    yield sit_down
    for one in made:
        one.tracing.stop()


def test_the_copy_is_shown_at_once_and_the_answer_of_the_central_after_it(
    person: Callable[..., Person], central: tuple[str, str]
) -> None:
    address, token = central
    one = person(lambda within_s: consult(address, token, within_s=within_s))
    one.types("cm1000001q1")
    assert one.page.unit is None
    assert one.sees("Asking the central")
    until(lambda: one.sees("Central asked just now"))
    assert one.titles() == ["Received on PO-0912", "Shipped on SO-24055"]
    assert one.page.unit is not None
    assert one.page.unit.state == "Shipped on SO-24055"


def test_without_a_central_the_copy_stays_with_its_age(person: Callable[..., Person]) -> None:
    one = person()
    one.types("CM4820114Q8")
    until(lambda: one.sees("Central as of"))
    assert one.titles() == ["Received on PO-0912", "Shipped on SO-24012", "Returned on RMA-0311"]
    assert one.page.unit is not None
    assert ("Tracking, box 1 of 1", TRACKING) in [(fact.name, fact.value) for fact in one.page.unit.facts]


def test_a_central_that_is_silent_is_given_two_seconds(person: Callable[..., Person]) -> None:
    with listener() as server:
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        one = person(lambda within_s: consult(address, "any", within_s=within_s))
        one.types("CM4820114Q8")
        assert one.sees("Asking the central")
        until(lambda: one.sees("Central as of"), within_s=4.0)


def test_a_refused_token_leaves_the_copy(person: Callable[..., Person]) -> None:
    def refuse(_within_s: float) -> Records | None:
        raise TokenRefused("There is none.")

    one = person(refuse)
    one.types("CM4820114Q8")
    until(lambda: one.sees("Central as of"))
    assert len(one.titles()) == 3


def test_a_serial_nobody_saw_is_said_to_be_so(person: Callable[..., Person]) -> None:
    one = person()
    one.types("NEVER-1")
    until(lambda: one.sees("Never seen here. Central as of"))
    QTest.keyClick(one.page, Keys.Key_F7)
    assert one.labels == []


def test_the_label_is_printed_with_the_po_and_the_day_of_receipt(person: Callable[..., Person]) -> None:
    one = person()
    one.types("CM4820114Q8")
    QTest.keyClick(one.page, Keys.Key_F7)
    assert one.labels == [
        Label(
            title="CAM-2",
            name="Front camera 12 MP",
            code="CM4820114Q8",
            text="CM4820114Q8",
            foot=("PO-0912", "2 Sep 2026"),
        )
    ]


def test_several_products_with_one_serial_are_shown_one_after_the_other(person: Callable[..., Person]) -> None:
    one = person()
    one.types("CM4820115Q9")
    shown = []
    for _ in range(3):
        assert one.page.unit is not None
        shown.append((one.page.unit.sku, one.page.unit.others))
        QTest.keyClick(one.page, Keys.Key_F8)
    assert shown == [
        ("BAT-90", "1 of 2 products with this serial"),
        ("CAM-2", "2 of 2 products with this serial"),
        ("BAT-90", "1 of 2 products with this serial"),
    ]


def test_only_the_newest_question_is_answered(person: Callable[..., Person], central: tuple[str, str]) -> None:
    address, token = central
    one = person(lambda within_s: consult(address, token, within_s=within_s))
    one.types("CM1000001Q1")
    one.types("CM1000002Q2")
    until(lambda: one.sees("Central asked just now"))
    assert one.page.field.text == "CM1000002Q2"
    assert one.page.unit is not None
    assert one.page.unit.rows[-1].title == "Shipped on SO-24055"


def test_esc_empties_the_field_and_then_leaves(person: Callable[..., Person]) -> None:
    one = person()
    one.types("CM4820114Q8")
    line = one.page.field.line
    QTest.keyClick(line, Keys.Key_Escape)
    assert (one.page.field.text, one.closed) == ("", 0)
    QTest.keyClick(line, Keys.Key_Escape)
    assert one.closed == 1
