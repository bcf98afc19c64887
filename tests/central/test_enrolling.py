"""Codes that set up new stations: each good once and for a day, in both databases; the central's own certificate."""

import stat
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from sqlalchemy import Engine, text

from bridge.central import certificate, enrolments, place, tokens
from bridge.central.app import opened
from bridge.central.enrolling import Wanted, enrol
from bridge.errors import BadArgument, BridgeError
from bridge.sync import wire
from bridge.sync.enrolment import Enrol, Enrolled
from bridge.sync.setup_code import read
from tests.central.conftest import NOW, Client, Place
from tests.central.test_bringing_up import shape, version
from tests.central.test_commands import Run, run  # noqa: F401  a fixture of theirs
from tests.central.test_http import problem
from tests.rendered import pages

ENROL = f"{wire.API}/enrol"
OPTIONS = {"receive.unique_serial": "ever", "central.url": "x"}


def made(engine: Engine, **options: str) -> str:
    return enrolments.make(engine, "Dock 7", options=options, clock=lambda: NOW).hex()


def at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment


def ask(secret: str, attempt: str = "one") -> bytes:
    return msgspec.json.encode(Enrol(secret=secret, attempt=attempt))


def given(client: Client, secret: str, attempt: str = "one") -> Enrolled:
    response = client.post(ENROL, content=ask(secret, attempt))
    assert response.status_code == 200, response.text
    return msgspec.json.decode(response.content, type=Enrolled)


def test_a_code_gives_token_name_and_options_without_any_token(client: Client, stocked: Engine) -> None:
    secret = made(stocked, **OPTIONS)
    del client.headers["Authorization"]
    enrolled = given(client, secret.upper())
    assert (enrolled.station, enrolled.options) == ("Dock 7", OPTIONS)
    assert tokens.station(stocked, enrolled.token) == "Dock 7"
    assert enrolled.token not in repr(shape(stocked))


def test_it_is_good_once(client: Client, stocked: Engine) -> None:
    secret = made(stocked)
    first = given(client, secret)
    told = problem(client, "POST", ENROL, 409, content=ask(secret, "another"))
    assert told.detail == "This setup code was used already; have the central print a new one."
    assert tokens.station(stocked, first.token) == "Dock 7"


def test_the_same_attempt_again_gets_a_token_in_place_of_the_lost_one(client: Client, stocked: Engine) -> None:
    secret = made(stocked)
    lost, came = given(client, secret), given(client, secret)
    assert tokens.station(stocked, lost.token) is None
    assert tokens.station(stocked, came.token) == "Dock 7"


def test_it_is_good_for_a_day(stocked: Engine) -> None:
    for late, good in ((timedelta(hours=23, minutes=59), True), (timedelta(days=1), False)):
        asked = Enrol(secret=made(stocked), attempt="a")
        answer = enrolments.redeem(stocked, asked, clock=at(NOW + late))
        assert isinstance(answer, Enrolled) is good
        assert good or answer == enrolments.TOO_OLD
    assert enrolments.TOO_OLD.status == 410


def test_what_nobody_printed_is_refused_in_words(client: Client) -> None:
    assert problem(client, "POST", ENROL, 404, content=ask("00" * 12)).detail == (
        "This setup code is not known at this central."
    )
    assert problem(client, "POST", ENROL, 422, content=ask("00" * 12, "x" * 65)).detail is not None
    assert problem(client, "POST", ENROL, 422, content=ask("00" * 12, "")).detail is not None
    for body in (b"", b"{}", b'{"secret": 1, "attempt": "a"}', b"\xff"):
        problem(client, "POST", ENROL, 422, content=body)
    problem(client, "GET", ENROL, 405)


def test_of_many_that_scan_it_at_once_one_is_set_up(stocked: Engine) -> None:
    secret, start, answers = made(stocked), threading.Barrier(6), []

    def scan(number: int) -> None:
        start.wait()
        answers.append(enrolments.redeem(stocked, Enrol(secret=secret, attempt=str(number)), clock=lambda: NOW))

    threads = [threading.Thread(target=scan, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(type(answer).__name__ for answer in answers) == ["Enrolled", *["Refusal"] * 5]


def test_forty_codes_set_up_forty_stations(client: Client, stocked: Engine) -> None:
    secrets = [enrolments.make(stocked, f"Dock {n}", options={}, clock=lambda: NOW).hex() for n in range(40)]
    enrolled = [given(client, secret, attempt=secret) for secret in secrets]
    assert [one.station for one in enrolled] == [f"Dock {n}" for n in range(40)]
    assert [tokens.station(stocked, one.token) for one in enrolled] == [f"Dock {n}" for n in range(40)]


@pytest.mark.parametrize("name", ["", " ", "x" * 65, "a\nb"])
def test_a_station_needs_a_name(stocked: Engine, name: str) -> None:
    with pytest.raises(BadArgument, match="name"):
        enrolments.make(stocked, name, options={}, clock=lambda: NOW)


def test_a_database_without_codes_is_brought_up(there: Place) -> None:
    with opened(there.where) as engine:
        new = shape(engine)
        with engine.begin() as connection:
            connection.execute(text("DROP TABLE enrolments"))
            connection.execute(text("UPDATE central SET version = 2"))
    with opened(there.where) as engine:
        assert shape(engine) == new
        assert version(engine) == 3
        assert len(made(engine)) == 24


def test_the_command_prints_one_code_and_draws_it(run: Run, there: Place, engine: Engine, tmp_path: Path) -> None:  # noqa: F811
    place.remember_served(there.data, address="http://127.0.0.1:8740", fingerprint="")
    file = tmp_path / "options.toml"
    file.write_text('[receive]\nunique_serial = "ever"\n')
    for ending in ("png", "pdf", "svg"):
        picture = tmp_path / f"code.{ending}"
        done = run(there, "enrol", "Dock 7", "--options", str(file), "--picture", str(picture))
        assert (done.returncode, done.stderr) == (0, "")
        printed = done.stdout.removesuffix("\n")
        code = read(printed)
        assert code.address == "http://127.0.0.1:8740"
        assert drawn(picture) == printed
        assert stat.S_IMODE(picture.stat().st_mode) == 0o600
        answer = enrolments.redeem(engine, Enrol(secret=code.secret.hex(), attempt="a"), clock=lambda: NOW)
        assert isinstance(answer, Enrolled)
        assert answer.options == {"receive.unique_serial": "ever"}
        assert all(code.secret.hex().encode() not in kept.read_bytes() for kept in there.data.glob("*.db*"))


def drawn(file: Path) -> str:
    """What a scanner reads off a picture."""
    image = pages(file)[0] if file.suffix == ".pdf" else of_paths(file) if file.suffix == ".svg" else QImage(str(file))
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    (found,) = zxingcpp.read_barcodes(image, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return found.text


def of_paths(file: Path) -> QImage:
    """A drawing of lines as dots."""
    paths = QSvgRenderer(str(file))
    image = QImage(paths.defaultSize(), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paths.render(painter)
    painter.end()
    return image


def test_what_cannot_be_printed_makes_no_code(run: Run, there: Place, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "bad.toml").write_text('[receive]\nunique_serial = "galaxy"\n')
    place.remember_served(there.data, address="", fingerprint="")
    for words, status, said in (
        (["Dock 7"], 2, "Say where the station reaches this central"),
        (["Dock 7", "--address", "central"], 2, "A central's address is like"),
        (["Dock 7", "--address", "http://central:1", "--picture", "code.gif"], 2, "The picture of a code ends in"),
        (["Dock 7", "--address", "http://central:1", "--options", str(tmp_path / "bad.toml")], 1, "galaxy"),
        (["", "--address", "http://central:1"], 2, "A station's name"),
    ):
        done = run(there, "enrol", *words)
        assert (done.returncode, done.stdout) == (status, "")
        assert said in done.stderr
    with opened(there.where) as engine, engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM enrolments")).scalar_one() == 0


def test_a_way_without_encryption_is_said(run: Run, there: Place) -> None:  # noqa: F811
    done = run(there, "enrol", "Dock 7", "--address", "http://central.example:8740")
    assert done.returncode == 0
    assert "is not encrypted: who listens on the way can read the token" in done.stderr
    done = run(there, "enrol", "Dock 7", "--address", "https://central.example:8740")
    assert (done.returncode, done.stderr) == (0, "")
    assert read(done.stdout).fingerprint == "", "an authority stands for it"


def test_its_own_certificate_is_made_once_for_its_owner_s_eyes(tmp_path: Path) -> None:
    hosts = certificate.hosts_of("0.0.0.0", "central.example")  # noqa: S104  a name, not bound to
    first = certificate.own(tmp_path, hosts=hosts, now=NOW)
    assert certificate.own(tmp_path, hosts=("other",), now=NOW) == first
    assert stat.S_IMODE(first.key.stat().st_mode) == 0o600
    assert {"localhost", "127.0.0.1", "::1", "central.example"} <= set(first.names)
    assert first.covers("CENTRAL.example")
    assert not first.covers("elsewhere.example")
    assert first.ends.date() == (NOW + timedelta(days=825)).date()
    certificate.make(tmp_path, hosts=hosts, now=NOW)
    assert certificate.own(tmp_path, hosts=hosts, now=NOW).fingerprint != first.fingerprint


def test_a_code_knows_the_central_s_own_certificate_where_that_is_for_its_address(
    stocked: Engine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = certificate.own(tmp_path, hosts=("central.example",), now=NOW)
    place.remember_served(tmp_path, address="https://central.example:8740", fingerprint=own.fingerprint)

    def printed(address: str) -> str:
        enrol(stocked, tmp_path, Wanted("Dock 7", address), clock=lambda: NOW)
        return read(capsys.readouterr().out).fingerprint

    assert printed("") == own.fingerprint
    assert printed("http://127.0.0.1:8740") == ""
    with pytest.raises(BridgeError, match=r"is for central\.example, not for elsewhere\.example"):
        printed("https://elsewhere.example:8740")


def test_its_end_is_said_in_time(tmp_path: Path) -> None:
    found = certificate.own(tmp_path, hosts=("localhost",), now=NOW)
    assert found.ending(found.ends - timedelta(days=31)) == ""
    assert found.ending(found.ends - timedelta(days=1)).startswith("The certificate ends in 1 day, on 2029-02-25;")
    assert "--renew" in found.ending(found.ends - timedelta(days=29))
    assert found.ending(found.ends + timedelta(days=3)).startswith("The certificate has ended, on 2029-02-25;")


def test_files_that_are_no_certificate_are_named(tmp_path: Path) -> None:
    good = certificate.own(tmp_path, hosts=("localhost",), now=NOW)
    bad = tmp_path / "bad.pem"
    bad.write_text("no")
    for file, key, words in (
        (tmp_path / "none", good.key, "cannot be read"),
        (bad, good.key, "are not a certificate and its key"),
        (good.file, bad, "are not a certificate and its key"),
    ):
        with pytest.raises(BridgeError, match=words):
            certificate.given(file, key)
