"""What stations ask the central: the handlers of `/api/v1`, each a call of the part that does it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from typing import Annotated, Any

from litestar import Request, Router, get, post, put
from litestar.concurrency import sync_to_thread
from litestar.connection import ASGIConnection
from litestar.datastructures import State
from litestar.di import NamedDependency, Provide
from litestar.exceptions import HTTPException, NotAuthorizedException, NotFoundException
from litestar.middleware import (
    AbstractAuthenticationMiddleware,
    AuthenticationResult,
    DefineMiddleware,
)
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody, QueryParameter, SkipValidation
from sqlalchemy import Engine, select

from bridge.central import changes, enrolments, inventory, lookup, tokens
from bridge.central.operations import OperationDesk
from bridge.central.posted import Posted
from bridge.central.presence import Presence
from bridge.central.problems import MEDIA_TYPE
from bridge.central.tables import central as head
from bridge.errors import BadArgument
from bridge.sync import inquiries, presence, wire
from bridge.sync.enrolment import Enrol, Enrolled
from bridge.sync.problem import Problem

PRODUCT = "bridge-central"
_BEARER = "bearer "


def _faults(*told: tuple[int, str]) -> dict[int, ResponseSpec]:
    common = ((413, "The body is too large"), (422, "A value cannot be read"), (503, "The database cannot be used now"))
    return {
        status: ResponseSpec(Problem, generate_examples=False, description=words, media_type=MEDIA_TYPE)
        for status, words in (*told, *common)
    }


FAULTS = _faults((401, "No token, or one that is not known"), (404, "It is not there"))
_NO_CODE = _faults((404, "The code is not known"), (409, "It was used already"), (410, "It is more than a day old"))


@dataclass(frozen=True, slots=True)
class Central:
    """All that answering needs; threads share it."""

    engine: Engine
    operations: OperationDesk
    presence: Presence
    clock: Callable[[], datetime]


# the parts are ours: nothing of them is to be taken apart and checked at each request
Desk = NamedDependency[SkipValidation[Central]]
_Request = Request[str, str, State]
_Number = Annotated[str, QueryParameter(min_length=1, description="A PO, order or RMA number; case does not matter.")]
_Filter = Annotated[str | None, QueryParameter(description="Compared without regard to case and surrounding blanks.")]


class StationTokens(AbstractAuthenticationMiddleware):
    """Lets nobody in without a token; `request.user` is the station's name."""

    async def authenticate_request(self, connection: ASGIConnection[Any, Any, Any, Any]) -> AuthenticationResult:
        """The station behind the bearer token."""
        given = connection.headers.get("Authorization", "")
        token = given[len(_BEARER) :].strip() if given.lower().startswith(_BEARER) else ""
        if not token:
            raise NotAuthorizedException("This needs a station's token: Authorization: Bearer TOKEN.")
        station = await sync_to_thread(tokens.station, connection.app.state.central.engine, token)
        if station is None:
            raise NotAuthorizedException("This token is not known here, or was taken back.")
        return AuthenticationResult(user=station, auth=token)


@get("/hello", sync_to_thread=True, responses=FAULTS, summary="Who answers, and as whom it knows you")
def hello(request: _Request, central: Desk) -> wire.Hello:
    """Also the way to try a token."""
    with central.engine.connect() as connection:
        feed: str = connection.execute(select(head.c.feed)).scalar_one()
    return wire.Hello(product=PRODUCT, version=version("bridge"), feed=feed, station=request.user)


@get("/changes", sync_to_thread=True, responses=FAULTS, summary="What changed after a cursor")
def list_changes(
    central: Desk,
    after: Annotated[
        int, QueryParameter(ge=0, le=2**63 - 1, description="`cursor` of the page before; 0 to begin.")
    ] = 0,
    limit: Annotated[int, QueryParameter(ge=1, description="More than 1,000 is taken as 1,000.")] = wire.PAGE_ROWS,
) -> wire.Page:
    """Rows in the order of commits, each at its last change, deleted ones as tombstones.

    The list is at its end when `cursor` is `last`. Another `feed` than before, or a `last` below your cursor, means
    that this is another database or an older state of it: begin again at 0.
    """
    return changes.page(central.engine, after=after, limit=limit)


@post(
    "/operations",
    dto=Posted,
    return_dto=None,
    status_code=200,
    sync_to_thread=True,
    responses=FAULTS,
    summary="Send operations",
)
def post_operations(request: _Request, central: Desk, data: JSONBody[wire.Operations]) -> wire.Answers:
    """Each is judged by itself, in order, in a transaction of its own.

    The same operation again gets its first answer, with the job as it is now. The same id with other content is
    refused, and the first stays as it was.
    """
    posted: Any = data
    return wire.Answers(
        answers=tuple(
            entry if isinstance(entry, wire.Answer) else central.operations.take(entry, station=request.user)
            for entry in posted
        )
    )


@get("/operations/{operation_id:str}", sync_to_thread=True, responses=FAULTS, summary="What became of an operation")
def get_operation(central: Desk, operation_id: FromPath[str]) -> wire.Answer:
    """The answer it got, with the job as it is now."""
    answer = central.operations.answer(operation_id)
    if answer is None:
        raise NotFoundException(f"No operation {operation_id} has come here.")
    return answer


@put("/presence", sync_to_thread=True, responses=FAULTS, summary="Say what you have open, hear who else has")
def put_presence(request: _Request, central: Desk, data: JSONBody[presence.Presence]) -> presence.Presence:
    """What a station said is forgotten after 30 seconds, and replaced whenever it says it again."""
    return presence.Presence(documents=central.presence.put(request.user, data.documents))


@get("/serials", sync_to_thread=True, responses=FAULTS, summary="Find serials")
def find_serials(
    central: Desk,
    serial: _Filter = None,
    sku: _Filter = None,
    po: _Filter = None,
    order: _Filter = None,
) -> inquiries.Serials:
    """Those that fit all that is given, oldest receipt first, at most 1,000."""
    wanted = lookup.Wanted(serial=serial, sku=sku, po=po, order=order)
    with central.engine.connect() as connection:
        return inquiries.Serials(serials=tuple(lookup.serials(connection, wanted, limit=wire.PAGE_ROWS)))


@get("/documents/{kind:str}", sync_to_thread=True, responses=FAULTS, summary="One PO, order or RMA as it is now")
def get_document(central: Desk, kind: FromPath[str], number: _Number) -> inquiries.DocumentState:
    """`kind` is `purchase_order`, `order` or `rma`; a PO comes with its receipts, an order with its shipments."""
    found = lookup.document(central.engine, kind, number)
    if found is None:
        raise NotFoundException(f"There is no {kind} {number} here.")
    return found


@get("/inventory", sync_to_thread=True, responses=FAULTS, summary="Stock as last recalculated")
def get_inventory(central: Desk, sku: _Filter = None) -> inquiries.Inventory:
    """By SKU and warehouse; what is neither in stock nor set aside is not listed."""
    return inquiries.Inventory(stock=tuple(inventory.listed(central.engine, sku)))


@post(
    "/enrol",
    status_code=200,
    sync_to_thread=True,
    responses=_NO_CODE,
    summary="Set up a new station by the code that `bridge central enrol` printed",
)
def enrol(central: Desk, data: JSONBody[Enrol]) -> Enrolled:
    """The only call without a token: the secret in the code stands for it, once, within a day."""
    try:
        given = enrolments.redeem(central.engine, data, clock=central.clock)
    except BadArgument as bad:
        raise HTTPException(status_code=422, detail=str(bad)) from bad
    if isinstance(given, enrolments.Refusal):
        raise HTTPException(status_code=given.status, detail=given.words)
    return given


def _central(state: State) -> Central:
    central: Central = state.central
    return central


def router() -> Router:
    """Everything under `/api/v1`; all but the enrolling needs a token."""
    with_token = Router(
        path="/",
        route_handlers=[
            hello,
            list_changes,
            post_operations,
            get_operation,
            put_presence,
            find_serials,
            get_document,
            get_inventory,
        ],
        middleware=[DefineMiddleware(StationTokens)],
        security=[{"token": []}],
    )
    central = {"central": Provide(_central, sync_to_thread=False)}
    return Router(path=wire.API, route_handlers=[with_token, enrol], dependencies=central)
