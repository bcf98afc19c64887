"""`bridge trace` beside a real central, and without one."""

import json
from pathlib import Path
from typing import Any

from tests.station.line import bridge


def told(folder: Path, serial: str, place: tuple[str, str]) -> dict[str, Any]:
    address, token = place
    done = bridge("trace", serial, "--data", str(folder), "--central", address, "--json", env={"BRIDGE_TOKEN": token})
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_central_is_asked_and_tells_what_the_copy_does_not_have(folder: Path, central: tuple[str, str]) -> None:
    found = told(folder, "cm1000001q1", central)
    assert found["asked"]
    (unit,) = found["units"]
    assert (unit["sku"], unit["state"], unit["order"]) == ("CAM-2", "shipped", "SO-24055")
    facts = unit["facts"]
    assert facts["Purchase order"] == "PO-0912, Northwind Optics"
    assert facts["Cost"] == "48.20"
    assert facts["Order"] == "SO-24055, Delta Kart"
    assert facts["Entered"] == "Typed"
    assert [event["title"] for event in unit["events"]] == ["Received on PO-0912", "Shipped on SO-24055"]
    assert unit["events"][0]["text"].startswith("Session R-")
    assert "1Z999AA10123456784" in unit["events"][1]["text"]
    assert found["central"][0]["shipped_by"] == "K. Lund"


def test_without_a_central_the_copy_is_told_with_its_age(folder: Path) -> None:
    found = told(folder, "CM4820114Q8", ("http://127.0.0.1:9", "any"))
    assert not found["asked"]
    assert found["central_as_of"] is not None
    assert [event["title"] for event in found["units"][0]["events"]] == [
        "Received on PO-0912",
        "Shipped on SO-24012",
        "Returned on RMA-0311",
    ]


def test_a_station_without_central_or_copy_knows_nothing_and_says_so(tmp_path: Path) -> None:
    done = bridge("trace", "X-1", "--data", str(tmp_path / "new"), "--json")
    assert json.loads(done.stdout) == {
        "serial": "X-1",
        "asked": False,
        "central_as_of": None,
        "units": [],
        "central": [],
        "here": [],
        "scans": [],
    }


def test_a_token_that_is_refused_leaves_the_copy(folder: Path, central: tuple[str, str]) -> None:
    found = told(folder, "CM4820114Q8", (central[0], "not-a-token"))
    assert not found["asked"]
    assert [unit["sku"] for unit in found["units"]] == ["CAM-2"]
