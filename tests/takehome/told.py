"""People with something to take home, told from the shipped pack."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from companion.takehome.plan import Told, child_of, grown_up
from companion.takehome.words import TakeHome, load_takehome
from companion.walkthrough.answers import accepted
from companion.walkthrough.load import load_pack
from companion.walkthrough.model import Person
from companion.walkthrough.pack import Pack
from companion.walkthrough.tailor import tell
from tests.content.places import ANSWERS, ASSETS, PACK

DRAWINGS = ASSETS / "takehome"
QUESTIONS = (
    "Who will do the test? Have they done many?",
    "What sign can I give if I need a pause?",
    "Can my sister stay with me until it starts?",
)


@cache
def pack() -> Pack:
    """The shipped pack."""
    return load_pack(PACK).pack


@cache
def takehome() -> TakeHome:
    """The shipped words and measures."""
    read, findings = load_takehome(DRAWINGS)
    assert findings == ()
    return read


def told(
    person: Person,
    answers: Mapping[str, object] = ANSWERS,
    questions: tuple[str, ...] = QUESTIONS,
    ticks: int = 0,
) -> Told:
    """Everything a sheet is made from; the first lines of the person's list are ticked."""
    reader, child = grown_up(person), child_of(person)
    given = accepted(pack().slots, answers)

    grown = tell(pack(), replace(person, reader=reader, detail="full"), given)
    lists = (page for chapter in grown.chapters for page in chapter.pages)
    lines = [
        line.id
        for page in lists
        if page.form == "checklist"
        for section in page.sections
        for line in section.lines
    ]
    detail = pack().details(child)[-1] if child else ""
    return Told(
        person=person,
        story=grown,
        words=takehome().sheets[reader],
        answers=given,
        questions=questions,
        ticked=frozenset(lines[:ticks]),
        date="Saturday, November 21, 2026",
        child=tell(pack(), replace(person, reader=child, detail=detail), given) if child else None,
        own_page=takehome().own_pages.get(child),
    )


FULLEST = Person("parent", medicine="relaxing", position="hug", detail="full", age="child")
EVERYONE = {
    "adult": Person(medicine="numbing", position="side", detail="full"),
    "teen": Person("teen", medicine="relaxing", position="stomach", detail="full"),
    "parent": FULLEST,
    "child": Person("child", medicine="asleep", position="unsure", detail="full"),
    "little": Person("little", medicine="unsure", position="hug", detail="full"),
    "another bone": Person(site="other", procedure="aspiration", detail="full"),
}
