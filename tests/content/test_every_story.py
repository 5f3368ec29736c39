"""The story of the shipped pack, told to everyone it could be told to."""

import re
from dataclasses import replace
from functools import cache
from itertools import chain, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.walkthrough.lexicon import load_lexicon, words
from companion.walkthrough.load import LoadedPack, load_pack
from companion.walkthrough.model import (
    CREAM,
    DETAILS,
    MEDICINES,
    PACED_TECHNIQUES,
    PART_KINDS,
    POSITIONS,
    SITES,
    STRETCHES,
    TECHNIQUES,
    Page,
    Person,
    Story,
    StoryStep,
)
from companion.walkthrough.states import subsets, tellings
from companion.walkthrough.tailor import tell
from tests.content.places import ANSWERS, ASSETS, PACK
from tests.content.reading import grade, mean_sentence

PROCEDURES = ("aspiration", "biopsy", "both")
TEN_STEPS = (
    *("talk", "ready", "lie", "clean", "numb"),
    *("liquid", "core", "bandage", "rest", "home"),
)
LEXICON = load_lexicon(ASSETS / "words", "en")


@cache
def loaded() -> LoadedPack:
    return load_pack(PACK)


def everyone(medicine: str, *procedures: str) -> list[Person]:
    """All adults with this medicine, with one of these procedures or with any."""
    rest = (POSITIONS, SITES, CREAM, DETAILS, (True, False))
    return [
        Person("adult", *values) for values in product(procedures or PROCEDURES, (medicine,), *rest)
    ]


people = st.builds(
    Person,
    reader=st.just("adult"),
    procedure=st.sampled_from(PROCEDURES),
    medicine=st.sampled_from(MEDICINES),
    position=st.sampled_from(POSITIONS),
    site=st.sampled_from(SITES),
    cream=st.sampled_from(CREAM),
    detail=st.sampled_from(DETAILS),
    paced_breathing=st.booleans(),
)
some_answers = st.sets(st.sampled_from(sorted(ANSWERS))).map(
    lambda slots: {slot: ANSWERS[slot] for slot in slots}
)


def told(person: Person, answers: dict[str, object] | None = None) -> Story:
    return tell(loaded().pack, person, answers or {})


def texts(step: StoryStep) -> list[str]:
    return [statement.text for part in step.parts for statement in part.statements]


def page_texts(page: Page) -> list[str]:
    return [line.text for section in page.sections for line in section.lines]


def test_the_shipped_pack_loads_without_a_finding() -> None:
    assert loaded().findings == ()


@pytest.mark.parametrize("procedure", PROCEDURES)
@pytest.mark.parametrize("medicine", MEDICINES)
def test_everyone_is_told_whole_steps(medicine: str, procedure: str) -> None:
    skipped = {"aspiration": "core", "biopsy": "liquid"}.get(procedure)
    for person in everyone(medicine, procedure):
        story = told(person)
        assert [step.id for step in story.steps] == [name for name in TEN_STEPS if name != skipped]
        for step in story.steps:
            refuse_gaps(step)


def refuse_gaps(step: StoryStep) -> None:
    assert tuple(part.kind for part in step.parts) == PART_KINDS
    assert all(part.statements and part.text and part.heading for part in step.parts)
    assert step.stretch in STRETCHES
    assert step.title
    assert 0 < len(step.short) <= 18
    assert step.picture
    assert step.alt.endswith(".")
    assert step.technique in TECHNIQUES
    assert 0 < len(step.action.split()) <= 2
    assert all("{" not in text for text in texts(step))


@pytest.mark.parametrize("medicine", MEDICINES)
def test_nothing_paces_a_breath_that_nothing_may_pace(medicine: str) -> None:
    for person in everyone(medicine):
        steps = told(person).steps
        paced = [step for step in steps if step.technique in PACED_TECHNIQUES]
        spoken = [text for step in steps for text in (*texts(step), step.action)]
        pacing = [text for text in spoken if LEXICON.pacing.search(text.lower())]
        if person.breath == "paced":
            assert paced
            assert pacing
        else:
            assert (paced, pacing) == ([], []), person


def test_nobody_asleep_is_told_what_they_will_feel() -> None:
    feelings, unless = LEXICON.asleep_feelings, LEXICON.asleep_unless
    checked = 0
    for person in everyone("asleep"):
        for step in told(person).steps:
            if step.stretch != "during":
                continue
            for sentence in re.split(r"(?<=[.?])\s+", step.parts[1].text.lower()):
                checked += 1
                assert not feelings.search(sentence) or unless.search(sentence), sentence
    assert checked > 1000


@pytest.mark.parametrize("medicine", ["numbing", "relaxing", "unsure"])
def test_everyone_awake_is_told_the_painful_moments_at_every_detail(medicine: str) -> None:
    for person in everyone(medicine):
        feel = {step.id: step.parts[1].text for step in told(person).steps}
        assert "sting or burn" in feel["numb"]
        assert "a deep ache or a sharp pain" in feel.get("liquid", "a deep ache or a sharp pain")
        assert "a sharp pain" in feel.get("core", "a sharp pain")


def test_pages_keep_to_their_length_and_grade_in_every_state_and_with_every_answer() -> None:
    pack, limits = loaded().pack, LEXICON.limits["adult"]
    pages = 0
    for leaf in pack.editions["en"].steps:
        for telling in tellings(leaf, "adult", pack.conditions):
            parts = [[line.text for line in telling.lines[kind]] for kind in PART_KINDS]
            filled = [[fill(text) for text in part] for part in parts]
            counts = [sum(len(words(text)) for text in part) for part in filled]
            detail = telling.state["detail"]
            assert max(counts) <= limits.section_words[detail], (leaf.id, telling.name)
            if detail == "main":
                assert sum(counts) <= limits.main_page_words, (leaf.id, telling.name)
            page = [text for part in filled for text in part]
            assert len(page) == len(set(page)), (leaf.id, telling.name)
            assert grade(page, LEXICON) <= limits.grade, (leaf.id, telling.name)
            assert mean_sentence(page) <= limits.mean_sentence_words, (leaf.id, telling.name)
            pages += 1
    assert pages > 500


def test_no_long_statement_is_much_harder_than_its_page_may_be() -> None:
    for leaf in loaded().pack.editions["en"].steps:
        for section in PART_KINDS:
            for line in leaf.lines["adult"][section]:
                if len(words(line.text)) >= 10:
                    assert grade([line.text], LEXICON) <= LEXICON.limits["adult"].grade + 3, line.id


@given(people, some_answers)
def test_what_the_clinic_has_not_answered_reads_neutral(
    person: Person, answers: dict[str, object]
) -> None:
    story = told(person, answers)
    said = " ".join(chain.from_iterable(map(texts, story.steps)))
    ready = {step.id: step for step in story.steps}["ready"].parts[2].text
    home = {step.id: step for step in story.steps}["home"].parts[2].text
    page = page_texts(story.call_page)
    both_times = {"food_stop", "drink_stop"} <= answers.keys()
    assert ("Before you eat or drink anything more, ask if you may." in ready) != both_times
    assert ("Stop eating: 6 a.m." in ready) == ("food_stop" in answers)
    assert ("Stop drinking: 8 a.m." in ready) == ("drink_stop" in answers)
    assert ("Leave it on until your team says otherwise" in home) == ("bandage_off" not in answers)
    assert ("Bandage off: tomorrow at noon" in home) == ("bandage_off" in answers)
    assert ("Call: 555 0100" in page) == ("call_number" in answers)
    assert any("number on your papers" in line for line in page) == ("call_number" not in answers)
    assert ("At night: 555 0101" in page) == ("night_number" in answers)
    assert "any fever" in page
    assert any("38.0 °C" in line for line in page) == ("fever_at" in answers)
    assert any("swelling" in line for line in page)
    for slot, answer in ANSWERS.items():
        if slot not in answers:
            assert str(answer) not in said


@pytest.mark.parametrize("medicine", MEDICINES)
@pytest.mark.parametrize("site", SITES)
def test_every_page_is_whole_whatever_the_clinic_answered(medicine: str, site: str) -> None:
    for filled in subsets(ANSWERS):
        answers = {slot: ANSWERS[slot] for slot in filled}
        story = told(Person(medicine=medicine, site=site, detail="full"), answers)
        assert [section.kind for section in story.call_page.sections] == ["call", "who", "normal"]
        assert all(section.heading and section.lines for section in story.call_page.sections)
        assert all("{" not in text for text in page_texts(story.call_page))
        assert grade(page_texts(story.call_page), LEXICON) <= LEXICON.limits["adult"].grade
        for step in story.steps:
            assert all(part.statements for part in step.parts)


@given(people, some_answers)
def test_every_statement_says_where_it_comes_from(
    person: Person, answers: dict[str, object]
) -> None:
    story = told(person, answers)
    lines = [
        *(one for step in story.steps for part in step.parts for one in part.statements),
        *(one for section in story.call_page.sections for one in section.lines),
    ]
    for line in lines:
        assert line.sources, line.id
        from_clinic = any(note.kind == "clinic" for note in line.sources)
        assert from_clinic == any(str(answer) in line.text for answer in answers.values()), line
    assert len({line.id for line in lines}) == len(lines)


@given(people, some_answers)
def test_telling_the_same_person_twice_tells_the_same(
    person: Person, answers: dict[str, object]
) -> None:
    assert told(person, answers) == told(person, answers)
    assert hash(told(person, answers)) == hash(told(person, answers))


@given(people)
def test_more_detail_never_takes_a_painful_or_safe_line_away(person: Person) -> None:
    ids = {
        detail: {
            one.id
            for step in told(replace(person, detail=detail)).steps
            for part in step.parts
            for one in part.statements
        }
        for detail in DETAILS
    }
    assert ids["main"] <= ids["steps"] <= ids["full"]


def fill(text: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda place: str(ANSWERS[place[1]]), text)
