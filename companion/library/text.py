"""Words that strangers wrote into files, made fit to be shown: one plain line, not too long."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

LONGEST: Final = 120
"""Characters that are kept of a title or a name."""

_LOOKED_AT: Final = 1000
_MARKS_IN_A_ROW: Final = 3
_JOINERS: Final = "\u200c\u200d"
"""Invisible, but Persian, Indic scripts and emoji are spelt with them."""

_BRACKETS: Final = str.maketrans({"<": "‹", ">": "›"})
_NUMBER_BEFORE_NAME: Final = re.compile(r"(?:0[0-9]{1,2}[\s._-]+|[0-9]{2,3}\s*[._-]+\s*)(?=[^\W_])")
_NUMBER: Final = re.compile(r"\s*([0-9]{1,4})(?![0-9])")
_DECIBELS: Final = re.compile(
    r"\s*([+-]?[0-9]{1,3}(?:\.[0-9]{1,6})?)\s*(?:dB)?\s*\Z", re.IGNORECASE
)
_DIGITS: Final = re.compile(r"([0-9]+)")


def plain(text: str) -> str:
    """`text` as one line that `datafile.unfit_for_display` has nothing against; may be empty.

    What reorders, hides or piles up goes, angle brackets are softened, and what is longer than
    LONGEST ends in an ellipsis.
    """
    kept: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFC", text[:_LOOKED_AT]):
        kind = unicodedata.category(character)
        marks = marks + 1 if kind in ("Mn", "Me") else 0
        if kind in ("Zs", "Zl", "Zp") or character in "\t\n\r\v\f":
            kept.append(" ")
        elif character in _JOINERS or (kind[0] != "C" and marks <= _MARKS_IN_A_ROW):
            kept.append(character)
    line = " ".join("".join(kept).translate(_BRACKETS).split())
    if not line.strip(_JOINERS + " "):
        return ""
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def title_from(stem: str) -> str:
    """A title out of a file's name without its ending: no leading number, no underscores."""
    line = plain(stem.replace("_", " "))
    return line[match.end() :] if (match := _NUMBER_BEFORE_NAME.match(line)) else line


def number_from(text: str) -> int | None:
    """The track in "3" or "03/12"; None where there is no number, or none from 1 to 9999."""
    match = _NUMBER.match(text[:16])
    return (int(match[1]) or None) if match else None


def decibels_from(text: str) -> float | None:
    """The gain in "-6.30 dB"; None where it is none, or absurd."""
    match = _DECIBELS.match(text[:32])
    value = float(match[1]) if match else 99.0
    return value if abs(value) <= 60 else None


@lru_cache(maxsize=1024)
def natural(text: str) -> tuple[str | int, ...]:
    """A key that sorts "Part 2" before "Part 10", whatever is written large."""
    parts = _DIGITS.split(unicodedata.normalize("NFC", text[:_LOOKED_AT]).casefold())
    # Every other part is a number, so that numbers meet numbers.
    return tuple(int(one) if at % 2 else one for at, one in enumerate(parts))
