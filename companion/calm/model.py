"""Who looks for calm, what there is for them, and the page that comes of it, as plain data."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from companion.breathing.patterns import Pattern
    from companion.practice.model import Exercise

GROUP_OF: Final[Mapping[str, str]] = {
    "breath": "breathe",
    "rest": "breathe",
    "own_pace": "breathe",
    "sound_only": "breathe",
    "practice": "practices",
    "squeeze": "practices",
    "place": "places",
    "music": "music",
}
"""Under which heading each kind of offer stands."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Who looks for calm, and when.

    `position` is how they lie during the test; what is no position of exercises is not known.
    `minutes_left` until it begins, or None. `relaxed`: medicine that makes drowsy was given, or
    will be. `chosen` are ids of offers this person started, the last one first.
    """

    reader: str = "adult"
    stage: str = "waiting"
    position: str = "any"
    paced: bool = True
    relaxed: bool = False
    sound: bool = True
    minutes_left: float | None = None
    chosen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What the other rooms have: all patterns and exercises, this reader's guides, the scenes that
    are drawn, and the names and hints of patterns in the words of breathing.
    """

    patterns: Mapping[str, Pattern] = field(default_factory=dict)
    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    guides: Collection[str] = ()
    scenes: Collection[str] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    hints: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to start. `minutes` is 0 where it ends when the person likes.

    `scene` is the first picture of an exercise. `guide` is empty where this reader has not the
    one that is planned. `tile` names a picture of a technique that is meant for its card.
    """

    id: str
    kind: str
    what: str
    guide: str
    title: str
    hint: str
    minutes: int = 0
    scene: str = ""
    tile: str = ""
    weight: float = 0.0

    @property
    def group(self) -> str:
        """Under which heading it stands."""
        return GROUP_OF[self.kind]


@dataclass(frozen=True, slots=True)
class Gallery:
    """The page: one suggestion, up to FIRST_VIEW beside it, and all but the suggestion in groups.

    The offers beside it are in their groups as well: how many of them are shown beside depends
    on the room there is.
    """

    suggestion: Offer | None = None
    beside: tuple[Offer, ...] = ()
    groups: tuple[tuple[str, tuple[Offer, ...]], ...] = ()
