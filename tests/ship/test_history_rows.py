"""A row of the history is of one document, with the mode of that document."""

from sqlalchemy import select

from bridge.store.tables import journal
from tests.dock import CAM_UPC
from tests.pack import Pack


def about(pack: Pack) -> list[tuple[str, str, str | None]]:
    """Text, mode and document of every scan."""
    with pack.store.read() as connection:
        rows = connection.execute(select(journal.c.text, journal.c.mode, journal.c.document).order_by(journal.c.id))
        return [(row.text, row.mode, row.document) for row in rows]


def test_a_command_to_a_list_is_about_the_document_it_leaves(pack: Pack) -> None:
    pack.codes("PO-1", "XJXSHIP", "SO-3", CAM_UPC, "XJXRECEIVE", "PO-1", "XJXRECEIVE", "SO-3", "XJXSHIP")
    assert about(pack) == [
        ("PO-1", "receive", "PO-1"),
        ("XJXSHIP", "receive", "PO-1"),
        ("SO-3", "ship", "SO-3"),
        (CAM_UPC, "ship", "SO-3"),
        ("XJXRECEIVE", "ship", "SO-3"),
        ("PO-1", "receive", "PO-1"),
        ("XJXRECEIVE", "receive", "PO-1"),
        ("SO-3", "ship", "SO-3"),
        ("XJXSHIP", "ship", "SO-3"),
    ]


def test_between_lists_a_command_is_about_no_document(pack: Pack) -> None:
    pack.codes("XJXRECEIVE", "XJXSHIP", "XJXSHIP")
    assert about(pack) == [("XJXRECEIVE", "receive", None), ("XJXSHIP", "ship", None), ("XJXSHIP", "ship", None)]


def test_a_document_opened_from_another_is_the_one_the_scan_is_about(pack: Pack) -> None:
    pack.codes("PO-1", "SO-3", "PO-1", "XJXREVERT")
    assert [(mode, document) for _, mode, document in about(pack)] == [
        ("receive", "PO-1"),
        ("ship", "SO-3"),
        ("receive", "PO-1"),
        ("receive", "PO-1"),
    ]
