"""Scans the same codes at a real dock and in the model, and tells the first difference, shrunk."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import select

from bridge.store.engine import open_station
from bridge.store.tables import journal, sessions, units
from bridge.sync import mirror
from tests.dock import START, Dock, page_of
from tests.model.receiving import KEYBOARD, Model
from tests.model.receiving_floor import Answer, Floor
from tests.model.receiving_scans import Step, drawn, play
from tests.model.receiving_world import World, world_of

ACCEPTED = frozenset(
    [
        "document_opened",
        "list_filtered",
        "unit_counted",
        "quantity_counted",
        "serial_wanted",
        "serial_accepted",
        "item_and_serial_accepted",
        "set_aside",
        "checked",
        "undone",
        "saved",
        "command_done",
    ]
)
QUESTIONS = ("looks_like_product_code", "unlike_earlier_serials", "same_serial_other_product", "expected_elsewhere")
LEVELS = dict.fromkeys(QUESTIONS, "ask") | {"double_trigger": "ignore"}
NAMED = frozenset(
    [
        "unit_counted",
        "quantity_counted",
        "serial_wanted",
        "serial_accepted",
        "item_and_serial_accepted",
        "set_aside",
        "undone",
        "serial_owed",
        "duplicate_on_document",
        "already_received",
        "wrong_length",
        "wrong_mask",
        "bad_characters",
        "looks_like_product_code",
        "unlike_earlier_serials",
        "same_serial_other_product",
        "is_document_number",
        "expected_elsewhere",
    ]
)
Tally = list[tuple[str, str, int, str, str]]
Seen = tuple[str, str, str, str, Tally]


@dataclass(frozen=True)
class Difference:
    """What the contract says and what the dock did, at the last of these scans."""

    seed: int
    steps: tuple[Step, ...]
    wanted: Seen
    got: Seen

    def __str__(self) -> str:
        told = "\n".join(f"  {step}" for step in self.steps)
        return f"seed {self.seed}\n{told}\n  model {self.wanted}\n  dock  {self.got}"

    @property
    def about(self) -> tuple[str, str]:
        """The two codes."""
        return self.wanted[0], self.got[0]


@contextmanager
def dock_of(world: World, folder: Path) -> Iterator[Dock]:
    """A real dock in that warehouse."""
    folder.mkdir(parents=True)
    store = open_station(folder, clock=lambda: START)
    mirror.apply(store, page_of(world.rows()), reached=mirror.Stand())
    yield Dock(store, world.settings)
    store.close()


def counted(dock: Dock) -> Tally:
    """What the unsaved sessions hold."""
    query = (
        select(sessions.c.document, units.c.sku, units.c.quantity, units.c.serial, units.c.set_aside)
        .join(units, units.c.session_id == sessions.c.id)
        .where(sessions.c.saved_at.is_(None), units.c.withdrawn_by.is_(None))
    )
    with dock.store.read() as connection:
        return sorted(
            (doc, sku, n, serial or "", (why or "").upper()) for doc, sku, n, serial, why in connection.execute(query)
        )


def modelled(model: Model) -> Tally:
    """What the model says they hold."""
    kept = (unit for unit in model.floor.units if unit.live and not unit.saved)
    return sorted((unit.document, unit.sku, unit.quantity, unit.serial, unit.aside) for unit in kept)


def compared(world: World, steps: Sequence[Step], folder: Path, seed: int = 0) -> Difference | None:
    """The first difference; None if there is none."""
    model, at = Model(Floor(world)), START
    with dock_of(world, folder) as dock:
        for number, step in enumerate(steps, 1):
            at += timedelta(seconds=step.after_s)
            answer = play(model, step, at)
            _done(dock, step, at)
            if step.act:
                continue
            if answer is None:
                return None
            wanted, got = _told(answer, modelled(model)), _told(*_answered(dock))
            if wanted != got:
                return Difference(seed, tuple(steps[:number]), wanted, got)
    return None


def _told(answer: Answer, tally: Tally) -> Seen:
    """What is compared: SKU and serial where the contract leaves no doubt about them."""
    named = (answer.sku, answer.serial) if answer.code in NAMED else ("", "")
    return answer.code, *named, answer.document, tally


def _done(dock: Dock, step: Step, at: datetime) -> None:
    after_s = (at - dock.moment).total_seconds()
    if not step.act:
        dock.scan(step.text, step.source, cut=step.cut, after_s=after_s)
        return
    dock.moment = at
    if step.act == "restart":
        dock.restart()
    elif step.act == "lost":
        dock.scanning.ports.lost("keyboard" if step.source in KEYBOARD else step.source)
    else:
        dock.allow(**{step.text: step.value})


def _answered(dock: Dock) -> tuple[Answer, Tally]:
    """The newest row of the journal, and what is counted after it."""
    row = journal.c
    query = select(row.code, row.sku, row.serial, row.document, row.level).order_by(row.id.desc()).limit(1)
    with dock.store.read() as connection:
        code, sku, serial, document, level = connection.execute(query).one()
    assert level == LEVELS.get(code, "accept" if code in ACCEPTED else "reject"), (code, level)
    return Answer(code, sku or "", serial or "", document or ""), counted(dock)


def shrunk(world: World, found: Difference, folder: Path) -> Difference:
    """The same difference after as few scans as can be."""
    best, size, tries = found, max(1, len(found.steps) // 2), 0
    while size:
        start = 0
        while start < len(best.steps) - 1:
            tries += 1
            steps = best.steps[:start] + best.steps[min(start + size, len(best.steps) - 1) :]
            again = compared(world, steps, folder / f"try{tries}", found.seed)
            if again and again.about == found.about:
                best = again
            else:
                start += size
        size //= 2
    return best


def campaign(seed: int, length: int, folder: Path) -> Difference | None:
    """One warehouse and that many scans; the first difference, shrunk."""
    world = world_of(Random(seed))  # noqa: S311  the same every time
    steps = drawn(Random(seed + 1), world, Model(Floor(world)), length, START)  # noqa: S311
    found = compared(world, steps, folder / f"seed{seed}", seed)
    return shrunk(world, found, folder / f"seed{seed}-shrunk") if found else None
