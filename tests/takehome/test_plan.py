"""What stands on the sheet: the story's own lines, the clinic's answers, the person's choices."""

import re
from collections.abc import Iterator
from dataclasses import asdict, replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.takehome.essentials import essentials
from companion.takehome.plan import Told, make_sheet
from companion.takehome.sheet import (
    Asked,
    Call,
    Care,
    Checks,
    Codes,
    Days,
    Next,
    OwnPage,
    Part,
    Plan,
    TakeHomeSheet,
)
from companion.walkthrough.model import MEDICINES, POSITIONS, SITES, Person
from tests.content.places import ANSWERS
from tests.takehome.told import EVERYONE, QUESTIONS, pack, takehome, told

people = st.builds(
    Person,
    reader=st.sampled_from(("adult", "teen", "parent", "child", "little")),
    procedure=st.sampled_from(("aspiration", "biopsy", "both")),
    medicine=st.sampled_from(MEDICINES),
    position=st.sampled_from(POSITIONS),
    site=st.sampled_from(SITES),
    age=st.sampled_from(("little", "child", "teen")),
    detail=st.just("full"),
)
some_answers = st.sets(st.sampled_from(sorted(ANSWERS))).map(
    lambda names: {name: ANSWERS[name] for name in names}
)


def part_of(sheet: TakeHomeSheet, kind: type[Part]) -> Part:
    return next(part for part in sheet.parts if isinstance(part, kind))


def texts(value: object) -> Iterator[str]:
    """Every text in a record, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from texts(one)


def every_text(told: Told) -> str:
    """All that may stand on this person's sheet, as one text."""
    known = [asdict(told.story), asdict(told.words), dict(told.answers), told.questions, told.date]
    known += [asdict(one) for one in (told.child, told.own_page) if one]
    return "\n".join(texts(known))


@given(people, some_answers)
def test_every_line_is_the_storys_the_clinics_the_persons_or_the_sheets_own(
    person: Person, answers: dict[str, object]
) -> None:
    source = told(person, answers)
    known = every_text(source)
    assert [text for text in texts(asdict(make_sheet(source))) if text not in known] == []


@given(people, some_answers)
def test_help_stands_first_and_whole(person: Person, answers: dict[str, object]) -> None:
    sheet = make_sheet(told(person, answers))
    call = sheet.parts[0]
    assert isinstance(call, Call)
    assert any("fever" in sign for sign in call.signs)
    assert any("swelling" in sign for sign in call.signs)
    assert "emergency" in call.last
    given = {fact.value for fact in call.numbers} - {""}
    assert given == {answers[key] for key in ("call_number", "night_number") if key in answers}


@pytest.mark.parametrize("who", EVERYONE)
def test_a_question_that_the_clinic_left_open_has_careful_words_and_a_line_to_fill_in(
    who: str,
) -> None:
    care = part_of(make_sheet(told(EVERYONE[who], {})), Care)
    assert isinstance(care, Care)
    assert len(care.rows) == 4
    assert all(row.open and row.neutral and not row.clinic for row in care.rows)


@pytest.mark.parametrize("who", EVERYONE)
def test_the_clinics_answers_stand_as_its_own(who: str) -> None:
    care = part_of(make_sheet(told(EVERYONE[who])), Care)
    assert isinstance(care, Care)
    assert care.mark == "From your clinic"
    assert not any(row.open for row in care.rows)
    said = " ".join(line for row in care.rows for line in row.clinic)
    for key in ("bandage_off", "shower_when", "pain_choice", "activity_when", "work_school"):
        assert str(ANSWERS[key]) in said


def test_half_an_answer_leaves_its_line_open() -> None:
    """The bandage's day is known, whether it needs a new one is not."""
    care = part_of(make_sheet(told(EVERYONE["adult"], {"bandage_off": "tomorrow"})), Care)
    assert isinstance(care, Care)
    bandage = next(row for row in care.rows if row.clinic)
    assert bandage.neutral
    assert bandage.open


def test_the_clinics_temperature_is_added_to_any_fever_and_never_replaces_it() -> None:
    call = make_sheet(told(EVERYONE["adult"])).parts[0]
    assert isinstance(call, Call)
    assert "any fever" in call.signs
    assert any("38.0 °C" in sign for sign in call.signs)


def test_without_a_clinics_answer_there_is_no_phone_number_and_no_temperature() -> None:
    for person in EVERYONE.values():
        said = "\n".join(texts(asdict(make_sheet(told(person, {})))))
        assert not re.search(r"\d{3}[ -]\d", said)
        assert "°" not in said


def test_what_may_be_read_only_by_choice_is_not_on_the_sheet() -> None:
    for person in EVERYONE.values():
        said = "\n".join(texts(asdict(make_sheet(told(person))))).lower()
        assert "cancer" not in said
        assert "found" not in said


@pytest.mark.parametrize("who", EVERYONE)
def test_the_map_is_marked_only_where_the_spot_is_known(who: str) -> None:
    plan = part_of(make_sheet(told(EVERYONE[who])), Plan)
    assert isinstance(plan, Plan)
    assert plan.marked == (EVERYONE[who].site == "hip")


def test_what_is_not_known_yet_is_filled_in_by_hand() -> None:
    plan = part_of(make_sheet(told(replace(EVERYONE["adult"], medicine="unsure"))), Plan)
    assert isinstance(plan, Plan)
    assert [fact.label for fact in plan.facts if not fact.value] == ["Medicine"]


def test_questions_stand_in_the_persons_own_order() -> None:
    asked = part_of(make_sheet(told(EVERYONE["adult"], questions=QUESTIONS[::-1])), Asked)
    assert isinstance(asked, Asked)
    assert asked.questions == QUESTIONS[::-1]


def test_the_list_is_there_once_something_on_it_is_ticked() -> None:
    person = EVERYONE["adult"]
    assert not any(isinstance(part, Checks) for part in make_sheet(told(person)).parts)
    checks = part_of(make_sheet(told(person, ticks=2)), Checks)
    assert isinstance(checks, Checks)
    assert [line.done for line in checks.lines].count(True) == 2
    assert len(checks.lines) > 10


@pytest.mark.parametrize(
    ("who", "own"), [("child", True), ("little", True), ("parent", True), ("adult", False)]
)
def test_a_child_has_a_page_of_their_own_and_the_parent_the_rest(who: str, own: bool) -> None:
    sheet = make_sheet(told(EVERYONE[who]))
    assert any(isinstance(part, OwnPage) for part in sheet.parts) == own
    if own:
        assert isinstance(sheet.parts[-1], OwnPage)
        assert "Your child’s" in sheet.standing_line


def test_a_teen_has_a_sheet_and_no_flower_to_color() -> None:
    for person in (EVERYONE["teen"], replace(EVERYONE["parent"], age="teen")):
        assert not any(isinstance(part, OwnPage) for part in make_sheet(told(person)).parts)


def test_the_foot_says_who_has_read_the_words() -> None:
    source = told(EVERYONE["adult"])
    assert make_sheet(source).reviewed == "Not yet reviewed by a clinician"
    read = replace(source, reviewed_on="2026-11-02", reviewed_by_role="hematology nurse")
    assert make_sheet(read).reviewed == "Reviewed by a clinician, 2026-11-02 (hematology nurse)"


@pytest.mark.parametrize(("who", "answers"), list(product(EVERYONE, ({}, ANSWERS))))
def test_all_that_belongs_on_a_sheet_is_there(who: str, answers: dict[str, object]) -> None:
    kinds = {type(part) for part in make_sheet(told(EVERYONE[who], answers)).parts}
    assert {Call, Plan, Care, Next, Days, Asked, Codes} <= kinds


def test_every_value_of_the_set_up_that_needs_words_has_them() -> None:
    for words in takehome().sheets.values():
        assert set(words.plan.tests) == set(pack().conditions["procedure"])
        assert set(words.plan.medicines) == set(MEDICINES) - {"unsure"}
    assert "hug" in takehome().sheets["parent"].plan.ways


@given(people, some_answers)
def test_the_essentials_fit_into_codes_that_any_phone_reads(
    person: Person, answers: dict[str, object]
) -> None:
    codes = essentials(make_sheet(told(person, answers)))
    assert 2 <= len(codes) <= 6
    assert all(len(one.text) <= 300 for one in codes)
    assert [one.text.splitlines()[0] for one in codes] == [
        f"Yours to take home {number}/{len(codes)}" for number in range(1, len(codes) + 1)
    ]
    said = " ".join(one.text for one in codes)
    assert "fever" in said
    assert "emergency" in codes[0].text
    for key in ("call_number", "bandage_off", "shower_when", "results_when"):
        assert key not in answers or str(answers[key]) in said
