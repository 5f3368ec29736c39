"""A person gathers questions, writes their own, puts them in order, and shows them to the team."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from companion.app.survey import every_item
from companion.questions.model import MAX_CHARACTERS, MAX_QUESTIONS
from companion.questions.view_model import QuestionsViewModel

from .conftest import Person


def questions(person: Person) -> QuestionsViewModel:
    model: QuestionsViewModel = person.companion.questions
    return model


def mine(person: Person) -> list[str]:
    """The words on the list, in its order."""
    return [one.text for one in questions(person).questions]


def comes_to(person: Person, screen: str, size: tuple[int, int] = (1280, 800)) -> None:
    person.view.resize(*size)
    person.app.open(screen)
    person.waits_for(lambda: person.app.screen == screen)
    person.finds("nurseButton")


def gathers(person: Person, *texts: str) -> None:
    for text in texts:
        questions(person).beginWriting("")
        questions(person).setDraft(text)
        questions(person).finishWriting()


def presses(person: Person, *keys: Qt.Key | str) -> None:
    for key in keys:
        if not isinstance(key, str):
            QTest.keyClick(person.view, key)
            continue
        for letter in key:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QGuiApplication.sendEvent(person.view, event)


def field(person: Person) -> QQuickItem:
    found: QQuickItem = person.finds("ownQuestionInput")
    return found


def drags(person: Person, name: str, onto: str) -> None:
    """Take it by the handle with a finger, go to the middle of another row and a little beyond."""
    start, end = middle(person.finds(name)), middle(person.finds(onto))
    finger = QTest.createTouchDevice()
    QTest.touchEvent(person.view, finger).press(0, start, person.view).commit()
    for share in (0.2, 0.5, 0.8, 1.0, 1.05):
        point = start + (end - start) * share
        QTest.touchEvent(person.view, finger).move(0, point, person.view).commit()
    QTest.touchEvent(person.view, finger).release(0, point, person.view).commit()


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def keys_down(person: Person, name: str) -> None:
    wanted = person.finds(name)
    for _ in range(80):
        if wanted.hasActiveFocus():
            return
        presses(person, Qt.Key.Key_Tab)
    raise AssertionError(f"the keyboard never reaches {name}")


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


def shown(person: Person) -> list[str]:
    """The questions in front of the team now, all of them whole."""
    texts = [
        item
        for item in every_item(person.view.contentItem())
        if item.objectName().startswith("shown") and item.isVisible() and item.width() > 0
    ]
    texts = [item for item in texts if item.inherits("QQuickText")]
    return [str(item.property("text")) for item in texts]


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


def swipes(person: Person, by: int) -> None:
    start = middle(person.finds("showAfter")) + QPoint(-640, -300)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(person.view, finger).press(0, start, person.view).commit()
    for share in (0.2, 0.5, 1.0):
        point = start + QPoint(round(by * share), 0)
        QTest.touchEvent(person.view, finger).move(0, point, person.view).commit()
    QTest.touchEvent(person.view, finger).release(0, point, person.view).commit()


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


def test_without_keyboards_a_hardware_keyboard_still_writes(person: Person) -> None:
    questions(person).offer_keyboards(())
    comes_to(person, "questions")
    person.touches("writeMyOwn")
    assert person.sees("keyDone") is None
    presses(person, "Still?", Qt.Key.Key_Return)
    person.waits_for(lambda: mine(person) == ["Still?"])
