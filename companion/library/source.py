"""What somebody chose to hear: all music of a folder, what is on a list in it, or some of its
files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

MOST_FILES: Final = 400
"""So many files one by one: more would not fit into what is kept of a visit. Who wants more of a
folder chooses the folder.
"""

MOST_CHARACTERS: Final = 4096
MOST_IN_ALL: Final = 40_000
"""Characters of all names together."""


@dataclass(frozen=True, slots=True)
class Source:
    """`title` is what people see; `playlist` is a path, `files` are names in the folder."""

    folder: str
    title: str
    playlist: str = ""
    files: tuple[str, ...] = field(default=())


def source_from(data: Mapping[str, object]) -> Source | None:
    """What is kept in `data`; None where that is nothing, or absurd."""
    folder, title = _text(data.get("folder")), _text(data.get("title"))
    if not folder or not title:
        return None
    files = data.get("files")
    names = files if isinstance(files, list | tuple) else ()
    return Source(folder, title, _text(data.get("playlist")), few(map(_text, names)))


def few(names: Iterable[str]) -> tuple[str, ...]:
    """As many of these names, each once and in their order, as one choice may have."""
    kept: list[str] = []
    characters = 0
    for name in dict.fromkeys(filter(None, names)):
        characters += len(name)
        if len(kept) == MOST_FILES or characters > MOST_IN_ALL:
            break
        kept.append(name)
    return tuple(kept)


def _text(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= MOST_CHARACTERS else ""
