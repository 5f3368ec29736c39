"""Somebody finds their own pace with a finger, a mouse or the space bar, and is led from there."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from companion.breathing.pacer import LISTENS_S
from companion.breathing.words import load_breathing_words
from companion.device.paths import assets_dir

from .conftest import Person

WORDS = load_breathing_words(assets_dir() / "breathing").own_pace
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class LeapingClock:
    """The monotonic clock, and what a test has leapt over."""

    ahead_s = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.ahead_s


@pytest.fixture
def clock() -> LeapingClock:
    return LeapingClock()


@pytest.fixture
def listened_to(open_app: Callable[..., Person], clock: LeapingClock) -> Person:
    """Somebody on the breathing page, who asked for their own pace."""
    person = open_app(clock=clock)
    person.app.open("breathing")
    person.touches("findMyPace")
    person.finds("tapArea")
    return person


def spot(person: Person, across: float, down: float) -> QPoint:
    """A place on the area to touch."""
    item = person.finds("tapArea")
    return item.mapToScene(QPointF(item.width() * across, item.height() * down)).toPoint()


def touches_with_a_finger(person: Person, at: QPoint) -> None:
    QTest.touchEvent(person.view, person._finger).press(0, at, person.view).commit()
    QTest.touchEvent(person.view, person._finger).release(0, at, person.view).commit()


def touches_with_a_mouse(person: Person, at: QPoint) -> None:
    QTest.mouseClick(person.view, LEFT, PLAIN, at)


def touches_with_the_space_bar(person: Person, _at: QPoint) -> None:
    QTest.keyClick(person.view, Qt.Key.Key_Space)


def repeats_space(person: Person) -> None:
    """What a held key sends again and again."""
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_Space, PLAIN, " ", True)
        QCoreApplication.sendEvent(person.view, event)


WAYS = [touches_with_a_finger, touches_with_a_mouse, touches_with_the_space_bar]
Touch = Callable[[Person, QPoint], None]


def touches_evenly(
    person: Person, clock: LeapingClock, touch: Touch, at: QPoint, every_s: float
) -> None:
    """Touch at the end of each breath until the listening is over."""
    own_pace = person.companion.breathing.ownPace
    for _ in range(round(LISTENS_S / every_s) + 2):
        if own_pace.stage != "listening":
            return
        touch(person, at)
        clock.ahead_s += every_s


def leaps_to_the_next_turn(person: Person, clock: LeapingClock) -> None:
    breathing = person.companion.breathing
    clock.ahead_s += breathing.leftMs() / 1000 + 0.001
    breathing._turn.timeout.emit()


@pytest.mark.parametrize("touch", WAYS)
def test_touches_anywhere_lead_a_breath_that_slows_down_and_ends_whole(
    listened_to: Person, clock: LeapingClock, touch: Touch
) -> None:
    person, breathing = listened_to, listened_to.companion.breathing
    assert WORDS.touch in person.texts()
    touches_evenly(person, clock, touch, spot(person, 0.15, 0.2), 4.0)
    person.waits_for(lambda: breathing.ownPace.stage == "leading")
    person.waits_for(lambda: WORDS.led in person.texts())
    assert not any(letter.isdigit() for letter in person.texts())
    leaps_to_the_next_turn(person, clock)
    first_s = breathing.inS + breathing.outS
    assert first_s == pytest.approx(4.0, abs=0.2)
    for _ in range(14):
        leaps_to_the_next_turn(person, clock)
    assert breathing.inS + breathing.outS > first_s
    person.touches("leaveBreathing")
    assert breathing.state == "finishing"
    while breathing.state == "finishing":
        before = breathing.phase
        leaps_to_the_next_turn(person, clock)
    assert (before, breathing.state) == ("out", "ended")
    person.finds("backToSteps")


def test_holding_while_breathing_in_is_heard_as_well(
    listened_to: Person, clock: LeapingClock
) -> None:
    person, at = listened_to, spot(listened_to, 0.8, 0.4)
    for _ in range(9):
        QTest.mousePress(person.view, LEFT, PLAIN, at)
        clock.ahead_s += 2.0
        QTest.mouseRelease(person.view, LEFT, PLAIN, at)
        clock.ahead_s += 3.0
    person.waits_for(lambda: person.companion.breathing.ownPace.stage == "leading")
    breath = person.companion.breathing.ownPace.breath
    assert breath is not None
    assert breath.lasts_s == pytest.approx(5.0, abs=0.2)


def test_a_space_bar_that_repeats_itself_is_one_touch(listened_to: Person) -> None:
    person, space = listened_to, Qt.Key.Key_Space
    QTest.keyPress(person.view, space)
    for _ in range(5):
        repeats_space(person)
    QTest.keyRelease(person.view, space)
    assert len(person.companion.breathing.ownPace._listening.taps_s) == 1


def test_too_few_touches_go_on_kindly(listened_to: Person, clock: LeapingClock) -> None:
    person, breathing = listened_to, listened_to.companion.breathing
    touches_with_a_finger(person, spot(person, 0.5, 0.5))
    clock.ahead_s += LISTENS_S + 1
    breathing.ownPace._wait.timeout.emit()
    person.waits_for(lambda: WORDS.few in person.texts())
    assert breathing.state == "settling"
    person.finds("leaveBreathing")


def test_a_hurried_breath_is_offered_rest_first(listened_to: Person, clock: LeapingClock) -> None:
    person, breathing = listened_to, listened_to.companion.breathing
    touches_evenly(person, clock, touches_with_a_finger, spot(person, 0.5, 0.4), 2.0)
    person.waits_for(lambda: WORDS.busy in person.texts())
    rest, slowly = person.finds("restFirst"), person.finds("goOnSlowly")
    assert min(rest.height(), slowly.height()) >= 80
    person.touches("restFirst")
    person.waits_for(lambda: breathing.state == "quiet")


def test_who_goes_on_slowly_may_go_on_touching(listened_to: Person, clock: LeapingClock) -> None:
    person, breathing = listened_to, listened_to.companion.breathing
    touches_evenly(person, clock, touches_with_a_finger, spot(person, 0.5, 0.4), 2.0)
    person.touches("goOnSlowly")
    person.waits_for(lambda: breathing.ownPace.stage == "leading")
    leaps_to_the_next_turn(person, clock)
    assert breathing.inS + breathing.outS == pytest.approx(2.5)
    item = person.finds("guideTaps")
    at = item.mapToScene(QPointF(item.width() * 0.2, item.height() * 0.4)).toPoint()
    for touch in WAYS:
        clock.ahead_s += 2.0
        touch(person, at)
        led = breathing.ownPace._led
        assert led is not None
        assert led.tap_s == pytest.approx(clock(), abs=1.0)
        leaps_to_the_next_turn(person, clock)
    assert breathing.state == "breathing"


@pytest.mark.parametrize("way", ["nurseButton", "backButton", "leaveOwnPace", "skipOwnPace"])
def test_every_way_out_stays_open_while_it_listens(listened_to: Person, way: str) -> None:
    person, breathing = listened_to, listened_to.companion.breathing
    touched = len(breathing.ownPace._listening.taps_s)
    person.touches(way)
    match way:
        case "nurseButton":
            person.waits_for(lambda: person.companion.visit.nurseCalled)
        case "skipOwnPace":
            person.waits_for(lambda: breathing.state == "settling")
        case _:
            person.waits_for(lambda: person.app.screen != "breathing")
            person.waits_for(lambda: breathing.ownPace.stage == "off")
            assert breathing.state == "idle"
    assert len(breathing.ownPace._listening.taps_s) == touched


def test_after_medicine_there_is_no_pace_to_find(open_app: Callable[..., Person]) -> None:
    person = open_app()
    person.companion.clinic.setMedicine("relaxing")
    person.app.open("breathing")
    person.finds("leaveBreathing")
    assert person.sees("findMyPace") is None
    person.companion.breathing.findMyPace()
    assert person.companion.breathing.state == "quiet"
