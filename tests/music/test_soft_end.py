"""The music ends by itself: in time for the test, or while somebody dozes off."""

import pytest

from companion.music.deck import STOP_FADE_S
from companion.music.soft_end_view_model import DOZING_S, LANDING_S, SoftEnd
from companion.music.view_model import MusicViewModel
from tests.music.offered import CATALOGUE, Clock, Sound


def test_it_lands_in_time_for_the_test(music: MusicViewModel, sound: Sound, clock: Clock) -> None:
    music.play()
    music.softEnd.after(10)
    clock.now_s += 600 - LANDING_S
    music.softEnd.suit(0)
    assert sound.last("land")["total_s"] == pytest.approx(LANDING_S)
    assert not music.playing
    assert music.softEnd.minutes == 0


def test_for_who_dozes_off_it_gets_softer_for_minutes(
    music: MusicViewModel, sound: Sound, clock: Clock
) -> None:
    music.softEnd.after(10)
    music.playlists.play("doze")
    clock.now_s += 600 - DOZING_S
    music.softEnd.suit(30, dozing=True)
    assert sound.last("stop")["fade_s"] == pytest.approx(DOZING_S)
    assert sound.last("ambience") == {"do": "ambience", "layers": [], "fade_s": DOZING_S}


def is_coming(music: MusicViewModel) -> bool:
    """Whether it is on its way to silence."""
    return music.softEnd.coming


def dozes_off(music: MusicViewModel, clock: Clock) -> None:
    music.softEnd.after(10)
    music.playlists.play("doze")
    clock.now_s += 600 - DOZING_S
    music.softEnd.suit(30, dozing=True)


def test_while_it_gets_softer_the_key_still_silences_it(
    music: MusicViewModel, sound: Sound, clock: Clock
) -> None:
    dozes_off(music, clock)
    assert is_coming(music)
    music.toggle()
    assert sound.last("stop")["fade_s"] == pytest.approx(STOP_FADE_S)
    assert not is_coming(music)
    assert not music.playing
    music.toggle()
    assert sound.last("music") == sound.told[-2]


def test_music_that_is_asked_for_while_it_gets_softer_is_no_end_any_more(
    music: MusicViewModel, clock: Clock
) -> None:
    dozes_off(music, clock)
    music.playlists.play("album")
    assert not music.softEnd.coming
    music.toggle()
    assert not music.playing


def test_who_is_called_while_it_gets_softer_lands(
    music: MusicViewModel, sound: Sound, clock: Clock
) -> None:
    dozes_off(music, clock)
    music.land(40, 12)
    assert not music.softEnd.coming
    assert sound.last("land")["total_s"] == 40


def test_whoever_is_called_is_not_landed_again_later(
    music: MusicViewModel, sound: Sound, clock: Clock
) -> None:
    music.play()
    music.softEnd.after(10)
    music.land(40, 12)
    clock.now_s += 600
    music.softEnd.suit(0)
    assert len([one for one in sound.told if one["do"] == "land"]) == 1


def test_a_list_brings_its_end_and_takes_it_along(music: MusicViewModel) -> None:
    music.playlists.play("doze")
    assert music.softEnd.minutes == 30
    music.playlists.play("album")
    assert music.softEnd.minutes == 0
    music.softEnd.after(20)
    music.playlists.play("doze")
    assert music.softEnd.minutes == 20
    music.playlists.play("album")
    assert music.softEnd.minutes == 20


@pytest.mark.parametrize("again", ["list", "key"])
def test_whoever_dozes_off_once_more_hears_it_end_once_more(
    music: MusicViewModel, clock: Clock, again: str
) -> None:
    music.playlists.play("doze")
    music.softEnd.after(10)
    clock.now_s += 600 - DOZING_S
    music.softEnd.suit(30, dozing=True)
    assert (music.playing, music.softEnd.minutes) == (False, 0)
    if again == "list":
        music.playlists.play("doze")
    else:
        music.play()
    assert (music.playing, music.softEnd.minutes) == (True, 30)


def test_whoever_wants_it_to_play_on_is_not_asked_again(music: MusicViewModel) -> None:
    music.playlists.play("doze")
    music.softEnd.forget()
    music.pause()
    music.play()
    assert music.softEnd.minutes == 0


def test_the_next_person_has_no_end_of_the_last(music: MusicViewModel, clock: Clock) -> None:
    music.playlists.play("doze")
    music.start_over()
    assert music.softEnd.kept() == SoftEnd(clock).kept()


@pytest.mark.parametrize("asked", [False, True])
def test_after_a_restart_it_ends_when_it_would_have(
    music: MusicViewModel, sound: Sound, clock: Clock, asked: bool
) -> None:
    music.playlists.play("doze")
    if asked:
        music.softEnd.after(20)
    clock.now_s += 600
    kept = music.kept()
    again = MusicViewModel(sound, 0.6, clock)
    again.set_catalogue(CATALOGUE, "adult")
    again.restore(kept)
    assert again.playing
    assert again.softEnd.minutes == (20 if asked else 30)
    assert again.softEnd.kept() == music.softEnd.kept()
    clock.now_s += (600 if asked else 1200) - DOZING_S
    again.softEnd.restore(again.softEnd.kept())
    assert sound.last("stop")["fade_s"] == pytest.approx(DOZING_S)
    assert not again.playing


@pytest.mark.parametrize("kept", [None, {}, {"minutes": "soon", "left_s": 3.0, "suits": 0}])
def test_an_absurd_kept_end_is_none(music: MusicViewModel, kept: object) -> None:
    music.softEnd.restore(kept)
    assert music.softEnd.minutes == 0
