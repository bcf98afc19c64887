import subprocess
import sys
from pathlib import Path

from bridge.moments import now
from bridge.options import saved
from bridge.store.engine import open_station
from tests.labels.printers import free_port, printer
from tests.rendered import pages, texts

SHEET = "from pathlib import Path; from bridge.printing import run_sheet; run_sheet(Path({file!r}), lanyard={lanyard})"
TRIAL = "from pathlib import Path; from bridge.printing import run_trial; run_trial(Path({folder!r}))"


def run(line: str) -> subprocess.CompletedProcess[str]:
    """One command in a process of its own, with no screen and no platform named."""
    environment = {"PATH": "/usr/bin:/bin", "PYTHONWARNINGS": "error"}
    command = [sys.executable, "-c", line]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)


def set_options(folder: Path, **texts: str) -> None:
    store = open_station(folder, clock=now)
    with store.write() as connection:
        saved.change(connection, {key.replace("_", ".", 1): text for key, text in texts.items()}, at="now", by=None)
    store.close()


def test_the_sheet_is_written_without_a_screen(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "sheet.pdf"
    told = run(SHEET.format(file=str(file), lanyard=False))
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == f"{file}: 6 pages, A4, to be printed at actual size\n"
    assert texts(pages(file)[0])[0] == "XJXOK"


def test_the_card_for_the_lanyard_is_one_page(tmp_path: Path) -> None:
    told = run(SHEET.format(file=str(tmp_path / "card.pdf"), lanyard=True))
    assert told.stdout.endswith("card.pdf: 1 page, A4, to be printed at actual size\n")


def test_a_test_label_goes_where_the_options_say(tmp_path: Path) -> None:
    with printer() as zebra:
        set_options(tmp_path, print_label_target=f"zpl:127.0.0.1:{zebra.port}", print_label_width_mm="57")
        told = run(TRIAL.format(folder=str(tmp_path)))
        assert told.stdout == f"A test label went to zpl:127.0.0.1:{zebra.port}.\n"
        assert zebra.labels == ["Test label"]
        assert b"^PW456" in zebra.received[0]
        assert "57 × 51 mm, 203 dpi" in zebra.received[0].decode()  # noqa: RUF001  a measure


def test_a_test_label_in_a_folder_is_read_back(tmp_path: Path) -> None:
    set_options(tmp_path, print_label_target=f"pdf:{tmp_path / 'out'}", print_dpi="300")
    assert run(TRIAL.format(folder=str(tmp_path))).returncode == 0
    (file,) = (tmp_path / "out").iterdir()
    assert texts(pages(file, dpi=300)[0]) == ["XJXECHO"]


def test_a_test_label_that_cannot_be_printed_says_why(tmp_path: Path) -> None:
    reasons = []
    for target in ("", f"zpl:127.0.0.1:{free_port()}", "Zebra ZD421"):
        set_options(tmp_path, print_label_target=target)
        told = run(TRIAL.format(folder=str(tmp_path)))
        assert told.stdout == ""
        reasons.append(told.stderr.splitlines()[-1].partition("PrinterError: ")[2])
    assert reasons[0] == "No label printer is set in the Options."
    assert reasons[1].endswith("does not answer.")
    assert reasons[2] == "This computer has no printer “Zebra ZD421”; it knows: none."


def test_slip_and_address_label_are_tried_too_where_they_have_a_printer(tmp_path: Path) -> None:
    with printer() as zebra:
        slips = tmp_path / "slips"
        set_options(tmp_path, print_address_target=f"zpl:127.0.0.1:{zebra.port}", print_slip_target=f"pdf:{slips}")
        told = run(TRIAL.format(folder=str(tmp_path)))
        assert told.stdout.splitlines() == [
            f"A test address label went to zpl:127.0.0.1:{zebra.port}.",
            f"A test packing slip went to pdf:{slips}.",
        ]
        assert zebra.received[0].count(b">:XJXECHO") == 1
    (file,) = slips.iterdir()
    assert texts(pages(file)[0]) == ["XJXECHO", "XJXECHO"]


def test_a_printer_that_fails_its_trial_does_not_spare_the_others(tmp_path: Path) -> None:
    port = free_port()
    set_options(tmp_path, print_label_target=f"zpl:127.0.0.1:{port}", print_slip_target=f"pdf:{tmp_path / 'slips'}")
    told = run(TRIAL.format(folder=str(tmp_path)))
    assert told.stdout == f"A test packing slip went to pdf:{tmp_path / 'slips'}.\n"
    assert told.stderr.splitlines()[-1].endswith(f"The label printer 127.0.0.1:{port} does not answer.")
    assert told.returncode == 1
