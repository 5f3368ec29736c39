"""Chapters as the screen asks for them: doors, pages, ticks, questions, sources."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from companion.list_models import RecordListModel
from companion.walkthrough import records
from companion.walkthrough.bookmark import MOST_TICKS, Bookmark, bookmark_from, tick
from companion.walkthrough.chapters_view_model import ChaptersViewModel
from companion.walkthrough.model import Page, Person, Section, SourceNote, Statement, Story
from tests.content.places import ANSWERS
from tests.content.shipped import people, some_answers, told

Shown = list[dict[str, object]]
ids = st.text("abc", min_size=1, max_size=3)


def shown(model: object) -> Shown:
    assert isinstance(model, RecordListModel)
    return [dict(model.record(row)) for row in range(model.rowCount())]


def lines(chapters: ChaptersViewModel) -> Shown:
    found: Shown = []
    for section in shown(chapters.sections):
        of_section = section["lines"]
        assert isinstance(of_section, list)
        found += of_section
    return found


def pages(story: Story) -> Iterator[Page]:
    for chapter in story.chapters:
        yield from chapter.pages


def telling(person: Person, answers: dict[str, object] | None = None) -> ChaptersViewModel:
    chapters = ChaptersViewModel()
    chapters.tell(told(person, answers), told(Person(person.reader, detail="full"), answers))
    return chapters


@pytest.fixture
def chapters(qapp: QCoreApplication) -> ChaptersViewModel:
    return telling(Person())


# ---------------------------------------------------------------- the bookmark


@given(st.lists(ids))
def test_a_line_is_ticked_when_it_was_touched_an_odd_number_of_times(touched: list[str]) -> None:
    mark = Bookmark()
    for one in touched:
        mark = tick(mark, one)
    assert set(mark.ticked) == {one for one in touched if touched.count(one) % 2}
    assert len(set(mark.ticked)) == len(mark.ticked)


def test_no_more_lines_are_ticked_than_any_list_has() -> None:
    mark = Bookmark()
    for number in range(MOST_TICKS + 5):
        mark = tick(mark, str(number))
    assert len(mark.ticked) == MOST_TICKS
    assert mark.ticked[0] == "0"


@given(
    st.dictionaries(
        st.sampled_from(["chapter_id", "page_id", "ticked", "other"]),
        st.one_of(st.none(), st.integers(), st.text(max_size=3), st.lists(st.text() | st.floats())),
    )
)
def test_whatever_was_kept_a_bookmark_comes_of_it(state: dict[str, object]) -> None:
    mark = bookmark_from(state)
    assert isinstance(mark.chapter_id, str)
    assert isinstance(mark.page_id, str)
    assert all(isinstance(one, str) for one in mark.ticked)
    assert tick(tick(mark, "a line of its own"), "a line of its own") == mark


# ---------------------------------------------------------------- doors and sources


@given(people)
def test_the_steps_have_the_first_door_and_what_is_opened_by_choice_a_later_one(
    person: Person,
) -> None:
    story = told(person)
    doors = records.doors(story)
    assert {door["chapterId"] for door in doors} == {chapter.id for chapter in story.chapters}
    assert [door["holds"] for door in doors].index("steps") == 0
    assert all(door["holds"] == "pages" for door in doors if door["optin"])
    with_pages = [bool(door["optin"]) for door in doors if door["holds"] == "pages"]
    assert with_pages == sorted(with_pages)
    asking = [door["chapterId"] for door in doors if door["holds"] == "questions"]
    assert asking == (["questions"] if story.questions else [])
    assert asking in ([], [doors[-1]["chapterId"]])


@given(people, some_answers)
def test_every_statement_stands_with_what_it_rests_on(
    person: Person, answers: dict[str, object]
) -> None:
    for page in pages(told(person, answers)):
        every = [line for section in page.sections for line in section.lines]
        groups = records.page_sources(page)
        assert "\n".join(str(group["text"]) for group in groups) == "\n".join(
            line.text for line in every
        )
        assert all(group["notes"] for group in groups)


def test_statements_that_rest_on_the_same_stand_together_and_others_apart() -> None:
    one, other = SourceNote("document", "A", "B", "C"), SourceNote("study", "D", "E", "2020", "doi")
    page = Page(
        "",
        (
            Section("", "", (Statement("1", "One.", (one,)), Statement("2", "Two.", (one,)))),
            Section("", "", (Statement("3", "Three.", (other,)), Statement("4", "Four.", (one,)))),
        ),
    )
    printed = {"kind": "document", "title": "A", "detail": "B, C", "note": "", "says": ""}
    found = records.page_sources(page)
    assert [group["text"] for group in found] == ["One.\nTwo.", "Three.", "Four."]
    assert found[0]["notes"] == [printed]


def test_where_guides_differ_each_is_named_with_what_it_says(chapters: ChaptersViewModel) -> None:
    chapters.openPage("eat_drink")
    notes = shown(chapters.sources)[0]["notes"]
    assert isinstance(notes, list)
    assert len(notes) > 1
    assert all(note["kind"] == "document" and note["says"] and note["note"] for note in notes)


# ---------------------------------------------------------------- reading


def test_a_chapter_opens_at_its_first_page_and_pages_turn_to_its_ends(
    chapters: ChaptersViewModel,
) -> None:
    chapters.openChapter("afterwards")
    chapters.previous()
    assert (chapters.pageId, chapters.index) == ("after_call", 0)
    passed = []
    for _ in range(chapters.count + 3):
        passed.append(chapters.pageId)
        chapters.next()
    assert passed[: chapters.count] == [row["pageId"] for row in shown(chapters.pages)]
    assert chapters.nextTitle == ""
    assert [row["here"] for row in shown(chapters.pages)] == [False] * (chapters.count - 1) + [True]


def test_neither_the_steps_nor_what_is_not_there_is_opened(chapters: ChaptersViewModel) -> None:
    for unknown in ("happens", "nothing", ""):
        chapters.openChapter(unknown)
        chapters.openPage(unknown)
    assert (chapters.chapterId, chapters.pageId, chapters.index) == ("", "", -1)


@pytest.mark.parametrize(
    ("page", "form"),
    [
        ("comfort", "page"),
        ("after_call", "call"),
        ("eat_drink", "card"),
        ("checklist", "checklist"),
        ("recovery", "timeline"),
        ("result_worry", "quiet"),
        ("results", "page"),
    ],
)
def test_every_page_has_its_form(chapters: ChaptersViewModel, page: str, form: str) -> None:
    chapters.openPage(page)
    assert (chapters.pageId, chapters.form) == (page, form)


@pytest.mark.parametrize(("reader", "page"), [("adult", "result_worry"), ("little", "")])
def test_the_quiet_page_is_offered_to_who_has_one(
    qapp: QCoreApplication, reader: str, page: str
) -> None:
    chapters = telling(Person(reader))
    assert chapters.quietPage == page
    assert bool(chapters.quietTitle) is bool(page)


@pytest.mark.parametrize(
    ("detail", "page", "more"),
    [("main", "comfort", True), ("main", "eat_drink", False), ("full", "comfort", False)],
)
def test_a_page_that_leaves_something_out_says_so(
    qapp: QCoreApplication, detail: str, page: str, more: bool
) -> None:
    chapters = telling(Person(detail=detail))
    chapters.openPage(page)
    assert chapters.hasMore is more


def test_the_clinics_answer_takes_the_place_of_the_open_one(qapp: QCoreApplication) -> None:
    kinds = []
    for answers in ({}, ANSWERS):
        chapters = telling(Person(), dict(answers))
        chapters.openPage("eat_drink")
        kinds.append([section["kind"] for section in shown(chapters.sections)])
    assert kinds == [["neutral", "always"], ["clinic", "always"]]


# ---------------------------------------------------------------- ticks and questions


def test_a_tick_is_kept_and_comes_back(chapters: ChaptersViewModel, qtbot: QtBot) -> None:
    chapters.openPage("checklist")
    first = str(lines(chapters)[0]["id"])
    with qtbot.waitSignal(chapters.keptChanged):
        chapters.tick(first)
    assert [line["id"] for line in lines(chapters) if line["ticked"]] == [first]
    again = telling(Person())
    again.restore(chapters.kept())
    assert (again.pageId, again.ticked) == ("checklist", (first,))
    assert [line["id"] for line in lines(again) if line["ticked"]] == [first]
    again.start_over()
    assert (again.chapterId, again.ticked, lines(again)) == ("", (), [])


def test_a_tick_builds_no_list_anew(chapters: ChaptersViewModel, qtbot: QtBot) -> None:
    chapters.openPage("checklist")
    model = chapters.sections
    assert isinstance(model, RecordListModel)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        chapters.tick(str(lines(chapters)[0]["id"]))


def test_a_line_shows_whether_its_question_is_on_the_list(chapters: ChaptersViewModel) -> None:
    chapters.openPage("eat_drink")
    asking = next(line for line in lines(chapters) if line["asks"])
    assert not asking["asked"]
    chapters.choose([str(asking["asks"])])
    assert [line["asked"] for line in lines(chapters) if line["asks"]] == [True]


def test_all_questions_of_a_page_go_onto_the_list_and_off_it(chapters: ChaptersViewModel) -> None:
    chosen: list[str] = []

    def toggle(question: str) -> None:
        chosen.remove(question) if question in chosen else chosen.append(question)
        chapters.choose(chosen)

    chapters.questionWanted.connect(toggle)
    chapters.openPage("result_worry")
    asking = [str(line["asks"]) for line in lines(chapters) if line["asks"]]
    found = [chapters.asked]
    chapters.ask(asking[0])
    found.append(chapters.asked)
    chapters.askAll()
    found.append(chapters.asked)
    assert sorted(chosen) == sorted(set(asking))
    chapters.askAll()
    found.append(chapters.asked)
    assert (found, chosen) == ([False, False, True, False], [])


@pytest.mark.parametrize(("page", "asks"), [("result_worry", True), ("after_call", False)])
def test_a_page_knows_whether_it_leads_to_questions(
    chapters: ChaptersViewModel, page: str, asks: bool
) -> None:
    chapters.openPage(page)
    assert chapters.asks is asks
