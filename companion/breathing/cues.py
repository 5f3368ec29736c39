"""Which tones are due: every turn of the coming breath, told early enough to be scheduled.

A turn is named by its phase, `in` or `out`, not by its sound. A spoken voice would be told of the
same turns at the same moments: its words are short sounds of the bus `voice` of the sound process
(`load_cue`), under which the music makes room, sent ahead by their own `first_sound_s`.
"""

from dataclasses import dataclass
from typing import Final

from companion.breathing.session import Session
from companion.breathing.timeline import Cycle, Phase, turns

NOTICE_S: Final = 0.5
"""A tone announced later than this before its turn could come too late to sound."""

SOUNDING: Final = frozenset({Phase.IN, Phase.OUT})
"""Turns that have a tone. A sip goes on with the tone of the breath in."""


@dataclass(frozen=True)
class Cue:
    """A tone for the phase that begins at `at_s`, on the monotonic clock."""

    phase: Phase
    at_s: float


def known_until_s(now_s: float, cycle: Cycle) -> float:
    """How far ahead tones are announced: a stall shorter than a breath loses none, nor does the
    free time between breaths, however long.
    """
    a_breath_s = cycle.lasts_s / len(cycle.breath_beats)
    return now_s + max(a_breath_s, *(beat.lasts_s for beat in cycle.beats)) + NOTICE_S


def cues_due(session: Session, told_until_s: float, now_s: float, cycle: Cycle) -> list[Cue]:
    """The tones of a session that nobody announced yet; those up to `told_until_s` are."""
    if not session.running:
        return []
    began_s = session.began_s
    from_s = max(now_s + NOTICE_S, told_until_s) - began_s
    until_s = known_until_s(now_s, cycle) - began_s
    return [
        Cue(turn.phase, began_s + turn.at_s)
        for turn in turns(from_s, until_s, cycle, session.last_index)
        if turn.phase in SOUNDING
    ]
