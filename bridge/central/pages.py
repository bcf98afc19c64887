"""The pages for people at `/docs`: the API's description as plain HTML that needs no other machine."""

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from litestar import Request
from litestar.openapi.plugins import OpenAPIRenderPlugin

from bridge.central.describing import described

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #11171c }
h2 { margin-top: 2.5rem; border-top: 1px solid #d5dbe0; padding-top: 1rem }
code { font-family: ui-monospace, monospace }
table { border-collapse: collapse; width: 100% }
td, th { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #d5dbe0 }
"""
_REFERENCE = "#/components/schemas/"
_Schema = Mapping[str, Any]


class PlainPage(OpenAPIRenderPlugin):
    """Renders the OpenAPI description without a script, a font or a style sheet from elsewhere."""

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        """The page."""
        del request
        return "".join(_page(described(openapi_schema))).encode()


def _page(api: _Schema) -> Iterator[str]:
    info = api["info"]
    yield f"<!doctype html><html lang=en><meta charset=utf-8><title>{escape(info['title'])}</title>"
    yield f"<style>{_STYLE}</style><h1>{escape(info['title'])} {escape(info['version'])}</h1>"
    yield f"<p>{escape(info.get('description') or '')}</p>"
    yield "<p>For programs: <a href=/openapi.json>openapi.json</a></p>"
    for path, methods in api["paths"].items():
        for method, operation in methods.items():
            if isinstance(operation, Mapping) and "responses" in operation:
                yield from _operation(f"{method.upper()} {path}", operation)
    for name, schema in sorted(api["components"].get("schemas", {}).items()):
        yield from _schema(name, schema)


def _operation(title: str, operation: _Schema) -> Iterator[str]:
    yield f"<h2><code>{escape(title)}</code></h2><p><b>{escape(operation.get('summary') or '')}.</b> "
    yield f"{escape(operation.get('description') or '')}</p>"
    rows = [
        (part["name"], f"{part['in']}, {_type(part['schema'])}", part.get("description") or "")
        for part in operation.get("parameters") or ()
    ]
    if body := operation.get("requestBody"):
        rows.append(("body", _content(body), ""))
    for status, response in operation["responses"].items():
        rows.append((status, _content(response), response.get("description") or ""))
    yield from _table(rows)


def _schema(name: str, schema: _Schema) -> Iterator[str]:
    yield f"<h2 id='{escape(name)}'>{escape(name)}</h2><p>{escape(schema.get('description') or '')}</p>"
    required = schema.get("required") or ()
    properties = schema.get("properties") or {}
    yield from _table([(part, _type(of), "" if part in required else "optional") for part, of in properties.items()])


def _table(rows: list[tuple[str, str, str]]) -> Iterator[str]:
    if rows:
        yield "<table>"
        for name, kind, told in rows:
            yield f"<tr><th><code>{escape(name)}</code></th><td>{kind}</td><td>{escape(told)}</td></tr>"
        yield "</table>"


def _content(part: _Schema) -> str:
    return ", ".join(_type(media["schema"]) for media in (part.get("content") or {}).values() if "schema" in media)


def _type(schema: _Schema) -> str:
    """A schema in a few words, with links to those that have a name."""
    if reference := schema.get("$ref"):
        name = escape(reference.removeprefix(_REFERENCE))
        return f"<a href='#{name}'>{name}</a>"
    if several := schema.get("oneOf") or schema.get("anyOf"):
        return " or ".join(_type(one) for one in several)
    if "const" in schema or "enum" in schema:
        return " or ".join(f"<code>{escape(str(one))}</code>" for one in schema.get("enum") or [schema["const"]])
    if schema.get("type") == "array" and isinstance(schema.get("items"), Mapping):
        return f"list of {_type(schema['items'])}"
    return escape(str(schema.get("type") or "anything"))
