"""From what one person was told, asked and ticked to what stands on their sheet. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from companion.takehome.sheet import (
    Answered,
    Asked,
    Call,
    Care,
    Checks,
    Codes,
    Days,
    Fact,
    Group,
    Next,
    Notes,
    OwnPage,
    Part,
    Plan,
    TakeHomeSheet,
    Ticked,
)
from companion.takehome.words import OwnPageWords, SheetWords
from companion.walkthrough.model import Chapter, Page, Person, Section, Story

RESULTS: Final = "results"
"""The id of the page on results; a pack without one has no such lines on its sheet."""
NUMBERS: Final = ("call_number", "night_number")


@dataclass(frozen=True, slots=True)
class Told:
    """What a sheet is made from.

    `story` is told to who reads the sheet: for a child to the parent, and then `child` is the
    child's own. `answers` are the clinic's, for the same reader. `questions` are in the order
    the person will ask; `ticked` are ids of statements. `date` is as it is shown.
    """

    person: Person
    story: Story
    words: SheetWords
    answers: Mapping[str, str] = field(default_factory=dict)
    questions: tuple[str, ...] = ()
    ticked: Collection[str] = ()
    date: str = ""
    reviewed_on: str = ""
    reviewed_by_role: str = ""
    child: Story | None = None
    own_page: OwnPageWords | None = None


def grown_up(person: Person) -> str:
    """Who reads this person's sheet: a small child's is for the parent."""
    return "parent" if person.reader in ("child", "little") else person.reader


def child_of(person: Person) -> str:
    """The reader whose own page stands at the end of the sheet; empty for adults and teens."""
    if person.reader in ("child", "little"):
        return person.reader
    return person.age if person.reader == "parent" and person.age != "teen" else ""


def make_sheet(told: Told) -> TakeHomeSheet:
    """The sheet of one person. Every line is the story's, the clinic's, the person's or one of
    the sheet's own words.
    """
    story, words = told.story, told.words
    return TakeHomeSheet(
        language=story.language,
        title=words.title,
        lead=words.lead,
        date=told.date,
        standing_line=story.standing_line,
        reviewed=_reviewed(told),
        page=words.page,
        parts=tuple(_parts(told)),
    )


def _parts(told: Told) -> Iterator[Part]:
    """Help first: when to call, and whom, is on the first page whole, however large the type."""
    story, words = told.story, told.words
    yield _call(told)
    yield _plan(told)
    after = _chapter_after(story)
    pages = after.pages if after else ()
    if rows := tuple(_answered(page) for page in pages if page.form == "card"):
        yield Care(words.care.title, story.headings.clinic, words.answer, rows)
    yield _next(told)
    for page in pages:
        if page.form == "timeline":
            yield Days(page.title, tuple(_groups(page)))
    for page in pages:
        if page.form == "page" and page.id != story.call_page.id:
            yield Notes(page.title, tuple(_groups(page)))
    yield from _checks(told)
    yield Asked(_title_of_questions(story), told.questions, words.questions.room)
    codes = words.codes
    yield Codes(codes.title, codes.lead, codes.count, codes.calendar)
    if told.child is not None and told.own_page is not None:
        yield _own_page(told.child, told.own_page)


def _plan(told: Told) -> Plan:
    words, person = told.words.plan, told.person
    facts = [
        Fact(words.test, words.tests.get(person.procedure, "")),
        Fact(words.medicine, words.medicines.get(person.medicine, "")),
    ]
    if person.position in words.ways:
        facts.append(Fact(words.lying, words.ways[person.position]))
    marked = person.site == "hip"
    spot = told.words.spot
    return Plan(words.title, tuple(facts), spot.title, spot.hip if marked else spot.other, marked)


def _call(told: Told) -> Call:
    page, words = told.story.call_page, told.words.call
    sections = {section.kind: section for section in page.sections}
    call, who, normal = (sections.get(kind) for kind in ("call", "who", "normal"))
    given = [told.answers.get(slot, "") for slot in NUMBERS]
    said = [line for line in _texts(who) if not _from(line, given)]
    # Only the last line is for an emergency, and it stands alone.
    *others, last = said or [""]
    clinic = tuple(line for line in others if _from(line, told.answers.values()))
    return Call(
        title=call.heading if call else page.title,
        signs=tuple(_texts(call)),
        who=who.heading if who else "",
        numbers=(Fact(words.day, given[0]), Fact(words.night, given[1])),
        clinic=clinic,
        lines=tuple(line for line in others if line not in clinic),
        last=last,
        normal=Group(normal.heading, tuple(_texts(normal))) if normal else None,
    )


def _answered(page: Page) -> Answered:
    by_kind = {section.kind: tuple(_texts(section)) for section in page.sections}
    clinic, neutral = by_kind.pop("clinic", ()), by_kind.pop("neutral", ())
    always = tuple(line for lines in by_kind.values() for line in lines)
    return Answered(page.title, clinic, neutral, always)


def _next(told: Told) -> Next:
    """When and how the result comes; the clinic's own lines apart from the others."""
    words = told.words.next
    page = told.story.page(RESULTS)
    said = [line for section in _open(page) for line in _texts(section)]
    clinic = tuple(line for line in said if _from(line, told.answers.values()))
    rest = tuple(line for line in said if line not in clinic)
    title = page.title if page else words.title
    facts = (Fact(words.day), Fact(words.time))
    return Next(title, told.story.headings.clinic, clinic, rest, facts)


def _checks(told: Told) -> Iterator[Checks]:
    """The person's list, once they have ticked something on it."""
    for chapter in told.story.chapters:
        for page in chapter.pages:
            if page.form != "checklist":
                continue
            lines = [line for section in _open(page) for line in section.lines]
            if any(line.id in told.ticked for line in lines):
                marked = (Ticked(line.text, line.id in told.ticked) for line in lines)
                yield Checks(page.title, tuple(marked))


def _own_page(story: Story, words: OwnPageWords) -> OwnPage:
    call = next((one for one in story.call_page.sections if one.kind == "call"), None)
    tell = Group(call.heading if call else "", tuple(_texts(call)))
    return OwnPage(words.title, words.lead, words.did, words.acts, tell, words.color, words.draw)


def _reviewed(told: Told) -> str:
    headings = told.story.headings
    if not told.reviewed_on:
        return headings.not_reviewed
    role = f" ({told.reviewed_by_role})" if told.reviewed_by_role else ""
    return f"{headings.reviewed}, {told.reviewed_on}{role}"


def _title_of_questions(story: Story) -> str:
    pages = (page for chapter in story.chapters for page in chapter.pages)
    return next((page.title for page in pages if page.form == "questions"), "")


def _chapter_after(story: Story) -> Chapter | None:
    """The chapter that the page on when to call stands in."""
    for chapter in story.chapters:
        if any(page.id == story.call_page.id for page in chapter.pages):
            return chapter
    return None


def _groups(page: Page) -> Iterator[Group]:
    for section in _open(page):
        yield Group(section.heading, tuple(_texts(section)))


def _open(page: Page | None) -> Iterable[Section]:
    """The sections that are read without being opened first: some choose not to."""
    return (section for section in page.sections if not section.closed) if page else ()


def _from(line: str, answers: Iterable[str]) -> bool:
    """Whether a line carries one of these answers."""
    return any(answer and answer in line for answer in answers)


def _texts(section: Section | None) -> Iterator[str]:
    return (line.text for line in section.lines) if section else iter(())
