"""A person gathers questions, writes their own, puts them in order, and shows them to the team."""

from typing import cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from companion.questions.model import MAX_QUESTIONS
from tests.journeys.asking import (
    comes_to,
    drags,
    field,
    gathers,
    keys_down,
    middle,
    mine,
    presses,
    questions,
    shown,
    swipes,
)

from .conftest import Person


def test_questions_are_chosen_by_touch_and_let_go_again(person: Person) -> None:
    comes_to(person, "questions")
    person.touches("offered0_1")
    person.touches("offered0_0")
    person.waits_for(lambda: len(mine(person)) == 2)
    first, second = (person.finds(name).property("text") for name in ("offered0_0", "offered0_1"))
    assert mine(person) == [second, first]
    assert "Show my 2 questions" in person.texts()
    person.touches("offered0_1")
    person.waits_for(lambda: mine(person) == [first])
    assert "Show my question" in person.texts()


def test_an_empty_list_offers_a_start_and_nothing_to_show(person: Person) -> None:
    comes_to(person, "questions")
    assert person.sees("showQuestions") is None
    start = person.finds("start1").property("text")
    person.touches("start1")
    person.waits_for(lambda: mine(person) == [start])
    person.finds("showQuestions")


def test_hard_questions_stand_behind_a_door(person: Person) -> None:
    comes_to(person, "questions")
    assert person.sees("offered4_0") is None
    keys_down(person, "openGroup4")
    presses(person, Qt.Key.Key_Space)
    person.finds("offered4_0")
    keys_down(person, "offered4_0")
    presses(person, Qt.Key.Key_Space)
    person.waits_for(lambda: len(mine(person)) == 1)


def test_a_row_is_dragged_by_a_finger_to_its_place(person: Person) -> None:
    comes_to(person, "questions")
    gathers(person, "One?", "Two?", "Three?", "Four?")
    drags(person, "mine0Handle", "mine2")
    person.waits_for(lambda: mine(person) == ["Two?", "Three?", "One?", "Four?"])
    drags(person, "mine3Handle", "mine0")
    person.waits_for(lambda: mine(person) == ["Four?", "Two?", "Three?", "One?"])


def test_a_dragged_row_takes_the_list_along(person: Person) -> None:
    comes_to(person, "questions")
    gathers(person, *(f"Question {number}?" for number in range(20)))
    start = middle(person.finds("mine0Handle"))
    edge = QPoint(start.x(), middle(person.finds("showQuestions")).y())
    QTest.mousePress(person.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(person.view, start + QPoint(0, 40))
    QTest.mouseMove(person.view, edge)
    person.waits_for(lambda: mine(person)[-1] == "Question 0?")
    QTest.mouseRelease(person.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge)
    assert sorted(mine(person)) == sorted(f"Question {number}?" for number in range(20))


def test_a_row_is_moved_by_its_buttons(person: Person) -> None:
    comes_to(person, "questions")
    gathers(person, "One?", "Two?", "Three?")
    person.touches("mine2")
    person.touches("mine2Up")
    person.touches("mine1Up")
    assert mine(person) == ["Three?", "One?", "Two?"]
    person.finds("mine0Remove")
    assert person.sees("mine0Up") is None
    person.touches("mine0Down")
    assert mine(person) == ["One?", "Three?", "Two?"]


def test_the_keyboard_moves_a_row_and_stays_on_it(person: Person) -> None:
    comes_to(person, "questions")
    gathers(person, "One?", "Two?", "Three?")
    keys_down(person, "mine0")
    row = person.finds("mine0")
    for _ in range(2):
        QTest.keyClick(person.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert mine(person) == ["Two?", "Three?", "One?"]
    assert row.hasActiveFocus()
    assert row.objectName() == "mine2"
    QTest.keyClick(person.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert mine(person) == ["Two?", "One?", "Three?"]
    presses(person, Qt.Key.Key_Delete)
    assert mine(person) == ["Two?", "Three?"]
    presses(person, Qt.Key.Key_Space)
    assert mine(person) == ["Two?", "One?", "Three?"]


def test_what_was_removed_comes_back_to_its_place(person: Person) -> None:
    comes_to(person, "questions")
    gathers(person, "One?", "Two?", "Three?")
    person.touches("mine1")
    person.touches("mine1Remove")
    person.waits_for(lambda: mine(person) == ["One?", "Three?"])
    assert "Removed: Two?" in person.texts()
    person.touches("undoRemove")
    person.waits_for(lambda: mine(person) == ["One?", "Two?", "Three?"])
    assert person.sees("undoRemove") is None


def test_the_way_to_paper_is_on_the_list(person: Person) -> None:
    comes_to(person, "questions")
    gathers(person, "One?")
    person.touches("takeHomeQuestions")
    person.waits_for(lambda: person.app.screen == "takehome")


def test_a_card_elsewhere_and_the_page_share_one_list(person: Person) -> None:
    comes_to(person, "questions")
    person.companion.chapters.questionWanted.emit(questions(person).starts[0]["questionId"])
    person.waits_for(lambda: bool(person.finds("offered0_0").property("chosen")))
    person.touches("offered0_0")
    person.waits_for(lambda: mine(person) == [])


def test_very_fast_touches_are_all_counted(person: Person) -> None:
    comes_to(person, "questions")
    point = middle(person.finds("offered0_0"))
    finger = QTest.createTouchDevice()
    for _ in range(31):
        QTest.touchEvent(person.view, finger).press(0, point, person.view).commit()
        QTest.touchEvent(person.view, finger).release(0, point, person.view).commit()
    assert len(mine(person)) == 1


def test_the_team_reads_and_answers(person: Person) -> None:
    comes_to(person, "questions")
    gathers(person, "One?", "Two?")
    person.touches("showQuestions")
    person.waits_for(lambda: person.app.screen == "show")
    person.touches("answered1")
    assert [one.answered for one in questions(person).questions] == [False, True]
    assert "I would like to ask" in person.texts()
    person.touches("answered0")
    person.waits_for(lambda: "All your questions have an answer" in person.texts())
    person.touches("answered0")
    person.waits_for(lambda: "I would like to ask" in person.texts())
    person.touches("backButton")
    person.waits_for(lambda: person.app.screen == "questions")


def test_many_questions_turn_by_arrow_by_key_and_by_swipe(person: Person) -> None:
    gathers(person, *(f"Question {number}?" for number in range(MAX_QUESTIONS)))
    comes_to(person, "show")
    first = shown(person)
    assert 1 < len(first) <= 4
    assert first == mine(person)[: len(first)]
    person.touches("showAfter")
    person.waits_for(lambda: shown(person)[0] == mine(person)[len(first)])
    presses(person, Qt.Key.Key_PageUp)
    person.waits_for(lambda: shown(person) == first)
    presses(person, Qt.Key.Key_Right)
    person.waits_for(lambda: shown(person) != first)
    swipes(person, 400)
    person.waits_for(lambda: shown(person) == first)
    swipes(person, -400)
    person.waits_for(lambda: shown(person) != first)
    seen = list(first)
    for _ in range(MAX_QUESTIONS):
        seen += shown(person)
        presses(person, Qt.Key.Key_PageDown)
        if shown(person)[-1] == seen[-1]:
            break
    assert seen == mine(person)


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)])
def test_the_longest_words_stay_within_their_row(
    person: Person, size: tuple[int, int], text_scale: float
) -> None:
    person.companion.look.setTextScale(text_scale)
    gathers(person, "Donaudampfschifffahrt" * 9, "هل سأشعر بالألم؟ " * 11)
    comes_to(person, "show", size)
    row = person.finds("shown0")
    assert cast(float, row.property("contentWidth")) <= row.width()
    assert row.mapToScene(QPointF(row.width(), 0)).x() <= size[0]
    assert row.property("truncated") is False


def test_an_empty_show_leads_to_the_questions(person: Person) -> None:
    comes_to(person, "show")
    person.touches("chooseQuestions")
    person.waits_for(lambda: person.app.screen == "questions")


def test_a_full_list_says_so_and_loses_nothing(person: Person) -> None:
    gathers(person, *(f"Question {number}?" for number in range(MAX_QUESTIONS + 3)))
    comes_to(person, "questions")
    assert len(mine(person)) == MAX_QUESTIONS
    assert person.sees("offered0_0") is None
    assert f"Your list has {MAX_QUESTIONS} questions." in person.texts()


def test_a_new_visit_finds_nothing_of_the_last(person: Person) -> None:
    comes_to(person, "questions")
    person.touches("offered0_0")
    person.touches("writeMyOwn")
    presses(person, "A secret")
    person.app.newVisit()
    comes_to(person, "questions")
    assert mine(person) == []
    person.touches("writeMyOwn")
    assert field(person).property("text") == ""
    assert "secret" not in str({name: room.kept() for name, room in person.companion.rooms.items()})


def test_what_the_last_person_removed_is_not_offered_to_the_next(person: Person) -> None:
    comes_to(person, "questions")
    gathers(person, "A secret?")
    person.touches("mine0")
    person.touches("mine0Remove")
    person.finds("undoRemove")
    person.app.newVisit()
    comes_to(person, "questions")
    assert person.sees("undoRemove") is None
    assert "secret" not in person.texts()
