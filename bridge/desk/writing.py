"""How the answer to a scan gets on disk: its row of the history, what was allowed, and what the scan changes."""

from collections.abc import Callable, Mapping

from bridge.desk.rows import Act
from bridge.desk.scene import Scene
from bridge.desk.work import Work
from bridge.moments import to_text
from bridge.scan.scan import Scan
from bridge.serials.keys import key_of
from bridge.session import recording
from bridge.session.effects import Effect, PutBack
from bridge.session.state import Decision, Desk, Mode
from bridge.store import journal, memory
from bridge.store.tables import sessions

FRONT = "front_document"
FRONT_MODE = "front_mode"


class Writing:
    """Writes in the transaction of each scan; `new_id` names sessions and operations."""

    def __init__(self, works: Mapping[Mode, Work], *, new_id: Callable[[], str]) -> None:
        self._works = works
        self._new_id = new_id

    def write(self, scene: Scene, scan: Scan, decision: Decision) -> str | None:
        """Write the answer to `scan`, given as it may be kept; the operation it made, if it did."""
        connection, before = scene.connection, scene.case.desk
        entry = journal.add(connection, _row(scene, scan, decision))
        _keep(scene, decision, entry)
        if (decision.desk.document, decision.desk.mode) != (before.document, before.mode):
            memory.put(connection, FRONT, decision.desk.document or "")
            memory.put(connection, FRONT_MODE, decision.desk.mode)
        saved = None
        for effect in decision.effects:
            saved = self._apply(scene, decision.scan or scan, entry, effect) or saved
        return saved

    def _apply(self, scene: Scene, scan: Scan, entry: int, effect: Effect) -> str | None:
        book, desk = scene.book, scene.case.desk
        if book.session is None and isinstance(effect, PutBack):
            return None
        book.session = book.session or self._begin(scene, to_text(scan.at))
        act = Act(
            connection=scene.connection,
            scan=scan,
            journal_id=entry,
            session=book.session,
            desk=desk,
            policy=scene.policy,
            operation=self._new_id(),
            checked=scene.case.checked,
        )
        return self._works[desk.mode].apply(act, effect)

    def _begin(self, scene: Scene, at: str) -> str:
        session, desk = self._new_id(), scene.case.desk
        document = desk.document or ""
        row = {
            "id": session,
            "mode": desk.mode,
            "document": document,
            "document_key": key_of(document),
            "opened_at": at,
            "opened_by": scene.policy.operator_name or None,
        }
        scene.connection.execute(sessions.insert(), row)
        return session


def _row(scene: Scene, scan: Scan, decision: Decision) -> journal.JournalRow:
    verdict, policy = decision.verdict, scene.policy
    about = _about(scene, decision)
    return journal.JournalRow(
        at=to_text(scan.at),
        station=policy.station_name,
        operator=decision.operator or policy.operator_name or None,
        source=scan.source,
        text=scan.text,
        mode=about.mode,
        document=about.document,
        sku=verdict.sku,
        serial=verdict.serial,
        level=verdict.level,
        code=verdict.code,
        message=verdict.message,
        rule=verdict.rule,
        evidence=verdict.evidence,
        rules=policy.version,
        allowed_by=decision.allowed_by or None,
        facts=recording.recorded(decision.basis, verdict, policy, ships=scene.case.ships),
    )


def _about(scene: Scene, decision: Decision) -> Desk:
    """The desk whose document the scan was about: the one it opened or left in front, else the one it closed."""
    after, before = decision.desk, scene.case.desk
    return after if after.document or not before.document else before


def _keep(scene: Scene, decision: Decision, entry: int) -> None:
    """Write who allowed something by this scan, and who scans from now on."""
    clerk, now = scene.clerk, scene.policy.operator_name
    if clerk is None:
        return
    if decision.why:
        clerk.keep(
            decision.overruled,
            asked_by=now,
            allowed_by=decision.allowed_by,
            why=decision.why,
            document=_about(scene, decision).document,
            journal_id=entry,
        )
    if decision.operator and decision.operator != now:
        clerk.call(decision.operator)
