"""The calm page: a suggestion and large pictures, each one touch from what it shows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from companion.app.survey import every_item
from companion.device.settings import Settings

from .conftest import Person


def offers(person: Person) -> list[QQuickItem]:
    """The cards of the page, in and out of sight."""
    return [
        item
        for item in every_item(person.view.contentItem())
        if item.objectName().startswith("offer_") and item.isVisible()
    ]


def shown(person: Person) -> list[str]:
    return [item.objectName().removeprefix("offer_") for item in offers(person)]


@pytest.fixture
def calm(person: Person) -> Person:
    """Somebody on the calm page."""
    person.app.open("calm")
    person.finds("calmStart")
    return person


def test_one_touch_starts_the_suggestion_with_music(calm: Person) -> None:
    assert calm.companion.calm.suggestion["kind"] == "breath"
    calm.touches("calmStart")
    calm.waits_for(lambda: calm.app.screen == "breathing")
    assert calm.companion.breathing.state == "settling"
    assert calm.companion.breathing.pattern == "easy"
    assert calm.companion.music.playing


def test_nothing_starts_before_a_touch(calm: Person) -> None:
    assert calm.companion.breathing.state == "idle"
    assert not calm.companion.music.playing
    assert calm.sound.last("music") is None


def test_each_card_is_there_once_with_its_name(calm: Person) -> None:
    ids = [str(calm.companion.calm.suggestion["offerId"]), *shown(calm)]
    assert len(set(ids)) == len(ids) > 12
    for item in offers(calm):
        assert str(item.property("text")) in calm.texts()


def test_with_the_sound_off_nothing_is_offered_that_is_only_to_be_heard(calm: Person) -> None:
    assert "sound_only" in shown(calm)
    calm.companion.look.setSoundOff(True)
    calm.waits_for(lambda: "sound_only" not in shown(calm))
    calm.companion.look.setSoundOff(False)
    calm.waits_for(lambda: "sound_only" in shown(calm))


def test_a_pattern_starts_with_the_picture_it_was_chosen_by(calm: Person) -> None:
    gentle = next(item for item in offers(calm) if item.objectName() == "offer_gentle")
    gentle.forceActiveFocus()  # scrolls to it
    calm.touches("offer_gentle")
    calm.waits_for(lambda: calm.app.screen == "breathing")
    assert calm.companion.breathing.pattern == "gentle"
    assert calm.companion.breathing.guide == "lantern"


def test_with_less_motion_the_guide_stays_the_quiet_one(person: Person) -> None:
    person.companion.look.setLessMotion(True)
    person.app.open("calm")
    person.touches("calmStart")
    person.waits_for(lambda: person.app.screen == "breathing")
    assert person.companion.breathing.guide == "lantern"


def test_less_motion_stills_a_picture_that_only_came_with_the_card(calm: Person) -> None:
    breathing, look = calm.companion.breathing, calm.companion.look
    calm.companion.calm.start("easy")
    guides = [breathing.guide]
    look.setLessMotion(True)
    guides.append(breathing.guide)
    look.setLessMotion(False)
    breathing.setGuide("tide")
    look.setLessMotion(True)
    guides.append(breathing.guide)
    assert guides == ["lotus", "lantern", "tide"]


def test_on_a_tablet_with_less_motion_every_visit_begins_with_a_still_picture(
    open_app: Callable[..., Person],
) -> None:
    person = open_app(settings=Settings(start_less_motion=True))
    guides = [person.companion.breathing.guide]
    person.app.newVisit()
    guides.append(person.companion.breathing.guide)
    person.companion.look.setLessMotion(False)
    person.app.newVisit()
    guides.append(person.companion.breathing.guide)
    assert guides == ["lantern"] * 3


def test_an_exercise_begins_at_once(calm: Person) -> None:
    calm.touches("offer_five_senses")
    calm.waits_for(lambda: calm.app.screen == "practice")
    assert calm.companion.practice.exerciseId == "five_senses"
    assert calm.companion.practice.state == "playing"


def test_a_place_fills_the_screen_and_back_is_calm_again(calm: Person) -> None:
    place = next(one for one in calm.companion.calm.beside if one["kind"] == "place")
    calm.touches(f"offer_{place['offerId']}")
    calm.waits_for(lambda: calm.app.screen == "place")
    assert calm.companion.music.playing
    stage = calm.finds("place")
    assert stage.property("scene") == place["offerId"]
    calm.touches("placeMusic")
    calm.waits_for(lambda: not calm.companion.music.playing)
    calm.touches("backButton")
    calm.waits_for(lambda: calm.app.screen == "calm")


def test_music_opens_its_pieces_over_the_page(calm: Person) -> None:
    calm.touches("offer_music")
    calm.finds("piece_light_through_linen")
    assert calm.app.screen == "calm"


def test_what_was_chosen_stands_first_the_next_time(calm: Person) -> None:
    calm.touches("offer_five_senses")
    calm.waits_for(lambda: calm.app.screen == "practice")
    calm.app.back()
    calm.finds("calmStart")
    suggested = [calm.companion.calm.suggestion["offerId"]]
    calm.app.newVisit()
    calm.app.open("calm")
    suggested.append(calm.companion.calm.suggestion["offerId"])
    assert suggested == ["five_senses", "easy"]


def test_a_pattern_chosen_on_the_breathing_page_counts_as_well(calm: Person) -> None:
    calm.companion.breathing.setPattern("sigh")
    calm.app.together()
    calm.app.open("calm")
    assert calm.companion.calm.suggestion["offerId"] == "sigh"


def test_one_finds_ones_own_pace_or_something_to_squeeze(calm: Person) -> None:
    calm.companion.calm.start("own_pace")
    calm.waits_for(lambda: calm.app.screen == "breathing")
    assert calm.companion.breathing.ownPace.stage == "listening"
    calm.app.back()
    calm.companion.calm.start("squeeze_now")
    calm.waits_for(lambda: calm.companion.breathing.technique == "squeeze")
    assert calm.companion.breathing.state == "quiet"


def test_one_breathes_with_closed_eyes_at_once(calm: Person) -> None:
    calm.companion.calm.start("sound_only")
    calm.waits_for(lambda: calm.app.screen == "breathing")
    calm.waits_for(lambda: calm.companion.breathing.tones)
    assert calm.companion.breathing.state == "settling"
    calm.finds("eyesClosed")


def test_medicine_given_changes_the_page_at_once(calm: Person) -> None:
    assert "long_out" in shown(calm)
    calm.companion.clinic.setGiven(True)
    calm.waits_for(lambda: calm.companion.calm.suggestion["kind"] == "rest")
    calm.waits_for(lambda: "long_out" not in shown(calm))
    assert "breath" not in calm.texts().lower()
    calm.touches("calmStart")
    calm.waits_for(lambda: calm.companion.breathing.state == "quiet")
    assert calm.companion.music.playing


def test_the_nurse_says_how_much_time_is_left(person: Person) -> None:
    person.app.open("corner")
    person.companion.clinic.setWait("5")
    person.app.open("calm")
    person.finds("calmStart")
    assert all(float(str(one["minutes"])) <= 5 for one in person.companion.calm.beside)


def test_during_the_test_only_what_fits_how_one_lies(person: Person) -> None:
    person.companion.clinic.setPosition("stomach")
    person.companion.clinic.setStage("during")
    person.app.open("calm")
    person.finds("calmStart")
    assert "body_scan_stomach" in shown(person)
    assert not {"body_scan_side", "body_scan_chair", "five_senses"} & set(shown(person))


def test_a_small_child_sees_a_few_large_pictures_and_pip(person: Person) -> None:
    person.companion.clinic.setAudience("little")
    person.touches("calmButton")
    person.waits_for(lambda: person.app.screen == "calm")
    person.finds("calmStart")
    cards = offers(person)
    assert 3 <= len(cards) <= 4
    person.companion.clinic.setAudience("adult")
    person.waits_for(lambda: len(shown(person)) > 12)
    high = offers(person)[0].height()
    person.companion.clinic.setAudience("little")
    person.waits_for(lambda: len(shown(person)) <= 4)
    person.waits_for(lambda: offers(person)[0].height() > high)
    person.touches("calmStart")
    person.waits_for(lambda: person.app.screen == "breathing")
    assert person.companion.breathing.guide == "balloon"


@pytest.mark.parametrize(
    ("screen", "door"), [("together", "openCalm"), ("walkthrough", "openCalm"), ("call", "")]
)
def test_it_is_one_touch_from_the_breath_and_two_from_everywhere(
    person: Person, screen: str, door: str
) -> None:
    person.app.open(screen)
    if door:
        person.touches(door)
    else:
        person.touches("menuButton")
        person.touches("calmRow")
    person.waits_for(lambda: person.app.screen == "calm")
    person.touches("backButton")
    person.waits_for(lambda: person.app.screen == screen)


def test_by_keyboard_alone(calm: Person) -> None:
    wanted = calm.finds("offer_five_senses")
    for _ in range(20):
        if wanted.hasActiveFocus():
            break
        QTest.keyClick(calm.view, Qt.Key.Key_Tab)
    QTest.keyClick(calm.view, Qt.Key.Key_Return)
    calm.waits_for(lambda: calm.app.screen == "practice")


def test_it_stands_as_it_was_after_a_restart(open_app: Callable[..., Person]) -> None:
    first = open_app()
    first.app.open("calm")
    first.companion.calm.start("shore")
    kept = {name: room.kept() for name, room in first.companion.rooms.items()}
    again = open_app(kept=kept)
    assert again.app.screen == "place"
    assert again.companion.calm.place == "shore"
    again.touches("backButton")
    again.waits_for(lambda: again.companion.calm.suggestion.get("offerId") == "shore")
