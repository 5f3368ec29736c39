"""The story of the shipped pack, told to everyone it could be told to."""

import re
from dataclasses import replace

import pytest
from hypothesis import given

from companion.walkthrough.model import (
    COACH_KINDS,
    DETAILS,
    MEDICINES,
    PACED_TECHNIQUES,
    PART_KINDS,
    READERS,
    STRETCHES,
    TECHNIQUES,
    Person,
    StoryStep,
)
from tests.content.places import ANSWERS
from tests.content.shipped import (
    LEXICON,
    PROCEDURES,
    every_telling,
    loaded,
    page_texts,
    people,
    shown,
    some_answers,
    statements,
    texts,
    told,
)

TEN_STEPS = (
    *("talk", "ready", "lie", "clean", "numb"),
    *("liquid", "core", "bandage", "rest", "home"),
)


def test_the_shipped_pack_loads_without_a_finding() -> None:
    assert loaded().findings == ()
    assert loaded().pack.readers == READERS


@pytest.mark.parametrize("procedure", PROCEDURES)
@pytest.mark.parametrize("medicine", MEDICINES)
@pytest.mark.parametrize("reader", READERS)
def test_everyone_is_told_whole_steps(reader: str, medicine: str, procedure: str) -> None:
    skipped = {"aspiration": "core", "biopsy": "liquid"}.get(procedure)
    story = told(Person(reader, procedure, medicine))
    assert [step.id for step in story.steps] == [name for name in TEN_STEPS if name != skipped]


@given(people, some_answers)
def test_no_step_has_a_gap(person: Person, answers: dict[str, object]) -> None:
    story = told(person, answers)
    for step in story.steps:
        refuse_gaps(step, person.reader)
    assert hash(story) == hash(told(person, answers))


def refuse_gaps(step: StoryStep, reader: str) -> None:
    assert tuple(part.kind for part in step.parts) == PART_KINDS
    assert all(part.statements and part.text and part.heading for part in step.parts)
    assert tuple(one.kind for one in step.coach) == (COACH_KINDS if reader == "parent" else ())
    assert all(one.heading and one.lines for one in step.coach)
    assert step.stretch in STRETCHES
    assert step.title
    assert 0 < len(step.short) <= 18
    assert step.picture
    assert step.alt.endswith(".")
    assert step.technique in TECHNIQUES
    assert 0 < len(step.action.split()) <= 2
    assert all("{" not in text for text in texts(step))


@pytest.mark.parametrize("reader", READERS)
def test_nothing_paces_a_breath_that_nothing_may_pace(reader: str) -> None:
    paced = 0
    for _, telling in every_telling(reader):
        spoken = [*shown(telling), *shown(telling, tuple({"say", "act"} & telling.lines.keys()))]
        techniques = [line.shows for line in telling.lines.get("action", ())[:1]]
        pacing = [text for text in spoken if LEXICON.pacing.search(text.lower())]
        if telling.state["breath"] == "own":
            assert pacing == [], telling.name
            assert not PACED_TECHNIQUES & set(techniques), telling.name
        paced += bool(pacing)
    assert paced > 10


@pytest.mark.parametrize("reader", READERS)
def test_nobody_asleep_is_told_what_they_will_feel(reader: str) -> None:
    feelings, unless = LEXICON.asleep_feelings, LEXICON.asleep_unless
    checked = 0
    for leaf, telling in every_telling(reader):
        if (leaf.kind, leaf.stretch) != ("steps", "during"):
            continue
        if telling.state["medicine"] == "asleep":
            for sentence in re.split(r"(?<=[.?])\s+", " ".join(shown(telling, ("feel",))).lower()):
                checked += 1
                assert not feelings.search(sentence) or unless.search(sentence), sentence
    assert checked > 10


PAINFUL = {
    "adult": {"numb": "sting or burn", "liquid": "ache or a sharp pain", "core": "a sharp pain"},
    "teen": {
        "numb": "sting or burn",
        "liquid": "ache or a quick, sharp pain",
        "core": "sharp pain",
    },
    "child": {"numb": "quick pinch", "liquid": "quick and sharp", "core": "feel sharp"},
    "little": {"numb": "quick pinch", "liquid": "hard pinch", "core": "pinch hard"},
    "parent": {"numb": "sting or burn", "liquid": "quick, sharp pain", "core": "a sharp pain"},
}


@pytest.mark.parametrize("reader", READERS)
def test_everyone_awake_is_told_the_painful_moments_at_every_detail(reader: str) -> None:
    checked = set()
    for leaf, telling in every_telling(reader):
        phrase = PAINFUL[reader].get(leaf.id)
        if phrase and telling.state["medicine"] != "asleep":
            assert phrase in " ".join(shown(telling, ("feel",))), telling.name
            checked.add((leaf.id, telling.state["medicine"], telling.state["detail"]))
    assert len(checked) == 3 * 3 * 3


PLANS = {
    "numbing": "awake",
    "relaxing": "relax",
    "asleep": "makes you sleep|makes your child sleep",
}


@pytest.mark.parametrize("reader", ["adult", "teen", "parent"])
@pytest.mark.parametrize("medicine", PLANS)
def test_everyone_is_told_their_own_plan_and_no_other(reader: str, medicine: str) -> None:
    talk = texts(told(Person(reader, "both", medicine, detail="main")).steps[0])
    plans = [text for text in talk if "plan is" in text]
    assert len(plans) == 1
    assert [name for name, words in PLANS.items() if re.search(words, plans[0])] == [medicine]


OPEN = {
    "food_stop": "eat",
    "ride_home": "ride",
    "usual_medicines": "usual_medicines",
    "visit_length": "long",
    "bandage_off": "bandage",
    "shower_when": "shower",
    "pain_choice": "pain_medicine",
    "activity_when": "activities",
    "results_when": "results_when",
}


@given(people, some_answers)
def test_what_the_clinic_has_not_answered_reads_neutral(
    person: Person, answers: dict[str, object]
) -> None:
    story = told(replace(person, detail="full"), answers)
    said = " ".join(one.text for one in statements(story))
    ready = " ".join(texts(next(step for step in story.steps if step.id == "ready")))
    both_times = {"food_stop", "drink_stop"} <= answers.keys()
    if person.reader in ("adult", "teen", "parent"):
        assert bool(re.search("(eats? or drinks?|eat or drink) anything more", ready)) != both_times
        asked = {one.asks.rpartition(".")[2] for one in statements(story)}
        assert {question for slot, question in OPEN.items() if slot not in answers} <= asked
    for slot, answer in ANSWERS.items():
        if slot not in answers and slot not in ("fever_at", "a_poke"):
            assert f": {answer}" not in said


@given(people, some_answers)
def test_the_call_page_always_names_any_fever_and_swelling(
    person: Person, answers: dict[str, object]
) -> None:
    page = told(person, answers).call_page
    said = page_texts(page)
    assert [section.kind for section in page.sections] == ["call", "who", "normal"]
    assert all(section.heading and section.lines for section in page.sections)
    if person.reader in ("adult", "teen", "parent"):
        assert "any fever" in said
        assert any("swelling" in line and "any" in line for line in said)
        assert ("Call: 555 0100" in said) == ("call_number" in answers)
        assert any("number on your papers" in line for line in said) == (
            "call_number" not in answers
        )
        assert any("38.0 °C" in line for line in said) == ("fever_at" in answers)
    else:
        assert any("feel hot" in line for line in said)
        assert not any(character.isdigit() for line in said for character in line)


@given(people, some_answers)
def test_every_statement_says_where_it_comes_from(
    person: Person, answers: dict[str, object]
) -> None:
    lines = list(statements(told(person, answers)))
    shown_answers = [str(answer) for slot, answer in answers.items() if slot != "a_poke"]
    for line in lines:
        assert line.sources, line.id
        from_clinic = any(note.kind == "clinic" for note in line.sources)
        # Only an answer at the end of its line is one; the same words may stand elsewhere.
        answered = any(line.text.endswith(f": {answer}") for answer in shown_answers)
        assert from_clinic == (answered or line.text.endswith("38.0 °C")), line
    assert len({line.id for line in lines}) == len(lines)


@given(people)
def test_more_detail_never_takes_a_painful_or_safe_line_away(person: Person) -> None:
    ids = {
        detail: {line.id for line in statements(told(replace(person, detail=detail)))}
        for detail in DETAILS
    }
    assert ids["main"] <= ids["steps"] <= ids["full"]


def test_who_is_not_asked_how_much_reads_the_same_at_every_detail() -> None:
    pack = loaded().pack
    assert [len(pack.details(reader)) for reader in READERS] == [3, 3, 3, 1, 3]
    for medicine in MEDICINES:
        stories = [told(Person("little", "both", medicine, detail=detail)) for detail in DETAILS]
        assert stories[0] == stories[1] == stories[2]


def test_everyone_else_is_told_more_at_each_detail() -> None:
    for reader in set(READERS) - {"little"}:
        sizes = [
            sum(len(texts(step)) for step in told(Person(reader, detail=detail)).steps)
            for detail in DETAILS
        ]
        assert sizes[0] + 5 < sizes[1] < sizes[2] - 5, reader
