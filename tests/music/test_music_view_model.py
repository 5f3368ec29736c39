"""What plays: the right pieces for the reader, in the person's order, told to the sound process."""

from dataclasses import replace
from pathlib import Path

import pytest

from companion.music.mix import USUAL
from companion.music.tracks import Playlist, Track
from companion.music.view_model import MusicViewModel
from tests.music.offered import CATALOGUE, PLAYLISTS, TRACKS, Clock, Sound


def comes(music: MusicViewModel, *track_ids: str) -> None:
    """The sound process tells of these pieces, each as it is heard."""
    for track_id in track_ids:
        music.hear({"event": "track", "id": track_id})


def queue(music: MusicViewModel) -> list[object]:
    tracks = music.upNext.tracks
    return [tracks.record(row)["trackId"] for row in range(tracks.rowCount())]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("reader", "pieces"),
    [("adult", ["one", "two"]), ("child", ["star"]), ("parent", ["one", "two", "three"])],
)
def test_each_reader_begins_with_music_of_their_own(
    music: MusicViewModel, reader: str, pieces: list[str]
) -> None:
    music.meet(reader)
    assert queue(music) == pieces


def test_what_a_person_chose_stays_when_the_reader_changes(music: MusicViewModel) -> None:
    music.playlists.play("album")
    music.meet("child")
    assert queue(music) == ["one", "two", "three"]
    assert music.playing


def test_nothing_sounds_before_it_is_asked_for(music: MusicViewModel, sound: Sound) -> None:
    music.playlists.play("there is none")
    assert not {"music", "resume"} & {str(one["do"]) for one in sound.told}


def test_a_playlist_plays_from_its_first_piece_and_the_next_one_follows(
    music: MusicViewModel, sound: Sound
) -> None:
    music.playlists.play("album")
    assert (sound.last("music")["id"], sound.last("queue")["id"]) == ("one", "two")
    comes(music, "one", "two")
    assert music.trackId == "two"
    assert sound.last("queue")["id"] == "three"
    assert sound.pieces() == ["one"]


def test_another_order_is_told_only_where_it_changes_what_follows(
    music: MusicViewModel, sound: Sound
) -> None:
    music.playlists.play("album")
    music.upNext.move("three", -1)
    assert sound.last("queue")["id"] == "three"
    told = len(sound.told)
    music.upNext.like("two")
    music.upNext.move("three", -1)
    music.upNext.move("three", 1)
    assert music.trackId == "one"
    assert sound.pieces() == ["one"]
    assert [one["do"] for one in sound.told[told:]] == ["queue", "queue"]


def test_a_piece_that_is_left_out_while_it_plays_gives_way_to_the_next(
    music: MusicViewModel, sound: Sound
) -> None:
    music.playlists.play("album")
    music.upNext.remove("one")
    assert sound.pieces() == ["one", "two"]
    assert queue(music) == ["two", "three"]


def test_the_same_piece_again_and_then_silence(music: MusicViewModel, sound: Sound) -> None:
    music.playlists.play("album")
    music.upNext.setRepeat("one")
    assert sound.last("queue")["id"] == "one"
    comes(music, "one", "one")
    assert sound.last("queue")["id"] == "one"
    music.playTrack("three")
    music.upNext.setRepeat("off")
    assert "id" not in sound.last("queue")
    music.hear({"event": "ended"})
    assert not music.playing


def test_shuffled_it_plays_on_and_comes_back_to_the_order_of_the_album(
    music: MusicViewModel, sound: Sound
) -> None:
    music.playlists.play("album")
    music.next()
    music.upNext.setShuffled(True)
    assert music.trackId == queue(music)[0] == "two"
    assert sorted(map(str, queue(music))) == ["one", "three", "two"]
    music.upNext.setShuffled(False)
    assert queue(music) == ["one", "two", "three"]
    assert sound.pieces() == ["one", "two"]


def test_what_was_marked_is_a_list_of_its_own(music: MusicViewModel, sound: Sound) -> None:
    assert music.playlists.favourites == {}
    for name in ("two", "one"):
        music.upNext.like(name)
    music.playlists.play("liked")
    assert sound.pieces() == ["two"]
    assert queue(music) == ["two", "one"]
    assert music.playlists.favourites["current"]
    music.upNext.like("one")
    assert queue(music) == ["two", "one"]
    music.upNext.like("three")
    assert queue(music) == ["two", "one", "three"]
    music.start_over()
    assert music.playlists.favourites == {}


def test_marked_pieces_are_forgotten_with_the_visit(music: MusicViewModel) -> None:
    music.upNext.like("one")
    assert music.upNext.liked
    music.start_over()
    assert not music.upNext.liked


def test_sounds_go_off_and_come_back_as_they_were(music: MusicViewModel, sound: Sound) -> None:
    mixer = music.mixer
    mixer.toggle()
    assert mixer.level("rain") == USUAL
    mixer.setLevel("fire", 0.5)
    mixer.toggle()
    assert sound.last("ambience")["layers"] == []
    mixer.toggle()
    assert (mixer.level("rain"), mixer.level("fire")) == (USUAL, 0.5)
    assert mixer.title == "Rain, Fire"


def test_under_an_exercise_its_own_sound_and_afterwards_the_persons(
    music: MusicViewModel, sound: Sound
) -> None:
    music.mixer.setLevel("fire", 1.0)
    music.mixer.surround("rain")
    assert [one["id"] for one in sound.last("ambience")["layers"]] == ["rain_far"]  # type: ignore[attr-defined]
    music.mixer.surround("")
    assert [one["id"] for one in sound.last("ambience")["layers"]] == ["fire_far"]  # type: ignore[attr-defined]


def test_a_window_that_comes_back_plays_on_where_it_was(
    qapp: object, music: MusicViewModel, clock: Clock
) -> None:
    music.playlists.play("album")
    music.upNext.move("three", -1)
    music.hear({"event": "position", "id": "one", "pos_s": 30.0})
    music.mixer.setLevel("fire", 0.4)
    later = Sound()
    back = MusicViewModel(later, 0.6, clock)
    back.set_catalogue(CATALOGUE, "adult")
    back.restore(music.kept())
    assert queue(back) == ["one", "three", "two"]
    assert later.last("music")["start_s"] == 30.0
    assert back.mixer.level("fire") == 0.4
    back.deleteLater()


def test_pulled_headphones_let_everything_rest_until_the_person_asks(
    music: MusicViewModel, sound: Sound
) -> None:
    music.play()
    music.mixer.setLevel("rain", 0.5)
    music.hear({"event": "device", "device": "Speakers", "hushed": True})
    assert (music.hushed, music.playing) == (True, False)
    assert sound.last("ambience")["layers"] == []
    music.play()
    assert sound.told[-1]["do"] == "resume"
    assert not music.hushed
    music.mixer.toggle()
    assert music.mixer.level("rain") == 0.5


def test_a_device_that_comes_without_hushing_changes_nothing(music: MusicViewModel) -> None:
    music.play()
    music.hear({"event": "device", "device": None, "hushed": False})
    available = [music.available]
    music.hear({"event": "device", "device": "Headphones", "hushed": False})
    available.append(music.available)
    assert available == [False, True]
    assert music.playing


def test_all_sound_stays_under_the_clinics_and_the_childs_ceiling(
    music: MusicViewModel, sound: Sound
) -> None:
    music.stay_under(-8.0)
    assert sound.last("ceiling")["gain_db"] == -8.0
    music.meet("child")
    assert sound.last("ceiling")["gain_db"] == -13.0
    music.stay_under(0.0)
    assert sound.last("ceiling")["gain_db"] == -5.0
    music.meet("adult")
    assert sound.last("ceiling")["gain_db"] == 0.0


def test_a_piece_that_is_gone_sounds_no_more(music: MusicViewModel, sound: Sound) -> None:
    own = Playlist("own", "own", "Mine", "", (), None, ("mine",))
    mine = Track("mine", "Mine", "", Path("mine.mp3"), None, 100.0, gain_db=-4.0)
    more = replace(CATALOGUE, tracks={**TRACKS, "mine": mine}, playlists={**PLAYLISTS, "own": own})
    music.offer(more)
    music.playlists.play("own")
    assert sound.last("music")["gain_db"] == -4.0
    music.offer(CATALOGUE)
    assert "stop" in [one["do"] for one in sound.told]
    assert not music.playing
    assert music.trackId == "one"
    music.play()
    assert sound.last("music")["id"] == "one"


def test_whoever_stays_after_all_goes_on_where_the_piece_was(
    music: MusicViewModel, sound: Sound
) -> None:
    music.play()
    music.hear({"event": "position", "id": music.trackId, "pos_s": 60.0})
    music.land(40.0, 12.0)
    music.hear({"event": "position", "id": music.trackId, "pos_s": 180.0})
    music.play()
    assert sound.last("music")["start_s"] == 60.0


def test_what_is_left_out_during_a_pause_does_not_follow(
    music: MusicViewModel, sound: Sound
) -> None:
    music.playlists.play("album")
    music.pause()
    music.upNext.remove("two")
    assert sound.last("queue")["id"] == "three"


def test_late_news_of_a_piece_that_was_stepped_over_names_no_wrong_piece(
    music: MusicViewModel,
) -> None:
    music.playlists.play("album")
    music.playTrack("three")
    comes(music, "three")
    music.previous()
    music.previous()
    comes(music, "two")
    assert music.trackId == "one"
    comes(music, "one")
    assert music.trackId == "one"
    comes(music, "two")
    assert music.trackId == "two"
