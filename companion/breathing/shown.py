"""All that can be seen of the breath at one moment."""

import math
from dataclasses import dataclass
from typing import Final

from companion.breathing.patterns import SIP_FROM, Pattern
from companion.breathing.session import Session, State
from companion.breathing.spoken import Spoken
from companion.breathing.timeline import Frame, Phase

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


def position_of(frame: Frame) -> float:
    """Where in a breath that is: 0 to 0.5 in, 0.5 to 1 out; 0 at rest."""
    match frame.phase:
        case Phase.IN | Phase.SIP:
            return math.acos(1 - 2 * frame.scale) / (2 * math.pi)
        case Phase.OUT:
            return 0.5 + frame.progress / 2
        case _:
            return 0.0
