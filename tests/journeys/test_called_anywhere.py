"""Called to the procedure: from wherever somebody is, whatever sounds, all of it comes to rest."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from companion.sound.client import SoundClient
from tests.library.making import piece

from .bringing import listens_to_own, opens_picker
from .capturing import CEILING, Capture
from .conftest import Person

SOUNDS = {"music", "queue", "resume", "cue", "swell"}
SCREENS = (
    *("welcome", "checkin", "together", "walkthrough", "breathing", "calm", "place", "call"),
    *("chapters", "chapter", "about", "questions", "show", "takehome", "checkout"),
)


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Blue stick"
    for number in range(1, 4):
        piece(folder / f"{number} song.wav", 60.0)
    monkeypatch.setenv("XDG_MUSIC_DIR", str(folder))
    return folder


def lets_all_sound(person: Person) -> None:
    """Music, rain, and the tones of a breath."""
    person.companion.music.play()
    person.companion.music.mixer.setLevel("rain", 0.5)
    person.companion.breathing.setTones(True)
    person.companion.breathing.start()


def is_called(person: Person) -> None:
    person.touches("menuButton")
    person.touches("calledNowRow")
    person.waits_for(lambda: person.companion.visit.called == "landing")


def rests(person: Person, since: int) -> bool:
    """Whether nothing was asked to sound since then."""
    asked = person.sound.asked[since:]
    layers = [fields["layers"] for do, fields in asked if do == "ambience"]
    return not any(do in SOUNDS and fields for do, fields in asked) and not any(layers)


def comes_to_rest(person: Person) -> None:
    """Forty seconds, of which the first twelve cross over; then three, for who wants them."""
    assert person.sound.last("land") == {"total_s": 40.0, "crossfade_s": 12.0}
    called = len(person.sound.asked)
    person.touches("landNowButton")
    person.waits_for(lambda: person.sound.last("land") == {"total_s": 3.0, "crossfade_s": 3.0})
    person.waits_for(lambda: person.companion.visit.called == "landed")
    assert rests(person, called)
    assert not person.companion.music.playing
    assert person.companion.breathing.state in ("idle", "done", "resting")


@pytest.mark.parametrize("screen", SCREENS)
def test_from_every_screen_all_that_sounds_comes_to_rest(person: Person, screen: str) -> None:
    lets_all_sound(person)
    person.app.open(screen)
    person.waits_for(lambda: person.app.screen == screen)
    is_called(person)
    comes_to_rest(person)
    person.touches("notYetButton")
    person.waits_for(lambda: person.companion.visit.called == "")
    person.waits_for(lambda: person.companion.music.playing)
    assert person.app.screen == screen


def test_from_an_exercise(person: Person) -> None:
    person.companion.music.play()
    exercise = next(iter(person.companion.content.exercises))
    person.app.practise(exercise)
    person.waits_for(lambda: person.app.screen == "practice")
    is_called(person)
    comes_to_rest(person)


@pytest.mark.parametrize("sheet", ["music", "own music"])
def test_from_the_panels_of_music(person: Person, stick: Path, sheet: str) -> None:
    lets_all_sound(person)
    if sheet == "music":
        person.app.together()
        person.touches("openMusic")
    else:
        opens_picker(person, stick)
    person.touches("closeSheet")
    is_called(person)
    comes_to_rest(person)


@pytest.mark.parametrize(("button", "total_s"), [("landSoftButton", 40.0), ("landSoonButton", 3.0)])
def test_from_the_nurses_corner(person: Person, button: str, total_s: float) -> None:
    lets_all_sound(person)
    person.app.open("corner")
    person.reaches(button)
    person.touches(button)
    person.waits_for(lambda: person.companion.visit.called == "landing")
    land = person.sound.last("land")
    assert land is not None
    assert land["total_s"] == total_s


def test_while_nothing_sounds_yet_and_again_while_it_lands(person: Person) -> None:
    person.app.callNow(40)
    lets_all_sound(person)
    person.app.callNow(3)
    person.waits_for(lambda: person.companion.visit.called == "landed")
    person.waits_for(lambda: not person.companion.music.playing)


@pytest.mark.parametrize("whose", ["ours", "their own"])
def test_it_is_heard_to_come_to_rest(
    open_app: Callable[..., Person], stick: Path, heard: Capture, whose: str
) -> None:
    person = open_app(make_sound=SoundClient)
    if whose == "their own":
        opens_picker(person, stick)
        listens_to_own(person)
    lets_all_sound(person)
    person.waits_for(lambda: not heard.silent)
    begun_s = heard.length_s
    person.waits_for(lambda: heard.length_s > begun_s + 6)
    person.app.together()
    is_called(person)
    person.touches("landNowButton")
    person.waits_for(lambda: person.companion.visit.called == "landed")
    person.waits_for(lambda: heard.silent)
    landed_s = heard.length_s
    person.waits_for(lambda: heard.length_s > landed_s + 2)
    assert not heard.since(landed_s).any()
    everything = heard.since(0.0)
    assert np.abs(everything).max() <= CEILING + 1 / 32768
    assert np.abs(np.diff(everything, axis=0)).max() < 0.1


def test_whoever_stays_after_all_is_not_left_in_the_nurses_corner(person: Person) -> None:
    person.app.together()
    person.app.open("corner")
    person.reaches("landSoonButton")
    person.touches("landSoonButton")
    person.touches("notYetButton")
    person.waits_for(lambda: person.companion.visit.called == "")
    assert person.app.screen == "together"
    assert person.sees("landSoonButton") is None


def unplug(person: Person) -> None:
    person.sound.say({"event": "device", "device": "Speakers", "hushed": True})
    person.waits_for(lambda: person.companion.music.hushed)


def test_whoever_takes_the_headphones_off_and_stays_after_all_hears_nothing_unasked(
    person: Person,
) -> None:
    lets_all_sound(person)
    person.app.together()
    is_called(person)
    unplug(person)
    since = len(person.sound.asked)
    person.touches("landNowButton")
    person.touches("notYetButton")
    person.waits_for(lambda: person.companion.breathing.state == "settling")
    asked = person.sound.asked[since:]
    assert not any(do in {"music", "resume", "speak"} for do, _ in asked)
    assert not any(fields["layers"] for do, fields in asked if do == "ambience")
    person.touches("playMusic")
    person.waits_for(lambda: person.companion.music.playing)


def test_an_exercise_brings_no_rain_to_a_loudspeaker_unasked(person: Person) -> None:
    exercises = person.companion.content.exercises
    person.app.practise(next(one.id for one in exercises.values() if one.ambience))
    person.waits_for(lambda: person.sound.last("ambience") is not None)
    is_called(person)
    unplug(person)
    since = len(person.sound.asked)
    person.touches("landNowButton")
    person.touches("notYetButton")
    person.waits_for(lambda: person.companion.practice.state == "playing")
    assert rests(person, since)


def test_an_end_that_somebody_chose_comes_also_after_they_were_called_and_stayed(
    person: Person,
) -> None:
    person.companion.music.play()
    person.companion.music.softEnd.after(20)
    person.app.together()
    is_called(person)
    person.touches("landNowButton")
    person.touches("notYetButton")
    person.waits_for(lambda: person.companion.music.playing)
    assert person.companion.music.softEnd.minutes == 20


def test_music_that_was_asked_for_and_comes_late_does_not_begin_under_the_card(
    person: Person, stick: Path
) -> None:
    opens_picker(person, stick)
    person.touches("takeFolder")
    person.app.library.listen()
    person.app.callNow(40.0)
    person.waits_for(lambda: bool(person.companion.music.playlists.own))
    assert person.companion.visit.called
    assert not person.companion.music.playing
    assert person.sound.last("music") is None
