"""Checking a pack's words as a careful editor would, in every state of every reader.

The loader refuses what would fail on the screen; this finds what should not be said: facts
without a source, borrowed sentences, forbidden phrases, too many words, a pace for someone
whose breath nothing may pace, a feeling for someone who is asleep.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from companion.datafile import DataFileError, Finding
from companion.walkthrough.lexicon import Lexicon, faults_of_text, load_lexicon, words
from companion.walkthrough.load import LoadedPack, PackError, load_pack
from companion.walkthrough.model import COACH_KINDS, PACED_TECHNIQUES, PART_KINDS
from companion.walkthrough.pack import Edition, Leaf, Line
from companion.walkthrough.shingles import copied_run, read_shingles
from companion.walkthrough.sources import faults_of
from companion.walkthrough.states import Telling, TooManyStatesError, tellings

_SLOT_AT_END = re.compile(r": \{\w+\}$")
_PLACE = re.compile(r"\{\w+\}")
_ENDS = re.compile(r"[.?!…]”?$")
_LABELS = frozenset({"title", "short", "action", "heading"})
# Names of illnesses, which only those read who chose to.
_OPTIN = frozenset({"stigma"})
# They say in the usual words whether there was a review.
_FOR_REVIEW = frozenset({"reviewed", "not_reviewed"})


def check_pack(root: Path, lexicons: Path | None = None) -> list[Finding]:
    """Everything wrong with the pack in the folder `root`, each with file, key and cure.

    `lexicons` is the folder of word rules (`words` beside `procedures` unless given). A pack
    that cannot be told at all yields the findings that say why.
    """
    try:
        loaded = load_pack(root)
        shingles = read_shingles(root)
        folder = lexicons or root.parent.parent / "words"
        rules = {language: load_lexicon(folder, language) for language in loaded.pack.editions}
    except PackError as error:
        return list(error.findings)
    except DataFileError as error:
        return [error.finding]
    findings = list(loaded.findings)
    for language, edition in loaded.pack.editions.items():
        checker = _Checker(loaded, edition, rules[language], shingles)
        findings += checker.findings()
    findings += coverage_gaps(loaded)
    return list(dict.fromkeys(findings))


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many facts a pack's documents hold, how many are told or left out, and its drafts."""

    facts: int
    told: int
    skipped: int
    drafts: int


def coverage(loaded: LoadedPack) -> Coverage:
    """What becomes of the facts; a fact told by a hidden line alone is not told."""
    lines = list(all_lines(loaded))
    told = {fact for line in lines if not line.hidden for fact in line.covers}
    facts = loaded.sources.facts.keys()
    return Coverage(
        facts=len(facts),
        told=len(told & facts),
        skipped=len(facts & loaded.raw.skip.keys()),
        drafts=sum(line.hidden for line in lines),
    )


def coverage_gaps(loaded: LoadedPack) -> list[Finding]:
    """Facts skipped wrongly; in a complete pack also those neither told nor skipped."""
    told = {fact for line in all_lines(loaded) if not line.hidden for fact in line.covers}
    facts, skipped = loaded.sources.facts, loaded.raw.skip
    findings = [
        Finding("pack.toml", f"skip.{fact}", "no such fact, or told after all", "take it out")
        for fact in skipped
        if fact not in facts or fact in told
    ]
    findings += [
        Finding("pack.toml", f"skip.{fact}", "has no reason", "say why nobody reads it")
        for fact, reason in skipped.items()
        if not reason.strip()
    ]
    if loaded.raw.complete:
        findings += [
            Finding("facts.tsv", fact, "neither told nor skipped", "tell it, or skip it")
            for fact in facts
            if fact not in told and fact not in skipped
        ]
    return findings


def all_lines(loaded: LoadedPack) -> Iterator[Line]:
    """Every line of every edition, hidden ones too."""
    for edition in loaded.pack.editions.values():
        for leaf in (*edition.steps, *edition.pages.values()):
            for sections in leaf.lines.values():
                for lines in sections.values():
                    yield from lines


class _Checker:
    """Checks one edition of a pack."""

    def __init__(
        self, loaded: LoadedPack, edition: Edition, lexicon: Lexicon, shingles: frozenset[str]
    ) -> None:
        self._loaded = loaded
        self._edition = edition
        self._lexicon = lexicon
        self._shingles = shingles

    def findings(self) -> Iterator[Finding]:
        yield from self._frames()
        for leaf in (*self._edition.steps, *self._edition.pages.values()):
            for reader, sections in leaf.lines.items():
                for section, lines in sections.items():
                    for line in lines:
                        yield from self._line(leaf, reader, section, line)
                yield from self._told(leaf, reader)

    def _frames(self) -> Iterator[Finding]:
        """What is wrong with the words around the lines: doors, headings, what guides say."""
        language = self._edition.language
        said: list[tuple[str, str, str, str]] = []
        for plan in self._edition.chapters:
            for reader, title in plan.titles.items():
                key = f"{reader}.{plan.id}"
                said.append((f"{language}/chapters.toml", f"{key}.title", title, reader))
                said.append(
                    (f"{language}/chapters.toml", f"{key}.lead", plan.leads[reader], reader)
                )
        for reader, headings in self._edition.headings.items():
            said += [
                (
                    f"{language}/pack.toml",
                    f"{reader}.{one.name}",
                    getattr(headings, one.name),
                    reader,
                )
                for one in fields(headings)
                if one.name not in _FOR_REVIEW
            ]
        said += [
            (f"{language}/differ.toml", f"{topic}.{name}", text, "adult")
            for topic, documents in self._edition.differ.items()
            for name, text in documents.items()
        ]
        for file, key, text, reader in said:
            for problem, cure in faults_of_text(self._lexicon, text, reader):
                yield Finding(file, key, problem, cure)

    def _line(self, leaf: Leaf, reader: str, section: str, line: Line) -> Iterator[Finding]:
        key = line.id.removeprefix(f"{leaf.id}.")
        structure = f"{leaf.kind}/{leaf.id}.toml"
        spoken = f"{self._edition.language}/{structure}"
        if line.basis != "label":
            for problem, cure in faults_of(line, self._loaded.sources):
                yield Finding(structure, key, problem, cure)
        plain = _PLACE.sub("it", line.text)
        allowed = _OPTIN if leaf.optin or section in leaf.closed else frozenset()
        faults = faults_of_text(
            self._lexicon, plain, reader, quoted=section == "instead", allowed=allowed
        )
        for problem, cure in faults:
            yield Finding(spoken, key, problem, cure)
        if run := copied_run(plain, self._shingles):
            problem = f"six words as in a source: “{run}”"
            yield Finding(spoken, key, problem, "say it in your own way")
        if line.filled and not _SLOT_AT_END.search(line.text) and _PLACE.search(line.text):
            cure = "put it last, after a colon"
            yield Finding(spoken, key, "a clinic’s answer inside a sentence", cure)
        a_sentence = leaf.kind == "steps" and section not in _LABELS
        if a_sentence and not _ENDS.search(line.text) and not _PLACE.search(line.text):
            yield Finding(spoken, key, "no full stop", "add it")

    def _told(self, leaf: Leaf, reader: str) -> Iterator[Finding]:
        file = f"{leaf.kind}/{leaf.id}.toml"
        try:
            every = list(tellings(leaf, reader, self._loaded.pack.conditions))
        except TooManyStatesError as error:
            yield Finding(file, reader, f"too many states: {error}", "ask for fewer conditions")
            return
        if leaf.kind == "steps":
            yield from self._lengths(file, reader, every)
        for telling in every:
            spoken = [
                line
                for section, lines in telling.lines.items()
                if section not in _LABELS and section != "picture"
                for line in lines
            ]
            if telling.state["breath"] == "own":
                yield from self._pace(file, spoken, telling)
            if telling.state["medicine"] == "asleep" and leaf.stretch == "during":
                yield from self._asleep(file, telling.lines.get("feel", ()))
            texts = [line.text for line in spoken]
            if len(set(texts)) < len(texts):
                twice = next(line for line in spoken if texts.count(line.text) > 1)
                yield Finding(file, _key(twice), "said twice in one state", "say it once")

    def _lengths(self, file: str, reader: str, every: list[Telling]) -> Iterator[Finding]:
        limits = self._lexicon.limits[reader]
        for detail, most in limits.section_words.items():
            here = [telling for telling in every if telling.state["detail"] == detail]
            for kind in PART_KINDS:
                yield from _over(file, f"{reader}.{kind}", here, (kind,), most)
            if detail == "main":
                yield from _over(file, reader, here, PART_KINDS, limits.main_page_words)
        if limits.coach_words:
            yield from _over(file, f"{reader}.coach", every, COACH_KINDS, limits.coach_words)

    def _pace(self, file: str, parts: Iterable[Line], telling: Telling) -> Iterator[Finding]:
        for line in parts:
            if match := self._lexicon.pacing.search(line.text.lower()):
                problem = f"“{match[0]}” paces a breath that nothing may pace ({telling.name})"
                yield Finding(file, _key(line), problem, 'add when = { breath = ["paced"] }')
        for action in telling.lines.get("action", ())[:1]:
            if action.shows not in PACED_TECHNIQUES:
                continue
            problem = f"{action.shows} paces a breath that nothing may pace ({telling.name})"
            yield Finding(file, _key(action), problem, "start squeeze, still or rest")

    def _asleep(self, file: str, lines: Iterable[Line]) -> Iterator[Finding]:
        for line in lines:
            low = line.text.lower()
            for sentence in re.split(r"(?<=[.?!])\s+", low):
                match = self._lexicon.asleep_feelings.search(sentence)
                if match and not self._lexicon.asleep_unless.search(sentence):
                    problem = f"“{match[0]}” is told to someone asleep"
                    yield Finding(file, _key(line), problem, "say: if you are awake, …")


def _over(
    file: str, key: str, every: list[Telling], kinds: tuple[str, ...], most: int
) -> Iterator[Finding]:
    """The longest telling of these parts, if it has more than `most` words of ours."""
    counts = [
        sum(len(words(_PLACE.sub("", line.text))) for kind in kinds for line in one.lines[kind])
        for one in every
    ]
    if counts and max(counts) > most:
        worst = every[counts.index(max(counts))]
        problem = f"{max(counts)} words, {most} fit ({worst.name})"
        yield Finding(file, key, problem, "show fewer lines at this detail")


def _key(line: Line) -> str:
    return line.id.partition(".")[2]
