"""Chapters: which pages make them, and whether everything that points to a page finds it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from companion.datafile import Finding
from companion.walkthrough.pack import ChapterPlan, Leaf, Line
from companion.walkthrough.raw import RawChapterWords, RawPack

Doors = Mapping[str, Mapping[str, RawChapterWords]]


def chapter_plans(raw: RawPack, doors: Doors) -> tuple[ChapterPlan, ...]:
    """The chapters of one edition; a reader without words on a door does not see it."""
    return tuple(
        ChapterPlan(
            id=name,
            pages=chapter.pages,
            titles={who: own[name].title for who, own in doors.items() if name in own},
            leads={who: own[name].lead for who, own in doors.items() if name in own},
            optin=chapter.optin,
            holds=chapter.holds,
        )
        for name, chapter in raw.chapters.items()
    )


def faults_of_chapters(
    raw: RawPack, plans: tuple[ChapterPlan, ...], pages: Mapping[str, Leaf], file: str
) -> Iterator[Finding]:
    """Pages that are in no chapter or in two, doors without words, and words without a door."""
    listed = Counter(page for plan in plans for page in plan.pages)
    for page in sorted(listed.keys() - {*raw.pages, *raw.cards}):
        yield Finding("pack.toml", "chapters", f"{page} is no page", "list it under pages or cards")
    for page in (*raw.cards, *raw.pages):
        if plans and listed[page] != 1:
            problem = f"{page} is in {listed[page]} chapters"
            yield Finding("pack.toml", "chapters", problem, "put it in one")
    for plan in plans:
        readers = {who for page in plan.pages if page in pages for who in pages[page].lines}
        if plan.holds == "steps":
            readers = set(raw.readers)
        for who in sorted(readers - plan.titles.keys()):
            yield Finding(file, f"{who}.{plan.id}", "has no words", "write title and lead")
        for who in sorted(plan.titles.keys() - readers):
            yield Finding(file, f"{who}.{plan.id}", "opens on no page", "drop it, or add a page")


def faults_of_links(leaves: Iterable[Leaf], pages: Mapping[str, Leaf]) -> Iterator[Finding]:
    """Lines that ask a question or open a page that their reader does not have."""
    questions = _questions(pages)
    for leaf in leaves:
        for reader, sections in leaf.lines.items():
            asked = questions.get(reader, set())
            for line in (line for lines in sections.values() for line in lines):
                yield from _faults_of_link(leaf, reader, line, asked, pages)


def _questions(pages: Mapping[str, Leaf]) -> dict[str, set[str]]:
    """The short names of all questions, by reader."""
    found: dict[str, set[str]] = {}
    for page in (one for one in pages.values() if one.form == "questions"):
        for reader, sections in page.lines.items():
            lines = (line for section in page.sections for line in sections[section])
            found.setdefault(reader, set()).update(line.id.rpartition(".")[2] for line in lines)
    return found


def _faults_of_link(
    leaf: Leaf, reader: str, line: Line, questions: set[str], pages: Mapping[str, Leaf]
) -> Iterator[Finding]:
    file, key = f"{leaf.kind}/{leaf.id}.toml", line.id.partition(".")[2]
    if line.asks and line.asks not in questions:
        yield Finding(file, key, f"asks {line.asks}, no question of {reader}", "name one there is")
    if line.opens and reader not in (pages[line.opens].lines if line.opens in pages else ()):
        yield Finding(file, key, f"opens {line.opens}, no page of {reader}", "name one there is")
