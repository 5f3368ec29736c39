"""Somebody squeezes through a painful moment: with a finger, a mouse or the space bar."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from companion.breathing.words import load_breathing_words
from companion.device.paths import assets_dir

from .conftest import Person
from .test_own_pace import LEFT, PLAIN, LeapingClock, repeats_space

WORDS = load_breathing_words(assets_dir() / "breathing")


class Hand:
    """One way to press and to let go."""

    def __init__(self, person: Person, way: str, at: QPoint) -> None:
        self._person, self._way, self._at = person, way, at

    def presses(self) -> None:
        view = self._person.view
        match self._way:
            case "finger":
                QTest.touchEvent(view, self._person._finger).press(0, self._at, view).commit()
            case "mouse":
                QTest.mousePress(view, LEFT, PLAIN, self._at)
            case _:
                QTest.keyPress(view, Qt.Key.Key_Space)

    def slides(self, pixels: int) -> None:
        view, to = self._person.view, self._at - QPoint(pixels, pixels // 2)
        match self._way:
            case "finger":
                QTest.touchEvent(view, self._person._finger).move(0, to, view).commit()
            case "mouse":
                QTest.mouseMove(view, to)

    def lets_go(self) -> None:
        view = self._person.view
        match self._way:
            case "finger":
                QTest.touchEvent(view, self._person._finger).release(0, self._at, view).commit()
            case "mouse":
                QTest.mouseRelease(view, LEFT, PLAIN, self._at)
            case _:
                QTest.keyRelease(view, Qt.Key.Key_Space)


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


@pytest.fixture
def clock() -> LeapingClock:
    return LeapingClock()


@pytest.fixture
def at_the_steps(open_app: Callable[..., Person], clock: LeapingClock) -> Person:
    """Somebody at a step that offers a squeeze."""
    person = open_app(clock=clock)
    person.app.together()
    walkthrough = person.companion.walkthrough
    for index in range(walkthrough.count):
        walkthrough.goTo(index)
        if walkthrough.technique == "squeeze":
            return person
    raise AssertionError("no step offers a squeeze")


def technique_button(person: Person) -> str:
    names = ("techniqueButton", "techniqueButtonBelow", "techniqueButtonBeside")
    person.waits_for(lambda: any(person.sees(name) for name in names))
    return next(name for name in names if person.sees(name))


def softens(person: Person, clock: LeapingClock) -> None:
    squeezing = person.companion.breathing.squeezing
    clock.ahead_s += squeezing.fallMs / 1000
    squeezing._soft.timeout.emit()


@pytest.mark.parametrize("way", ["finger", "mouse", "space bar"])
def test_the_step_begins_it_beside_the_words_and_it_answers_as_often_as_wished(
    at_the_steps: Person, clock: LeapingClock, way: str
) -> None:
    person, squeezing = at_the_steps, at_the_steps.companion.breathing.squeezing
    person.touches(technique_button(person))
    hand = Hand(person, way, middle(person.finds("squeezeArea")))
    for _ in range(2):
        person.waits_for(lambda: WORDS.squeeze.rest in person.texts())
        hand.presses()
        assert squeezing.grip == "held"
        person.waits_for(lambda: WORDS.squeeze.held in person.texts())
        hand.lets_go()
        assert squeezing.grip == "released"
        person.waits_for(lambda: WORDS.breathe_out in person.texts())
        softens(person, clock)
        assert squeezing.grip == "rest"
    assert person.app.screen == "together"


@pytest.mark.parametrize("way", ["finger", "mouse"])
def test_a_hand_that_slides_keeps_squeezing(at_the_steps: Person, way: str) -> None:
    person, squeezing = at_the_steps, at_the_steps.companion.breathing.squeezing
    person.touches(technique_button(person))
    hand = Hand(person, way, middle(person.finds("squeezeArea")))
    hand.presses()
    for part in range(1, 6):
        hand.slides(part * 90)
        assert squeezing.grip == "held"
    hand.lets_go()
    assert squeezing.grip == "released"


def test_a_space_bar_that_repeats_itself_stays_held(at_the_steps: Person) -> None:
    person, squeezing = at_the_steps, at_the_steps.companion.breathing.squeezing
    person.app.doTechnique("squeeze")
    hand = Hand(person, "space bar", middle(person.finds("squeezeArea")))
    hand.presses()
    for _ in range(5):
        repeats_space(person)
        assert squeezing.grip == "held"
    hand.lets_go()
    assert squeezing.grip == "released"


def test_who_moves_on_with_the_keyboard_lets_go(at_the_steps: Person) -> None:
    person, squeezing = at_the_steps, at_the_steps.companion.breathing.squeezing
    person.app.doTechnique("squeeze")
    Hand(person, "space bar", middle(person.finds("squeezeArea"))).presses()
    QTest.keyClick(person.view, Qt.Key.Key_Tab)
    assert squeezing.grip == "released"


def test_it_is_given_the_whole_screen_and_put_away_again(at_the_steps: Person) -> None:
    person, breathing = at_the_steps, at_the_steps.companion.breathing
    person.touches(technique_button(person))
    person.touches("openSqueeze")
    person.waits_for(lambda: person.app.screen == "breathing")
    hand = Hand(person, "finger", middle(person.finds("squeezeArea")))
    hand.presses()
    assert breathing.squeezing.grip == "held"
    hand.lets_go()
    person.touches("leaveSqueeze")
    person.waits_for(lambda: person.app.screen == "together")
    person.touches("endSqueeze")
    person.finds("openBreathing")
    assert not breathing.squeezing.active


def test_with_large_text_it_is_squeezed_in_the_strip(at_the_steps: Person) -> None:
    person, breathing = at_the_steps, at_the_steps.companion.breathing
    person.companion.look.setTextScale(2.0)
    person.app.doTechnique("squeeze")
    hand = Hand(person, "finger", middle(person.finds("squeezeArea")))
    hand.presses()
    assert breathing.squeezing.grip == "held"
    hand.lets_go()
    person.touches("endSqueeze")
    person.waits_for(lambda: not breathing.squeezing.active)


def test_more_about_the_step_has_it_too(at_the_steps: Person) -> None:
    person, breathing = at_the_steps, at_the_steps.companion.breathing
    person.app.open("walkthrough")
    person.finds("article")
    person.app.doTechnique("squeeze")
    hand = Hand(person, "mouse", middle(person.finds("squeezeArea")))
    hand.presses()
    assert breathing.squeezing.grip == "held"
    hand.lets_go()


@pytest.mark.parametrize("place", ["together", "breathing"])
def test_the_nurse_is_one_touch_away_even_with_a_hand_on_it(
    at_the_steps: Person, place: str
) -> None:
    person, breathing = at_the_steps, at_the_steps.companion.breathing
    breathing.squeeze()
    person.app.open(place)
    Hand(person, "space bar", middle(person.finds("squeezeArea"))).presses()
    assert breathing.squeezing.grip == "held"
    person.touches("nurseButton")
    person.waits_for(lambda: person.companion.visit.nurseCalled)
    person.waits_for(lambda: breathing.squeezing.grip != "held")


def test_going_away_with_a_hand_on_it_lets_go(at_the_steps: Person) -> None:
    person, breathing = at_the_steps, at_the_steps.companion.breathing
    breathing.squeeze()
    Hand(person, "finger", middle(person.finds("squeezeArea"))).presses()
    person.app.open("walkthrough")
    person.waits_for(lambda: breathing.squeezing.grip != "held")


def test_after_medicine_letting_go_asks_for_no_breath(at_the_steps: Person) -> None:
    person, breathing = at_the_steps, at_the_steps.companion.breathing
    person.companion.clinic.setMedicine("relaxing")
    person.app.together()
    person.app.doTechnique("squeeze")
    words = load_breathing_words(assets_dir() / "breathing", person.companion.clinic.audience)
    hand = Hand(person, "finger", middle(person.finds("squeezeArea")))
    hand.presses()
    hand.lets_go()
    person.waits_for(lambda: words.squeeze.let_go in person.texts())
    assert words.breathe_out not in person.texts()
    assert breathing.squeezing.grip == "released"
