"""Everything of the calm page that is read from files, read together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from companion.calm.plan import READERS, Plan, load_plan
from companion.calm.tiles import read_tiles
from companion.calm.words import CalmWords, load_calm_words
from companion.datafile import DataFileError, Finding


@dataclass(frozen=True, slots=True)
class Calm:
    """The plan, the words by reader, and the tiles that are drawn."""

    plan: Plan
    words: Mapping[str, CalmWords] = field(default_factory=dict)
    tiles: frozenset[str] = frozenset()


def read_calm(root: Path, art: Path) -> tuple[Calm | None, tuple[Finding, ...]]:
    """Read the folder `root` (the assets' `calm`) and what is drawn in `art`, with what is wrong.

    Without its plan there is no calm page: None. A reader without words has none either.
    """
    try:
        plan = load_plan(root)
    except DataFileError as error:
        return None, (error.finding,)
    words: dict[str, CalmWords] = {}
    findings: list[Finding] = []
    for reader in READERS:
        try:
            words[reader] = load_calm_words(root, reader)
        except DataFileError as error:
            findings.append(error.finding)
    return Calm(plan, words, read_tiles(art)), tuple(findings)


def check_calm(root: Path, art: Path) -> tuple[Finding, ...]:
    """What is wrong with the calm page's files, and offers without a name in any reader's words."""
    calm, findings = read_calm(root, art)
    if calm is None:
        return findings
    own = [one for one in calm.plan.offers if one.kind not in ("breath", "practice")]
    nameless = tuple(
        Finding("en/words.toml", f"{reader}.{table}.{one.id}", "is missing", "add it")
        for reader, words in calm.words.items()
        for table, told in (("names", words.names), ("hints", words.hints))
        for one in own
        if one.id not in told and (not one.readers or reader in one.readers)
    )
    headless = tuple(
        Finding("en/words.toml", f"{reader}.groups.{group}", "is missing", "add it")
        for reader, words in calm.words.items()
        for group in calm.plan.groups
        if group not in words.groups
    )
    return (*findings, *headless, *nameless)
