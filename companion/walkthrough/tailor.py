"""Telling a pack to one person: pure functions from pack, person and answers to a story."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from companion.walkthrough.answers import accepted
from companion.walkthrough.model import (
    AGES,
    BREATHS,
    COACH_KINDS,
    CREAM,
    DETAILS,
    MEDICINES,
    PART_KINDS,
    POSITIONS,
    READERS,
    SITES,
    Chapter,
    Headings,
    Page,
    Part,
    PartKind,
    Person,
    Section,
    Statement,
    Story,
    StoryStep,
)
from companion.walkthrough.pack import ChapterPlan, Edition, Leaf, Line, Pack

# What every procedure knows; a pack names its own procedures (and may add conditions).
CONDITIONS: Mapping[str, tuple[str, ...]] = {
    "medicine": MEDICINES,
    "position": POSITIONS,
    "site": SITES,
    "cream": CREAM,
    "detail": DETAILS,
    "breath": BREATHS,
    "age": AGES,
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
        "age": person.age,
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
    teller = _Teller(person.reader, state, accepted(pack.slots, answers), edition)
    return Story(
        title=headings.title,
        steps=tuple(teller.step(leaf) for leaf in edition.steps if holds(leaf.when, state)),
        standing_line=headings.standing_line,
        call_page=teller.page(edition.pages[pack.call_page]),
        headings=headings,
        language=edition.language,
        chapters=tuple(teller.chapters()),
        reader=person.reader,
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
        edition: Edition,
    ) -> None:
        self._reader = reader
        self._state = state
        self._answers = answers
        self._edition = edition
        self._headings: Headings = edition.headings[reader]
        self._fills = dict(answers)
        for name, choices in edition.tokens.items():
            self._fills[name] = choices.get(answers.get(name, ""), next(iter(choices.values())))
        self._questions = self._question_ids()

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
            coach=tuple(self._coach(leaf)),
        )

    def page(self, leaf: Leaf) -> Page:
        headings = {"neutral": self._headings.neutral, "clinic": self._headings.clinic}
        headings |= {line.id.rpartition(".")[2]: line.text for line in self._lines(leaf, "heading")}
        sections = (
            Section(kind, headings.get(kind, ""), self._statements(leaf, kind), kind in leaf.closed)
            for kind in leaf.sections
        )
        picture = next(iter(self._lines(leaf, "picture")), None)
        return Page(
            title=self._first(leaf, "title").text,
            sections=tuple(section for section in sections if section.lines),
            id=leaf.id,
            form=leaf.form,
            picture=picture.shows if picture else "",
            alt=picture.text if picture else "",
        )

    def chapters(self) -> Iterator[Chapter]:
        for plan in self._edition.chapters:
            pages = tuple(self._pages_of(plan))
            if self._reader in plan.titles and (pages or plan.holds == "steps"):
                yield Chapter(
                    id=plan.id,
                    title=plan.titles[self._reader],
                    lead=plan.leads[self._reader],
                    pages=pages,
                    optin=plan.optin,
                    holds=plan.holds,
                )

    def _pages_of(self, plan: ChapterPlan) -> Iterator[Page]:
        for name in plan.pages:
            leaf = self._edition.pages.get(name)
            if leaf and self._reader in leaf.lines and holds(leaf.when, self._state):
                yield self.page(leaf)

    def _coach(self, leaf: Leaf) -> Iterator[Section]:
        headings = (self._headings.say, self._headings.instead, self._headings.act)
        for kind, heading in zip(COACH_KINDS, headings, strict=True):
            if lines := self._statements(leaf, kind):
                yield Section(kind, heading, lines)

    def _question_ids(self) -> dict[str, str]:
        """The ids of the questions this person is offered, by their short names."""
        pages = (one for one in self._edition.pages.values() if one.form == "questions")
        return {
            line.id.rpartition(".")[2]: line.id
            for leaf in pages
            if self._reader in leaf.lines
            for section in leaf.sections
            for line in self._lines(leaf, section)
        }

    def _part(self, leaf: Leaf, kind: PartKind) -> Part:
        heading = {
            "happens": self._headings.happens,
            "feel": self._headings.feel,
            "do": self._headings.do,
        }[kind]
        return Part(kind, heading, self._statements(leaf, kind))

    def _statements(self, leaf: Leaf, section: str) -> tuple[Statement, ...]:
        return tuple(
            Statement(
                line.id,
                self._filled(line.text),
                line.notes,
                self._questions.get(line.asks, ""),
                line.opens if self._reader in self._readers_of(line.opens) else "",
            )
            for line in self._lines(leaf, section)
        )

    def _readers_of(self, page: str) -> Collection[str]:
        leaf = self._edition.pages.get(page)
        return leaf.lines if leaf else ()

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
