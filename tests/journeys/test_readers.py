"""Children, teens and parents: from the nurse's hands to the check-out, in their own words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from companion.device.paths import assets_dir
from companion.visit.faces import FACES
from companion.visit.words import load_visit_words
from companion.walkthrough.model import READERS

from .conftest import Person

LIKENESSES = ("skin_s7", "head_curls", "hair_black", "cloth_coral")


def hand_over_to(person: Person, reader: str) -> None:
    """As a nurse does: hold, say who it is for, give the tablet away."""
    person.holds("nurseCorner")
    person.waits_for(lambda: person.app.screen == "corner")
    person.touches(f"audience_{reader}")
    person.waits_for(lambda: person.companion.clinic.audience == reader)
    person.touches("backToPersonButton")
    person.waits_for(lambda: person.app.screen == "welcome")


def pixels(item: QQuickItem, person: Person) -> QImage:
    """What of the window an item covers."""
    window: QImage = person.view.grabWindow()
    return window.copy(item.mapRectToScene(item.boundingRect()).toRect())


def scrolls_to(person: Person, area: str, name: str) -> None:
    """Turn a page until something on it is in view."""
    item = person.finds(name)
    QMetaObject.invokeMethod(person.finds(area), "reveal", Q_ARG(QQuickItem, item))


def faded_in(item: QQuickItem | None) -> bool:
    """Whether nothing that holds the item is still fading."""
    while item is not None:
        if item.opacity() < 1:
            return False
        item = item.parentItem()
    return True


@pytest.mark.parametrize("reader", READERS)
def test_the_tablet_is_handed_over_in_three_touches_to_anyone(person: Person, reader: str) -> None:
    hand_over_to(person, reader)
    words = load_visit_words(assets_dir() / "visit", reader)
    person.finds("beginButton")
    person.waits_for(lambda: (words.welcome.lead or "step by step") in person.texts())
    person.touches("beginButton")
    person.waits_for(lambda: person.app.screen == "checkin")
    person.finds("goOnButton")
    assert words.worry.question in person.texts()
    assert words.note in person.texts()
    assert (person.sees("worry5") is None) is (reader in ("child", "little"))
    assert (person.sees("face2") is None) is (reader not in ("child", "little"))


def test_a_child_meets_pip_points_at_a_face_and_checks_out_by_faces(person: Person) -> None:
    hand_over_to(person, "child")
    assert "Hi! I am Pip." in person.texts()
    person.touches("beginButton")
    person.touches("face4")
    person.waits_for(lambda: person.companion.visit.face == FACES - 1)
    answer = person.companion.visit.words["worryHighAnswer"]
    person.waits_for(lambda: answer in person.texts())
    person.touches("detail_steps")
    person.waits_for(lambda: person.companion.walkthrough.detail == "steps")
    person.touches("goOnButton")
    person.waits_for(lambda: person.app.screen == "together")
    assert person.companion.walkthrough.pictureView == "child"
    person.waits_for(lambda: person.companion.walkthrough.happens in person.texts())
    person.touches("menuButton")
    person.touches("finishedRow")
    person.waits_for(lambda: person.app.screen == "checkout")
    person.touches("face1")
    person.waits_for(lambda: "Less than before." in person.texts())
    assert person.companion.visit.words["afterThanks"] in person.texts()


def test_touching_a_face_again_takes_it_back(person: Person) -> None:
    hand_over_to(person, "little")
    person.touches("beginButton")
    person.touches("face3")
    person.waits_for(lambda: person.companion.visit.face == 3)
    person.touches("face3")
    person.waits_for(lambda: person.companion.visit.face == -1)


def test_a_little_one_is_not_asked_how_much(person: Person) -> None:
    hand_over_to(person, "little")
    person.touches("beginButton")
    person.finds("face0")
    assert person.sees("detail_main") is None
    assert person.companion.visit.words["howMuchQuestion"] not in person.texts()
    assert person.sees("looksLikeButton") is not None


def test_a_child_calls_the_nurse_in_their_own_words(person: Person) -> None:
    hand_over_to(person, "little")
    person.touches("nurseButton")
    person.finds("okayButton")
    words = load_visit_words(assets_dir() / "visit", "little").nurse
    for text in (words.title, words.shown, words.not_bell, words.help_now, words.reasons["ask"]):
        assert text in person.texts()


def test_a_parent_reads_for_a_child_of_the_age_the_nurse_named(person: Person) -> None:
    person.app.open("corner")
    person.touches("audience_parent")
    person.waits_for(lambda: person.companion.clinic.audience == "parent")
    person.companion.clinic.setAge("little")
    person.waits_for(lambda: "Child 3–6" in person.companion.clinic.summary)
    assert person.companion.clinic.summary in person.texts()
    person.touches("backToPersonButton")
    person.touches("beginButton")
    person.touches("worry6")
    person.waits_for(lambda: person.companion.visit.worry == 6)
    assert "This is about you, not your child." in person.texts()
    person.clicks("goOnButton")
    person.waits_for(lambda: person.app.screen == "together")
    assert person.companion.walkthrough.pictureView == "parent"


def test_only_children_and_parents_are_offered_a_hug(person: Person) -> None:
    person.app.open("corner")
    for reader in READERS:
        person.companion.clinic.setAudience(reader)
        person.finds("position_side")
        hugged = person.sees("position_hug") is not None
        assert hugged is (reader in ("child", "little", "parent"))
        asked = person.sees("age0") is not None
        assert asked is (reader == "parent")


def test_which_bone_and_cream_are_asked_below_and_change_the_summary(person: Person) -> None:
    person.app.open("corner")
    scrolls_to(person, "cornerScroll", "cream1")
    person.clicks("site1")
    person.waits_for(lambda: person.companion.clinic.site == "other")
    person.clicks("cream1")
    person.waits_for(lambda: person.companion.clinic.cream == "yes")
    summary = person.companion.clinic.summary
    assert "Another bone" in summary
    assert "Numbing cream" in summary
    assert summary in person.texts()


def test_what_was_said_stays_meaningful_when_the_reader_changes(person: Person) -> None:
    person.touches("beginButton")
    person.touches("worry9")
    person.waits_for(lambda: person.companion.visit.worry == 9)
    person.companion.clinic.setAudience("child")
    person.waits_for(lambda: person.sees("face4") is not None)
    assert person.finds("face4").property("chosen")
    assert person.companion.visit.words["worryHighAnswer"] in person.texts()
    person.app.finish()
    person.touches("face4")
    person.waits_for(lambda: person.companion.visit.change == "same")
    person.companion.clinic.setAudience("adult")
    assert person.companion.visit.worry == 9
    assert person.companion.visit.faces == []


def test_one_preset_hands_the_tablet_over_and_erasing_comes_first(person: Person) -> None:
    person.touches("beginButton")
    person.touches("worry7")
    person.waits_for(lambda: person.companion.visit.worry == 7)
    person.touches("backButton")
    person.waits_for(lambda: person.app.screen == "welcome")

    touches = ["nurseCorner", "newVisitButton", "forgetButton", "preset_child_asleep"]
    person.holds(touches[0])
    person.waits_for(lambda: person.app.screen == "corner")
    for name in touches[1:]:
        person.touches(name)
    person.waits_for(lambda: person.app.screen == "welcome")
    assert person.companion.visit.worry == -1
    clinic = person.companion.clinic
    assert (clinic.audience, clinic.medicine, clinic.paced) == ("child", "asleep", False)
    person.waits_for(lambda: "Rest with Pip" in person.texts())
    assert len(touches) <= 4


def test_a_second_touch_on_erasing_keeps_everything(person: Person) -> None:
    person.companion.visit.setWorry(7)
    person.app.open("corner")
    person.touches("newVisitButton")
    person.finds("keepButton")
    place = person.finds("keepButton").mapRectToScene(person.finds("keepButton").boundingRect())
    person.touches("keepButton")
    first = person.finds("newVisitButton")
    assert first.mapRectToScene(first.boundingRect()) == place
    assert person.companion.visit.worry == 7


def test_a_likeness_recolours_the_picture_at_once_and_is_gone_with_the_visit(
    person: Person,
) -> None:
    person.touches("lookButton")
    person.touches("likenessRow")
    picture = person.finds("likenessPicture")
    person.waits_for(lambda: bool(picture.property("shown")))
    person.waits_for(lambda: faded_in(picture))
    seen = [pixels(picture, person)]
    for name in LIKENESSES:
        person.touches(name)
        person.waits_for(lambda: pixels(picture, person) not in seen)
        seen.append(pixels(picture, person))
    assert person.companion.look.likeness == "s7-curls-black-coral"
    person.touches("mixedPeople")
    person.waits_for(lambda: person.companion.look.likeness == "own")
    person.waits_for(lambda: pixels(picture, person) == seen[0])

    person.touches("skin_s7")
    person.waits_for(lambda: person.companion.look.likeness == "s7-own-own-own")
    assert person.companion.rooms["look"].kept()["likeness"] == {
        "skin": "s7",
        "head": "",
        "hair": "",
        "cloth": "",
    }
    person.app.newVisit()
    assert person.companion.look.likeness == "own"


def test_a_child_chooses_who_looks_like_them_from_the_check_in(person: Person) -> None:
    hand_over_to(person, "child")
    person.touches("beginButton")
    person.touches("looksLikeButton")
    person.touches("skin_s4")
    person.waits_for(lambda: person.companion.look.likeness.startswith("s4"))
    person.touches("closeSheet")
    person.finds("goOnButton")


def test_a_likeness_and_a_face_survive_a_restart(open_app: Callable[..., Person]) -> None:
    first = open_app()
    first.companion.clinic.setAudience("child")
    first.companion.visit.setFace(3)
    first.companion.look.lookLike("skin", "s5")
    kept = {name: room.kept() for name, room in first.companion.rooms.items()}
    again = open_app(kept=kept)
    assert again.companion.visit.face == 3
    assert again.companion.visit.highWorry
    assert len(again.companion.visit.faces) == FACES
    assert again.companion.look.likeness == "s5-own-own-own"
