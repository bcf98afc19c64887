"""`export serials`: the columns of the contract, its filters, and the way back through an import."""

import csv
import io
from pathlib import Path

from sqlalchemy import Engine

from bridge.central import export
from bridge.central.lookup import Wanted
from bridge.central.operations import OperationDesk
from bridge.sync import wire
from tests.central.conftest import NOW, STATION, camera, receiving
from tests.central.csvs import ALL, bring, rows

HEADER = (
    "serial,sku,state,po,receiving_session,received_at,received_by_station,received_by,entered,warehouse,unit_price,"
    "order,shipped_at,shipped_by,rma,returned_at,note"
)


def exported(engine: Engine, wanted: Wanted | None = None) -> list[str]:
    out = io.StringIO()
    count = export.serials(engine, wanted or Wanted(), out=out)
    lines = out.getvalue().splitlines()
    assert count == len(lines) - 1
    return lines


def test_an_operation_is_exported_as_soon_as_it_is_accepted(stocked: Engine, desk: OperationDesk) -> None:
    sent = receiving(camera("CM2", entered="typed", note='a "dent", small'), camera("CM1"))
    assert desk.take(sent, station=STATION).state == "accepted"
    rest = f"PO-1,{sent.id},2026-11-23T10:41:49.000Z,Dock 3,Ana R."
    assert exported(stocked) == [
        HEADER,
        f"CM1,CAM-2,in_stock,{rest},scanned,Dallas,48.20,,,,,,",
        f'CM2,CAM-2,in_stock,{rest},typed,Dallas,48.20,,,,,,"a ""dent"", small"',
    ]


def test_filters_are_exact_but_for_case_and_blanks_and_go_together(engine: Engine, tmp_path: Path) -> None:
    bring(engine, tmp_path, **ALL)

    def found(**wanted: str) -> list[str]:
        return [row["serial"] for row in csv.DictReader(exported(engine, Wanted(**wanted)))]

    assert found() == ["CR1", "CM2", "CM1"]
    assert found(po=" po-1 ") == ["CM2", "CM1"]
    assert found(order="so-2") == ["CM2"]
    assert found(sku="cam-r") == ["CR1"]
    assert found(serial="cm1") == ["CM1"]
    assert found(po="PO-1", order="SO-2", sku="CAM-2", serial="CM2") == ["CM2"]
    assert found(po="PO-1", sku="CAM-R") == []
    assert found(po="PO") == []


def test_what_is_exported_can_be_imported_again(stocked: Engine, desk: OperationDesk, tmp_path: Path) -> None:
    assert desk.take(receiving(camera("CM1"), camera("CM2", set_aside="broken")), station=STATION).state == "accepted"
    lines = exported(stocked)
    before = rows(stocked)
    assert bring(stocked, tmp_path, serials=tuple(lines)) == "imported nothing new"
    assert rows(stocked) == before
    assert {type(row) for row in before} >= {wire.Serial, wire.Receipt}
    assert NOW.isoformat() not in lines


def test_thousands_are_streamed_in_order(engine: Engine, tmp_path: Path) -> None:
    serials = ("serial,sku,state,received_at", *(f"S{n:05d},CAM-2,in_stock,2026-01-01" for n in range(2_500)))
    bring(engine, tmp_path, products=ALL["products"], serials=serials)
    assert [line.partition(",")[0] for line in exported(engine)[1:]] == [f"S{n:05d}" for n in range(2_500)]
