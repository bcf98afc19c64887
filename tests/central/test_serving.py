"""What `serve` says about encryption, and serves with."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bridge.central import place
from bridge.errors import CentralUnreachable
from bridge.sync.centrals import connect
from bridge.sync.centrals.trust import Trust, fingerprint_of, shown
from bridge.sync.setup_code import read
from tests.central.conftest import Place
from tests.central.test_commands import Run, run  # noqa: F401  a fixture of theirs
from tests.sync.tls import signed

pytestmark = pytest.mark.parametrize("there", ["sqlite"], indirect=True)


@contextmanager
def serving(there: Place, *more: str) -> Iterator[Callable[[], str]]:
    """A central as a process of its own; its lines, one by one."""
    command = there.arguments("serve", "--port", "0", *more)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = process.stdout
        try:
            yield lambda: lines.readline().strip()
        finally:
            process.terminate()
            process.wait(20)


def test_with_tls_it_tells_address_and_fingerprint_and_is_known_by_it(run: Run, there: Place) -> None:  # noqa: F811
    with serving(there, "--tls") as line:
        url, fingerprint = line().removeprefix("listening on "), line().rpartition(" ")[2]
        assert url.startswith("https://127.0.0.1:")
        certificate = shown(url)
        assert fingerprint_of(certificate) == fingerprint
        token = run(there, "token", "Dock 3").stdout.strip()
        assert connect(url, token, trust=Trust(certificate)).hello().station == "Dock 3"
        with pytest.raises(CentralUnreachable, match="no authority that this computer knows"):
            connect(url, token).hello()
        code = read(run(there, "enrol", "Dock 4").stdout.strip())
        assert (code.address, code.fingerprint) == (url, fingerprint)
        elsewhere = run(there, "enrol", "Dock 4", "--address", "https://elsewhere.example:1")
        assert elsewhere.returncode == 1
        assert "not for elsewhere.example; `bridge central certificate --renew --name" in elsewhere.stderr
    told = run(there, "certificate").stdout
    assert fingerprint in told
    assert "localhost" in told
    renewed = run(there, "certificate", "--renew", "--name", "elsewhere.example").stdout
    assert fingerprint not in renewed
    code = read(run(there, "enrol", "Dock 4", "--address", "https://elsewhere.example:1").stdout.strip())
    assert code.fingerprint in renewed


def test_a_given_certificate_is_served_and_not_pinned(run: Run, there: Place, tmp_path: Path) -> None:  # noqa: F811
    mine = signed("127.0.0.1")
    file, key = mine.files(tmp_path / "mine")
    with serving(there, "--tls", "--certificate", str(file), "--key", str(key)) as line:
        url = line().removeprefix("listening on ")
        assert fingerprint_of(shown(url)) == mine.fingerprint
    assert read(run(there, "enrol", "Dock 4").stdout.strip()).fingerprint == ""


def test_one_that_listens_everywhere_is_known_by_its_computer_s_name(there: Place) -> None:
    with serving(there, "--host", "0.0.0.0") as line:  # noqa: S104  what is tested
        assert line().startswith("listening on http://0.0.0.0:")
    address, fingerprint = place.served(there.data)
    assert address.startswith("http://")
    assert "//0." not in address
    assert fingerprint == ""


def test_options_that_do_not_fit_are_one_line(run: Run, there: Place, tmp_path: Path) -> None:  # noqa: F811
    file, key = signed("localhost").files(tmp_path)
    for words, status, said in (
        (["--certificate", str(file), "--key", str(key)], 2, "without it nothing is encrypted"),
        (["--tls", "--certificate", str(file)], 2, "A certificate comes with its key"),
        (["--tls", "--certificate", str(key), "--key", str(file)], 1, "are not a certificate and its key"),
        (["--tls", "--certificate", str(tmp_path / "none"), "--key", str(key)], 1, "cannot be read"),
    ):
        done = run(there, "serve", "--port", "0", *words)
        assert (done.returncode, done.stdout) == (status, "")
        assert said in done.stderr
    assert run(there, "certificate").returncode == 1
