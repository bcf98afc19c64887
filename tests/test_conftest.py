"""The guards of conftest.py fail what they should: each test below would pass without them."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parent.parent
PROGRAM = """
import logging, threading, warnings
from PySide6.QtCore import qWarning

stop = threading.Event()

def test_thread():
    threading.Thread(target=stop.wait, name="reader").start()

def test_own_daemon():
    threading.Thread(target=stop.wait, name="bridge-sync", daemon=True).start()

def test_error():
    logging.getLogger("bridge.sync").error("lost")

def test_expected_error(errors_logged):
    logging.getLogger("bridge.sync").error("late")
    assert errors_logged.pop().getMessage() == "late"

def test_warning():
    warnings.warn("old", stacklevel=1)

def test_error_in_a_thread():
    thread = threading.Thread(target=int, args=["many"])
    thread.start()
    thread.join()

def test_qt_warning():
    qWarning("a layout too many")

def test_let_go():
    stop.set()
"""
SAID = """
*ERROR at teardown of test_thread*
*threads still run after the test: reader*
*ERROR at teardown of test_own_daemon*
*threads still run after the test: bridge-sync*
*ERROR at teardown of test_error*
*errors logged that the test did not expect*lost*
*_ test_warning _*
*UserWarning: old*
*_ test_error_in_a_thread _*
*PytestUnhandledThreadExceptionWarning*
*_ test_qt_warning _*
*a layout too many*
"""


def test_only_what_nobody_expected_fails_a_test(pytester: pytest.Pytester) -> None:
    conftest = (ROOT / "tests" / "conftest.py").read_text("utf-8")
    pytester.makeconftest(conftest.replace("THREADS_END_WITHIN_S = 2.0", "THREADS_END_WITHIN_S = 0.05"))
    (pytester.path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
    pytester.makepyfile(PROGRAM)
    result = pytester.runpytest_subprocess(".")
    result.stdout.fnmatch_lines(SAID.splitlines())
    result.assert_outcomes(passed=5, failed=3, errors=3)
