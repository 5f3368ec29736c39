"""A question in one's own words, by touch and by hardware keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from companion.questions.model import MAX_CHARACTERS
from tests.journeys.asking import (
    comes_to,
    field,
    gathers,
    middle,
    mine,
    presses,
    questions,
)

from .conftest import Person


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600), (1920, 1080)])
def test_a_question_is_written_by_touching_keys(person: Person, size: tuple[int, int]) -> None:
    comes_to(person, "questions", size)
    if person.sees("showMine"):
        person.touches("showMine")
    person.touches("writeMyOwn")
    for key in ("key_h", "key_o", "key_w", "key_s", "keyErase", "keySpace", "keySigns", "key_2"):
        person.touches(key)
    person.touches("keySigns")
    person.touches("key_?")
    assert field(person).property("text") == "How 2?"
    assert field(person).hasActiveFocus()
    person.touches("keyDone")
    person.waits_for(lambda: mine(person) == ["How 2?"])
    person.finds("mine0")


def test_shift_is_for_one_letter_then_for_all(person: Person) -> None:
    comes_to(person, "questions")
    person.touches("writeMyOwn")
    for key in ("key_a", "key_b", "keyShift", "key_c", "key_d"):
        person.touches(key)
    assert field(person).property("text") == "AbCd"
    for key in ("keyShift", "keyShift", "key_e", "key_f", "keyShift", "key_g"):
        person.touches(key)
    assert field(person).property("text") == "AbCdEFg"


def test_a_long_press_offers_accents_that_wait_for_a_touch(person: Person) -> None:
    comes_to(person, "questions")
    person.touches("writeMyOwn")
    person.touches("key_r")
    point = middle(person.finds("key_e"))
    finger = QTest.createTouchDevice()
    QTest.touchEvent(person.view, finger).press(0, point, person.view).commit()
    person.finds("accent_é")
    QTest.touchEvent(person.view, finger).release(0, point, person.view).commit()
    assert field(person).property("text") == "R"
    person.touches("accent_é")
    assert field(person).property("text") == "Ré"
    assert person.sees("accent_é") is None
    person.finds("key_e")


def test_the_globe_leads_through_every_language_and_back(person: Person) -> None:
    comes_to(person, "questions")
    person.touches("writeMyOwn")
    names = []
    for _ in questions(person).keyboards:
        person.touches("keyLanguage")
        names.append(person.finds("keySpace").property("text"))
    assert names == ["Español", "Français", "Deutsch", "English"]


def test_two_thumbs_write_every_letter(person: Person) -> None:
    comes_to(person, "questions")
    person.touches("writeMyOwn")
    finger = QTest.createTouchDevice()
    places = {name: middle(person.finds(f"key_{name}")) for name in "as"}
    for _ in range(20):
        touch = QTest.touchEvent(person.view, finger)
        touch.press(0, places["a"], person.view).press(1, places["s"], person.view).commit()
        touch = QTest.touchEvent(person.view, finger)
        touch.release(0, places["a"], person.view).release(1, places["s"], person.view).commit()
    assert sorted(field(person).property("text").lower()) == ["a"] * 20 + ["s"] * 20


def test_a_question_is_written_by_a_hardware_keyboard(person: Person) -> None:
    comes_to(person, "questions")
    person.touches("writeMyOwn")
    presses(person, "May I singg", Qt.Key.Key_Backspace, "?")
    QTest.keyClick(person.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    presses(person, "Gone")
    QTest.keyClick(person.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.waits_for(lambda: field(person).property("text").startswith("May I sing?"))
    presses(person, Qt.Key.Key_Return)
    person.waits_for(lambda: mine(person) == ["May I sing?"])


def test_what_is_pasted_keeps_to_its_length_and_spares_what_stood_there(person: Person) -> None:
    clipboard = QGuiApplication.clipboard()
    comes_to(person, "questions")
    person.touches("writeMyOwn")
    presses(person, "Before after", *[Qt.Key.Key_Left] * 6)
    clipboard.setText("😀 هل " * 90)
    QTest.keyClick(person.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    text = field(person).property("text")
    assert len(text) == MAX_CHARACTERS
    assert text.startswith("Before😀 هل")
    assert text.endswith(" after")
    assert "as long as it can be" in person.texts()
    presses(person, "x")
    assert field(person).property("text") == text
    person.touches("keyErase")
    assert "Room for 1 more letters." in person.texts()


@pytest.mark.parametrize("letter", ["e\u0301", "👍🏽", "👩‍👧", "é", "字"])
def test_the_eraser_takes_a_letter_whole(person: Person, letter: str) -> None:
    questions(person).beginWriting("")
    questions(person).setDraft(f"ab{letter}")
    comes_to(person, "questions")
    person.touches("keyErase")
    assert field(person).property("text") == "ab"


def test_new_words_wait_while_one_is_elsewhere(open_app: Callable[..., Person]) -> None:
    person = open_app()
    comes_to(person, "questions")
    person.touches("writeMyOwn")
    presses(person, "Half a ques")
    person.touches("breatheButton")
    person.waits_for(lambda: person.app.screen == "breathing")
    comes_to(person, "questions")
    assert field(person).property("text") == "Half a ques"
    person.touches("leaveWriting")
    person.touches("writeMyOwn")
    assert field(person).property("text") == "Half a ques"
    kept = {name: room.kept() for name, room in person.companion.rooms.items()}
    again = open_app(kept=kept)
    assert again.app.screen == "questions"
    assert field(again).property("text") == "Half a ques"


def test_ones_own_words_can_be_changed_and_left_as_they_were(person: Person) -> None:
    comes_to(person, "questions")
    gathers(person, "Is it long")
    person.touches("mine0")
    person.touches("mine0Change")
    presses(person, "er?")
    person.touches("addQuestion")
    person.waits_for(lambda: mine(person) == ["Is it longer?"])
    person.touches("mine0Change")
    presses(person, " No.", Qt.Key.Key_Escape)
    person.waits_for(lambda: not questions(person).writing)
    assert mine(person) == ["Is it longer?"]
    assert person.app.screen == "questions"


def test_without_keyboards_a_hardware_keyboard_still_writes(person: Person) -> None:
    questions(person).offer_keyboards(())
    comes_to(person, "questions")
    person.touches("writeMyOwn")
    assert person.sees("keyDone") is None
    presses(person, "Still?", Qt.Key.Key_Return)
    person.waits_for(lambda: mine(person) == ["Still?"])
