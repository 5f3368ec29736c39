"""A folder that does not answer is told of, and shown once it does."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.library.picker_view_model import MusicPicker
from tests.waiting import PATIENCE_MS


@pytest.fixture
def may_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The folder `share` lies where the server is gone, until this is set."""
    event, scandir = threading.Event(), os.scandir

    def scan_late(folder: str) -> object:
        if folder == str(tmp_path / "share"):
            event.wait()
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", scan_late)
    yield event
    event.set()


def test_a_folder_that_does_not_answer_is_told_of_and_shown_once_it_does(
    qtbot: QtBot, tmp_path: Path, may_answer: threading.Event
) -> None:
    (tmp_path / "share" / "Album").mkdir(parents=True)
    picker = MusicPicker(lambda: ((tmp_path,), ()), patience_ms=1)

    with qtbot.waitSignal(picker.pageChanged, timeout=PATIENCE_MS):
        picker.enter(str(tmp_path / "share"))
    assert (picker.folder, picker.readable) == ("share", False)
    picker.lookAgain()
    assert sum(one.name == "folder" for one in threading.enumerate()) == 1

    with qtbot.waitSignal(picker.pageChanged, timeout=PATIENCE_MS):
        may_answer.set()
    assert (picker.folder, picker.readable) == ("share", True)


def test_who_went_on_meanwhile_does_not_see_it(
    qtbot: QtBot, tmp_path: Path, may_answer: threading.Event
) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "stick").mkdir()
    picker = MusicPicker(lambda: ((tmp_path,), ()), patience_ms=PATIENCE_MS)

    picker.enter(str(tmp_path / "share"))
    with qtbot.waitSignal(picker.pageChanged, timeout=PATIENCE_MS):
        picker.enter(str(tmp_path / "stick"))
    assert (picker.folder, picker.readable) == ("stick", True)
