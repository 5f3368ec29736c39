"""Which of the words of breathing a moment calls for."""

from dataclasses import dataclass

from companion.breathing.patterns import Pattern
from companion.breathing.session import Moment
from companion.breathing.words import BreathingWords


@dataclass(frozen=True)
class Spoken:
    """`word` stands large beside the guide, `note` small below it."""

    word: str = ""
    note: str = ""


TECHNIQUE_BREATHS = 2
"""So many breaths long a technique's own words stay before the cautions follow."""


def spoken(
    moment: Moment, breath: int, technique: str, pattern: Pattern, words: BreathingWords
) -> Spoken:
    """What to show in a moment of the breath with that number, the first being 0.

    A technique's own line stands under the first breaths. The pattern's cautions follow each
    other, one a breath, from the settling on; the last of them stays.
    """
    own = words.techniques.get(technique, "")
    cautions = [words.cautions[key] for key in pattern.cautions if key in words.cautions]
    caution = cautions[min(breath, len(cautions) - 1)] if cautions else ""
    if own and breath < TECHNIQUE_BREATHS and moment in {Moment.IN, Moment.OUT}:
        caution = own
    match moment:
        case Moment.IDLE:
            return Spoken(words.intro[0], words.intro[-1])
        case Moment.SETTLE:
            return Spoken(words.settle[0], caution)
        case Moment.IN:
            return Spoken(words.breathe_in, caution)
        case Moment.OUT:
            return Spoken(words.breathe_out, caution)
        case Moment.LAST:
            return Spoken(words.last, caution)
        case Moment.PAUSED:
            return Spoken(words.paused, words.wait)
        case Moment.QUIET if own:
            return Spoken(own, words.quiet[1])
        case Moment.QUIET:
            return Spoken(words.quiet[0], words.quiet[-1])
        case Moment.ENDED:
            return Spoken(words.end[0], words.end[-1])
