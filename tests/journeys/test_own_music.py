"""Music that a person brought along: found by touch, measured before it plays, then forgotten."""

import shutil
import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from .bringing import entries, goes_into, listens_to_own, opens_picker, put_music
from .conftest import Person


@pytest.fixture
def brought(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for music with songs, something that is no music, and a file that is damaged."""
    folder = tmp_path / "Brought along"
    put_music(folder / "Evening songs", [f"{number} song.wav" for number in range(1, 6)])
    (folder / "Evening songs" / "2 broken.flac").write_bytes(b"fLaC" + bytes(200))
    (folder / "Evening songs" / "letter.txt").write_text("Dear all")
    (folder / "Empty").mkdir()
    monkeypatch.setenv("XDG_MUSIC_DIR", str(folder))
    return folder


@pytest.fixture
def chooser(open_app: Callable[..., Person], brought: Path) -> Person:
    """Somebody at the picker of their own music."""
    return opens_picker(open_app(), brought)


def test_the_picker_shows_folders_and_music_and_nothing_else(chooser: Person) -> None:
    goes_into(chooser, "Evening songs")
    assert "1 song" in entries(chooser)
    assert "letter" not in entries(chooser)
    chooser.touches("folderUp")
    chooser.waits_for(lambda: "Empty" in entries(chooser))


def test_a_folder_is_measured_and_plays_at_the_level_of_all_music(chooser: Person) -> None:
    goes_into(chooser, "Evening songs")
    listens_to_own(chooser)
    asked = chooser.sound.last("music")
    assert asked is not None
    assert str(asked["path"]).endswith("1 song.wav")
    # A sine at 0.4 is about -11 LUFS.
    assert -16 < float(str(asked["gain_db"])) < -8
    assert chooser.companion.music.playing


def test_the_next_pieces_follow_and_the_broken_one_is_told(chooser: Person) -> None:
    goes_into(chooser, "Evening songs")
    chooser.touches("takeFolder")
    chooser.waits_for(lambda: chooser.app.library.state == "done")
    chooser.waits_for(lambda: bool(chooser.companion.music.playlists.own))
    chooser.waits_for(lambda: "2 broken.flac" in chooser.texts())
    chooser.touches("listenOwn")
    tracks = chooser.companion.music.upNext.tracks
    chooser.waits_for(lambda: tracks.rowCount() >= 3)  # type: ignore[attr-defined]
    for number in range(2, 6):
        chooser.companion.music.next()
        chooser.waits_for(lambda number: tracks.rowCount() >= min(5, number + 1), number)  # type: ignore[attr-defined]
    titles = [tracks.record(row)["title"] for row in range(5)]  # type: ignore[attr-defined]
    assert titles == [f"{number} song" for number in range(1, 6)]


def test_own_music_leaves_with_the_visit(chooser: Person) -> None:
    goes_into(chooser, "Evening songs")
    listens_to_own(chooser)
    chooser.app.newVisit()
    assert not chooser.companion.music.playlists.own
    assert not chooser.companion.music.trackId.startswith("own:")
    assert chooser.app.library.chosen == ""
    chooser.companion.music.play()
    asked = chooser.sound.last("music")
    assert asked is not None
    assert not str(asked["id"]).startswith("own:")


def test_a_folder_without_music_is_answered_in_words(chooser: Person) -> None:
    goes_into(chooser, "Empty")
    chooser.waits_for(lambda: "There is no music in this folder." in chooser.texts())
    assert chooser.sees("takeFolder") is None
    chooser.touches("folderUp")
    chooser.waits_for(lambda: "Evening songs" in entries(chooser))


def test_folders_that_hold_nothing_but_folders_are_answered_in_words(
    chooser: Person, brought: Path
) -> None:
    (brought / "Empty" / "Emptier").mkdir()
    goes_into(chooser, "Empty")
    chooser.touches("takeFolder")
    chooser.waits_for(lambda: "No music was found that plays here." in chooser.texts())
    chooser.touches("forgetOwn")
    chooser.waits_for(lambda: chooser.app.library.chosen == "")
    chooser.waits_for(lambda: "Emptier" in entries(chooser))


def test_music_that_turns_out_not_to_play_is_not_offered(chooser: Person, brought: Path) -> None:
    (brought / "Silence").mkdir()
    with wave.open(str(brought / "Silence" / "1 nothing.wav"), "wb") as file:
        file.setparams((2, 2, 44_100, 0, "NONE", ""))
        file.writeframes(bytes(4 * 5 * 44_100))
    chooser.app.library.restore({"folder": str(brought / "Silence"), "title": "Silence"})
    chooser.waits_for(lambda: "No music was found that plays here." in chooser.texts())
    assert chooser.sees("listenOwn") is None


def test_good_music_behind_many_broken_files_is_found(chooser: Person, brought: Path) -> None:
    put_music(brought / "Old disk", ["one song.wav"])
    for number in range(30):
        (brought / "Old disk" / f"{number:02} broken.mp3").write_bytes(b"\xff\xfb" + bytes(400))
    chooser.app.library.restore({"folder": str(brought / "Old disk"), "title": "Old disk"})
    chooser.reaches("listenOwn")
    chooser.touches("listenOwn")
    chooser.waits_for(lambda: chooser.companion.music.title == "one song")


def test_whoever_chooses_other_music_meanwhile_is_not_cut_short(chooser: Person) -> None:
    music = chooser.companion.music
    music.play()
    goes_into(chooser, "Evening songs")
    chooser.touches("takeFolder")
    chooser.touches("listenOwn")
    assert not music.trackId.startswith("own:")
    music.playlists.play("night_bells")
    chosen = music.title
    chooser.waits_for(lambda: bool(music.playlists.own))
    assert music.title == chosen


def test_on_a_tablet_of_the_clinic_folders_open_in_the_nurses_corner_only(
    open_app: Callable[..., Person], brought: Path
) -> None:
    person = open_app()
    person.app.setFullScreen(True)
    person.app.together()
    person.touches("openMusic")
    person.finds("playlist_slow_piano")
    assert person.sees("chooseOwn") is None
    person.touches("closeSheet")
    person.app.open("corner")
    person.reaches("cornerOwnMusic")
    person.touches("cornerOwnMusic")
    goes_into(person, brought.name)


def test_choosing_something_else_ends_what_plays_of_it(chooser: Person) -> None:
    goes_into(chooser, "Evening songs")
    listens_to_own(chooser)
    chooser.touches("openMusic")
    chooser.reaches("chooseOwn")
    chooser.touches("chooseOwn")
    chooser.touches("forgetOwn")
    chooser.waits_for(lambda: not chooser.companion.music.playing)
    assert chooser.sound.last("stop") is not None
    assert not chooser.companion.music.trackId.startswith("own:")


def test_music_that_rests_is_ready_and_promises_nothing(chooser: Person) -> None:
    goes_into(chooser, "Evening songs")
    listens_to_own(chooser)
    chooser.companion.music.pause()
    chooser.touches("openMusic")
    chooser.reaches("chooseOwn")
    chooser.touches("chooseOwn")
    chooser.waits_for(lambda: "Ready when you are." in chooser.texts())


def test_nothing_is_promised_of_a_stick_that_went_before_its_music_was_measured(
    chooser: Person, brought: Path
) -> None:
    put_music(brought / "Many", [f"{number:02} song.wav" for number in range(30)])
    library = chooser.app.library
    library.found.connect(lambda _: shutil.rmtree(brought / "Many", ignore_errors=True))
    library.restore({"folder": str(brought / "Many"), "title": "Many"})
    library.listen()
    chooser.waits_for(lambda: library.state == "done" and not library.hopeful)
    assert library.count == 30
    assert not library.awaited
    chooser.waits_for(lambda: "No music was found that plays here." in chooser.texts())
