"""Every option decides: the same scan, or act, comes out differently by that option alone, over a whole station."""

import gc
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtWidgets import QApplication

from bridge.options.settings import OPTIONS
from bridge.sync.token import VARIABLE
from bridge.ui.fonts import load_fonts
from bridge.ui.languages import speak
from tests.dock import ROWS
from tests.labels.printers import printer
from tests.scan.ports import Pty
from tests.scan.scales import scale
from tests.station.every_option_around import AROUND
from tests.station.every_option_receiving import RECEIVING
from tests.station.every_option_shipping import SHIPPING
from tests.station.floor import GOODS, Cases, Floor, differing, opened, stocked
from tests.sync.loopback import TOKEN, Ledger, Server, serve
from tests.sync.tls import signed

EVERY: Cases = MappingProxyType({**RECEIVING, **SHIPPING, **AROUND})
ONE_STATION = {key: case for key, case in EVERY.items() if not case.restarts}
RESTARTING = {key: case for key, case in EVERY.items() if case.restarts}


@dataclass(frozen=True)
class Centrals:
    """Running centrals by name, and the fingerprint of the one called secure."""

    servers: dict[str, Server]
    fingerprint: str

    def places(self) -> dict[str, str]:
        """What stands in braces in the value of an option."""
        addresses = {name: server.address for name, server in self.servers.items()}
        return {**addresses, "fingerprint": self.fingerprint}


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Path]:
    """A data folder that nothing was done in."""
    qapp.setStyle("Fusion")
    load_fonts()
    yield stocked(tmp_path_factory.mktemp("blank") / "data")
    speak(qapp, "en")


@pytest.fixture(scope="module")
def floor(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Floor]:
    """A station for all the options that hold from the next scan, with scanners, a scale and printers beside it."""
    folder = tmp_path_factory.mktemp("floor")
    with ExitStack() as stack:
        zebra = stack.enter_context(printer())
        port, playing = stack.enter_context(scale())
        made = stack.enter_context(opened(blank, folder / "data"))
        made.zebra, made.playing = zebra, playing
        for name in ("first", "second", "third"):
            made.ptys[name] = Pty()
            stack.callback(made.ptys[name].close)
        made.places = {
            "zebra": f"127.0.0.1:{zebra.port}",
            "scale": port,
            "slips": str(folder / "slips"),
            "labels": str(folder / "labels"),
            **{name: pty.name for name, pty in made.ptys.items()},
        }
        yield made


@pytest.fixture
def centrals(tmp_path: Path) -> Iterator[Centrals]:
    """Two centrals, and one with a certificate that it made itself; all hold what the station's list holds."""
    own = signed("127.0.0.1")
    with serve(Ledger()) as one, serve(Ledger()) as two, serve(Ledger(), tls=own.server(tmp_path / "own")) as secure:
        for server in (one, two, secure):
            server.ledger.add(*ROWS, *GOODS)
        yield Centrals({"one": one, "two": two, "secure": secure}, own.fingerprint)


@pytest.mark.parametrize("key", ONE_STATION)
def test_the_same_scan_gets_another_answer_by_one_option_alone(floor: Floor, key: str) -> None:
    seen = list(differing(floor, key, ONE_STATION[key]))
    assert [got for got, _ in seen] == [gives for _, gives in seen]
    assert len({repr(gives) for _, gives in seen}) > 1


# truststore leaves the socket of a certificate that it refuses to the garbage collector, which is called below
@pytest.mark.filterwarnings("ignore:.*TruststoreSSLSocket:pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("key", RESTARTING)
def test_a_start_differs_by_one_option_alone(
    blank: Path, tmp_path: Path, centrals: Centrals, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    case = RESTARTING[key]
    if key == "central.token_store":
        monkeypatch.delenv(VARIABLE, raising=False)
    else:
        monkeypatch.setenv(VARIABLE, TOKEN)
    seen = []
    for number, value in enumerate(case.gives):
        options = {one: text.format(**centrals.places()) for one, text in {**case.beside, key: value}.items()}
        with opened(blank, tmp_path / str(number), options) as floor:
            floor.servers = centrals.servers
            seen.append(case.see(floor))
    gc.collect()
    assert seen == list(case.gives.values())
    assert len(set(map(repr, seen))) > 1


def test_no_option_is_without_its_case() -> None:
    assert sorted(EVERY) == sorted(option.key for option in OPTIONS)
