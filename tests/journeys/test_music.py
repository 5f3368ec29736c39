"""The music panel, with a finger: albums, sounds of places, what comes next, when it ends."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from .conftest import Person


@pytest.fixture
def listener(person: Person) -> Person:
    """Somebody who has opened the music panel over the main screen."""
    person.app.together()
    person.touches("openMusic")
    person.finds("playlist_strings_and_harp")
    return person


def order(person: Person) -> list[object]:
    tracks = person.companion.music.upNext.tracks
    return [tracks.record(row)["trackId"] for row in range(tracks.rowCount())]  # type: ignore[attr-defined]


@pytest.mark.parametrize("screen", ["welcome", "walkthrough", "chapters", "checkout"])
def test_what_plays_can_be_rested_on_every_screen(person: Person, screen: str) -> None:
    person.companion.music.play()
    person.app.open(screen)
    person.waits_for(lambda: person.app.screen == screen)
    person.touches("menuButton")
    person.finds("musicRow")
    assert person.companion.music.title in person.texts()
    person.touches("musicRow")
    person.touches("playMusic")
    person.waits_for(lambda: not person.companion.music.playing)
    person.touches("closeSheet")
    assert person.app.screen == screen


def test_an_album_plays_with_one_touch_and_says_so(listener: Person) -> None:
    listener.touches("playlist_strings_and_harp")
    listener.waits_for(lambda: listener.companion.music.playing)
    asked = listener.sound.last("music")
    assert asked is not None
    assert asked["id"] == "where_the_river_widens"
    assert listener.finds("playlist_strings_and_harp").property("current")
    assert listener.companion.music.title in listener.texts()
    listener.touches("closeSheet")
    listener.finds("openMusic")
    assert listener.companion.music.title in listener.texts()


def test_the_order_is_changed_by_touch(listener: Person) -> None:
    listener.touches("playlist_strings_and_harp")
    listener.reaches("changeQueue")
    listener.touches("changeQueue")
    first, second, *_ = before = order(listener)
    listener.reaches(f"later_{first}")
    listener.touches(f"later_{first}")
    listener.waits_for(lambda: order(listener)[:2] == [second, first])
    assert listener.companion.music.trackId == first
    listener.reaches(f"leaveOut_{second}")
    listener.touches(f"leaveOut_{second}")
    listener.waits_for(lambda: len(order(listener)) == len(before) - 1)
    assert second not in order(listener)


def test_shuffle_and_what_comes_after_the_last_piece(listener: Person) -> None:
    listener.touches("playlist_strings_and_harp")
    listener.reaches("changeQueue")
    listener.touches("changeQueue")
    listener.reaches("shuffleMusic")
    listener.touches("shuffleMusic")
    listener.waits_for(lambda: listener.companion.music.upNext.shuffled)
    listener.reaches("repeat_one")
    listener.touches("repeat_one")
    listener.waits_for(lambda: listener.companion.music.upNext.repeat == "one")
    asked = listener.sound.last("queue")
    assert asked is not None
    assert asked["id"] == listener.companion.music.trackId


def test_sounds_of_places_go_up_by_touch_and_by_keys(listener: Person) -> None:
    mixer = listener.companion.music.mixer
    listener.reaches("soundPicture_ocean")
    assert listener.sees("sound_ocean") is None
    listener.touches("soundPicture_ocean")
    listener.reaches("sound_ocean")
    listener.touches("sound_ocean")
    listener.waits_for(lambda: 0.3 < mixer.level("ocean") < 0.7)
    listener.touches("soundPicture_ocean")
    listener.waits_for(lambda: mixer.level("ocean") == 0)
    listener.touches("soundPicture_ocean")
    listener.reaches("soundPicture_fire")
    QTest.keyClick(listener.view, Qt.Key.Key_Space)
    listener.waits_for(lambda: mixer.level("fire") > 0)
    listener.reaches("sound_fire")
    up = mixer.level("fire")
    for _ in range(3):
        QTest.keyClick(listener.view, Qt.Key.Key_Left)
    listener.waits_for(lambda: mixer.level("fire") == pytest.approx(up - 0.15))
    asked = listener.sound.last("ambience")
    assert asked is not None
    names = {str(layer["id"]).partition("_")[0] for layer in asked["layers"]}  # type: ignore[attr-defined]
    assert names == {"ocean", "fire"}


def test_it_can_be_told_to_end_softly(listener: Person) -> None:
    listener.reaches("musicEnds_20")
    listener.touches("musicEnds_20")
    listener.waits_for(lambda: listener.companion.music.softEnd.minutes == 20)
    listener.touches("musicEnds_0")
    listener.waits_for(lambda: listener.companion.music.softEnd.minutes == 0)


def test_who_is_called_says_so_right_there(listener: Person) -> None:
    listener.touches("playMusic")
    listener.waits_for(lambda: listener.companion.music.playing)
    listener.reaches("calledFromMusic")
    listener.touches("calledFromMusic")
    listener.waits_for(lambda: listener.app.visit.called == "landing")
    landed = listener.sound.last("land")
    assert landed is not None
    assert landed["total_s"] == 40
    assert landed["crossfade_s"] == 12
    listener.waits_for(lambda: listener.sees("closeSheet") is None)


def test_a_piece_is_marked_as_liked_for_this_visit(listener: Person) -> None:
    listener.touches("likePiece")
    listener.waits_for(lambda: listener.companion.music.upNext.liked)
    marked = listener.companion.music.trackId
    listener.touches("playlist_strings_and_harp")
    listener.waits_for(lambda: listener.companion.music.trackId != marked)
    listener.reaches("playlist_liked")
    listener.touches("playlist_liked")
    listener.waits_for(lambda: listener.companion.music.trackId == marked)
    listener.finds(f"piece_{marked}")
    listener.touches("closeSheet")
    listener.app.newVisit()
    assert not listener.companion.music.upNext.liked


def test_a_child_finds_music_of_its_own(person: Person) -> None:
    person.companion.clinic.setAudience("child")
    person.app.together()
    person.touches("openMusic")
    person.finds("piece_pip_counts_the_stars")
    assert person.sees("playlist_waiting") is None
    assert person.sees("playlist_liked") is None
    person.touches("playMusic")
    person.waits_for(lambda: person.companion.music.playing)
    assert person.companion.music.trackId == "pip_counts_the_stars"


def test_a_child_finds_the_way_back_from_what_it_likes(person: Person) -> None:
    person.companion.clinic.setAudience("child")
    person.app.together()
    person.touches("openMusic")
    person.touches("likePiece")
    person.touches("playlist_liked")
    person.waits_for(lambda: person.companion.music.upNext.playlistId == "liked")
    person.touches("playlist_pips_evening")
    person.waits_for(lambda: person.companion.music.upNext.playlistId == "pips_evening")


def test_pulled_headphones_are_told_in_calm_words(listener: Person) -> None:
    listener.touches("playMusic")
    listener.waits_for(lambda: listener.companion.music.playing)
    listener.sound.say({"event": "device", "device": "Speakers", "hushed": True})
    listener.waits_for(lambda: "Unplugged. Touch" in listener.texts())
    assert listener.companion.music.title in listener.texts()
    assert not listener.companion.music.playing
    listener.touches("playMusic")
    listener.waits_for(lambda: "Unplugged. Touch" not in listener.texts())


def test_music_for_the_waiting_ends_in_time_for_the_test(person: Person) -> None:
    person.companion.clinic.setWait("15")
    person.app.together()
    person.touches("openMusic")
    person.touches("playlist_procedure")
    person.waits_for(lambda: person.companion.music.playing)
    assert person.companion.music.softEnd.minutes == 0
    person.touches("playlist_waiting")
    person.waits_for(lambda: person.companion.music.softEnd.minutes == 15)


def test_music_that_begins_with_the_breath_ends_in_time_too_and_goes_with_a_new_time(
    person: Person,
) -> None:
    soft_end = person.companion.music.softEnd
    person.companion.clinic.setWait("15")
    person.app.justBreathe()
    person.waits_for(lambda: person.companion.music.playing)
    assert soft_end.minutes == 15
    person.companion.clinic.setWait("5")
    assert soft_end.minutes == 5
    soft_end.after(30)
    person.companion.clinic.setWait("15")
    assert soft_end.minutes == 30


def test_the_arc_ends_by_itself(listener: Person) -> None:
    listener.reaches("playlist_the_arc")
    listener.touches("playlist_the_arc")
    listener.waits_for(lambda: listener.companion.music.playing)
    assert listener.sound.last("queue") == {}
    listener.touches("playlist_strings_and_harp")
    listener.waits_for(lambda: bool(listener.sound.last("queue")))


def test_the_keyboard_stays_with_the_piece_that_moves_and_comes_to_the_next_one(
    listener: Person,
) -> None:
    listener.touches("playlist_strings_and_harp")
    first, second, third = order(listener)
    listener.reaches("changeQueue")
    listener.touches("changeQueue")
    key = listener.reaches(f"later_{first}")
    QTest.keyClick(listener.view, Qt.Key.Key_Space)
    listener.waits_for(lambda: order(listener) == [second, first, third])
    assert key.hasActiveFocus()
    listener.reaches(f"leaveOut_{second}")
    QTest.keyClick(listener.view, Qt.Key.Key_Space)
    listener.waits_for(lambda: order(listener) == [first, third])
    listener.waits_for(lambda: listener.finds(f"leaveOut_{first}").hasActiveFocus())
