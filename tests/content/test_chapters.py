"""The chapters of the shipped pack: who finds what, and that everything leads somewhere."""

import re

import pytest
from hypothesis import given

from companion.walkthrough.model import MEDICINES, READERS, Person, Story
from tests.content.places import ANSWERS
from tests.content.shipped import (
    every_telling,
    leaves,
    loaded,
    page_texts,
    people,
    some_answers,
    statements,
    told,
)

ALL = ("why", "prepare", "happens", "afterwards", "results", "questions", "good")
CARDS = tuple(leaf.id for leaf in leaves() if leaf.kind == "cards")


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_finds_their_chapters_in_order(reader: str) -> None:
    story = told(Person(reader))
    expected = ("prepare", "happens", "afterwards", "good") if reader == "little" else ALL
    assert tuple(chapter.id for chapter in story.chapters) == expected
    assert all(chapter.title and chapter.lead for chapter in story.chapters)
    assert [chapter.id for chapter in story.chapters if chapter.holds == "steps"] == ["happens"]
    assert {chapter.id for chapter in story.chapters if chapter.optin} <= {"why"}


@given(people, some_answers)
def test_every_page_has_something_to_read_and_its_headings(
    person: Person, answers: dict[str, object]
) -> None:
    story = told(person, answers)
    pages = [page for chapter in story.chapters for page in chapter.pages]
    assert len({page.id for page in pages}) == len(pages)
    for page in pages:
        assert page.title
        assert page.sections
        assert all(section.lines for section in page.sections)
        assert all(section.heading for section in page.sections if section.kind != "always")
        assert all("{" not in text for text in page_texts(page))
        assert story.page(page.id) == page
    assert story.call_page in pages


@given(people, some_answers)
def test_whatever_is_asked_or_opened_is_there(person: Person, answers: dict[str, object]) -> None:
    story = told(person, answers)
    questions = {line.id for section in story.questions for line in section.lines}
    for one in statements(story):
        assert not one.asks or one.asks in questions, one
        assert not one.opens or story.page(one.opens), one


@pytest.mark.parametrize("reader", ["adult", "teen", "parent"])
def test_a_card_shows_the_clinic_or_what_holds_everywhere(reader: str) -> None:
    for answers in ({}, ANSWERS):
        story = told(Person(reader, detail="full"), answers)
        for name in CARDS:
            page = story.page(name)
            assert page is not None
            assert page.form == "card"
            kinds = [section.kind for section in page.sections]
            assert ("clinic" in kinds, "neutral" in kinds) == (bool(answers), not answers), name
            asked = [line.asks for section in page.sections for line in section.lines if line.asks]
            assert bool(asked) == (not answers), name


def test_a_card_half_answered_still_says_what_is_open() -> None:
    page = told(Person(), {"food_stop": "6 a.m."}).page("eat_drink")
    assert page is not None
    assert [section.kind for section in page.sections] == ["neutral", "clinic", "always"]


def sections_of(story: Story, page_id: str) -> list[str]:
    page = story.page(page_id)
    return [section.kind for section in page.sections] if page else []


def test_forms_of_pages_are_what_a_screen_expects() -> None:
    story = told(Person())
    assert {page.id: page.form for one in story.chapters for page in one.pages}.items() >= {
        ("checklist", "checklist"),
        ("recovery", "timeline"),
        ("questions", "questions"),
        ("after_call", "page"),
    }
    assert sections_of(story, "recovery") == ["today", "tomorrow", "days", "week"]
    assert sections_of(story, "checklist") == ["days", "day", "team"]
    assert sections_of(story, "after_call") == ["call", "who", "normal"]


def test_names_of_illnesses_stand_behind_a_door() -> None:
    """Nobody meets them without having opened a page or a section to look."""
    names = ("cancer", "leuk", "tumor", "lymphoma", "myeloma")
    met = 0
    for reader in READERS:
        for leaf, telling in every_telling(reader):
            for section, lines in telling.lines.items():
                found = [line.id for line in lines if any(n in line.text.lower() for n in names)]
                assert not found or leaf.optin or section in leaf.closed, found
                met += len(found)
    assert met > 5


def test_children_read_of_no_other_bone_than_the_hip() -> None:
    others = re.compile(r"\b(breastbone|chest|shins?|thighs?|sternum|tibia)\b", re.IGNORECASE)
    for reader in ("teen", "child", "little", "parent"):
        for _, telling in every_telling(reader):
            for lines in telling.lines.values():
                assert not any(others.search(line.text) for line in lines)


ELSEWHERE = re.compile(r"lower back|(your|child’s) back\b|\bhip\b|\bbend", re.IGNORECASE)
# What all read alike: which bone it mostly is, what the marrow is for, where pain means a call.
ANYWHERE = ("bend your legs, like a ball.", "Ask which one, and why.", "Ask which one.")


@pytest.mark.parametrize("reader", READERS)
def test_who_is_treated_elsewhere_reads_nothing_of_the_hip(reader: str) -> None:
    checked = 0
    for leaf, telling in every_telling(reader):
        if telling.state.get("site", "other") == "other":
            for line in (line for lines in telling.lines.values() for line in lines):
                if line.basis == "label" or leaf.id in ("spots", "why") or ".call." in line.id:
                    continue
                assert not ELSEWHERE.search(line.text) or line.text.endswith(ANYWHERE), line.id
                checked += 1
    assert checked > 1000


def test_a_childs_pages_ask_before_they_allow() -> None:
    story = told(Person("child", detail="full"))
    said = " ".join(one.text for one in statements(story))
    assert "Ask before you eat or drink." in said
    assert "You did not do anything to cause this." in said


@pytest.mark.parametrize("medicine", MEDICINES)
def test_who_may_not_drive_is_told_so(medicine: str) -> None:
    for reader in ("adult", "teen"):
        page = told(Person(reader, medicine=medicine)).page("way_home")
        assert page is not None
        said = " ".join(page_texts(page))
        assert ("do not drive" in said) == (medicine != "numbing"), said


def test_the_questions_of_every_source_are_there_in_groups() -> None:
    questions = told(Person()).questions
    assert [section.kind for section in questions] == [
        *("before", "during", "after", "results", "more")
    ]
    assert [section.closed for section in questions] == [False] * 4 + [True]
    lines = {
        line.id: line
        for leaf in leaves()
        if leaf.id == "questions"
        for section in leaf.sections
        for line in leaf.lines["adult"][section]
    }
    covered = {fact for line in lines.values() for fact in line.covers}
    assert covered >= {f"Q{number}" for number in range(1, 32)}
    said = " ".join(line.text for line in lines.values())
    for gap in ("toilet", "hearing aids", "glasses", "pregnant", "bleed", "interpreter", "tablet"):
        assert gap in said


def test_the_page_about_says_what_this_is_not() -> None:
    for reader in READERS:
        page = told(Person(reader)).page("about")
        assert page is not None
        assert "care team" in " ".join(page_texts(page)) or "helpers" in " ".join(page_texts(page))
    about = loaded().pack.edition("en").about
    assert len(about.documents) == 5
    assert (about.reviewed_on, about.reviewed_by_role) == ("", "")
