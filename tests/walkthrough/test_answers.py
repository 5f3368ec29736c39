"""What a clinic answers, and what it cannot answer."""

import math
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.walkthrough.answers import AnswerError, accept, accepted, read_answers
from companion.walkthrough.load import load_pack
from companion.walkthrough.model import Person
from companion.walkthrough.pack import Slot
from companion.walkthrough.tailor import tell
from tests.content.places import ANSWERS, PACK

LOADED = load_pack(PACK).pack
SLOTS = LOADED.slots
FILE = """
a_poke = "pinch"
call_number = "+1 (555) 0100 ext. 7"
night_number = "555 0101"

[adult]
fever_at = 38

[adult.en]
bandage_off = "tomorrow at noon"

[adult.xx]
bandage_off = "xxx"

[child.en]
bandage_off = "after the weekend"
"""


def test_answers_are_by_reader_and_language() -> None:
    answers, findings = read_answers(SLOTS, tomllib.loads(FILE), "answers.toml")
    assert findings == []
    assert answers.for_reader(SLOTS, "adult", "en") == {
        "a_poke": "pinch",
        "bandage_off": "tomorrow at noon",
        "fever_at": "38.0 °C",
        "call_number": "+1 (555) 0100 ext. 7",
        "night_number": "555 0101",
    }
    assert answers.for_reader(SLOTS, "parent", "en")["bandage_off"] == "after the weekend"
    assert answers.for_reader(SLOTS, "adult", "xx")["bandage_off"] == "xxx"


def test_a_line_in_another_language_stays_open() -> None:
    answers, _ = read_answers(SLOTS, tomllib.loads(FILE), "answers.toml")
    assert "bandage_off" not in answers.for_reader(SLOTS, "adult", "ar")
    assert "fever_at" not in answers.for_reader(SLOTS, "child", "en")


WRONG = {
    'wifi = "open"': ("wifi", "no such question"),
    'call_number = "ask at the desk"': ("call_number", "is no phone number"),
    "call_number = 5550100": ("call_number", "must stand in quotes"),
    "fever_at = 38.0": ("fever_at", "stands in the wrong table"),
    "[adult]\nfever_at = 12": ("adult.fever_at", "is not from 37 to 39 °C"),
    "[adult]\nfever_at = true": ("adult.fever_at", "is no temperature in °C"),
    '[adult]\nfever_at = "warm"': ("adult.fever_at", "is no temperature in °C"),
    '[adult]\nbandage_off = "soon"': ("adult.bandage_off", "stands in the wrong table"),
    '[adult.en]\nbandage_off = ""': ("adult.en.bandage_off", "holds nothing but blanks"),
    '[adult.en]\nbandage_off = "<b>now</b>"': ("adult.en.bandage_off", "angle bracket"),
    '[adult.en]\nbandage_off = "{call_number}"': ("adult.en.bandage_off", "curly bracket"),
    f'[adult.en]\nbandage_off = "{"x" * 61}"': ("adult.en.bandage_off", "longer than 60"),
    'a_poke = "stab"': ("a_poke", "is none of ['poke', 'pinch']"),
    f"{'a.' * 900}a = 1": ("a.a.a", "no such question"),
}


@pytest.mark.parametrize("text", WRONG)
def test_an_absurd_answer_is_told_and_counts_as_open(text: str) -> None:
    key, problem = WRONG[text]
    answers, findings = read_answers(SLOTS, tomllib.loads(text), "answers.toml")
    assert answers.for_reader(SLOTS, "adult", "en") == {}
    (finding,) = findings
    assert finding.key == key
    assert problem in finding.problem
    assert finding.cure


@pytest.mark.parametrize("value", ["37,5", "37.5 °C", 37.5])
def test_a_temperature_may_be_written_in_several_ways(value: object) -> None:
    assert accept(SLOTS["fever_at"], value) == "37.5 °C"


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, "nan", None, [38.0]])
def test_what_is_no_temperature_is_refused(value: object) -> None:
    with pytest.raises(AnswerError):
        accept(SLOTS["fever_at"], value)


anything = st.one_of(st.text(), st.floats(), st.integers(), st.none(), st.lists(st.text()))


@given(st.dictionaries(st.sampled_from([*ANSWERS, "wifi"]), anything))
def test_whatever_the_answers_hold_a_whole_story_is_told(answers: dict[str, object]) -> None:
    story = tell(LOADED, Person(), answers)
    shown = accepted(SLOTS, answers)
    assert all(part.statements for step in story.steps for part in step.parts)
    assert all("{" not in part.text for step in story.steps for part in step.parts)
    assert shown.keys() <= answers.keys() & SLOTS.keys()
    assert all(text and "<" not in text for text in shown.values())


def test_a_slot_line_ends_with_a_full_stop_in_its_paragraph() -> None:
    story = tell(LOADED, Person(), {"bandage_off": "tomorrow at noon"})
    home = next(step for step in story.steps if step.id == "home")
    assert "Bandage off: tomorrow at noon. Call your team" in home.parts[2].text


def test_slots_have_limits_of_their_own() -> None:
    slot = Slot("x", "line", longest=3)
    assert accept(slot, " abc ") == "abc"
    with pytest.raises(AnswerError, match="longer than 3"):
        accept(slot, "abcd")
