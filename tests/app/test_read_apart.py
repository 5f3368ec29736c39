"""Reading the content in a process of its own."""

import sys
from pathlib import Path

import pytest

from companion.app.content import Folders
from companion.app.read_apart import read_apart
from companion.app.reading import read_content
from companion.device.paths import assets_dir


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    assets = assets_dir()
    return Folders(assets, tmp_path, assets / "procedures" / "bone_marrow")


def test_what_is_read_apart_is_what_is_read_here(folders: Folders) -> None:
    content = read_apart(folders)
    assert content == read_content(folders)
    assert content.pack is not None
    assert content.catalogue.playlists


def test_where_no_process_can_be_started_it_is_read_here(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert read_apart(folders) == read_content(folders)


def test_a_process_that_fails_is_made_up_for(
    folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = tmp_path / "python"
    failing.write_text("#!/bin/sh\necho nonsense\n")
    failing.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(failing))
    assert read_apart(folders) == read_content(folders)
