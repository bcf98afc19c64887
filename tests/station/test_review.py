"""Vendor's list, units set aside, pallets and papers, by scanner alone from the dock to the central's export."""

from bridge.moments import now
from bridge.store.engine import open_station
from bridge.sync import outbox, wire
from tests.dock import CAM_UPC, MOUNT_UPC
from tests.station.line import CentralProcess, StationProcess
from tests.station.test_line import accepted
from tests.waiting import until

GOOD = "CM4821307Q0"
DAMAGED = "CM4821308Q0"


def saved(station: StationProcess) -> wire.ReceivePo:
    """What the last operation reports."""
    store = open_station(station.folder, clock=now)
    try:
        with store.read() as connection:
            entry = outbox.get(connection, str(station.operations()[-1]["id"]))
    finally:
        store.close()
    assert entry is not None
    assert isinstance(entry.operation.body, wire.ReceivePo)
    return entry.operation.body


def states(central: CentralProcess, po: str) -> dict[tuple[str, str], str]:
    """The state of every serial of a PO, by SKU and text."""
    return {(row["sku"], row["serial"]): row["state"] for row in central.serials("--po", po)}


def test_a_serial_of_the_vendors_list_counts_alone_and_another_is_kept_by_ok(
    station: StationProcess, central: CentralProcess
) -> None:
    station.start()
    assert station.scan(
        "PO-1007", "RD-0001", "RD-0101", "RD-0001", "RAD-5", "RD-0101", "XJXNO", "RD-9999", "XJXOK"
    ) == [
        "document_opened",
        "item_and_serial_accepted",
        "unknown_code",
        "duplicate_on_document",
        "serial_wanted",
        "not_on_vendor_list",
        "command_done",
        "not_on_vendor_list",
        "serial_accepted",
    ]
    assert station.scan("XJXFINISH", "XJXOK") == ["command_done", "saved"]
    until(lambda: accepted(station), within_s=10)
    assert states(central, "PO-1007") == {("RAD-5", "RD-0001"): "in_stock", ("RAD-5", "RD-9999"): "in_stock"}


def test_units_set_aside_reach_the_central_and_are_not_in_stock(
    station: StationProcess, central: CentralProcess
) -> None:
    station.start()
    holds = (
        ("XJXHOLD", "CAM-9", "EXTRA-1", "XJXFOREIGN"),
        ("XJXHOLD", "WHO-KNOWS", "XJXOTHER"),
        ("XJXHOLD", "CM0000001Q1", "CAM-2", "XJXSURPLUS"),
        ("XJXHOLD", "XJXNOCODE"),
    )
    station.scan("PO-1001", CAM_UPC, GOOD, CAM_UPC, DAMAGED)
    assert station.scan("XJXHOLD", DAMAGED, "XJXBROKEN") == ["command_done", "command_done", "set_aside"]
    for hold in holds:
        assert station.scan(*hold) == [*["command_done"] * (len(hold) - 1), "set_aside"]
    assert station.scan("XJXFINISH", "XJXOK") == ["command_done", "saved"]
    until(lambda: accepted(station), within_s=10)
    assert states(central, "PO-1001") == {
        ("CAM-2", GOOD): "in_stock",
        ("CAM-2", DAMAGED): "set_aside",
        ("CAM-9", "EXTRA-1"): "set_aside",
        ("", "WHO-KNOWS"): "set_aside",
    }
    assert states(central, "PO-0961")["CAM-2", "CM0000001Q1"] == "set_aside"
    assert [(unit.sku, unit.serial, unit.set_aside) for unit in saved(station).units if unit.set_aside][-1] == (
        "",
        None,
        "nocode",
    )


def test_pallets_and_the_numbers_of_the_papers_are_scanned(station: StationProcess, central: CentralProcess) -> None:
    station.start()
    assert station.scan("PO-1001", MOUNT_UPC, "XJXNEXT", MOUNT_UPC, MOUNT_UPC, "XJXFINISH") == [
        "document_opened",
        "unit_counted",
        "command_done",
        "unit_counted",
        "unit_counted",
        "command_done",
    ]
    assert station.scan("XJXNEXT", "PS-77", "XJXNEXT", "INV-9", "XJXOK") == [*["command_done"] * 4, "saved"]
    until(lambda: accepted(station), within_s=10)
    body = saved(station)
    assert [unit.pallet for unit in body.units] == [1, 2, 2]
    assert (body.packing_slip, body.vendor_invoice) == ("PS-77", "INV-9")
    assert central.serials("--po", "PO-1001") == []
