"""What a folder holds: music in the order in which people expect it, and what is told instead."""

import os
from pathlib import Path

import pytest

from companion.library.walk import Shelf, order_of, pick, walk
from tests.library.making import piece

UNPLAYED = {"m4a": "aac", "mid": "midi"}


def names(shelves: list[Shelf]) -> list[str]:
    return [Path(file.path).name for shelf in shelves for file in shelf.files]


def refused(shelves: list[Shelf]) -> dict[str, str]:
    return {Path(path).name: why for shelf in shelves for path, why in shelf.refused}


def look(root: Path, most: int = 1000, deepest: int = 40) -> list[Shelf]:
    return list(walk(str(root), UNPLAYED, most, deepest))


def put(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"x")


def test_folders_and_files_come_as_people_count_them(tmp_path: Path) -> None:
    put(tmp_path, "CD 10/a.mp3", "CD 2/b10.ogg", "CD 2/b9.MP3", "z.flac", "CD 1/sub/c.wav")
    assert names(look(tmp_path)) == ["z.flac", "c.wav", "b9.MP3", "b10.ogg", "a.mp3"]


def test_what_is_no_music_is_not_seen_and_what_does_not_play_is_told(tmp_path: Path) -> None:
    put(tmp_path, "a.mp3", "b.m4a", "notes.txt", "c.MID", "._a.mp3", ".trash/d.mp3", "noending")
    shelves = look(tmp_path)
    assert names(shelves) == ["a.mp3"]
    assert refused(shelves) == {"b.m4a": "aac", "c.MID": "midi"}


def test_size_and_time_are_those_of_the_file(tmp_path: Path) -> None:
    path = piece(tmp_path / "a.wav")
    os.utime(path, ns=(5, 7_000_000_000))
    (shelf,) = look(tmp_path)
    assert (shelf.files[0].size, shelf.files[0].mtime) == (path.stat().st_size, 7_000_000_000)


def test_lists_and_the_folders_picture_are_found(tmp_path: Path) -> None:
    put(tmp_path, "a.mp3", "Best.m3u8", "x.xspf", "Folder.JPG", "cover.png", "holiday.jpg")
    (shelf,) = look(tmp_path)
    assert [Path(one).name for one in shelf.lists] == ["Best.m3u8", "x.xspf"]
    assert Path(shelf.picture).name == "cover.png"


def test_links_in_circles_come_to_an_end(tmp_path: Path) -> None:
    put(tmp_path, "in/a.mp3")
    (tmp_path / "in" / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "in" / "self").symlink_to(tmp_path / "in" / "self")
    assert names(look(tmp_path)) == ["a.mp3"]


def test_links_out_of_the_folder_are_told_and_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "chosen/a.mp3", "other/b.mp3", "secret.mp3")
    (tmp_path / "chosen" / "elsewhere").symlink_to(tmp_path / "other", target_is_directory=True)
    (tmp_path / "chosen" / "c.mp3").symlink_to(tmp_path / "secret.mp3")
    (tmp_path / "chosen" / "d.mp3").symlink_to(tmp_path / "nowhere.mp3")
    shelves = look(tmp_path / "chosen")
    assert names(shelves) == ["a.mp3"]
    assert refused(shelves) == {"elsewhere": "outside", "c.mp3": "outside", "d.mp3": "outside"}


def test_a_link_that_stays_inside_is_followed(tmp_path: Path) -> None:
    put(tmp_path, "in/a.mp3")
    (tmp_path / "b.mp3").symlink_to(tmp_path / "in" / "a.mp3")
    assert sorted(names(look(tmp_path))) == ["a.mp3", "b.mp3"]


def test_a_pipe_with_the_name_of_music_is_left_alone(tmp_path: Path) -> None:
    put(tmp_path, "a.mp3")
    os.mkfifo(tmp_path / "b.mp3")
    assert names(look(tmp_path)) == ["a.mp3"]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    assert refused(look(tmp_path / "stick")) == {"stick": "gone"}


def test_a_folder_that_goes_while_it_is_looked_through_is_told(tmp_path: Path) -> None:
    put(tmp_path, "a/a.mp3", "b/b.mp3")
    shelves = walk(str(tmp_path), UNPLAYED)
    next(shelves)
    next(shelves)
    (tmp_path / "b" / "b.mp3").unlink()
    (tmp_path / "b").rmdir()
    rest = list(shelves)
    assert refused(rest) == {"b": "gone"}


def test_more_than_can_be_shown_ends_and_is_told(tmp_path: Path) -> None:
    put(tmp_path, *(f"{folder}/{at}.mp3" for folder in "abc" for at in range(3)))
    shelves = look(tmp_path, most=4)
    assert len(names(shelves)) == 4
    assert refused(shelves) == {tmp_path.name: "too_many"}


def test_folders_without_end_come_to_one(tmp_path: Path) -> None:
    put(tmp_path, "a/b/c/d/x.mp3", "a/y.mp3")
    shelves = look(tmp_path, deepest=3)
    assert names(shelves) == ["y.mp3"]
    assert refused(shelves) == {"c": "too_deep"}


def test_names_that_are_no_text_are_found(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\xfe.mp3"
    Path(os.fsdecode(name)).write_bytes(b"x")
    (shelf,) = look(tmp_path)
    assert os.fsencode(shelf.files[0].path) == name


def test_files_that_were_picked_keep_their_order_as_if_nothing_else_were_there(
    tmp_path: Path,
) -> None:
    put(tmp_path, "in/b.mp3", "in/a.mp3", "in/c.m4a", "in/d.txt", "e.mp3", "in/more.mp3")
    put(tmp_path, "in/Folder.JPG")
    picked = ("in/b.mp3", "in/a.mp3", "in/c.m4a", "in/d.txt", "in/gone.mp3", "e.mp3", "in/a.mp3")
    shelves = list(pick([str(tmp_path / name) for name in picked], UNPLAYED))
    assert names(shelves) == ["b.mp3", "a.mp3", "e.mp3", "a.mp3"]
    assert refused(shelves) == {"c.m4a": "aac", "d.txt": "damaged", "gone.mp3": "gone"}
    assert [Path(one.picture).name for one in shelves] == ["Folder.JPG", "", "Folder.JPG"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("A", 1, 2), ("B", 1, 1)),
        (("Part 2", 1, 1), ("part 10", 1, 1)),
        (("A", 1, 9), ("A", 2, 1)),
        (("A", 1, 2), ("A", 1, 10)),
        (("A", 1, 1), ("A", 1, None)),
        (("Z", 1, 1), ("", None, 1)),
        (("a", None, 1), ("A", 1, 2)),
    ],
)
def test_album_disc_and_track_decide_in_this_order(
    first: tuple[str, int | None, int | None], second: tuple[str, int | None, int | None]
) -> None:
    assert order_of(*first) < order_of(*second)
