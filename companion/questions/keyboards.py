"""What a person writes with on the screen: one file of `assets/keyboards` for each layout."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from companion.datafile import DataFileError, Finding, read_table, shaped

ROWS: Final = 3
MOST_IN_A_ROW: Final = 11
"""More keys than that would be smaller than a finger on a tablet held upright."""
MOST_IN_THE_LAST_ROW: Final = 8
"""The shift and the eraser stand in it too."""
MOST_BESIDE_SPACE: Final = 2
MOST_ACCENTS: Final = 10


@dataclass(frozen=True, slots=True)
class Keyboard:
    """One layout. Each row is a string with one character for each key, in lower case.

    `signs` are the rows of the other page, `beside` the keys right of the space bar, `accents`
    what a long press on a key offers. `id` is the language's code, `name` what the language calls
    itself.
    """

    id: str
    name: str
    rows: tuple[str, ...]
    signs: tuple[str, ...]
    beside: str
    accents: Mapping[str, str]

    def record(self) -> dict[str, object]:
        """What a screen needs of it, in lists and maps, which QML can walk through."""
        return {
            "name": self.name,
            "rows": list(self.rows),
            "signs": list(self.signs),
            "beside": self.beside,
            "accents": dict(self.accents),
        }


def read_keyboards(folder: Path) -> tuple[tuple[Keyboard, ...], tuple[Finding, ...]]:
    """The layouts of a folder, the one named first in its `order.toml` first.

    A layout that cannot be used is left out, with its finding.
    """
    keyboards: list[Keyboard] = []
    findings: list[Finding] = []
    try:
        order = shaped(_Order, read_table(folder, "order.toml"), "order.toml")
    except DataFileError as error:
        return (), (error.finding,)
    for name in order.keyboards:
        file = f"{name}.toml"
        try:
            one = shaped(Keyboard, {"id": name, **read_table(folder, file)}, file)
        except DataFileError as error:
            findings.append(error.finding)
            continue
        faults = list(keyboard_faults(one, file))
        findings += faults
        if not faults:
            keyboards.append(one)
    return tuple(keyboards), tuple(findings)


def keyboard_faults(one: Keyboard, file: str) -> Iterator[Finding]:
    """What makes a layout unfit for fingers, or for writing."""
    for page, rows in (("rows", one.rows), ("signs", one.signs)):
        if len(rows) != ROWS:
            yield Finding(file, page, f"has {len(rows)} rows", f"make it {ROWS}")
        for number, row in enumerate(rows, 1):
            most = MOST_IN_THE_LAST_ROW if number == ROWS else MOST_IN_A_ROW
            if len(row) > most:
                cure = f"leave at most {most}, and offer the others by a long press"
                yield Finding(file, f"{page} {number}", f"has {len(row)} keys", cure)
    if len(one.beside) > MOST_BESIDE_SPACE:
        cure = f"leave at most {MOST_BESIDE_SPACE}"
        yield Finding(file, "beside", f"has {len(one.beside)} keys", cure)
    for page, keys in (("rows", "".join(one.rows) + one.beside), ("signs", "".join(one.signs))):
        yield from (
            Finding(file, page, f"{key} stands there twice", "leave one of them")
            for key in sorted(set(keys))
            if keys.count(key) > 1
        )
        yield from (
            Finding(file, page, f"{key!r} is no key", "write each key as one visible character")
            for key in sorted(set(keys))
            if key.isspace() or key != key.lower()
        )
    yield from _accent_faults(one, file)


def _accent_faults(one: Keyboard, file: str) -> Iterator[Finding]:
    keys = {*"".join(one.rows), *"".join(one.signs), *one.beside}
    for key, offered in one.accents.items():
        place = f"accents.{key}"
        if key not in keys:
            yield Finding(file, place, "is on no key", "name a key of the layout")
        if len(offered) > MOST_ACCENTS:
            yield Finding(file, place, f"offers {len(offered)}", f"leave at most {MOST_ACCENTS}")
        if len(set(offered)) < len(offered) or key in offered:
            yield Finding(file, place, "offers the same twice", "leave one of them")


@dataclass(frozen=True, slots=True)
class _Order:
    keyboards: tuple[str, ...]
