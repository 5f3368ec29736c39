"""What is seen in a folder: other folders, lists, pieces, and music that does not play here."""

import os
from pathlib import Path

from companion.library.browse import beginning, look_into
from companion.library.page import FOLDER, LIST, PIECE, STICK, UNPLAYED

WHYS = {"wma": "wma", "m4a": "aac"}


def put(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
    return folder


def test_folders_come_first_then_lists_then_pieces_then_what_does_not_play(tmp_path: Path) -> None:
    put(tmp_path, "10 b.mp3", "2 a.ogg", "best.m3u", "old.wma", "letter.txt", "picture.jpg")
    put(tmp_path, "Songs/x.mp3", ".hidden/x.mp3", ".x.mp3", "System Volume Information/x.mp3")
    page = look_into(str(tmp_path), WHYS)
    assert [(one.title, one.kind, one.why) for one in page.entries] == [
        ("Songs", FOLDER, ""),
        ("best", LIST, ""),
        ("2 a", PIECE, ""),
        ("10 b", PIECE, ""),
        ("old", UNPLAYED, "wma"),
    ]
    assert page.title == tmp_path.name
    assert page.readable
    assert not page.cut


def test_names_that_would_mislead_the_eye_are_made_plain(tmp_path: Path) -> None:
    put(tmp_path, "\u202eevil\u202c_song.mp3", "\u202e.mp3")
    os.mkdir(os.fsencode(tmp_path) + b"/\xff\xfe")  # noqa: PTH102 - a name that is no text
    titles = [one.title for one in look_into(str(tmp_path), WHYS).entries]
    assert titles == ["…", "evil song", "♪"]


def test_more_than_can_be_shown_is_cut_and_told(tmp_path: Path) -> None:
    page = look_into(str(put(tmp_path, *(f"{at}.mp3" for at in range(5)))), WHYS, most=3)
    assert [one.title for one in page.entries] == ["0", "1", "2"]
    assert page.cut


def test_a_folder_that_cannot_be_looked_into_is_told(tmp_path: Path) -> None:
    assert not look_into(str(tmp_path / "gone"), WHYS).readable


def test_the_places_to_begin_with_have_no_folder() -> None:
    page = beginning([Path("/media/KINGSTON"), Path("/")], [Path("/media/KINGSTON")])
    assert [(one.title, one.kind) for one in page.entries] == [("KINGSTON", STICK), ("/", FOLDER)]
    assert page.folder == ""
