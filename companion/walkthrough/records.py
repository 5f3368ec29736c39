"""A story as the records that lists on the screen show."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.walkthrough.model import (
        About,
        Chapter,
        Page,
        Section,
        SourceNote,
        Statement,
        Story,
        StoryStep,
    )


Record = dict[str, object]


def journey(story: Story, here: int, skipped: Collection[str] = ()) -> list[Record]:
    """Every step with whether it is done, here, skipped or still to come, seen from step `here`."""

    def state(number: int, step: StoryStep) -> str:
        if number == here:
            return "here"
        if step.id in skipped:
            return "skipped"
        return "done" if number < here else "todo"

    return [
        {
            "number": number + 1,
            "shortTitle": step.short,
            "stretch": step.stretch,
            "state": state(number, step),
            "stretchHeading": getattr(story.headings, step.stretch),
        }
        for number, step in enumerate(story.steps)
    ]


def step_sources(step: StoryStep | None) -> list[Record]:
    """Every statement of a step with where it comes from."""
    if step is None:
        return []
    told = (one for part in step.parts for one in part.statements)
    coached = (one for section in step.coach for one in section.lines)
    return sources((*told, *coached))


def page_sources(page: Page | None) -> list[Record]:
    """Every statement of a page with where it comes from."""
    return sources(line for section in page.sections for line in section.lines) if page else []


def sources(statements: Iterable[Statement]) -> list[Record]:
    """Each statement with where it comes from; the clinic's own lines have no other source.

    Statements that follow each other and rest on the same stand together, one to a line.
    """
    return [
        {"text": "\n".join(one.text for one in alike), "notes": [_note(note) for note in notes]}
        for notes, alike in groupby(statements, key=lambda one: one.sources)
    ]


def sections(page: Page) -> list[Record]:
    """The headed lists of a page."""
    return headed(page.sections)


def headed(parts: Iterable[Section]) -> list[Record]:
    """Headed lists of plain lines."""
    return [
        {
            "kind": section.kind,
            "heading": section.heading,
            "lines": [line.text for line in section.lines],
        }
        for section in parts
    ]


def doors(story: Story | None) -> list[Record]:
    """What stands on the door of each chapter; the steps' door shows their first picture.

    `holds` is 'steps', 'pages' or 'questions'. The steps come first, a chapter that is only for
    who chooses it comes after the others, and the questions come last.
    """
    made = [
        {
            "chapterId": chapter.id,
            "title": chapter.title,
            "lead": chapter.lead,
            "optin": chapter.optin,
            "holds": _holds(chapter),
            "picture": _door_picture(chapter, story),
        }
        for chapter in (story.chapters if story else ())
    ]
    order = ("steps", "pages", "questions")
    return sorted(made, key=lambda door: (order.index(str(door["holds"])), bool(door["optin"])))


def leaves(chapter: Chapter | None, here: str) -> list[Record]:
    """The pages of a chapter, and which of them is open."""
    return [
        {"pageId": page.id, "title": page.title, "form": page.form, "here": page.id == here}
        for page in (chapter.pages if chapter else ())
    ]


def page_sections(
    story: Story, page: Page, ticked: Collection[str], chosen: Collection[str]
) -> list[Record]:
    """The sections of a page, each line with what a person can do with it."""
    return [
        {
            "kind": section.kind,
            "heading": section.heading,
            "closed": section.closed,
            "lines": [_line(story, line, ticked, chosen) for line in section.lines],
        }
        for section in page.sections
    ]


def questions_of(page: Page | None) -> list[str]:
    """The questions that the lines of a page lead to, each once."""
    lines = (line for section in page.sections for line in section.lines) if page else ()
    return list(dict.fromkeys(line.asks for line in lines if line.asks))


def quiet_page(story: Story | None) -> Page | None:
    """The page for one fear, with nothing beside it."""
    chapters = story.chapters if story else ()
    pages = (page for chapter in chapters for page in chapter.pages)
    return next((page for page in pages if page.form == "quiet"), None)


def form_of(page: Page | None) -> str:
    """How a page is used; one that says what to watch for is a 'call', whatever else it says."""
    if page is None:
        return "page"
    watches = page.form == "page" and any(section.kind == "call" for section in page.sections)
    return "call" if watches else page.form


def has_more(page: Page | None, fullest: Story | None) -> bool:
    """Whether the fullest story says more on this page."""
    whole = fullest.page(page.id) if page and fullest else None
    return page is not None and whole is not None and page.sections != whole.sections


def documents(about: About) -> list[Record]:
    """The documents the words rest on."""
    return [_note(note) for note in about.documents]


def studies(about: About) -> list[Record]:
    """The studies the words rest on."""
    return [_note(note) for note in about.studies]


def _line(
    story: Story, line: Statement, ticked: Collection[str], chosen: Collection[str]
) -> Record:
    further = story.page(line.opens) if line.opens else None
    return {
        "id": line.id,
        "text": line.text,
        "ticked": line.id in ticked,
        "asks": line.asks,
        "asked": line.asks in chosen,
        "opens": further.id if further else "",
        "opensTitle": further.title if further else "",
    }


def _holds(chapter: Chapter) -> str:
    only_asks = bool(chapter.pages) and all(page.form == "questions" for page in chapter.pages)
    return "questions" if only_asks else chapter.holds


def _door_picture(chapter: Chapter, story: Story | None) -> str:
    if chapter.holds == "steps" and story:
        return next((step.picture for step in story.steps if step.stretch == "during"), "")
    return next((page.picture for page in chapter.pages if page.picture), "")


def _note(note: SourceNote) -> Record:
    return {
        "kind": note.kind,
        "title": note.title,
        "detail": ", ".join(filter(None, (note.publisher, note.date))),
        "note": note.note,
        "says": note.says,
    }
