"""Where nothing may pace the breath, every way to it leads to rest, and no screen says a pace."""

import re
from collections.abc import Callable, Iterator

import pytest

from .conftest import Person

PACE = re.compile(
    r"\bbreathe\b|\bbreathing\b|breath (?:out|in|first)|a breath\b|"
    r"one more breath|\bblow\b|in for \d|follow the (?:shape|picture)",
    re.IGNORECASE,
)
READERS = ("adult", "teen", "child", "little", "parent")
FORBIDS: dict[str, Callable[[Person], None]] = {
    "medicine that makes drowsy": lambda person: person.companion.clinic.setMedicine("relaxing"),
    "sleep": lambda person: person.companion.clinic.setMedicine("asleep"),
    "medicine given": lambda person: person.companion.clinic.setGiven(True),
    "the nurse's switch": lambda person: person.companion.clinic.setPaced(False),
}


@pytest.fixture
def drowsy(person: Person) -> Person:
    """Somebody who was given medicine."""
    person.companion.clinic.setGiven(True)
    return person


def rests(person: Person) -> None:
    """Quiet company on the whole screen, with music."""
    person.waits_for(lambda: person.app.screen == "breathing")
    assert person.companion.breathing.state == "quiet"
    assert person.companion.music.playing
    person.finds("dockMusic")
    person.waits_for(lambda: person.companion.breathing.word in person.texts())
    assert PACE.search(person.texts()) is None, person.texts()


def each_reader(person: Person) -> Iterator[str]:
    """One reader after the other, each given medicine, each from the first screen."""
    for reader in READERS:
        person.app.newVisit()
        person.companion.clinic.setAudience(reader)
        person.companion.clinic.setGiven(True)
        yield reader


def says(person: Person, name: str, words: str) -> None:
    """The button under this name says so."""
    person.waits_for(lambda: person.finds(name).property("text") == words)


@pytest.mark.parametrize("why", FORBIDS)
def test_the_first_screen_offers_rest(person: Person, why: str) -> None:
    FORBIDS[why](person)
    says(person, "justBreatheButton", "Just rest")
    person.touches("justBreatheButton")
    rests(person)


def test_every_reader_rests_in_their_own_words(person: Person) -> None:
    for _ in each_reader(person):
        button = person.finds("justBreatheButton")
        person.waits_for(lambda button: "rest" in button.property("text").lower(), button)
        assert PACE.search(person.texts()) is None
        person.touches("justBreatheButton")
        rests(person)


def test_the_nurse_says_with_one_touch_that_medicine_was_given_and_takes_it_back(
    person: Person,
) -> None:
    person.app.justBreathe()
    person.app.open("corner")
    person.clicks("medicineGivenButton")
    person.waits_for(lambda: not person.companion.breathing.paced)
    assert person.companion.breathing.state == "quiet"
    person.clicks("backToPersonButton")
    rests(person)
    person.app.open("corner")
    person.clicks("medicineGivenButton")
    person.waits_for(lambda: person.companion.breathing.paced)
    person.app.open("welcome")
    says(person, "justBreatheButton", "Just breathe")


def test_the_top_bar_offers_rest_from_everywhere(drowsy: Person) -> None:
    for screen in ("together", "walkthrough", "chapters", "call"):
        drowsy.app.open(screen)
        says(drowsy, "breatheButton", "Just rest")
        drowsy.touches("breatheButton")
        rests(drowsy)


def test_with_large_text_too(drowsy: Person) -> None:
    drowsy.companion.look.setTextScale(2.0)
    drowsy.app.together()
    says(drowsy, "breatheSmallButton", "Just rest")
    drowsy.touches("breatheSmallButton")
    rests(drowsy)


def test_each_steps_button_rests_squeezes_or_keeps_still_and_never_paces(drowsy: Person) -> None:
    walkthrough = drowsy.companion.walkthrough
    drowsy.app.together()
    for step in range(walkthrough.count):
        walkthrough.goTo(step)
        drowsy.companion.breathing.stopNow()
        drowsy.companion.music.pause()
        assert walkthrough.technique in ("rest", "squeeze", "still")
        assert PACE.search(walkthrough.action) is None
        if walkthrough.hasNext:
            drowsy.touches("techniqueButton")
        else:
            drowsy.app.doTechnique(walkthrough.technique)
        drowsy.waits_for(lambda: drowsy.companion.breathing.state == "quiet")
        assert drowsy.companion.music.playing is (walkthrough.technique == "rest")


def test_after_the_last_step_one_rests_while_one_waits(drowsy: Person) -> None:
    walkthrough = drowsy.companion.walkthrough
    drowsy.app.together()
    walkthrough.goTo(walkthrough.count - 1)
    says(drowsy, "nextStep", "Rest while I wait")
    drowsy.touches("nextStep")
    rests(drowsy)


def test_a_high_worry_is_answered_with_rest(person: Person) -> None:
    for _ in each_reader(person):
        person.app.begin()
        person.companion.visit.setWorry(10)
        person.finds("breatheFirstButton")
        assert PACE.search(person.texts()) is None, person.texts()
        person.touches("breatheFirstButton")
        rests(person)


def test_a_worry_that_grew_is_answered_with_rest(person: Person) -> None:
    for _ in each_reader(person):
        person.companion.visit.setWorry(2)
        person.app.open("checkout")
        person.companion.visit.setWorryAfter(10)
        person.finds("breatheFirstButton")
        assert PACE.search(person.texts()) is None, person.texts()
        person.touches("breatheFirstButton")
        rests(person)


def test_the_signal_to_the_nurse_offers_rest(drowsy: Person) -> None:
    drowsy.touches("nurseButton")
    says(drowsy, "breatheWhileButton", "Rest while I wait")
    drowsy.touches("breatheWhileButton")
    rests(drowsy)


def test_the_page_for_the_fear_of_the_result_offers_rest(drowsy: Person) -> None:
    drowsy.app.openPage("result_worry")
    says(drowsy, "quietBreathe", "Just rest")
    drowsy.touches("quietBreathe")
    rests(drowsy)


def test_whoever_is_called_is_not_asked_for_a_breath(person: Person) -> None:
    for _ in each_reader(person):
        person.app.justBreathe()
        person.app.callNow(3.0)
        words = person.companion.visit.words["calledBreath"]
        person.waits_for(lambda words: words in person.texts(), words)
        assert PACE.search(person.texts()) is None, person.texts()


def test_no_screen_of_rest_speaks_of_pace_before_during_or_after(person: Person) -> None:
    breathing = person.companion.breathing
    for reader in each_reader(person):
        for screen in ("together", "walkthrough", "breathing", "calm"):
            person.app.open(screen)
            for do in (breathing.stopNow, breathing.start, breathing.squeeze, breathing.finish):
                do()
                person.finds("menuButton")
                assert PACE.search(person.texts()) is None, (reader, screen, do, person.texts())
            assert person.sees("guideChoice") is None


def test_a_technique_under_way_lets_go_of_its_pace_when_medicine_is_given(person: Person) -> None:
    person.app.together()
    person.companion.walkthrough.goTo(4)
    person.touches("techniqueButton")
    person.waits_for(lambda: person.companion.breathing.state == "settling")
    person.companion.clinic.setGiven(True)
    assert person.companion.breathing.state == "quiet"
    assert person.companion.breathing.technique == ""
    person.waits_for(lambda: person.companion.breathing.word in person.texts())
    assert PACE.search(person.companion.breathing.word) is None
    assert PACE.search(person.companion.breathing.note) is None


def test_who_looked_for_their_own_pace_rests_instead(person: Person) -> None:
    person.app.open("breathing")
    person.companion.breathing.findMyPace()
    person.companion.clinic.setGiven(True)
    assert person.companion.breathing.state == "quiet"
    person.companion.breathing.findMyPace()
    assert person.companion.breathing.state == "quiet"
