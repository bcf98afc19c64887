"""What a demo that plays by itself does with what an earlier one left."""

from pathlib import Path

import pytest

from bridge.demo import MARK, begin_again, mark
from bridge.errors import StoreInUse
from bridge.store.engine import hold


def laid_out(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("something")
    return folder


def test_an_earlier_demo_is_forgotten_and_its_pictures_stay(tmp_path: Path) -> None:
    mark(tmp_path)
    laid_out(tmp_path, "central/central.db", "station/station.db", "screenshots/01.png")
    begin_again(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {MARK, "screenshots"}


def test_data_that_no_demo_made_are_left_alone(tmp_path: Path) -> None:
    laid_out(tmp_path, "central/central.db", "station/station.db")
    mark(tmp_path)
    begin_again(tmp_path)
    assert (tmp_path / "central/central.db").exists()
    assert (tmp_path / "station/station.db").exists()


def test_a_demo_that_is_open_keeps_its_data(tmp_path: Path) -> None:
    mark(tmp_path)
    laid_out(tmp_path, "central/central.db", "station/station.db")
    with hold(tmp_path / "station"), pytest.raises(StoreInUse):
        begin_again(tmp_path)
    assert (tmp_path / "central/central.db").exists()
    assert (tmp_path / "station/station.db").exists()
