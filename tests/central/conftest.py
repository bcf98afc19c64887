"""The central on both databases, in the process and as a process of its own."""

import contextlib
import itertools
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
import requests
from litestar import Litestar
from litestar.testing import TestClient
from sqlalchemy import URL, Engine

from bridge import ids
from bridge.central import documents, place, tokens, units
from bridge.central.app import build, central_over, opened
from bridge.central.database import FILE, writing
from bridge.central.jobs import Jobs
from bridge.central.operations import OperationDesk
from bridge.sync import wire
from tests.central import orders, postgres

NOW = datetime(2026, 11, 23, 10, 42, 7, 123_000, tzinfo=UTC)
TEMPLATE = "bridge_template"
STATION = "Dock 3"

Client = TestClient[Litestar]

_numbers = itertools.count()


@dataclass(frozen=True)
class Place:
    """A central's data folder and, for PostgreSQL, the address of its database."""

    data: Path
    url: str | None

    @property
    def where(self) -> URL:
        return place.resolve(self.data, url=self.url)

    def arguments(self, *command: str) -> list[str]:
        """A command line of the central for this place."""
        url = ["--database-url", self.url] if self.url else []
        return [sys.executable, "-m", "bridge", "central", *command, "--data", str(self.data), *url]


@pytest.fixture(scope="session")
def socket() -> Iterator[str]:
    with postgres.running() as folder:
        yield folder


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    with opened(place.resolve(folder, url=None)):
        pass
    return folder / FILE


@pytest.fixture(scope="session")
def empty_postgres(socket: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    postgres.execute(socket, f"CREATE DATABASE {TEMPLATE}")
    with opened(place.resolve(tmp_path_factory.mktemp("folder"), url=url_of(socket, TEMPLATE))):
        pass
    return socket


def url_of(socket: str, name: str) -> str:
    return f"postgresql://{postgres.SUPERUSER}@/{name}?host={socket}"


@pytest.fixture(params=["sqlite", "postgresql"])
def there(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A place whose tables are made, with nothing in them."""
    data = tmp_path / "central"
    data.mkdir()
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("empty_sqlite"), data / FILE)
        yield Place(data, None)
        return
    socket = request.getfixturevalue("empty_postgres")
    name = f"bridge_{next(_numbers)}"
    postgres.execute(socket, f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY file_copy")
    yield Place(data, url_of(socket, name))
    postgres.execute(socket, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def engine(there: Place) -> Iterator[Engine]:
    with opened(there.where) as engine:
        yield engine


@pytest.fixture
def queue(engine: Engine) -> Iterator[Jobs]:
    jobs = Jobs(engine)
    yield jobs
    jobs.close()


@pytest.fixture
def desk(stocked: Engine, queue: Jobs) -> OperationDesk:
    return OperationDesk(stocked, queue, lambda: NOW)


@pytest.fixture
def stocked(engine: Engine) -> Engine:
    """A central with three products and the POs PO-1, PO-2 and some that cannot be received."""
    put(engine, *PRODUCTS, *POS)
    return engine


@pytest.fixture
def shop(stocked: Engine) -> Engine:
    """The same with orders, a kit and serials in stock."""
    put(stocked, orders.DASH, *orders.ORDERS, orders.KIT)
    with writing(stocked) as turn:
        rows = [orders.known(serial, sku) for sku, serial in orders.IN_STOCK]
        units.put_serials(turn, [units.Held(row, imported=True) for row in rows])
    return stocked


@pytest.fixture
def packing(shop: Engine, desk: OperationDesk) -> OperationDesk:
    """The desk over `shop`."""
    assert desk.engine is shop
    return desk


@pytest.fixture
def client(stocked: Engine, queue: Jobs) -> Iterator[Client]:
    """The application in this process, asked as the station `STATION`."""
    token = tokens.make(stocked, STATION, clock=lambda: NOW)
    with TestClient(build(central_over(stocked, queue, clock=lambda: NOW))) as client:
        client.headers["Authorization"] = f"Bearer {token}"
        yield client


PRODUCTS = (
    wire.Product(sku="CAM-2", name="Front camera", upc="036000291452", requires_serial=True),
    wire.Product(sku="CAM-R", name="Rear camera", upc="036000291469", requires_serial=True),
    wire.Product(sku="CBL", name="Cable", requires_serial=False),
)
LINES = (
    wire.PoLine(sku="CAM-2", quantity=4, unit_price="48.20"),
    wire.PoLine(sku="CAM-R", quantity=2, unit_price="51.00"),
    wire.PoLine(sku="CBL", quantity=40, unit_price="1.10"),
)
POS = (
    wire.PurchaseOrder(po="PO-1", vendor="Northwind Optics", warehouse="Dallas", lines=LINES),
    wire.PurchaseOrder(po="PO-2", vendor="Kestrel Networks", warehouse="Reno", lines=LINES),
    wire.PurchaseOrder(po="PO-CLOSED", vendor="V", status="Closed", lines=LINES),
    wire.PurchaseOrder(po="PO-CANCELLED", vendor="V", status="cancelled", lines=LINES),
    wire.PurchaseOrder(po="PO-HELD", vendor="V", status="on_hold", lines=LINES),
)


def put(engine: Engine, *rows: documents.Document) -> None:
    with writing(engine) as turn:
        documents.put(turn, rows)


def receiving(*units: wire.Unit, po: str = "PO-1", over: str = "block", operation_id: str = "") -> wire.Operation:
    """An operation as a station sends it."""
    return wire.Operation(
        id=operation_id or ids.new_id(),
        created_at="2026-11-23T10:42:07.000Z",
        operator="Ana R.",
        body=wire.ReceivePo(po=po, units=units, over=over),
    )


def camera(serial: str | None, sku: str = "CAM-2", **more: object) -> wire.Unit:
    """A unit of a camera."""
    return msgspec.convert({"sku": sku, "serial": serial, "at": "2026-11-23T10:41:49.000Z", **more}, wire.Unit)


@dataclass
class Served:
    """A central as a process of its own."""

    process: subprocess.Popen[str]
    url: str
    token: str

    def get(self, path: str, **query: object) -> requests.Response:
        return requests.get(self.url + wire.API + path, params=query, headers=self._headers, timeout=20)  # type: ignore[arg-type]

    def post(self, *operations: wire.Operation) -> requests.Response:
        body = msgspec.json.encode(wire.Operations(operations=operations))
        return requests.post(f"{self.url}{wire.API}/operations", data=body, headers=self._headers, timeout=20)

    def answer(self, operation_id: str) -> wire.Answer:
        return msgspec.json.decode(self.get(f"/operations/{operation_id}").content, type=wire.Answer)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    @property
    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


Serve = Callable[..., Served]


@pytest.fixture
def serve(there: Place, stocked: Engine) -> Iterator[Serve]:
    """Starts a central over `there`; all are ended with the test."""
    token = tokens.make(stocked, STATION, clock=lambda: NOW)
    with contextlib.ExitStack() as ends:

        def start(*more: str) -> Served:
            command = [*there.arguments("serve", "--port", "0"), *more]
            process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ))
            ends.callback(_end, process)
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.startswith("listening on http://127.0.0.1:"), line
            return Served(process, line.split()[-1], token)

        yield start


def _end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()
