"""What swells with the breath: for each phase, how full the breath is at its end.

Told as early as the tones are, and in the same way: a stall shorter than a breath loses nothing.
"""

from dataclasses import dataclass
from itertools import pairwise

from companion.breathing.cues import known_until_s
from companion.breathing.session import Session, frame_of
from companion.breathing.timeline import Cycle, Phase, Turn, turns


@dataclass(frozen=True)
class Stroke:
    """From `at_s` on, a moment of the monotonic clock, the breath comes to `fullness` (0 to 1) in
    `lasts_s`, along half a cosine.
    """

    at_s: float
    lasts_s: float
    fullness: float


def strokes_due(session: Session, told_until_s: float, now_s: float, cycle: Cycle) -> list[Stroke]:
    """The strokes of a session that nobody announced yet, first what is left of the one under way.

    Those that begin up to `told_until_s` are announced. The settling sinks, so that the first
    breath in can rise; while the person breathes as they like, nothing moves.
    """
    if not session.running:
        return []
    fullness = {beat.phase: beat.after for beat in cycle.beats} | {Phase.SETTLE: 0.0}
    from_s = max(now_s, told_until_s) - session.began_s
    until_s = known_until_s(now_s, cycle) - session.began_s
    coming = list(turns(from_s, until_s + cycle.lasts_s, cycle, session.last_index))
    if told_until_s < now_s:
        coming.insert(0, Turn(frame_of(session, now_s, cycle).phase, from_s))
    return [
        Stroke(session.began_s + turn.at_s, after.at_s - turn.at_s, fullness[turn.phase])
        for turn, after in pairwise(coming)
        if turn.at_s <= until_s and turn.phase is not Phase.FREE
    ]
