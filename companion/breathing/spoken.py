"""Which of the words of breathing a moment calls for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.breathing.patterns import Pattern
from companion.breathing.session import Moment

if TYPE_CHECKING:
    from companion.breathing.words import BreathingWords


@dataclass(frozen=True)
class Spoken:
    """`word` stands large beside the guide, `note` small below it.

    `known`: the word has been read often enough to do without it.
    """

    word: str = ""
    note: str = ""
    known: bool = False


KNOWN_BREATHS = 4
"""After so many breaths a person knows what in and out look like."""

TECHNIQUE_BREATHS = 2
"""So many breaths long a technique's own words stay before the cautions follow."""


def spoken(
    moment: Moment, breath: int, technique: str, pattern: Pattern, words: BreathingWords
) -> Spoken:
    """What to show in a moment of the breath with that number, the first being 0.

    A technique's own line stands under the first breaths. The pattern's cautions follow each
    other, one a breath, from the settling on; the last of them stays.
    """
    note = _note(moment, breath, technique, pattern, words)
    known = breath >= KNOWN_BREATHS
    if moment is Moment.QUIET and technique in words.techniques:
        return Spoken(words.techniques[technique], words.quiet[1])
    return {
        Moment.IDLE: Spoken(words.intro[0], words.intro[-1]),
        Moment.SETTLE: Spoken(words.settle[0], note),
        Moment.IN: Spoken(words.breathe_in, note, known),
        Moment.SIP: Spoken(words.sip, note, known),
        Moment.OUT: Spoken(words.breathe_out, note, known),
        Moment.FREE: Spoken(words.free, note),
        Moment.LAST: Spoken(words.last, note),
        Moment.PAUSED: Spoken(words.paused, words.wait),
        Moment.QUIET: Spoken(words.quiet[0], words.quiet[-1]),
        Moment.ENDED: Spoken(words.end[0], words.end[-1]),
    }[moment]


def _note(
    moment: Moment, breath: int, technique: str, pattern: Pattern, words: BreathingWords
) -> str:
    own = technique in words.techniques and breath < TECHNIQUE_BREATHS
    if own and moment in {Moment.IN, Moment.OUT}:
        return words.techniques[technique]
    cautions = [words.cautions[key] for key in pattern.cautions if key in words.cautions]
    return cautions[min(breath, len(cautions) - 1)] if cautions else ""
