"""What the headless demo ships: a kit, a serial that must not leave, and the packing slip."""

import csv
import io
from pathlib import Path

from bridge.app import Station
from bridge.demo_steps import Step
from bridge.moments import local_zone
from bridge.paperwork import SLIP, printable, setup_of
from bridge.sample import run_bridge
from bridge.ship import papers
from bridge.ui.paper_print import picture

ORDER = "SO-24105"
TRACKING = "1Z999AA10123456784"
SHIPPING = (
    Step("XJXSHIP", "command_done", "10-orders"),
    Step(ORDER, "document_opened", "11-order"),
    Step("KIT-DASH", "incomplete"),
    Step("036000291452", "serial_wanted", "11-serial-wanted"),
    Step("CM4820991Q2", "already_shipped", "11b-refused"),
    Step("CM4820116Q2", "confirm_removed"),
    Step("XJXOK", "command_done"),
    Step("CM4820116Q2", "serial_accepted", "11-accepted"),
    Step("CR1990301B1", "item_and_serial_accepted"),
    Step("036000400120", "unit_counted"),
    Step("036000400120", "unit_counted"),
    Step("XJXFINISH", "incomplete"),
    Step("036000400137", "unit_counted", "12-pack", rested=True),
    Step("CM4820116Q2", "not_a_tracking_number"),
    Step(TRACKING, "tracking_accepted", "12-tracking"),
    Step("XJXFINISH", "saved", "12-shipped"),
)
EXPECTED = {("CM4820116Q2", "CAM-2"), ("CR1990301B1", "CAM-R")}


def picture_slip(station: Station, folder: Path) -> None:
    """The first page of the packing slip as PNG, as it would be printed."""
    settings = station.options()
    with station.store.read() as connection:
        slip = papers.slip(connection, ORDER, policy=settings, zone=local_zone())
    stock = setup_of(SLIP, settings, papers=folder).stock
    picture(printable(slip).pages(stock)[0]).save(str(folder / "13-packing-slip.png"))


def wrong_in_central(folder: Path) -> tuple[str, list[str]]:
    """What the central exports of the order, and a sentence for each serial it does not hold as shipped."""
    text = run_bridge("central", "export", "serials", "--order", ORDER, data=folder)
    gone = {(row["serial"], row["sku"]) for row in csv.DictReader(io.StringIO(text)) if row["state"] == "shipped"}
    return text, [f"the central does not say that {serial} was shipped" for serial, _ in sorted(EXPECTED - gone)]
