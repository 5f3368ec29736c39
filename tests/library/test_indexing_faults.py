"""What goes wrong while folders are looked through is told, and the next folder is found."""

import os
import signal
import sys
from pathlib import Path

import psutil
import pytest

from companion.library.index import FILE_NAME
from companion.library.pieces import Finished, Progress
from companion.library.words import read_library
from tests.content.places import ASSETS
from tests.library.conftest import Start
from tests.library.listening import Listener
from tests.library.making import many

WORDS, _ = read_library(ASSETS / "library")


def test_a_damaged_index_is_told_with_a_cure_and_the_music_is_found(
    indexing: Start, ear: Listener, music: Path, tmp_path: Path
) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / FILE_NAME).write_bytes(b"no database" * 999)
    indexing(tmp_path / "kept").start(music)
    assert ear.end().pieces == 3
    told = [one for one in ear.refusals() if one.file.endswith(FILE_NAME)]
    assert [one.what for one in told] == [WORDS.refusals["index_damaged"].what]
    assert told[0].cure


def test_a_folder_that_is_not_there_is_told(indexing: Start, ear: Listener, tmp_path: Path) -> None:
    indexing().start(tmp_path / "stick")
    assert ear.end().pieces == 0
    assert [one.what for one in ear.refusals()] == [WORDS.refusals["gone"].what]


def test_a_killed_process_is_told_and_the_next_folder_gets_another(
    indexing: Start, ear: Listener, music: Path, tmp_path: Path
) -> None:
    client = indexing()
    client.start(many(tmp_path / "many", 3000))
    ear.wait(lambda: any(one.done for one in ear.of(Progress)))
    assert client.process_id
    os.kill(client.process_id, signal.SIGKILL)
    assert not ear.end().whole
    assert ear.refusals()[-1].what == WORDS.refusals["stopped"].what
    ear.told.clear()
    client.start(music)
    assert ear.end() == Finished(3, 2, whole=True)


def test_a_process_that_falls_silent_is_told_and_ended(
    indexing: Start, ear: Listener, music: Path
) -> None:
    mute = [sys.executable, "-c", "import sys, time; sys.stdin.readline(); time.sleep(999)"]
    indexing(command=mute, silent_s=0.2).start(music)
    assert not ear.end().whole
    assert ear.refusals()


@pytest.mark.parametrize("command", [["/no/such/program"], [sys.executable, "-c", "print('[1]')"]])
def test_a_process_that_cannot_run_is_told(
    indexing: Start, ear: Listener, music: Path, command: list[str]
) -> None:
    indexing(command=command).start(music)
    assert not ear.end().whole


def test_a_process_that_takes_not_even_a_line_is_not_tried_for_ever(
    indexing: Start, ear: Listener, music: Path
) -> None:
    many_files = [music / f"{at:060}.mp3" for at in range(20_000)]
    indexing(command=[sys.executable, "-c", ""]).start(music, files=many_files)
    assert not ear.end().whole
    assert len(ear.of(Finished)) == 1


def test_no_process_outlives_its_client(indexing: Start, ear: Listener, tmp_path: Path) -> None:
    client = indexing()
    client.start(many(tmp_path / "many", 3000))
    ear.wait(lambda: any(one.done for one in ear.of(Progress)))
    assert client.process_id
    process = psutil.Process(client.process_id)
    children = process.children(recursive=True)
    assert len(children) == 1
    client.close()
    gone, alive = psutil.wait_procs([process, *children], timeout=20)
    assert len(gone) == 2
    assert alive == []
