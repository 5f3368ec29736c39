"""An exercise by keyboard, beside a call, the nurse and other screens, and after a crash."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.practice.shipped import EXERCISES

from .conftest import Person
from .practising import Later, begins, presses, reads


def test_the_keyboard_rests_goes_back_and_leaves(guided: Person, later: Later) -> None:
    shore = EXERCISES["place_shore"]
    practice = guided.companion.practice
    begins(guided, shore)
    later(60)
    guided.finds("leavePractice")
    presses(guided, Qt.Key.Key_Space)
    guided.waits_for(lambda: practice.state == "paused")
    presses(guided, Qt.Key.Key_Space)
    guided.waits_for(lambda: practice.state == "playing")
    before = practice.progress
    presses(guided, Qt.Key.Key_Left)
    guided.waits_for(lambda: practice.progress < before)
    presses(guided, Qt.Key.Key_Escape)
    guided.waits_for(lambda: practice.returning)
    assert guided.app.screen == "practice"
    presses(guided, Qt.Key.Key_Escape)
    guided.waits_for(lambda: guided.app.screen == "together")


def test_without_a_hand_on_the_screen_it_is_begun_and_rests(guided: Person, later: Later) -> None:
    practice = guided.companion.practice
    practice.choose("place_shore")
    guided.app.open("practice")
    begin = guided.finds("beginPractice")
    for _ in range(12):
        if begin.hasActiveFocus():
            break
        presses(guided, Qt.Key.Key_Tab)
    assert begin.hasActiveFocus()
    presses(guided, Qt.Key.Key_Return)
    guided.waits_for(lambda: practice.state == "playing")
    later(60)
    guided.finds("pausePractice")
    presses(guided, Qt.Key.Key_Space)
    guided.waits_for(lambda: practice.state == "paused")


def test_escape_where_nothing_plays_goes_back_as_everywhere(guided: Person) -> None:
    guided.app.together()
    guided.companion.practice.choose("place_shore")
    guided.app.open("practice")
    guided.finds("beginPractice")
    presses(guided, Qt.Key.Key_Escape)
    guided.waits_for(lambda: guided.app.screen == "together")


def test_the_nurse_is_called_and_the_exercise_rests_meanwhile(guided: Person, later: Later) -> None:
    practice = guided.companion.practice
    begins(guided, EXERCISES["place_shore"])
    later(60)
    guided.touches("nurseButton")
    guided.waits_for(lambda: guided.companion.visit.nurseCalled)
    assert practice.state == "paused"
    guided.touches("okayButton")
    guided.waits_for(lambda: not guided.companion.visit.nurseCalled)
    guided.touches("pausePractice")
    guided.waits_for(lambda: practice.state == "playing")


def test_another_screen_on_the_way_keeps_the_place(guided: Person, later: Later) -> None:
    practice = guided.companion.practice
    begins(guided, EXERCISES["place_shore"])
    later(60)
    caption = practice.caption
    guided.touches("menuButton")
    guided.touches("whenToCallRow")
    guided.waits_for(lambda: guided.app.screen == "call")
    assert practice.state == "paused"
    guided.touches("backButton")
    guided.waits_for(lambda: guided.app.screen == "practice")
    reads(guided, caption)


def test_called_in_it_leads_back_and_not_yet_goes_on(guided: Person, later: Later) -> None:
    scan = EXERCISES["body_scan_chair"]
    practice = guided.companion.practice
    begins(guided, scan)
    later(100)
    caption = practice.caption
    guided.app.callNow(40)
    assert practice.caption == scan.words.captions[scan.returns]
    later(60)
    guided.app.returnFromCall()
    guided.waits_for(lambda: guided.companion.visit.called == "")
    assert (practice.state, practice.caption) == ("playing", caption)
    ambience = guided.sound.last("ambience")
    assert ambience is not None
    assert ambience["layers"]


def test_called_in_at_once_it_rests(guided: Person, later: Later) -> None:
    practice = guided.companion.practice
    begins(guided, EXERCISES["place_shore"])
    later(100)
    caption = practice.caption
    guided.app.callNow(3)
    assert practice.state == "paused"
    guided.app.returnFromCall()
    assert (practice.state, practice.caption) == ("playing", caption)


def test_after_a_crash_it_rests_at_its_caption(
    open_app: Callable[..., Person], guided: Person, later: Later
) -> None:
    begins(guided, EXERCISES["place_forest"])
    later(90)
    caption = guided.companion.practice.caption
    kept = {name: room.kept() for name, room in guided.companion.rooms.items()}
    again = open_app(kept=kept)
    again.waits_for(lambda: again.app.screen == "practice")
    assert again.companion.practice.state == "paused"
    reads(again, caption)
    again.touches("pausePractice")
    again.waits_for(lambda: again.companion.practice.state == "playing")


def test_after_a_crash_an_exercise_that_is_gone_leaves_no_empty_page(
    open_app: Callable[..., Person],
) -> None:
    kept = {
        "app": {"screens": ["welcome", "together", "practice"]},
        "practice": {"exercise": "gone", "state": "playing", "caption": "sand"},
    }
    person = open_app(kept=kept)
    person.waits_for(lambda: person.app.screen == "together")


def test_for_the_next_person_nothing_of_it_is_left(guided: Person, later: Later) -> None:
    begins(guided, EXERCISES["place_shore"])
    later(60)
    guided.app.newVisit()
    practice = guided.companion.practice
    assert (practice.state, practice.exerciseId, practice.caption) == ("idle", "", "")


def test_what_does_not_fit_any_more_is_left(guided: Person, later: Later) -> None:
    begins(guided, EXERCISES["result_can_wait"])
    later(60)
    guided.companion.clinic.setStage("during")
    guided.waits_for(lambda: guided.app.screen == "together")
    assert guided.companion.practice.exerciseId == ""
