"""The bench makes a collection that is really read, and tells how long that took."""

from pathlib import Path

import pytest

from companion.bench import library as bench
from companion.bench.figures import LEFT_OUT
from companion.bench.own_music import ALBUM, make
from companion.bench.plan import Plan
from companion.bench.stage import Stage
from companion.library.tags import read_tags


def test_every_file_of_the_collection_has_tags_of_its_own(tmp_path: Path) -> None:
    make(tmp_path / "music", 2 * ALBUM)
    files = [path for path in (tmp_path / "music").rglob("*") if path.is_file()]
    tags = [read_tags(str(path)) for path in files]
    assert {one.title for one in tags} == {f"Piece {at:07}" for at in range(2 * ALBUM)}
    assert all(one.artist == "Artist" and one.length_s for one in tags)
    assert sum(one.has_picture for one in tags) > ALBUM
    assert {path.suffix for path in files} == {".mp3", ".flac", ".ogg", ".opus"}


def test_all_of_it_is_looked_through_and_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench, "FILES", 60)
    monkeypatch.setattr(bench, "KNOWN", 24)
    first, again, measured = bench.library(Stage(tmp_path, None), Plan())
    assert (first.goal, again.goal, measured.goal) == (180, 1, 90)
    assert first.value
    assert len(again.samples["again_s"]) == bench.AGAIN_RUNS
    assert set(measured.detail) == {"mp3", "flac", "ogg", "opus"}
    assert measured.value == max(float(str(one)) for one in measured.detail.values())


def test_without_room_the_figures_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench, "_NEEDED_BYTES", 1 << 62)
    figures = bench._indexing(Stage(tmp_path, None))
    assert [one.value for one in figures] == [None, None]
    assert all(one.why.startswith(LEFT_OUT) for one in figures)


def test_a_collection_that_is_not_all_found_is_no_figure(tmp_path: Path) -> None:
    make(tmp_path / "music", 5)
    with pytest.raises(ValueError, match="5 were told"):
        bench._looked_through(tmp_path / "music", tmp_path / "index", 6)
