"""Five faces for readers who do not count their worry."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.visit.faces import FACES, face_of, worry_of
from companion.visit.model import WORRY_MAX, Visit, answer_by, say_worry, say_worry_after

faces = st.integers(0, FACES - 1)
worries = st.integers(0, WORRY_MAX)


def pointing(face: int) -> Visit:
    return say_worry(Visit(by_faces=True), worry_of(face))


@given(faces)
def test_a_face_comes_back_as_itself(face: int) -> None:
    assert pointing(face).face == face


@given(worries, worries)
def test_more_worry_never_shows_a_calmer_face(one: int, other: int) -> None:
    less, more = face_of(min(one, other)), face_of(max(one, other))
    assert less is not None
    assert more is not None
    assert less <= more


@given(worries)
def test_every_worry_is_shown_by_the_nearest_face(worry: int) -> None:
    face = face_of(worry)
    assert face is not None
    distances = [abs(worry - worry_of(one)) for one in range(FACES)]
    assert distances[face] == min(distances)


def test_the_faces_reach_from_one_end_of_the_scale_to_the_other() -> None:
    said = [worry_of(face) for face in range(FACES)]
    assert (said[0], said[-1]) == (0, WORRY_MAX)
    assert all(less < more for less, more in pairwise(said))


@given(st.integers().filter(lambda face: not 0 <= face < FACES))
def test_what_is_no_face_takes_the_answer_back(face: int) -> None:
    assert say_worry(pointing(2), worry_of(face)).worry is None
    assert face_of(None) is None


@pytest.mark.parametrize(("face", "high"), [(0, False), (2, False), (3, True), (4, True)])
def test_a_worried_face_is_offered_help(face: int, high: bool) -> None:
    assert pointing(face).high_worry is high
    assert say_worry_after(Visit(by_faces=True), worry_of(face)).high_after is high


@given(faces, faces)
def test_faces_are_compared_as_faces(before: int, after: int) -> None:
    visit = say_worry_after(pointing(before), worry_of(after))
    assert visit.change == ("same" if after == before else "lower" if after < before else "higher")


@given(worries)
def test_the_same_face_says_the_same_however_it_was_counted_before(worry: int) -> None:
    counted = say_worry(Visit(), worry)
    child = answer_by(counted, faces=True)
    assert child.face is not None
    again = say_worry_after(child, worry_of(child.face))
    assert again.change == "same"
    assert again.high_after is child.high_worry


@given(worries)
def test_what_was_counted_stays_when_the_reader_changes_and_comes_back(worry: int) -> None:
    counted = say_worry(Visit(), worry)
    assert answer_by(answer_by(counted, faces=True), faces=False) == counted
