"""What lay over a page goes, and the keyboard is where it was; the nurse is always within reach."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickItem

from tests.practice.shipped import EXERCISES

from .conftest import Person
from .practising import Later, begins, presses

PORTRAIT = QSize(800, 1280)


def holder(person: Person) -> str:
    """What the keyboard speaks to."""
    return person.view.activeFocusItem().objectName()


def speaks_to_the_page(person: Person) -> bool:
    """Whether the keyboard is anywhere in the page."""
    pages = person.view.findChild(QQuickItem, "pages")
    assert pages is not None
    return pages.hasActiveFocus()


def opens_panel(person: Person) -> None:
    person.touches("menuButton")
    person.finds("closeSheet")
    presses(person, Qt.Key.Key_Escape)
    person.waits_for(lambda: person.sees("closeSheet") is None)


def shows_the_nurse(person: Person) -> None:
    person.companion.visit.callNurse()
    person.touches("okayButton")
    person.waits_for(lambda: person.sees("okayButton") is None)


def is_called(person: Person) -> None:
    person.app.callNow(3.0)
    person.touches("notYetButton")
    person.waits_for(lambda: person.sees("notYetButton") is None)


OVER_IT: dict[str, Callable[[Person], None]] = {
    "a panel": opens_panel,
    "the signal": shows_the_nurse,
    "the call": is_called,
}


@pytest.fixture(params=OVER_IT)
def lies_over(request: pytest.FixtureRequest) -> Callable[[Person], None]:
    """Something that lies over the page, and goes."""
    return OVER_IT[request.param]


def test_the_keyboard_goes_back_to_what_it_spoke_to(
    person: Person, lies_over: Callable[[Person], None]
) -> None:
    person.app.together()
    person.reaches("menuButton")
    lies_over(person)
    person.waits_for(lambda: holder(person) == "menuButton")


def test_the_arrow_keys_still_turn_the_steps(
    person: Person, lies_over: Callable[[Person], None]
) -> None:
    walkthrough = person.companion.walkthrough
    person.app.together()
    person.finds("menuButton")
    lies_over(person)
    before = walkthrough.index
    presses(person, Qt.Key.Key_Right)
    person.waits_for(lambda: walkthrough.index == before + 1)


def test_in_an_exercise_escape_still_leads_back_gently(
    guided: Person, later: Later, lies_over: Callable[[Person], None]
) -> None:
    practice = guided.companion.practice
    begins(guided, EXERCISES["place_shore"])
    later(60)
    guided.finds("leavePractice")
    lies_over(guided)
    presses(guided, Qt.Key.Key_Escape)
    guided.waits_for(lambda: practice.returning)
    assert guided.app.screen == "practice"


@pytest.mark.parametrize("over", [shows_the_nurse, is_called])
def test_in_an_exercise_space_still_pauses_and_goes_on(
    guided: Person, later: Later, over: Callable[[Person], None]
) -> None:
    practice = guided.companion.practice
    begins(guided, EXERCISES["place_shore"])
    later(60)
    guided.finds("leavePractice")
    over(guided)
    for _ in range(2):
        before = practice.state
        presses(guided, Qt.Key.Key_Space)
        guided.waits_for(lambda before: practice.state != before, before)


def test_a_page_that_a_panel_led_to_has_the_keyboard(person: Person) -> None:
    person.app.together()
    person.touches("menuButton")
    person.touches("calmRow")
    person.finds("calmStart")
    person.waits_for(speaks_to_the_page, person)


def test_the_call_has_the_keyboard_again_when_the_signal_goes(person: Person) -> None:
    person.app.callNow(3.0)
    person.touches("calledNurseButton")
    person.touches("okayButton")
    person.finds("notYetButton")
    presses(person, Qt.Key.Key_Tab)
    person.waits_for(lambda: holder(person) == "notYetButton")


def test_who_breathes_while_the_nurse_comes_is_back_from_the_call(person: Person) -> None:
    person.app.callNow(3.0)
    person.touches("calledNurseButton")
    person.touches("breatheWhileButton")
    person.finds("dockMusic")
    assert person.companion.visit.called == ""
    assert person.companion.breathing.state == "settling"
    assert person.companion.music.playing
    assert person.sees("nurseBandOkayButton") is not None


def test_the_nurse_is_called_from_the_list_of_all_steps_too(person: Person) -> None:
    person.view.resize(PORTRAIT)
    person.app.open("walkthrough")
    person.touches("openJourney")
    person.finds("closeSheet")
    person.touches("sheetNurse" if person.sees("sheetNurse") else "sheetNurseHand")
    person.finds("okayButton")
    assert person.companion.visit.nurseCalled


def folds_the_signal(person: Person) -> None:
    person.touches("nurseButton")
    person.touches("breatheWhileButton")
    person.finds("nurseBandOkayButton")


def test_a_high_worry_makes_the_folded_signal_whole(person: Person) -> None:
    folds_the_signal(person)
    person.app.begin()
    person.companion.visit.setWorry(10)
    person.reaches("showNurseButton")
    person.touches("showNurseButton")
    person.finds("okayButton")


def test_a_worry_that_grew_makes_the_folded_signal_whole(person: Person) -> None:
    folds_the_signal(person)
    person.companion.visit.setWorry(2)
    person.app.finish()
    person.companion.visit.setWorryAfter(10)
    person.reaches("showNurseButton")
    person.touches("showNurseButton")
    person.finds("okayButton")
