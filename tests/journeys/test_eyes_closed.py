"""Whoever closes their eyes hears tones that guide; where none would come, nothing goes dark."""

import pytest

from .conftest import Person


@pytest.fixture
def breather(person: Person) -> Person:
    """Somebody who breathes along."""
    person.touches("justBreatheButton")
    person.finds("dockEyes")
    return person


def at_rest(person: Person) -> Person:
    """In quiet company, where a pace is allowed."""
    person.companion.breathing.stopNow()
    person.app.doTechnique("rest")
    assert person.companion.breathing.state == "quiet"
    assert person.companion.breathing.paced
    return person


def test_from_rest_the_tones_come(breather: Person) -> None:
    at_rest(breather).touches("dockEyes")
    breather.finds("eyesClosed")
    breather.waits_for(lambda: breather.companion.breathing.state == "breathing")
    breather.waits_for(lambda: breather.sound.last("cue") is not None)


def test_who_chose_only_to_rest_is_not_offered_tones(breather: Person) -> None:
    breather.companion.breathing.setPattern("quiet")
    breather.waits_for(lambda: breather.sees("dockEyes") is None)
    breather.companion.calm.eyesClosed.emit()
    breather.finds("dockMusic")
    assert breather.sees("eyesClosed") is None
    assert not breather.companion.breathing.tones
    assert breather.companion.breathing.state == "quiet"


def test_without_sound_nothing_is_offered_and_nothing_goes_dark(breather: Person) -> None:
    breather.touches("soundButton")
    breather.waits_for(lambda: breather.sees("dockEyes") is None)
    breather.companion.calm.eyesClosed.emit()
    breather.finds("dockMusic")
    assert breather.sees("eyesClosed") is None
    breather.touches("soundButton")
    breather.finds("dockEyes")
    breather.sound.say({"event": "device", "device": None})
    breather.waits_for(lambda: breather.sees("dockEyes") is None)


@pytest.mark.parametrize("how", ["turned off", "unplugged"])
def test_sound_that_goes_brings_the_picture_back(breather: Person, how: str) -> None:
    breather.touches("dockEyes")
    breather.finds("eyesClosed")
    if how == "turned off":
        breather.touches("soundButton")
    else:
        breather.sound.say({"event": "device", "device": None})
    breather.finds("guideChoice")
    assert breather.sees("eyesClosed") is None
    assert not breather.companion.breathing.tones


@pytest.mark.parametrize("tones", [False, True])
def test_who_goes_back_with_closed_eyes_has_the_tones_as_before(
    person: Person, tones: bool
) -> None:
    breathing = person.companion.breathing
    breathing.setTones(tones)
    person.app.open("calm")
    person.app.justBreathe()
    person.touches("dockEyes")
    person.finds("eyesClosed")
    assert breathing.tones
    person.touches("backButton")
    person.finds("calmStart")
    person.waits_for(lambda: breathing.tones is tones)
    assert breathing.kept()["tones"] is tones
    assert breathing.kept()["running"] is True
