"""A person's list of questions: whatever is done to it, in whatever order."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.questions.model import (
    MAX_CHARACTERS,
    MAX_QUESTIONS,
    Draft,
    Question,
    Questions,
    answer,
    draft_from,
    fit,
    move,
    put_back,
    questions_from,
    reword,
    take_off,
    taken_off,
    toggle,
    told_anew,
    write,
)

OFFERED = [f"questions.{number}" for number in range(8)]
IDS = st.sampled_from([*OFFERED, "own.1", "own.2", "own.3", "nobody's"])
WORDS = st.text(max_size=260)
DEEDS = st.one_of(
    st.tuples(st.just(lambda now, id_: toggle(now, id_, f"{id_}?")), st.sampled_from(OFFERED)),
    st.tuples(st.just(write), WORDS),
    st.tuples(st.just(take_off), IDS),
    st.tuples(st.just(answer), IDS),
    st.tuples(st.just(lambda now, id_: reword(now, id_, "Other words?")), IDS),
    st.tuples(st.just(lambda now, id_: move(now, id_, -1)), IDS),
    st.tuples(st.just(lambda now, id_: move(now, id_, 3)), IDS),
)


@st.composite
def lists(draw: st.DrawFn) -> Questions:
    """A list as somebody left it after any number of deeds."""
    now: Questions = ()
    for do, what in draw(st.lists(DEEDS, max_size=30)):
        now = do(now, what)
    return now


def three() -> Questions:
    return write(toggle(toggle((), "a", "A?"), "b", "B?"), "Mine?")


@given(lists())
def test_no_question_stands_twice_and_every_one_has_words(now: Questions) -> None:
    assert len({one.id for one in now}) == len(now)
    assert all(one.text for one in now)
    assert all(len(one.text) <= MAX_CHARACTERS for one in now if one.own)


@given(lists())
def test_what_the_parent_keeps_comes_back_whole(now: Questions) -> None:
    kept = json.loads(json.dumps([asdict(one) for one in now]))
    assert questions_from(kept) == now


@given(lists(), IDS, st.integers(-9, 9))
def test_a_move_changes_the_place_of_one_and_no_other(
    now: Questions, id_: str, places: int
) -> None:
    after = move(now, id_, places)
    assert take_off(after, id_) == take_off(now, id_)
    found = taken_off(now, id_)
    if found:
        last = len(now) - 1
        assert after.index(found.question) == max(0, min(last, found.place + places))


@given(lists(), IDS)
def test_what_was_taken_off_comes_back_to_its_place(now: Questions, id_: str) -> None:
    found = taken_off(now, id_)
    if found is None:
        assert take_off(now, id_) == now
    else:
        assert put_back(take_off(now, id_), found) == now
        assert put_back(now, found) == now


@given(lists(), st.sampled_from(OFFERED))
def test_choosing_twice_leaves_it_off(now: Questions, id_: str) -> None:
    before = take_off(now, id_)
    assert toggle(toggle(before, id_, "?"), id_, "?") == before


@given(lists(), WORDS)
def test_what_one_writes_stands_last_under_an_id_of_its_own(now: Questions, words: str) -> None:
    after = write(now, words)
    if after != now:
        assert after[:-1] == now
        assert after[-1].own
        assert after[-1].id not in {one.id for one in now}


@given(lists(), IDS)
def test_an_answer_is_taken_back_by_a_second_touch(now: Questions, id_: str) -> None:
    assert answer(answer(now, id_), id_) == now
    assert [one.id for one in answer(now, id_)] == [one.id for one in now]


@given(st.text(max_size=600))
def test_words_become_one_plain_line_of_bounded_length(text: str) -> None:
    words = fit(text)
    assert len(words) <= MAX_CHARACTERS
    assert words == " ".join(words.split())
    assert fit(words) == words


def test_the_list_ends_at_sixty() -> None:
    now: Questions = ()
    for number in range(MAX_QUESTIONS + 5):
        now = toggle(now, f"q.{number}", "?")
    assert len(now) == MAX_QUESTIONS
    assert write(now, "One more?") == now
    found = taken_off(now, "q.0")
    assert found is not None
    full_again = write(take_off(now, "q.0"), "One more?")
    assert put_back(full_again, found) == full_again


def test_only_ones_own_words_can_be_changed() -> None:
    now = three()
    assert reword(now, "a", "Other?") == now
    assert reword(now, "own.1", "  Is\nit   long? ")[2].text == "Is it long?"
    assert reword(now, "own.1", " \n ") == now


def test_another_story_rewords_what_it_asks_too() -> None:
    texts = [one.text for one in told_anew(three(), {"a": "Why me?"})]
    assert texts == ["Why me?", "B?", "Mine?"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("  two\t words\u2028here ", "two words here"),
        ("a\x00b\ud800c\ue000d", "abcd"),
        ("\u202eback\u202c to front", "back to front"),
        ("هل سأشعر بالألم؟", "هل سأشعر بالألم؟"),
        ("می‌خواهم", "می‌خواهم"),
        ("👩‍👩‍👧‍👦?", "👩‍👩‍👧‍👦?"),
    ],
)
def test_unseen_signs_go_and_every_script_stays(written: str, read: str) -> None:
    assert fit(written) == read


@pytest.mark.parametrize("letter", ["é", "e\u0301", "👩‍👧", "👍🏽", "n\u0303\u0323"])
def test_a_long_question_is_cut_between_letters(letter: str) -> None:
    for room in range(len(letter) + 1):
        words = fit("x" * (MAX_CHARACTERS - room) + letter)
        assert words in ("x" * (MAX_CHARACTERS - room), "x" * (MAX_CHARACTERS - room) + letter)


def test_a_letter_with_more_marks_than_room_still_ends() -> None:
    assert len(fit("e" + "\u0301" * 900)) == MAX_CHARACTERS


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "a",
        [3, "b"],
        [{"id": "a"}],
        [{"id": "a", "text": 3}],
        [{"id": "", "text": "?"}],
        [{"id": "x" * 900, "text": "?"}],
        [{"id": "own.", "text": "?"}],
        [{"id": "own.٣", "text": "?"}],
        [{"id": "own.-1", "text": "?"}],
        [{"id": "own." + "9" * 5000, "text": "?"}],
        [{"id": "a", "text": " \x07 "}],
    ],
)
def test_what_is_absurd_is_left_out(kept: object) -> None:
    assert questions_from(kept) == ()


def test_of_two_rows_with_one_id_the_first_is_kept() -> None:
    rows = [{"id": "a", "text": "A?", "answered": True}, {"id": "a", "text": "B?"}]
    assert questions_from(rows) == (Question("a", "A?", answered=True),)


@pytest.mark.parametrize(
    ("kept", "draft"),
    [
        ({"text": "Can my", "id": ""}, Draft("Can my")),
        ({"text": "Can my", "id": "own.2"}, Draft("Can my", "own.2")),
        ({"text": "Can my", "id": "questions.1"}, Draft("Can my")),
        ({"text": "x" * 900, "id": ""}, Draft("x" * MAX_CHARACTERS)),
        ({"text": 3, "id": ""}, Draft()),
        ("Can my", Draft()),
    ],
)
def test_half_a_question_is_kept_too(kept: object, draft: Draft) -> None:
    assert draft_from(kept) == draft
