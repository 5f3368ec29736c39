"""Somebody is guided through an exercise, and leaves it as they wish."""

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.practice.shipped import EXERCISES

from .conftest import Person
from .practising import Later, begins, reads


@pytest.mark.parametrize("name", EXERCISES)
def test_every_exercise_is_begun_paused_gone_back_in_and_left_gently(
    guided: Person, later: Later, name: str
) -> None:
    exercise = EXERCISES[name]
    words, practice = exercise.words, guided.companion.practice
    reader = exercise.readers[0]
    timing = exercise.timing(reader)
    begins(guided, exercise)
    assert (practice.state, practice.settling) == ("playing", True)
    reads(guided, words.title)
    reads(guided, words.caution or words.title)
    later(exercise.settle_s(reader))
    first, second, third = timing.lines[:3]
    reads(guided, first.text)
    later(first.shown_s)
    reads(guided, second.text)
    guided.touches("pausePractice")
    guided.waits_for(lambda: practice.state == "paused")
    later(3600)
    assert second.text in guided.texts()
    guided.touches("pausePractice")
    guided.waits_for(lambda: practice.state == "playing")
    later(second.shown_s)
    reads(guided, third.text)
    guided.touches("practiceBack")
    reads(guided, timing.caption_at(timing.starts_s[2] - 15).text)
    guided.touches("leavePractice")
    guided.waits_for(lambda: practice.returning)
    reads(guided, words.captions[exercise.returns])
    later(timing.total_s - timing.start_of(exercise.returns))
    guided.waits_for(lambda: practice.state == "ended")
    reads(guided, words.after)
    guided.touches("leaveEnded")
    guided.waits_for(lambda: guided.app.screen == "together")
    assert practice.state == "idle"


@pytest.mark.parametrize("name", EXERCISES)
def test_every_exercise_is_read_to_the_end(guided: Person, later: Later, name: str) -> None:
    exercise = EXERCISES[name]
    reader = exercise.readers[0]
    practice = guided.companion.practice
    begins(guided, exercise)
    plate = guided.finds("practiceCaption")
    stood = [(plate.mapToScene(QPointF()), plate.height())]
    later(exercise.settle_s(reader))
    for line in exercise.timing(reader).lines:
        reads(guided, line.text)
        stood.append((plate.mapToScene(QPointF()), plate.height()))
        assert practice.scene == line.picture
        later(line.shown_s)
    reads(guided, exercise.words.after)
    guided.finds("practiseAgain")
    stood.append((plate.mapToScene(QPointF()), plate.height()))
    assert stood == stood[:1] * len(stood)
    guided.touches("practiseAgain")
    guided.waits_for(lambda: practice.state == "playing")
    assert practice.settling


def test_one_touch_in_the_gallery_begins_and_leads_back_there(guided: Person, later: Later) -> None:
    practice = guided.companion.practice
    guided.app.open("calm")

    def seen() -> list[str]:
        """The exercises whose pictures stand in the window whole."""
        offers = {name: guided.sees(f"offer_{name}") for name in EXERCISES}
        return [
            name
            for name, item in offers.items()
            if item and item.mapRectToScene(item.boundingRect()).bottom() < guided.view.height()
        ]

    guided.waits_for(lambda: seen() != [])
    name = seen()[0]
    guided.touches(f"offer_{name}")
    guided.waits_for(lambda: guided.app.screen == "practice")
    assert (practice.exerciseId, practice.state) == (name, "playing")
    later(1000)
    guided.finds("leaveEnded")
    assert "More that calms" in guided.texts()
    guided.touches("leaveEnded")
    guided.waits_for(lambda: guided.app.screen == "calm")


def test_who_looks_first_reads_what_it_is_and_begins(guided: Person) -> None:
    practice = guided.companion.practice
    lavender = EXERCISES["place_lavender"].words
    practice.choose("place_lavender")
    guided.app.open("practice")
    guided.finds("beginPractice")
    for text in (lavender.title, lavender.hint, lavender.caution, "About 7 minutes"):
        assert text in guided.texts()
    guided.touches("beginPractice")
    guided.waits_for(lambda: practice.state == "playing")


def test_a_second_wish_to_leave_leaves_at_once(guided: Person, later: Later) -> None:
    begins(guided, EXERCISES["place_shore"])
    later(60)
    guided.touches("leavePractice")
    guided.waits_for(lambda: guided.companion.practice.returning)
    guided.touches("leavePractice")
    guided.waits_for(lambda: guided.app.screen == "together")
    assert guided.companion.practice.state == "idle"


def test_a_page_that_is_left_does_not_offer_to_begin_again(guided: Person, later: Later) -> None:
    begins(guided, EXERCISES["place_shore"])
    later(60)
    guided.finds("leavePractice")
    shown: list[bool] = []
    guided.view.frameSwapped.connect(
        lambda: shown.append(guided.sees("beginPractice") is not None),
        Qt.ConnectionType.QueuedConnection,
    )
    guided.touches("backButton")
    guided.finds("techniqueButton")
    assert shown
    assert not any(shown)


def test_back_in_the_top_bar_leaves_at_once(guided: Person, later: Later) -> None:
    begins(guided, EXERCISES["place_shore"])
    later(60)
    guided.touches("backButton")
    guided.waits_for(lambda: guided.app.screen == "together")
    assert guided.companion.practice.state == "idle"


def layers(person: Person) -> list[object]:
    """What sounds around the person now."""
    ambience = person.sound.last("ambience")
    found = ambience["layers"] if ambience else []
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("rain", [False, True])
def test_its_rain_comes_softly_and_leaves_what_the_person_had(
    guided: Person, later: Later, rain: bool
) -> None:
    guided.companion.music.mixer.setLevel("rain", 0.7 if rain else 0.0)
    begins(guided, EXERCISES["body_scan_chair"])
    assert layers(guided)
    ambience = guided.sound.last("ambience")
    assert ambience is not None
    assert ambience["fade_s"] == 3.0
    later(60)
    guided.touches("backButton")
    guided.waits_for(lambda: guided.app.screen == "together")
    assert bool(layers(guided)) is rain
    assert guided.companion.music.mixer.sounding is rain


def test_the_breath_makes_way(guided: Person) -> None:
    guided.app.together()
    guided.companion.breathing.start()
    begins(guided, EXERCISES["five_senses"])
    assert guided.companion.breathing.state == "idle"


def test_the_controls_fade_when_nobody_touches_them_and_come_back(guided: Person) -> None:
    begins(guided, EXERCISES["place_shore"])
    dock = guided.finds("leavePractice").parentItem().parentItem()
    guided.waits_for(lambda: dock.opacity() < 0.5)
    assert dock.opacity() == pytest.approx(0.25, abs=0.01)
    guided.clicks("practiceCaption")
    guided.waits_for(lambda: dock.opacity() == 1)
