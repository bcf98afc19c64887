"""A scan that cannot be written counts nowhere, and says so."""

from tests.dock import CAM_UPC, MOUNT_UPC, Dock

GOOD = "CM4821307Q0"


def allow_pages(dock: Dock, pages: int) -> None:
    """As much room as the disk has."""
    with dock.store.station.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA main.max_page_count = {pages}")


def fill(dock: Dock, text: str) -> None:
    """Scan it until there is no room for its row."""
    codes: list[str] = []
    while not codes or (codes[-1] != "storage_failed" and len(codes) < 5_000):
        codes.append(dock.scan(text).code.value)
    assert codes[-1] == "storage_failed"


def test_a_full_disk_leaves_the_station_where_it_was(dock: Dock) -> None:
    dock.codes("PO-1001", CAM_UPC)
    with dock.store.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA main.page_count").scalar_one()
    allow_pages(dock, pages)
    fill(dock, CAM_UPC)
    assert dock.last is not None
    assert (dock.last.stored, dock.last.verdict.what) == (False, "This scan was not saved.")
    assert "is full" in dock.last.verdict.evidence
    # what a shorter row leaves is too little for any other
    fill(dock, "XJXECHO")
    assert dock.scan(GOOD).code == "storage_failed"
    allow_pages(dock, 100_000)
    assert dock.codes(GOOD, MOUNT_UPC) == ["serial_accepted", "unit_counted"]
