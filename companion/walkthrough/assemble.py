"""Joining a leaf's structure with its words, and refusing what would fail a reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from companion.datafile import Finding
from companion.walkthrough.model import COACH_KINDS, PART_KINDS, TECHNIQUES, Form, Headings
from companion.walkthrough.pack import Leaf, Line
from companion.walkthrough.raw import RawLeaf, RawLine, RawPack, RawWords
from companion.walkthrough.sources import Differ, Sources, notes_for
from companion.walkthrough.states import TooManyStatesError, silent_states
from companion.walkthrough.tailor import CONDITIONS

LeafKind = Literal["steps", "cards", "pages"]

# A step has exactly one of each of these for any reader: the first that fits is taken.
SINGLE_SECTIONS = ("title", "short", "picture", "action")
CARD_SECTIONS = ("neutral", "clinic", "always")
LONGEST = {"short": 18, "action": 18, "title": 60, "heading": 60, "picture": 200}

_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class LeafFiles:
    """Where a leaf's two halves stand, for findings."""

    structure: str
    words: str


class Assembler:
    """Builds the leaves of one edition; `findings` says what kept a leaf out."""

    def __init__(
        self, pack: RawPack, sources: Sources, headings: dict[str, Headings], differ: Differ
    ) -> None:
        self._pack = pack
        self._sources = sources
        self._headings = headings
        self._differ = differ
        self._domain = {**CONDITIONS, **pack.conditions}
        self.findings: list[Finding] = []

    def leaf(
        self, kind: LeafKind, name: str, raw: RawLeaf, words: RawWords, files: LeafFiles
    ) -> Leaf | None:
        """Return the leaf, or None after telling in `findings` why it cannot be used."""
        before = len(self.findings)
        if raw.id != name:
            self._find(files.structure, "id", f"is {raw.id}", f"write {name}")
        self._check_when(files.structure, "when", raw.when)
        readers = [one for one in self._pack.readers if one in (raw.readers or self._pack.readers)]
        for stranger in set(self._pack.readers) - set(readers):
            if raw.lines(stranger) or words.words(stranger):
                cure = "name the reader in readers, or drop the lines"
                self._find(files.structure, stranger, "is no reader of this page", cure)
        lines: dict[str, dict[str, tuple[Line, ...]]] = {
            reader: self._lines(kind, reader, raw, words, files) for reader in readers
        }
        form: Form = "card" if kind == "cards" else raw.form
        sections = CARD_SECTIONS if kind == "cards" else raw.sections
        leaf = Leaf(
            id=name,
            kind=kind,
            stretch=raw.stretch,
            when=_pairs(raw.when),
            sections=sections,
            lines=lines,
            form=form,
            closed=raw.closed,
            optin=raw.optin,
        )
        if len(self.findings) == before:
            self._check_silence(leaf, files.structure)
        return leaf if len(self.findings) == before else None

    def _lines(
        self, kind: LeafKind, reader: str, raw: RawLeaf, words: RawWords, files: LeafFiles
    ) -> dict[str, tuple[Line, ...]]:
        structure, spoken = raw.lines(reader), words.words(reader)
        known = self._sections(kind, raw)
        for section in (*structure, *spoken):
            if section not in known:
                self._find(
                    files.words, f"{reader}.{section}", "no such section", f"one of {list(known)}"
                )
        built: dict[str, tuple[Line, ...]] = {}
        for section in known:
            texts = spoken.get(section, {})
            # Words alone are enough for a label that is the same in every state.
            plain = {key: RawLine() for key in texts if _is_label(section)}
            items = structure.get(section) or plain
            for key in texts.keys() - items.keys():
                path = f"{reader}.{section}.{key}"
                self._find(files.words, path, "words without structure", "add it, or drop them")
            built[section] = tuple(
                line
                for key, item in items.items()
                if (line := self._line((reader, section, key), item, texts.get(key), raw.id, files))
            )
        return built

    def _line(
        self,
        path: tuple[str, str, str],
        item: RawLine,
        text: str | None,
        leaf: str,
        files: LeafFiles,
    ) -> Line | None:
        reader, section, _ = path
        where = ".".join(path)
        if text is None:
            self._find(files.words, where, "has no words", "write them")
            return None
        longest = LONGEST.get(section, 400)
        if len(text) > longest:
            self._find(files.words, where, f"longer than {longest} characters", "shorten it")
        self._check_line(files, section, where, item, text)
        line = Line(
            id=f"{leaf}.{where}",
            text=text,
            when=_pairs(item.when),
            detail=item.detail,
            filled=item.filled,
            empty=item.empty,
            covers=item.covers,
            sources=item.sources,
            basis="label" if _is_label(section) else item.basis,
            evidence=item.evidence,
            why=item.why,
            shows=item.shows or leaf,
            asks=item.asks or "",
            opens=item.opens or "",
            hidden=item.status == "draft",
        )
        if _is_label(section):
            return line
        notes = notes_for(line, self._sources, self._headings[reader], self._differ)
        return replace(line, notes=notes)

    def _check_line(
        self, files: LeafFiles, section: str, where: str, item: RawLine, text: str
    ) -> None:
        self._check_when(files.structure, where, item.when)
        if section == "action" and item.shows not in TECHNIQUES:
            cure = f"shows = one of {list(TECHNIQUES)}"
            self._find(files.structure, where, f"starts {item.shows}, no technique", cure)
        for slot in (*item.filled, *item.empty):
            if slot not in self._pack.slots:
                cure = "declare it under [slots] in pack.toml"
                self._find(files.structure, where, f"asks for the slot {slot}", cure)
        for place in _PLACE.findall(text):
            if place not in item.filled and place not in self._pack.tokens:
                cure = f'add filled = ["{place}"], or declare the token'
                self._find(files.words, where, f"shows {{{place}}} unasked", cure)
        if text.count("{") != len(_PLACE.findall(text)) or text.count("}") != text.count("{"):
            self._find(files.words, where, "has a stray curly bracket", "take it out")

    def _check_when(self, file: str, where: str, when: dict[str, tuple[str, ...]]) -> None:
        for key, values in when.items():
            allowed = self._domain.get(key)
            if allowed is None:
                cure = f"one of {sorted(self._domain)}"
                self._find(file, where, f"asks for {key}, no condition", cure)
            elif set(values) - set(allowed):
                wrong = sorted(set(values) - set(allowed))
                self._find(file, where, f"{key} has no value {wrong}", f"one of {list(allowed)}")

    def _check_silence(self, leaf: Leaf, file: str) -> None:
        for reader, lines in leaf.lines.items():
            for sections in self._needed(leaf, reader):
                told = tuple(line for section in sections for line in lines.get(section, ()))
                if not told:
                    self._find(file, f"{reader}.{sections[0]}", "has no lines", "write them")
                    continue
                for state in islice(self._silent(leaf, told, file), 3):
                    cure = "add a line for this state"
                    key = f"{reader}.{sections[0]}"
                    self._find(file, key, f"nothing to read when {state}", cure)
            if leaf.kind == "pages":
                self._check_headings(leaf, reader, file)

    def _check_headings(self, leaf: Leaf, reader: str, file: str) -> None:
        lines = leaf.lines[reader]
        headed = {line.id.rpartition(".")[2] for line in lines.get("heading", ())}
        for section in leaf.sections:
            if lines[section] and section not in headed:
                self._find(file, f"{reader}.heading.{section}", "has no words", "write them")
        for section in set(leaf.closed) - set(leaf.sections):
            self._find(file, "closed", f"{section} is no section", f"one of {list(leaf.sections)}")

    def _silent(self, leaf: Leaf, lines: tuple[Line, ...], file: str) -> Iterator[str]:
        try:
            yield from silent_states(leaf, lines, self._pack.conditions)
        except TooManyStatesError as error:
            self._find(file, leaf.id, f"too many states: {error}", "ask for fewer conditions")

    def _sections(self, kind: LeafKind, raw: RawLeaf) -> tuple[str, ...]:
        if kind == "steps":
            return (*SINGLE_SECTIONS, *PART_KINDS, *COACH_KINDS)
        if kind == "cards":
            return ("title", "picture", *CARD_SECTIONS)
        return ("title", "heading", "picture", *raw.sections)

    def _needed(self, leaf: Leaf, reader: str) -> list[tuple[str, ...]]:
        """Sections, alone or together, in which a reader always finds something."""
        lines = leaf.lines[reader]
        if leaf.kind == "cards":
            return [("title",), ("neutral", "clinic")]
        if leaf.kind == "pages":
            return [("title",), ("heading",), *((one,) for one in leaf.sections if lines[one])]
        coached = COACH_KINDS if any(lines[kind] for kind in COACH_KINDS) else ()
        return [(one,) for one in (*SINGLE_SECTIONS, *PART_KINDS, *coached)]

    def _find(self, file: str, key: str, problem: str, cure: str) -> None:
        self.findings.append(Finding(file, key, problem, cure))


def _is_label(section: str) -> bool:
    return section in SINGLE_SECTIONS or section == "heading"


def _pairs(when: dict[str, tuple[str, ...]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(when.items())
