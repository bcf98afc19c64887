import pytest

from bridge.desk.unfinished import Unfinished, unfinished
from tests.dock import MOUNT_UPC, Dock


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Unfinished(), ""),
        (Unfinished((("PO-1001", 3),), waiting=2), "3 units in PO-1001 not saved, 2 waiting to send."),
        (Unfinished((("PO-1", 1), ("PO-2", 1_200))), "1 unit in PO-1, 1,200 in PO-2 not saved."),
        (Unfinished((("A", 1), ("B", 2), ("C", 3), ("D", 4))), "10 units in 4 documents not saved."),
        (Unfinished(waiting=1, refused=1), "1 waiting to send, 1 refused."),
    ],
)
def test_what_is_unfinished_is_one_sentence(found: Unfinished, words: str) -> None:
    assert found.words == (f"{words} Nothing is lost." if words else "")


def test_only_what_counts_and_is_not_saved_is_unfinished(dock: Dock) -> None:
    dock.codes("PO-1003", MOUNT_UPC, MOUNT_UPC, "XJXFINISH", "XJXOK", "PO-1001", MOUNT_UPC, MOUNT_UPC, "XJXUNDO")
    with dock.store.read() as connection:
        assert unfinished(connection) == Unfinished((("PO-1001", 1),), waiting=1)
    dock.scan("XJXUNDO")
    with dock.store.read() as connection:
        assert unfinished(connection) == Unfinished(waiting=1)
