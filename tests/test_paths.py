import re
from pathlib import Path

import pytest

from bridge import paths
from bridge.errors import StoreError


def test_the_data_folder_is_created_with_all_above_it(tmp_path: Path) -> None:
    folder = paths.data_folder(tmp_path / "a" / "b")
    assert folder == tmp_path / "a" / "b"
    assert folder.is_dir()


def test_without_a_given_folder_the_platform_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.data_folder() == tmp_path / "bridge"


def test_a_relative_folder_stays_the_same_when_the_process_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.data_folder(Path("data")) == tmp_path / "data"


def test_a_file_in_the_way_is_named_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(StoreError, match=re.escape(f"{tmp_path / 'data'} is a file; the data need a folder.")):
        paths.data_folder(tmp_path / "data")


def test_a_folder_that_cannot_be_made_is_named_in_one_sentence() -> None:
    with pytest.raises(StoreError, match=r"The folder /proc/bridge cannot be created: .+\."):
        paths.data_folder(Path("/proc/bridge"))


def test_the_logs_lie_in_the_data_folder(tmp_path: Path) -> None:
    assert paths.log_folder(tmp_path) == tmp_path / "logs"
    assert (tmp_path / "logs").is_dir()


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert list(paths.resource("fonts").glob("*.ttf"))


def test_a_resource_that_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"without its file sounds/none\.wav"):
        paths.resource("sounds/none.wav")
