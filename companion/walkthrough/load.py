"""Reading packs from disk: the edge of the walkthrough.

A pack comes from a clinic's folder and may be damaged, enormous or hostile. What is broken
is left out and told as findings; what is left is safe to tell to any reader the pack names.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from companion.datafile import DataFileError, Finding, read_capped, read_table
from companion.walkthrough.assemble import Assembler, LeafFiles, LeafKind
from companion.walkthrough.chapters import chapter_plans, faults_of_chapters, faults_of_links
from companion.walkthrough.model import About, Headings
from companion.walkthrough.pack import Edition, Leaf, Pack, Slot
from companion.walkthrough.raw import (
    RawDiffer,
    RawDoors,
    RawHeadings,
    RawLeaf,
    RawPack,
    RawReview,
    RawSources,
    RawWords,
    findings_of,
)
from companion.walkthrough.sources import (
    Document,
    Sources,
    Study,
    document_note,
    read_facts,
    study_note,
)

MAX_FILES = 5000

_Shape = TypeVar("_Shape", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class LoadedPack:
    """A pack that can be told, what was left out of it, and what it rests on."""

    pack: Pack
    findings: tuple[Finding, ...]
    sources: Sources
    raw: RawPack


class PackError(DataFileError):
    """A pack that cannot be told at all; `findings` says why and how to mend it."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings[0])
        self.findings = tuple(findings)


def load_pack(root: Path) -> LoadedPack:
    """Load the pack in the folder `root`.

    A broken step is left out with a finding. Raises PackError when nothing can be told:
    pack.toml, sources or headings are unusable, the page on when to call is missing, no
    step is whole, or the folder holds more than MAX_FILES files.
    """
    _refuse_crowds(root)
    raw = _must(root, "pack.toml", RawPack)
    sources = load_sources(root)
    findings: list[Finding] = []
    editions: dict[str, Edition] = {}
    for language in raw.languages:
        try:
            edition, found = _load_edition(root, raw, sources, language)
        except PackError as error:
            if not editions:
                raise
            findings += error.findings
            continue
        findings += found
        editions[language] = _mended(edition, next(iter(editions.values()), edition), raw)
    slots = {
        name: Slot(name, slot.type, slot.max, slot.min_c, slot.max_c, slot.apart)
        for name, slot in raw.slots.items()
    }
    slots |= {name: Slot(name, "choice", options=one) for name, one in raw.tokens.items()}
    pack = Pack(
        id=raw.id,
        readers=raw.readers,
        conditions=raw.conditions,
        slots=slots,
        call_page=raw.call_page,
        editions=editions,
        one_level=raw.one_level,
        example=raw.example,
    )
    return LoadedPack(pack, tuple(findings), sources, raw)


def load_or_fallback(primary: Path, builtin: Path) -> LoadedPack:
    """Load `primary`; when it cannot be told, load `builtin` and keep the findings of both.

    A pack marked as an example is told to nobody. Raises PackError only when the built-in
    pack cannot be told either.
    """
    try:
        loaded = load_pack(primary)
        if not loaded.pack.example:
            return loaded
        cure = "have it reviewed, then take `example` out"
        refused: tuple[Finding, ...] = (Finding("pack.toml", "example", "is an example", cure),)
    except PackError as error:
        refused = error.findings
    loaded = load_pack(builtin)
    return replace(loaded, findings=refused + loaded.findings)


def load_sources(root: Path) -> Sources:
    """Read sources.toml and facts.tsv of the pack in `root`. Raises PackError."""
    raw = _must(root, "sources.toml", RawSources)
    try:
        facts = read_facts(read_capped(root, "facts.tsv").decode("utf-8"))
    except DataFileError as error:
        raise PackError([error.finding]) from None
    except ValueError as error:
        cure = "mend it, as UTF-8 text"
        raise PackError([Finding("facts.tsv", "file", str(error), cure)]) from None
    documents = {
        name: Document(one.title, one.publisher, one.date, one.lines)
        for name, one in raw.documents.items()
    }
    studies = {
        name: Study(one.title, one.journal, one.year, one.finding)
        for name, one in raw.studies.items()
    }
    return Sources(documents, studies, facts)


def _load_edition(
    root: Path, raw: RawPack, sources: Sources, language: str
) -> tuple[Edition, list[Finding]]:
    headings = _load_headings(root, raw, language)
    differ = _must(root, f"{language}/differ.toml", RawDiffer).root if sources.disagree else {}
    assembler = Assembler(raw, sources, headings, differ)
    steps: list[Leaf] = []
    pages: dict[str, Leaf] = {}
    kinds: tuple[tuple[LeafKind, tuple[str, ...]], ...] = (
        ("steps", raw.steps),
        ("cards", raw.cards),
        ("pages", raw.pages),
    )
    for kind, names in kinds:
        for name in names:
            leaf = _load_leaf(root, assembler, kind, name, language)
            if leaf and kind == "steps":
                steps.append(leaf)
            elif leaf:
                pages[name] = leaf
    findings = assembler.findings
    if not steps:
        findings.append(Finding("pack.toml", "steps", "no step is whole", "mend one of them"))
    if raw.call_page not in pages:
        cure = "mend the page, and list it under pages"
        findings.append(Finding("pack.toml", "call_page", "the page is not there", cure))
    elif set(raw.readers) - pages[raw.call_page].lines.keys():
        cure = "write it for every reader"
        findings.append(Finding("pack.toml", "call_page", "some reader has no such page", cure))
        del pages[raw.call_page]
    if not steps or raw.call_page not in pages:
        raise PackError(findings[-1:] + findings[:-1])
    doors = f"{language}/chapters.toml"
    told = _must(root, doors, RawDoors).root if raw.chapters else {}
    plans = chapter_plans(raw, dict(told.items()))
    findings += faults_of_chapters(raw, plans, pages, doors)
    findings += faults_of_links((*steps, *pages.values()), pages)
    edition = Edition(
        language=language,
        headings=headings,
        steps=tuple(steps),
        pages=pages,
        about=_about(raw, sources, language),
        tokens=_load_tokens(root, raw, language),
        chapters=plans,
        differ=differ,
    )
    return edition, findings


def _about(raw: RawPack, sources: Sources, language: str) -> About:
    review = raw.reviewed.get(language, RawReview())
    return About(
        language=language,
        documents=tuple(document_note(one) for one in sources.documents.values()),
        studies=tuple(study_note(name, one, one.finding) for name, one in sources.studies.items()),
        reviewed_on=review.on if review.by_role else "",
        reviewed_by_role=review.by_role if review.on else "",
    )


def _load_leaf(
    root: Path, assembler: Assembler, kind: LeafKind, name: str, language: str
) -> Leaf | None:
    files = LeafFiles(f"{kind}/{name}.toml", f"{language}/{kind}/{name}.toml")
    structure = _read(root, files.structure, RawLeaf)
    words = _read(root, files.words, RawWords)
    if isinstance(structure, RawLeaf) and isinstance(words, RawWords):
        return assembler.leaf(kind, name, structure, words, files)
    for half in (structure, words):
        if isinstance(half, list):
            assembler.findings += half
    return None


def _load_headings(root: Path, raw: RawPack, language: str) -> dict[str, Headings]:
    name = f"{language}/pack.toml"
    table = _table(root, name)
    headings: dict[str, Headings] = {}
    for reader in raw.readers:
        try:
            shape = RawHeadings.model_validate(table.get(reader, {}))
        except ValidationError as error:
            raise PackError(findings_of(error, f"{name}: {reader}")) from None
        headings[reader] = Headings(**shape.model_dump())
    return headings


def _load_tokens(root: Path, raw: RawPack, language: str) -> dict[str, dict[str, str]]:
    if not raw.tokens:
        return {}
    table = _table(root, f"{language}/tokens.toml")
    tokens: dict[str, dict[str, str]] = {}
    for name, choices in raw.tokens.items():
        words = table.get(name)
        if not isinstance(words, dict) or not all(isinstance(words.get(c), str) for c in choices):
            problem = f"the token {name} lacks words for {list(choices)}"
            raise PackError([Finding(f"{language}/tokens.toml", name, problem, "add them")])
        tokens[name] = {choice: words[choice] for choice in choices}
    return tokens


def _mended(edition: Edition, master: Edition, raw: RawPack) -> Edition:
    """Fill what a translation lacks from the master, a whole step at a time."""
    own = {leaf.id: leaf for leaf in edition.steps}
    masters = {leaf.id: leaf for leaf in master.steps}
    steps = tuple(own.get(name) or masters[name] for name in raw.steps if name in own | masters)
    pages = {**master.pages, **edition.pages}
    return replace(edition, steps=steps, pages=pages)


def _refuse_crowds(root: Path) -> None:
    count = 0
    for _, _, files in os.walk(root):
        count += len(files)
        if count > MAX_FILES:
            problem = f"more than {MAX_FILES} files"
            raise PackError([Finding(root.name, "folder", problem, "keep only the pack in it")])


def _must(root: Path, name: str, shape: type[_Shape]) -> _Shape:
    found = _read(root, name, shape)
    if isinstance(found, list):
        raise PackError(found)
    return found


def _read(root: Path, name: str, shape: type[_Shape]) -> _Shape | list[Finding]:
    try:
        return shape.model_validate(read_table(root, name))
    except DataFileError as error:
        return [error.finding]
    except ValidationError as error:
        return findings_of(error, name)


def _table(root: Path, name: str) -> dict[str, object]:
    try:
        return read_table(root, name)
    except DataFileError as error:
        raise PackError([error.finding]) from None
