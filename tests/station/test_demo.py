"""The demo plays to its end as it promises."""

from pathlib import Path

import pytest

from tests.station.line import bridge

pytestmark = pytest.mark.long


def test_the_headless_demo_is_as_expected_and_leaves_pictures(tmp_path: Path) -> None:
    done = bridge("demo", "--headless", "--data", str(tmp_path))
    assert "Everything was as expected." in done.stdout
    assert {path.name for path in (tmp_path / "screenshots").glob("*.png")} >= {
        "01-list-light.png",
        "09-saved-dark.png",
    }


def test_the_shift_ends_with_the_central_holding_what_was_in_the_boxes(tmp_path: Path) -> None:
    done = bridge("demo", "--headless", "--shift", "--data", str(tmp_path))
    assert "equals what was in the boxes" in done.stdout
