"""The central as a process: killed between accepting and recalculating, ended, started twice."""

import contextlib
import signal
import socket
import subprocess
import threading
from functools import partial
from pathlib import Path

import msgspec
import pytest
import requests
from sqlalchemy import Engine, select, text

from bridge.central import changes
from bridge.central.database import writing
from bridge.central.operations import OperationDesk
from bridge.central.serve import serve as run
from bridge.errors import BadArgument, BridgeError
from bridge.moments import now
from bridge.sync import inquiries, wire
from bridge.sync.shipments import Shipment
from tests.central.conftest import Place, Serve, Served, camera, put, receiving
from tests.central.desk import rows_of
from tests.central.orders import known, order
from tests.central.shop import cables, shipped, shipping, stock
from tests.waiting import until


def state(engine: Engine, operation_id: str) -> str | None:
    """What the queue itself has written down of a job."""
    table = "workflow_status" if engine.dialect.name == "sqlite" else "dbos.workflow_status"
    with engine.connect() as connection:
        found: str | None = connection.scalar(
            select(text("status FROM " + table + " WHERE workflow_uuid = :id")), {"id": operation_id}
        )
    return found


def done(central: Served, operation: wire.Operation) -> bool:
    job = central.answer(operation.id).job
    return job is not None and job.state == "done"


def test_a_job_is_queued_then_done_and_the_stock_is_counted(serve: Serve) -> None:
    central = serve()
    sent = receiving(camera("CM1"), camera("CM2"), wire.Unit(sku="CBL", quantity=5))
    (answer,) = msgspec.json.decode(central.post(sent).content, type=wire.Answers).answers
    assert answer.job is not None
    assert answer.job.state == "queued"
    until(partial(done, central, sent), within_s=10)
    stock = msgspec.json.decode(central.get("/inventory").content, type=inquiries.Inventory).stock
    assert [(row.sku, row.in_stock) for row in stock] == [("CAM-2", 2), ("CBL", 5)]
    again = msgspec.json.decode(central.post(sent).content, type=wire.Answers).answers[0]
    assert msgspec.structs.replace(again, job=None) == msgspec.structs.replace(answer, job=None)
    assert again.job == wire.Job(id=sent.id, state="done")


def test_killed_in_the_middle_of_a_job_and_before_others_all_are_done_after_the_next_start(
    serve: Serve, stocked: Engine
) -> None:
    sent = [receiving(camera(f"CM{n}"), over="allow") for n in range(12)]
    central = serve()
    central.post(*sent)
    with contextlib.ExitStack() as turn:

        def in_the_middle() -> bool:
            turn.enter_context(writing(stocked))  # no job can end while this test has the turn
            if "PENDING" in {state(stocked, one.id) for one in sent}:
                return True
            turn.close()
            return False

        until(in_the_middle, within_s=15)
        central.kill()
    left = [state(stocked, one.id) for one in sent]
    assert "PENDING" in left
    second = serve()
    for one in sent:
        until(partial(done, second, one), within_s=15)
    stock = msgspec.json.decode(second.get("/inventory").content, type=inquiries.Inventory).stock
    assert [(row.sku, row.in_stock) for row in stock] == [("CAM-2", 12)]


def test_a_job_wanted_while_nothing_serves_is_done_by_the_next_start(serve: Serve, desk: OperationDesk) -> None:
    sent = receiving(camera("CM1"))
    assert desk.take(sent, station="Dock 3").job == wire.Job(id=sent.id, state="queued")
    central = serve()
    until(partial(done, central, sent), within_s=10)


def test_killed_at_any_moment_an_operation_is_there_wholly_or_not_at_all(serve: Serve, stocked: Engine) -> None:
    sent = [receiving(camera(f"CM{n}"), wire.Unit(sku="CBL"), over="allow") for n in range(40)]
    central = serve()

    def send() -> None:
        with contextlib.suppress(requests.RequestException):
            for one in sent:
                central.post(one)

    sender = threading.Thread(target=send)
    sender.start()
    until(lambda: changes.page(stocked, after=0).last > 30, within_s=15, what="some are taken")
    central.kill()
    sender.join()
    rows = [change.row for change in changes.page(stocked, after=0).changes]
    receipts = [(row.operation_id, row.sku) for row in rows if isinstance(row, wire.Receipt)]
    serials = [row.receiving_session for row in rows if isinstance(row, wire.Serial)]
    assert len(serials) >= 5
    assert sorted(receipts) == sorted((one, sku) for one in serials for sku in ("CAM-2", "CBL"))
    second = serve()
    answers = msgspec.json.decode(second.post(*sent).content, type=wire.Answers).answers
    assert {answer.state for answer in answers} == {"accepted"}
    assert [answer.id for answer in answers] == [one.id for one in sent]
    rows = [change.row for change in changes.page(stocked, after=0).changes]
    assert sum(isinstance(row, wire.Serial) for row in rows) == len(sent)


def test_killed_at_any_moment_a_shipment_is_there_wholly_or_not_at_all(serve: Serve, shop: Engine) -> None:
    numbers = [f"SO-C{n}" for n in range(40)]
    put(shop, *(order(number, ("CAM-2", 1), ("CBL", 2)) for number in numbers))
    stock(shop, *(known(f"K{number}") for number in numbers))
    sent = [shipping(camera(f"K{number}"), cables(2), order=number) for number in numbers]
    before = changes.page(shop, after=0).last
    central = serve()

    def send() -> None:
        with contextlib.suppress(requests.RequestException):
            for one in sent:
                central.post(one)

    sender = threading.Thread(target=send)
    sender.start()
    until(lambda: changes.page(shop, after=0).last > before + 15, within_s=15, what="some are taken")
    central.kill()
    sender.join()
    gone = {row.order for row in rows_of(shop, wire.Serial) if row.state == "shipped"}
    assert len(gone) >= 5
    assert {row.order for row in rows_of(shop, Shipment)} == gone
    assert {row.order for row in rows_of(shop, wire.Order) if row.status == "shipped"} - {"SO-OLD"} == gone
    assert shipped(shop, "SO-C0") == {"CAM-2": 1, "CBL": 2}
    second = serve()
    answers = msgspec.json.decode(second.post(*sent).content, type=wire.Answers).answers
    assert {answer.state for answer in answers} == {"accepted"}
    assert [answer.id for answer in answers] == [one.id for one in sent]
    assert len(rows_of(shop, Shipment)) == len(sent)


def test_a_shipment_is_counted_out_of_stock_by_its_job(serve: Serve, shop: Engine) -> None:
    central = serve()
    sent = shipping(camera("CM1"), camera("CM2"), cables(3))
    central.post(sent)
    until(partial(done, central, sent), within_s=10)
    left = msgspec.json.decode(central.get("/inventory").content, type=inquiries.Inventory).stock
    assert [(row.sku, row.in_stock) for row in left] == [("CAM-2", 3), ("CBL", -3)]
    assert {row.state for row in rows_of(shop, wire.Serial)} == {"shipped", "in_stock"}


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("there", ["sqlite"], indirect=True)
def test_it_ends_with_status_0_when_told_to(serve: Serve, name: signal.Signals) -> None:
    central = serve()
    assert central.get("/hello").status_code == 200
    central.process.send_signal(name)
    assert central.process.wait(timeout=10) == 0
    assert central.process.stdout is not None
    assert central.process.stdout.read() == ""


@pytest.mark.parametrize("there", ["sqlite"], indirect=True)
def test_a_second_central_on_the_same_data_says_so_in_a_line(serve: Serve, there: Place) -> None:
    serve()
    told = subprocess.run(there.arguments("serve", "--port", "0"), capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (1, "")
    assert "Another central is serving" in told.stderr
    assert told.stderr.count("\n") == 1


def test_a_port_that_is_taken_or_cannot_be_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(BridgeError, match=f"cannot listen on 127.0.0.1 port {port}: Address already in use"):
            run(None, data=tmp_path, host="127.0.0.1", port=port, tell=print, clock=now)  # type: ignore[arg-type]
    with pytest.raises(BadArgument, match="0 to 65535, not 70000"):
        run(None, data=tmp_path, host="127.0.0.1", port=70_000, tell=print, clock=now)  # type: ignore[arg-type]
    with pytest.raises(BridgeError, match="cannot listen on no such host"):
        run(None, data=tmp_path, host="no such host", port=0, tell=print, clock=now)  # type: ignore[arg-type]
