"""Telling a pack to one person: pure functions from pack, person and answers to a story."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from companion.walkthrough.answers import accepted
from companion.walkthrough.model import (
    BREATHS,
    CREAM,
    DETAILS,
    MEDICINES,
    PART_KINDS,
    POSITIONS,
    READERS,
    SITES,
    Headings,
    Leaf,
    Line,
    Pack,
    Page,
    Part,
    PartKind,
    Person,
    Section,
    Statement,
    Story,
    StoryStep,
)

# What every procedure knows; a pack names its own procedures (and may add conditions).
CONDITIONS: Mapping[str, tuple[str, ...]] = {
    "medicine": MEDICINES,
    "position": POSITIONS,
    "site": SITES,
    "cream": CREAM,
    "detail": DETAILS,
    "breath": BREATHS,
}

_PLACE = re.compile(r"\{(\w+)\}")


class UnknownPersonError(ValueError):
    """The pack has no words for this reader, or a value of the person is none of its own."""


def state_of(person: Person) -> dict[str, str]:
    """The person as the conditions that lines ask for."""
    return {
        "procedure": person.procedure,
        "medicine": person.medicine,
        "position": person.position,
        "site": person.site,
        "cream": person.cream,
        "detail": person.detail,
        "breath": person.breath,
    }


def tell(pack: Pack, person: Person, answers: Mapping[str, object], language: str = "en") -> Story:
    """Tell the walkthrough to one person.

    `answers` maps slots to the clinic's answers for this reader and language; an unknown
    slot, a blank or an absurd value counts as not answered. Where the pack has no edition
    in `language` its master language is told. Raises UnknownPersonError when the pack has
    no words for the reader, or for a value of the person.
    """
    state = state_of(person)
    _refuse_strangers(pack, person, state)
    edition = pack.edition(language)
    headings = edition.headings[person.reader]
    teller = _Teller(person.reader, state, accepted(pack.slots, answers), edition.tokens, headings)
    return Story(
        title=headings.title,
        steps=tuple(teller.step(leaf) for leaf in edition.steps if holds(leaf.when, state)),
        standing_line=headings.standing_line,
        call_page=teller.page(edition.pages[pack.call_page]),
        headings=headings,
        language=edition.language,
    )


def holds(when: Iterable[tuple[str, tuple[str, ...]]], state: Mapping[str, str]) -> bool:
    """True when every condition of `when` is met."""
    return all(state.get(key) in values for key, values in when)


def is_told(line: Line, state: Mapping[str, str], filled: Collection[str]) -> bool:
    """True when `line` is for someone in `state`, with these slots answered by the clinic."""
    return (
        not line.hidden
        and state["detail"] in line.detail
        and holds(line.when, state)
        and all(slot in filled for slot in line.filled)
        and not (line.empty and all(slot in filled for slot in line.empty))
    )


class _Teller:
    """Reads leaves aloud to one person."""

    def __init__(
        self,
        reader: str,
        state: Mapping[str, str],
        answers: Mapping[str, str],
        tokens: Mapping[str, Mapping[str, str]],
        headings: Headings,
    ) -> None:
        self._reader = reader
        self._state = state
        self._answers = answers
        self._headings = headings
        self._fills = {name: next(iter(choices.values())) for name, choices in tokens.items()}
        self._fills |= answers

    def step(self, leaf: Leaf) -> StoryStep:
        picture = self._first(leaf, "picture")
        action = self._first(leaf, "action")
        happens, feel, do = (self._part(leaf, kind) for kind in PART_KINDS)
        return StoryStep(
            id=leaf.id,
            stretch=leaf.stretch,
            title=self._first(leaf, "title").text,
            short=self._first(leaf, "short").text,
            picture=picture.shows,
            alt=picture.text,
            parts=(happens, feel, do),
            technique=action.shows,
            action=action.text,
        )

    def page(self, leaf: Leaf) -> Page:
        headings = {line.id.rpartition(".")[2]: line.text for line in self._lines(leaf, "heading")}
        sections = (
            Section(kind, headings[kind], self._statements(leaf, kind)) for kind in leaf.sections
        )
        return Page(
            title=self._first(leaf, "title").text,
            sections=tuple(section for section in sections if section.lines),
        )

    def _part(self, leaf: Leaf, kind: PartKind) -> Part:
        heading = {
            "happens": self._headings.happens,
            "feel": self._headings.feel,
            "do": self._headings.do,
        }[kind]
        return Part(kind, heading, self._statements(leaf, kind))

    def _statements(self, leaf: Leaf, section: str) -> tuple[Statement, ...]:
        return tuple(
            Statement(line.id, self._filled(line.text), line.notes)
            for line in self._lines(leaf, section)
        )

    def _lines(self, leaf: Leaf, section: str) -> Sequence[Line]:
        lines = leaf.lines[self._reader].get(section, ())
        return [line for line in lines if is_told(line, self._state, self._answers)]

    def _first(self, leaf: Leaf, section: str) -> Line:
        return self._lines(leaf, section)[0]

    def _filled(self, text: str) -> str:
        return _PLACE.sub(lambda place: self._fills[place[1]], text)


def _refuse_strangers(pack: Pack, person: Person, state: Mapping[str, str]) -> None:
    if person.reader not in READERS or person.reader not in pack.readers:
        raise UnknownPersonError(f"this pack has no words for the reader {person.reader!r}")
    for key, values in {**CONDITIONS, **pack.conditions}.items():
        if state.get(key) not in values:
            raise UnknownPersonError(f"{key} is {state.get(key)!r}, not one of {list(values)}")
