"""The shipped pack, told: to people drawn at random, or in every state there is."""

import re
from collections.abc import Iterator
from functools import cache

from hypothesis import strategies as st

from companion.walkthrough.lexicon import load_lexicon
from companion.walkthrough.load import LoadedPack, load_pack
from companion.walkthrough.model import (
    AGES,
    COACH_KINDS,
    CREAM,
    DETAILS,
    MEDICINES,
    PART_KINDS,
    POSITIONS,
    READERS,
    SITES,
    Page,
    Person,
    Statement,
    Story,
    StoryStep,
)
from companion.walkthrough.pack import Leaf
from companion.walkthrough.states import Telling, tellings
from companion.walkthrough.tailor import tell
from tests.content.places import ANSWERS, ASSETS, PACK

PROCEDURES = ("aspiration", "biopsy", "both")
LEXICON = load_lexicon(ASSETS / "words", "en")
LABELS = ("title", "short", "picture", "action", "heading")

people = st.builds(
    Person,
    reader=st.sampled_from(READERS),
    procedure=st.sampled_from(PROCEDURES),
    medicine=st.sampled_from(MEDICINES),
    position=st.sampled_from(POSITIONS),
    site=st.sampled_from(SITES),
    cream=st.sampled_from(CREAM),
    detail=st.sampled_from(DETAILS),
    paced_breathing=st.booleans(),
    age=st.sampled_from(AGES),
)
some_answers = st.sets(st.sampled_from(sorted(ANSWERS))).map(
    lambda slots: {slot: ANSWERS[slot] for slot in slots}
)


@cache
def loaded() -> LoadedPack:
    return load_pack(PACK)


@cache
def leaves() -> tuple[Leaf, ...]:
    """All steps, then all cards and pages."""
    edition = loaded().pack.editions["en"]
    return (*edition.steps, *edition.pages.values())


@cache
def every_telling(reader: str) -> tuple[tuple[Leaf, Telling], ...]:
    """Each leaf in every way in which it can be told to this reader."""
    conditions = loaded().pack.conditions
    return tuple(
        (leaf, telling)
        for leaf in leaves()
        if reader in leaf.lines
        for telling in tellings(leaf, reader, conditions)
    )


def told(person: Person, answers: dict[str, object] | None = None) -> Story:
    return tell(loaded().pack, person, answers or {})


def texts(step: StoryStep) -> list[str]:
    """The three parts; a parent's coach is apart."""
    return [statement.text for part in step.parts for statement in part.statements]


def page_texts(page: Page) -> list[str]:
    return [line.text for section in page.sections for line in section.lines]


def statements(story: Story) -> Iterator[Statement]:
    """Everything that can be asked where it comes from."""
    for step in story.steps:
        for part in step.parts:
            yield from part.statements
        for section in step.coach:
            yield from section.lines
    for chapter in story.chapters:
        for page in chapter.pages:
            for section in page.sections:
                yield from section.lines


def shown(telling: Telling, sections: tuple[str, ...] = ()) -> list[str]:
    """The filled texts of these sections; of all but labels and coaching unless named."""
    wanted = sections or [one for one in telling.lines if one not in (*LABELS, *COACH_KINDS)]
    return [fill(line.text) for section in wanted for line in telling.lines[section]]


def parts_of(telling: Telling) -> list[list[str]]:
    return [shown(telling, (kind,)) for kind in PART_KINDS]


def fill(text: str) -> str:
    filled = {**ANSWERS, "a_poke": "a quick pinch", "fever_at": "38.0 °C"}
    return re.sub(r"\{(\w+)\}", lambda place: str(filled[place[1]]), text)
