"""A piece that cannot be played is left out, and the music goes on."""

import pytest

from companion.music.view_model import MusicViewModel
from tests.music.offered import Sound


def queue(music: MusicViewModel) -> list[object]:
    tracks = music.upNext.tracks
    return [tracks.record(row)["trackId"] for row in range(tracks.rowCount())]  # type: ignore[attr-defined]


def skip(music: MusicViewModel, *track_ids: str) -> None:
    for track_id in track_ids:
        music.hear({"event": "skipped", "id": track_id, "file": "x.ogg", "problem": "is gone"})


def test_the_one_after_the_lost_one_follows_what_sounds(
    music: MusicViewModel, sound: Sound
) -> None:
    music.playlists.play("album")
    music.hear({"event": "track", "id": "one"})
    skip(music, "two")
    assert (music.trackId, queue(music)) == ("one", ["one", "three"])
    assert sound.last("queue")["id"] == "three"
    music.hear({"event": "track", "id": "three"})
    assert music.trackId == "three"
    assert sound.pieces() == ["one"]


def test_where_the_piece_asked_for_is_lost_the_next_one_comes_in_its_place(
    music: MusicViewModel, sound: Sound
) -> None:
    music.playlists.play("album")
    told = len(sound.told)
    skip(music, "one")
    # The sound process crosses over to what was queued by itself.
    assert (music.trackId, len(sound.told)) == ("two", told)
    skip(music, "two")
    assert sound.last("queue")["id"] == music.trackId == "three"
    music.hear({"event": "track", "id": "three"})
    assert music.playing


def test_where_nothing_is_left_what_the_reader_begins_with_follows_what_sounds(
    music: MusicViewModel, sound: Sound
) -> None:
    music.playlists.play("doze")
    music.hear({"event": "track", "id": "three"})
    skip(music, "one")
    assert sound.last("queue")["id"] == "three"
    skip(music, "three")
    assert music.playing
    assert queue(music) == ["three", "one", "two"]
    assert sound.last("queue")["id"] == "one"
    music.hear({"event": "track", "id": "one"})
    assert music.trackId == "one"


def test_a_piece_that_comes_again_and_again_makes_way_for_the_next(
    music: MusicViewModel, sound: Sound
) -> None:
    music.playlists.play("album")
    music.upNext.setRepeat("one")
    assert sound.last("queue")["id"] == "one"
    skip(music, "one")
    assert (music.trackId, sound.last("queue")["id"]) == ("one", "two")


def test_where_even_that_is_lost_it_is_silent_and_says_so(
    music: MusicViewModel, sound: Sound
) -> None:
    music.play()
    skip(music, "one", "two")
    assert not music.playing
    assert sound.told[-1]["do"] == "stop"
    told = len(sound.told)
    skip(music, "one", "two")
    assert len(sound.told) == told


def test_after_the_last_piece_comes_silence_even_where_it_ends_too_early(
    music: MusicViewModel, sound: Sound
) -> None:
    music.playlists.play("album")
    music.upNext.setRepeat("off")
    music.playTrack("three")
    music.hear({"event": "position", "id": "three", "pos_s": 5.0, "at": 0.0})
    skip(music, "three")
    assert "id" not in sound.last("queue")
    music.hear({"event": "ended"})
    music.hear({"event": "track", "id": "one"})
    assert not music.playing
    assert queue(music) == ["one", "two"]


@pytest.mark.parametrize("other", ["rain_far", "there is none"])
def test_other_sounds_that_are_lost_change_no_music(
    music: MusicViewModel, sound: Sound, other: str
) -> None:
    music.playlists.play("album")
    told = len(sound.told)
    skip(music, other)
    assert (len(sound.told), len(queue(music))) == (told, 3)


def test_late_news_wake_nothing_after_the_music_has_landed(
    music: MusicViewModel, sound: Sound
) -> None:
    music.playlists.play("album")
    music.land(3, 3)
    told = len(sound.told)
    skip(music, "two")
    assert (len(sound.told), music.playing) == (told, False)
