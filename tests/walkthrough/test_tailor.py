"""Telling one person, and refusing to tell a stranger."""

import subprocess
import sys
from dataclasses import replace

import pytest

from companion.walkthrough.load import load_pack
from companion.walkthrough.model import Part, Person, Statement
from companion.walkthrough.pack import Line, Pack
from companion.walkthrough.tailor import UnknownPersonError, is_told, tell
from tests.content.places import PACK


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(PACK).pack


@pytest.mark.parametrize(
    "stranger",
    [
        Person(reader="nobody"),
        Person(procedure="dialysis"),
        Person(medicine=""),
        Person(position="head"),
        Person(site="knee"),
        Person(cream="maybe"),
        Person(detail="all"),
        Person(age="old"),
    ],
    ids=str,
)
def test_a_person_the_pack_does_not_know_is_refused(pack: Pack, stranger: Person) -> None:
    with pytest.raises(UnknownPersonError):
        tell(pack, stranger, {})


def test_nothing_paces_the_breath_after_relaxing_medicine_whatever_the_nurse_set() -> None:
    assert Person(medicine="numbing").breath == "paced"
    assert Person(medicine="numbing", paced_breathing=False).breath == "own"
    assert Person(medicine="relaxing", paced_breathing=True).breath == "own"
    assert Person(medicine="asleep", paced_breathing=True).breath == "own"


STATE = {"medicine": "numbing", "detail": "main", "breath": "paced"}


def test_a_line_is_told_when_all_its_conditions_hold() -> None:
    line = Line("x", "X.", when=(("medicine", ("numbing", "unsure")), ("breath", ("paced",))))
    assert is_told(line, STATE, ())
    assert not is_told(line, STATE | {"breath": "own"}, ())
    assert not is_told(line, STATE | {"medicine": "asleep"}, ())
    assert not is_told(replace(line, detail=("full",)), STATE, ())
    assert not is_told(replace(line, hidden=True), STATE, ())


def test_filled_means_all_slots_and_empty_means_any() -> None:
    filled = Line("x", "X.", filled=("a", "b"))
    empty = Line("x", "X.", empty=("a", "b"))
    assert [is_told(filled, STATE, slots) for slots in ("", "a", "b", "ab")] == [
        *(False, False, False, True)
    ]
    assert [is_told(empty, STATE, slots) for slots in ("", "a", "b", "ab")] == [
        *(True, True, True, False)
    ]


def test_a_paragraph_closes_what_a_clinic_left_open() -> None:
    part = Part("do", "What you can do", tuple(Statement(t, t, ()) for t in ("A: b", "C?", "“D.”")))
    assert part.text == "A: b. C? “D.”"


def test_the_plain_types_need_neither_pydantic_nor_qt() -> None:
    code = (
        "import sys, companion.walkthrough.model, companion.walkthrough.tailor, "
        "companion.visit.words, companion.breathing.words, companion.breathing.patterns\n"
        "assert not {'pydantic', 'PySide6', 'pygame', 'numpy'} & sys.modules.keys()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
