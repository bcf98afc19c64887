import threading

from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from bridge.ui.relay import Relay
from tests.waiting import until

EACH = 500


class Desk(QObject):
    """Where things arrive."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[object] = []
        self.threads: set[int] = set()

    def take(self, thing: object) -> None:
        """Keep it, and the thread it came in."""
        self.came.append(thing)
        self.threads.add(threading.get_ident())


def arrived(desk: Desk, count: int) -> bool:
    QCoreApplication.processEvents()
    return len(desk.came) >= count


def test_what_threads_send_arrives_in_the_main_thread_whole_and_in_order(qtbot: QtBot) -> None:  # noqa: ARG001 - Qt runs
    relay, desk = Relay(), Desk()
    for signal in (relay.scan, relay.port, relay.status):
        signal.connect(desk.take)

    def send(sender: str) -> None:
        for number in range(EACH):
            (relay.scan, relay.port, relay.status)[number % 3].emit((sender, number << 40))

    senders = [threading.Thread(target=send, args=(name,)) for name in ("COM5", "COM6")]
    for thread in senders:
        thread.start()
    for thread in senders:
        thread.join()
    assert desk.came == []
    until(lambda: arrived(desk, 2 * EACH))
    assert desk.threads == {threading.get_ident()}
    for name in ("COM5", "COM6"):
        assert [thing for thing in desk.came if thing[0] == name] == [(name, number << 40) for number in range(EACH)]  # type: ignore[index]


def test_a_call_is_made_in_the_main_thread_and_never_at_once(qtbot: QtBot) -> None:  # noqa: ARG001 - Qt runs
    relay, desk = Relay(), Desk()
    thread = threading.Thread(target=relay.call.emit, args=(lambda: desk.take("from a thread"),))
    thread.start()
    thread.join()
    relay.call.emit(lambda: desk.take("from here"))
    assert desk.came == []
    until(lambda: arrived(desk, 2))
    assert (desk.came, desk.threads) == (["from a thread", "from here"], {threading.get_ident()})
