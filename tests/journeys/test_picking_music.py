"""Pieces of one's own, picked one by one by touch or keys, in the order in which they will play."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from companion.app.survey import every_item

from .bringing import entries, goes_into, opens_picker, put_music, touches_entry
from .conftest import Person


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two folders of songs, a list, and a song that does not play here."""
    folder = tmp_path / "Stick"
    put_music(folder, [f"{name}.wav" for name in ("Apples", "Boats", "Clouds")])
    put_music(folder / "More", ["Dunes.wav"])
    (folder / "Two of them.m3u").write_text("Clouds.wav\nApples.wav\n")
    (folder / "Old.wma").write_bytes(bytes(100))
    monkeypatch.setenv("XDG_MUSIC_DIR", str(folder))
    return folder


@pytest.fixture
def picker(open_app: Callable[..., Person], stick: Path) -> Person:
    return opens_picker(open_app(), stick)


def places(person: Person) -> dict[str, int]:
    """Which picked piece each row says it is."""
    model = person.app.library.entries
    rows = [model.record(row) for row in range(model.rowCount())]  # type: ignore[attr-defined]
    return {str(row["title"]): int(str(row["place"])) for row in rows if row["place"]}


def queue(person: Person, length: int) -> list[object]:
    tracks = person.companion.music.upNext.tracks
    person.waits_for(lambda: tracks.rowCount() == length)  # type: ignore[attr-defined]
    return [tracks.record(row)["title"] for row in range(length)]  # type: ignore[attr-defined]


def plays(person: Person, ending: str) -> None:
    """Wait until a file plays, without anything more being touched."""
    person.waits_for(lambda: person.companion.music.trackId.startswith("own:"))
    asked = person.sound.last("music")
    assert asked is not None
    assert str(asked["path"]).endswith(ending)
    assert person.companion.music.playing


def test_touched_pieces_play_in_the_order_of_touching(picker: Person) -> None:
    for name in ("Clouds", "Apples"):
        touches_entry(picker, name)
    assert places(picker) == {"Clouds": 1, "Apples": 2}
    picker.waits_for(lambda: "2 picked" in picker.texts())
    picker.touches("takePicked")
    plays(picker, "Clouds.wav")
    assert queue(picker, 2) == ["Clouds", "Apples"]
    picker.waits_for(lambda: "Playing now: Clouds" in picker.texts())
    assert "Clouds + 1" in picker.texts()


def test_a_second_touch_takes_a_piece_off_and_one_button_takes_all(picker: Person) -> None:
    assert picker.sees("takePicked") is None
    for name in ("Boats", "Apples", "Boats"):
        touches_entry(picker, name)
    assert places(picker) == {"Apples": 1}
    touches_entry(picker, "Clouds")
    picker.touches("unpick")
    picker.waits_for(lambda: places(picker) == {})
    picker.waits_for(lambda: picker.sees("takePicked") is None)


def test_pieces_of_several_folders_play_together(picker: Person) -> None:
    touches_entry(picker, "Boats")
    goes_into(picker, "More")
    touches_entry(picker, "Dunes")
    picker.waits_for(lambda: "2 picked" in picker.texts())
    picker.touches("folderUp")
    picker.waits_for(lambda: "Boats" in entries(picker))
    assert places(picker) == {"Boats": 1}
    picker.touches("takePicked")
    plays(picker, "Boats.wav")
    assert queue(picker, 2) == ["Boats", "Dunes"]


def test_who_chooses_again_finds_what_was_picked(picker: Person) -> None:
    touches_entry(picker, "Boats")
    picker.touches("takePicked")
    plays(picker, "Boats.wav")
    picker.touches("forgetOwn")
    picker.waits_for(lambda: places(picker) == {"Boats": 1})
    touches_entry(picker, "Apples")
    picker.touches("takePicked")
    plays(picker, "Boats.wav")
    assert queue(picker, 2) == ["Boats", "Apples"]


def test_all_music_here_plays_the_folder_and_what_is_in_it(picker: Person) -> None:
    touches_entry(picker, "Clouds")
    picker.touches("takeFolder")
    plays(picker, "Apples.wav")
    picker.waits_for(lambda: picker.app.library.state == "done")
    assert picker.app.library.count == 4


def test_a_list_plays_when_it_is_touched(picker: Person) -> None:
    touches_entry(picker, "Two of them")
    picker.waits_for(lambda: picker.companion.music.playing)
    picker.waits_for(lambda: picker.app.library.state == "done")
    assert picker.app.library.count == 2


def test_music_that_does_not_play_says_why_and_cannot_be_picked(picker: Person) -> None:
    name = f"entry_{entries(picker)['Old']}"
    items = every_item(picker.view.contentItem())
    item = next(one for one in items if one.objectName() == name)
    read = [str(one.property("text")) for one in every_item(item) if one.inherits("QQuickText")]
    assert "Music in this form (wma) can't be played here." in read
    assert picker.sees(name) is None


def test_what_was_seen_and_picked_is_forgotten_with_the_visit(picker: Person) -> None:
    touches_entry(picker, "Clouds")
    picker.app.newVisit()
    assert picker.app.library.picked == 0
    assert picker.app.library.folder == ""
    assert entries(picker) == {}


def test_the_keys_go_from_row_to_row_and_pick(picker: Person) -> None:
    first = entries(picker)["Apples"]
    picker.reaches(f"entry_{first}")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(picker.view, key)
    picker.waits_for(lambda: places(picker) == {"Apples": 1, "Clouds": 2})
    # Behind the list there is the button that plays, not each of its rows.
    for _ in range(4):
        if picker.view.activeFocusItem().objectName() == "takePicked":
            break
        QTest.keyClick(picker.view, Qt.Key.Key_Tab)
    assert picker.view.activeFocusItem().objectName() == "takePicked"


def test_a_screen_reader_hears_what_a_row_is_and_whether_it_is_picked(picker: Person) -> None:
    touches_entry(picker, "Apples")
    rows = {
        name: QAccessible.queryAccessibleInterface(picker.finds(f"entry_{entries(picker)[name]}"))
        for name in ("More", "Two of them", "Apples", "Boats")
    }
    said = {name: row.text(QAccessible.Text.Name) for name, row in rows.items()}
    assert said == {
        "More": "Folder: More",
        "Two of them": "List: Two of them",
        "Apples": "Apples",
        "Boats": "Boats",
    }
    assert rows["Apples"].role() == QAccessible.Role.CheckBox
    assert rows["Apples"].state().checked
    assert not rows["Boats"].state().checked
    assert "Number 1" in rows["Apples"].text(QAccessible.Text.Description)


def test_a_long_folder_turns_page_by_page_and_only_its_visible_rows_exist(
    open_app: Callable[..., Person], stick: Path
) -> None:
    song = (stick / "Apples.wav").read_bytes()
    for number in range(1200):
        (stick / f"{number:04} song.wav").write_bytes(song[:200])
    picker = opens_picker(open_app(), stick)
    picker.waits_for(lambda: "0000 song" in entries(picker))
    # The folder "More" and the list come first.
    picker.finds("entry_2")
    assert picker.sees("entry_600") is None
    for _ in range(4):
        picker.touches("entriesDown")
    picker.waits_for(lambda: picker.sees("entry_2") is None)
    rows = [row for row in range(1205) if picker.sees(f"entry_{row}")]
    assert len(rows) < 60
    for _ in range(4):
        picker.touches("entriesUp")
    picker.waits_for(lambda: picker.sees("entry_2") is not None)


def test_a_stick_that_is_plugged_in_is_there_by_itself(
    open_app: Callable[..., Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Late stick"
    monkeypatch.setenv("XDG_MUSIC_DIR", str(folder))
    person = open_app()
    person.app.together()
    person.touches("openMusic")
    person.reaches("chooseOwn")
    person.touches("chooseOwn")
    person.waits_for(lambda: person.sees("entry_0") is not None)
    assert "Late stick" not in entries(person)
    put_music(folder, ["Apples.wav"])
    person.waits_for(lambda: "Late stick" in entries(person))
