"""The music ends by itself: in time for the test, or while somebody dozes off."""

import pytest

from companion.music.soft_end_view_model import DOZING_S, LANDING_S
from companion.music.view_model import MusicViewModel
from tests.music.offered import Clock, Sound


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
