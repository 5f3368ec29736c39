"""A person opens Companion, reads what happens next, breathes, and hears music."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from .conftest import Person


def test_nothing_plays_or_moves_before_a_touch(person: Person) -> None:
    assert person.app.screen == "welcome"
    assert person.sound.last("music") is None
    assert person.sound.last("cue") is None
    assert person.companion.breathing.state == "idle"


def test_one_touch_from_welcome_to_breathing_with_music(person: Person) -> None:
    person.touches("justBreatheButton")
    person.waits_for(lambda: person.app.screen == "breathing")
    assert person.companion.breathing.state == "settling"
    started = person.sound.last("music")
    assert started is not None
    assert started["fade_s"] == 5.0
    person.waits_for(lambda: person.companion.breathing.phase == "in")
    assert person.companion.breathing.word in person.texts()


def test_from_welcome_through_the_check_in_to_everything_at_once(person: Person) -> None:
    person.touches("beginButton")
    person.touches("worry4")
    person.touches("detail_steps")
    person.clicks("goOnButton")
    person.waits_for(lambda: person.app.screen == "together")
    assert person.companion.visit.worry == 4
    assert person.companion.walkthrough.detail == "steps"
    first = person.companion.walkthrough.happens
    person.finds("nextStep")
    assert first in person.texts()
    person.touches("nextStep")
    person.waits_for(lambda: person.companion.walkthrough.index == 1)
    person.waits_for(lambda: person.companion.walkthrough.happens in person.texts())
    assert person.companion.walkthrough.happens != first


def test_both_questions_can_be_skipped(person: Person) -> None:
    person.touches("beginButton")
    person.touches("skipButton")
    person.waits_for(lambda: person.app.screen == "together")
    assert person.companion.visit.worry == -1


@pytest.mark.parametrize(("worry", "offered"), [(7, False), (8, True), (10, True)])
def test_a_high_worry_is_answered_at_once(person: Person, worry: int, offered: bool) -> None:
    person.touches("beginButton")
    person.touches(f"worry{worry}")
    person.waits_for(lambda: person.companion.visit.worry == worry)
    assert (person.companion.visit.words["worryHighAnswer"] in person.texts()) is offered
    assert (person.companion.visit.words["worryHighNurse"] in person.texts()) is offered
    assert person.sees("goOnButton") is not None


def test_a_very_worried_person_may_breathe_first_or_show_the_nurse(person: Person) -> None:
    person.touches("beginButton")
    person.touches("worry9")
    person.touches("showNurseButton")
    person.waits_for(lambda: person.companion.visit.nurseCalled)
    person.touches("okayButton")
    person.waits_for(lambda: not person.companion.visit.nurseCalled)
    person.touches("breatheFirstButton")
    person.waits_for(lambda: person.app.screen == "breathing")


def test_every_step_can_be_read_to_the_end_and_the_visit_closed(person: Person) -> None:
    person.touches("beginButton")
    person.touches("skipButton")
    for index in range(1, person.companion.walkthrough.count):
        person.clicks("nextStep")
        person.waits_for(lambda index: person.companion.walkthrough.index == index, index)
    person.clicks("nextStep")
    person.waits_for(lambda: person.app.screen == "breathing")
    person.touches("menuButton")
    person.touches("finishedRow")
    person.waits_for(lambda: person.app.screen == "checkout")


def test_tell_me_more_opens_the_whole_page_and_back_gives_it_back(person: Person) -> None:
    person.touches("beginButton")
    person.touches("detail_full")
    person.clicks("goOnButton")
    person.touches("tellMeMore")
    person.waits_for(lambda: person.app.screen == "walkthrough")
    person.finds("backButton")
    assert person.companion.walkthrough.feelMore in person.texts()
    person.touches("backButton")
    person.waits_for(lambda: person.app.screen == "together")


def test_either_half_takes_the_room_and_gives_it_back(person: Person) -> None:
    person.touches("beginButton")
    person.touches("skipButton")
    person.touches("openBreathing")
    person.waits_for(lambda: person.app.screen == "breathing")
    person.touches("backButton")
    person.waits_for(lambda: person.app.screen == "together")
    person.touches("stepPicture")
    person.waits_for(lambda: person.app.screen == "walkthrough")


def test_the_music_bar_plays_pauses_and_moves_on(person: Person) -> None:
    person.touches("beginButton")
    person.touches("skipButton")
    person.touches("playMusic")
    person.waits_for(lambda: person.companion.music.playing)
    first = person.companion.music.trackId
    person.touches("nextPiece")
    person.waits_for(lambda: person.companion.music.trackId != first)
    assert person.companion.music.title in person.texts()
    person.touches("playMusic")
    person.waits_for(lambda: not person.companion.music.playing)
    paused = person.sound.last("pause")
    assert paused is not None
    assert paused["fade_s"] == 1.0


def test_what_you_can_do_starts_the_technique_of_the_step(person: Person) -> None:
    person.touches("beginButton")
    person.touches("skipButton")
    for index, state in ((4, "settling"), (6, "quiet")):
        person.companion.walkthrough.goTo(index)
        person.touches("techniqueButton")
        person.waits_for(lambda state: person.companion.breathing.state == state, state)
        assert person.companion.breathing.technique == person.companion.walkthrough.technique
        person.waits_for(lambda: person.companion.breathing.word in person.texts())


def test_rain_joins_the_music(person: Person) -> None:
    person.touches("beginButton")
    person.touches("skipButton")
    person.touches("rainButton")
    person.waits_for(lambda: person.companion.music.mixer.sounding)
    ambience = person.sound.last("ambience")
    assert ambience is not None
    assert ambience["layers"]


def test_when_to_call_is_two_touches_away(person: Person) -> None:
    for screen in ("welcome", "checkin", "together", "walkthrough", "breathing", "checkout"):
        person.app.open(screen)
        person.waits_for(lambda screen: person.app.screen == screen, screen)
        person.touches("menuButton")
        person.touches("whenToCallRow")
        person.waits_for(lambda: person.companion.walkthrough.callTitle in person.texts())
        person.app.newVisit()


def test_the_check_out_says_words_and_never_a_score(person: Person) -> None:
    person.touches("beginButton")
    person.touches("worry7")
    person.clicks("goOnButton")
    person.waits_for(lambda: person.app.screen == "together")
    person.touches("menuButton")
    person.touches("finishedRow")
    person.waits_for(lambda: person.app.screen == "checkout")
    person.touches("worry3")
    answer = "Less than before."
    person.waits_for(lambda: answer in person.texts())
    assert "7" not in person.companion.visit.afterAnswer
    assert "-4" not in person.texts()


def test_the_whole_main_job_by_keyboard_alone(person: Person) -> None:
    def press(key: Qt.Key) -> None:
        QTest.keyClick(person.view, key)

    def walk_to(name: str) -> None:
        wanted = person.finds(name)
        for _ in range(60):
            if wanted.hasActiveFocus():
                return
            press(Qt.Key.Key_Tab)
        raise AssertionError(f"the keyboard never reaches {name}")

    for name, screen in (
        ("beginButton", "checkin"),
        ("skipButton", "together"),
        ("tellMeMore", "walkthrough"),
    ):
        walk_to(name)
        press(Qt.Key.Key_Space)
        person.waits_for(lambda screen: person.app.screen == screen, screen)
    press(Qt.Key.Key_Escape)
    person.waits_for(lambda: person.app.screen == "together")


@pytest.mark.parametrize(
    "screen", ["welcome", "checkin", "together", "walkthrough", "breathing", "call", "checkout"]
)
def test_help_and_sound_off_are_on_every_patient_screen(
    open_app: Callable[..., Person], screen: str
) -> None:
    person = open_app()
    person.app.open(screen)
    person.touches("soundButton")
    person.waits_for(lambda: person.companion.look.soundOff)
    muted = person.sound.last("mute")
    assert muted == {"on": True, "fade_s": 0.3}
    person.touches("nurseButton")
    assert person.companion.visit.nurseCalled
