"""What is found in a person's own music, and what is told about finding it.

Every event carries its `job`, the number of its look, as `Indexing.start` gave it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of music that may be played.

    `artist` and `album` are empty and `length_s` is None where the file does not say. `cover` is
    what `Indexing.ask_cover` takes, empty where there is no picture. `gain_db` is None until the
    piece was measured.
    """

    path: str
    title: str
    artist: str = ""
    album: str = ""
    length_s: float | None = None
    cover: str = ""
    gain_db: float | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that cannot be used: the file, what is the matter, and what helps."""

    file: str
    what: str
    cure: str
    why: str = field(default="", compare=False)
    """The reason's key among the words."""


@dataclass(frozen=True, slots=True)
class OwnList:
    """A list that somebody made: the files on it that are there, in its order.

    `missing` counts those that are not in the folder that was chosen.
    """

    path: str
    title: str
    files: tuple[str, ...]
    missing: int


@dataclass(frozen=True, slots=True)
class Found:
    """More pieces: they follow those told before, in the order in which people expect them."""

    pieces: tuple[Piece, ...]
    job: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list, told after every piece that may be on it."""

    found: OwnList
    job: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """What cannot be used, and what went wrong and was got over."""

    refusals: tuple[Refusal, ...]
    job: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: `done` files of `of`, which still grows while `counting`."""

    done: int
    of: int
    counting: bool
    job: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Finished:
    """The last word about a folder. `whole`: neither cancelled nor cut off."""

    pieces: int
    refused: int
    whole: bool
    job: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class CoverRead:
    """The picture that was asked for: a PNG or JPEG of bounded size; None where there is none."""

    cover: str
    picture: bytes | None
    job: int = field(default=0, compare=False)


Event = Found | Listed | Refused | Progress | Finished | CoverRead


@dataclass(frozen=True, slots=True)
class Measured:
    """A piece that was decoded to its end, and what brings it to the level of all music here.

    `gain_db` never lifts the true peak beyond the ceiling.
    """

    path: str
    gain_db: float
    loudness_lufs: float
    true_peak_dbtp: float
    length_s: float


class Indexing(Protocol):
    """Looks through a folder. What it finds comes as events, on a thread of its own; no call
    waits.
    """

    def start(self, folder: Path, playlist: Path | None = None, files: Sequence[Path] = ()) -> int:
        """Look through `folder`, or only for what is on `playlist` in it, or at these `files`
        alone, in their order; ends what ran before. Gives the job that its events carry.
        """

    def cancel(self) -> None:
        """Stop looking; what was found stays, and `Finished` comes."""

    def ask_cover(self, cover: str) -> None:
        """Have the picture read; `CoverRead` brings it."""

    def keep_gain(self, path: str, gain_db: float) -> None:
        """Remember what measuring a piece gave, until its file changes."""

    def forget(self) -> None:
        """Forget all that was found, on the disk too; ends what ran before."""

    def close(self) -> None:
        """End everything."""


class Measuring(Protocol):
    """Decodes and measures pieces, one after another; answers come on a thread of its own."""

    def measure(self, path: str) -> None:
        """Measure this piece after those that wait."""

    def cancel(self) -> None:
        """Forget what waits, and stop measuring."""

    def close(self) -> None:
        """End everything."""


OnEvent = Callable[[Event], None]
OnMeasured = Callable[[Measured | Refusal], None]
