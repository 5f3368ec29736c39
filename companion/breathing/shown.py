"""All that can be seen of the breath at one moment."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.breathing.patterns import SIP_FROM, Pattern
from companion.breathing.session import Session, State, moment_of
from companion.breathing.spoken import Spoken, spoken
from companion.breathing.timeline import Frame, Phase

if TYPE_CHECKING:
    from companion.breathing.words import BreathingWords

IDLE: Final = Session()
SILENT: Final = Spoken()


@dataclass(frozen=True)
class Shown:
    """A snapshot. `technique` is what a step offered, or empty for the usual breath."""

    pattern: Pattern
    session: Session = IDLE
    phase: Phase = Phase.REST
    spoken: Spoken = SILENT
    guide: str = "lotus"
    tones: bool = False
    paced: bool = True
    technique: str = ""

    @property
    def state(self) -> State:
        """What the session does."""
        return self.session.state


def times_of(pattern: Pattern) -> dict[str, object]:
    """What a guide repeats: `together` times in, sip, out, then free, in milliseconds.

    `sipFrom` is how full the breath is before the sip.
    """
    return {
        "inMs": round(pattern.in_s * 1000),
        "sipMs": round(pattern.sip_s * 1000),
        "sipFrom": SIP_FROM if pattern.sip_s else 1.0,
        "outMs": round(pattern.out_s * 1000),
        "together": pattern.together,
        "freeMs": round(pattern.free_s * 1000),
    }


def spoken_of(shown: Shown, frame: Frame, now_s: float, words: BreathingWords | None) -> Spoken:
    """What there is to say in this frame of the session."""
    if words is None:
        return SILENT
    session, pattern = shown.session, shown.pattern
    moment = moment_of(session, now_s, pattern.cycle, paced=shown.paced)
    return spoken(moment, session.before + frame.breath, shown.technique, pattern, words)


def position_of(frame: Frame) -> float:
    """Where in a breath that is: 0 to 0.5 in, 0.5 to 1 out; 0 at rest."""
    match frame.phase:
        case Phase.IN | Phase.SIP:
            return math.acos(1 - 2 * frame.scale) / (2 * math.pi)
        case Phase.OUT:
            return 0.5 + frame.progress / 2
        case _:
            return 0.0
