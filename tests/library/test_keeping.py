"""What measuring gave is remembered with the files, in the real processes."""

from pathlib import Path

import pytest

from companion.library.client import IndexingProcess
from companion.library.pieces import Finished, Found, Piece
from companion.library.words import LibraryWords
from tests.library.listening import Listener
from tests.library.making import tagged

FIRST = "a/first.mp3"


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """One piece that is told early, and enough others for a look to take a while."""
    tagged(tmp_path / "music" / FIRST, "First", "Early", "1")
    for number in range(60):
        tagged(tmp_path / "music" / "b" / f"{number}.mp3", f"{number}", "Later", str(number))
    return tmp_path / "music"


def look(music: Path, keep: Path, gain_db: float | None = None) -> Piece:
    """Look through the music in a process of its own; the first piece, whose gain is kept as soon
    as it is told."""
    ear = Listener()
    client = IndexingProcess(ear, LibraryWords(), keep)
    try:
        client.start(music)
        ear.wait(lambda: ear.of(Found))
        first = ear.of(Found)[0].pieces[0]
        if gain_db is not None:
            client.keep_gain(first.path, gain_db)
        ear.wait(lambda: ear.of(Finished))
    finally:
        client.close()
    return first


@pytest.fixture
def measured(music: Path, tmp_path: Path) -> Path:
    """The folder of an index that knows the first piece's gain."""
    assert look(music, tmp_path / "index", -7.5).gain_db is None
    return tmp_path / "index"


def test_a_gain_that_comes_during_the_look_is_there_the_next_time(
    music: Path, measured: Path
) -> None:
    piece = look(music, measured)
    assert (Path(piece.path).name, piece.gain_db) == ("first.mp3", -7.5)


def test_a_file_that_is_another_one_now_is_measured_anew(music: Path, measured: Path) -> None:
    tagged(music / FIRST, "First, but longer than before", "Early", "1")
    piece = look(music, measured)
    assert (piece.title, piece.gain_db) == ("First, but longer than before", None)
