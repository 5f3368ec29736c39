"""A guided exercise as data: its captions, the pictures under them, and whom it fits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from companion.practice.timing import Line, Timing

READERS: Final = ("adult", "teen", "child", "little", "parent")
POSITIONS: Final = ("sitting", "side", "stomach", "any")
STAGES: Final = ("waiting", "during", "after")
NEEDS: Final = ("hands", "pillow", "looking")
"""What a person must have free or near: a hand to move, a pillow, eyes on the room."""
PICTURES: Final = ("shore", "forest", "lavender", "lake", "night", "window", "hands", "pip")
"""The scenes that an exercise may show."""
LEAST_SETTLE_S: Final = 4.0
"""However little there is to read first, the picture has come and a person has sat back by then."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How slowly the words are read to one reader.

    `words_per_min` while reading, the quiet after a caption apart; `least_s` is the shortest
    time a caption is given, however few its words.
    """

    words_per_min: float
    least_s: float

    def read_s(self, text: str) -> float:
        """How long reading `text` aloud takes, in seconds."""
        return max(self.least_s, 60.0 * count_words(text) / self.words_per_min)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Captions that share one picture: their names in reading order, each with the quiet after."""

    picture: str
    pauses: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Words:
    """What an exercise says in one language; `captions` by name.

    `after` stands when it is over. `caution` is one line to show before it starts, or empty where
    there is none.
    """

    title: str
    hint: str
    captions: Mapping[str, str]
    after: str
    caution: str = ""


@dataclass(frozen=True, slots=True)
class Exercise:
    """One guided exercise with its words in one language.

    `returns` names the caption from which the person is brought back to the room: whoever has
    to leave early is read from there. `ambience` is the id of a sound under it, or empty.
    `after_relaxing` is whether it may be used once relaxing medicine was given. `pages` are the
    pages of the walkthrough that lead to it.
    """

    id: str
    readers: tuple[str, ...]
    positions: tuple[str, ...]
    stages: tuple[str, ...]
    needs: tuple[str, ...]
    ambience: str
    after_relaxing: bool
    returns: str
    stretches: tuple[Stretch, ...]
    words: Words
    paces: Mapping[str, Pace]
    pages: tuple[str, ...] = ()

    def timing(self, reader: str) -> Timing:
        """When each caption is shown to this reader. Raises KeyError where it is not for them."""
        pace = self.paces[reader]
        return Timing.of(
            Line(name, text, stretch.picture, pace.read_s(text), pause_s)
            for stretch in self.stretches
            for name, pause_s in stretch.pauses.items()
            for text in (self.words.captions[name],)
        )

    def settle_s(self, reader: str) -> float:
        """How long the caution, or the title, stands before the first caption, in seconds."""
        first = self.words.caution or self.words.title
        return max(LEAST_SETTLE_S, self.paces[reader].read_s(first))

    def fits(
        self, reader: str, position: str = "any", stage: str = "waiting", relaxed: bool = False
    ) -> bool:
        """Whether it fits this reader, as they lie or sit, at this stage.

        `position` "any" means that it is not known. `relaxed`: relaxing medicine was given.
        """
        lies = position == "any" or "any" in self.positions or position in self.positions
        return (
            reader in self.readers
            and lies
            and stage in self.stages
            and (self.after_relaxing or not relaxed)
        )


def offered(
    exercises: Iterable[Exercise], reader: str, position: str, stage: str, relaxed: bool = False
) -> tuple[Exercise, ...]:
    """Those that fit. Who does not lie on the table yet, or no more, may sit as well.

    `position` is how the person lies during the procedure, "any" where that is not known.
    """
    lying = position if position in POSITIONS else "any"
    ways = {lying} if stage == "during" else {lying, "sitting"}
    return tuple(
        one for one in exercises if any(one.fits(reader, way, stage, relaxed) for way in ways)
    )


def count_words(text: str) -> int:
    """How many words of `text` are spoken."""
    return sum(any(map(str.isalnum, one)) for one in text.split())
