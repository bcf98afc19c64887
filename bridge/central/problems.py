"""Errors as RFC 9457 problem details: one sentence, never a traceback."""

import logging
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import MediaType, Request, Response
from litestar.exceptions import HTTPException, NotAuthorizedException, ValidationException
from sqlalchemy.exc import DBAPIError

from bridge.central.database import is_passing
from bridge.sync.problem import Problem

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER_S = 5

_log = logging.getLogger("bridge.central")
_AnyRequest = Request[Any, Any, Any]


def http(request: _AnyRequest, error: HTTPException) -> Response[bytes]:
    """What the request did wrong."""
    if error.status_code == HTTPStatus.BAD_REQUEST:  # a body that is no JSON; one with wrong values is 422 already
        return _problem(request, HTTPStatus.UNPROCESSABLE_ENTITY, f"The body cannot be read: {error.detail}.")
    detail = None if error.detail == _title(error.status_code) else error.detail
    return _problem(request, error.status_code, detail, headers=dict(error.headers or {}))


def unauthorized(request: _AnyRequest, error: NotAuthorizedException) -> Response[bytes]:
    """No token, or none that is known."""
    return _problem(request, error.status_code, error.detail, headers={"WWW-Authenticate": 'Bearer realm="bridge"'})


def invalid(request: _AnyRequest, error: ValidationException) -> Response[bytes]:
    """Values that cannot be read, each with its place."""
    if request.method in {"POST", "PUT"} and request.headers.get("Content-Length", "0") == "0":
        return _problem(request, HTTPStatus.UNPROCESSABLE_ENTITY, "The body is missing.")
    return _problem(request, HTTPStatus.UNPROCESSABLE_ENTITY, _places(error))


def database(request: _AnyRequest, error: DBAPIError) -> Response[bytes]:
    """The database did not do its part; what was asked may be asked again."""
    _log.error("%s %s failed in the database: %s", request.method, request.url.path, error.orig)
    if not is_passing(error):
        return _problem(request, HTTPStatus.INTERNAL_SERVER_ERROR, "The central failed; its log says more.")
    detail = "The central cannot use its database now; nothing was taken. Try again later."
    return _problem(request, HTTPStatus.SERVICE_UNAVAILABLE, detail, headers={"Retry-After": str(RETRY_AFTER_S)})


def unexpected(request: _AnyRequest, error: Exception) -> Response[bytes]:
    """A fault of the central itself."""
    _log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return _problem(request, HTTPStatus.INTERNAL_SERVER_ERROR, "The central failed; its log says more.")


HANDLERS: dict[int | type[Exception], Callable[[_AnyRequest, Any], Response[Any]]] = {
    Exception: unexpected,
    DBAPIError: database,
    HTTPException: http,
    NotAuthorizedException: unauthorized,
    ValidationException: invalid,
}


def _places(error: ValidationException) -> str:
    places = error.extra if isinstance(error.extra, list) else []
    told = [f"{place.get('key') or 'the request'}: {place.get('message', 'wrong')}" for place in places]
    return "; ".join(told) or str(error.detail)


def _problem(
    request: _AnyRequest, status: int, detail: str | None, *, headers: dict[str, str] | None = None
) -> Response[bytes]:
    problem = Problem(title=_title(status), status=int(status), detail=detail, instance=request.url.path)
    body = msgspec.json.encode(problem)
    return Response(body, status_code=status, media_type=_media(MEDIA_TYPE), headers=headers)


def _media(name: str) -> MediaType | str:
    return name


def _title(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"
