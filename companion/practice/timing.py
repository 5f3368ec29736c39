"""When each caption of an exercise is shown. Pure: seconds in, captions out, no clock."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, groupby

BACK_S = 15.0


@dataclass(frozen=True, slots=True)
class Line:
    """One caption: read for `read_s` seconds, then left in quiet for `pause_s`."""

    name: str
    text: str
    picture: str
    read_s: float
    pause_s: float

    @property
    def shown_s(self) -> float:
        """How long it stands there, in seconds."""
        return self.read_s + self.pause_s


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture and from when until when it is seen, in seconds."""

    picture: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Timing:
    """The captions one after the other; `starts_s` has one time for each, the first 0."""

    lines: tuple[Line, ...]
    starts_s: tuple[float, ...]
    total_s: float

    @classmethod
    def of(cls, lines: Iterable[Line]) -> Timing:
        """Lay out `lines`. Raises ValueError when there are none, or one takes no time."""
        laid = tuple(lines)
        if not laid or not all(0 < line.shown_s < float("inf") for line in laid):
            raise ValueError("an exercise needs captions, and each caption needs its time")
        ends = tuple(accumulate(line.shown_s for line in laid))
        return cls(laid, (0.0, *ends[:-1]), ends[-1])

    def index_at(self, elapsed_s: float) -> int:
        """Which caption stands `elapsed_s` after the start; the first before, the last after."""
        # Written so that a time that is no number counts as the start.
        if not elapsed_s > 0:
            return 0
        return bisect_right(self.starts_s, elapsed_s) - 1

    def caption_at(self, elapsed_s: float) -> Line:
        """The caption that stands there `elapsed_s` after the start."""
        return self.lines[self.index_at(elapsed_s)]

    def start_of(self, name: str) -> float:
        """When the caption `name` begins, in seconds. Raises KeyError where there is none."""
        for line, start_s in zip(self.lines, self.starts_s, strict=True):
            if line.name == name:
                return start_s
        raise KeyError(name)

    def reading_at(self, elapsed_s: float) -> bool:
        """Whether the caption is being read, rather than left in quiet."""
        index = self.index_at(elapsed_s)
        return elapsed_s < self.starts_s[index] + self.lines[index].read_s

    def back(self, elapsed_s: float) -> float:
        """Where "back 15 seconds" goes: to the start of the caption that stood there then."""
        return self.starts_s[self.index_at(min(elapsed_s, self.total_s) - BACK_S)]

    def over(self, elapsed_s: float) -> bool:
        """Whether the last quiet has passed."""
        return elapsed_s >= self.total_s

    @property
    def scenes(self) -> tuple[Scene, ...]:
        """The pictures in order; captions in a row that share one make one scene."""
        ends = (*self.starts_s[1:], self.total_s)
        spans = zip(self.lines, self.starts_s, ends, strict=True)
        runs = (list(run) for _, run in groupby(spans, key=lambda span: span[0].picture))
        return tuple(Scene(run[0][0].picture, run[0][1], run[-1][2]) for run in runs)

    def scene_at(self, elapsed_s: float) -> tuple[Scene, float]:
        """The scene at that time, and how far it has moved on, from 0 to 1."""
        scenes = self.scenes
        found = scenes[0]
        for scene in scenes:
            if elapsed_s >= scene.start_s:
                found = scene
        share = (elapsed_s - found.start_s) / (found.end_s - found.start_s)
        return found, min(1.0, max(0.0, share)) if share == share else 0.0
