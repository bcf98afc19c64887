"""The import contracts of pyproject.toml leave nothing out and bite."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import grimp
import pytest

ROOT = Path(__file__).parent.parent
CONTRACTS: dict[str, dict[str, Any]] = {
    contract["id"]: contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
}
PLACES = {place.strip(" ()") for layer in CONTRACTS["layers"]["layers"] for place in re.split(r"[:|]", layer)}
BEHIND_A_CONTRACT_OF_THEIR_OWN = {"biip"}
# a station loads these before its window stands; what else is needed later is loaded then
AT_START = {"argon2", "bridge", "filelock", "msgspec", "pysqlite3", "PySide6", "serial", "sqlalchemy"}
BREACHES = {
    "layers": ("store", "import bridge.ui"),
    "features": ("receive/model", "import bridge.options"),
    "pure": ("serials/keys", "import os"),
    "central": ("sync/outbox", "from bridge.central import app"),
    "qt": ("receive/service", "from PySide6.QtCore import QObject"),
    "rows": ("ui/content", "from bridge.store.tables import scans"),
    "requests": ("sync/outbox", "import requests"),
    "serial": ("sync/outbox", "import serial.tools.list_ports"),
    "keyring": ("sync/outbox", "import keyring"),
    "barcode": ("ui/content", "import barcode"),
    "sqlite": ("receive/lists", "import sqlite3"),
}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("bridge", include_external_packages=True, cache_dir=None)


def test_every_module_has_its_place_in_the_layers(graph: grimp.ImportGraph) -> None:
    homeless = {
        module
        for module in graph.modules
        if module.startswith("bridge") and not any(f"{module}.".startswith(f"{place}.") for place in PLACES)
    }
    empty = {
        name for name in homeless if graph.find_children(name) and not graph.find_modules_directly_imported_by(name)
    }
    assert homeless - empty == set(), "name these in the layers of pyproject.toml"


def test_every_place_in_the_layers_is_a_module(graph: grimp.ImportGraph) -> None:
    assert PLACES - graph.modules == set(), "these are gone; take them out of the layers of pyproject.toml"


def test_every_library_is_kept_out_of_what_is_pure(graph: grimp.ImportGraph) -> None:
    used = {module for module in graph.modules if not module.startswith("bridge")}
    libraries = used - sys.stdlib_module_names - BEHIND_A_CONTRACT_OF_THEIR_OWN
    assert libraries - set(CONTRACTS["pure"]["forbidden_modules"]) == set()


def test_a_station_starts_with_few_libraries(graph: grimp.ImportGraph) -> None:
    """Loading the central with it once cost a third of a second and 44 MB."""
    say = "import sys, bridge.running; print(*{name.split('.')[0] for name in sys.modules})"
    told = subprocess.run([sys.executable, "-c", say], capture_output=True, text=True, check=True)
    loaded = set(told.stdout.split())
    assert {"bridge", "PySide6"} <= loaded
    libraries = graph.modules - sys.stdlib_module_names
    assert loaded & libraries - AT_START == set()


def test_requests_is_entered_by_its_front_door() -> None:
    """Its modules import each other in a circle: two threads that began at different ends of it have both failed."""
    for file in sorted((ROOT / "bridge").rglob("*.py")):
        taken = re.findall(r"^\s*(?:import|from) (requests[.\w]*)", file.read_text(), re.MULTILINE)
        assert taken[:1] in ([], ["requests"]), file


def test_each_contract_breaks_when_it_should(tmp_path: Path) -> None:
    assert BREACHES.keys() == CONTRACTS.keys()
    shutil.copytree(ROOT / "bridge", tmp_path / "bridge", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for module, line in BREACHES.values():
        path = tmp_path / "bridge" / module
        with (path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).open("a") as source:
            source.write(f"\n{line}\n")
    (tmp_path / "bridge" / "central" / "app.py").touch()
    lint = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run([lint, "--no-cache"], cwd=tmp_path, capture_output=True, text=True, check=False)
    verdicts = dict(re.findall(r"^(.+?) (KEPT|BROKEN)", told.stdout, re.MULTILINE))
    assert verdicts == {contract["name"]: "BROKEN" for contract in CONTRACTS.values()}
    assert told.returncode == 1
