"""Choosing a breath in its panel, and breathing with the music or with closed eyes."""

import time

import pytest

from .conftest import Person


def at_the_breath(person: Person) -> None:
    person.touches("justBreatheButton")
    person.finds("leaveBreathing")


def test_the_panel_changes_the_picture_the_breath_and_how_long(person: Person) -> None:
    at_the_breath(person)
    breathing = person.companion.breathing
    person.touches("guideChoice")
    person.touches("guide_lantern")
    assert breathing.guide == "lantern"
    person.touches("pattern_long_out")
    assert breathing.pattern == "long_out"
    person.reaches("minutes_3")
    person.touches("minutes_3")
    assert breathing.minutes == 3
    person.touches("closeSheet")
    person.waits_for(lambda: person.sees("closeSheet") is None)
    assert breathing.state in {"settling", "breathing"}


def test_ones_own_pace_is_found_from_the_panel(person: Person) -> None:
    at_the_breath(person)
    person.touches("guideChoice")
    person.reaches("pattern_own_pace")
    person.touches("pattern_own_pace")
    person.waits_for(lambda: person.companion.breathing.ownPace.stage == "listening")
    person.waits_for(lambda: person.sees("closeSheet") is None)


def test_ones_own_times_are_set_with_a_touch_and_stay_within_limits(person: Person) -> None:
    at_the_breath(person)
    breathing = person.companion.breathing
    person.touches("guideChoice")
    assert person.sees("ownInMore") is None
    person.touches("pattern_own")
    before_s = breathing.ownInS
    person.reaches("ownInLess")
    person.touches("ownInLess")
    assert breathing.ownInS == before_s - 0.5
    for _ in range(20):
        person.companion.breathing.setOwn(breathing.ownInS - 0.5, breathing.ownOutS - 0.5)
    assert 60 / (breathing.ownInS + breathing.ownOutS) <= 24.01


def test_the_breath_begins_with_a_line_of_the_music(person: Person) -> None:
    at_the_breath(person)
    companion = person.companion
    companion.breathing.stopNow()
    person.touches("guideChoice")
    person.reaches("sheetWithMusic")
    person.touches("sheetWithMusic")
    assert companion.breathing.withMusic
    track = companion.content.catalogue.tracks[companion.music.trackId]
    at_s = time.monotonic()
    # The piece has come to four seconds before its third line.
    person.sound.say(
        {"event": "position", "id": track.id, "pos_s": track.lines_s[2] - 4.0, "at": at_s}
    )
    companion.breathing.start()
    begins_s = time.monotonic() + companion.breathing.leftMs() / 1000
    assert begins_s == pytest.approx(at_s + 4.0, abs=0.3)
    person.waits_for(lambda: companion.breathing.phase == "in")
    out_s = time.monotonic() + companion.breathing.leftMs() / 1000
    assert out_s == pytest.approx(at_s + 8.0, abs=0.3)


def test_without_music_the_breath_begins_as_always(person: Person) -> None:
    at_the_breath(person)
    companion = person.companion
    companion.breathing.stopNow()
    companion.breathing.setWithMusic(True)
    companion.music.pause()
    companion.breathing.start()
    assert companion.breathing.leftMs() == pytest.approx(3000, abs=200)


def test_with_closed_eyes_tones_guide_and_a_touch_brings_the_picture_back(person: Person) -> None:
    at_the_breath(person)
    breathing = person.companion.breathing
    assert not breathing.tones
    person.touches("dockEyes")
    person.waits_for(lambda: breathing.tones)
    person.finds("eyesClosed")
    person.waits_for(lambda: person.sound.last("cue") is not None)
    assert person.sees("nurseButton") is not None
    person.touches("eyesClosed")
    person.finds("guideChoice")
    assert not breathing.tones
    assert breathing.state in {"settling", "breathing"}


def test_words_fade_once_they_are_known(person: Person) -> None:
    at_the_breath(person)
    breathing = person.companion.breathing
    person.touches("guideChoice")
    person.reaches("sheetFewerWords")
    person.touches("sheetFewerWords")
    person.touches("closeSheet")
    assert breathing.fewerWords
    word = person.finds("phaseWord")
    assert word.opacity() == 1
    assert not breathing.known
