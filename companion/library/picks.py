"""What a person picks piece by piece, in the order in which they touch it."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from companion.library.page import Entry
from companion.library.source import MOST_CHARACTERS, MOST_FILES, MOST_IN_ALL, Source, few


@dataclass(frozen=True, slots=True)
class Picks:
    """Pieces in the order they shall play in."""

    entries: tuple[Entry, ...] = ()

    @property
    def full(self) -> bool:
        """Whether no further piece fits."""
        characters = sum(len(one.path) for one in self.entries)
        return len(self.entries) >= MOST_FILES or characters > MOST_IN_ALL - MOST_CHARACTERS

    def touched(self, entry: Entry) -> Picks:
        """With this piece at the end; or without it, where it was among them."""
        left = tuple(one for one in self.entries if one.path != entry.path)
        if len(left) < len(self.entries):
            return replace(self, entries=left)
        return self if self.full else replace(self, entries=(*left, entry))

    def places(self) -> dict[str, int]:
        """Which one each path is, the first being 1."""
        return {one.path: place for place, one in enumerate(self.entries, 1)}

    def source(self) -> Source | None:
        """All of them as one choice, named after the first; None where there are none."""
        if not self.entries:
            return None
        paths = [one.path for one in self.entries]
        try:
            folder = os.path.commonpath([Path(path).parent for path in paths])
            names = [os.path.relpath(path, folder) for path in paths]
        except ValueError:
            # On Windows two drives have nothing in common; whole paths are names too.
            folder, names = str(Path(paths[0]).parent), paths
        more = f" + {len(paths) - 1}" if len(paths) > 1 else ""
        return Source(folder, self.entries[0].title + more, files=few(names))
