"""What people are told about their own music: why something cannot be used, and what helps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from companion.datafile import DataFileError, Finding, read_table, shaped
from companion.library.pieces import Refusal
from companion.library.walk import LISTS, PLAYED

KINDS_FILE: Final = "kinds.toml"
PICTURES_FILE: Final = "pictures.toml"
WORDS_FILE: Final = "words.toml"

WHYS: Final = (
    *("outside", "closed", "gone", "too_many", "too_deep", "list", "absent"),
    *("empty", "damaged", "stuck", "stopped", "other"),
    *("aac", "wma", "lossless", "dsd", "midi"),
    *("truncated", "unmarked", "silent", "short", "too_long", "too_large", "channels", "rate"),
    *("index_damaged", "index_full"),
)
"""The reasons that the code itself gives; kinds.toml may name more."""

_LANGUAGE: Final = "en"


@dataclass(frozen=True, slots=True)
class Said:
    """What is the matter, and what helps: a plain sentence each."""

    what: str
    cure: str


@dataclass(frozen=True, slots=True)
class Kind:
    """Endings of files that are music and do not play here, and the reason, a key of the words."""

    endings: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Pictures:
    """Paths below the folder."""

    cover: str


@dataclass(frozen=True, slots=True)
class LibraryWords:
    """All words of the library. `unplayed` gives the reason for each ending that does not play,
    `cover` the picture for pieces that bring none.
    """

    refusals: Mapping[str, Said] = field(default_factory=dict)
    unplayed: Mapping[str, str] = field(default_factory=dict)
    cover: Path | None = None

    def refusal(self, file: str, why: str) -> Refusal:
        """The answer about `file`; a reason that has no words is told as damage."""
        said = self.refusals.get(why) or self.refusals.get("damaged") or Said("", "")
        return Refusal(file, said.what, said.cure, why)


def read_library(root: Path, language: str = _LANGUAGE) -> tuple[LibraryWords, tuple[Finding, ...]]:
    """The words in the folder `root` (the assets' `library`), and what is wrong with its files.

    Falls back to the language's base, then to English. What is wrong is left out.
    """
    findings: list[Finding] = []
    name = f"{_tongue(root, language)}/{WORDS_FILE}"
    refusals: dict[str, Said] = {}
    for why, table in _tables(root, name, findings):
        try:
            refusals[why] = shaped(Said, table, name, f"{why}.")
        except DataFileError as error:
            findings.append(error.finding)
    unplayed: dict[str, str] = {}
    for kind in _kinds(root, findings):
        unplayed |= dict.fromkeys(kind.endings, kind.why)
    cover = _cover(root, findings)
    return LibraryWords(refusals, unplayed, cover), tuple(findings)


def check_library(root: Path) -> tuple[Finding, ...]:
    """What is wrong with the library's files, and reasons that have no words or are never given."""
    words, findings = read_library(root)
    name = f"{_LANGUAGE}/{WORDS_FILE}"
    needed = {*WHYS, *words.unplayed.values()}
    told = set(words.refusals)
    faults = [
        *(Finding(name, why, "is missing", "add what and cure") for why in sorted(needed - told)),
        *(Finding(name, why, "is never given", "remove it") for why in sorted(told - needed)),
    ]
    for ending in sorted(words.unplayed):
        if ending in PLAYED or ending in LISTS:
            faults.append(Finding(KINDS_FILE, ending, "does play here", "take it off the list"))
        elif ending != ending.lower().strip(" ."):
            cure = "write small letters without a dot"
            faults.append(Finding(KINDS_FILE, ending, "is no ending", cure))
    return (*findings, *faults)


def _tongue(root: Path, language: str) -> str:
    base = language.replace("-", "_").partition("_")[0]
    known = (one for one in (language, base) if (root / one / WORDS_FILE).is_file())
    return next(known, _LANGUAGE)


def _tables(root: Path, name: str, findings: list[Finding]) -> Iterator[tuple[str, object]]:
    try:
        yield from read_table(root, name).items()
    except DataFileError as error:
        findings.append(error.finding)


def _cover(root: Path, findings: list[Finding]) -> Path | None:
    told = dict(_tables(root, PICTURES_FILE, findings))
    try:
        cover = root / shaped(Pictures, told, PICTURES_FILE).cover
    except DataFileError as error:
        findings.append(error.finding)
        return None
    if cover.is_file():
        return cover
    findings.append(Finding(PICTURES_FILE, "cover", f"{cover.name} is missing", "put it back"))
    return None


def _kinds(root: Path, findings: list[Finding]) -> Iterator[Kind]:
    for key, rows in _tables(root, KINDS_FILE, findings):
        if key != "kinds" or not isinstance(rows, list):
            findings.append(Finding(KINDS_FILE, key, "no such key", "write [[kinds]]"))
            continue
        for number, row in enumerate(rows, 1):
            try:
                yield shaped(Kind, row, KINDS_FILE, f"kinds {number}.")
            except DataFileError as error:
                findings.append(error.finding)
