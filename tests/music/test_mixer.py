"""The sounds of places that went: which of them come back, and for whom."""

from companion.music.deck import AMBIENCE_FADE_S
from companion.music.mix import USUAL
from companion.music.view_model import MusicViewModel
from tests.music.offered import Sound


def mixes(music: MusicViewModel) -> None:
    music.mixer.setLevel("rain", 0.7)
    music.mixer.setLevel("fire", 0.5)


def test_sounds_that_a_landing_took_along_come_back_with_one_touch_as_they_were(
    music: MusicViewModel, sound: Sound
) -> None:
    mixes(music)
    music.land(40.0, 12.0)
    sounding = [music.mixer.sounding]
    music.mixer.toggle()
    sounding.append(music.mixer.sounding)
    assert sounding == [False, True]
    assert dict(music.mixer.mix.levels) == {"rain": 0.7, "fire": 0.5}
    assert sound.last("ambience")["layers"]


def test_sounds_that_dozed_off_come_back_as_they_were(music: MusicViewModel) -> None:
    mixes(music)
    music.mixer.doze(30.0)
    music.mixer.toggle()
    assert dict(music.mixer.mix.levels) == {"rain": 0.7, "fire": 0.5}


def test_the_next_person_begins_with_the_first_sound_and_reads_of_no_other(
    music: MusicViewModel,
) -> None:
    mixes(music)
    music.land(40.0, 12.0)
    titles = [music.mixer.title]
    music.mixer.levelsChanged.connect(lambda: titles.append(music.mixer.title))
    music.start_over()
    assert (titles[0], titles[-1]) == ("Rain, Fire", "Rain")
    music.mixer.toggle()
    assert dict(music.mixer.mix.levels) == {"rain": USUAL}


def test_unplugged_what_an_exercise_brought_is_silent_too(
    music: MusicViewModel, sound: Sound
) -> None:
    mixes(music)
    music.mixer.surround("rain")
    told = len(sound.told)
    music.hear({"event": "device", "device": "Speakers", "hushed": True})
    layers = [one["layers"] for one in sound.told[told:] if one["do"] == "ambience"]
    assert layers == [[]]


def test_an_exercise_that_ends_in_a_landing_does_not_cut_it_short(
    music: MusicViewModel, sound: Sound
) -> None:
    mixes(music)
    music.mixer.surround("rain")
    music.land(40.0, 12.0)
    told = len(sound.told)
    music.mixer.surround("")
    assert sound.told[told:] == []


def test_nothing_that_dozes_off_is_left_for_the_next_person(
    music: MusicViewModel, sound: Sound
) -> None:
    mixes(music)
    music.mixer.doze(240.0)
    music.start_over()
    assert sound.last("ambience") == {"do": "ambience", "layers": [], "fade_s": AMBIENCE_FADE_S}
