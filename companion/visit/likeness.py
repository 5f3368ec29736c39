"""Who looks like you: what of the patient in the pictures a person may choose.

The choices and the tones they stand for are written by the builder of the pictures.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from companion.datafile import read_table

OWN: Final = "own"
"""As drawn: every picture shows somebody else."""
FILE: Final = "likeness.toml"
_KEY = re.compile(r"[a-z0-9]{1,16}", re.ASCII)
_COLOUR = re.compile(r"#[0-9A-F]{6}", re.ASCII)
_PARTS = ("skin", "head", "hair", "cloth")

Table = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Likeness:
    """What was chosen, as keys of the choices; an empty part stays as drawn."""

    skin: str = ""
    head: str = ""
    hair: str = ""
    cloth: str = ""

    @property
    def token(self) -> str:
        """The likeness in a picture's address: `own`, or its four parts such as
        `s4-curls-black-sage`.
        """
        parts = (self.skin, self.head, self.hair, self.cloth)
        return "-".join(part or OWN for part in parts) if any(parts) else OWN


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose, and the colour (`#RRGGBB`) that shows it on a button."""

    key: str
    swatch: str


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything there is to choose, in the order to show it; empty when it could not be read."""

    skins: tuple[Choice, ...] = ()
    heads: tuple[str, ...] = ()
    hairs: tuple[Choice, ...] = ()
    cloths: tuple[Choice, ...] = ()


def _key(value: object) -> str:
    fits = isinstance(value, str) and value != OWN and _KEY.fullmatch(value)
    return value if isinstance(value, str) and fits else ""


def likeness_from(data: Mapping[str, object]) -> Likeness:
    """The likeness kept in `data` under skin, head, hair, cloth; what is absurd stays as drawn."""
    return Likeness(*(_key(data.get(part)) for part in _PARTS))


def likeness_of(token: str) -> Likeness:
    """The likeness a token names; any other text is as drawn."""
    parts = token.split("-")
    return likeness_from(dict(zip(_PARTS, parts, strict=True))) if len(parts) == 4 else Likeness()


def _swatches(table: Table, kind: str) -> tuple[Choice, ...]:
    group = table.get(kind)
    found = []
    for key, entry in group.items() if isinstance(group, Mapping) else ():
        swatch = entry.get("swatch") if isinstance(entry, Mapping) else None
        if _key(key) and isinstance(swatch, str) and _COLOUR.fullmatch(swatch):
            found.append(Choice(key, swatch))
    return tuple(found)


def choices_in(table: Table) -> Choices:
    """The choices of a likeness table; entries that make no sense are left out."""
    heads = table.get("heads")
    return Choices(
        skins=_swatches(table, "skin"),
        heads=tuple(key for each in heads if (key := _key(each)))
        if isinstance(heads, list)
        else (),
        hairs=_swatches(table, "hair"),
        cloths=_swatches(table, "cloth"),
    )


def tones_of(table: Table, likeness: Likeness, hour: str) -> dict[str, str]:
    """The colour (`#RRGGBB`) of every slot that the likeness chooses; `hour` is light or dark."""
    chosen = (("skin", likeness.skin), ("hair", likeness.hair), ("cloth", likeness.cloth))
    entries = [_entry(table, kind, key, hour) for kind, key in chosen]
    return {
        slot: colour
        for entry in entries
        for slot, colour in entry.items()
        if isinstance(colour, str) and _COLOUR.fullmatch(colour)
    }


def _entry(table: Table, *names: str) -> Table:
    found: object = table
    for name in names:
        found = found.get(name) if isinstance(found, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def likeness_choices(illustrations: Path) -> Choices:
    """What can be chosen for the pictures in a folder.

    Raises companion.datafile.DataFileError where its table is missing or unreadable.
    """
    return choices_in(read_table(illustrations, FILE))
