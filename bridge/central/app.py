"""The central as an ASGI application, built in one place."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib.metadata import version

from litestar import Litestar
from litestar.datastructures import State
from litestar.openapi import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme
from sqlalchemy import URL, Engine

from bridge.central import api, database, jobs, schema
from bridge.central.describing import openapi_json
from bridge.central.inventory import recalculate
from bridge.central.operations import OperationDesk
from bridge.central.pages import PlainPage
from bridge.central.presence import Presence
from bridge.central.problems import HANDLERS

# a receiving of 10,000 units takes about 3 MB
LARGEST_BODY = 32 * 1024 * 1024

_ABOUT = (
    "The system of record of Bridge's stations. They follow its changes and send it what they did, each as an "
    "operation under an id that stays its name for ever. Every call needs a station's token, "
    "except the one that brings a new station its own."
)


@contextmanager
def opened(where: URL) -> Iterator[Engine]:
    """The central's database with all its tables, closed at the end. StoreError, StoreTooNew."""
    engine = database.connect(where)
    try:
        schema.prepare(engine)
        jobs.prepare(where)
        yield engine
    finally:
        engine.dispose()


def build(central: api.Central) -> Litestar:
    """The application over a central that is open."""
    return Litestar(
        route_handlers=[api.router(), openapi_json],
        state=State({"central": central}, deep_copy=False),
        exception_handlers=HANDLERS,
        request_max_body_size=LARGEST_BODY,
        logging_config=None,
        openapi_config=OpenAPIConfig(
            title="Bridge central",
            version=version("bridge"),
            description=_ABOUT,
            path="/docs",
            render_plugins=[PlainPage(path="/")],
            components=Components(security_schemes={"token": SecurityScheme(type="http", scheme="bearer")}),
        ),
    )


def central_over(engine: Engine, queue: jobs.Jobs, *, clock: Callable[[], datetime]) -> api.Central:
    """The central's parts, connected."""
    return api.Central(engine, operations=OperationDesk(engine, queue, clock), presence=Presence(clock), clock=clock)


@contextmanager
def working(engine: Engine, where: URL, *, clock: Callable[[], datetime]) -> Iterator[None]:
    """Queued jobs are run until the end. Once a process."""
    worker = jobs.Worker(where, lambda operation: recalculate(engine, operation, clock=clock))
    worker.start()
    try:
        yield
    finally:
        worker.stop()
