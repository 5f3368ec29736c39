"""The names of the nurse's choices, read from the clinic's words."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from companion.clinic.setup import CHOICES
from companion.datafile import DataFileError, Finding, read_table

ADULTS: Final = ("adult",)

Option = tuple[str, str]
"""A key and the words for it."""


def read_options(folder: Path) -> tuple[Mapping[str, tuple[Option, ...]], Sequence[Finding]]:
    """The options of each question in the file's own order, and what is wrong with the file.

    A choice without words is shown by its key, so that a damaged file never hides a choice.
    """
    findings: list[Finding] = []
    try:
        table = read_table(folder, "words.toml")
    except DataFileError as error:
        table, findings = {}, [error.finding]
    options: dict[str, tuple[Option, ...]] = {}
    for question, keys in CHOICES.items():
        named = table.get(question)
        words = named if isinstance(named, dict) else {}
        order = [key for key in words if key in keys] + [key for key in keys if key not in words]
        options[question] = tuple((key, _said(words.get(key), key)) for key in order)
        findings += [
            Finding(
                "words.toml", f"{question}.{key}", "no words", "write what the nurse should read"
            )
            for key in keys
            if table and not isinstance(words.get(key), str)
        ]
    return options, findings


def read_offered(folder: Path) -> tuple[tuple[str, ...], Sequence[Finding]]:
    """The readers a visit can be started for; adults alone where the file is damaged."""
    try:
        named = read_table(folder, "readers.toml").get("offered")
    except DataFileError as error:
        return ADULTS, [error.finding]
    offered = tuple(key for key in CHOICES["audience"] if isinstance(named, list) and key in named)
    if offered:
        return offered, []
    cure = f"name some of {', '.join(CHOICES['audience'])}"
    return ADULTS, [Finding("readers.toml", "offered", "names no reader", cure)]


def _said(words: object, key: str) -> str:
    return words if isinstance(words, str) and words.strip() else key
