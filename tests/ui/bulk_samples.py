"""A paste with every kind of verdict, as picture 07 has it."""

from bridge.receive.bulk_views import HINT
from bridge.ui.banner_content import Banner, BannerState
from bridge.ui.bulk_content import BulkRow, BulkView, Show
from bridge.ui.content import Header, Mode

ROWS = (
    BulkRow(1, "BT90-0091840", Show.KEEP, "New"),
    BulkRow(2, "BT90-0091841", Show.KEEP, "New"),
    BulkRow(3, "490123456783", Show.REFUSED, "That is the UPC of SKU BAT-90"),
    BulkRow(4, "BT90-0091842", Show.KEEP, "New"),
    BulkRow(5, "BT90-0091827", Show.REFUSED, "Already scanned, unit 9, 10:41"),
    BulkRow(6, "1.23457E+11", Show.REFUSED, "A spreadsheet changed this number"),
    BulkRow(7, "bt90-0091843", Show.CHECK, "Others are in capitals: BT##-#######", asked=True),
    BulkRow(8, "BT90-0088120", Show.REFUSED, "Received on PO-0961, 3 Nov"),
    BulkRow(9, "BT90-009184", Show.CHECK, "Others look like BT##-#######", asked=True),
    BulkRow(10, "BT90-0091844", Show.KEEP, "New"),
)
VIEW = BulkView(
    header=Header(mode=Mode.RECEIVE, title="PO-1006", step=1, partner="BAT-90 Battery pack 90 Wh"),
    banner=Banner(BannerState.REVIEW, "BULK SERIALS", "1,148 rows for BAT-90", "Nothing is kept until you press Keep"),
    line="BAT-90",
    hint=HINT,
    every=1148,
    keep=1139,
    check=3,
    refused=6,
    ready=True,
    odd=3,
)
