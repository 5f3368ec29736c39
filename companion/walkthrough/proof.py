"""The proof: every text of a pack as its readers see it, for those who review it."""

from __future__ import annotations

from collections.abc import Iterator

from companion.walkthrough.check import all_lines
from companion.walkthrough.load import LoadedPack
from companion.walkthrough.model import DETAILS, MEDICINES, Person, Story
from companion.walkthrough.pack import Slot
from companion.walkthrough.tailor import tell


def proof(loaded: LoadedPack, language: str = "en") -> str:
    """Everything the pack tells in `language`, as Markdown, reader by reader.

    First the story for each medicine and amount of detail (lying on the side, hip, both
    samples, no cream, the clinic's slots open); then what only other people read; then the
    drafts, which nobody reads until they are signed.
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
        for medicine in MEDICINES:
            for detail in DETAILS:
                person = Person(
                    reader,
                    pack.conditions.get("procedure", ("",))[-1],
                    medicine,
                    "side",
                    detail=detail,
                )
                yield f"\n## {reader} · {medicine} · {detail}"
                story = tell(pack, person, {}, language)
                yield from _story(story)
                seen |= {
                    statement.id
                    for step in story.steps
                    for part in step.parts
                    for statement in part.statements
                }
        yield f"\n## {reader} · {story.call_page.title}"
        answered = {name: _sample(slot) for name, slot in pack.slots.items()}
        for title, answers in (("nothing answered", {}), ("all answered", answered)):
            yield f"\n### {title}"
            for section in tell(pack, person, answers, language).call_page.sections:
                yield f"- **{section.heading}** " + " / ".join(one.text for one in section.lines)
    yield "\n## Only for some"
    rest = [line for line in all_lines(loaded) if line.id not in seen and line.basis != "label"]
    yield from (f"- `{one.id}` {one.text}" for one in rest if not one.hidden)
    yield "\n## Drafts, hidden until a clinician signs"
    yield from (f"- `{one.id}` {one.text} ({one.why})" for one in rest if one.hidden)


def _story(story: Story) -> Iterator[str]:
    for step in story.steps:
        yield f"\n### {step.title}"
        for part in step.parts:
            yield f"- **{part.heading}** {part.text}"
        yield f"- [{step.action}] · picture: {step.alt}"


def _sample(slot: Slot) -> str:
    samples = {"phone": "555 0100", "temperature": f"{slot.lowest_c + 1:.1f}", "line": "(answer)"}
    return samples[slot.kind]
