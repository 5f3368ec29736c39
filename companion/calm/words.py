"""The words of the calm page, from `calm/<language>/words.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from companion.datafile import read_words, shaped


@dataclass(frozen=True, slots=True)
class CalmWords:
    """All that the calm page says to one reader in one language.

    `groups` are headings by the keys of the plan. `names` and `hints` are by the ids of offers:
    what has none there goes by the name its own room gives it. `note_rest` stands where nothing
    may pace the breath.
    """

    title: str
    note: str
    note_rest: str
    start: str
    groups: Mapping[str, str]
    names: Mapping[str, str]
    hints: Mapping[str, str]


def load_calm_words(root: Path, reader: str = "adult", language: str = "en") -> CalmWords:
    """Read the words of the calm page from the folder `root` (the assets' `calm`).

    Falls back to the language's base, then to English. Raises DataFileError, with file, key
    and cure, when a word is missing, unknown or unfit to be shown.
    """
    table, file = read_words(root, language, reader)
    return shaped(CalmWords, table, file, f"{reader}.")
