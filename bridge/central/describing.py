"""The central's OpenAPI description, with msgspec's word on the structs: tags, required fields, what each is for."""

from typing import Any

import msgspec
from litestar import Request, get

from bridge.sync import inquiries, wire
from bridge.sync.enrolment import Enrol, Enrolled
from bridge.sync.presence import Presence
from bridge.sync.problem import Problem

_STRUCTS = (
    wire.Hello,
    wire.Page,
    wire.Operations,
    wire.Answers,
    inquiries.Serials,
    inquiries.DocumentState,
    inquiries.Inventory,
    Presence,
    Enrol,
    Enrolled,
    Problem,
)
_AUTOMATIC = "400"  # what Litestar adds by itself; values that cannot be read are 422 here


def described(api: dict[str, Any]) -> dict[str, Any]:
    """The description made from the handlers, corrected."""
    _, structs = msgspec.json.schema_components(_STRUCTS, ref_template="#/components/schemas/{name}")
    paths = {
        path: {method: _operation(told) if isinstance(told, dict) else told for method, told in methods.items()}
        for path, methods in api["paths"].items()
    }
    return {**api, "paths": paths, "components": {**api["components"], "schemas": structs}}


def _operation(told: dict[str, Any]) -> dict[str, Any]:
    responses = {status: response for status, response in told["responses"].items() if status != _AUTOMATIC}
    return {**told, "responses": responses}


@get("/openapi.json", include_in_schema=False, sync_to_thread=False)
def openapi_json(request: Request[Any, Any, Any]) -> dict[str, Any]:
    """The description for programs."""
    return described(request.app.openapi_schema.to_schema())
