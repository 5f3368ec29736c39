"""One exercise from start to end, as values: where it is, and what a person's touches make of it.

Times are seconds of one monotonic clock; places are seconds from the exercise's first caption.
Before that, at places below 0, a person settles.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.practice.timing import Timing


class State(StrEnum):
    """What the exercise does."""

    IDLE = "idle"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Session:
    """It was at `place_s` when the clock said `since_s`, and only moves on while it plays.

    `was_s` is where the person was when they were asked to come back, or None.
    """

    state: State = State.IDLE
    place_s: float = 0.0
    since_s: float = 0.0
    was_s: float | None = None

    @property
    def under_way(self) -> bool:
        """Whether the person is in it, be it resting."""
        return self.state in {State.PLAYING, State.PAUSED}

    def at(self, now_s: float) -> float:
        """Where it is now; a clock that runs backwards leaves it where it was."""
        gone_s = now_s - self.since_s if self.state is State.PLAYING else 0.0
        return self.place_s + max(0.0, gone_s)


def started(now_s: float, settle_s: float) -> Session:
    """A new session, which settles first."""
    return Session(State.PLAYING, -settle_s, now_s)


def session_from(state: object, place_s: float) -> Session:
    """The session that was kept in this state, at this place: it rests until the person goes on."""
    match state:
        case State.PLAYING | State.PAUSED:
            return Session(State.PAUSED, place_s)
        case State.ENDED:
            return Session(State.ENDED, place_s)
        case _:
            return Session()


def paused(session: Session, now_s: float, timing: Timing) -> Session:
    """At rest. It will go on with the caption that stands there, whole."""
    if session.state is not State.PLAYING:
        return session
    return replace(session, state=State.PAUSED, place_s=_caption_s(session, now_s, timing))


def resumed(session: Session, now_s: float) -> Session:
    """On again after a rest."""
    if session.state is not State.PAUSED:
        return session
    return replace(session, state=State.PLAYING, since_s=now_s)


def taken_back(session: Session, now_s: float, timing: Timing) -> Session:
    """Fifteen seconds back, to the start of a caption; while it settles, there is no way back."""
    place_s = session.at(now_s)
    if not session.under_way or place_s < 0:
        return session
    return replace(session, place_s=timing.back(place_s), since_s=now_s)


def coming_back(session: Session, now_s: float, timing: Timing, returns_s: float) -> Session:
    """On the way back to the room, which begins at `returns_s`; who is on it already goes on, and
    who rests is called as they rest.
    """
    if session.state is not State.PLAYING or session.at(now_s) >= returns_s:
        return session
    return Session(State.PLAYING, returns_s, now_s, _caption_s(session, now_s, timing))


def leaving(session: Session, now_s: float, returns_s: float) -> Session:
    """The first wish to leave leads over the way back; on it, or before the start, it ends."""
    if session.under_way and 0 <= session.at(now_s) < returns_s:
        return Session(State.PLAYING, returns_s, now_s)
    return Session()


def staying(session: Session, now_s: float) -> Session:
    """As if nobody had asked the person to come back."""
    if session.was_s is None:
        return resumed(session, now_s)
    return Session(State.PLAYING, session.was_s, now_s)


def moved_on(session: Session, now_s: float, timing: Timing) -> Session:
    """The session after whatever time has passed, however much."""
    if session.state is State.PLAYING and timing.over(session.at(now_s)):
        return replace(session, state=State.ENDED, place_s=timing.total_s)
    return session


def left_s(session: Session, now_s: float, timing: Timing) -> float:
    """How long until something changes by itself, in seconds; infinite while nothing will."""
    if session.state is not State.PLAYING:
        return float("inf")
    place_s = session.at(now_s)
    ends = (*timing.starts_s, timing.total_s)
    return next((end_s - place_s for end_s in ends if end_s > place_s), 0.0)


def _caption_s(session: Session, now_s: float, timing: Timing) -> float:
    """Where the caption that stands there began; while settling, where that is."""
    place_s = session.at(now_s)
    return place_s if place_s < 0 else timing.starts_s[timing.index_at(place_s)]
