"""A PO and an order that have the same number, as where each is counted from one."""

from bridge.session.state import Mode
from bridge.sync import wire
from tests.dock import MOUNT_UPC
from tests.pack import CAM, Pack


def test_the_number_opens_what_the_mode_in_front_is_about(pack: Pack) -> None:
    pack.pull(wire.PurchaseOrder(po="SO-3", vendor="Kestrel", lines=(wire.PoLine(sku="MNT-1", quantity=9),)))
    assert pack.codes("SO-3", CAM, "XJXREVERT") == ["document_opened", "item_and_serial_accepted", "command_done"]
    assert pack.codes("XJXRECEIVE", "SO-3", MOUNT_UPC) == ["command_done", "document_opened", "unit_counted"]
    assert pack.codes("so-3", "XJXSHIP", "SO-3") == ["document_opened", "command_done", "document_opened"]
    assert (pack.desk.mode, pack.desk.document) == (Mode.SHIP, "SO-3")
