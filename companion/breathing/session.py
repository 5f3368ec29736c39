"""One person's breathing from start to end, as values: what was asked for, when, and what that
means now.

Times are seconds of one monotonic clock.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from companion.breathing.timeline import (
    Cycle,
    Frame,
    Phase,
    breath_ends_s,
    frame_at,
    last_breath,
)

RESUME_SETTLE_S: Final = 1.0
"""A person who paused comes back to a guide that waits a moment, not three."""


class State(StrEnum):
    """What the session does. `quiet` is company without any pacing."""

    IDLE = "idle"
    SETTLING = "settling"
    BREATHING = "breathing"
    FINISHING = "finishing"
    PAUSED = "paused"
    QUIET = "quiet"
    ENDED = "ended"


class Moment(StrEnum):
    """What there is to say."""

    IDLE = "idle"
    SETTLE = "settle"
    IN = "in"
    SIP = "sip"
    OUT = "out"
    FREE = "free"
    LAST = "last"
    PAUSED = "paused"
    QUIET = "quiet"
    ENDED = "ended"


RUNNING: Final = frozenset({State.SETTLING, State.BREATHING, State.FINISHING})
AT_REST: Final = Frame(Phase.REST, 0, 0.0, 0.0, 0.0, last=False)


@dataclass(frozen=True)
class Session:
    """`began_s` is when the settling began, `asked_s` when the person asked to finish.

    `before` counts the breaths guided before that, where the pattern has changed on the way.
    """

    state: State = State.IDLE
    began_s: float = 0.0
    asked_s: float = 0.0
    last_index: int | None = None
    before: int = 0

    @property
    def running(self) -> bool:
        """Whether time moves it on."""
        return self.state in RUNNING

    @property
    def lasting(self) -> bool:
        """Whether time moves it on, and not to its end."""
        return self.running and self.state is not State.FINISHING


def started(now_s: float, *, paced: bool) -> Session:
    """A new session; without pacing it only keeps company."""
    return Session(State.SETTLING, began_s=now_s) if paced else Session(State.QUIET)


def resumed(now_s: float, cycle: Cycle) -> Session:
    """A session that goes on after a pause, with a new in-breath."""
    return Session(State.SETTLING, now_s - max(0.0, cycle.settle_s - RESUME_SETTLE_S))


def finishing(session: Session, now_s: float, cycle: Cycle) -> Session:
    """The session with its last breath chosen; where none is under way it ends at once."""
    if not session.lasting:
        return session
    last_index = last_breath(now_s - session.began_s, cycle)
    if last_index is None:
        return Session(State.ENDED)
    return replace(session, state=State.FINISHING, asked_s=now_s, last_index=last_index)


def going_on(session: Session) -> Session:
    """The session whose last breath was chosen, as if nobody had asked it to finish."""
    if session.state is not State.FINISHING:
        return session
    return replace(session, state=State.BREATHING, last_index=None)


def moved_on(session: Session, now_s: float, cycle: Cycle) -> Session:
    """The session after whatever time has passed, however much."""
    phase = frame_of(session, now_s, cycle).phase
    if session.state is State.SETTLING and phase is not Phase.SETTLE:
        return replace(session, state=State.BREATHING)
    if session.state is State.FINISHING and phase is Phase.REST:
        return Session(State.ENDED)
    return session


def frame_of(session: Session, now_s: float, cycle: Cycle) -> Frame:
    """Where the breath is now; at rest unless the session runs."""
    if not session.running:
        return AT_REST
    return frame_at(now_s - session.began_s, cycle, session.last_index)


def moment_of(session: Session, now_s: float, cycle: Cycle, *, paced: bool = True) -> Moment:
    """What there is to say now. Where nothing may pace, it is that there is nothing to do."""
    if not paced:
        return Moment.QUIET
    if not session.running:
        return Moment(session.state.value)
    frame = frame_of(session, now_s, cycle)
    match frame.phase:
        case Phase.REST:
            return Moment.ENDED
        case Phase.IN:
            return Moment.LAST if frame.last else Moment.IN
        case Phase.OUT:
            out_s = next(beat.lasts_s for beat in cycle.beats if beat.phase is Phase.OUT)
            out_began_s = session.began_s + breath_ends_s(frame.breath, cycle) - out_s
            told_just_now = frame.last and session.asked_s >= out_began_s
            return Moment.LAST if told_just_now else Moment.OUT
        case _:
            return Moment(frame.phase.value)
