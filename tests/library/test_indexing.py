"""Looking through folders, in the real processes: what is found, kept and told."""

import os
import sqlite3
from pathlib import Path

import psutil
import pytest

from companion.library.client import IndexingProcess
from companion.library.index import FILE_NAME
from companion.library.pictures import size_of
from companion.library.pieces import CoverRead, Finished, Found, Progress
from companion.library.talking import NICENESS
from companion.library.words import read_library
from tests.content.places import ASSETS
from tests.library.conftest import Start
from tests.library.listening import Listener
from tests.library.making import drawn, flac_with, many, png, tagged

WORDS, _ = read_library(ASSETS / "library")


def test_a_folder_is_told_in_order_with_what_cannot_be_used_and_its_lists(
    indexing: Start, ear: Listener, music: Path
) -> None:
    indexing().start(music)
    assert ear.end() == Finished(3, 2, whole=True)
    assert ear.titles() == ["First", "Second", "Third"]
    assert {Path(one.file).name: one.what for one in ear.refusals()} == {
        "film.m4a": WORDS.refusals["aac"].what,
        "broken.mp3": WORDS.refusals["damaged"].what,
    }
    (listed,) = ear.lists()
    assert listed.found.title == "best"
    assert [Path(one).name for one in listed.found.files] == ["z.flac", "y.mp3"]
    assert listed.found.missing == 1


def test_pieces_know_their_length_artist_and_cover(
    indexing: Start, ear: Listener, music: Path
) -> None:
    indexing().start(music)
    ear.end()
    _, second, third = (piece for found in ear.of(Found) for piece in found.pieces)
    assert (second.artist, second.album, second.gain_db) == ("Somebody", "Album", None)
    assert second.length_s == pytest.approx(1.5, abs=0.1)
    assert Path(second.cover).name == "cover.png"
    assert Path(third.cover).name == "z.flac"


def test_covers_come_when_they_are_asked_for(indexing: Start, ear: Listener, music: Path) -> None:
    client = indexing()
    for name in ("Other/z.flac", "Album/cover.png", "Album/x.mp3", "nowhere.png"):
        client.ask_cover(str(music / name))
    ear.wait(lambda: len(ear.of(CoverRead)) == 4)
    read = [one.picture and size_of(one.picture) for one in ear.of(CoverRead)]
    assert read == [(9, 9), (2, 2), None, None]


def test_a_cover_that_is_asked_for_meanwhile_mixes_nothing_up(
    indexing: Start, ear: Listener, tmp_path: Path
) -> None:
    folder = many(tmp_path / "many", 300)
    (folder / "cover.png").write_bytes(drawn(7, 7))
    client = indexing()
    client.start(folder)
    for count in range(1, 21):
        client.ask_cover(str(folder / "cover.png"))
        ear.wait_for(CoverRead, count)
    assert ear.end() == Finished(300, 0, whole=True)
    assert ear.refusals() == []
    assert {one.picture and size_of(one.picture) for one in ear.of(CoverRead)} == {(7, 7)}


def test_a_chosen_list_is_told_in_its_own_order_with_what_is_missing_from_it(
    indexing: Start, ear: Listener, music: Path
) -> None:
    places = ["Album/x.mp3", "film.m4a", "Other/z.flac", "gone.mp3", "Album/y.mp3", "Album/x.mp3"]
    (music / "best.m3u").write_text("\n".join(places))
    indexing().start(music, music / "best.m3u")
    assert ear.end() == Finished(3, 2, whole=True)
    assert ear.titles() == ["Second", "Third", "First"]
    assert {Path(one.file).name: one.what for one in ear.refusals()} == {
        "film.m4a": WORDS.refusals["aac"].what,
        "gone.mp3": WORDS.refusals["absent"].what,
    }
    (listed,) = ear.lists()
    assert (len(listed.found.files), listed.found.missing) == (4, 1)


def test_a_list_with_nothing_that_plays_says_so(
    indexing: Start, ear: Listener, music: Path
) -> None:
    (music / "best.m3u").write_text("film.m4a\n")
    indexing().start(music, music / "best.m3u")
    assert ear.end() == Finished(0, 2, whole=True)
    assert [one.why for one in ear.refusals()] == ["list", "aac"]


def test_only_files_that_were_picked_are_told_and_in_their_order(
    looked: IndexingProcess, ear: Listener, music: Path, tmp_path: Path
) -> None:
    picked = [music / "Other" / "z.flac", music / "Album" / "x.mp3", music / "film.m4a"]
    looked.start(music, files=picked)
    assert ear.end() == Finished(2, 1, whole=True)
    assert ear.titles() == ["Third", "Second"]
    assert known_rows(tmp_path / "kept") == 4


def test_what_was_found_is_forgotten_with_the_visit(
    looked: IndexingProcess, ear: Listener, music: Path, tmp_path: Path
) -> None:
    looked.forget()
    looked.ask_cover("")
    ear.wait_for(CoverRead, 1)
    assert list((tmp_path / "kept").iterdir()) == []
    looked.start(music)
    assert ear.end() == Finished(3, 2, whole=True)


def known_rows(folder: Path) -> int:
    rows = sqlite3.connect(folder / FILE_NAME)
    ((count,),) = rows.execute("SELECT count(*) FROM file")
    rows.close()
    return int(count)


def test_what_was_read_is_kept_and_only_changed_files_are_read_again(
    indexing: Start, looked: IndexingProcess, ear: Listener, music: Path, tmp_path: Path
) -> None:
    looked.close()
    rows = sqlite3.connect(tmp_path / "kept" / FILE_NAME)
    rows.execute("UPDATE file SET title = 'Kept ' || title")
    rows.commit()
    rows.close()
    changed = tagged(music / "Album" / "y.mp3", "Changed anew", "Album", "1")
    os.utime(changed, ns=(1, 1))
    (music / "Other" / "z.flac").unlink()
    indexing(tmp_path / "kept").start(music)
    assert ear.end() == Finished(2, 2, whole=True)
    assert ear.titles() == ["Changed anew", "Kept Second"]
    assert known_rows(tmp_path / "kept") == 3


def test_a_gain_that_was_measured_is_there_the_next_time(
    looked: IndexingProcess, ear: Listener, music: Path
) -> None:
    looked.keep_gain(str(music / "Album" / "x.mp3"), -4.5)
    looked.start(music)
    ear.end()
    gains = {piece.title: piece.gain_db for found in ear.of(Found) for piece in found.pieces}
    assert gains == {"First": None, "Second": -4.5, "Third": None}


def test_a_look_can_be_cancelled_and_what_was_read_is_kept(
    indexing: Start, ear: Listener, tmp_path: Path
) -> None:
    folder = many(tmp_path / "many", 3000)
    client = indexing(tmp_path / "kept")
    client.start(folder)
    ear.wait(lambda: any(one.done > 300 for one in ear.of(Progress)))
    client.cancel()
    assert not ear.end().whole
    assert 300 < known_rows(tmp_path / "kept") < 3000
    ear.told.clear()
    client.start(folder)
    assert ear.end() == Finished(3000, 0, whole=True)
    assert max(len(found.pieces) for found in ear.of(Found)) <= 200


def test_another_folder_ends_the_look_before_without_a_word(
    indexing: Start, ear: Listener, music: Path, tmp_path: Path
) -> None:
    client = indexing()
    client.start(many(tmp_path / "many", 3000))
    ear.wait(lambda: any(one.done for one in ear.of(Progress)))
    client.start(music)
    assert ear.end() == Finished(3, 2, whole=True)
    assert len(ear.of(Finished)) == 1


def test_it_lets_everything_else_go_first(indexing: Start, ear: Listener, music: Path) -> None:
    client = indexing()
    client.start(music)
    ear.end()
    assert client.process_id
    assert psutil.Process(client.process_id).nice() == min(19, psutil.Process().nice() + NICENESS)


def test_files_whose_names_are_no_text_are_found_and_can_be_asked_for(
    indexing: Start, ear: Listener, tmp_path: Path
) -> None:
    path = tmp_path / os.fsdecode(b"\xff\xfe.flac")
    flac_with(tmp_path / "a.flac", [png()], title="Here").rename(path)
    client = indexing(tmp_path / "kept")
    client.start(tmp_path)
    ear.end()
    assert ear.titles() == ["Here"]
    client.ask_cover(ear.of(Found)[0].pieces[0].cover)
    ear.wait(lambda: ear.of(CoverRead))
    assert size_of(ear.of(CoverRead)[0].picture or b"") == (2, 2)
