"""The proof: every text of a pack as its readers see it, for those who review it."""

from __future__ import annotations

from collections.abc import Iterator

from companion.walkthrough.check import all_lines
from companion.walkthrough.load import LoadedPack
from companion.walkthrough.model import MEDICINES, Page, Person, Story
from companion.walkthrough.pack import Pack, Slot
from companion.walkthrough.tailor import tell


def proof(loaded: LoadedPack, language: str = "en") -> str:
    """Everything the pack tells in `language`, as Markdown, reader by reader.

    First the story for each medicine and amount of detail (lying on the side, hip, both
    samples, no cream, the clinic's slots open); then the chapters, with nothing answered
    and with all; then what only other people read; then the drafts, which nobody reads
    until they are signed.
    """
    return "\n".join(_proof(loaded, language)) + "\n"


def _proof(loaded: LoadedPack, language: str) -> Iterator[str]:
    pack = loaded.pack
    about = pack.edition(language).about
    yield f"# {pack.id}, {language}"
    if about.reviewed_on:
        yield f"Reviewed on {about.reviewed_on} by: {about.reviewed_by_role}."
    else:
        yield "Not yet reviewed by a clinician."
    seen: set[str] = set()
    for reader in pack.readers:
        yield f"\n# {reader}"
        for medicine in MEDICINES:
            for detail in pack.details(reader):
                story = tell(pack, _person(pack, reader, medicine, detail), {}, language)
                seen |= _ids_of_steps(story)
                yield f"\n## {reader} · {medicine} · {detail}"
                yield from _story(story)
        person = _person(pack, reader, MEDICINES[0], pack.details(reader)[-1])
        answers = {name: _sample(slot) for name, slot in pack.slots.items()}
        for title, given in (("nothing answered", {}), ("all answered", answers)):
            yield f"\n## {reader} · chapters, {title}"
            story = tell(pack, person, given, language)
            seen |= _ids_of_pages(story)
            yield from _chapters(story)
    rest = [line for line in all_lines(loaded) if line.id not in seen and line.basis != "label"]
    yield "\n# Only for some"
    yield from (f"- `{one.id}` {one.text}" for one in rest if not one.hidden)
    yield "\n# Drafts, hidden until a clinician signs"
    yield from (f"- `{one.id}` {one.text} ({one.why})" for one in rest if one.hidden)


def _person(pack: Pack, reader: str, medicine: str, detail: str) -> Person:
    procedure = pack.conditions.get("procedure", ("",))[-1]
    return Person(reader, procedure, medicine, "side", detail=detail)


def _ids_of_steps(story: Story) -> set[str]:
    groups = (
        group
        for step in story.steps
        for group in (
            *(part.statements for part in step.parts),
            *(section.lines for section in step.coach),
        )
    )
    return {line.id for group in groups for line in group}


def _ids_of_pages(story: Story) -> set[str]:
    pages = (story.call_page, *(page for one in story.chapters for page in one.pages))
    return {line.id for page in pages for section in page.sections for line in section.lines}


def _story(story: Story) -> Iterator[str]:
    for step in story.steps:
        yield f"\n### {step.title}"
        for part in step.parts:
            yield f"- **{part.heading}** {part.text}"
        for coach in step.coach:
            yield f"- *{coach.heading}* " + " / ".join(line.text for line in coach.lines)
        yield f"- [{step.action}] · picture: {step.alt}"


def _chapters(story: Story) -> Iterator[str]:
    for chapter in story.chapters:
        opened = " (only for who opens it)" if chapter.optin else ""
        yield f"\n### {chapter.title}{opened}: {chapter.lead}"
        for page in chapter.pages:
            yield from _page(page)
    if not story.chapters:
        yield from _page(story.call_page)


def _page(page: Page) -> Iterator[str]:
    yield f"\n#### {page.title}"
    for section in page.sections:
        closed = " (closed)" if section.closed else ""
        yield f"- **{section.heading}**{closed} " + " / ".join(one.text for one in section.lines)


def _sample(slot: Slot) -> str:
    """A made-up answer that shows where the clinic's own would stand."""
    if slot.kind == "choice":
        return slot.options[-1]
    samples = {"phone": "555 0100", "temperature": f"{slot.lowest_c + 1:.1f}", "line": "(answer)"}
    return samples[slot.kind]
