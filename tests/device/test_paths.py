"""Where settings, logs and assets are."""

import sys
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from companion.device.notices import Notice
from companion.device.paths import assets_dir, config_dir, import_root, index_dir, log_dir


def test_the_assets_of_the_checkout_are_found() -> None:
    assert (assets_dir() / "procedures").is_dir()


def test_a_child_process_can_import_from_the_import_root() -> None:
    assert (import_root() / "companion" / "__init__.py").is_file()


def test_a_named_folder_holds_settings_and_logs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COMPANION_CONFIG_DIR", str(tmp_path))
    assert config_dir() == tmp_path
    assert log_dir().is_relative_to(tmp_path)
    assert index_dir().is_relative_to(tmp_path)


@pytest.mark.parametrize("chosen", ["", " ", "/srv/config"])
@pytest.mark.parametrize(
    ("variable", "asked", "by_platformdirs"),
    [
        ("XDG_CONFIG_HOME", config_dir, platformdirs.user_config_path),
        ("XDG_CACHE_HOME", lambda: index_dir().parent, platformdirs.user_cache_path),
    ],
)
def test_the_quick_way_on_linux_answers_what_platformdirs_answers(
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    variable: str,
    asked: Callable[[], Path],
    by_platformdirs: Callable[..., Path],
) -> None:
    monkeypatch.delenv("COMPANION_CONFIG_DIR")
    monkeypatch.setenv(variable, chosen)
    wanted = by_platformdirs("companion", appauthor=False)
    assert asked() == wanted
    monkeypatch.setattr(sys, "platform", "darwin")
    assert asked() == wanted


@pytest.mark.parametrize("table", [{}, {"what": 1, "cure": "b"}, {"what": "a", "file": "c"}])
def test_what_is_no_notice_is_none(table: dict[str, object]) -> None:
    assert Notice.from_table(table) is None


def test_a_notice_travels_unchanged() -> None:
    notice = Notice("a", "b", "c")
    assert Notice.from_table(notice.to_table()) == notice
