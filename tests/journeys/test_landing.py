"""Called, and not after all: what was there goes on, and what rested rests."""

from collections.abc import Callable

import pytest

from tests.practice.shipped import EXERCISES

from .conftest import HurriedClock, Person
from .practising import Later, begins


def is_called_gently(person: Person) -> None:
    person.touches("menuButton")
    person.touches("calledNowRow")
    person.waits_for(lambda: person.companion.visit.called == "landing")


def goes_back(person: Person) -> None:
    person.touches("notYetButton")
    person.waits_for(lambda: person.companion.visit.called == "")


def layers(person: Person, since: int = 0) -> list[object]:
    """What was asked to sound around the person, each time."""
    return [fields["layers"] for do, fields in person.sound.asked[since:] if do == "ambience"]


def breathes_on(person: Person, clock: HurriedClock, turns: int) -> None:
    """Leaps from turn to turn of the breath."""
    breathing = person.companion.breathing
    for _ in range(turns):
        clock.ahead_s += breathing.leftMs() / 1000 + 0.01
        breathing._turn.timeout.emit()


def test_an_exercise_that_rests_is_silent_through_a_call_and_rests_after_it(
    guided: Person, later: Later
) -> None:
    practice = guided.companion.practice
    begins(guided, EXERCISES["body_scan_chair"])
    later(100)
    caption = practice.caption
    guided.touches("pausePractice")
    guided.waits_for(lambda: practice.state == "paused")
    begun = len(guided.sound.asked)
    is_called_gently(guided)
    later(60)
    assert practice.state == "paused"
    assert not any(layers(guided, begun))
    goes_back(guided)
    assert (practice.state, practice.caption) == ("paused", caption)
    assert not any(layers(guided, begun))
    guided.touches("pausePractice")
    guided.waits_for(lambda: practice.state == "playing")
    assert practice.caption == caption


@pytest.mark.parametrize("total_s", [40.0, 3.0])
def test_the_sounds_that_were_mixed_come_back(person: Person, total_s: float) -> None:
    mixer = person.companion.music.mixer
    mixer.setLevel("rain", 0.7)
    mixer.setLevel("fire", 0.5)
    before = layers(person)[-1]
    person.app.callNow(total_s)
    person.app.callNow(3.0)
    assert not mixer.sounding
    goes_back(person)
    assert dict(mixer.mix.levels) == {"rain": 0.7, "fire": 0.5}
    assert layers(person)[-1] == before


@pytest.mark.parametrize("total_s", [40.0, 3.0])
def test_who_was_given_medicine_comes_back_to_quiet_company(person: Person, total_s: float) -> None:
    breathing = person.companion.breathing
    person.companion.clinic.setGiven(True)
    person.app.justBreathe()
    assert breathing.state == "quiet"
    person.app.callNow(total_s)
    assert breathing.state != "quiet"
    goes_back(person)
    assert breathing.state == "quiet"
    person.waits_for(lambda: breathing.word in person.texts())


@pytest.mark.parametrize("total_s", [40.0, 3.0])
def test_who_squeezed_comes_back_to_something_to_squeeze(person: Person, total_s: float) -> None:
    breathing = person.companion.breathing
    person.app.open("breathing")
    person.app.doTechnique("squeeze")
    person.app.callNow(total_s)
    goes_back(person)
    assert (breathing.state, breathing.technique) == ("quiet", "squeeze")
    assert breathing.squeezing.active


def test_who_comes_back_within_the_last_breath_breathes_on(
    guided: Person, clock: HurriedClock
) -> None:
    breathing = guided.companion.breathing
    guided.app.justBreathe()
    breathes_on(guided, clock, 1)
    guided.app.callNow(40.0)
    assert breathing.state == "finishing"
    goes_back(guided)
    breathes_on(guided, clock, 8)
    assert breathing.state == "breathing"


def test_who_only_looked_at_the_first_screen_breathes_on(
    guided: Person, clock: HurriedClock
) -> None:
    breathing = guided.companion.breathing
    guided.app.justBreathe()
    breathes_on(guided, clock, 1)
    guided.app.open("welcome")
    guided.waits_for(lambda: breathing.state == "finishing")
    guided.touches("justBreatheButton")
    guided.waits_for(lambda: guided.app.screen == "breathing")
    breathes_on(guided, clock, 8)
    assert breathing.state == "breathing"


def test_a_window_that_fails_while_it_lands_comes_back_without_a_pace(
    open_app: Callable[..., Person], guided: Person, clock: HurriedClock
) -> None:
    guided.app.justBreathe()
    breathes_on(guided, clock, 1)
    guided.app.callNow(40.0)
    assert guided.companion.breathing.state == "finishing"
    kept = {name: room.kept() for name, room in guided.companion.rooms.items()}
    again = open_app(kept=kept, clock=clock)
    assert again.companion.visit.called == "landed"
    assert again.companion.breathing.state == "idle"
