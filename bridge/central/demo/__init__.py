"""Sample data: the CSV files of a warehouse for electronics, the same every time, enough to meet every answer."""

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from bridge.central.demo import catalogue, purchases, sales, stock
from bridge.central.files.columns import FILES

# the day the sample warehouse lives in; dates before and after it make POs late or early
TODAY = date(2026, 11, 23)

__all__ = ["TODAY", "demo_folder"]


def demo_folder(folder: Path, *, today: date = TODAY) -> None:
    """Write every file of `bridge central import` into a folder that is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    rows: dict[str, Sequence[Mapping[str, object]]] = {
        "products.csv": catalogue.products(),
        "kits.csv": catalogue.kits(),
        "purchase_orders.csv": purchases.lines(today),
        "expected_serials.csv": purchases.expected(),
        "orders.csv": sales.lines(today),
        "rmas.csv": sales.rmas(),
        "serials.csv": stock.serials(today),
    }
    for file in FILES:
        columns = [column.name for column in file.columns]
        with (folder / file.name).open("w", encoding="utf-8", newline="") as out:
            lines = csv.DictWriter(out, columns, restval="", lineterminator="\n")
            lines.writeheader()
            lines.writerows(rows[file.name])
