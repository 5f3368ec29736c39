"""All that can be seen of an exercise at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.practice.session import Session, State

if TYPE_CHECKING:
    from companion.practice.model import Exercise
    from companion.practice.timing import Timing


@dataclass(frozen=True, slots=True)
class Told:
    """An exercise laid out for one reader."""

    exercise: Exercise
    timing: Timing
    settle_s: float

    @classmethod
    def to(cls, exercise: Exercise, reader: str) -> Told:
        """Raises KeyError where it is not for this reader."""
        return cls(exercise, exercise.timing(reader), exercise.settle_s(reader))

    @property
    def returns_s(self) -> float:
        """Where the way back to the room begins."""
        return self.timing.start_of(self.exercise.returns)

    def place_of(self, name: str) -> float:
        """Where the caption `name` begins; where the settling does, if there is no such caption."""
        starts = zip(self.timing.lines, self.timing.starts_s, strict=True)
        return next((start_s for line, start_s in starts if line.name == name), -self.settle_s)

    @property
    def minutes(self) -> int:
        """About how long it lasts, in whole minutes, 1 at least."""
        return max(1, round(self.timing.total_s / 60))

    @property
    def scene(self) -> str:
        """The picture it begins with."""
        return self.timing.lines[0].picture


@dataclass(frozen=True, slots=True)
class Shown:
    """A snapshot. `progress` says how far it is, from 0 to 1, and moves with the captions.

    `name` is that of the caption, empty while settling and where none stands. `ambience` sounds
    only while the exercise plays.
    """

    state: State = State.IDLE
    settling: bool = False
    returning: bool = False
    name: str = ""
    caption: str = ""
    scene: str = ""
    progress: float = 0.0
    ambience: str = ""


def shown(told: Told | None, session: Session, now_s: float) -> Shown:
    """What is seen now of an exercise that may not have been chosen yet."""
    if told is None:
        return Shown()
    if session.state is State.IDLE:
        return Shown(scene=told.scene)
    place_s, timing = session.at(now_s), told.timing
    ambience = told.exercise.ambience if session.state is State.PLAYING else ""
    if session.state is State.ENDED:
        last = timing.lines[-1]
        after = told.exercise.words.after
        return Shown(State.ENDED, False, True, "", after, last.picture, 1.0, ambience)
    if place_s < 0:
        return Shown(session.state, settling=True, scene=told.scene, ambience=ambience)
    index = timing.index_at(place_s)
    line = timing.lines[index]
    return Shown(
        state=session.state,
        returning=place_s >= told.returns_s,
        name=line.name,
        caption=line.text,
        scene=line.picture,
        progress=timing.starts_s[index] / timing.total_s,
        ambience=ambience,
    )
