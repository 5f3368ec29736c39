"""A step at a time: more of it, none of it, by swipe, by arrow keys, with a parent beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.conftest import Person


@pytest.fixture
def at_the_steps(person: Person) -> Person:
    """Somebody on the main screen, at the first step."""
    person.app.together()
    person.finds("stepTitle")
    return person


def test_tell_me_more_really_tells_more(at_the_steps: Person) -> None:
    person = at_the_steps
    assert person.companion.visit.detail == "main"
    person.touches("tellMeMore")
    person.waits_for(lambda: person.companion.visit.detail == "steps")
    person.finds("articleTitle")
    told, short = person.companion.walkthrough.happensMore, person.companion.walkthrough.happens
    assert len(told) > len(short)
    assert told in person.texts()


def test_a_step_left_out_stays_closed_until_it_is_asked_for(at_the_steps: Person) -> None:
    person, walkthrough = at_the_steps, at_the_steps.companion.walkthrough
    happens = walkthrough.happens
    person.touches("skipStep")
    person.waits_for(lambda: walkthrough.index == 1)
    person.touches("previousStep")
    person.finds("skippedLine")
    assert happens not in person.texts()
    assert walkthrough.doing in person.texts()
    person.touches("showSkipped")
    person.waits_for(lambda: happens in person.texts())


def test_no_more_facts_just_calm_is_one_touch_from_every_step(at_the_steps: Person) -> None:
    person = at_the_steps
    for _ in range(2):
        person.touches("nextStep")
    person.waits_for(lambda: person.companion.walkthrough.index == 2)
    person.touches("breatheButton")
    person.waits_for(lambda: person.app.screen == "breathing")
    assert person.companion.breathing.state in ("settling", "breathing")
    person.waits_for(lambda: person.companion.walkthrough.happens not in person.texts())
    person.touches("backButton")
    person.waits_for(lambda: person.app.screen == "together")
    assert person.companion.walkthrough.index == 2


def test_a_swipe_turns_the_step_both_ways(at_the_steps: Person) -> None:
    person, walkthrough = at_the_steps, at_the_steps.companion.walkthrough
    person.swipes("stepWords", -220)
    person.waits_for(lambda: walkthrough.index == 1)
    person.swipes("stepWords", 220)
    person.waits_for(lambda: walkthrough.index == 0)
    person.swipes("stepWords", -30)
    person.swipes("stepWords", -220)
    person.waits_for(lambda: walkthrough.index == 1)


def test_arrow_keys_turn_the_step(at_the_steps: Person) -> None:
    person, walkthrough = at_the_steps, at_the_steps.companion.walkthrough
    for key, index in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        QTest.keyClick(person.view, key)
        person.waits_for(lambda index: walkthrough.index == index, index)


def test_steps_left_out_are_forgotten_with_the_visit(at_the_steps: Person) -> None:
    person = at_the_steps
    person.touches("skipStep")
    person.waits_for(lambda: person.companion.walkthrough.index == 1)
    person.app.newVisit()
    assert not person.companion.walkthrough.skipped


def test_a_parent_is_told_what_to_say_in_each_step(at_the_steps: Person) -> None:
    person = at_the_steps
    person.companion.clinic.setAudience("parent")
    person.waits_for(lambda: person.companion.walkthrough.pictureView == "parent")
    coach = person.companion.walkthrough.coach
    for step in range(person.companion.walkthrough.count):
        person.companion.walkthrough.goTo(step)
        sections = [coach.record(row) for row in range(coach.rowCount())]
        say = next(section["lines"] for section in sections if section["kind"] == "say")
        assert isinstance(say, list)
        words = "\n".join(say)
        assert words
        person.waits_for(lambda words: words in person.texts(), words)
    person.companion.clinic.setAudience("adult")
    assert coach.rowCount() == 0
