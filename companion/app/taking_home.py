"""What goes onto the sheet to take home: gathered from the rooms when it is asked for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.app.content import Content
    from companion.takehome.plan import Told
    from companion.walkthrough.model import Person


def told_for(
    content: Content,
    person: Person,
    questions: tuple[str, ...],
    ticked: Collection[str],
    language: str = "en",
) -> Told | None:
    """What this person's sheet is made from; None before the content is read, or where it lacks
    the words. Everything is told at full detail: a sheet is read at home, more than once.
    """
    from companion.takehome.plan import Told, child_of, grown_up
    from companion.walkthrough.tailor import UnknownPersonError, tell

    pack, answers, words = content.pack, content.answers, content.takehome
    reader, child = grown_up(person), child_of(person)
    if pack is None or reader not in words.sheets:
        return None

    def filled(who: str) -> dict[str, str]:
        return answers.for_reader(pack.slots, who, language) if answers else {}

    try:
        story = tell(
            pack, replace(person, reader=reader, detail=pack.details(reader)[-1]), filled(reader)
        )
        own = None
        if child in pack.readers and child in words.own_pages:
            told = replace(person, reader=child, detail=pack.details(child)[-1])
            own = tell(pack, told, filled(child))
    except UnknownPersonError:
        return None
    about = pack.edition(language).about
    return Told(
        person=person,
        story=story,
        words=words.sheets[reader],
        answers=filled(reader),
        questions=questions,
        ticked=ticked,
        reviewed_on=about.reviewed_on,
        reviewed_by_role=about.reviewed_by_role,
        child=own,
        own_page=words.own_pages.get(child) if own else None,
    )
