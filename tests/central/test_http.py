"""What the central answers over HTTP, and how it refuses."""

import re

import msgspec
from sqlalchemy import Engine

from bridge.central import tokens
from bridge.central.app import LARGEST_BODY
from bridge.sync import inquiries, wire
from bridge.sync.problem import Problem
from tests.central.conftest import NOW, POS, STATION, Client, camera, receiving
from tests.central.desk import rows_of
from tests.central.shop import BOX, cables, shipping, unshipping

PATHS = ("/hello", "/changes", "/operations/x", "/serials", "/documents/order?number=1", "/inventory")


def post(client: Client, *operations: wire.Operation) -> tuple[wire.Answer, ...]:
    body = msgspec.json.encode(wire.Operations(operations=operations))
    response = client.post(f"{wire.API}/operations", content=body)
    assert response.status_code == 200, response.text
    return msgspec.json.decode(response.content, type=wire.Answers).answers


def problem(client: Client, method: str, path: str, status: int, **more: object) -> Problem:
    response = client.request(method, path, **more)  # type: ignore[arg-type]
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    told = msgspec.json.decode(response.content, type=Problem)
    assert told.status == status
    assert "Traceback" not in response.text
    return told


def test_hello_names_the_central_and_the_station(client: Client) -> None:
    hello = msgspec.json.decode(client.get(f"{wire.API}/hello").content, type=wire.Hello)
    assert (hello.product, hello.station) == ("bridge-central", STATION)
    assert len(hello.feed) == 16


def test_without_a_known_token_nothing_is_told(client: Client) -> None:
    for header in ("", "Bearer", "Bearer ", "Bearer wrong", "Basic eDp5", "Bearer \x00"):
        client.headers["Authorization"] = header
        for path in PATHS:
            told = problem(client, "GET", wire.API + path, 401)
            assert "token" in (told.detail or "")
        response = client.post(f"{wire.API}/operations", content=b"{}")
        assert response.status_code == 401
        assert response.headers["www-authenticate"].startswith("Bearer")


def test_a_revoked_token_is_refused_and_the_new_one_works(client: Client, stocked: Engine) -> None:
    second = tokens.make(stocked, STATION, clock=lambda: NOW)
    assert client.get(f"{wire.API}/hello").status_code == 200
    third = tokens.make(stocked, STATION, clock=lambda: NOW, revoke=True)
    problem(client, "GET", f"{wire.API}/hello", 401)
    client.headers["Authorization"] = f"Bearer {second}"
    problem(client, "GET", f"{wire.API}/hello", 401)
    client.headers["Authorization"] = f"bearer {third}"
    assert client.get(f"{wire.API}/hello").status_code == 200


def test_the_feed_is_paged_by_its_cursor(client: Client) -> None:
    first = msgspec.json.decode(client.get(f"{wire.API}/changes?limit=2").content, type=wire.Page)
    assert [change.seq for change in first.changes] == [1, 2]
    rest = client.get(f"{wire.API}/changes?after={first.cursor}").content
    page = msgspec.json.decode(rest, type=wire.Page)
    assert page.changes[-1].row == POS[-1]
    assert page.cursor == page.last == 8


def test_a_query_that_cannot_be_read_is_named(client: Client) -> None:
    for query in ("after=-1", "after=x", "after=99999999999999999999", "limit=0", "limit=x"):
        told = problem(client, "GET", f"{wire.API}/changes?{query}", 422)
        assert (told.detail or "").startswith(query.partition("=")[0])


def test_operations_are_judged_one_by_one_in_order(client: Client) -> None:
    sent = [receiving(camera("CM1")), receiving(camera("CM1")), receiving(camera("CM2"), po="PO-2")]
    answers = post(client, *sent)
    assert [(a.id, a.state) for a in answers] == [
        (sent[0].id, "accepted"),
        (sent[1].id, "rejected"),
        (sent[2].id, "accepted"),
    ]
    for answer in answers:
        again = client.get(f"{wire.API}/operations/{answer.id}").content
        assert msgspec.json.decode(again, type=wire.Answer) == answer


def test_one_that_cannot_be_read_does_not_stop_the_others(client: Client) -> None:
    good = msgspec.json.encode(receiving(camera("CM1"))).decode()
    strange = '{"id": "strange", "created_at": "x", "body": {"kind": "open_sesame"}}'
    short = '{"id": "short", "created_at": "x", "body": {"kind": "receive_po", "po": 7}}'
    body = f'{{"operations": [{strange}, {short}, {good}]}}'
    response = client.post(f"{wire.API}/operations", content=body)
    answers = msgspec.json.decode(response.content, type=wire.Answers).answers
    assert [(a.id, a.state) for a in answers[:2]] == [("strange", "rejected"), ("short", "rejected")]
    assert "open_sesame" in (answers[0].reason or "")
    assert answers[2].state == "accepted"
    problem(client, "GET", f"{wire.API}/operations/strange", 404)


def test_a_body_that_cannot_be_read_is_refused_whole(client: Client) -> None:
    for body in (b"", b"{", b"[]", b"null", b"\xff", b'{"operations": 1}', b'{"operations": [{}]}'):
        told = problem(client, "POST", f"{wire.API}/operations", 422, content=body)
        assert re.match(r"The body (cannot be read: .+|is missing)\.|operations\[0\] cannot", told.detail or ""), told


def test_a_body_without_limits_is_refused(client: Client) -> None:
    problem(client, "POST", f"{wire.API}/operations", 413, content=b" " * (LARGEST_BODY + 1))


def test_what_is_not_there_is_a_problem_too(client: Client) -> None:
    for path in ("/", "/nowhere", "/api/v1", "/api/v1/nowhere", "/api/v1/operations/unknown"):
        problem(client, "GET", path, 404)
    problem(client, "DELETE", f"{wire.API}/hello", 405)
    problem(client, "GET", f"{wire.API}/operations", 405)


def test_serials_are_found_by_what_is_known_of_them(client: Client) -> None:
    post(
        client, receiving(camera("CM2"), camera("CM1"), camera("CR1", sku="CAM-R")), receiving(camera("CM3"), po="PO-2")
    )

    def found(query: str) -> list[str]:
        content = client.get(f"{wire.API}/serials?{query}").content
        return [row.serial for row in msgspec.json.decode(content, type=inquiries.Serials).serials]

    assert found("") == ["CM1", "CM2", "CM3", "CR1"]
    assert found("serial=cm1") == ["CM1"]
    assert found("sku=cam-2&po=po-1") == ["CM1", "CM2"]
    assert found("order=SO-1") == []
    assert found("serial=nope") == []


def test_a_document_is_told_as_it_is_now(client: Client) -> None:
    (answer,) = post(client, receiving(camera("CM1")))
    content = client.get(f"{wire.API}/documents/purchase_order?number=po-1").content
    state = msgspec.json.decode(content, type=inquiries.DocumentState)
    assert state.row == POS[0]
    assert [(receipt.sku, receipt.quantity) for receipt in state.receipts] == [("CAM-2", 1)]
    assert state.seq == answer.seq
    problem(client, "GET", f"{wire.API}/documents/order?number=PO-1", 404)
    problem(client, "GET", f"{wire.API}/documents/invoice?number=PO-1", 404)
    problem(client, "GET", f"{wire.API}/documents/order", 422)


def test_an_order_is_told_with_its_shipments_and_serials(client: Client, shop: Engine) -> None:
    first, second = shipping(camera("CM1"), cables(3), rules={"partial": "allow"}), shipping(camera("CM2"))
    post(client, first, second)
    state = order_state(client)
    assert isinstance(state.row, wire.Order)
    assert (state.row.status, state.receipts) == ("shipped", ())
    assert [made.operation_id for made in state.shipments] == [first.id, second.id]
    assert state.shipments[0].boxes == (BOX,)
    content = client.get(f"{wire.API}/serials?order=so-1").content
    gone = msgspec.json.decode(content, type=inquiries.Serials).serials
    assert [(row.serial, row.state, row.shipped_by) for row in gone] == [
        ("CM1", "shipped", "K. Lund"),
        ("CM2", "shipped", "K. Lund"),
    ]
    (answer,) = post(client, unshipping())
    state = order_state(client)
    assert (answer.state, state.seq, state.shipments) == ("accepted", answer.seq, ())
    assert {row.state for row in rows_of(shop, wire.Serial)} == {"in_stock"}


def order_state(client: Client) -> inquiries.DocumentState:
    content = client.get(f"{wire.API}/documents/order?number=so-1").content
    return msgspec.json.decode(content, type=inquiries.DocumentState)


def test_it_describes_itself_to_programs(client: Client) -> None:
    del client.headers["Authorization"]
    api = client.get("/openapi.json").json()
    assert api["openapi"].startswith("3.1")
    assert {f"{wire.API}{path}" for path in ("/hello", "/changes", "/operations", "/operations/{operation_id}")} <= set(
        api["paths"]
    )
    schemas = api["components"]["schemas"]
    assert schemas["Operation"]["required"] == ["id", "created_at", "body"]
    assert schemas["ReceivePo"]["properties"]["kind"] == {"enum": ["receive_po"]}
    assert schemas["ShipOrder"]["properties"]["kind"] == {"enum": ["ship_order"]}
    assert {"UnshipOrder", "Shipment", "Box", "ShippedLine"} <= schemas.keys()
    text = str(api)
    named = set(re.findall(r"#/components/schemas/(\w+)", text))
    assert named <= schemas.keys()
    open_to_all = api["paths"].pop(f"{wire.API}/enrol")
    assert "security" not in open_to_all["post"]
    assert {"404", "409", "410"} <= open_to_all["post"]["responses"].keys()
    for methods in api["paths"].values():
        for operation in methods.values():
            assert operation["security"] == [{"token": []}]
            assert "application/problem+json" in operation["responses"]["401"]["content"]


def test_it_describes_itself_to_people_without_any_other_machine(client: Client) -> None:
    del client.headers["Authorization"]
    response = client.get("/docs")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/html")
    assert "POST /api/v1/operations" in response.text
    assert "id='ShipOrder'" in response.text
    assert re.findall(r"https?://", response.text) == []
    anchors = set(re.findall(r"id='(\w+)'", response.text))
    assert set(re.findall(r"href='#(\w+)'", response.text)) <= anchors
