"""What the words rest on: documents, studies, and the list of facts taken from them.

`facts.tsv` lists every fact of the documents with the lines that state it; a statement
covers facts and cites lines, and both must know each other. The documents' own texts are
not kept, only their names, dates and line numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from companion.walkthrough.model import Headings, SourceNote
from companion.walkthrough.pack import Line

# By disagreement and document: what it says there, in our words.
Differ = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Document:
    """A document as its text names itself; `date` is empty where it gives none."""

    title: str
    publisher: str
    date: str
    lines: int


@dataclass(frozen=True, slots=True)
class Study:
    """A study; `finding` is what it found, in our words."""

    title: str
    journal: str
    year: int
    finding: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the documents: the lines that state it, and the disagreements it is part of."""

    id: str
    group: str
    lines: frozenset[str]
    disagrees: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything the words of one pack rest on."""

    documents: Mapping[str, Document] = field(default_factory=dict)
    studies: Mapping[str, Study] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def disagree(self) -> frozenset[str]:
        """The disagreements that any fact is part of."""
        return frozenset(topic for fact in self.facts.values() for topic in fact.disagrees)


def read_facts(text: str) -> dict[str, Fact]:
    """Parse facts.tsv: id, group, lines and disagreements, split by tabs, under a heading.

    Raises ValueError naming the line that has another shape.
    """
    facts: dict[str, Fact] = {}
    for number, row in enumerate(text.splitlines()[1:], start=2):
        cells = row.split("\t")
        if len(cells) != 4 or not cells[0] or cells[0] in facts:
            raise ValueError(f"line {number} has not the four cells id, group, lines, disagrees")
        facts[cells[0]] = Fact(
            cells[0], cells[1], frozenset(cells[2].split()), tuple(cells[3].split())
        )
    return facts


def notes_for(
    line: Line, sources: Sources, headings: Headings, differ: Differ
) -> tuple[SourceNote, ...]:
    """Where `line` comes from, as its reader sees it; each document or study once.

    Where documents differ on one of its facts, all that have a say are named with it, also
    those that the line does not cite.
    """
    if line.basis == "clinic":
        return (SourceNote("clinic", headings.clinic),)
    if line.basis == "practice":
        return (SourceNote("practice", headings.practice),)
    if line.basis == "evidence":
        studies = [(one, sources.studies[one]) for one in line.evidence if one in sources.studies]
        return tuple(study_note(one, study) for one, study in studies)
    known = (sources.facts[one] for one in line.covers if one in sources.facts)
    topics = list(dict.fromkeys(topic for fact in known for topic in fact.disagrees))
    said = [differ[topic] for topic in topics if topic in differ]
    names = dict.fromkeys(cited.partition(":")[0] for cited in line.sources)
    names |= dict.fromkeys(name for one in said for name in one)
    return tuple(
        document_note(
            sources.documents[name],
            headings.differ if topics else "",
            " ".join(one[name] for one in said if name in one),
        )
        for name in sorted(names)
        if name in sources.documents
    )


def document_note(document: Document, note: str = "", says: str = "") -> SourceNote:
    """How a document is named to a reader."""
    return SourceNote("document", document.title, document.publisher, document.date, note, says)


def study_note(name: str, study: Study, says: str = "") -> SourceNote:
    """How a study is named to a reader; `name` is its number in a register of studies."""
    return SourceNote("study", study.title, study.journal, str(study.year), name, says)


def faults_of(line: Line, sources: Sources) -> Iterable[tuple[str, str]]:
    """What is wrong with what `line` says it rests on: pairs of problem and cure."""
    yield from _unknown_ids(line, sources)
    if line.basis == "practice" and not line.why:
        yield "is our own advice without a reason", "add why"
    if line.basis == "evidence" and not line.evidence:
        yield "rests on evidence but names no study", "add evidence with a DOI"
    if line.basis == "source":
        yield from _mutual_faults(line, sources)


def _unknown_ids(line: Line, sources: Sources) -> Iterable[tuple[str, str]]:
    for fact in line.covers:
        if fact not in sources.facts:
            yield f"covers {fact}, which is no fact", "take an id from facts.tsv"
    for cited in line.sources:
        name, _, number = cited.partition(":")
        document = sources.documents.get(name)
        if document is None or not 1 <= int(number) <= document.lines:
            yield f"cites {cited}, which is no line of a document", "cite a line of facts.tsv"
    for study in line.evidence:
        if study not in sources.studies:
            yield f"names the study {study}, which is not listed", "list it in sources.toml"


def _mutual_faults(line: Line, sources: Sources) -> Iterable[tuple[str, str]]:
    if not line.covers or not line.sources:
        yield "states facts without covers and sources", "add both, or say which basis it has"
        return
    known = {fact: sources.facts[fact].lines for fact in line.covers if fact in sources.facts}
    cited = set(line.sources)
    for fact, lines in known.items():
        if lines and not lines & cited:
            yield f"covers {fact} but cites none of its lines", f"cite one of {sorted(lines)}"
    belonging = frozenset().union(*known.values())
    for stray in sorted(cited - belonging):
        yield f"cites {stray}, a line of none of {sorted(known)}", "cover its fact, or drop it"
