"""A story as the records that lists on the screen show."""

from companion.walkthrough.model import Page, SourceNote, Story, StoryStep

Record = dict[str, object]


def journey(story: Story, here: int) -> list[Record]:
    """Every step with whether it is done, here or still to come, seen from step `here`."""
    return [
        {
            "number": number + 1,
            "shortTitle": step.short,
            "stretch": step.stretch,
            "state": "here" if number == here else "done" if number < here else "todo",
            "stretchHeading": getattr(story.headings, step.stretch),
        }
        for number, step in enumerate(story.steps)
    ]


def sources(step: StoryStep | None) -> list[Record]:
    """Where the statements of a step come from, each source once."""
    notes: dict[SourceNote, None] = {}
    for part in step.parts if step else ():
        for statement in part.statements:
            notes.update(dict.fromkeys(statement.sources))
    return [{"title": note.title, "detail": _in_lines(note)} for note in notes]


def sections(page: Page) -> list[Record]:
    """The headed lists of a page."""
    return [
        {
            "kind": section.kind,
            "heading": section.heading,
            "lines": [line.text for line in section.lines],
        }
        for section in page.sections
    ]


def _in_lines(note: SourceNote) -> str:
    printed = ", ".join(filter(None, (note.publisher, note.date)))
    return "\n".join(filter(None, (printed, note.note)))
